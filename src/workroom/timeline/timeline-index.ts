// What the timeline knows of every event: when, who, in which proceeding, in which documents. Read from the record once for each
// state of it, without the words: these are read for what is on a page alone.

import {
  compareDates,
  type DateSpan,
  type DocumentId,
  type EntryId,
  isKnown,
  type StatementId,
} from "../../base/base.ts";
import type { EntryKind, Proceeding } from "../../record/record.ts";
import type { DocumentSummary, RecordReader } from "../../store/store.ts";
import { type Dated, foldDated } from "../../views/views.ts";
import { caseProcedure } from "../case-procedure.ts";
import { caseHearings, datedByVersions } from "../case-hearings.ts";
import type { Desk } from "../review-desk.ts";

export interface TimelineEvent {
  readonly entry: Dated["entry"];
  readonly date: DateSpan;
  /** Of the day, where it has one: "14:30". */
  readonly time: string | undefined;
  /** "hearing"; of an event its type, "event:arrest". */
  readonly kind: string;
  /** Who speaks of it, and of whom it is told. */
  readonly people: readonly EntryId[];
  readonly proceedings: readonly EntryId[];
  readonly documents: readonly DocumentId[];
  /** As `foldDated` has them: what is said alike stands together. */
  readonly said: readonly (readonly [StatementId, ...StatementId[]])[];
}

export interface TimelineIndex {
  /** In order of time. */
  readonly events: readonly TimelineEvent[];
  readonly documents: ReadonlyMap<DocumentId, DocumentSummary>;
  readonly people: ReadonlyMap<string, string>;
  readonly proceedings: ReadonlyMap<string, string>;
}

/** The index of a reader, made again where what it is made of has changed. */
export async function timelineIndex(read: RecordReader, desk: Desk): Promise<TimelineIndex> {
  const state = `${await read.derivedRevision()} ${correctionState(desk)}`;
  const known = INDEXES.get(read);
  if (known?.state === state) return known.index;
  const index = makeIndex(read, desk);
  INDEXES.set(read, { state, index });
  index.catch(() => INDEXES.delete(read)); // whoever asked is told; the next one asks again
  return index;
}

const INDEXES = new WeakMap<RecordReader, { readonly state: string; readonly index: Promise<TimelineIndex> }>();

function correctionState({ corrections: { statements, names } }: Desk): string {
  return [...statements.values(), ...names.values()].map(({ seq }) => seq).join(" ");
}

async function makeIndex(read: RecordReader, desk: Desk): Promise<TimelineIndex> {
  const { names } = desk.corrections;
  const hearings = await caseHearings(read);
  const nameOf = (id: EntryId, name: string): string => names.get(id)?.name ?? name;
  const dated = (await datedWith(read, desk)).map(({ statement, entry }) => ({
    statement,
    entry: { ...entry, name: nameOf(entry.id, entry.name) },
  }));
  const times = new Map(hearings.map(({ hearing }) => [hearing.entry.id, hearing.versions.at(-1)?.time] as const));
  const proceedings = new Map<EntryId, string>();
  const within = new Map<EntryId, EntryId[]>();
  for (const one of await ownProceedings(read)) {
    proceedings.set(one.id, nameOf(one.id, one.title ?? one.name));
    for (const { entry } of [...one.hearings, ...one.rulings, ...one.filings])
      within.getOrInsert(entry, []).push(one.id);
  }
  const people = new Map<EntryId, string>();
  for (const { id, name } of await read.entries(["person"])) people.set(id, nameOf(id, name));
  const events = foldDated(datedByVersions(dated, hearings)).map(({ entry, date, said }): TimelineEvent => {
    const all = said.flat();
    const named = all.flatMap(({ about = [], speakerEntry }) => [...about.map((one) => one.entry), speakerEntry]);
    return {
      entry,
      date,
      time: times.get(entry.id),
      kind: kindKey(entry),
      people: unique(named.filter((id) => id !== undefined && people.has(id))),
      proceedings: within.get(entry.id) ?? [],
      documents: unique(all.map(({ passage }) => passage.document)),
      said: said.map(([first, ...others]) => [first.id, ...others.map(({ id }) => id)]),
    };
  });
  return {
    events,
    documents: new Map((await read.documents()).map((one) => [one.id, one])),
    people,
    proceedings,
  };
}

/** What has a date, as people corrected it: some have it by a correction alone, and some no more. */
async function datedWith(read: RecordReader, desk: Desk): Promise<Dated[]> {
  const { statements } = desk.corrections;
  const dated: Dated[] = await read.dated("subject");
  const redated = [...statements].filter(([, { fields }]) => fields.date !== undefined);
  if (statements.size === 0) return dated;
  const fresh = await freshlyDated(
    read,
    redated.flatMap(([id, { was }]) => (was.date === "" ? [id] : [])),
  );
  const all = [...dated, ...fresh].flatMap(({ statement, entry }) => {
    const [one = statement] = desk.corrected([statement]);
    return one.date === undefined || !isKnown(one.date) ? [] : [{ statement: one, entry }];
  });
  return redated.length === 0 ? all : all.sort((a, b) => compareDates(a.statement.date!, b.statement.date!)); // all have one
}

async function freshlyDated(read: RecordReader, ids: readonly string[]): Promise<Dated[]> {
  const whole = (await read.statementsNamed(ids)).filter(({ main, date }) => main === undefined && date === undefined);
  const entries = await read.entriesNamed(whole.map(({ entry }) => entry));
  const own = new Set((await read.documents()).flatMap(({ id, scope }) => (scope === "subject" ? [id] : [])));
  return whole.flatMap((statement) => {
    const entry = entries.get(statement.entry);
    return entry === undefined || !own.has(statement.passage.document) ? [] : [{ statement, entry }];
  });
}

/** Those of whoever the case is about, or all where none is. */
async function ownProceedings(read: RecordReader): Promise<readonly Proceeding[]> {
  const { proceedings } = await caseProcedure(read);
  const own = proceedings.filter(({ isSubjects }) => isSubjects);
  return own.length === 0 ? proceedings : own;
}

function kindKey({ kind, name }: { readonly kind: EntryKind; readonly name: string }): string {
  return kind === "event" ? `event:${name}` : kind;
}

function unique<T>(list: readonly (T | undefined)[]): T[] {
  return [...new Set(list)].filter((one) => one !== undefined);
}
