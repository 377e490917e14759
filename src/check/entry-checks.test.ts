// The checks on entries: each on its own, and the laws that hold for all of them.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DocumentId, type OriginId, parseDateSpan, UNKNOWN_DATE } from "../base/base.ts";
import type { Entry, Flag, Modality, Polarity, Speaker, Statement } from "../record/record.ts";
import { runEntryChecks } from "./check.ts";

interface Said {
  readonly slot?: string;
  readonly value: string;
  readonly date?: string;
  readonly by?: string;
  readonly in?: string;
  readonly modality?: Modality;
  readonly polarity?: Polarity;
  readonly origin?: string;
}

const NARRATOR: Speaker = { kind: "narrator" };

function entryOf(kind: Entry["kind"], name: string): Entry {
  return { id: `ent_${kind}`, kind, name, slots: {} };
}

/** Statements in documents a, b, c … unless said otherwise. */
function statementsOf(said: readonly Said[]): Statement[] {
  return said.map((one, i) => {
    const document: DocumentId = `doc_${one.in ?? String.fromCharCode(97 + i)}`;
    return {
      id: `stm_${String(i).padStart(3, "0")}`,
      entry: "ent_x",
      slot: one.slot ?? "role",
      value: one.value,
      speaker: one.by === undefined ? NARRATOR : { kind: "person", name: one.by },
      modality: one.modality ?? "asserted",
      polarity: one.polarity ?? "positive",
      tier: "explicit",
      date: one.date === undefined ? undefined : (parseDateSpan(one.date, "explicit") ?? UNKNOWN_DATE),
      origin: one.origin as OriginId | undefined,
      passage: { document, start: 10 * i, end: 10 * i + 5, quote: "words" },
    };
  });
}

function flagsOf(kind: Entry["kind"], said: readonly Said[]): readonly Flag[] {
  return runEntryChecks(entryOf(kind, "Edda Marsh"), statementsOf(said));
}

function told(flags: readonly Flag[]): string[] {
  return flags.map((flag) => `${flag.check} ${flag.class}`);
}

describe("role", () => {
  const cases: [string, string, string[]][] = [
    ["U.S. Magistrate Judge", "District Court Judge", ["role conflict"]],
    ["United States Magistrate Judge", "Federal District Judge", ["role conflict"]],
    ["Immigration Judge", "U.S. District Judge", ["role conflict"]],
    ["circuit judge", "immigration judge", ["role conflict"]],
    ["Superior Court Judge", "federal judge", ["role conflict"]],
    ["Magistrate Judge of the District Court", "magistrate judge", []],
    ["federal judge", "magistrate judge", []],
    ["judge", "Chief U.S. Magistrate Judge", []],
    ["U.S. DISTRICT JUDGE", "judge of the United States District Court", []],
    ["public defender", "Assistant U.S. Attorney", ["role conflict"]],
    ["attorney", "federal defender", []],
    ["Deputy District Attorney", "Assistant Federal Public Defender", ["role conflict"]],
    ["investigating magistrate", "investigating judge", []],
    ["spokesperson for the U.S. Attorney", "public defender", []],
    ["attorney for the government", "prosecutor", []],
    ["attorney for the petitioner", "lawyer", []],
    ["former federal prosecutor", "defense attorney", []],
    ["council member", "Mayor", []],
    ["sister", "mechanic", []],
    ["law clerk to a magistrate judge", "district judge", []],
    ["justice of the peace", "immigration judge", ["role conflict"]],
  ];
  test.each(cases)("%s and %s: %j", (one, other, expected) => {
    expect(told(flagsOf("person", [{ value: one }, { value: other }]))).toEqual(expected);
  });

  test("an elected office changes with the years, but not within one", () => {
    const inYear = (mayor: string): Said[] => [
      { value: "council member", date: "2019" },
      { value: "mayor", date: mayor },
    ];
    expect(flagsOf("person", inYear("2021-05-03"))).toEqual([]);
    expect(told(flagsOf("person", inYear("2019-05-03")))).toEqual(["role conflict"]);
  });

  test.each([
    ["U.S. Attorney", "Assistant U.S. Attorney", ["role conflict"]],
    ["attorney in the U.S. Attorney’s Office", "Assistant United States Attorney", []],
    ["District Attorney", "deputy district attorney", ["role conflict"]],
    ["Assistant Attorney General", "Attorney General", ["role conflict"]],
    ["Police Chief", "deputy police chief", ["role conflict"]],
    ["county sheriff", "sheriff’s deputy", ["role conflict"]],
    ["foreign minister", "deputy foreign minister", ["role conflict"]],
    ["foreign minister", "minister for trade", []],
    ["prime minister", "defence minister", []],
    ["consul", "consul general", []],
    ["ambassador", "consul general", ["role conflict"]],
    ["assistant federal public defender", "public defender", []],
    ["chief public defender", "assistant public defender", ["role conflict"]],
    ["vice president", "director", []],
  ])("ranks of one year: %s and %s: %j", (one, other, expected) => {
    const said = [one, other].map((value) => ({ value, date: "2019" }));
    expect(told(flagsOf("person", said))).toEqual(expected);
    // the one may become the other
    const later = [one, other].map((value, i) => ({ value, date: `${2019 + i}` }));
    expect(flagsOf("person", later)).toEqual([]);
  });

  test("a magistrate judge of one year may be a district judge years later, not in the next", () => {
    const said = (date: string): Said[] => [
      { value: "magistrate judge", date: "2012" },
      { value: "district judge", date },
    ];
    expect(flagsOf("person", said("2016-05-03"))).toEqual([]);
    expect(told(flagsOf("person", said("2013-05-03")))).toEqual(["role conflict"]);
  });

  test("the sides are named with how many sources each has", () => {
    const [flag] = flagsOf("person", [
      { value: "Magistrate Judge" },
      { value: "U.S. Magistrate Judge" },
      { value: "Magistrate Judge" },
      { value: "District Judge", origin: "ori_letter" },
      { value: "District Judge", origin: "ori_letter" },
    ]);
    expect(flag?.reason).toContain("“District Judge” by 1 source and “Magistrate Judge” by 3 sources");
    expect(flag?.sides?.map(({ value }) => value)).toEqual(["District Judge", "Magistrate Judge"]);
  });

  test("a deputy mayor is no mayor", () => {
    const said = ["council member", "deputy mayor"].map((value) => ({ value, date: "2019" }));
    expect(flagsOf("person", said)).toEqual([]);
  });

  test("what is denied, or said of a court, is no role of the person", () => {
    expect(
      flagsOf("person", [{ value: "magistrate judge" }, { value: "district judge", polarity: "negative" }]),
    ).toEqual([]);
    expect(flagsOf("organization", [{ value: "magistrate judge" }, { value: "district judge" }])).toEqual([]);
  });

  test("six reprints of one wrong title are one passage, not six", () => {
    const copies = Array.from({ length: 6 }, () => ({ value: "District Judge", origin: "ori_letter" }));
    const [flag] = flagsOf("person", [{ value: "Magistrate Judge" }, ...copies]);
    expect(flag?.passages).toHaveLength(2);
  });
});

