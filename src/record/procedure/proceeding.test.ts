import fc from "fast-check";
import { expect, test } from "vitest";
import { derivedId, documentId, type EntryId, parseDateSpan, type StatementId } from "../../base/base.ts";
import { namedEntry } from "../identity.ts";
import type { Concerned, Statement } from "../statement.ts";
import type { ProceduralRecord } from "./procedural-record.ts";
import { procedureOf } from "./proceeding.ts";

const WHO = { entry: namedEntry("person", "Tomas Ilves"), name: "Tomas Ilves" };
const id = (name: string): StatementId => derivedId("stm", name);
const document = (name: string) => documentId(name.padEnd(64, "0"));
const entries = new Map<EntryId, { readonly kind: "proceeding" | "hearing"; readonly name: string }>();

function entry(kind: "proceeding" | "hearing", name: string): EntryId {
  const made = derivedId("ent", kind, name);
  entries.set(made, { kind, name });
  return made;
}

interface Said {
  readonly of: EntryId;
  readonly slot: string;
  readonly value: string;
  readonly in?: string;
  readonly at?: number;
  readonly date?: string;
  readonly written?: string;
  readonly main?: string;
  readonly tier?: "explicit" | "inferred";
  readonly about?: readonly Concerned[];
}

function said(name: string, one: Said): Statement {
  const start = one.at ?? name.length * 100;
  const span = (edtf: string | undefined) => (edtf === undefined ? undefined : parseDateSpan(edtf, "explicit"));
  return {
    id: id(name),
    entry: one.of,
    main: one.main === undefined ? undefined : id(one.main),
    speaker: { kind: "narrator" },
    slot: one.slot,
    value: one.value,
    modality: "asserted",
    polarity: "positive",
    tier: one.tier ?? "explicit",
    date: span(one.date),
    written: span(one.written),
    about: one.about?.map((thing) => ({ ...thing, entry: namedEntry(thing.kind, thing.name) })),
    passage: { document: document(one.in ?? "a"), start, end: start + 10, quote: "some words" },
  };
}

const whose: Concerned = { kind: "person", name: "Tomas Ilves", as: "whose proceeding" };
const judge = (name: string): Concerned => ({ kind: "person", name, as: "judge" });

const numbered = entry("proceeding", "3:19-cv-00417");
const second = entry("proceeding", "3:19-cv-00522");
const worded = entry("proceeding", "habeas case of Tomas Ilves");
const extradition = entry("proceeding", "extradition case of Tomas Ilves");
const hearing = entry("hearing", "hearing");

const BASE: readonly Statement[] = [
  said("number", { of: numbered, slot: "number", value: "3:19-cv-0417-AR", about: [whose] }),
  said("kind", { of: numbered, slot: "kind", value: "habeas", about: [whose] }),
  said("words", { of: worded, slot: "kind", value: "habeas", in: "b", about: [whose] }),
  said("judge a", {
    of: numbered,
    slot: "judge",
    value: "Paul Amsel",
    date: "2019-05-03",
    about: [judge("Paul Amsel"), whose],
  }),
  said("judge a, later", {
    of: worded,
    slot: "judge",
    value: "Paul Amsel",
    in: "b",
    written: "2019-06-01",
    about: [judge("Paul Amsel"), whose],
  }),
  said("a ends", { of: numbered, slot: "ends", value: "reassigned", main: "judge a", date: "2019-07-09" }),
  said("a ends, told", { of: worded, slot: "ends", value: "on leave", main: "judge a, later", in: "b" }),
  said("extradition", { of: extradition, slot: "kind", value: "extradition", in: "b", about: [whose] }),
  said("other judge", { of: extradition, slot: "judge", value: "a different judge", in: "b", at: 900, about: [whose] }),
  said("other judge begins", {
    of: extradition,
    slot: "begins",
    value: "another judge",
    main: "other judge",
    in: "b",
    at: 900,
    date: "2019-10-02",
  }),
  said("same words elsewhere", {
    of: extradition,
    slot: "judge",
    value: "a different judge",
    in: "c",
    at: 40,
    about: [whose],
  }),
  said("begins elsewhere", {
    of: extradition,
    slot: "begins",
    value: "another judge",
    main: "same words elsewhere",
    in: "c",
    at: 40,
  }),
  said("heard", { of: hearing, slot: "date", value: "2019-06-03", date: "2019-06-03", in: "b", at: 500 }),
  said("belongs", { of: worded, slot: "hearing", value: "its words", in: "b", at: 500, about: [whose] }),
];

