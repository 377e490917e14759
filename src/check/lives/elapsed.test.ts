// What each rounding word leaves open. The table of docs/checks/duration.md, by example.

import { describe, expect, test } from "vitest";
import { betweenSpan, daySpan, type Day, parseDateSpan, UNKNOWN_DATE } from "../../base/base.ts";
import type { Duration, TimePart } from "../../record/record.ts";
import { compareLength } from "./elapsed.ts";

const PARTS: Readonly<Record<string, TimePart["unit"]>> = { y: "year", m: "month", w: "week", d: "day" };

/** "over 2y8m", "1000th d": rounding word, parts, "th" for a row. */
function length(text: string): Duration {
  const [, rounding, amount = ""] = /^(?:([a-z ]+) )?([\dymwdth .]+)$/.exec(text) ?? [];
  const parts = [...amount.matchAll(/([\d.]+)(?:th )?([ymwd])/g)].map(([, value = "", unit = ""]) => ({
    unit: PARTS[unit] ?? "day",
    value: Number(value),
  }));
  const row = amount.includes("th ");
  return {
    parts,
    ...(rounding && { rounding: rounding as NonNullable<Duration["rounding"]> }),
    ...(row && { ordinal: true }),
    from: "custody",
    untilNamed: true,
  };
}

const day = (text: string): ReturnType<typeof daySpan> => daySpan(text as Day, "explicit");

describe("days", () => {
  // from 1 January 2018 to 28 September 2020 are 1,001 days
  test.each([
    ["1001d", "fits"],
    ["1002d", "fits"], // with the first day
    ["1003d", "rounding"],
    ["1002th d", "fits"],
    ["1001th d", "fits"], // nights
    ["1004th d", "rounding"],
    ["1010th d", "off"],
    ["1000d", "fits"],
    ["1100d", "rounding"],
    ["1300d", "off"],
    ["over 1000d", "fits"],
    ["over 900d", "fits"],
    ["over 1040d", "rounding"],
    ["over 1300d", "off"],
    ["over 400d", "rounding"],
    ["almost 1100d", "fits"],
    ["almost 1000d", "rounding"],
    ["almost 1500d", "off"],
    ["about 950d", "fits"],
    ["about 1400d", "off"],
    ["at least 1001d", "fits"],
    ["up to 1000d", "rounding"],
    ["up to 1200d", "fits"],
  ])("%s: %s", (text, verdict) => {
    expect(compareLength(length(text), text, day("2018-01-01"), day("2020-09-28"))).toBe(verdict);
  });

  test("a round number may be rounded, an odd one is meant", () => {
    const [from, until] = [day("2018-01-01"), day("2021-07-31")]; // 1,307 days
    expect(compareLength(length("1300d"), "", from, until)).toBe("fits");
    expect(compareLength(length("1301d"), "", from, until)).toBe("rounding");
    expect(compareLength(length("20d"), "", day("2019-05-01"), day("2019-05-23"))).toBe("rounding");
    expect(compareLength(length("20d"), "", day("2019-05-01"), day("2019-05-27"))).toBe("off");
  });

  test("a day that only the text's date gives may be the day before", () => {
    const { untilNamed: _named, ...unnamed } = length("1001d");
    expect(compareLength(unnamed, "", day("2018-01-01"), day("2020-09-29"))).toBe("fits");
    expect(compareLength(length("1001d"), "", day("2018-01-01"), day("2020-09-29"))).toBe("rounding");
  });
});

describe("years and months", () => {
  // from 15 March 2016 to 20 January 2019 are 2 years, 10 months and 5 days
  test.each([
    ["3y", "fits"],
    ["almost 3y", "fits"],
    ["over 3y", "rounding"],
    ["over 2y", "fits"],
    ["2y", "fits"],
    ["2y10m", "fits"],
    ["2y9m", "rounding"],
    ["2y8m", "rounding"],
    ["2y4m", "off"],
    ["34m", "fits"],
    ["4y", "off"],
    ["almost 4y", "off"],
    ["over 4y", "off"],
    ["about 3y", "fits"],
    ["1y", "off"],
    ["3th y", "fits"],
    ["4th y", "fits"], // 2016, 2017, 2018, 2019
    ["5th y", "off"],
    ["under 3y", "fits"],
    ["at least 2y", "fits"],
  ])("%s: %s", (text, verdict) => {
    expect(compareLength(length(text), text, day("2016-03-15"), day("2019-01-20"))).toBe(verdict);
  });

  test("two and a half years are not thirty months to the month", () => {
    const [from, until] = [day("2016-03-15"), day("2018-12-01")]; // 2 years and 8½ months
    expect(compareLength(length("2y6m"), "two and a half years", from, until)).toBe("fits");
    expect(compareLength(length("2y6m"), "two years and six months", day("2016-03-15"), day("2019-03-20"))).toBe("off");
  });
});

describe("what is not known", () => {
  test("an unknown beginning or end gives no answer", () => {
    expect(compareLength(length("3y"), "", UNKNOWN_DATE, day("2019-01-20"))).toBeUndefined();
    expect(compareLength(length("3y"), "", day("2016-03-15"), UNKNOWN_DATE)).toBeUndefined();
  });

  test("any day that a range leaves open will do", () => {
    const year = parseDateSpan("2018", "explicit")!; // a year
    expect(compareLength(length("1000d"), "", year, day("2021-05-11"))).toBe("fits");
    expect(compareLength(length("1500d"), "", year, day("2021-05-11"))).toBe("off");
    const since = betweenSpan(undefined, "2018-08-15", "explicit");
    expect(compareLength(length("1500d"), "", since, day("2021-05-11"))).toBe("fits");
    expect(compareLength(length("500d"), "", since, day("2021-05-11"))).toBe("off");
  });
});