describe("date", () => {
  const cases: [string, string, string[]][] = [
    ["2018-08-15", "2018-08-16", ["date conflict"]],
    ["2018-08-15", "2018-09", ["date conflict"]],
    ["2018-08-15", "2018-08", []],
    ["2018-08-15", "2018", []],
    ["2018-08-15", "2018-08-10/..", []],
    ["2018-08-15", "../2018-08-01", ["date conflict"]],
  ];
  test.each(cases)("an arrest on %s and on %s: %j", (one, other, expected) => {
    const said = [one, other].map((date) => ({ slot: "date", value: date, date }));
    expect(told(flagsOf("event", said))).toEqual(expected);
  });

  test("what becomes of a request from day to day is no conflict", () => {
    const said = [
      { slot: "state", value: "submitted", date: "2019-06-10" },
      { slot: "state", value: "received", date: "2019-06-17" },
    ];
    expect(told(flagsOf("request", said))).toEqual([]);
    expect(
      told(
        flagsOf(
          "request",
          said.map((one) => ({ ...one, slot: "date" })),
        ),
      ),
    ).toEqual(["date conflict"]);
  });

  test("a scheduled day may be moved", () => {
    const said: Said[] = [
      { slot: "date", value: "x", date: "2021-08-24", modality: "scheduled" },
      { slot: "date", value: "x", date: "2021-09-07", modality: "scheduled" },
      { slot: "date", value: "x", date: "2021-09-28", modality: "happened" },
    ];
    expect(flagsOf("hearing", said)).toEqual([]);
  });

  test("what a person says on different days is no conflict, two birthdays are", () => {
    const said = ["2020-01-01", "2021-01-01"].map((date) => ({ slot: "said", value: date, date }));
    expect(flagsOf("person", said)).toEqual([]);
    expect(
      told(
        flagsOf(
          "person",
          said.map((one) => ({ ...one, slot: "born" })),
        ),
      ),
    ).toEqual(["date conflict"]);
  });

  test("two people who name different days are in dispute", () => {
    const said: Said[] = [
      { slot: "date", value: "x", date: "2018-08-15", by: "Jon Hale" },
      { slot: "date", value: "x", date: "2018-08-17", by: "Mira Rao" },
    ];
    expect(told(flagsOf("event", said))).toEqual(["date disputed"]);
  });
});

