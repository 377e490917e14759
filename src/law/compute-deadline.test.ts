import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, betweenSpan, type Day, daySpan, monthSpan, parseDateSpan, UNKNOWN_DATE } from "../base/base.ts";
import { computeDeadline } from "./compute-deadline.ts";
import { orderOn, ruleOf } from "./compute-deadline.fixture.ts";
import type { Circumstances, Deadline } from "./deadline.ts";

const day = (text: string): ReturnType<typeof daySpan> => daySpan(text as Day, "explicit");
const words = ({ steps }: Pick<Deadline, "steps">): string => steps.map((step) => step.words).join(" ");
const doubts = (deadline: Deadline): string => deadline.doubts.map((doubt) => doubt.words).join(" ");
const CHECKED: Circumstances = { on: "2026-04-01", state: "DC" };

describe("the sum in words", () => {
  test("a last day on a holiday is carried over every day off, each with its reason", () => {
    const { words: line, steps } = computeDeadline(ruleOf({ counting: "frap-26" }), orderOn("2021-06-04"));
    expect(line).toBe("Tuesday 6 July 2021");
    expect(steps.map((step) => step.words)).toEqual([
      "The clock starts with the order on Friday 4 June 2021; that day is not counted.",
      "Counted from the day after, Saturday 5 June 2021; every day counts, Saturdays, Sundays and holidays too; day 30 is Sunday 4 July 2021.",
      "Sunday 4 July 2021 is a day of the weekend and Independence Day; Monday 5 July 2021 is the day on which Independence Day is observed (4 July 2021 is a Sunday). So the period ends on Tuesday 6 July 2021, the next day that is not a day off.",
    ]);
    expect(steps.at(-1)?.authority).toBe("Fed. R. App. P. 26(a)");
  });

  test("working days say what is left out", () => {
    const rule = ruleOf({ counting: "foia", period: { n: 20, unit: "working day" } });
    expect(words(computeDeadline(rule, orderOn("2019-06-10")))).toContain(
      "left out: 8 days at weekends; Thursday 4 July 2019, Independence Day; working day 20 is Tuesday 9 July 2019.",
    );
  });

  test("a month that is too short is explained", () => {
    const rule = ruleOf({ counting: "plain", period: { n: 2, unit: "month" } });
    const sum = words(computeDeadline(rule, orderOn("2018-12-31")));
    expect(sum).toContain("by the calendar and not by a number of days");
    expect(sum).toContain("that month has no day 31, so it is the last day of the month, 28 February 2019");
  });

  test("a last day that stays on a weekend is said to stay", () => {
    const rule = ruleOf({ counting: "plain", period: { n: 2, unit: "month" } });
    expect(words(computeDeadline(rule, orderOn("2019-06-17")))).toContain(
      "Saturday 17 August 2019 is a day of the weekend; the last day stays where it falls.",
    );
  });

  test("a clock that was changed is named", () => {
    const rule = ruleOf({ period: { n: 48, unit: "hour" } });
    expect(words(computeDeadline(rule, orderOn("2019-03-09", "10:00"), { zone: "America/New_York" }))).toContain(
      "(the clock was changed in between)",
    );
  });

  test("why the last day is put off and not back is said", () => {
    const rule = ruleOf({ period: { n: 10, unit: "day", direction: "backward" } });
    const storm: Circumstances = { inaccessible: [{ day: "2019-06-14", words: "a storm" }] };
    const answer = computeDeadline(rule, orderOn("2019-06-25"), storm);
    expect(answer.words).toBe("Monday 17 June 2019");
    expect(words(answer)).toContain(
      "the office could not be reached then, which puts the day off forward and not back",
    );
    expect(words(answer)).toContain("(a storm)");
  });
});

