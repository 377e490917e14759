import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PageCharacters } from "./pdf-characters.ts";
import { orderPage } from "./pdf-order.ts";

/** A line of characters, each 6 points wide, from (`x`, `y`). A space takes room but has no box, as in PDFium. */
function line(text: string, x: number, y: number, size = 10): [number, number[]][] {
  return Array.from(text, (letter, i) => {
    const left = x + 6 * i;
    return [letter.codePointAt(0)!, letter === " " ? [0, 0, 0, 0] : [left, y, left + 6, y + size]];
  });
}

function page(
  characters: [number, number[]][],
  turns = 0,
): { width: number; height: number; characters: PageCharacters } {
  return {
    width: 612,
    height: 792,
    characters: {
      count: characters.length,
      codes: Uint32Array.from(characters, ([code]) => code),
      boxes: Float32Array.from(characters.flatMap(([, box]) => box)),
      turns: new Uint8Array(characters.length).fill(turns),
      cutOff: false,
    },
  };
}

describe("characters", () => {
  test.for([
    ["a ligature is the letters it stands for", "o\uFB03ce", "office"],
    ["an Arabic presentation form is its letter", "\uFE91\uFEFB", "\u0628\u0644\u0627"],
    ["a letter beyond the first plane keeps both its units", "\u{1D49C}x", "\u{1D49C}x"],
    ["a hyphen that PDFium marks is a hyphen", "in\u0002", "in-"],
    ["a glyph of unknown meaning is shown as such", "a\u0000b", "a\uFFFDb"],
    ["half of a pair is shown as unknown", "a\uD835b", "a\uFFFDb"],
  ])("%s", ([, drawn, expected]) => {
    const ordered = orderPage(page(line(drawn!, 72, 100)));
    expect(ordered.text).toBe(expected);
    expect(ordered.boxes.length).toBe(4 * expected!.length);
    expect(ordered.boxes.some((value, i) => i % 4 === 3 && value === 0)).toBe(false);
  });
});

describe("the law: nothing is lost, and text and boxes go together", () => {
  const character = fc.tuple(
    fc.oneof(
      fc.constantFrom(..."abcXYZ0123 .-\u0627\u0628\u05D0".split("").map((c) => c.charCodeAt(0))),
      fc.nat(0x10ffff),
    ),
    fc
      .tuple(fc.double({ min: -50, max: 700, noNaN: true }), fc.double({ min: -50, max: 900, noNaN: true }))
      .map(([x, y]) => [x, y, x + 6, y + 10]),
  );
  test("for characters at any place, in any order", () => {
    fc.assert(
      fc.property(
        // Equal characters at one place would count as one.
        fc.uniqueArray(character, { maxLength: 200, selector: ([code]) => code }),
        fc.integer({ min: 0, max: 3 }),
        (characters, turn) => {
          const { text, boxes, lines } = orderPage(page(characters as [number, number[]][], turn));
          expect(boxes.length).toBe(4 * text.length);
          const plain = characters.map(([code]) => code).filter((code) => code > 32 && code < 127);
          const found = Array.from(text, (letter) => letter.codePointAt(0)!).filter((code) => code > 32 && code < 127);
          expect(found.length).toBeGreaterThanOrEqual(plain.length);
          for (const { start, end } of lines) expect(text.slice(start, end)).not.toContain("\n");
        },
      ),
    );
  });

  test("for a page packed with characters, in time that grows with their number", () => {
    const rows = Array.from({ length: 1500 }, (_, i) =>
      line("column of ledger words ".repeat(4), (i % 3) * 600, i * 4),
    );
    const { text } = orderPage(page(rows.flat()));
    expect(text.match(/ledger/g)).toHaveLength(6000);
  });
});

test("a stream that draws the last line first is read from the top", () => {
  const lines = ["The first line stands here", "and the second under it", "then the third."];
  const drawn = lines.map((text, i) => line(text, 72, 100 + 12 * i)).reverse();
  expect(orderPage(page(drawn.flat())).text).toBe(lines.join("\n"));
});

test("numbers in the first column of a short table are not taken for line numbers", () => {
  const rows = Array.from({ length: 8 }, (_, i) => [
    ...line(String(i + 1), 72, 100 + 14 * i),
    ...line("An exhibit", 120, 100 + 14 * i),
  ]);
  const { text, lineNumbers } = orderPage(page(rows.flat()));
  expect(lineNumbers).toBeUndefined();
  expect(text.split("\n")[0]).toBe("1 An exhibit");
});