describe("count", () => {
  const cases: [string, string, string[]][] = [
    ["4 children", "four children", []],
    ["4 children", "five kids", ["count conflict"]],
    ["about 100 organizations", "105 organizations", []],
    ["about 100 organizations", "140 organizations", ["count conflict"]],
    ["over 1,300 letters", "1,250 letters", ["count conflict"]],
    ["over 1,300 letters", "1,321 letters", []],
    ["nearly 160 organizations", "over 160 organizations", ["count conflict"]],
    ["at least 3 witnesses", "3 witnesses", []],
    ["two sons", "two daughters", []],
    ["1,000 days", "1,321 days", []],
    ["29 years old", "31 years old", []],
    ["mechanic", "driver", []],
  ];
  test.each(cases)("%s and %s: %j", (one, other, expected) => {
    expect(
      told(
        flagsOf(
          "person",
          [one, other].map((value) => ({ slot: "family", value })),
        ),
      ),
    ).toEqual(expected);
  });

  test("numbers of different slots are not compared", () => {
    expect(
      flagsOf("person", [
        { slot: "hired", value: "4 lawyers" },
        { slot: "met", value: "5 lawyers" },
      ]),
    ).toEqual([]);
  });
});

describe("place", () => {
  const at = (value: string, date?: string): Said => ({ slot: "facility", value, ...(date && { date }) });
  const cases: [string, Said, Said, string[]][] = [
    [
      "two jails on one day",
      at("Harbour County Jail", "2020-02-01"),
      at("Northgate Detention Center", "2020-02-01"),
      ["place conflict"],
    ],
    ["two jails on different days", at("Harbour County Jail", "2020-02-01"), at("Northgate Annex", "2020-02-02"), []],
    [
      "one jail by a longer name",
      at("the Northgate Annex", "2020-02-01"),
      at("Northgate Annex in Millford", "2020-02-01"),
      [],
    ],
    ["a jail and the town it is in", at("Harbour County Jail", "2020-02-01"), at("Millford", "2020-02-01"), []],
    ["two jails in one month", at("Harbour County Jail", "2020-02"), at("Northgate Annex", "2020-02"), []],
    ["two jails without a day", at("Harbour County Jail"), at("Northgate Annex"), []],
  ];
  test.each(cases)("%s", (_, one, other, expected) => {
    expect(told(flagsOf("custody period", [one, other]))).toEqual(expected);
  });
});

describe("polarity", () => {
  const crossed: Said = {
    slot: "happened",
    value: "crossed the border in June",
    by: "Agent Holt",
    modality: "alleged",
  };
  test("asserted by one and denied by another is a dispute, with both names", () => {
    const [flag] = flagsOf("event", [crossed, { ...crossed, by: "Mira Rao", modality: "denied" }]);
    expect(flag?.class).toBe("disputed");
    expect(flag?.reason).toBe("“crossed the border in June” is asserted by Agent Holt and denied by Mira Rao.");
    expect(flag?.passages).toHaveLength(2);
  });

  test("a denied date is told with the event's name", () => {
    const arrest: Said = { slot: "date", value: "2018-08-15", date: "2018-08-15", by: "Agent Holt" };
    const [flag] = flagsOf("event", [arrest, { ...arrest, by: "Mira Rao", modality: "denied" }]);
    expect(flag?.reason).toBe("“Edda Marsh” on 15 August 2018 is asserted by Agent Holt and denied by Mira Rao.");
  });

  test("a negative statement denies", () => {
    const court = { ...crossed, by: "Judge Orlo", polarity: "negative", modality: "found" } as const;
    expect(flagsOf("event", [crossed, court])[0]?.reason).toBe(
      "“crossed the border in June” is asserted by Agent Holt and not found by Judge Orlo.",
    );
    expect(told(flagsOf("event", [crossed, { ...crossed, by: "Mira Rao", polarity: "negative" }]))).toEqual([
      "polarity disputed",
    ]);
  });

  test.each<[string, Said]>([
    ["another who says the same", { ...crossed, by: "Jon Hale" }],
    ["a denial of something else", { ...crossed, by: "Mira Rao", value: "left the house in June", modality: "denied" }],
    ["an order that it be not done", { ...crossed, by: "Mira Rao", modality: "ordered", polarity: "negative" }],
    ["a fear that it be not done", { ...crossed, by: "Mira Rao", modality: "hypothetical", polarity: "negative" }],
  ])("%s is no dispute", (_, other) => {
    expect(flagsOf("event", [crossed, other])).toEqual([]);
  });

  test("the same speaker who says both is a conflict; one document's own voice is left alone", () => {
    expect(told(flagsOf("event", [crossed, { ...crossed, modality: "denied" }]))).toEqual(["polarity conflict"]);
    const own: Said = { slot: "happened", value: "crossed", in: "a" };
    expect(flagsOf("event", [own, { ...own, polarity: "negative" }])).toEqual([]);
  });
});