describe("what is not known", () => {
  test("without the event there is only the length", () => {
    const answer = computeDeadline(ruleOf({}), {});
    expect(answer).toMatchObject({ kind: "unknown", words: "30 days from an unknown date", readings: [] });
    expect(answer.earliest ?? answer.latest).toBeUndefined();
    expect(words(answer)).toBe("30 days from an unknown date: the day of the order is not known.");
  });

  test.each([
    [{ n: 14, unit: "day", direction: "backward" } as const, "14 days before an unknown date"],
    [{ n: 1, unit: "working day" } as const, "1 working day from an unknown date"],
    [{ n: 2, unit: "month" } as const, "2 calendar months from an unknown date"],
  ])("%o", (period, line) => {
    expect(computeDeadline(ruleOf({ period }), { order: { date: UNKNOWN_DATE } }).words).toBe(line);
  });

  test("an event of some day in a month gives a span, with its reason", () => {
    const answer = computeDeadline(ruleOf({}), { order: { date: monthSpan(2019, 6, "explicit") ?? UNKNOWN_DATE } });
    expect(answer).toMatchObject({ kind: "span", earliest: "2019-07-01", latest: "2019-07-30" });
    expect(answer.words).toBe(
      "between Monday 1 July 2019 and Tuesday 30 July 2019: the day of the order is known only as June 2019",
    );
    expect(answer.readings.map((one) => one.day)).toEqual(["2019-07-01", "2019-07-30"]);
  });

  test("a span whose days all lead to one day is that day", () => {
    const weekend = { order: { date: parseDateSpan("2019-06-14/2019-06-16", "explicit") ?? UNKNOWN_DATE } };
    expect(computeDeadline(ruleOf({ period: { n: 1, unit: "day" } }), weekend)).toMatchObject({
      kind: "day",
      earliest: "2019-06-17",
    });
  });

  test.each([
    [
      betweenSpan("2019-06-03", undefined, "explicit"),
      "no earlier than Monday 17 June 2019, perhaps later: the day of the order is known only as a day from 3 June 2019 on",
    ],
    [
      betweenSpan(undefined, "2019-06-03", "explicit"),
      "no later than Monday 17 June 2019, perhaps earlier: the day of the order is known only as a day up to 3 June 2019",
    ],
  ])("an open end stays open: %o", (date, line) => {
    const answer = computeDeadline(ruleOf({ period: { n: 14, unit: "day" } }), { order: { date } });
    expect(answer).toMatchObject({ kind: "span", words: line });
  });

  test("hours without the hour are bounded by the day, and that is said", () => {
    const answer = computeDeadline(ruleOf({ period: { n: 24, unit: "hour" } }), orderOn("2019-06-03"), {
      zone: "America/Chicago",
    });
    expect(answer).toMatchObject({ kind: "span", earliest: "2019-06-04", latest: "2019-06-04" });
    expect(doubts(answer)).toContain("The hour of the order is not known.");
  });

  test("a zone that does not exist is no zone", () => {
    const answer = computeDeadline(ruleOf({ period: { n: 24, unit: "hour" } }), orderOn("2019-06-03", "10:00"), {
      zone: "Mars/Olympus",
    });
    expect(answer.words).toBe("Tuesday 4 June 2019 at 10:00");
    expect(doubts(answer)).toContain("time zone is not known");
  });

  test("an hour that is none is not known", () => {
    const answer = computeDeadline(ruleOf({ period: { n: 24, unit: "hour" } }), orderOn("2019-06-03", "2:17 p.m."));
    expect(doubts(answer)).toContain("The hour of the order is not known.");
  });

  test.each([
    ["9999-12-30", { n: 30, unit: "day" } as const],
    ["0001-01-05", { n: 30, unit: "day", direction: "backward" } as const],
    ["2019-06-03", { n: 9000, unit: "year" } as const],
  ])("what lies outside the calendar has no day: from %s", (from, period) => {
    expect(computeDeadline(ruleOf({ period }), orderOn(from))).toMatchObject({ kind: "unknown", readings: [] });
  });

  test("every day of a span leads to a day between its bounds", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 7000 }),
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 0, max: 100 }),
        (offset, length, n, share) => {
          const first = addDays(
            offset % 5 === 0 ? "2009-11-01" : "2001-01-01",
            offset % 5 === 0 ? offset % 30 : offset,
          );
          const rule = ruleOf({ period: { n, unit: "day" } });
          const span = computeDeadline(rule, {
            order: { date: betweenSpan(first, addDays(first, length), "explicit") },
          });
          const one = computeDeadline(rule, orderOn(addDays(first, Math.floor((length * share) / 100))));
          expect(span.earliest! <= one.earliest! && one.latest! <= span.latest!).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("two results with their reasons", () => {
  test("a Friday that is kept for a Saturday", () => {
    const answer = computeDeadline(ruleOf({}), orderOn("2021-12-01"));
    expect(answer).toMatchObject({ kind: "competing", earliest: "2021-12-31", latest: "2022-01-03" });
    expect(answer.words).toBe("Friday 31 December 2021 or Monday 3 January 2022; the earlier day is the safe one");
    expect(answer.readings[0]?.why).toContain("does not count as a holiday (5 U.S.C. § 6103(b)");
    expect(answer.readings[1]?.why).toContain("counts as a holiday (the day on which New Year's Day is observed");
    expect(doubts(answer)).toContain("speaks of the pay and leave of employees");
  });

  test("a dispute that does not move the end is not raised", () => {
    const answer = computeDeadline(ruleOf({ period: { n: 20, unit: "day" } }), orderOn("2021-12-14"), CHECKED);
    expect(answer.kind).toBe("day");
    expect(doubts(answer)).not.toContain("disputed");
  });

  test("a change of the text between the event and the end", () => {
    const answer = computeDeadline(ruleOf({ period: { n: 10, unit: "day" } }), orderOn("2009-11-23"));
    expect(answer.readings.map(({ why }) => why)).toEqual([
      "by the counting in force when the period ended",
      "by the counting in force on the day of the event",
    ]);
  });

  test("nothing is called safe where nothing has to be done", () => {
    expect(computeDeadline(ruleOf({ nature: "marker" }), orderOn("2021-12-01")).words).toBe(
      "Friday 31 December 2021 or Monday 3 January 2022",
    );
  });
});

describe("what starts the clock", () => {
  const removal = ruleOf({
    counting: "plain",
    period: { n: 90, unit: "day" },
    start: {
      of: "latest",
      events: [
        { event: "order-final", words: "the order becoming final" },
        { event: "court-order", words: "the court's final order", optional: true },
        { event: "released", words: "the release from other custody", optional: true },
      ],
    },
  });
  const request = ruleOf({
    counting: "foia",
    period: { n: 20, unit: "working day" },
    start: {
      of: "earliest",
      events: [
        { event: "right-component", words: "the receipt by the right component" },
        { event: "any-component", words: "the first receipt by any component", plus: { n: 10, unit: "working day" } },
      ],
    },
  });

  test("the latest of several", () => {
    const answer = computeDeadline(removal, {
      "order-final": { date: day("2019-06-17") },
      released: { date: day("2019-08-01") },
    });
    expect(answer.earliest).toBe("2019-10-30");
    expect(words(answer)).toContain("The clock starts with the latest of these, which is Thursday 1 August 2019");
  });

  test("an optional event of which nothing is known is taken not to have happened, and that is said", () => {
    const answer = computeDeadline(removal, { "order-final": { date: day("2019-06-17") } });
    expect(answer.earliest).toBe("2019-09-15");
    expect(doubts(answer)).toContain("of the release from other custody nothing is known");
  });

  test("the latest of several of which one has no date is not before the others", () => {
    const answer = computeDeadline(removal, {
      "order-final": { date: day("2019-06-17") },
      released: { date: UNKNOWN_DATE },
    });
    expect(answer).toMatchObject({ kind: "span", earliest: "2019-09-15" });
    expect(answer.latest).toBeUndefined();
  });

  test("at latest ten working days after", () => {
    const given = { "right-component": { date: day("2019-07-08") }, "any-component": { date: day("2019-06-03") } };
    const answer = computeDeadline(request, given);
    // Ten working days after 3 June are 17 June; twenty more, without 4 July, are 16 July.
    expect(answer.earliest).toBe("2019-07-16");
    expect(words(answer)).toContain("10 working days after the first receipt by any component: Monday 17 June 2019");
  });

  test("the earliest of several of which one has no date is not after the other", () => {
    const answer = computeDeadline(request, { "any-component": { date: day("2019-06-03") } });
    expect(answer).toMatchObject({ kind: "span", latest: "2019-07-16" });
    expect(answer.earliest).toBeUndefined();
  });
});

describe("a clock that stands still", () => {
  const rule = ruleOf({ counting: "foia", period: { n: 20, unit: "working day" } });

  test("the days are not counted, and the sum says how many", () => {
    const stops = [{ from: day("2019-06-13"), to: day("2019-06-20"), words: "the agency asked what was meant" }];
    const answer = computeDeadline(rule, orderOn("2019-06-10"), { stops });
    // Without the stop 9 July; the 14th, 17th to 20th are five working days more.
    expect(answer.earliest).toBe("2019-07-16");
    expect(words(answer)).toContain(
      "the day after Thursday 13 June 2019 to Thursday 20 June 2019 (the agency asked what was meant): 7 days are not counted.",
    );
  });

  test("one that still stands has no day, but what is left", () => {
    const answer = computeDeadline(rule, orderOn("2019-06-10"), {
      stops: [{ from: day("2019-06-13"), words: "a question" }],
    });
    expect(answer).toMatchObject({ kind: "stopped", readings: [], words: "the clock stands still" });
    expect(words(answer)).toContain("17 working days are left");
  });

  test("a rule that knows of no stops, or of fewer, leaves a doubt", () => {
    const stops = ["2019-06-13", "2019-06-18"].map((from) => ({ from: day(from), to: day(from), words: "a question" }));
    const once = { ...rule, tolling: { words: "while the agency waits for information", most: 1 } };
    expect(doubts(computeDeadline(rule, orderOn("2019-06-10"), { stops }))).toContain(
      "does not say that its clock can stand still",
    );
    expect(doubts(computeDeadline(once, orderOn("2019-06-10"), { stops }))).toContain("stand still only once");
    expect(doubts(computeDeadline(once, orderOn("2019-06-10"), { stops: stops.slice(1) }))).not.toContain(
      "stand still",
    );
  });

  test("one that began after the end changes nothing", () => {
    const stops = [{ from: day("2019-08-01"), words: "a question" }];
    expect(computeDeadline(rule, orderOn("2019-06-10"), { stops }).earliest).toBe("2019-07-09");
  });

  test("one that is known only by its month gives a span", () => {
    const stops = [{ from: day("2019-06-13"), to: monthSpan(2019, 6, "explicit"), words: "a question" }];
    const answer = computeDeadline(rule, orderOn("2019-06-10"), { stops });
    // Three days had run by 13 June; the other seventeen begin on 1 July at the latest, without 4 July.
    expect(answer).toMatchObject({ kind: "span", earliest: "2019-07-09", latest: "2019-07-24" });
  });

  test("a month whose clock still stands has what is left", () => {
    const rest = computeDeadline(
      ruleOf({ counting: "plain", period: { n: 2, unit: "month" } }),
      orderOn("2019-06-17"),
      {
        stops: [{ from: day("2019-08-07"), words: "a stay" }],
      },
    );
    expect(rest.kind).toBe("stopped");
    expect(words(rest)).toContain("10 days are left");
  });

  test.each([
    ["before the event", "2019-05-01", "2019-06-10", "2019-08-17"],
    ["partly before the event", "2019-05-01", "2019-06-20", "2019-08-20"],
    ["after the end", "2019-09-01", "2019-09-10", "2019-08-17"],
  ])("months are not put off by days %s", (_, from, to, end) => {
    const stops = [{ from: day(from), to: day(to), words: "a stay" }];
    const months = ruleOf({ counting: "plain", period: { n: 2, unit: "month" } });
    expect(computeDeadline(months, orderOn("2019-06-17"), { stops }).earliest).toBe(end);
  });

  test("months are put off by as many days", () => {
    const stops = [{ from: day("2019-07-01"), to: day("2019-07-11"), words: "a stay" }];
    expect(
      computeDeadline(ruleOf({ counting: "plain", period: { n: 2, unit: "month" } }), orderOn("2019-06-17"), { stops })
        .earliest,
    ).toBe("2019-08-27");
  });
});

describe("how sure it is", () => {
  test("a rule in force, lately checked, where the holidays are known, leaves no doubt", () => {
    const recent: Circumstances = { on: "2013-04-01", state: "DC" };
    expect(computeDeadline(ruleOf({ checkedOn: "2013-01-01" }), orderOn("2013-03-04"), recent).doubts).toEqual([]);
  });

  test.each([
    ["one that nobody has checked", ruleOf({ checkedOn: undefined }), CHECKED, "has not been checked; look it up"],
    [
      "one that was checked long ago",
      ruleOf({ checkedOn: "2024-01-01" }),
      CHECKED,
      "last checked on 1 January 2024; look it up again",
    ],
    ["one asked from no known day", ruleOf({}), {}, "last checked on 1 March 2026"],
    [
      "a state that is not in the table",
      ruleOf({}),
      { on: "2026-04-01", state: "OH" },
      "The holidays of OH are not in the table",
    ],
    ["a state that is not known", ruleOf({}), { on: "2026-04-01" }, "It is not known in which state the court sits"],
    [
      "a state whose table is old",
      ruleOf({}),
      { on: "2026-04-01", state: "AZ" },
      "The holidays of Arizona are those of 1 January 2018",
    ],
    [
      "a stayed rule",
      ruleOf({ status: [{ status: "in force" }, { from: "2026-03-08", status: "stayed", why: "a court blocked it" }] }),
      CHECKED,
      "The rule is stayed since 8 March 2026: a court blocked it",
    ],
    ["a rule of later days", ruleOf({ from: "2020-01-01" }), CHECKED, "This text holds only since 1 January 2020"],
    ["a rule of earlier days", ruleOf({ to: "2018-12-31" }), CHECKED, "This text held only until 31 December 2018"],
  ] as const)("%s", (_, rule, circumstances, expected) => {
    expect(doubts(computeDeadline(rule, orderOn("2019-06-03"), circumstances))).toContain(expected);
  });

  test("on appeal the state of the circuit clerk is asked for as well", () => {
    const appeal = ruleOf({ counting: "frap-26" });
    expect(doubts(computeDeadline(appeal, orderOn("2010-06-03"), { on: "2026-04-01", state: "DC" }))).toContain(
      "It is not known in which state the circuit clerk has the principal office",
    );
    const both = { on: "2026-04-01", state: "DC", circuitState: "DC" } as const;
    expect(doubts(computeDeadline(appeal, orderOn("2010-06-03"), both))).toBe("");
  });

  test.each([
    ["2026-11-24", true],
    ["2026-11-25", false],
    ["2023-11-24", false],
  ])("orders that close offices are not known ahead: 30 days from %s: %s", (from, said) => {
    const answer = computeDeadline(ruleOf({ counting: "eoir-days" }), orderOn(from), { on: "2026-04-01" });
    expect(doubts(answer).includes("are known up to 1 March 2026")).toBe(said);
  });

  test("a way of counting that was checked long ago is said to be", () => {
    const late = { on: "2028-06-01", state: "DC" } as const;
    expect(doubts(computeDeadline(ruleOf({ checkedOn: "2028-05-01" }), orderOn("2019-06-03"), late))).toContain(
      "How Fed. R. Civ. P. 6(a) counts was last checked on 1 March 2026.",
    );
  });

  test("an old way of counting that nobody has checked is said to be unchecked", () => {
    expect(doubts(computeDeadline(ruleOf({}), orderOn("1980-06-03"), CHECKED))).toContain(
      "before 1 December 2009 counts has not been checked",
    );
  });

  test("holidays of a state are no matter where they do not count", () => {
    const backward = ruleOf({ period: { n: 7, unit: "day", direction: "backward" } });
    expect(doubts(computeDeadline(backward, orderOn("2019-06-03"), { on: "2026-04-01" }))).toBe("");
  });
});

describe("when the last day ends", () => {
  test.each([
    [
      { filing: "electronic", zone: "America/Denver" } as const,
      { time: "24:00", zone: "America/Denver", words: "at midnight in the zone America/Denver" },
    ],
    [
      { filing: "otherwise", officeCloses: "16:30" } as const,
      { time: "16:30", words: "when the clerk's office closes at 16:30" },
    ],
    [{ filing: "otherwise" } as const, { words: "when the clerk's office is scheduled to close" }],
    [
      {},
      {
        words:
          "at midnight on the court's clock for electronic filing, and otherwise when the clerk's office is scheduled to close",
      },
    ],
  ])("%o", (circumstances, at) => {
    expect(computeDeadline(ruleOf({}), orderOn("2019-06-03"), circumstances).at).toMatchObject(at);
  });

  test("what is no deadline has no last moment", () => {
    expect(computeDeadline(ruleOf({ nature: "marker" }), orderOn("2019-06-03")).at).toBeUndefined();
  });
});

test("a standard has no clock", () => {
  expect(computeDeadline(ruleOf({ nature: "standard", period: undefined }), orderOn("2019-06-03"))).toMatchObject({
    kind: "none",
    words: "no fixed time",
  });
});

test("nothing is added before an event", () => {
  const rule = ruleOf({
    period: { n: 14, unit: "day", direction: "backward" },
    additions: [{ id: "mail", words: "service by mail", n: 3, unit: "day", authority: { cite: "Rule 6(d)" } }],
  });
  expect(computeDeadline(rule, orderOn("2019-06-17"), { additions: ["mail"] }).earliest).toBe("2019-06-03");
});

test("a rule whose counting nobody has loaded is a mistake of the program, and names it", () => {
  expect(() => computeDeadline(ruleOf({ counting: "lunar" }), orderOn("2019-06-03"))).toThrow("lunar");
});
