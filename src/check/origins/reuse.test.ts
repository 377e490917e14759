import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DocumentId } from "../../base/base.ts";
import { findWords, fingerprint } from "../../text/text.ts";
import { type Fingerprinted, sharedText } from "./reuse.ts";

const LETTER =
  "We ask the county to let Tomas Veld come home to his family while the appeal is heard, " +
  "because no court has found that he is a danger to anyone in the harbour district.";
const LETTER_WORDS = findWords(LETTER).count;

function prepared(id: string, text: string): Fingerprinted {
  const document: DocumentId = `doc_${id}`;
  return { document, text, prints: fingerprint(text) };
}

function quotes(one: Fingerprinted, other: Fingerprinted): [string, string, number][] {
  return sharedText(one, other).map(({ a, b, words }) => [
    (a.document === one.document ? one : other).text.slice(a.start, a.end),
    (b.document === other.document ? other : one).text.slice(b.start, b.end),
    words,
  ]);
}

/** Words that no two stretches share by chance: "k17 k18 k19 …". */
function filler(prefix: string, count: number, from = 0): string {
  return Array.from({ length: count }, (_, i) => `${prefix}${from + i}`).join(" ");
}

describe("sharedText", () => {
  test("finds a passage that stands inside two other texts, word for word", () => {
    const one = prepared("a", `${filler("x", 30)} ${LETTER} ${filler("y", 30)}`);
    const other = prepared("b", `${filler("z", 50)} ${LETTER} ${filler("q", 9)}`);
    expect(quotes(one, other)).toEqual([[LETTER, LETTER, LETTER_WORDS]]);
  });

  test("case, typographic quotation marks, line breaks and accents do not count", () => {
    const one = prepared("a", "“Don’t send José Peña back to a place\nwhere he would be tortured,” the letter reads.");
    const other = prepared("b", `DON'T send Jose Pen\u0303a back to a place where he would be tortured, we wrote.`);
    expect(quotes(one, other)).toEqual([
      [
        "Don’t send José Peña back to a place\nwhere he would be tortured,",
        "DON'T send Jose Pen\u0303a back to a place where he would be tortured,",
        13,
      ],
    ]);
  });

  test.each([
    ["on a line of its own", "June 10, 2019\n\n", "June 11, 2019\n\n"],
    ["on the line of the paper", "The Harlow Ledger, 10 June 2019\n\n", "Quince Review, 11 June 2019\n\n"],
    ["in a dateline", "HARLAN (June 10, 2019) – ", "KARSK, July 10, 2019 – "],
  ])("begins after the date of the print: %s", (_, head, otherHead) => {
    const [one, other] = [prepared("a", head + LETTER), prepared("b", otherHead + LETTER)];
    expect(quotes(one, other)).toEqual([[LETTER, LETTER, LETTER_WORDS]]);
  });

  test("a date that the text tells belongs to what is shared", () => {
    const one = prepared("a", `He was arrested on June 10, 2019. ${LETTER}`);
    const other = prepared("b", `She was freed on June 11, 2019. ${LETTER}`);
    expect(quotes(one, other)[0]?.[0]).toMatch(/2019\. We ask/u);
  });

  test.each([
    ["seven words are not enough", 7, 0],
    ["eight words are", 8, 1],
  ])("%s", (_, count, expected) => {
    const run = filler("k", count);
    for (let before = 0; before < 9; before++) {
      const one = prepared("a", `${filler("x", before)} ${run} ${filler("y", 11)}`);
      const other = prepared("b", `${filler("z", 5)} ${run} ${filler("q", before + 3)}`);
      expect(sharedText(one, other)).toHaveLength(expected);
    }
  });

  test("a changed word inside the passage does not break it, and is not counted", () => {
    const changed = LETTER.replace("appeal", "motion");
    const [found, ...more] = quotes(prepared("a", LETTER), prepared("b", changed));
    expect(more).toEqual([]);
    expect(found).toEqual([LETTER, changed, LETTER_WORDS - 1]);
  });

  test("words put in or left out do not break it either", () => {
    const changed = LETTER.replace(
      "come home to his family",
      "come home at long last to his wife, his children and his family",
    );
    const [found, ...more] = quotes(prepared("a", LETTER), prepared("b", changed));
    expect(more).toEqual([]);
    expect(found?.[0]).toBe(LETTER);
    expect(found?.[2]).toBeGreaterThan(LETTER_WORDS - 3);
    expect(found?.[2]).toBeLessThanOrEqual(LETTER_WORDS);
  });

  test("a rewrite in which every fifth word is another is one passage", () => {
    const words = filler("k", 60).split(" ");
    const changed = words.map((word, i) => (i % 5 === 4 || i % 7 === 5 ? `other${i}` : word));
    const one = prepared("a", `${filler("x", 9)} ${filler("s", 8)} ${words.join(" ")}`);
    const other = prepared("b", `${filler("s", 8)} ${changed.join(" ")} ${filler("z", 9)}`);
    const [found, ...more] = sharedText(one, other);
    expect(more).toEqual([]);
    expect(found?.words).toBeGreaterThan(40);
  });

  test("two words that are equal by chance after others do not lengthen a passage", () => {
    const run = filler("k", 12);
    const one = prepared("a", `${run} some other words of the town and more`);
    expect(quotes(one, prepared("b", `${run} quite unlike this of the sea`))).toEqual([[run, run, 12]]);
  });

  test("a cut of more than twelve words leaves two passages", () => {
    const [first, middle, last] = [filler("f", 20), filler("m", 13), filler("l", 20)];
    expect(quotes(prepared("a", `${first} ${middle} ${last}`), prepared("b", `${first} ${last}`))).toEqual([
      [first, first, 20],
      [last, last, 20],
    ]);
  });

  test("closing marks belong to the passage only where both sides have them", () => {
    const run = filler("k", 10);
    expect(quotes(prepared("a", `${run}.`), prepared("b", `${run}.`))[0]?.[0]).toBe(`${run}.`);
    expect(quotes(prepared("a", `${run}.`), prepared("b", `${run}, w`))[0]?.[0]).toBe(run);
  });

  test("a passage printed three times in the other document is found three times", () => {
    const other = prepared("b", [LETTER, filler("x", 20), LETTER, filler("y", 20), LETTER].join(" "));
    expect(sharedText(prepared("a", LETTER), other)).toHaveLength(3);
  });

  test("a document with itself gives what it repeats, the earlier place first", () => {
    const one = prepared("a", `${LETTER} ${filler("x", 20)} ${LETTER}`);
    const shared = sharedText(one, one);
    expect(shared).toHaveLength(1);
    expect(shared[0]?.a).toEqual({ document: "doc_a", start: 0, end: LETTER.length });
    expect(shared[0]?.b.start).toBe(one.text.lastIndexOf("We ask"));
  });

  test("a text set twice without a space between is found as a repeat", () => {
    const one = prepared("a", `${filler("x", 9)} ${LETTER}${LETTER} ${filler("y", 9)}`);
    expect(sharedText(one, one)).toHaveLength(1);
  });

  test("the rows of a table share no text, but a letter among them does", () => {
    const rows = (from: number): string =>
      Array.from(
        { length: 80 },
        (_, i) => `${from + i} outgoing call by voice line two from mast north, seconds ${from + 7 * i}`,
      ).join("\n");
    const one = prepared("a", `${rows(1000)}\n${LETTER}\n${rows(2000)}`);
    const other = prepared("b", `${rows(5000)}\n${LETTER}\n${rows(6000)}`);
    expect(sharedText(one, one)).toEqual([]);
    const [found, ...more] = quotes(one, other);
    expect(more).toEqual([]);
    expect(found?.[0]).toContain(LETTER);
  });

  test.each([
    ["one word", "and "],
    ["a short phrase", "the same few words again "],
    ["a long phrase", `${filler("k", 40)} `],
  ])("a document that repeats %s thousands of times takes no undue time", (_, phrase) => {
    const one = prepared("a", phrase.repeat(20_000 / findWords(phrase).count));
    const other = prepared("b", `${phrase.repeat(10_000 / findWords(phrase).count)} ${filler("x", 50)}`);
    for (const { a, b } of sharedText(one, one)) expect(a.end).toBeLessThanOrEqual(b.start);
    expect(sharedText(one, other).length).toBeLessThan(60_000);
  });
});

