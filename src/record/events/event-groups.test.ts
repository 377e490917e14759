import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { groupBucket } from "./event-groups.ts";
import { joinGroups, type UnitGroup } from "./event-joining.ts";
import type { EventMention } from "./event-mentions.ts";
import { namedEntry } from "../identity.ts";

/** "person held=Marta Silen; place=Port Ansel; Ada Renn": what a mention is about; a bare name fills no slot. */
function about(words: string): EventMention["about"] {
  return words.split("; ").flatMap((part) => {
    if (part === "") return [];
    const [as, name] = part.includes("=") ? (part.split("=") as [string, string]) : [undefined, part];
    const kind = as === undefined || /^(?:person|accused|judge|agent)/.test(as) ? "person" : "place";
    return [{ kind, name, as, entry: namedEntry(kind, name) } as const];
  });
}

interface Told {
  readonly about?: string;
  readonly words?: string;
  readonly document?: string;
  readonly day?: string;
  readonly polarity?: "negative";
}

function mention(id: string, type: string, told: Told): EventMention {
  const { words = id, document, day = "2019-06-03", polarity = "positive" } = told;
  const [earliest, latest] = day.split("/") as [EventMention["date"] & string, string | undefined];
  return {
    id,
    type,
    date: day === "" ? undefined : ({ earliest, latest: latest ?? earliest } as EventMention["date"]),
    modality: "happened",
    polarity,
    ties: [`words ${words}`, ...(document === undefined ? [] : [`document ${document}`])],
    about: about(told.about ?? ""),
  };
}

/** The groups by the ids of their mentions: ["a b", "c"]. */
function grouped(type: string, told: Readonly<Record<string, Told>>): string[] {
  const mentions = Object.entries(told).map(([id, one]) => mention(id, type, one));
  return groupBucket(`event|${type}|2019-06-03`, mentions)
    .map(({ mentions: list }) =>
      list
        .map(({ id }) => id)
        .sort()
        .join(" "),
    )
    .sort();
}

describe("mentions of one day and type are one event", () => {
  test.each<[string, string, Readonly<Record<string, Told>>, string[]]>([
    [
      "where they name the same person held",
      "arrest",
      { a: { about: "person held=Marta Silen" }, b: { about: "person held=Marta Silen; place=Port Ansel" } },
      ["a b"],
    ],
    [
      "not where different people are held, though one lawyer is named in both",
      "arrest",
      { a: { about: "person held=Marta Silen; Ada Renn" }, b: { about: "person held=Jonas Weir; Ada Renn" } },
      ["a", "b"],
    ],
    [
      "not in different towns",
      "arrest",
      {
        a: { about: "person held=Marta Silen; place=Port Ansel" },
        b: { about: "person held=Marta Silen; place=Calder" },
      },
      ["a", "b"],
    ],
    [
      "and one that could be either stays alone",
      "arrest",
      {
        a: { about: "person held=Marta Silen; place=Port Ansel" },
        b: { about: "person held=Marta Silen; place=Calder" },
        c: { about: "person held=Marta Silen" },
      },
      ["a", "b", "c"],
    ],
    [
      "a town and the same town with its county are one place",
      "arrest",
      {
        a: { about: "person held=Marta Silen; place=Port Ansel" },
        b: { about: "person held=Marta Silen; place=Port Ansel Calder" },
      },
      ["a b"],
    ],
    [
      "a last name that two bear is neither of them",
      "arrest",
      {
        a: { about: "person held=Marta Silen; judge=Ada Renn" },
        b: { about: "person held=Olin Silen; judge=Ada Renn" },
        c: { about: "person held=Silen; judge=Ada Renn" },
      },
      ["a", "b", "c"],
    ],
    [
      "a second hearing and a third are two",
      "hearing",
      { a: { about: "person heard=Marta Silen; which=second" }, b: { about: "person heard=Marta Silen; which=third" } },
      ["a", "b"],
    ],
    [
      "several held together, and one of them",
      "arrest",
      {
        a: { about: "person held=Marta Silen; person held=Jonas Weir" },
        b: { about: "person held=Jonas Weir" },
      },
      ["a b"],
    ],
    [
      "that the same agency made two arrests ties nothing",
      "arrest",
      { a: { about: "agent=Calder Guard" }, b: { about: "agent=Calder Guard" } },
      ["a", "b"],
    ],
    [
      "a headline that names nobody, and the text below it",
      "arrest",
      { a: { document: "d" }, b: { document: "d", about: "person held=Marta Silen" }, c: { document: "e" } },
      ["a b", "c"],
    ],
    [
      "a sentence that names nobody, in a document with two arrests, stays alone",
      "arrest",
      {
        a: { document: "d" },
        b: { document: "d", about: "person held=Marta Silen" },
        c: { document: "d", about: "person held=Jonas Weir" },
      },
      ["a", "b", "c"],
    ],
    ["copied words", "arrest", { a: { words: "w" }, b: { words: "w" } }, ["a b"]],
    [
      "what has no type is one with another by its very words alone",
      "event",
      { a: { about: "Marta Silen" }, b: { about: "Marta Silen" }, c: { words: "w" }, d: { words: "w" } },
      ["a", "b", "c d"],
    ],
    [
      "two announcements of one day by one person are two, but for copies",
      "statement",
      {
        a: { about: "agent=Marta Silen" },
        b: { about: "agent=Marta Silen" },
        c: { about: "agent=Marta Silen", words: "a" },
      },
      ["a c", "b"],
    ],
  ])("%s", (_, type, told, expected) => expect(grouped(type, told)).toEqual(expected));

  test("its entry stays the same when others tell of it, and when another event of the day is told", () => {
    const entryOf = (told: Readonly<Record<string, Told>>): string | undefined =>
      groupBucket(
        "event|arrest|2019-06-03",
        Object.entries(told).map(([id, one]) => mention(id, "arrest", one)),
      ).find(({ mentions }) => mentions.some(({ id }) => id === "m"))?.entry;
    const own = { m: { about: "person held=Marta Silen; Ada Renn" } };
    const alone = entryOf(own);
    expect(entryOf({ ...own, a: { about: "person held=Marta Silen; place=Port Ansel; Ben Cole" } })).toBe(alone);
    expect(entryOf({ ...own, a: { about: "person held=Jonas Weir; Ada Renn" } })).toBe(alone);
  });
});

