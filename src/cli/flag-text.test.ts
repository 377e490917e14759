import { describe, expect, test } from "vitest";
import type { DocumentId, FlagId } from "../base/base.ts";
import type { Flag, Passage } from "../record/record.ts";
import { flagsCounted, flagsText } from "./flag-text.ts";
import { shortened, wrapped } from "./wrap.ts";

function passage(document: string, quote: string): Passage {
  return { document: `doc_${document}` as DocumentId, start: 0, end: quote.length, quote };
}

function flag(n: number, more: Partial<Flag> = {}): Flag {
  return {
    id: `flg_${n}` as FlagId,
    check: "count",
    class: "conflict",
    severity: "medium",
    reason: `Reason ${n} of this flag.`,
    settle: `Ask ${n}.`,
    passages: [passage("a", `words ${n}`)],
    ...more,
  };
}

const placeOf = ({ document }: Passage): string => `${document.slice(4)}.txt, line 1`;

describe("flags on a terminal", () => {
  test("each with its reason, class, passages and what would settle it", () => {
    const { text, shown } = flagsText([flag(1)], placeOf, 80, false);
    expect(shown).toBe(1);
    expect(text.split("\n").map((line) => line.trim())).toEqual(
      expect.arrayContaining([
        "Medium",
        "count, 1 flag",
        "Reason 1 of this flag. (conflict)",
        "a.txt, line 1",
        "“words 1”",
        "To settle it: Ask 1.",
      ]),
    );
  });

  test("a passage in quotation marks gets no others", () => {
    const { text } = flagsText([flag(1, { passages: [passage("a", "“We wait.”")] })], placeOf, 80, false);
    expect(text).toContain("  “We wait.”\n");
  });

  test("where values are compared, each stands above the passages that give it", () => {
    const sides = [
      { value: "three children", passages: [passage("a", "three children")] },
      { value: "four children", passages: [passage("b", "a mother of four"), passage("c", "four children")] },
    ];
    const lines = flagsText([flag(1, { sides })], placeOf, 80, false)
      .text.split("\n")
      .map((line) => line.trim());
    const at = (line: string): number => lines.indexOf(line);
    expect(at("three children:")).toBeGreaterThan(0);
    expect(at("a.txt, line 1")).toBe(at("three children:") + 1);
    expect(at("b.txt, line 1")).toBe(at("four children:") + 1);
  });

  test("of many minor ones a few are shown, with how many more and how to see them", () => {
    const low = Array.from({ length: 20 }, (_, n) => flag(n, { severity: "low" }));
    const { text, shown } = flagsText(low, placeOf, 80, false);
    expect(shown).toBe(3);
    expect(text).toContain("… and 17 more of this kind: --check count");
    expect(flagsText(low, placeOf, 80, true).shown).toBe(20);
    const high = low.map((one): Flag => ({ ...one, severity: "high" }));
    expect(flagsText(high, placeOf, 80, false).shown).toBe(20);
  });

  test("advice that is the same for all of a kind is given once", () => {
    const { text } = flagsText([flag(1, { settle: "Ask." }), flag(2, { settle: "Ask." })], placeOf, 80, false);
    expect(text.match(/To settle/g)).toHaveLength(1);
  });

  test.each([60, 80, 120])("no line is longer than %i characters", (width) => {
    const long = "a rather long sentence of many words ".repeat(12);
    const { text } = flagsText(
      [flag(1, { reason: long, settle: long, passages: [passage("a", long)] })],
      placeOf,
      width,
      false,
    );
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(width);
  });

  test("the count says how many of each severity", () => {
    expect(flagsCounted([flag(1), flag(2), flag(3, { severity: "low" })], 5)).toBe(
      "3 flags in 5 documents.\n2 medium, 1 low.",
    );
    expect(flagsCounted([], 1)).toBe("No flags in 1 document.");
  });
});

describe("lines", () => {
  test.each([
    ["one two three", 8, "one two\nthree"],
    ["", 8, ""],
    ["unbreakable-word", 4, "unbreakable-word"],
  ])("%j in %i", (text, width, expected) => {
    expect(wrapped(text, width)).toBe(expected);
  });

  test("what is cut ends at a word", () => {
    expect(shortened("one two three four", 12)).toBe("one two …");
    expect(shortened("one  two", 12)).toBe("one two");
  });
});

test("What somebody settled stands last, says how and by whom, and is counted by itself.", () => {
  const settled = {
    how: "explained",
    seq: 1,
    by: "Ada Pell",
    at: "2019-07-01T00:00:00.000Z",
    reason: "Two days",
  } as const;
  const flags = [flag(1), flag(2, { settled })];
  const { text } = flagsText(flags, placeOf, 80, false);
  expect(text.slice(text.indexOf("Settled"))).toContain("Explained (Ada Pell, 2019-07-01): Two days");
  expect(flagsCounted(flags, 5)).toContain("1 settled.");
});
