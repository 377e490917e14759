import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DateSpan, parseDateSpan } from "../../base/base.ts";
import { beside, cellsOf, certaintyOf, placingIn, wayTo, WHOLE, type Zoom, zoomAt } from "./zoom.ts";

const names = (zooms: readonly Zoom[]): string[] => zooms.map(({ at }) => at);
const at = (text: string): Zoom => zoomAt(text)!; // the tests ask for what there is
const date = (edtf: string): DateSpan => parseDateSpan(edtf, "explicit")!;

describe("a stretch of time", () => {
  test.each(["2019-13", "2019-02-30", "19", "2019-06-03T24", "0000", "tomorrow"])(
    "There is none called %s.",
    (text) => {
      expect(zoomAt(text)).toBeUndefined();
    },
  );

  test.each([
    ["", ["", ""]],
    ["201X", ["2010-01-01", "2019-12-31"]],
    ["000X", ["0001-01-01", "0009-12-31"]],
    ["2019", ["2019-01-01", "2019-12-31"]],
    ["2020-02", ["2020-02-01", "2020-02-29"]],
    ["2019-06-03", ["2019-06-03", "2019-06-03"]],
    ["2019-06-03T14", ["2019-06-03", "2019-06-03"]],
  ])("%s has its first and its last day.", (text, [first, last]) => {
    expect([at(text).first ?? "", at(text).last ?? ""]).toEqual([first, last]);
  });

  test("The way leads from all years to the hour.", () => {
    expect(names(wayTo(at("2019-06-03T14")))).toEqual(["", "2019", "2019-06", "2019-06-03", "2019-06-03T14"]);
    expect(names(wayTo(at("201X")))).toEqual(["", "201X"]);
    expect(names(wayTo(WHOLE))).toEqual([""]);
  });

  test.each([
    ["2019-12", "2019-11", "2020-01"],
    ["2019-03-01", "2019-02-28", "2019-03-02"],
    ["2019-06-03T00", "2019-06-02T23", "2019-06-03T01"],
    ["2019", "2018", "2020"],
    ["199X", "198X", "200X"],
  ])("Beside %s are %s and %s.", (text, before, after) => {
    expect([beside(at(text), -1)?.at, beside(at(text), 1)?.at]).toEqual([before, after]);
  });

  test("The calendar has a first and a last year.", () => {
    expect([beside(at("0001"), -1), beside(at("9999"), 1), beside(WHOLE, 1)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("cells", () => {
  test("Few years are shown one by one, many by tens, and never more than fit.", () => {
    expect(names(cellsOf(WHOLE, ["2017-05-01", "2019-06-03"]))).toEqual(["2017", "2018", "2019"]);
    expect(names(cellsOf(WHOLE, ["1979-05-01", "2019-06-03"]))).toEqual(["197X", "198X", "199X", "200X", "201X"]);
    expect(cellsOf(WHOLE, ["0001-01-01", "9999-12-31"]).length).toBeLessThanOrEqual(40);
  });

  test.each([
    ["201X", 10],
    ["2019", 12],
    ["2020-02", 29],
    ["2019-06-03", 24],
    ["2019-06-03T14", 0],
  ])("%s has %i of them.", (text, count) => {
    expect(cellsOf(at(text), undefined)).toHaveLength(count);
  });

  test.each([
    ["2019", "2019-06-03", 5, 5],
    ["2019", "2019-06", 5, 5],
    ["2019", "2019", 0, 11],
    ["2019", "2018-11-03/2019-02-01", 0, 1],
    ["2019", "2019-11-03/..", 10, 11],
    ["2019-06", "2019-06-29/2019-07-02", 28, 29],
    ["2019-06-03", "2019-06", 0, 23],
  ])("In %s, %s lies from cell %i to cell %i.", (zoom, edtf, from, to) => {
    expect(placingIn(cellsOf(at(zoom), undefined))(date(edtf), undefined)).toEqual({ from, to });
  });

  test("An hour is known where a day has one, and a day without it is drawn across all hours.", () => {
    const hours = placingIn(cellsOf(at("2019-06-03"), undefined));
    expect(hours(date("2019-06-03"), "14:30")).toEqual({ from: 14, to: 14 });
    expect(hours(date("2019-06-03"), undefined)).toEqual({ from: 0, to: 23 });
    expect(hours(date("2019-06-04"), "14:30")).toBeUndefined();
  });

  test("Every day of a stretch lies in just one of its cells, and the cells come in order.", () => {
    fc.assert(
      fc.property(fc.date({ min: new Date("1950-01-01"), max: new Date("2030-12-31"), noInvalidDate: true }), (one) => {
        const day = one.toISOString().slice(0, 10);
        for (const zoom of [`${day.slice(0, 3)}X`, day.slice(0, 4), day.slice(0, 7)]) {
          const cells = cellsOf(at(zoom), undefined);
          const place = placingIn(cells)(date(day), undefined);
          expect(place?.from).toBe(place?.to);
          expect(day.startsWith(cells[place?.from ?? -1]?.at.replace("X", "") ?? "none")).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

test("How sure a date is shows in what a source says of it, and why it is believed.", () => {
  const because = (edtf: string, basis: DateSpan["basis"]): DateSpan => ({ ...date(edtf), basis });
  expect([
    certaintyOf(because("2019-06-03", "explicit")),
    certaintyOf(because("2019-06-03", "relative to 2019-06-04")),
    certaintyOf(because("2019-06", "relative to 2019-07-04")),
    certaintyOf(because("2019-06-03/2019-06-05", "between neighbours")),
    certaintyOf(because("../2019-06-05", "explicit")),
  ]).toEqual(["day", "worked out", "within", "between", "open"]);
});