function group(entry: string, type: string, day: string, told = "", moves: readonly string[] = []): UnitGroup {
  const [earliest, latest] = day.split("/") as [EventMention["date"] & string, string | undefined];
  return {
    entry: `ent_${entry}`,
    type,
    unit: `event|${type}|ent_silen`,
    date: day === "" ? undefined : ({ earliest, latest: latest ?? earliest } as UnitGroup["date"]),
    about: about(told),
    moves,
  };
}

describe("what is told less exactly joins the one event that it can be", () => {
  const joined = (...groups: readonly UnitGroup[]): string[] =>
    [...joinGroups(groups)].map(([entry, into]) => `${entry.slice(4)} → ${into.slice(4)}`).sort();

  test.each<[string, readonly UnitGroup[], string[]]>([
    [
      "a month, of the only day in it",
      [group("day", "arrest", "2019-06-03"), group("month", "arrest", "2019-06-01/2019-06-30")],
      ["month → day"],
    ],
    [
      "not where the month has two",
      [
        group("one", "arrest", "2019-06-03"),
        group("two", "arrest", "2019-06-20"),
        group("month", "arrest", "2019-06-01/2019-06-30"),
      ],
      [],
    ],
    [
      "not a day outside it",
      [group("day", "arrest", "2019-07-03"), group("month", "arrest", "2019-06-01/2019-06-30")],
      [],
    ],
    [
      "not one in another town",
      [
        group("day", "arrest", "2019-06-03", "place=Port Ansel"),
        group("month", "arrest", "2019-06-01/2019-06-30", "place=Calder"),
      ],
      [],
    ],
    [
      "two that contradict each other both stay out",
      [
        group("day", "arrest", "2019-06-03"),
        group("one", "arrest", "2019-06-01/2019-06-30", "place=Port Ansel"),
        group("two", "arrest", "2019-06-02/2019-06-29", "place=Calder"),
      ],
      [],
    ],
    [
      "without a date, of what seldom happens twice",
      [group("day", "conviction", "2019-06-03"), group("undated", "conviction", "")],
      ["undated → day"],
    ],
    [
      "a year, then the month, then the day",
      [
        group("year", "arrest", "2019-01-01/2019-12-31"),
        group("month", "arrest", "2019-06-01/2019-06-30"),
        group("day", "arrest", "2019-06-03"),
      ],
      ["month → day", "year → day"],
    ],
    ["told nowhere with a date, they are one", [group("a", "killing", ""), group("b", "killing", "")], ["b → a"]],
    [
      "told nowhere with a date, but of different people, they are not",
      [group("a", "killing", "", "person killed=Olin Cray"), group("b", "killing", "", "person killed=Ivo Stell")],
      [],
    ],
    [
      "the days between which a hearing was moved are one hearing, however often",
      [
        group("held", "hearing", "2019-06-21", "", ["s2"]),
        group("first", "hearing", "2019-06-07", "", ["s1"]),
        group("second", "hearing", "2019-06-14", "", ["s1", "s2"]),
        group("other", "hearing", "2019-06-28"),
      ],
      ["held → first", "second → first"],
    ],
    [
      "the report of a day that names the judge alone is of the hearing that was moved to it",
      [
        group("first", "hearing", "2019-06-07", "docket=Case 871; judge=Ada Renn", ["s1"]),
        group("second", "hearing", "2019-06-14", "docket=Case 871", ["s1"]),
        group("report", "hearing", "2019-06-14", "judge=Renn"),
      ],
      ["report → first", "second → first"],
    ],
    [
      "not where two hearings were moved to that day",
      [
        group("first", "hearing", "2019-06-07", "docket=Case 871; judge=Ada Renn", ["s1"]),
        group("second", "hearing", "2019-06-14", "docket=Case 871", ["s1"]),
        group("other", "hearing", "2019-06-06", "docket=Case 999", ["s2"]),
        group("another", "hearing", "2019-06-14", "docket=Case 999", ["s2"]),
        group("report", "hearing", "2019-06-14", "judge=Renn"),
      ],
      ["another → other", "second → first"],
    ],
    [
      "not where another judge has the case, nor where nothing is shared",
      [
        group("first", "hearing", "2019-06-07", "docket=Case 871; judge=Ada Renn", ["s1"]),
        group("second", "hearing", "2019-06-14", "docket=Case 871", ["s1"]),
        group("report", "hearing", "2019-06-14", "judge=Ben Cole"),
        group("court", "hearing", "2019-06-14", "court=Court of Calder"),
      ],
      ["second → first"],
    ],
    [
      "not where the last name is that of two judges who had it",
      [
        group("first", "hearing", "2019-06-07", "docket=Case 871; judge=Ada Renn", ["s1"]),
        group("second", "hearing", "2019-06-14", "docket=Case 871; judge=Ben Renn", ["s1"]),
        group("report", "hearing", "2019-06-14", "judge=Renn"),
      ],
      ["second → first"],
    ],
    [
      "two reports that contradict each other both stay out",
      [
        group("first", "hearing", "2019-06-07", "docket=Case 871; judge=Ada Renn", ["s1"]),
        group("second", "hearing", "2019-06-14", "docket=Case 871", ["s1"]),
        group("one", "hearing", "2019-06-14", "judge=Ada Renn; place=Port Ansel"),
        group("two", "hearing", "2019-06-14", "judge=Ada Renn; place=Calder"),
      ],
      ["second → first"],
    ],
    [
      "not of a hearing that was moved, where one of another number is known of that day",
      [
        group("first", "hearing", "2019-06-07", "docket=Case 871; judge=Ada Renn", ["s1"]),
        group("second", "hearing", "2019-06-14", "docket=Case 871; court=Court of Calder", ["s1"]),
        { ...group("other", "hearing", "2019-06-14", "court=Court of Calder"), isNumbered: true },
        group("report", "hearing", "2019-06-14", "judge=Renn"),
      ],
      ["second → first"],
    ],
    [
      "a hearing of one day that is known by its number, and its court",
      [
        group("notice", "hearing", "2019-06-14", "docket=Case 871; court=Court of Calder"),
        group("report", "hearing", "2019-06-14", "court=Court of Calder; judge=Ada Renn"),
      ],
      ["report → notice"],
    ],
  ])("%s", (_, groups, expected) => expect(joined(...groups)).toEqual(expected));
});