describe("laws of the checks on entries", () => {
  const kind = fc.constantFrom<Entry["kind"]>("person", "event", "custody period");
  const one = fc.record({
    slot: fc.constantFrom("role", "date", "facility", "family", "happened"),
    value: fc.constantFrom(
      "magistrate judge",
      "district judge",
      "4 children",
      "5 children",
      "Harbour Jail",
      "Northgate Prison",
      "x",
    ),
    date: fc.constantFrom("2020-02-01", "2020-02-03", "2020-02", "2020"),
    by: fc.constantFrom("Jon Hale", "Mira Rao"),
    in: fc.constantFrom("a", "b", "c"),
    modality: fc.constantFrom<Modality>("asserted", "denied", "scheduled", "happened"),
    polarity: fc.constantFrom<Polarity>("positive", "negative"),
    origin: fc.constantFrom("ori_1", "ori_2"),
  });
  const said = fc.array(one, { maxLength: 8 });

  test("the order of the statements does not count", () => {
    fc.assert(
      fc.property(kind, said, fc.infiniteStream(fc.nat()), (of, all, keys) => {
        const statements = statementsOf(all);
        const shuffled = statements
          .map((statement) => [keys.next().value ?? 0, statement] as const)
          .sort(([x], [y]) => x - y)
          .map(([, statement]) => statement);
        const entry = entryOf(of, "Edda Marsh");
        expect(runEntryChecks(entry, shuffled)).toEqual(runEntryChecks(entry, statements));
      }),
    );
  });

  test("unchanged copies of what one source says add no flag and change none", () => {
    fc.assert(
      fc.property(kind, said, (of, all) => {
        const sources = all.map((statement, i) => ({ ...statement, origin: `ori_${i}`, by: "Jon Hale", in: `s${i}` }));
        const copies = sources.map((statement, i) => ({ ...statement, in: `copy${i}` }));
        const ids = (flags: readonly Flag[]): string[] => flags.map((flag) => flag.id);
        expect(ids(flagsOf(of, [...sources, ...copies]))).toEqual(ids(flagsOf(of, sources)));
      }),
    );
  });

  test.each<[Entry["kind"], Said, Partial<Said>, string]>([
    ["person", { slot: "role", value: "Magistrate Judge" }, { value: "District Judge" }, "role"],
    ["event", { slot: "date", value: "arrested", date: "2018-08-15" }, { date: "2018-08-16" }, "date"],
    ["person", { slot: "family", value: "four children" }, { value: "five children" }, "count"],
    [
      "custody period",
      { slot: "facility", value: "Harbour Jail", date: "2020-02-01" },
      { value: "Northgate Prison" },
      "place",
    ],
    [
      "event",
      { slot: "happened", value: "arrest", by: "Jon Hale" },
      { by: "Mira Rao", modality: "denied" },
      "polarity",
    ],
  ])(
    "one value changed in one copy of a statement about a %s raises one flag, and no other change keeps its id",
    (of, source, change, check) => {
      const copies = Array.from({ length: 4 }, () => ({ ...source, origin: "ori_1" }));
      expect(flagsOf(of, copies)).toEqual([]);
      const flags = flagsOf(of, [...copies, { ...source, origin: "ori_1", ...change }]);
      expect(flags.map((flag) => flag.check)).toEqual([check]);
      expect(flags[0]?.passages).toHaveLength(2);
      const more = flagsOf(of, [
        ...copies,
        { ...source, origin: "ori_2" },
        { ...source, origin: "ori_1", ...change, in: "e" },
      ]);
      expect(more.map((flag) => flag.check)).toEqual([check]);
    },
  );

  test("a flag lapses when a value it compares changes, and survives another witness for the same value", () => {
    const base: Said[] = [
      { slot: "family", value: "four children", by: "Jon Hale" },
      { slot: "family", value: "five children", by: "Mira Rao" },
    ];
    const id = flagsOf("person", base)[0]?.id;
    expect(flagsOf("person", [...base, { slot: "family", value: "5 kids", by: "Ann Orr" }])[0]?.id).toBe(id);
    expect(flagsOf("person", [base[0]!, { ...base[1]!, value: "six children" }])[0]?.id).not.toBe(id);
  });
});
