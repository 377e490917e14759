// Citations of the campaign's writing looked up in a record: the passage that each leads to, or why it leads nowhere.

import type { DocumentId } from "../../base/base.ts";
import {
  ENTRY_KINDS,
  type Passage,
  passageAt,
  type Reference,
  referenceOf,
  type Statement,
} from "../../record/record.ts";
import { cardHref, type Cited } from "../../views/views.ts";
import type { SiteSource } from "../site-source.ts";

export interface Citations {
  /** By what stands between the brackets. */
  readonly cited: ReadonlyMap<string, Cited>;
  /** Why the others lead nowhere, in a sentence. */
  readonly lost: ReadonlyMap<string, string>;
  /** Of those that lead somewhere, what begins or ends within a word. */
  readonly cut: ReadonlySet<string>;
}

type Source = Pick<SiteSource, "documents" | "document" | "statementsOfKinds" | "idInRecord">;

/** Every document that is cited is read once. */
export async function citationsIn(source: Source, raws: Iterable<string>): Promise<Citations> {
  const cited = new Map<string, Cited>();
  const lost = new Map<string, string>();
  const cut = new Set<string>();
  const spans = new Map<DocumentId, { readonly raw: string; readonly start: number; readonly end: number }[]>();
  const statements = new Map<string, string>();
  // writing cites by the ids of the record
  const inRecord = (id: string): string => source.idInRecord?.(id) ?? id;
  const ids = new Map((await source.documents()).map(({ id }) => [inRecord(id), id]));
  const order = [...ids.keys()].sort();
  for (const raw of new Set(raws)) {
    const reference = referenceOf(raw);
    if (reference === undefined) lost.set(raw, `[[${raw}]] is no citation.`);
    else if (reference.kind === "statement") statements.set(reference.statement, raw);
    else {
      const meant = documentMeant(order, reference);
      const document = meant === undefined || meant === "several" ? meant : ids.get(meant);
      if (document === undefined)
        lost.set(raw, `No document of the record has an id that begins with ${reference.document}.`);
      else if (document === "several")
        lost.set(raw, `Several documents have ids that begin with ${reference.document}.`);
      else spans.getOrInsert(document, []).push({ raw, start: reference.start, end: reference.end });
    }
  }
  for (const [id, all] of spans) {
    const text = (await source.document(id))?.text;
    for (const { raw, start, end } of all) {
      const passage = text === undefined || end > text.length ? undefined : passageAt(id, text, { start, end });
      if (passage === undefined || passage.quote.trim() === "")
        lost.set(raw, `The document of [[${raw}]] has no words at that place.`);
      else {
        cited.set(raw, { passage, href: cardHref(passage) });
        if (text !== undefined && [start, end].some((at) => isWithinWord(text, at))) cut.add(raw);
      }
    }
  }
  if (statements.size > 0)
    for (const statement of await source.statementsOfKinds(ENTRY_KINDS)) {
      const raw = statements.get(inRecord(statement.id));
      if (raw !== undefined) cited.set(raw, citedOf(statement));
    }
  for (const raw of statements.values())
    if (!cited.has(raw)) lost.set(raw, `No statement of the record has the id ${raw}.`);
  return { cited, lost, cut };
}

/** Of scripts without spaces between words nobody knows here. */
function isWithinWord(text: string, at: number): boolean {
  return (
    at > 0 &&
    /[\p{L}\p{N}]/u.test(text[at] ?? "") &&
    /[\p{L}\p{N}\p{M}]/u.test(text[at - 1] ?? "") &&
    !/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u.test(
      text.slice(at - 1, at + 1),
    )
  );
}

function citedOf({ passage }: Statement): Cited {
  const own: Passage = passage;
  return { passage: own, href: cardHref(own) };
}

/** @param ids In order: those that begin alike stand together. */
function documentMeant(ids: readonly string[], { document }: Extract<Reference, { kind: "span" }>): string | undefined {
  let [low, high] = [0, ids.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ids[middle]! < document) low = middle + 1; // middle < length
    else high = middle;
  }
  const [first, second] = [ids[low], ids[low + 1]];
  if (first?.startsWith(document) !== true) return undefined;
  return second?.startsWith(document) === true ? "several" : first;
}

/** A citation in a list may stand with or without its brackets. */
export function bareCitation(cite: string): string {
  return cite.replace(/^\[\[|\]\]$/gu, "").trim();
}