const people = fc.constantFrom("Marta Silen", "Jonas Weir", "Silen", "Olin Cray");
const told = fc.record(
  {
    about: fc
      .array(
        fc.oneof(
          people,
          people.map((name) => `person held=${name}`),
          fc.constantFrom("country=Norway", "judge=Ada Renn"),
        ),
        { maxLength: 4 },
      )
      .chain((parts) =>
        fc.constantFrom("", "place=Port Ansel", "place=Calder").map((town) => [...parts, town].join("; ")),
      ),
    words: fc.constantFrom("w1", "w2", "w3", "w4", "w5", "w6"),
    document: fc.constantFrom("d1", "d2", "d3"),
  },
  { requiredKeys: ["about", "words"] },
);

test("the groups of a bucket do not depend on the order of the mentions, and none is in two towns", () => {
  fc.assert(
    fc.property(fc.array(told, { minLength: 2, maxLength: 9 }), fc.infiniteStream(fc.nat()), (list, order) => {
      const mentions = list.map((one, i) => mention(`m${i}`, "arrest", one));
      const shuffled = mentions
        .map((one) => [order.next().value ?? 0, one] as const)
        .sort(([a], [b]) => a - b)
        .map(([, one]) => one);
      const shown = (all: readonly EventMention[]): string[] =>
        groupBucket("event|arrest|2019-06-03", all)
          .map(
            ({ entry, unit, mentions: own }) =>
              `${entry} ${unit}: ${own
                .map(({ id }) => id)
                .sort()
                .join(" ")}`,
          )
          .sort();
      const groups = shown(mentions);
      expect(shown(shuffled)).toEqual(groups);
      expect(new Set(groups.map((one) => one.slice(0, 20))).size).toBe(groups.length);
      for (const { mentions: own } of groupBucket("event|arrest|2019-06-03", mentions)) {
        const towns = new Set(
          own.flatMap(({ about: all }) => all.flatMap(({ as, name }) => (as === "place" ? [name] : []))),
        );
        expect(towns.size).toBeLessThan(2);
      }
    }),
    { numRuns: 300 },
  );
});

