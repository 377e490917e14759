// What every page knows of the case, read from the record.

import type { DocumentId } from "../base/base.ts";
import { unreadIn } from "../read/read.ts";
import type { DocumentSummary, Edition, Site, UnreadLanguage } from "../views/views.ts";
import type { SiteSource } from "./site-source.ts";

export async function readSite(source: SiteSource, edition: Edition): Promise<Site> {
  const { name, subject, notice } = await source.caseInfo();
  const documents = await source.documents();
  const parts = await source.languages();
  const languages = new Map(
    documents.map(({ id, language }) => [
      id,
      [...new Set([...(language === undefined ? [] : [language]), ...(parts.get(id) ?? [])])],
    ]),
  );
  return {
    edition,
    name,
    subject,
    notice,
    counts: await source.counts(),
    documents: new Map(documents.map((document) => [document.id, document])),
    languages,
    unread: unreadOf(languages),
    contents: contentsOf(documents),
    entries: new Map((await source.entries()).map((entry) => [entry.id, entry])),
  };
}

function unreadOf(languages: ReadonlyMap<DocumentId, readonly string[]>): Map<DocumentId, UnreadLanguage[]> {
  const unread = new Map<DocumentId, UnreadLanguage[]>();
  for (const [id, all] of languages) {
    for (const language of all) {
      const readers = unreadIn(language);
      if (readers.length > 0) unread.getOrInsert(id, []).push({ language, readers });
    }
  }
  return unread;
}

function contentsOf(documents: readonly DocumentSummary[]): Map<DocumentId, DocumentId[]> {
  const contents = new Map<DocumentId, DocumentId[]>();
  for (const { id, parents } of documents) {
    for (const parent of parents) contents.getOrInsert(parent, []).push(id);
  }
  return contents;
}
