import { expect, test } from "vitest";
import { findWords } from "./words.ts";

test.each([
  ["He didn’t say so.", ["He", "didn’t", "say", "so"]],
  ["at 9:00 a.m. on 5/6/21", ["at", "9:00", "a", "m", "on", "5/6/21"]],
  ["1,300 days, 2.5 years", ["1,300", "days", "2.5", "years"]],
  ["in 2021. 3 more", ["in", "2021", "3", "more"]],
  ["a/b 2:a", ["a", "b", "2", "a"]],
  ["١٢ يومًا", ["١٢", "يومًا"]],
  ["", []],
])("%j", (text, expected) => {
  const { count, starts, ends } = findWords(text);
  expect(Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]))).toEqual(expected);
});
