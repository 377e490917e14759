import fc from "fast-check";
import { expect, test } from "vitest";
import type { Day, EntryId } from "../../base/base.ts";
import { joinRulings, type RulingGroup } from "./ruling-joining.ts";

interface Told {
  readonly day?: Day;
  readonly sorts: readonly string[];
  readonly judge?: string;
  readonly bench?: string;
  readonly person?: string;
  readonly document?: string;
  readonly madeBy?: Day;
  readonly again?: true;
  readonly docket?: string;
  readonly step?: true;
}

function group(id: string, told: Told): RulingGroup {
  const { day, sorts, judge, bench, person, document = `doc ${id}`, madeBy, again, docket, step } = told;
  const mark = (as: string, name: string): RulingGroup["about"][number] => ({
    kind: as === "judge" || as === "person" ? "person" : "ruling",
    name,
    as,
    entry: `ent_${as} ${name}`,
  });
  return {
    entry: `ent_${id}`,
    date: day === undefined ? undefined : { earliest: day, latest: day },
    documents: [document],
    madeBy,
    about: [
      ...sorts.map((sort) => mark("sort", sort)),
      ...(judge === undefined ? [] : [mark("judge", judge)]),
      ...(bench === undefined ? [] : [mark("bench", bench)]),
      ...(person === undefined ? [] : [mark("person", person)]),
      ...(docket === undefined ? [] : [mark("docket", docket)]),
      ...(step === undefined ? [] : [mark("step", "something else")]),
      ...(again === undefined ? [] : [mark("again", "another")]),
    ],
  };
}

function joined(groups: Readonly<Record<string, Told>>): Record<string, string> {
  const pairs = joinRulings(Object.entries(groups).map(([id, told]) => group(id, told)));
  return Object.fromEntries(pairs.map(([from, into]) => [from.slice(4), into.slice(4)]));
}

const DENIED = ["extradition denied"];
const RENNER = { day: "2019-06-07", sorts: DENIED, judge: "Ada Renner", bench: "federal" } as const;

test("what the same judge decided, told without its day, is the one ruling that it can be", () => {
  expect(joined({ a: RENNER, b: { sorts: DENIED, judge: "Renner", madeBy: "2019-06-20" } })).toEqual({ b: "a" });
  expect(joined({ a: RENNER, b: { sorts: DENIED, judge: "Paul Amsel" } })).toEqual({});
  expect(joined({ a: RENNER, b: { sorts: ["extradition granted"], judge: "Ada Renner" } })).toEqual({});
});

test("a text written before the day does not tell of the ruling", () => {
  expect(joined({ a: RENNER, b: { sorts: DENIED, judge: "Ada Renner", madeBy: "2019-06-01" } })).toEqual({});
});

test("where two rulings could be meant, neither is", () => {
  const later = { ...RENNER, day: "2019-09-12" } as const;
  expect(joined({ a: RENNER, b: later, c: { sorts: DENIED, judge: "Ada Renner" } })).toEqual({});
  // of the two only one was made by then
  expect(joined({ a: RENNER, b: later, c: { sorts: DENIED, judge: "Ada Renner", madeBy: "2019-07-01" } })).toEqual({
    c: "a",
  });
});

test("what one sentence tells together ties what others tell of it alone", () => {
  const both = { sorts: [...DENIED, "release ordered"], judge: "Ada Renner" };
  const release = { sorts: ["release ordered"], judge: "Renner" };
  expect(joined({ a: RENNER, b: both, c: release })).toEqual({ b: "a", c: "a" });
  expect(joined({ a: RENNER, c: release })).toEqual({});
});

test("what may tie to two rulings is seen to be a tie", () => {
  const both = { sorts: [...DENIED, "release ordered"], judge: "Ada Renner" };
  const other = { day: "2019-09-12", sorts: ["release ordered"], judge: "Ada Renner" } as const;
  expect(joined({ a: RENNER, b: both, c: { sorts: ["release ordered"], judge: "Renner" }, d: other })).toEqual({});
});

test("a judge who is not named is of the sort of court that is told, or stands in a document that tells of the ruling", () => {
  expect(joined({ a: RENNER, b: { sorts: DENIED, bench: "federal" } })).toEqual({ b: "a" });
  expect(joined({ a: RENNER, b: { sorts: DENIED, bench: "immigration" } })).toEqual({});
  expect(joined({ a: RENNER, b: { sorts: DENIED } })).toEqual({});
  expect(joined({ a: { ...RENNER, document: "one" }, b: { sorts: DENIED, document: "one" } })).toEqual({ b: "a" });
});

test("of another person it is another ruling", () => {
  const silen = { ...RENNER, person: "Marta Silen" };
  expect(joined({ a: silen, b: { sorts: DENIED, bench: "federal", person: "Silen" } })).toEqual({ b: "a" });
  expect(joined({ a: silen, b: { sorts: DENIED, bench: "federal", person: "Ivo Pell" } })).toEqual({});
});

test("what is told as another ruling joins none", () => {
  expect(joined({ a: RENNER, b: { sorts: DENIED, judge: "Ada Renner", again: true } })).toEqual({});
});

test("of one day, who is not named is the only one who is", () => {
  expect(joined({ a: RENNER, b: { day: "2019-06-07", sorts: DENIED } })).toEqual({ b: "a" });
  expect(joined({ a: RENNER, b: { day: "2019-06-07", sorts: DENIED }, c: { ...RENNER, judge: "Paul Amsel" } })).toEqual(
    {},
  );
});