function record(statements: readonly Statement[]): ProceduralRecord {
  return {
    entries: [...entries].map(([made, one]) => ({ id: made, ...one })),
    statements,
    subject: WHO,
    leaderOf: (one) => one,
    isAboutSubject: () => true,
  };
}

test("words go to the one numbered proceeding of their kind and person, with what they tell", () => {
  const { proceedings } = procedureOf(record(BASE));
  const habeas = proceedings.find(({ kind }) => kind === "habeas");
  expect(habeas).toMatchObject({ id: numbered, number: "3:19-cv-00417", isSubjects: true, whose: WHO });
  expect(habeas?.entries).toEqual([numbered, worded].sort());
  expect(habeas?.hearings).toEqual([{ entry: hearing, by: ["its words"], isTold: true }]);
  expect(new Set(proceedings.map(({ kind }) => kind))).toEqual(new Set(["extradition", "habeas"]));
});

test("where two numbered ones fit, words stay apart and say which they may be", () => {
  const other = said("second", { of: second, slot: "kind", value: "habeas", in: "c", about: [whose] });
  const { proceedings } = procedureOf(record([...BASE, other]));
  expect(proceedings.filter(({ kind }) => kind === "habeas")).toHaveLength(3);
  expect(proceedings.find(({ id: own }) => own === worded)?.maybe.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["3:19-cv-00417", "3:19-cv-00522"]),
  );
});

test("a judge's period runs between the days that sources give, and an end without a day does not replace one that has it", () => {
  const habeas = procedureOf(record(BASE)).proceedings.find(({ kind }) => kind === "habeas");
  expect(habeas?.judges).toHaveLength(1);
  expect(habeas?.judges[0]).toMatchObject({
    name: "Paul Amsel",
    hasEnded: true,
    from: { basis: "first seen", date: { edtf: "2019-05-03" } },
    to: { basis: "reassigned", date: { edtf: "2019-07-09" } },
  });
});

test("judges without a name are kept apart, also where two texts call them alike", () => {
  const judges = procedureOf(record(BASE)).proceedings.find(({ kind }) => kind === "extradition")?.judges ?? [];
  expect(judges.map(({ name, isUnnamed }) => [name, isUnnamed])).toEqual([
    ["a different judge", true],
    ["a different judge", true],
  ]);
});

test("what two proceedings claim equally is decided for neither", () => {
  const claim = said("claims too", {
    of: extradition,
    slot: "hearing",
    value: "its words",
    in: "b",
    at: 500,
    about: [whose],
  });
  const { proceedings, undecided } = procedureOf(record([...BASE, claim]));
  expect(undecided).toEqual([{ entry: hearing, proceedings: [extradition, numbered].sort() }]);
  expect(proceedings.flatMap(({ hearings }) => hearings)).toEqual([]);
});

test("what words name wins over what only stands near", () => {
  const near = said("stands near", {
    of: extradition,
    slot: "hearing",
    value: "the title of its section",
    tier: "inferred",
    in: "b",
    at: 500,
    about: [whose],
  });
  const { proceedings, undecided } = procedureOf(record([...BASE, near]));
  expect(undecided).toEqual([]);
  expect(proceedings.find(({ kind }) => kind === "habeas")?.hearings).toHaveLength(1);
});

test("the order of statements does not count", () => {
  const expected = procedureOf(record(BASE));
  fc.assert(
    fc.property(fc.shuffledSubarray([...BASE], { minLength: BASE.length }), (shuffled) => {
      expect(procedureOf(record(shuffled))).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});
