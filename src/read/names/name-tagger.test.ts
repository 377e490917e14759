import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nameWeights } from "./name-model.ts";
import { addScores, bestTags, namesOfTags, TAGS, transitionScores } from "./name-tagger.ts";
import { NAME_WEIGHTS } from "./name-weights.ts";

describe("the committed weights", () => {
  test("are those of the card", () => {
    const card = readFileSync(new URL("../../../docs/models/name-tagger.md", import.meta.url), "utf8");
    expect(card).toContain(createHash("sha256").update(NAME_WEIGHTS).digest("hex"));
  });

  test("are a power of two, one byte each", () => {
    expect(Math.log2(nameWeights().length) % 1).toBe(0);
  });
});

describe("the best sequence of tags", () => {
  const noWeights = transitionScores(new Int8Array(64));

  /** The best allowed sequence by trying all. */
  function bestByTrying(scores: Float64Array): number {
    let best = -Infinity;
    const walk = (at: number, before: number, sum: number): void => {
      if (at === scores.length / TAGS) {
        if (noWeights[before * TAGS] === 0) best = Math.max(best, sum);
        return;
      }
      for (let tag = 0; tag < TAGS; tag++)
        if (noWeights[before * TAGS + tag] === 0) walk(at + 1, tag, sum + scores[at * TAGS + tag]!);
    };
    walk(0, 0, 0);
    return best;
  }

  test("has the highest sum of all that are allowed", () => {
    const scores = fc
      .array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: TAGS, maxLength: TAGS }), {
        minLength: 1,
        maxLength: 3,
      })
      .map((rows) => Float64Array.from(rows.flat()));
    fc.assert(
      fc.property(scores, (given) => {
        const sum = bestTags(given, noWeights).reduce((total, tag, at) => total + given[at * TAGS + tag]!, 0);
        expect(sum).toBe(bestByTrying(given));
      }),
      { numRuns: 30 },
    );
  });

  test("is read as names", () => {
    expect(namesOfTags(Uint8Array.of(0, 1, 2, 3, 8, 0), 10)).toEqual([
      { from: 11, to: 14, type: "PER" },
      { from: 14, to: 15, type: "ORG" },
    ]);
  });

  test("a feature's weights are added tag by tag", () => {
    const weights = new Int8Array(64);
    weights[32] = 5;
    weights[32 ^ 4] = -2;
    const scores = new Float64Array(TAGS);
    addScores(weights, Int32Array.of(32, 96), 2, scores, 0);
    expect([scores[0], scores[4], scores[1]]).toEqual([10, -4, 0]);
  });
});
