// Flags for people who settle them: a page of the list, and one of them with its passages in their sentences.

import type { DocumentId } from "../base/base.ts";
import {
  type CaseDocument,
  type Decision,
  type Flag,
  type Passage,
  type Severity,
  type Statement,
  withSettled,
} from "../record/record.ts";
import type { EntrySummary, FlagCount } from "../store/store.ts";
import type { Room } from "./room.ts";

export interface FlagListPart {
  readonly severity?: Severity | undefined;
  readonly check?: string | undefined;
  readonly settled?: boolean | undefined;
}

export interface FlagList {
  readonly flags: readonly Flag[];
  /** Of the open ones, or of the settled ones. */
  readonly counts: readonly FlagCount[];
  readonly open: number;
  readonly settled: number;
  /** Where the next page begins. */
  readonly older: number | undefined;
}

export async function flagList(room: Room, part: FlagListPart, from: number, most: number): Promise<FlagList> {
  const { settled } = await room.desk.now();
  const ids = [...settled.keys()];
  const among = { ids, isIn: part.settled === true };
  const found = await room.read.flagIds({ ...part, among }, from, most + 1);
  const all = await room.read.flagCounts({});
  const done = ids.length === 0 ? [] : await room.read.flagCounts({ among: { ids, isIn: true } });
  const [total, count] = [sum(all), sum(done)];
  return {
    flags: withSettled(await room.read.flagsNamed(found.slice(0, most)), settled),
    counts: part.settled === true ? done : await room.read.flagCounts({ among }),
    open: total - count,
    settled: count,
    older: found.length > most ? from + most : undefined,
  };
}

/** The open flag after another in the list; the first where that is the last. */
export async function nextFlag(room: Room, part: FlagListPart, after: string): Promise<string | undefined> {
  const { settled } = await room.desk.now();
  const ids: readonly string[] = await room.read.flagIds(
    { ...part, among: { ids: [...settled.keys()].filter((id) => id !== after), isIn: false } },
    0,
    -1,
  );
  const at = ids.indexOf(after);
  const next = ids[at + 1] ?? ids[0];
  return next === after ? undefined : next;
}

function sum(counts: readonly FlagCount[]): number {
  return counts.reduce((total, { count }) => total + count, 0);
}

export interface FlagItem {
  readonly flag: Flag;
  readonly documents: ReadonlyMap<DocumentId, CaseDocument>;
  /** The statements that stand in its passages, as they were corrected. */
  readonly statements: readonly Statement[];
  readonly entries: readonly Pick<EntrySummary, "id" | "kind" | "name">[];
  /** What may be taken as right. */
  readonly values: readonly string[];
  readonly decisions: readonly { readonly decision: Decision; readonly isStanding: boolean }[];
  readonly last: number;
}

const MOST_DOCUMENTS = 24;
const MOST_VALUE = 300;

/** Undefined where there is no such flag. */
export async function flagItem(room: Room, id: string): Promise<FlagItem | undefined> {
  const { read } = room;
  const desk = await room.desk.now();
  const [raw] = await read.flagsNamed([id]);
  if (raw === undefined) return undefined;
  const [flag = raw] = withSettled([raw], desk.settled);
  const documents = new Map<DocumentId, CaseDocument>();
  for (const document of new Set(flag.passages.map((passage) => passage.document))) {
    if (documents.size === MOST_DOCUMENTS) break;
    const found = await read.document(document);
    if (found !== undefined) documents.set(document, found);
  }
  const entries = await read.namedEntries(flag.entries ?? []);
  const { names } = desk.corrections;
  return {
    flag,
    documents,
    statements: desk.corrected(await read.statementsAt(flag.passages)),
    entries: entries.map((one) => ({ ...one, name: names.get(one.id)?.name ?? one.name })),
    values: valuesOf(flag),
    decisions: desk.book
      .about(id)
      .map((decision) => ({ decision, isStanding: desk.book.isStanding(decision.seq) }))
      .toReversed(),
    last: desk.book.lastAbout(id),
  };
}

function valuesOf({ sides, passages, class: kind }: Flag): string[] {
  if (sides !== undefined) return sides.map(({ value }) => value);
  if (kind !== "conflict" && kind !== "disputed" && kind !== "imprecise") return [];
  return [...new Set(passages.map(words))];
}

function words({ quote }: Passage): string {
  const line = quote.replace(/\s+/gu, " ").trim();
  return line.length > MOST_VALUE ? `${line.slice(0, MOST_VALUE)} …` : line;
}
