import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { derivedId, documentId, type EntryId, parseDateSpan, type StatementId } from "../../base/base.ts";
import { namedEntry } from "../identity.ts";
import type { Concerned, Statement } from "../statement.ts";
import type { ProceduralRecord } from "./procedural-record.ts";
import { procedureOf } from "./proceeding.ts";

const WHO = { entry: namedEntry("person", "Tomas Ilves"), name: "Tomas Ilves" };
const id = (name: string): StatementId => derivedId("stm", name);
const document = (name: string) => documentId(name.padEnd(64, "0"));
const entries = new Map<EntryId, { readonly kind: "proceeding" | "hearing" | "ruling"; readonly name: string }>();

function entry(kind: "proceeding" | "hearing" | "ruling", name: string): EntryId {
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
  expect(undecided).toEqual([{ entry: hearing, kind: "hearing", proceedings: [extradition, numbered].sort() }]);
  expect(proceedings.flatMap(({ hearings }) => hearings)).toEqual([]);
});

test("what stands on a case's own docket sheet is of that case, whatever else its words could mean", () => {
  const onSheet: Statement = {
    ...said("sheet", { of: hearing, slot: "date", value: "2019-06-03", date: "2019-06-03", in: "sheet" }),
    about: [{ kind: "proceeding", name: "3:19-cv-00417", as: "docket", entry: numbered }],
  };
  const words = said("words elsewhere", { of: extradition, slot: "hearing", value: "its words", in: "b", at: 500 });
  const { proceedings, undecided } = procedureOf(record([...BASE.slice(0, -1), onSheet, words]));
  expect(undecided).toEqual([]);
  expect(proceedings.find(({ kind }) => kind === "habeas")?.hearings).toHaveLength(1);
});

