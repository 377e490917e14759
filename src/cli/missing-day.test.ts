import { expect, test } from "vitest";
import { missingDay } from "./missing-day.ts";

test.each([
  ["2019-02-30", "The day “2019-02-30” does not exist: that month has 28 days."],
  ["2020-02-30", "The day “2020-02-30” does not exist: that month has 29 days."],
  ["2019-13-01", "The day “2019-13-01” does not exist: a year has the months 01 to 12."],
  ["2019-00", "The month “2019-00” does not exist: a year has the months 01 to 12."],
  ["0000-05-05", "The day “0000-05-05” does not exist: there is no year 0."],
  ["2019-02-00", "The day “2019-02-00” does not exist: that month has 28 days."],
])("%s", (written, said) => {
  expect(missingDay(written)).toBe(said);
});

test.each(["2019-02-28", "2019-02", "2019", "June 3", ""])("nothing is said of %s", (written) => {
  expect(missingDay(written)).toBeUndefined();
});
