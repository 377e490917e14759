import { expect, test } from "vitest";
import { computeDeadline } from "./compute-deadline.ts";
import { orderOn, ruleOf } from "./compute-deadline.fixture.ts";
import { type Counting, countingSchema } from "./counting.ts";
import { COUNTINGS } from "./countings.ts";
import type { Rule } from "./rule.ts";
import { type Vector, VECTORS } from "./vectors.fixture.ts";

/** Rule 26(a) as amended in 2009, for events of any year. */
function textOf2009(): Counting {
  const version = COUNTINGS.find(({ id }) => id === "frap-26")?.versions.at(-1);
  const { from: _, ...open } = version ?? {};
  return countingSchema.parse({ id: "text-of-2009", title: "Rule 26(a) as amended in 2009", versions: [open] });
}

const ADDITIONS: Rule["additions"] = [
  { id: "mail", words: "service by mail", n: 3, unit: "day", authority: { cite: "Fed. R. Civ. P. 6(d)" } },
  {
    id: "electronic-service",
    words: "electronic service",
    n: 3,
    unit: "day",
    from: "2001-12-01",
    to: "2016-11-30",
    authority: { cite: "Fed. R. Civ. P. 6(d)" },
  },
  {
    id: "unusual-circumstances",
    words: "unusual circumstances",
    n: 10,
    unit: "working day",
    authority: { cite: "5 U.S.C. § 552(a)(6)(B)" },
  },
];

function daysOf({ counting, period: [n, unit, direction], from, at, given, adds }: Vector): string[] {
  const rule = ruleOf({
    counting: counting === "2009 text" ? "text-of-2009" : counting,
    period: { n, unit, direction },
    additions: ADDITIONS,
  });
  const circumstances = { ...given, countings: [textOf2009()], additions: adds === undefined ? [] : [adds] };
  const { readings } = computeDeadline(rule, orderOn(from, at), circumstances);
  return readings.map(({ day, time }) => (time === undefined ? day : `${day} ${time}`));
}

test.each(VECTORS.map((vector) => [vector.title, vector.sum, vector] as const))("%s: %s", (_, __, vector) => {
  expect(daysOf(vector), vector.law).toEqual(vector.gives);
});

test("there are at least sixty, and each has a title, a text and a sum of its own", () => {
  expect(VECTORS.length).toBeGreaterThanOrEqual(60);
  expect(new Set(VECTORS.map(({ title }) => title)).size).toBe(VECTORS.length);
  for (const { law, sum } of VECTORS) expect(Math.min(law.length, sum.length)).toBeGreaterThan(5);
});
