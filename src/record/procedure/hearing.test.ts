import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Day, daySpan, type DateSpan } from "../../base/base.ts";
import type { Entry, FoundStatement, Statement } from "../statement.ts";
import { hearingOf } from "./hearing.ts";

const ENTRY: Entry = { id: "ent_hearing", kind: "hearing", name: "hearing", slots: {} };

interface Told {
  /** What it does to each day: "+2019-06-07" sets it, "-" gives it up, "=" tells it as held, "!" as not held. */
  readonly days: string;
  readonly document?: string;
  readonly written?: Day;
  /** Parts of the last day. */
  readonly parts?: Readonly<Record<string, string>>;
  /** Parts of the days that are given up. */
  readonly given?: Readonly<Record<string, string>>;
}

const MEANT: Readonly<Record<string, Pick<FoundStatement, "modality" | "polarity">>> = {
  "+": { modality: "scheduled", polarity: "positive" },
  "-": { modality: "scheduled", polarity: "negative" },
  "=": { modality: "happened", polarity: "positive" },
  "!": { modality: "happened", polarity: "negative" },
};

/** One sentence about a hearing: its statements with their parts. */
function tell(id: string, { days, document = id, written, parts = {}, given = {} }: Told): Statement[] {
  const all = days.split(" ");
  return all.flatMap((one, i) => {
    const [act, day] = [one.slice(0, 1), one.slice(1) as Day];
    const base = {
      speaker: { kind: "narrator" } as const,
      entry: ENTRY.id,
      tier: "explicit" as const,
      ...MEANT[act]!, // the marks are those of the table
      ...(written && { written: daySpan(written, "header") }),
    };
    const passage = { document: `doc_${document}` as const, start: 10, end: 90, quote: `${id} says so` };
    const main: Statement = {
      ...base,
      id: `stm_${id}${i}`,
      slot: "date",
      value: day,
      date: daySpan(day, "explicit"),
      passage,
    };
    const own = act === "-" ? given : i === all.length - 1 ? parts : {};
    return [
      main,
      ...Object.entries(own).map(([slot, value], n): Statement => ({
        ...base,
        id: `stm_${id}${i}p${n}`,
        main: main.id,
        slot,
        value,
        passage,
      })),
    ];
  });
}

/** "2019-06-07 09:00 moved": the versions. */
function shown(sentences: Readonly<Record<string, Told>>): string[] {
  return hearingOf(
    ENTRY,
    Object.entries(sentences).flatMap(([id, told]) => tell(id, told)),
  ).versions.map(({ date, time, status }) => [date?.edtf, time, status].filter((one) => one !== undefined).join(" "));
}

