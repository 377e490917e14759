import { expect, test } from "vitest";
import { findRepeated } from "./pdf-repeat.ts";

function page(head: string): Parameters<typeof findRepeated>[0][number] {
  const text = `${head}\nThe motion is denied.`;
  const line = (
    start: number,
    end: number,
    top: number,
  ): { start: number; end: number; top: number; bottom: number } => ({
    start,
    end,
    top,
    bottom: top + 12,
  });
  const lines = [line(0, head.length, 20), line(head.length + 1, text.length, 300)];
  return { text, lines: lines as never, height: 792 };
}

test.each([
  ["Case 2:24-cv-00123-ABC Document 7 Filed 02/03/24 Page 1 of 1 PageID 55", true],
  ["CASE 7:24-cv-00456-XYZ-QRS Doc. 3 Filed 01/05/24 Page 1 of 1", true],
  ["Case: 24-1234 Document: 00117 Page: 1 Date Filed: 02/03/2024 Entry ID: 6543210", true],
  ["Case closed: the documents were filed long ago", false],
  ["The case is about a page that was never filed", false],
])("a filing stamp on a single page is marked: %s", (head, isMarked) => {
  expect(findRepeated([page(head)])).toEqual([isMarked ? [{ start: 0, end: head.length }] : []]);
});
