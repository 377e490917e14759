// The law of the checks on lives: sources that each tell a part of one consistent life, as exactly or as roughly as they like,
// give no flag; and one wrong day in one of them does.

import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addDays,
  daySpan,
  type DateSpan,
  type Day,
  type DocumentId,
  type EntryId,
  monthSpan,
  type StatementId,
} from "../../base/base.ts";
import {
  type Entry,
  type Flag,
  type Modality,
  type Polarity,
  type Statement,
  toldCustody,
} from "../../record/record.ts";
import { runPersonChecks } from "../check.ts";

interface Step {
  readonly sort: "arrest" | "charge" | "conviction" | "acquittal" | "sentencing" | "release";
  readonly day: Day;
}

const SAID: Readonly<Record<Step["sort"], string>> = {
  arrest: "was arrested",
  charge: "was charged with arson",
  conviction: "was convicted of arson",
  acquittal: "was acquitted of arson",
  sentencing: "was sentenced to two years",
  release: "was released from jail",
};
const KIND: Readonly<Record<Step["sort"], Entry["kind"]>> = {
  arrest: "event",
  charge: "event",
  conviction: "ruling",
  acquittal: "ruling",
  sentencing: "ruling",
  release: "event",
};
const PERSON: EntryId = "ent_person";

/** Some times in custody, one after the other, each with what belongs to it. */
const lives: fc.Arbitrary<Step[]> = fc
  .array(
    fc.record({
      before: fc.integer({ min: 3, max: 400 }),
      gaps: fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 5, maxLength: 5 }),
      isCharged: fc.boolean(),
      isConvicted: fc.boolean(),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((stays) => {
    const steps: Step[] = [];
    let day: Day = "2015-01-01";
    for (const { before, gaps, isCharged, isConvicted } of stays) {
      const put = (sort: Step["sort"], after: number): void => {
        day = addDays(day, after);
        steps.push({ sort, day });
      };
      put("arrest", before);
      if (isCharged) {
        put("charge", gaps[0]!); // five gaps
        put(isConvicted ? "conviction" : "acquittal", gaps[1]!);
        if (isConvicted) put("sentencing", gaps[2]!);
      }
      put("release", gaps[3]!);
    }
    return steps;
  });

interface Source {
  /** Days after the last thing told. */
  readonly written: number;
  readonly tells: readonly boolean[];
  readonly roughly: readonly boolean[];
  readonly denies: boolean;
}

const sources = fc.array(
  fc.record({
    written: fc.integer({ min: 0, max: 60 }),
    tells: fc.array(fc.boolean(), { minLength: 15, maxLength: 15 }),
    roughly: fc.array(fc.boolean(), { minLength: 15, maxLength: 15 }),
    denies: fc.boolean(),
  }),
  { minLength: 1, maxLength: 5 },
);

interface Told {
  readonly sort: string;
  readonly kind: Entry["kind"];
  readonly date?: DateSpan | undefined;
  readonly quote: string;
  readonly written: Day;
  readonly document: DocumentId;
  /** Unless it is that of a date or an account. */
  readonly slot?: string;
  readonly modality?: Modality;
  readonly polarity?: Polarity;
}

function toldBy(steps: readonly Step[], { written, tells, roughly, denies }: Source, document: DocumentId): Told[] {
  const told = steps.filter((_, i) => tells[i] === true);
  const last = told.at(-1)?.day ?? steps[0]!.day; // there is always a step
  const on = addDays(last, written);
  const source = { written: on, document };
  const list = told.map(({ sort, day }, i): Told => {
    const month = monthSpan(Number(day.slice(0, 4)), Number(day.slice(5, 7)), "explicit");
    const date = roughly[i] === true && month !== undefined ? month : daySpan(day, "explicit");
    return { ...source, sort, kind: KIND[sort], date, quote: `Edda Marsh ${SAID[sort]} in ${date.edtf}.` };
  });
  const before = steps.filter(({ day }) => day <= on);
  const stay = before.findLast(({ sort }) => sort === "arrest" || sort === "release");
  if (stay?.sort === "arrest") {
    list.push({ ...source, sort: "detention", kind: "custody period", quote: "Edda Marsh remains in custody." });
    list.push({
      ...source,
      sort: "detention",
      kind: "custody period",
      slot: "from",
      date: daySpan(stay.day, "explicit"),
      quote: `Edda Marsh has been held since ${stay.day}.`,
    });
    list.push({ ...source, sort: "person", kind: "person", slot: "asked for", quote: "release" });
  }
  const trial = before.findLast(({ sort }) => sort === "charge" || sort === "conviction" || sort === "acquittal");
  if (trial?.sort === "charge") list.push({ ...source, sort: "person", kind: "person", slot: "faces", quote: "trial" });
  if (denies && !steps.some(({ sort, day }) => sort === "charge" && day < on))
    list.push({
      ...source,
      sort: "charge",
      kind: "event",
      quote: "Edda Marsh has never been charged.",
      polarity: "negative",
    });
  return list;
}

function flagsOf(told: readonly Told[]): readonly Flag[] {
  const events = Map.groupBy(
    told.filter(({ kind }) => kind !== "person"),
    ({ sort, kind, date }) => `${kind} ${sort} ${date?.edtf ?? "undated"}`,
  );
  const life = {
    person: { id: PERSON, kind: "person" as const, name: "Edda Marsh", slots: {} },
    isSubject: true,
    statements: told.flatMap((one, i) => (one.kind === "person" ? [openMatter(one, i)] : [])),
    events: [...events].map(([key, group], i) => {
      const id: EntryId = `ent_${key.replaceAll(" ", "-")}`;
      const { sort, kind } = group[0]!; // groups are not empty
      return {
        entry: { id, kind, name: sort, slots: {} },
        statements: group.map((one, j): Statement => ({
          id: `stm_${key}-${one.document}-${one.quote}`.replaceAll(" ", "-") as StatementId,
          entry: id,
          speaker: { kind: "narrator" },
          slot: one.slot ?? (one.date === undefined ? "account" : "date"),
          value: one.date?.edtf ?? one.quote,
          date: one.date,
          modality: one.modality ?? "happened",
          polarity: one.polarity ?? "positive",
          tier: "explicit",
          about: [{ entry: PERSON, kind: "person", name: "Edda Marsh", as: "person held" }],
          written: daySpan(one.written, "header"),
          passage: { document: one.document, start: 100 * i + j, end: 100 * i + j + 1, quote: one.quote },
        })),
      };
    }),
  };
  const custody = toldCustody({ ...life, person: PERSON, name: "Edda Marsh" });
  return runPersonChecks({ ...life, custody: { ...custody, gaps: [], overlaps: [] } });
}

/** What a source takes as open when it is written: "asked for release", "faces trial". */
function openMatter({ slot = "", quote, written, document }: Told, i: number): Statement {
  return {
    id: `stm_${document}-${slot}-${i}`.replaceAll(" ", "-") as StatementId,
    entry: PERSON,
    speaker: { kind: "narrator" },
    slot,
    value: quote,
    modality: "hypothetical",
    polarity: "positive",
    tier: "explicit",
    written: daySpan(written, "header"),
    passage: { document, start: 10_000 + i, end: 10_001 + i, quote: `Edda Marsh ${slot} ${quote}.` },
  };
}

test("a text that still asks for a release that had come is reported as out of date", () => {
  fc.assert(
    fc.property(lives, fc.integer({ min: 1, max: 60 }), (steps, later) => {
      const stay = steps.slice(0, steps.findIndex(({ sort }) => sort === "release") + 1);
      const written = addDays(stay.at(-1)!.day, later); // every stay ends with a release
      const late: Told = {
        sort: "person",
        kind: "person",
        slot: "asked for",
        quote: "release",
        written,
        document: "doc_late",
      };
      const flags = flagsOf([...toldBy(stay, WHOLE, "doc_0"), late]);
      expect(flags.map(({ check, severity }) => `${check} ${severity}`)).toEqual(["sequence low"]);
    }),
    { numRuns: 100 },
  );
});

/** One source more tells everything to the day: what nobody tells, nobody can take into account. */
const WHOLE: Source = {
  written: 1,
  tells: Array.from({ length: 15 }, () => true),
  roughly: [],
  denies: false,
};

test("a consistent life gives no flag, whatever its sources tell of it", () => {
  fc.assert(
    fc.property(lives, sources, (steps, given) => {
      const told = [WHOLE, ...given].flatMap((source, i) => toldBy(steps, source, `doc_${i}`));
      expect(flagsOf(told).map(({ reason }) => reason)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("one source that misdates the arrest by a few days is reported", () => {
  fc.assert(
    fc.property(lives, fc.integer({ min: 1, max: 20 }), (steps, off) => {
      const day = steps[0]!.day; // there is always a step
      const wrong = addDays(day, -off);
      const told = toldBy(steps, WHOLE, "doc_0");
      const other: Told = {
        sort: "arrest",
        kind: "event",
        date: daySpan(wrong, "explicit"),
        quote: `Edda Marsh was arrested on ${wrong}.`,
        written: addDays(steps.at(-1)!.day, 9), // as above
        document: "doc_other",
      };
      const flags = flagsOf([...told, other]).filter(({ check }) => check === "date");
      expect(flags).toHaveLength(1);
      expect(flags[0]!.passages.map(({ document }) => document)).toEqual(["doc_0", "doc_other"]); // one flag
    }),
    { numRuns: 100 },
  );
});

test("the order of events and statements does not count", () => {
  fc.assert(
    fc.property(
      lives,
      sources,
      fc.integer({ min: 1, max: 25 }),
      fc.infiniteStream(fc.nat()),
      (steps, given, off, random) => {
        const wrong: Step[] = steps.map((step, i) => (i === 0 ? { ...step, day: addDays(step.day, -off) } : step));
        const told = [WHOLE, ...given].flatMap((source, i) => toldBy(i % 2 === 0 ? steps : wrong, source, `doc_${i}`));
        const keyed = told.map((one) => ({ one, key: random.next().value as number }));
        const shuffled = keyed.toSorted((a, b) => a.key - b.key).map(({ one }) => one);
        const ids = (list: readonly Told[]): string[] => flagsOf(list).map(({ id }) => id);
        expect(ids(shuffled)).toEqual(ids(told));
      },
    ),
    { numRuns: 100 },
  );
});