describe("the versions of a hearing", () => {
  test.each<[string, Readonly<Record<string, Told>>, string[]]>([
    ["set once", { a: { days: "+2019-06-07", written: "2019-05-20" } }, ["2019-06-07 noticed"]],
    [
      "moved twice, then held",
      {
        a: { days: "+2019-06-07", written: "2019-05-20" },
        b: { days: "-2019-06-07 +2019-06-14", written: "2019-05-28" },
        c: { days: "-2019-06-14 +2019-06-21", written: "2019-06-10", given: { status: "continued" } },
        d: { days: "=2019-06-21", written: "2019-06-21" },
      },
      ["2019-06-07 moved", "2019-06-14 continued", "2019-06-21 held"],
    ],
    [
      "advanced to an earlier day",
      {
        a: { days: "+2019-06-21", written: "2019-05-20" },
        b: { days: "-2019-06-21 +2019-06-07", written: "2019-05-28", given: { status: "advanced" } },
      },
      ["2019-06-21 advanced", "2019-06-07 noticed"],
    ],
    [
      "called off",
      {
        a: { days: "+2019-06-07", written: "2019-05-20" },
        b: { days: "-2019-06-07", written: "2019-05-28", given: { status: "vacated" } },
      },
      ["2019-06-07 vacated"],
    ],
    [
      "called off, then set again for the same day",
      {
        a: { days: "+2019-06-07", written: "2019-05-20" },
        b: { days: "-2019-06-07", written: "2019-05-28", given: { status: "vacated" } },
        c: { days: "+2019-06-07", written: "2019-05-30", parts: { status: "restored" } },
      },
      ["2019-06-07 vacated", "2019-06-07 noticed"],
    ],
    [
      "called off and set again in one breath, in a text without a day of its own",
      { a: { days: "-2019-06-07 +2019-06-07", given: { status: "cancelled" }, parts: { status: "restored" } } },
      ["2019-06-07 cancelled", "2019-06-07 noticed"],
    ],
    [
      "moved to a day that the same text says it was moved away from, told before the text was written",
      {
        a: {
          days: "-2019-05-07 +2019-06-04 -2019-06-04 +2019-07-09",
          written: "2019-06-10",
          given: { told: "2019-06-01" },
        },
      },
      ["2019-05-07 moved", "2019-06-04 moved", "2019-07-09 noticed"],
    ],
    [
      "moved away and back",
      {
        a: { days: "+2019-06-07", written: "2019-05-20" },
        b: { days: "-2019-06-07 +2019-06-14", written: "2019-05-28" },
        c: { days: "-2019-06-14 +2019-06-07", written: "2019-05-30" },
        d: { days: "=2019-06-07", written: "2019-06-07" },
      },
      ["2019-06-07 moved", "2019-06-14 moved", "2019-06-07 held"],
    ],
    [
      "announced for a day that was given up before: nothing is set again",
      {
        a: { days: "+2019-06-07", written: "2019-05-20" },
        b: { days: "-2019-06-07 +2019-06-14", written: "2019-05-28" },
        c: { days: "+2019-06-07", written: "2019-05-30" },
      },
      ["2019-06-07 moved", "2019-06-14 noticed"],
    ],
    [
      "its hour changed",
      {
        a: { days: "+2019-06-07", written: "2019-05-20", parts: { time: "09:00" } },
        b: { days: "+2019-06-07", written: "2019-05-28", parts: { time: "13:30", "former time": "09:00" } },
      },
      ["2019-06-07 09:00 moved", "2019-06-07 13:30 noticed"],
    ],
    [
      "its hour reset, without a word of the first",
      {
        a: { days: "+2019-06-07", written: "2019-05-20", parts: { time: "09:00" } },
        b: { days: "+2019-06-07", written: "2019-05-28", parts: { time: "13:30", status: "reset" } },
      },
      ["2019-06-07 09:00 moved", "2019-06-07 13:30 noticed"],
    ],
    [
      "told as held and as given up by different documents",
      {
        a: { days: "=2019-06-07", written: "2019-06-08" },
        b: { days: "-2019-06-07", written: "2019-06-05", given: { status: "vacated" } },
      },
      ["2019-06-07 disputed"],
    ],
    ["that did not take place", { a: { days: "!2019-06-07", parts: { status: "not held" } } }, ["2019-06-07 not held"]],
    [
      "set in error",
      { a: { days: "-2019-06-07", given: { status: "scheduled in error" } } },
      ["2019-06-07 scheduled in error"],
    ],
    [
      "without the days on which anything was written, in the order of the moves",
      { b: { days: "-2019-06-21 +2019-06-07" }, c: { days: "-2019-06-07 +2019-06-28" }, a: { days: "+2019-06-21" } },
      ["2019-06-21 moved", "2019-06-07 moved", "2019-06-28 noticed"],
    ],
  ])("%s", (_, sentences, expected) => expect(shown(sentences)).toEqual(expected));

  test("two days of one sitting are one version", () => {
    const both = tell("a", { days: "+2019-07-27 +2019-07-28", written: "2019-06-20" });
    const about = [{ kind: "hearing" as const, name: "2019-07-27/2019-07-28", as: "days", entry: "ent_days" as const }];
    const { versions } = hearingOf(
      ENTRY,
      both.map((one) => ({ ...one, about })),
    );
    expect(versions.map(({ date, through }) => [date?.edtf, through])).toEqual([["2019-07-27", "2019-07-28"]]);
  });
});

