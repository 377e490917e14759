// The pages about one thing: a document, or a person, organization or place.

import type { DocumentId } from "../base/base.ts";
import { claimKey, type Passage } from "../record/record.ts";
import {
  type Area,
  documentPages,
  entryFolder,
  entryIntro,
  entryItems,
  type EntrySummary,
  type Here,
  personHead,
  type ShownFlag,
  type ShownMention,
  type ShownStatement,
  type Site,
} from "../views/views.ts";
import type { AroundDocument, Gatherer } from "./gather.ts";
import { listPages } from "./list-pages.ts";
import type { SiteSource } from "./site-source.ts";
import type { Write } from "./whole.ts";

/** Differences and faults that a document's page prints; the page of all of them has the rest. */
const MOST_FLAGS = 40;

export async function writeDocument(
  source: SiteSource,
  here: Here,
  gatherer: Gatherer,
  id: DocumentId,
  around: AroundDocument | undefined,
  write: Write,
): Promise<void> {
  const document = await source.document(id);
  if (document === undefined) return;
  gatherer.hold(id, document.text);
  const reading = await source.reading(id);
  const flags: ShownFlag[] = [];
  const found = around?.flags ?? [];
  for (const flag of found.slice(0, MOST_FLAGS)) flags.push(await gatherer.flag(flag));
  const pages = documentPages(here, {
    document,
    reading,
    mentions: await source.mentionsIn(id),
    statements: await source.statementsIn(id),
    flags,
    moreFlags: found.length - flags.length,
    shared: around?.shared ?? [],
    passages: around?.passages ?? [],
  });
  for (const { path, page } of pages) write(path, page);
}

/** The entry has a page: `entryHref` gives its path. */
export async function writeEntry(
  source: SiteSource,
  here: Here,
  gatherer: Gatherer,
  summary: EntrySummary,
  write: Write,
): Promise<void> {
  const entry = await source.entry(summary.id);
  const folder = entryFolder(summary.kind);
  if (entry === undefined || folder === undefined) return;
  const area: Area = folder;
  const by: ShownStatement[] = [];
  for (const statement of await source.statementsBy(summary.id)) by.push(await gatherer.shown(statement));
  const spoken = new Set(by.map(({ statement }) => statement.id));
  const of: ShownStatement[] = [];
  for (const statement of await source.statementsOf(summary.id)) {
    if (statement.slot === "said" || spoken.has(statement.id)) continue;
    of.push(await gatherer.shown(statement));
  }
  const claims = new Map((await source.claims([summary.id])).map((claim) => [claimKey(claim), claim]));
  const names = await source.namesOf(summary.id);
  const mentioned: ShownMention[] = [];
  for (const [document, passages] of byDocument(here.site, await source.mentionsOf(summary.id))) {
    mentioned.push({ document, passages, excerpt: await gatherer.excerpt(passages[0]) });
  }
  const { entries: words } = here.site.edition.words.rooms;
  const list = {
    area,
    title: summary.name,
    intro: entryIntro(
      here,
      summary,
      names.map(({ name }) => name),
    ),
    items: entryItems(here, { entry, of, by, claims, mentioned }),
    jumpLabel: words.onThisPage,
    empty: words.nothing,
    listClass: "sayings",
    head:
      here.site.edition.kind === "public" && summary.kind === "person"
        ? personHead(
            here,
            summary,
            names.map(({ name }) => name),
          )
        : undefined,
  };
  listPages(here, list, folder, summary.id, `${summary.id}-`, write);
}

/** In the order of the documents; inside a document in the order of the text. */
function byDocument(site: Site, passages: readonly Passage[]): [DocumentId, [Passage, ...Passage[]]][] {
  const found = new Map<DocumentId, [Passage, ...Passage[]]>();
  for (const passage of passages) {
    const known = found.get(passage.document);
    if (known === undefined) found.set(passage.document, [passage]);
    else known.push(passage);
  }
  const order = new Map([...site.documents.keys()].map((id, i) => [id, i]));
  return [...found].sort(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}