test("without a day, one document tells one ruling of one court; of several documents only what is decided once", () => {
  const relief = { sorts: ["relief from removal granted"], bench: "immigration" };
  expect(joined({ a: { ...relief, document: "one" }, b: { ...relief, document: "one" } })).toEqual({ b: "a" });
  expect(joined({ a: relief, b: relief })).toEqual({});
  const petition = { sorts: ["petition granted"], judge: "Ada Renner" };
  expect(joined({ a: petition, b: petition })).toEqual({ b: "a" });
  const bond = { sorts: ["bond denied"], judge: "Ada Renner" };
  expect(joined({ a: bond, b: bond })).toEqual({});
});

test("the order in which documents come does not count, and nobody joins two", () => {
  const told = fc.record(
    {
      day: fc.constantFrom<Day>("2019-06-07", "2019-09-12"),
      sorts: fc.subarray(["extradition denied", "extradition granted", "release ordered", "petition granted"], {
        minLength: 1,
      }),
      judge: fc.constantFrom("Ada Renner", "Renner", "Paul Amsel"),
      bench: fc.constantFrom("federal", "immigration"),
      person: fc.constantFrom("Marta Silen", "Ivo Pell"),
      document: fc.constantFrom("one", "two", "three"),
      madeBy: fc.constantFrom<Day>("2019-06-01", "2019-08-01", "2019-12-01"),
    },
    { requiredKeys: ["sorts"] },
  );
  fc.assert(
    fc.property(fc.array(told, { maxLength: 7 }), fc.infiniteStream(fc.nat()), (list, random) => {
      const groups = list.map((one, i) => group(`e${i}`, one));
      const shuffled = groups
        .map((one) => ({ one, at: random.next().value as number }))
        .sort((a, b) => a.at - b.at)
        .map(({ one }) => one);
      const sorted = (pairs: [EntryId, EntryId][]): string[] => pairs.map((pair) => pair.join(" > ")).sort();
      const pairs = joinRulings(groups);
      expect(sorted(joinRulings(shuffled))).toEqual(sorted(pairs));
      expect(new Set(pairs.map(([from]) => from)).size).toBe(pairs.length);
      // what is joined to is an entry of its own
      const gone = new Set(pairs.map(([from]) => from));
      expect(pairs.filter(([, into]) => gone.has(into))).toEqual([]);
      // what joins a ruling of a day was not told of another judge than it, nor than others that join it
      for (const [, into] of pairs) {
        const all = [into, ...pairs.flatMap(([from, to]) => (to === into ? [from] : []))];
        const judges = all.flatMap((entry) =>
          groups
            .flatMap((one) => (one.entry === entry ? one.about : []))
            .flatMap(({ as, name }) => (as === "judge" ? [name] : [])),
        );
        expect(judges.includes("Paul Amsel") && judges.some((name) => name.includes("Renner"))).toBe(false);
      }
    }),
  );
});

const PARTLY = ["petition granted in part", "release ordered"];
const ENTRY = { day: "2019-06-07", sorts: PARTLY, judge: "Ada Renner", docket: "3:19-cv-00417" } as const;

test("tellings of one day of what one judge decided alike are one ruling, the docket's first", () => {
  const paper = { day: "2019-06-07", sorts: PARTLY, judge: "Ada Renner" } as const;
  const news = { day: "2019-06-07", sorts: ["release ordered"], judge: "Renner", bench: "federal" } as const;
  const unnamed = { day: "2019-06-07", sorts: ["petition granted"], bench: "federal" } as const;
  expect(joined({ a: paper, b: news, c: ENTRY, d: unnamed })).toEqual({ a: "c", b: "c", d: "c" });
});

test("what says no more than that a judge ruled that day is of the only ruling of the day", () => {
  const news = { day: "2019-06-07", sorts: ["release ordered"], judge: "Renner", bench: "federal" } as const;
  const vague = { day: "2019-06-07", sorts: [], bench: "federal" } as const;
  expect(joined({ a: ENTRY, b: news, c: vague })).toEqual({ b: "a", c: "a" });
  // another order of that day may be meant, and what decides something else is that other order
  const other = { day: "2019-06-07", sorts: [], judge: "Ada Renner", docket: "3:19-cv-00417" } as const;
  expect(joined({ a: ENTRY, b: news, c: vague, d: other })).toEqual({ b: "a" });
  expect(joined({ a: ENTRY, b: news, c: { ...vague, step: true } })).toEqual({ b: "a" });
  expect(joined({ a: ENTRY, b: news, c: { ...vague, judge: "Paul Amsel" } })).toEqual({ b: "a" });
});

test("two entries of one docket sheet are two orders, and what could be either joins neither", () => {
  const second = { ...ENTRY, document: "doc a" } as const;
  const news = { day: "2019-06-07", sorts: ["release ordered"], judge: "Renner", bench: "federal" } as const;
  expect(joined({ a: ENTRY, b: second, c: news })).toEqual({});
});

test("of one day the opposite outcome, another judge or another person makes two rulings", () => {
  const base = { day: "2019-06-07", sorts: ["bond granted"], judge: "Ada Renner", person: "Marta Silen" } as const;
  expect(joined({ a: base, b: { ...base, sorts: ["bond denied"] } })).toEqual({});
  expect(joined({ a: base, b: { ...base, judge: "Paul Amsel" } })).toEqual({});
  expect(joined({ a: base, b: { ...base, person: "Jon Pell" } })).toEqual({});
  expect(joined({ a: base, b: { ...base, person: "Silen" } })).toEqual({ b: "a" });
});