test("a charge that was dropped is no ruling of a civil case", () => {
  const dropped = entry("ruling", "charge dropped");
  const charge: Statement = {
    ...said("charge", { of: dropped, slot: "account", value: "a charge was dismissed", in: "news", at: 60 }),
    about: [{ kind: "ruling", name: "charges dismissed", as: "sort", entry: dropped }],
  };
  const near = said("near", { of: numbered, slot: "ruling", value: "its number", in: "news", at: 60 });
  const { proceedings } = procedureOf(record([...BASE, charge, near]));
  expect(proceedings.flatMap(({ rulings }) => rulings)).toEqual([]);
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

describe("what belongs to a proceeding by its time", () => {
  const filed = said("filed", { of: numbered, slot: "status", value: "filed", date: "2019-05-02", in: "docket" });
  const early = entry("hearing", "first appearance");
  const told = said("first appearance", {
    of: early,
    slot: "date",
    value: "2019-02-16",
    date: "2019-02-16",
    in: "c",
    at: 700,
  });
  const inCaption = said("told in its order", {
    of: numbered,
    slot: "hearing",
    value: "the caption of its document",
    in: "c",
    at: 700,
  });
  const earlyJudge = said("judge of February", {
    of: numbered,
    slot: "judge",
    value: "Vera Stahl",
    date: "2019-02-16",
    in: "c",
    about: [judge("Vera Stahl")],
  });

  test("a hearing and a judge older than its filing stand outside it", () => {
    const habeas = procedureOf(record([...BASE, filed, told, inCaption, earlyJudge])).proceedings.find(
      ({ kind }) => kind === "habeas",
    );
    expect(habeas?.hearings.map(({ entry: one }) => one)).toEqual([hearing]);
    expect(habeas?.outside.steps.map(({ entry: one }) => one)).toEqual([early]);
    expect(habeas?.judges.map(({ name }) => name)).not.toContain("Vera Stahl");
    expect(habeas?.outside.judges.map(({ name }) => name)).toEqual(["Vera Stahl"]);
  });

  test("a number of a federal court bounds it by its year; an appeal filed in it is not its filing", () => {
    const appealed = said("appeal", { of: numbered, slot: "status", value: "filed", date: "2019-12-01", in: "d" });
    const notice = { ...appealed, passage: { ...appealed.passage, quote: "filed a notice of appeal" } };
    const older = { ...told, date: parseDateSpan("2018-12-01", "explicit") };
    const of = (extra: readonly Statement[]) =>
      procedureOf(record([...BASE, ...extra])).proceedings.find(({ kind }) => kind === "habeas");
    expect(of([notice, told, inCaption])?.hearings).toHaveLength(2);
    expect(of([notice, older, inCaption])?.hearings).toHaveLength(1);
  });
});

describe("how a proceeding stands", () => {
  const ruling = entry("ruling", "ruling");
  const quoted = (one: Statement, quote: string): Statement => ({ ...one, passage: { ...one.passage, quote } });
  const pending = (name: string, written: string): Statement =>
    said(name, { of: numbered, slot: "status", value: "pending", written, in: name });
  const ruled: readonly Statement[] = [
    {
      ...said("ruled", { of: ruling, slot: "date", value: "2019-06-03", date: "2019-06-03", in: "e", at: 900 }),
      modality: "found",
    },
    quoted(
      said("holding", { of: ruling, slot: "holding", value: "x", main: "ruled", in: "e", at: 901 }),
      "the petition is GRANTED in part",
    ),
    quoted(
      said("orders", { of: ruling, slot: "orders", value: "x", main: "ruled", in: "e", at: 902 }),
      "Respondents shall provide a new bond hearing within 10 days",
    ),
    said("ruled in it", { of: numbered, slot: "ruling", value: "its words", in: "e", at: 900 }),
  ];
  const standing = (...extra: readonly Statement[]): string[] | undefined =>
    procedureOf(record([...BASE, ...extra]))
      .proceedings.find(({ kind }) => kind === "habeas")
      ?.stands.map(({ value }) => value);

  test("once where the same time is told in a vaguer word and in a fuller one", () => {
    const status = (value: string): Statement =>
      said(value, { of: numbered, slot: "status", value, written: "2019-06-20", in: value });
    expect(standing(status("granted"), status("relief granted"))).toEqual(["relief granted"]);
  });

  test("by the last ruling that disposed of it, with what it ordered", () => {
    expect(standing(...ruled)).toEqual(["granted in part; new hearing ordered"]);
    expect(standing(pending("before", "2019-05-20"), ...ruled)).toEqual(["granted in part; new hearing ordered"]);
    expect(standing(pending("that year", "2019"), ...ruled)).toEqual(["granted in part; new hearing ordered"]);
  });

  test("as granted in part where one ruling grants one claim and denies the others", () => {
    const rest = quoted(
      said("rest", { of: ruling, slot: "holding", value: "x", main: "ruled", in: "e", at: 903 }),
      "The petition is DENIED in all other respects",
    );
    const claim = quoted(
      said("claim", { of: ruling, slot: "holding", value: "x", main: "ruled", in: "e", at: 904 }),
      "The petition is GRANTED as to the first claim",
    );
    expect(standing(ruled[0]!, rest, claim, ruled[3]!)).toEqual(["granted in part"]);
  });

  test("as pending where a text written after the ruling says so, or where no ruling is known", () => {
    expect(standing(...ruled, pending("after", "2019-08-01"))).toEqual(["pending"]);
    expect(standing(pending("alone", "2019-05-20"))).toEqual(["pending"]);
  });

  test("by the order that led to another hearing, though no text says what became of the petition", () => {
    const led = said("led", {
      of: numbered,
      slot: "led to",
      value: "ordered a new hearing",
      written: "2019-07-01",
      in: "f",
    });
    expect(standing(pending("before", "2019-06-30"), led)).toEqual(["new hearing ordered"]);
  });

  test("by a release that was ordered on a later day, and by the stay of that order", () => {
    const later = entry("ruling", "later ruling");
    const stay = entry("ruling", "stay");
    const released: readonly Statement[] = [
      quoted(
        {
          ...said("enforced", { of: later, slot: "date", value: "2019-08-20", date: "2019-08-20", in: "e", at: 950 }),
          modality: "found",
          about: [{ kind: "proceeding", as: "docket", name: "3:19-cv-00417", entry: numbered }],
        },
        "08/20/2019 31 ORDER granting 28 Motion.",
      ),
      quoted(
        said("enforcing", { of: later, slot: "orders", value: "x", main: "enforced", in: "e", at: 951 }),
        "Respondents shall release Petitioner",
      ),
    ];
    expect(standing(...ruled, ...released)).toEqual(["release ordered"]);
    const stayed: readonly Statement[] = [
      quoted(
        {
          ...said("stay", { of: stay, slot: "date", value: "2019-08-27", date: "2019-08-27", in: "e", at: 970 }),
          modality: "found",
          about: [{ kind: "ruling", as: "bench", name: "appeals", entry: stay }],
        },
        "08/27/2019 34 USCA ORDER: administrative stay of 31 Order.",
      ),
      quoted(
        said("staying", { of: stay, slot: "holding", value: "x", main: "stay", in: "e", at: 971 }),
        "administrative stay of 31 Order",
      ),
    ];
    expect(standing(...ruled, ...released, ...stayed)).toEqual(["order stayed"]);
  });

  test("and not by what was ruled on a motion", () => {
    const [main, , , tie] = ruled;
    const motion = quoted(
      said("motion", { of: ruling, slot: "holding", value: "x", main: "ruled", in: "e", at: 901 }),
      "DENIED the motion to dismiss",
    );
    expect(standing(main!, motion, tie!, pending("before", "2019-05-20"))).toEqual(["pending"]);
  });
});

describe("one number in two districts", () => {
  const court = (name: string, value: string): Statement =>
    said(name, { of: numbered, slot: "court", value, in: name, at: 10 });
  const party = (name: string, value: string): Statement =>
    said(`${name} party`, { of: numbered, slot: "party", value, in: name, at: 60 });
  const two = [
    court("d", "U.S. District Court for the District of Nevada"),
    party("d", "Dorn"),
    court("e", "E.D. Cal."),
    party("e", "Keel"),
  ];
  const numbers = (...statements: readonly Statement[]) =>
    procedureOf(record(statements))
      .proceedings.filter(({ number }) => number !== undefined)
      .map(({ courts, parties, documents }) => `${parties[0]?.value}, ${courts[0]?.value}, ${documents.length}`)
      .sort();

  test("is two proceedings", () => {
    expect(numbers(...two)).toEqual(["Dorn, U.S. District Court for the District of Nevada, 1", "Keel, E.D. Cal., 1"]);
  });

  test("and a paper without a court is of the one with its party, else apart", () => {
    const own = said("keel", { of: numbered, slot: "party", value: "Keel", in: "f" });
    const other = said("pell", { of: numbered, slot: "party", value: "Pell", in: "g" });
    expect(numbers(...two, own, other)).toEqual([
      "Dorn, U.S. District Court for the District of Nevada, 1",
      "Keel, E.D. Cal., 2",
      "Pell, undefined, 1",
    ]);
  });

  test("where one spelling or one document without a court is no other", () => {
    const again = court("f", "United States District Court for the District of Nevada");
    expect(numbers(two[0]!, again)).toHaveLength(1);
  });

  test("and a number without the court's office is of the one of its district", () => {
    const bare = entry("proceeding", "19-cv-00417");
    const cited = said("bare", { of: bare, slot: "court", value: "D. Nev.", in: "h" });
    expect(numbers(...two, cited)).toEqual([
      "Dorn, U.S. District Court for the District of Nevada, 2",
      "Keel, E.D. Cal., 1",
    ]);
    expect(numbers(two[2]!, two[3]!, cited)).toHaveLength(2);
  });
});

describe("who judges", () => {
  const named = (name: string, of: EntryId, at: number, about = name): Statement =>
    said(`${name} ${at}`, {
      of,
      slot: "judge",
      value: name,
      date: "2019-06-10",
      in: "b",
      at,
      about: [judge(about), whose],
    });
  const judgesIn = (kind: string, ...extra: readonly Statement[]) =>
    procedureOf(record([...BASE, ...extra]))
      .proceedings.find((one) => one.kind === kind)
      ?.judges.filter(({ isUnnamed }) => !isUnnamed);

  test("is one line for one judge, with the spellings of the name", () => {
    const spellings = [named("Paul R. Amsel", numbered, 1), named("Amsel", worded, 2)];
    expect(judgesIn("habeas", ...spellings)?.map(({ name, spellings: also }) => [name, also])).toEqual([
      ["Paul R. Amsel", ["Amsel", "Paul Amsel"]],
    ]);
  });

  test("is two where a name fits two, which is then joined to neither", () => {
    const two = [named("Petra Amsel", numbered, 1), named("Amsel", worded, 2)];
    expect(
      judgesIn("habeas", ...two)
        ?.map(({ name }) => name)
        .sort(),
    ).toEqual(["Amsel", "Paul Amsel", "Petra Amsel"]);
  });

  test("of two cases is not settled where only a report's words have the judge in the other", () => {
    const [habeas] = judgesIn("habeas", named("Paul Amsel", extradition, 1)) ?? [];
    const [other] = judgesIn("extradition", named("Paul Amsel", extradition, 1)) ?? [];
    expect(habeas?.orElse).toEqual([]);
    expect(other?.orElse).toEqual([{ entry: numbered, name: "3:19-cv-00417" }]);
  });

  test("is not taken from what only stands near where words have the judge elsewhere", () => {
    const near = { ...named("Paul Amsel", extradition, 1), tier: "inferred" as const };
    expect(judgesIn("extradition", near)).toEqual([]);
  });
});

test("one judge's ruling of one day is not counted in two cases", () => {
  const [own, reported] = [entry("ruling", "order"), entry("ruling", "reported")];
  const ruled = (name: string, of: EntryId, at: number): Statement => ({
    ...said(name, {
      of,
      slot: "date",
      value: "2019-06-03",
      date: "2019-06-03",
      in: "e",
      at,
      about: [judge("Paul Amsel")],
    }),
    modality: "found",
  });
  const { proceedings, undecided } = procedureOf(
    record([
      ...BASE,
      ruled("order", own, 100),
      ruled("reported", reported, 300),
      said("in habeas", { of: numbered, slot: "ruling", value: "the caption of its document", in: "e", at: 100 }),
      said("in extradition", { of: extradition, slot: "ruling", value: "its words", in: "e", at: 300, about: [whose] }),
    ]),
  );
  expect(proceedings.flatMap(({ rulings }) => rulings.map(({ entry: one }) => one))).toEqual([own]);
  expect(undecided).toEqual([{ entry: reported, kind: "ruling", proceedings: [extradition, numbered].sort() }]);
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

test("a proceeding to which a court above sent the matter for a new hearing stands so", () => {
  const bond = entry("proceeding", "bond proceedings of Tomas Ilves");
  const led = { kind: "proceeding", name: "bond proceedings of Tomas Ilves", as: "led to" } as const;
  const statements = [
    said("k", { of: worded, slot: "kind", value: "habeas", about: [whose] }),
    said("kk", { of: bond, slot: "kind", value: "bond", about: [whose] }),
    said("kkk", { of: worded, slot: "led to", value: "ordered a new hearing", about: [whose, led] }),
  ].map((one) => ({
    ...one,
    about: one.about?.map((each) => (each.as === "led to" ? { ...each, entry: bond } : each)),
  }));
  const { proceedings } = procedureOf({
    entries: [...entries].map(([entryId, { kind, name }]) => ({ id: entryId, kind, name })),
    statements,
    subject: WHO,
    leaderOf: (one) => one,
    isAboutSubject: () => true,
  });
  const own = proceedings.find(({ kind }) => kind === "bond");
  expect(own?.stands.map(({ value }) => value)).toEqual(["new hearing ordered"]);
});