describe("laws of sharedText", () => {
  const block = fc.constantFrom(
    "we ask the court to hear him before the year is out.",
    "“We ask the court to hear him,” they wrote, “before the YEAR is out”",
    "he was held (for no reason given) in the harbour house since spring",
    "and and and and and",
    "No.",
    "nothing has been heard since",
    "\n\nheld in the harbour house since spring, for no reason given, he was",
  );
  const text = fc.array(block, { maxLength: 14 }).map((blocks) => blocks.join(" "));

  test("the order of the two documents does not count", () => {
    fc.assert(
      fc.property(text, text, (x, y) => {
        const [one, other] = [prepared("a", x), prepared("b", y)];
        expect(sharedText(one, other)).toEqual(sharedText(other, one));
      }),
    );
  });

  test("spans begin and end at words, hold a run of eight equal words, and repeats do not overlap", () => {
    fc.assert(
      fc.property(text, text, (x, y) => {
        const [one, other] = [prepared("a", x), prepared("b", y)];
        for (const pair of [
          [one, other],
          [one, one],
        ] as const) {
          for (const { a, b, words } of sharedText(...pair)) {
            expect(words).toBeGreaterThanOrEqual(8);
            for (const [span, owner] of [
              [a, pair[0]],
              [b, pair[1]],
            ] as const) {
              const { starts, ends } = owner.prints.words;
              expect(starts.includes(span.start)).toBe(true);
              const lastWordEnd = Math.max(...ends.filter((end) => end <= span.end));
              expect(owner.text.slice(lastWordEnd, span.end)).toMatch(/^\S*$/);
              expect(findWords(owner.text.slice(span.start, span.end)).count).toBeGreaterThanOrEqual(words);
            }
            if (a.document === b.document) expect(a.end).toBeLessThanOrEqual(b.start);
          }
        }
      }),
    );
  });

  test("any run of eight words or more that was put into both is found", () => {
    const word = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 8, maxLength: 40 }), fc.nat(30), fc.nat(30), (numbers, before, after) => {
        const run = numbers.map((n) => `w${n}`).join(" ");
        const one = prepared("a", `${filler("x", before)} ${run} ${filler("y", after)}`);
        const other = prepared("b", `${filler("p", after)} ${run} ${filler("q", before)}`);
        const start = one.text.indexOf(run);
        const covered = sharedText(one, other).some(({ a }) => a.start <= start && a.end >= start + run.length);
        expect(covered).toBe(true);
      }),
    );
  });
});
