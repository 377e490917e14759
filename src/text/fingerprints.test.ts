import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fingerprint, sameWord, SURE_WORDS } from "./fingerprints.ts";

describe("fingerprint", () => {
  test("texts that share a run of eight words share a fingerprint, wherever it stands", () => {
    const words = fc.array(fc.constantFrom("a", "b", "c", "d", "e", "f"), { maxLength: 30 });
    const run = fc.array(fc.constantFrom("a", "b", "c", "d"), { minLength: SURE_WORDS, maxLength: SURE_WORDS });
    fc.assert(
      fc.property(run, words, words, words, words, (shared, w, x, y, z) => {
        const one = fingerprint([...w, ...shared, ...x].join(" "));
        const other = fingerprint([...y, ...shared, ...z].join(" "));
        const known = new Set(one.grams);
        expect(other.grams.some((gram) => known.has(gram))).toBe(true);
      }),
    );
  });

  test("fingerprints ascend, and equal ones stand in the order of their places", () => {
    const { grams, places } = fingerprint("one two three four five six seven eight nine ten ".repeat(50));
    for (let g = 1; g < grams.length; g++) {
      expect(grams[g - 1]! < grams[g]! || (grams[g - 1] === grams[g] && places[g - 1]! < places[g]!)).toBe(true);
    }
  });

  test("about two in five grams are kept", () => {
    const text = Array.from({ length: 5000 }, (_, i) => `word${(i * 7919) % 5003}`).join(" ");
    const { grams } = fingerprint(text);
    expect(grams.length / 5000).toBeGreaterThan(0.36);
    expect(grams.length / 5000).toBeLessThan(0.44);
  });

  test.each(["", " ", "one", "one two three four", "…", "\n\n"])(
    "a text of fewer than five words has none: %j",
    (text) => {
      expect(fingerprint(text).grams).toHaveLength(0);
    },
  );
});

describe("sameWord", () => {
  test.each([
    ["Order", "ORDER", true],
    ["isn’t", "isn't", true],
    ["café", "cafe\u0301", true],
    ["Müller", "Muller", true],
    ["ﬁling", "filing", true],
    ["مُحَمَّد", "محمد", true],
    ["order", "orders", false],
    ["1300", "1301", false],
    ["May", "Mai", false],
  ])("%s and %s: %s", (one, other, expected) => {
    expect(sameWord(fingerprint(one), 0, fingerprint(other), 0)).toBe(expected);
  });
});
