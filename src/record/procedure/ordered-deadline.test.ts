import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deadlinesIn, type OrderedDeadline, readDeadline } from "./ordered-deadline.ts";

const period = (n: number, unit: string, from: object, more: object = {}): object => ({
  kind: "period",
  n,
  unit,
  from,
  direction: "forward",
  recurring: false,
  ...more,
});
const ORDER = { kind: "order" };
const NOT_SAID = { kind: "not said" };
const after = (words: string): object => ({ kind: "event", words });

describe("by when something is ordered", () => {
  test.each<[string, string, object]>([
    [
      "Petitioner is ordered released within 10 days of the date of this Order.",
      "within 10 days of the date of this Order",
      period(10, "day", ORDER),
    ],
    [
      "A hearing must be held within thirty (30) days of this Order, and the",
      "within thirty (30) days of this Order",
      period(30, "day", ORDER),
    ],
    [
      "shall answer within twenty-one days after service of the petition.",
      "within twenty-one days after service of the petition",
      period(21, "day", after("service of the petition")),
    ],
    [
      "shall file a notice not later than 3 days after release.",
      "not later than 3 days after release",
      period(3, "day", after("release")),
    ],
    ["giving the county 21 days to respond.", "21 days to respond", period(21, "day", NOT_SAID)],
    ["gave the parties two weeks to file briefs", "two weeks to file", period(2, "week", NOT_SAID)],
    ["She has 30 days to appeal.", "30 days to appeal", period(30, "day", NOT_SAID)],
    ["must decide within 14 business days", "within 14 business days", period(14, "working day", NOT_SAID)],
    ["a status report every 60 days.", "every 60 days", period(60, "day", NOT_SAID, { recurring: true })],
    [
      "shall be served at least 7 days before the hearing.",
      "at least 7 days before the hearing",
      period(7, "day", after("the hearing"), { direction: "backward" }),
    ],
    ["shall release him within 48 hours.", "within 48 hours", period(48, "hour", NOT_SAID)],
    [
      "must do so within two months from entry of this judgment;",
      "within two months from entry of this judgment",
      period(2, "month", ORDER),
    ],
    ["shall release Petitioner by 5:00 PM on 11/27/2019.", "by 5:00 PM on 11/27/2019", { kind: "day", time: "17:00" }],
    ["no later than June 7, 2019, the parties", "no later than June 7, 2019", { kind: "day", time: undefined }],
    ["on or before noon on Friday, June 7, he", "on or before noon on Friday, June 7", { kind: "day", time: "12:00" }],
    [
      "shall give counsel 48 hours' notice before any transfer.",
      "48 hours' notice before any transfer",
      period(48, "hour", after("any transfer"), { direction: "backward" }),
    ],
    [
      "on at least seventy-two hours’ written notice to counsel prior to removal, and",
      "at least seventy-two hours’ written notice to counsel prior to removal",
      period(72, "hour", after("removal"), { direction: "backward" }),
    ],
    [
      "at least 7 days before the hearing set for July 15, 2019.",
      "at least 7 days before the hearing set for July 15",
      period(7, "day", after("the hearing set for july 15"), { direction: "backward" }),
    ],
    ["within one hundred and twenty days", "within one hundred and twenty days", period(120, "day", NOT_SAID)],
    ["shall be released forthwith.", "forthwith", { kind: "at once" }],
    ["within ten days\nof this Order", "within ten days\nof this Order", period(10, "day", ORDER)],
  ])("%s", (text, words, deadline) => {
    expect(deadlinesIn(text).map(({ start, end, ...rest }) => ({ words: text.slice(start, end), ...rest }))).toEqual([
      { words, deadline },
    ]);
    expect(readDeadline(words)).toEqual(deadline as OrderedDeadline);
  });

  test.each(["She has been held for 198 days.", "The two-day hearing ended.", "He waited within the day room.", ""])(
    "no deadline: %s",
    (text) => expect(deadlinesIn(text)).toEqual([]),
  );

  test("a text of any kind is read, each place once", () => {
    const words = fc.constantFrom(
      "within",
      "10",
      "days",
      "of",
      "this",
      "Order",
      "by",
      "June 7",
      ",",
      "every",
      "five",
      "(5)",
      "at",
      "9 a.m.",
      "\n",
      "after",
      "entry",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (list) => {
        const text = list.join(" ");
        let last = 0;
        for (const { start, end } of deadlinesIn(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
