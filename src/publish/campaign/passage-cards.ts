// The cards of passages: what each knows of its document, its page, its date, its origins.

import { contains, type DocumentId, type Span, spanAt } from "../../base/base.ts";
import { ENTRY_KINDS, type Passage, type Statement } from "../../record/record.ts";
import {
  cardHref,
  type DocumentSummary,
  excerptAround,
  type Here,
  passageCard,
  type ShownCard,
} from "../../views/views.ts";
import type { SiteSource } from "../site-source.ts";
import type { Whole, Write } from "../whole.ts";
import { openDocuments } from "./open-documents.ts";

/** The passages on which statements rest. */
export async function toldPassages(source: Pick<SiteSource, "statementsOfKinds">): Promise<readonly Passage[]> {
  const told = (await source.statementsOfKinds(ENTRY_KINDS)).map(({ passage }) => passage);
  return [...new Map(told.map((passage) => [cardHref(passage), passage])).values()];
}

/** Writes the card of each passage, once. */
export async function writeCards(whole: Whole, write: Write): Promise<void> {
  const here: Here = { site: whole.site, root: "../" };
  const once = new Map(whole.carded.map((passage) => [cardHref(passage), passage]));
  const byDocument = Map.groupBy(once.values(), ({ document }) => document);
  const isOpen = openDocuments(whole);
  const known = (ids: readonly DocumentId[]): DocumentSummary[] =>
    [...new Set(ids)].flatMap((one) => whole.site.documents.get(one) ?? []);
  const places = whole.origins.map((origin) => ({
    origin,
    documents: known(origin.passages.map(({ document }) => document)),
  }));
  const origins = Map.groupBy(
    places.flatMap((place) => place.origin.passages.map((at) => ({ ...place, at }))),
    ({ at }) => at.document,
  );
  for (const [id, all] of byDocument) {
    const summary = whole.site.documents.get(id);
    const document = await whole.source.document(id);
    if (summary === undefined || document === undefined) continue;
    const statements = await whole.source.statementsIn(id);
    for (const passage of all) {
      const around = (origins.get(id) ?? []).filter(({ at }) => isWithin(passage, at));
      const [only] = around;
      // there may be many of one origin
      const alike =
        around.length === 1 ? (only?.documents ?? []) : new Set(around.flatMap(({ documents }) => documents));
      const [first, ...more] = new Set(around.flatMap(({ origin }) => origin.first ?? []));
      const section = spanAt(summary.sections, passage.start);
      const open = isOpen(id);
      const card: ShownCard = {
        passage,
        document: summary,
        excerpt: open ? excerptAround(document.text, passage) : { before: "", quote: passage.quote, after: "" },
        isOpen: open,
        page:
          document.pages.length < 2
            ? undefined
            : document.pages.findLast(({ start }) => start <= passage.start)?.number,
        date: section === undefined ? summary.date : section.date,
        said: saidAt(statements, passage),
        repeatedIn: [...alike].filter((one) => one.id !== id),
        first: first === undefined || more.length > 0 ? undefined : whole.site.documents.get(first),
      };
      write(cardHref(passage), passageCard(here, card));
    }
  }
}

const MOST_SAID = 3;

/** Does all of it lie there, but for the marks around its words? Of what only overlaps, other words are repeated. */
export function isWithin({ start, end, quote }: Passage, at: Span): boolean {
  const [before = ""] = /^[^\p{L}\p{N}]*/u.exec(quote) ?? [];
  const [after = ""] = /[^\p{L}\p{N}]*$/u.exec(quote) ?? [];
  return contains(
    at,
    before.length + after.length < quote.length
      ? { start: start + before.length, end: end - after.length }
      : { start, end },
  );
}

/** Of a wider statement the passage is all but what leads to it; a few words of it are not what it says. */
const MUCH = 0.3;

/** Who says it: of the statements within the passage the widest of each voice; where there are none, of those that it is much of. */
export function saidAt(statements: readonly Statement[], passage: Passage): Statement[] {
  const main = statements.filter((one) => one.main === undefined);
  const inside = main.filter((one) => contains(passage, one.passage));
  const wider = main.filter((one) => contains(one.passage, passage) && length(passage) >= MUCH * length(one.passage));
  const voices = new Map<string, Statement>();
  for (const one of inside.length > 0 ? inside : wider) {
    const voice = `${one.modality} ${JSON.stringify(one.speaker)}`;
    const known = voices.get(voice);
    if (known === undefined || length(known.passage) < length(one.passage)) voices.set(voice, one);
  }
  return [...voices.values()].slice(0, MOST_SAID);
}

function length({ start, end }: Span): number {
  return end - start;
}