test("what joins what does not depend on the order of the groups", () => {
  const days = fc.constantFrom("2019-06-03", "2019-06-20", "2019-06-01/2019-06-30", "2019-01-01/2019-12-31", "");
  const one = fc.tuple(days, fc.constantFrom("", "place=Port Ansel", "place=Calder"), fc.subarray(["s1", "s2"]));
  fc.assert(
    fc.property(fc.array(one, { minLength: 2, maxLength: 7 }), fc.infiniteStream(fc.nat()), (list, order) => {
      const groups = list.map(([day, where, moves], i) => group(`g${i}`, "arrest", day, where, moves));
      const shuffled = groups
        .map((each) => [order.next().value ?? 0, each] as const)
        .sort(([a], [b]) => a - b)
        .map(([, each]) => each);
      const joins = (all: readonly UnitGroup[]): string[] =>
        [...joinGroups(all)].map((pair) => pair.join(" → ")).sort();
      expect(joins(shuffled)).toEqual(joins(groups));
      for (const into of joinGroups(groups).values()) expect(joinGroups(groups).has(into)).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test("which hearing a report of a day is of does not depend on the order of the groups, and is never one of two", () => {
  const one = fc.tuple(
    fc.constantFrom("2019-06-07", "2019-06-14", "2019-06-21"),
    fc.constantFrom("", "docket=Case 871", "docket=Case 999"),
    fc.constantFrom("", "judge=Ada Renn", "judge=Ben Renn", "judge=Renn"),
    fc.constantFrom("", "court=Court of Calder"),
    fc.subarray(["s1", "s2"]),
  );
  fc.assert(
    fc.property(fc.array(one, { minLength: 2, maxLength: 8 }), fc.infiniteStream(fc.nat()), (list, order) => {
      const groups = list.map(([day, docket, judge, court, moves], i) =>
        group(`g${i}`, "hearing", day, [docket, judge, court].filter((part) => part !== "").join("; "), moves),
      );
      const shuffled = groups
        .map((each) => [order.next().value ?? 0, each] as const)
        .sort(([a], [b]) => a - b)
        .map(([, each]) => each);
      const joins = (all: readonly UnitGroup[]): string[] =>
        [...joinGroups(all)].map((pair) => pair.join(" → ")).sort();
      expect(joins(shuffled)).toEqual(joins(groups));
      for (const into of joinGroups(groups).values()) expect(joinGroups(groups).has(into)).toBe(false);
    }),
    { numRuns: 300 },
  );
});