describe("what is told of a version", () => {
  test("why it was given up, when that was told, at whose request, with what became of it in the words of others", () => {
    const hearing = hearingOf(ENTRY, [
      ...tell("a", { days: "+2019-06-07", written: "2019-05-20" }),
      ...tell("b", {
        days: "-2019-06-07 +2019-06-14",
        written: "2019-05-28",
        given: {
          status: "postponed",
          "told at": "16:30",
          by: "the court",
          "at request of": "Respondent",
          reason: "the interpreter spoke the wrong dialect",
          "reason code": "4C",
        },
      }),
    ]);
    const [first] = hearing.versions;
    expect(first).toMatchObject({
      status: "postponed",
      disposition: "postponed",
      change: {
        told: { edtf: "2019-05-28" },
        toldAt: "16:30",
        by: [{ value: "the court" }],
        requestedBy: [{ value: "Respondent" }],
        reason: [{ value: "the interpreter spoke the wrong dialect" }],
        code: { code: "4C", label: "Interpreter appeared but wrong language or dialect" },
      },
    });
    expect(first?.change?.passages.map(({ quote }) => quote)).toEqual(["b says so"]);
    expect(hearing.current).toBe(hearing.versions[1]);
    expect(hearing.moves).toBe(1);
  });

  test("values that cannot both be right stand side by side, and none is chosen", () => {
    const { versions } = hearingOf(ENTRY, [
      ...tell("a", { days: "+2019-06-07", written: "2019-05-20", parts: { time: "09:00", room: "Courtroom 4" } }),
      ...tell("b", { days: "+2019-06-07", written: "2019-05-22", parts: { time: "13:30", room: "courtroom 4" } }),
    ]);
    expect(versions).toHaveLength(1);
    expect(versions[0]?.time).toBeUndefined();
    expect(versions[0]?.room).toBe("Courtroom 4");
    expect(versions[0]?.disputed.map(({ slot, values }) => [slot, values.map(({ value }) => value)])).toEqual([
      ["time", ["09:00", "13:30"]],
    ]);
  });

  test.each<[string, Readonly<Record<string, string>>, string | undefined, string | undefined, string | undefined]>([
    ["as it is stated", { zone: "America/Denver", place: "Cleveland, Ohio" }, undefined, "America/Denver", "stated"],
    ["of the court's place", { place: "Cleveland, Ohio" }, "Europe/Paris", "America/New_York", "place of the court"],
    ["of the case", { place: "Port Ansel" }, "Europe/Paris", "Europe/Paris", "case"],
    ["of nothing", { place: "Port Ansel" }, "UTC", undefined, undefined],
    ["of a state with two zones: not known", { place: "Kettle, Tennessee" }, undefined, undefined, undefined],
    [
      "local, in a known place",
      { zone: "local", place: "Austin, Texas" },
      undefined,
      "America/Chicago",
      "place of the court",
    ],
  ])("its zone: %s", (_, parts, zoneOfCase, zone, zoneBasis) => {
    const told = tell("a", { days: "+2019-06-07", parts: { time: "09:00", ...parts } });
    const [version] = hearingOf(ENTRY, told, { zoneOfCase }).versions;
    expect([version?.zone, version?.zoneBasis]).toEqual([zone, zoneBasis]);
  });

  test("who came, who was to, who testified and what was decided", () => {
    const hearing = hearingOf(ENTRY, [
      ...tell("a", {
        days: "+2019-06-07",
        parts: { appearance: "Petitioner: by video from Calder Annex", "to testify": "Ben Cole" },
      }),
      ...tell("b", {
        days: "=2019-06-07",
        parts: {
          appearance: "Petitioner: present",
          testified: "Ines Pardo",
          outcome: "under submission",
          decided: "Bond denied.",
        },
      }),
    ]);
    expect(hearing.appearances.map(({ who, how, happened }) => [who, how, happened])).toEqual([
      ["Petitioner", "by video from Calder Annex", false],
      ["Petitioner", "present", true],
    ]);
    const values = (said: typeof hearing.planned): string[] => said.map(({ value }) => value);
    expect(values(hearing.planned)).toEqual(["Ben Cole"]);
    expect(values(hearing.testified)).toEqual(["Ines Pardo"]);
    expect(values(hearing.underSubmission)).toEqual(["under submission"]);
    expect(values(hearing.decided)).toEqual(["Bond denied."]);
  });

  test("a day without a year is no version: it stands beside them", () => {
    const [main, ...parts] = tell("a", { days: "+2019-06-03", parts: { "day without a year": "XXXX-06-03" } });
    const account: Statement = { ...main!, slot: "account", value: "The hearing is on June 3.", date: undefined }; // tell gives one
    const hearing = hearingOf(ENTRY, [account, ...parts]);
    expect(hearing.versions.map(({ date }) => date)).toEqual([undefined]);
    expect(hearing.withoutYear.map(({ value }) => value)).toEqual(["XXXX-06-03"]);
  });
});

