// Long texts over several pages: all of the text is on them, cut between words, the same whatever is read in it.

import fc from "fast-check";
import { expect, test } from "vitest";
import { nameMask } from "../record/record.ts";
import { mayBeOnePage, partAt, partStarts } from "./document-parts.ts";

const piece = fc.oneof(
  fc.constantFrom("\n\n", "\n", " ", "\n[…]\n\n\n\n"),
  fc.constantFrom("word", "a longer stretch of words without a line", "قالت", "釈放された", "😀"),
);

test("The parts are all of the text, begin between words, and none is much longer than another.", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), fc.integer({ min: 1, max: 400 }), (pieces, times) => {
      const text = pieces.join("").repeat(times);
      const starts = partStarts(text);
      const parts = [0, ...starts].map((start, i) => text.slice(start, starts[i] ?? text.length));
      expect(parts.join("")).toBe(text);
      if (mayBeOnePage(text.length)) expect(parts).toHaveLength(1);
      for (const part of parts) {
        expect(part.isWellFormed()).toBe(true);
        expect(part.trim().replace(/\n+/gu, "\n").length).toBeLessThanOrEqual(22_001);
        if (parts.length > 1) expect(part.trim()).not.toBe("");
      }
    }),
    { numRuns: 60 },
  );
});

test("Where there are empty lines a text is cut there, and nowhere within a paragraph.", () => {
  const paragraph = "The oven was warm and nobody came.\nThe bread stood on the table until it was cold.";
  const text = Array<string>(600).fill(paragraph).join("\n\n");
  const starts = partStarts(text);
  expect(starts.length).toBeGreaterThan(2);
  for (const start of starts) expect(text.slice(start, start + 6)).toBe("\n\nThe ");
});

test("What is left out of a text weighs nothing.", () => {
  expect(partStarts(`A passage.\n[…]${"\n".repeat(200_000)}Another one.`)).toEqual([]);
});

test.each([
  ["Hanna Quill", "Hanna  Quill", "Hanna\nQuill", "Hanna \n Quill", "Hanna Quill          Hanna Quill", "Quill"],
  ["حنّة قويل", "حنّة  قويل", "حنّة\nقويل", "قويل"],
])("Masking a name moves no passage to another page: %s", (name, ...forms) => {
  const mask = nameMask([{ names: [name], descriptions: [] }], []);
  const paragraphs = Array.from(
    { length: 900 },
    (_, n) => `The oven was warm on day ${n}, and ${[name, ...forms][n % (forms.length + 1)]} came for the bread.`,
  );
  const text = paragraphs.join("\n\n");
  const masked = mask.text(text);
  expect(masked).not.toContain(name);
  expect(partStarts(text).length).toBeGreaterThan(2);
  expect(partStarts(masked)).toEqual(partStarts(text));
});

test("A place lies in the part that holds its beginning.", () => {
  expect([0, 9, 10, 24, 25, 99].map((start) => partAt([10, 25], { start }))).toEqual([0, 0, 1, 1, 2, 2]);
  expect(partAt([], { start: 7 })).toBe(0);
});
