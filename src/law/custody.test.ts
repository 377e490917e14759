import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Day } from "../base/base.ts";
import { countHeld, gapsBetween, type HeldTime, isWrongWayRound, milestonesAfter, overlapsOf } from "./custody.ts";

/** A calendar of our own to check against: no library, one day after the other. */
const CALENDAR: Day[] = [];
for (let year = 2000; year <= 2040; year++) {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  for (const [month, length] of [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].entries())
    for (let day = 1; day <= length; day++)
      CALENDAR.push(`${year}-${String(month + 1).padStart(2, "0")}-${String(day).padStart(2, "0")}` as Day);
}
const PLACE = new Map(CALENDAR.map((day, i) => [day, i]));

const exact = (from: string, to?: string): HeldTime => ({
  from: { earliest: from as Day, latest: from as Day },
  ...(to !== undefined && { to: { earliest: to as Day, latest: to as Day } }),
});
const plain = (number: number) => ({ least: number, most: number });

describe("counting both ways", () => {
  test.each([
    ["2018-08-15", "2021-05-11", 1000],
    ["2018-08-15", "2022-03-28", 1321],
    ["2019-06-03", "2019-06-03", 0],
    ["2020-02-28", "2020-03-01", 2],
    ["2019-02-28", "2019-03-01", 1],
    ["2000-01-01", "2040-12-31", 14975],
  ])("from %s to %s are %i nights, and one day more counting the first", (from, to, nights) => {
    expect(countHeld([exact(from)], to as Day)).toEqual({ nights: plain(nights), days: plain(nights + 1) });
  });

  test("before the first day nothing is counted", () => {
    expect(countHeld([exact("2019-06-03")], "2019-06-02")).toEqual({ nights: plain(0), days: plain(0) });
  });

  test("what has ended counts no further", () => {
    expect(countHeld([exact("2019-06-03", "2019-06-10")], "2025-01-01")).toEqual({ nights: plain(7), days: plain(8) });
  });

  test("a day on which one time ends and the next begins counts once in the total", () => {
    const times = [exact("2019-06-03", "2019-06-10"), exact("2019-06-10", "2019-06-12")];
    expect(countHeld(times, "2019-07-01")).toEqual({ nights: plain(9), days: plain(10) });
  });

  test("days in two places at once count once", () => {
    const times = [exact("2019-06-03", "2019-06-10"), exact("2019-06-08", "2019-06-12")];
    expect(countHeld(times, "2019-07-01")).toEqual({ nights: plain(9), days: plain(10) });
  });

  test("a beginning known as a month leaves a range", () => {
    const since: HeldTime = { from: { earliest: "2019-03-01", latest: "2019-03-31" } };
    expect(countHeld([since], "2019-04-10").nights).toEqual({ least: 10, most: 40 });
    expect(countHeld([since], "2019-03-10").nights).toEqual({ least: 0, most: 9 });
    expect(countHeld([since], "2019-03-10").days).toEqual({ least: 0, most: 10 });
  });

  test("of an unknown beginning the count is not bounded above", () => {
    expect(countHeld([{ from: {} }], "2019-04-10").nights).toEqual({ least: 0, most: undefined });
    expect(countHeld([{ from: { latest: "2019-04-01" } }], "2019-04-10").nights).toEqual({ least: 9, most: undefined });
  });

  test("an end of which only the first possible day is known leaves the rest open", () => {
    const time: HeldTime = { ...exact("2019-03-01"), to: { earliest: "2019-03-11" } };
    expect(countHeld([time], "2019-04-10").nights).toEqual({ least: 10, most: 40 });
  });

  test("a time that ends before it starts counts for nothing", () => {
    const wrong = exact("2019-06-10", "2018-06-01");
    expect(isWrongWayRound(wrong)).toBe(true);
    expect(countHeld([wrong, exact("2019-06-01", "2019-06-03")], "2020-01-01").nights).toEqual(plain(2));
  });
});

const index = fc.integer({ min: 0, max: CALENDAR.length - 1 });
const dayAt = (i: number): Day => CALENDAR[i]!; // i is drawn below its length

