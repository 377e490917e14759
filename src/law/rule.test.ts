import { describe, expect, test } from "vitest";
import { computeDeadline } from "./compute-deadline.ts";
import { orderOn, ruleOf } from "./compute-deadline.fixture.ts";
import { countingSchema } from "./counting.ts";
import { isFresh, rulePackSchema, ruleSchema, statusOn, type WrittenRule } from "./rule.ts";

const RULE: WrittenRule = {
  id: "notice-of-appeal",
  title: "Notice of appeal",
  act: "the notice of appeal must be filed",
  start: { events: [{ event: "judgment-entered", words: "the entry of the judgment" }] },
  period: { n: 30, unit: "day" },
  counting: "frap-26",
  authority: { cite: "Fed. R. App. P. 4(a)(1)(A)" },
  jurisdiction: "us-federal",
  status: [
    { from: "2026-03-08", status: "stayed", why: "a court stayed it" },
    { from: "2026-02-06", status: "in force" },
  ],
  checkedOn: "2026-03-01",
  recheckDays: 60,
  source: [{ cite: "Fed. R. App. P. 4" }],
};

test("a rule that is written rightly is read, with what may be left out filled in", () => {
  const rule = ruleSchema.parse(RULE);
  expect(rule.period?.direction).toBe("forward");
  expect(rule.nature).toBe("deadline");
  expect(rule.additions).toEqual([]);
});

test.each([
  ["a key that is not known", { ...RULE, lenght: 3 }, "lenght"],
  ["a day that does not exist", { ...RULE, checkedOn: "2026-02-30" }, "no day written as YYYY-MM-DD"],
  ["a unit that is not known", { ...RULE, period: { n: 2, unit: "fortnight" } }, "period"],
  [
    "several events of which it is not said which",
    { ...RULE, start: { events: [RULE.start.events[0], { event: "b", words: "b" }] } },
    "latest or earliest",
  ],
  ["no event", { ...RULE, start: { events: [] } }, "events"],
])("%s is refused, and the message names the place", (_, rule, word) => {
  const parsed = rulePackSchema.safeParse({ pack: "p", title: "P", jurisdiction: "us", rules: [rule] });
  expect(parsed.success).toBe(false);
  expect(JSON.stringify(parsed.error?.issues)).toContain(word);
});

test.each([
  ["2026-02-05", undefined],
  ["2026-02-06", "in force"],
  ["2026-03-07", "in force"],
  ["2026-03-08", "stayed"],
  ["2027-01-01", "stayed"],
] as const)("the status on %s is %s, whatever the order of the lines", (day, status) => {
  expect(statusOn(ruleSchema.parse(RULE), day)?.status).toBe(status);
});

test.each([
  ["2026-02-28", false],
  ["2026-03-01", true],
  ["2026-04-30", true],
  ["2026-05-01", false],
] as const)("a check of 1 March 2026 that holds for 60 days holds on %s: %s", (day, fresh) => {
  expect(isFresh(ruleSchema.parse(RULE), day)).toBe(fresh);
});

test("a rule that nobody has checked is never fresh", () => {
  expect(isFresh({ recheckDays: 3660 }, "2026-03-01")).toBe(false);
});

describe("a way of counting of another jurisdiction", () => {
  const harlan = {
    id: "harlan",
    title: "Court days of Harlan",
    versions: [
      {
        offDays: {
          weekend: [5, 6],
          holidays: [
            { name: "Founders' Day", falls: { month: 6, day: 12 }, authority: "Code of Harlan § 2" },
            { name: "Harvest Monday", falls: { month: 9, weekday: 1, nth: "last" }, authority: "Code of Harlan § 2" },
            { name: "Easter Monday", falls: { easter: 1 }, from: "2010-01-01", authority: "Code of Harlan § 2" },
            {
              name: "Lantern Day",
              falls: { month: 7, day: 6 },
              moves: [{ weekday: 6, shift: 1 }],
              disputed: "the courts of the north sit on it",
              authority: "Code of Harlan § 3",
            },
          ],
        },
        roll: "next",
        authority: { cite: "Code of Harlan § 1" },
      },
    ],
  };
  const countings = [countingSchema.parse(harlan)];
  const ends = (from: string, n: number, unit: "day" | "working day"): (string | undefined)[] =>
    computeDeadline(ruleOf({ counting: "harlan", period: { n, unit } }), orderOn(from), { countings }).readings.map(
      ({ day }) => day,
    );

  test.each([
    ["its weekend is Friday and Saturday", "2019-06-17", 4, "day", ["2019-06-23"]],
    ["and Sunday is an ordinary day", "2019-06-17", 6, "day", ["2019-06-23"]],
    ["its own holiday is a day off", "2019-06-10", 2, "day", ["2019-06-13"]],
    ["the last Monday of September", "2019-09-23", 7, "day", ["2019-10-01"]],
    ["Easter Monday", "2019-04-15", 7, "day", ["2019-04-23"]],
    ["Easter Monday before it was a holiday", "2009-04-06", 7, "day", ["2009-04-13"]],
    ["federal holidays of the United States are none there", "2019-07-01", 3, "day", ["2019-07-04"]],
    ["working days leave its holidays out", "2019-06-10", 5, "working day", ["2019-06-18"]],
    [
      "what is disputed there gives two days, also where it was moved to",
      "2019-07-01",
      6,
      "day",
      ["2019-07-07", "2019-07-08"],
    ],
  ] as const)("%s", (_, from, n, unit, days) => {
    expect(ends(from, n, unit)).toEqual(days);
  });

  test.each([
    ["a calendar that is not known", { calendars: ["us-federol"] }, "us-federal"],
    [
      "a holiday that falls nowhere",
      { holidays: [{ name: "x", falls: { month: 6 }, authority: "y" }] },
      "needs month and day",
    ],
    [
      "a holiday that falls twice",
      { holidays: [{ name: "x", falls: { month: 6, day: 1, easter: 1 }, authority: "y" }] },
      "needs month and day",
    ],
    ["a wrong key", { holydays: [] }, "holydays"],
  ])("%s is refused", (_, offDays, word) => {
    const parsed = countingSchema.safeParse({ ...harlan, versions: [{ ...harlan.versions[0], offDays }] });
    expect(parsed.success).toBe(false);
    expect(JSON.stringify(parsed.error?.issues)).toContain(word);
  });
});
