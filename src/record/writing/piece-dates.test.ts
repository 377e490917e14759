import { expect, test } from "vitest";
import { newestFirst, pieceDates, stepsBack } from "./piece-dates.ts";
import { type WritingFile, writingsOf } from "./writings-of.ts";

const file = (slug: string, fields: string): WritingFile => ({
  path: `${slug}.md`,
  text: `---\nkind: update\ntitle: ${slug}\n${fields}\n---\n`,
});

test("pieces that one stretch of days bounds stand as they say that they followed each other", () => {
  const { writings } = writingsOf([
    file("a-first", "date: 2031-03-01"),
    file("b-second", "after: a-first\nbefore: d-third"),
    file("d-third", "after: b-second\nbefore: c-fourth"),
    file("c-fourth", "after: d-third\nbefore: e-last"),
    file("e-last", "date: 2031-03-09"),
    file("f-same-day", "date: 2031-03-09\nbefore: e-last"),
  ]);
  const dates = pieceDates(writings.pieces);
  const steps = stepsBack(writings.pieces);
  const sorted = writings.pieces
    .map(({ slug }) => ({ slug, date: dates.get(slug) }))
    .sort((a, b) => newestFirst(a, b, steps));
  expect(sorted.map(({ slug }) => slug)).toEqual([
    "e-last",
    "f-same-day",
    "c-fourth",
    "d-third",
    "b-second",
    "a-first",
  ]);
});

test("pieces that name each other in a ring are still sorted", () => {
  const { writings } = writingsOf([file("one", "after: two"), file("two", "after: one")]);
  expect([...stepsBack(writings.pieces).keys()].sort()).toEqual(["one", "two"]);
});
