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
import { type Dated, documentLabel, foldDated } from "../../views/views.ts";
import { caseProcedure } from "../case-procedure.ts";
import { caseHearings, datedByVersions } from "../case-hearings.ts";
import { type Desk, shownRecordState } from "../review-desk.ts";

/** What an event can be filtered by stands in lists of the index: here are the places in them. */
export interface TimelineEvent {
  readonly entry: Dated["entry"];
  readonly date: DateSpan;
  /** Of the day, where it has one: "14:30". */
  readonly time: string | undefined;
  readonly kind: number;
  /** Who speaks of it, and of whom it is told. */
  readonly people: readonly number[];
  readonly proceedings: readonly number[];
  readonly documents: readonly number[];
  readonly publishers: readonly number[];
  /** As `foldDated` has them: what is said alike stands together. */
  readonly said: readonly (readonly [StatementId, ...StatementId[]])[];
}

/** What can be chosen of one sort, with its place in the list. */
export interface Choosable {
  readonly values: readonly string[];
  readonly labels: readonly string[];
  at(value: string): number;
}

export interface TimelineIndex {
  /** In order of time. */
  readonly events: readonly TimelineEvent[];
  readonly documents: ReadonlyMap<DocumentId, DocumentSummary>;
  /** Of an event the kind is its type, "event:arrest". */
  readonly kinds: Choosable & { readonly entries: readonly Dated["entry"][] };
  readonly people: Choosable;
  readonly proceedings: Choosable;
  readonly sources: Choosable;
  readonly publishers: Choosable;
}

/** The index of a reader, made again where what it is made of has changed. */
export async function timelineIndex(read: RecordReader, desk: Desk): Promise<TimelineIndex> {
  const state = await shownRecordState(read, desk);
  const known = INDEXES.get(read);
  if (known?.state === state) return known.index;
  const index = makeIndex(read, desk);
  INDEXES.set(read, { state, index });
  index.catch(() => INDEXES.delete(read)); // whoever asked is told; the next one asks again
  return index;
}

const INDEXES = new WeakMap<RecordReader, { readonly state: string; readonly index: Promise<TimelineIndex> }>();

async function makeIndex(read: RecordReader, desk: Desk): Promise<TimelineIndex> {
  const { names } = desk.corrections;
  const hearings = await caseHearings(read);
  const nameOf = (id: EntryId, name: string): string => names.get(id)?.name ?? name;
  const dated = (await datedWith(read, desk)).map(({ statement, entry }) => ({
    statement,
    entry: { ...entry, name: nameOf(entry.id, entry.name) },
  }));
  const times = new Map(hearings.map(({ hearing }) => [hearing.entry.id, hearing.versions.at(-1)?.time] as const));
  const documents = new Map((await read.documents()).map((one) => [one.id, one]));
  const proceedings = choices();
  const within = new Map<EntryId, number[]>();
  for (const one of await ownProceedings(read)) {
    const place = proceedings.put(one.id, nameOf(one.id, one.title ?? one.name));
    for (const { entry } of [...one.hearings, ...one.rulings, ...one.filings])
      within.getOrInsert(entry, []).push(place);
  }
  const nameOfPerson = new Map((await read.entries(["person"])).map(({ id, name }) => [id, nameOf(id, name)]));
  const [people, sources, publishers, kinds] = [choices(), choices(), choices(), choices()];
  const ofKind: Dated["entry"][] = [];
  const person = (id: EntryId | undefined): number | undefined => {
    const name = id === undefined ? undefined : nameOfPerson.get(id);
    return id === undefined || name === undefined ? undefined : people.put(id, name);
  };
  const publisher = (id: DocumentId): number | undefined => {
    const name = documents.get(id)?.publisher?.value;
    return name === undefined ? undefined : publishers.put(name, name);
  };
  const events = foldDated(datedByVersions(dated, hearings)).map(({ entry, date, said }): TimelineEvent => {
    const all = said.flat();
    const kind = kinds.put(timelineKind(entry), "");
    ofKind[kind] ??= entry;
    const told = unique(all.map(({ passage }) => passage.document));
    return {
      entry,
      date,
      time: times.get(entry.id),
      kind,
      people: unique(
        all.flatMap(({ about = [], speakerEntry }) => [...about.map((one) => person(one.entry)), person(speakerEntry)]),
      ),
      proceedings: within.get(entry.id) ?? [],
      documents: told.map((id) => sources.put(id, documentLabel(documents.get(id) ?? { id, names: [] }))),
      publishers: unique(told.map(publisher)),
      said: said.map(([first, ...others]) => [first.id, ...others.map(({ id }) => id)]),
    };
  });
  return { events, documents, kinds: { ...kinds, entries: ofKind }, people, proceedings, sources, publishers };
}

function choices(): Choosable & { put(value: string, label: string): number } {
  const [values, labels]: [string[], string[]] = [[], []];
  const places = new Map<string, number>();
  return {
    values,
    labels,
    at: (value) => places.get(value) ?? -1,
    put: (value, label) => {
      const known = places.get(value);
      if (known !== undefined) return known;
      values.push(value);
      labels.push(label);
      places.set(value, values.length - 1);
      return values.length - 1;
    },
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

/** The kind as an address has it: of an event its type, "event:arrest". */
export function timelineKind({ kind, name }: { readonly kind: EntryKind; readonly name: string }): string {
  return kind === "event" ? `event:${name}` : kind;
}

function unique<T>(list: readonly (T | undefined)[]): T[] {
  return [...new Set(list)].filter((one) => one !== undefined);
}
