import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "../../text/text.ts";
import { partAt, partsOf } from "./document-parts.ts";
import { numberedPath, safePath } from "./file-name.ts";
import { findInText } from "./find-in-text.ts";
import { boxesOn } from "./page-marks.ts";

describe("parts of a long document", () => {
  test("Together they are the whole text, none is empty or too long, and none begins inside a character.", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(30_000), { maxLength: 40 }),
        fc.constantFrom("word ", "😀", "line\n"),
        fc.boolean(),
        (lengths, unit, isPaged) => {
          let start = 0;
          const spans = lengths.map((length, i) => {
            const span = { start, end: start + length - (length % unit.length), number: i + 1, from: "text" as const };
            start = span.end;
            return span;
          });
          const text = unit.repeat(start / unit.length);
          const parts = partsOf(text, isPaged ? spans : [], isPaged ? [] : spans);
          expect(parts[0]?.start).toBe(0);
          expect(parts.at(-1)?.end).toBe(text.length);
          parts.slice(1).forEach((part, i) => expect(part.start).toBe(parts[i]?.end));
          for (const part of parts) {
            expect(part.end - part.start).toBeLessThanOrEqual(27_100);
            expect(text.slice(part.start, part.end).isWellFormed()).toBe(true);
            expect(text.length === 0 || part.end > part.start).toBe(true);
          }
        },
      ),
    );
  });

  test("A place lies in the part that holds it.", () => {
    const parts = [
      { start: 0, end: 10 },
      { start: 10, end: 25 },
    ];
    expect([0, 9, 10, 24, 99].map((at) => partAt(parts, at))).toEqual([0, 0, 1, 1, 1]);
  });
});

describe("names of files", () => {
  test("A safe path never leaves the folder, hides nothing and stays as it is when it is made safe again.", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 120 }),
        fc.array(fc.constantFrom("..", ".", "/", "\\", "con", "\u202e")),
        (name, parts) => {
          const path = safePath(parts.join("/") + name);
          for (const part of path === "" ? [] : path.split("/")) {
            expect(part.startsWith(".")).toBe(false);
            expect(part).not.toBe("");
            expect(Buffer.byteLength(part)).toBeLessThanOrEqual(201);
            expect(/[\\:*?"<>|\p{Cc}\u202e]/u.test(part)).toBe(false);
          }
          expect(safePath(path)).toBe(path);
        },
      ),
    );
  });

  test.each([
    ["visit.pdf", "visit (2).pdf"],
    ["letters/visit", "letters/visit (2)"],
    ["letters.d/visit.tar.gz", "letters.d/visit.tar (2).gz"],
    [".pdf", ".pdf (2)"],
  ])("%j with a number is %j.", (path, numbered) => {
    expect(numberedPath(path, 2)).toBe(numbered);
  });
});

test("Words are found in any case, over line ends, with straight or curved marks.", () => {
  const text = "She said: “He wasn’t\nthere.” he WASN'T there (again).";
  const found = findInText(fold(text), "he wasn't there");
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(["He wasn’t\nthere", "he WASN'T there"]);
  expect(findInText(fold(text), "(again)")).toHaveLength(1);
  expect(findInText(fold(text), "  ")).toEqual([]);
});

test("A passage over two lines of a page has a box for each, and what has no place has none.", () => {
  // "ab cd" on one line, "ef" under it; the blank between has no box
  const at = (x: number, y: number): number[] => [x, y, x + 8, y + 12];
  const units = [at(0, 0), at(8, 0), [0, 0, 0, 0], at(24, 0), at(32, 0), [0, 0, 0, 0], at(0, 40), at(8, 40)];
  const boxes = new Uint16Array(units.flat());
  const page = { start: 100, end: 108 };
  expect(boxesOn(page, boxes, { start: 101, end: 107 })).toEqual([
    [2, 0, 8, 3],
    [0, 10, 2, 3],
  ]);
  expect(boxesOn(page, boxes, { start: 0, end: 100 })).toEqual([]);
});
