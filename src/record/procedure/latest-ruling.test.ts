import { expect, test } from "vitest";
import type { Day } from "../../base/base.ts";
import { latestOf } from "./latest-ruling.ts";

const on = (earliest: Day, latest: Day = earliest): { date: { earliest: Day; latest: Day } } => ({
  date: { earliest, latest },
});

test("of several days the last", () => {
  const [june, july] = [on("2019-06-07"), on("2019-07-01")];
  expect(latestOf([june, july])).toEqual([july]);
  expect(latestOf([july, june])).toEqual([july]);
  expect(latestOf([])).toEqual([]);
});

test("a ruling without a day may be later than a dated one, if a text told of it only afterwards", () => {
  const june = on("2019-06-07");
  expect(latestOf([{ madeBy: "2019-09-01" }, june])).toEqual([june, { madeBy: "2019-09-01" }]);
  // told before the dated one was made
  expect(latestOf([{ madeBy: "2019-05-01" }, june])).toEqual([june]);
  expect(latestOf([june, {}])).toEqual([june, {}]);
});

test("a month and a day in it are not settled", () => {
  const [month, day] = [on("2019-06-01", "2019-06-30"), on("2019-06-07")];
  expect(latestOf([month, day])).toEqual([day, month]);
});
