// Where things stand in the site. Every link is relative and names its file, so that the site works from a folder.

import type { DocumentId, EntryId, Span } from "../base/base.ts";
import type { EntryKind, Passage } from "../record/record.ts";
import { isRightToLeftText } from "./direction.ts";
import { partAt } from "./document-parts.ts";
import { html, type Markup } from "./markup.ts";
import type { DocumentSummary, EntrySummary, Here, Site } from "./site.ts";
import { bdi, documentName } from "./wording.ts";
import { isIn } from "./words/words.ts";

/** The folder of an entry's page; undefined for kinds that have no pages of their own. */
export function entryFolder(kind: EntryKind): "people" | "organizations" | "places" | undefined {
  switch (kind) {
    case "person":
      return "people";
    case "organization":
    case "court":
    case "facility":
      return "organizations";
    case "place":
      return "places";
    case "proceeding":
    case "hearing":
    case "ruling":
    case "filing":
    case "custody period":
    case "allegation":
    case "evidence":
    case "finding":
    case "request":
    case "event":
    case "letter":
    case "contact":
      return undefined;
  }
}

/** The path of an entry's own page from the site's folder. What is mentioned once, and nothing is said of, has none. */
export function entryHref(entry: EntrySummary): string | undefined {
  const folder = entryFolder(entry.kind);
  if (folder === undefined) return undefined;
  if (entry.mentions <= 1 && entry.statements === 0 && entry.said === 0) return undefined;
  return `${folder}/${entry.id}.html`;
}

/** Every proceeding has a page of its own. */
export function proceedingHref(id: EntryId): string {
  return `proceedings/${id}.html`;
}

/** The calendar of a proceeding, where it has anything in it. */
export function calendarHref(id: EntryId): string {
  return `proceedings/${id}.ics`;
}

/** So has every hearing. */
export function hearingHref(id: EntryId): string {
  return `hearings/${id}.html`;
}

/** And every ruling. */
export function rulingHref(id: EntryId): string {
  return `rulings/${id}.html`;
}

/** @param part Counted from 0: the page of a long document is several pages. */
export function documentHref(id: DocumentId, part = 0): string {
  return part === 0 ? `documents/${id}.html` : `documents/${id}-${part + 1}.html`;
}

/** A place in its document, from the site's folder. */
export function placeHref(site: Site, { document, start, end }: Omit<Passage, "quote">): string {
  const part = partAt(site.parts?.get(document) ?? [], { start });
  return `${documentHref(document, part)}#${fragment({ start, end })}`;
}

/** The id of a passage's element in its document's page: stable, because canonical text never changes. */
export function fragment(span: Span): string {
  return `p${span.start}-${span.end}`;
}

/** The page of a passage alone, from the site's folder: "s/4hc0e1nv2x-310-452.html". Text never changes, nor does the address. */
export function cardHref({ document, start, end }: Omit<Passage, "quote">): string {
  return `s/${document.slice(4, 14)}-${start}-${end}.html`;
}

/** Its own page where it has one, else its place in its document. */
export function passageHref(here: Here, passage: Omit<Passage, "quote">): string {
  const card = cardHref(passage);
  if (here.site.cards?.has(card) === true) return here.root + card;
  return here.root + placeHref(here.site, passage);
}

/** The document's name as a link to the passage (or to the document itself). */
export function sourceLink(here: Here, id: DocumentId, span?: Span): Markup {
  const document = here.site.documents.get(id);
  const href = span === undefined ? documentHref(id) : placeHref(here.site, { document: id, ...span });
  return html`<a class="source" href="${here.root}${href}">${document === undefined ? id : documentName(document)}</a>`;
}

/** The name, linked to the entry's page where it has one. */
export function entryLink(here: Here, id: EntryId | undefined, name: string): Markup {
  const entry = id === undefined ? undefined : here.site.entries.get(id);
  const href = entry === undefined ? undefined : entryHref(entry);
  return href === undefined ? bdi(name) : html`<a href="${here.root}${href}">${bdi(name)}</a>`;
}

/** `lang` and `dir` of words that stand in a document; words that run the other way are in another language than most of it. */
export function languageOf(document: Pick<DocumentSummary, "language"> | undefined, words?: string): Markup {
  const language = document?.language;
  if (language === undefined) return html` dir="auto"`;
  if (words !== undefined && isRightToLeftText(words) !== isRightToLeft(language)) return html` dir="auto"`;
  return html` lang="${language}" dir="${isRightToLeft(language) ? "rtl" : "ltr"}"`;
}

/** Words that there are in English only: in other editions they are marked as what they are. */
export function inEnglish({ site }: Here, words: Markup): Markup {
  return isIn(site.edition.language, "en") ? words : html`<span lang="en" dir="ltr">${words}</span>`;
}

export function isRightToLeft(language: string): boolean {
  return RIGHT_TO_LEFT.has(language.split("-")[0]!.toLowerCase()); // split gives at least one part
}

const RIGHT_TO_LEFT = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi"]);