test("every first day of 2000 to 2040 counts as a walk over the calendar does", () => {
  for (let from = 0; from < CALENDAR.length; from++) {
    const to = Math.min(CALENDAR.length - 1, from + ((from * 7919) % 3000));
    const { nights, days } = countHeld([exact(dayAt(from))], dayAt(to));
    if (nights.least !== to - from || days.most !== to - from + 1) throw new Error(`${dayAt(from)} to ${dayAt(to)}`);
  }
});

test("any exact times count as a walk over days does", () => {
  const times = fc.array(fc.tuple(index, fc.option(fc.integer({ min: 0, max: 900 }), { nil: undefined })), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(times, index, (drawn, on) => {
      const held = drawn.map(([from, length]) => ({
        from,
        to: length === undefined ? undefined : Math.min(CALENDAR.length - 1, from + length),
      }));
      let [nights, days] = [0, 0];
      for (let i = 0; i <= on; i++) {
        if (held.some(({ from, to }) => from <= i && (to === undefined || i <= to))) days++;
        // the night from this day to the next
        if (i < on && held.some(({ from, to }) => from <= i && (to === undefined || i < to))) nights++;
      }
      const counted = countHeld(
        held.map(({ from, to }) => exact(dayAt(from), to === undefined ? undefined : dayAt(to))),
        dayAt(on),
      );
      expect(counted).toEqual({ nights: plain(nights), days: plain(days) });
    }),
    { numRuns: 300 },
  );
});

test("of times known as ranges, every choice of days lies between the least and the most", () => {
  const span = fc.tuple(fc.integer({ min: 1000, max: 1400 }), fc.integer({ min: 0, max: 60 }));
  fc.assert(
    fc.property(fc.array(fc.tuple(span, fc.integer({ min: 60, max: 300 }), span), { maxLength: 4 }), (drawn) => {
      const on = dayAt(2000);
      const times = drawn.map(([[start, slack], length, [pick, endSlack]]) => ({
        range: {
          from: { earliest: dayAt(start), latest: dayAt(start + slack) },
          to: { earliest: dayAt(start + length), latest: dayAt(start + length + endSlack) },
        },
        chosen: exact(dayAt(start + (pick % (slack + 1))), dayAt(start + length + (pick % (endSlack + 1)))),
      }));
      const { nights, days } = countHeld(
        times.map(({ range }) => range),
        on,
      );
      const one = countHeld(
        times.map(({ chosen }) => chosen),
        on,
      );
      expect(one.nights.least).toBeGreaterThanOrEqual(nights.least);
      expect(one.nights.least).toBeLessThanOrEqual(nights.most ?? 0);
      expect(one.days.least).toBeGreaterThanOrEqual(days.least);
      expect(one.days.least).toBeLessThanOrEqual(days.most ?? 0);
    }),
  );
});

