import { expect, test } from "vitest";
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
