import { expect, test } from "vitest";
import { dayStrokes } from "./day-strokes.ts";
import { wordsOf } from "./words/words.ts";

/** The strokes that the rectangles are wide and high enough for. */
function strokesIn(svg: string): number {
  const rects = [...svg.matchAll(/<rect(?: y="\d+")? width="(\d+)" height="(\d+)"/gu)];
  return rects.reduce((sum, [, width, height]) => sum + (Number(width) / 4) * (Number(height) / 15), 0);
}

test.each([1, 99, 100, 101, 1000, 1321, 2000, 2001, 5113])("there is one stroke for each of %i days", (days) => {
  const svg = dayStrokes(days, wordsOf("en")).toString();
  expect(strokesIn(svg)).toBe(days);
  expect(svg).toContain(`aria-label="${days >= 1000 ? days.toLocaleString("en-US") : days} strokes`);
});

test("no day, no stroke", () => {
  expect(dayStrokes(0, wordsOf("en")).toString()).toBe("");
});