describe("gaps and overlaps", () => {
  test("days that no time fills are a gap, with both its ends", () => {
    const [a, b] = [exact("2019-06-03", "2019-06-10"), exact("2019-06-15", "2019-06-20")];
    expect(gapsBetween([b, a])).toEqual([{ after: a, before: b, from: "2019-06-10", to: "2019-06-15", nights: 5 }]);
  });

  test("times that meet, or may meet, leave none", () => {
    expect(gapsBetween([exact("2019-06-03", "2019-06-10"), exact("2019-06-10", "2019-06-20")])).toEqual([]);
    const vague: HeldTime = { ...exact("2019-06-03"), to: { earliest: "2019-06-01", latest: "2019-06-30" } };
    expect(gapsBetween([vague, exact("2019-06-15")])).toEqual([]);
    expect(gapsBetween([exact("2019-06-03"), exact("2019-07-15")])).toEqual([]);
  });

  test("two places at once are an overlap; a day of transfer is none", () => {
    const [a, b] = [exact("2019-06-03", "2019-06-10"), exact("2019-06-08", "2019-06-20")];
    expect(overlapsOf([a, b])).toEqual([{ one: a, other: b, from: "2019-06-08", to: "2019-06-10" }]);
    expect(overlapsOf([exact("2019-06-03", "2019-06-10"), exact("2019-06-10")])).toEqual([]);
    const [open, second] = [exact("2019-06-03"), exact("2019-06-08")];
    expect(overlapsOf([open, second])).toEqual([{ one: open, other: second, from: "2019-06-08", to: undefined }]);
  });

  test("every night is in one time, in an overlap, in a gap or outside, as a walk over days says", () => {
    const times = fc.array(fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 60 })), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(times, (drawn) => {
        const held = drawn.map(([from, length]) => exact(dayAt(from), dayAt(from + length)));
        const at = (day: Day | undefined): number => PLACE.get(day ?? "2040-12-31") ?? -1;
        const [first, last] = [Math.min(...drawn.map(([a]) => a)), Math.max(...drawn.map(([a, n]) => a + n))];
        const [gaps, overlaps] = [gapsBetween(held), overlapsOf(held)];
        for (let night = first; night < last; night++) {
          const inside = drawn.filter(([from, length]) => from <= night && night < from + length).length;
          const isGap = gaps.some(({ from, to }) => at(from) <= night && night < at(to));
          const pairs = overlaps.filter(({ from, to }) => at(from) <= night && night < at(to)).length;
          expect(isGap).toBe(inside === 0);
          expect(pairs).toBe(inside < 2 ? 0 : (inside * (inside - 1)) / 2);
        }
      }),
    );
  });
});

describe("milestones", () => {
  test("round numbers and anniversaries stand in order, each with both counts", () => {
    const days = milestonesAfter("2018-08-15", "2021-04-01", "2021-09-01");
    expect(days).toEqual([
      { day: "2021-05-11", kind: "days", what: "1,000 days", nights: 1000, days: 1001 },
      { day: "2021-08-15", kind: "anniversary", what: "3 years", nights: 1096, days: 1097 },
    ]);
    const numbers = milestonesAfter("2018-08-15", "2018-08-15", "2025-01-01")
      .filter(({ kind }) => kind === "days")
      .map(({ what }) => what);
    expect(numbers).toEqual([
      "100 days",
      "200 days",
      "300 days",
      "400 days",
      "500 days",
      "1,000 days",
      "1,500 days",
      "2,000 days",
    ]);
  });

  test("29 February has its day in leap years and says so in others", () => {
    const years = milestonesAfter("2028-02-29", "2028-12-31", "2032-12-31").filter(
      ({ kind }) => kind === "anniversary",
    );
    expect(years.map(({ day }) => day)).toEqual(["2029-02-28", "2030-02-28", "2031-02-28", "2032-02-29"]);
    expect(years.map(({ note }) => note !== undefined)).toEqual([true, true, true, false]);
    expect(years[0]?.note).toContain("1 March");
  });

  test("chosen days come each year or once", () => {
    const chosen = [
      { name: "Birthday", date: "03-09" },
      { name: "Eid", date: "2020-05-24" },
      { name: "Leap day", date: "02-29" },
    ];
    const days = milestonesAfter("2019-06-03", "2019-12-31", "2021-12-31", chosen)
      .filter(({ kind }) => kind === "holiday")
      .map(({ day, what }) => `${day} ${what}`);
    expect(days).toEqual(["2020-02-29 Leap day", "2020-03-09 Birthday", "2020-05-24 Eid", "2021-03-09 Birthday"]);
  });

  test("the milestone of a number of days is the day on which that many nights are counted", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (i) => {
        const first = dayAt(i);
        for (const { kind, what, day, nights } of milestonesAfter(first, first, dayAt(i + 3000))) {
          expect((PLACE.get(day) ?? 0) - i).toBe(nights);
          if (kind === "days") expect(Number(what.replace(/\D/g, ""))).toBe(nights);
          else if (kind === "anniversary") expect(day.slice(5, 7)).toBe(first.slice(5, 7));
        }
      }),
      { numRuns: 100 },
    );
  });
});
