import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { conll, countGroups, f1, type Groups, share } from "./bench/cluster-score.ts";

function groups(...sets: readonly string[]): Groups {
  return new Map(sets.flatMap((set, i) => set.split("").map((thing) => [thing, String(i)] as const)));
}

describe("the scores of a grouping", () => {
  // Pradhan, Luo, Recasens, Hovy, Ng & Strube: Scoring Coreference Partitions of Predicted Mentions (ACL 2014), section 4
  const counts = countGroups(groups("abc", "defg"), groups("ab", "cd", "fghi"));

  test.each([
    ["muc", 0.4, 0.4, 0.4],
    ["bCubed", 0.42, 0.5, 0.45],
    ["ceafE", 0.65, 0.43, 0.52],
  ] as const)("the example of the reference scorer: %s", (measure, recall, precision, both) => {
    expect(share(counts[measure].recall)).toBeCloseTo(recall, 2);
    expect(share(counts[measure].precision)).toBeCloseTo(precision, 2);
    expect(f1(counts[measure])).toBeCloseTo(both, 2);
  });

  test("its mean, and its pairs counted by hand: ab, fg of 9 in the gold, of 8 found", () => {
    expect(conll(counts)).toBeCloseTo((0.4 + 0.4545 + 0.52) / 3, 3);
    expect(counts.pairs).toEqual({ recall: [2, 9], precision: [2, 8] });
  });

  test("an alignment that is best for all together is taken, not the best for the first", () => {
    // K1 = aab…: greedy takes K1–R1 (0.67) and leaves K2 nothing; together K1–R2 and K2–R1 give more
    const { ceafE } = countGroups(groups("abcd", "ef"), groups("abef", "cd"));
    expect(ceafE.recall[0]).toBeCloseTo(4 / 6 + 4 / 6, 6);
  });

  test("a grouping scored against itself is right throughout, whatever its groups are called", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(4), { minLength: 2, maxLength: 30 }), (numbers) => {
        const gold = new Map(numbers.map((group, i) => [`m${i}`, `g${group}`]));
        const same = new Map(numbers.map((group, i) => [`m${i}`, `r${7 - group}`]));
        const { bCubed, ceafE, pairs } = countGroups(gold, same);
        expect([f1(bCubed), f1(ceafE)]).toEqual([expect.closeTo(1, 9), expect.closeTo(1, 9)]);
        expect(pairs.recall).toEqual(pairs.precision);
      }),
    );
  });
});