describe("laws", () => {
  const day = fc.constantFrom("2019-06-07", "2019-06-14", "2019-06-21", "2019-06-28");
  const written = fc.constantFrom<(Day | undefined)[]>(
    "2019-05-20",
    "2019-05-28",
    "2019-06-01",
    "2019-06-10",
    undefined,
  );
  const time = fc.constantFrom("09:00", "13:30");
  const sentence = fc.oneof(
    fc.record({ days: day.map((one) => `+${one}`), written, parts: fc.record({ time }, { requiredKeys: [] }) }),
    fc.record({
      days: fc
        .tuple(day, day)
        .filter(([a, b]) => a !== b)
        .map(([a, b]) => `-${a} +${b}`),
      written,
      given: fc.constantFrom({}, { status: "continued" }, { status: "advanced" }),
    }),
    fc.record({ days: fc.tuple(fc.constantFrom("-", "=", "!"), day).map(([act, one]) => `${act}${one}`), written }),
    fc.record({
      days: day.map((one) => `+${one}`),
      written,
      parts: fc.constantFrom({ status: "restored" }, { time: "13:30", "former time": "09:00" }),
    }),
  );
  const sentences = fc.array(sentence, { minLength: 1, maxLength: 7 });

  test("notices read in any order give the same", () => {
    fc.assert(
      fc.property(sentences, fc.infiniteStream(fc.nat()), (list, order) => {
        const all = list.flatMap((told, i) => tell(`s${i}`, told as Told));
        const shuffled = all
          .map((one) => [order.next().value ?? 0, one] as const)
          .sort(([a], [b]) => a - b)
          .map(([, one]) => one);
        expect(hearingOf(ENTRY, shuffled)).toEqual(hearingOf(ENTRY, all));
      }),
      { numRuns: 400 },
    );
  });

  test("the same notice twice changes no version", () => {
    const bare = (statements: readonly Statement[]): unknown =>
      hearingOf(ENTRY, statements).versions.map(({ date, time: at, status, told }) => [
        date?.edtf,
        at,
        status,
        told?.edtf,
      ]);
    fc.assert(
      fc.property(sentences, fc.nat(6), (list, which) => {
        const all = list.flatMap((told, i) => tell(`s${i}`, told as Told));
        const again = list[which % list.length]!; // of the list
        const copy = tell(`s${which % list.length}copy`, again as Told);
        expect(bare([...all, ...copy])).toEqual(bare(all));
      }),
      { numRuns: 300 },
    );
  });

  test("every day that is told is the day of a version, and every version has its passages", () => {
    fc.assert(
      fc.property(sentences, (list) => {
        const all = list.flatMap((told, i) => tell(`s${i}`, told as Told));
        const { versions } = hearingOf(ENTRY, all);
        const days = (spans: readonly (DateSpan | undefined)[]): string[] =>
          [...new Set(spans.map((one) => one?.edtf ?? ""))].sort();
        expect(days(versions.map(({ date }) => date))).toEqual(days(all.flatMap(({ date }) => date ?? [])));
        for (const { passages } of versions) expect(passages.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});

test("what is ordered without a day is ordered, and not set", () => {
  const [main] = tell("one", { days: "+2019-06-07" });
  const { date: _, ...rest } = main!; // a day was told
  const ordered: Statement = { ...rest, slot: "account", value: "must be held within 30 days", modality: "ordered" };
  expect(hearingOf(ENTRY, [ordered]).versions.map(({ status }) => status)).toEqual(["ordered"]);
  expect(hearingOf(ENTRY, [ordered, main!]).current?.status).toBe("noticed"); // as above
});
