import { describe, expect, test } from "vitest";
import { type Counts, type Scores, scored, scoresInMarkdown, tableLines } from "./bench/score.ts";

const f1 = (documents: readonly Counts[]) => scored({ name: "x", measure: "F1", documents });

describe("a score", () => {
  test("is worked out from the counts of all documents together", () => {
    expect(
      f1([
        [9, 10, 12],
        [1, 4, 2],
      ]),
    ).toMatchObject({ value: 71.4, counts: [10, 14, 14], documents: 2 });
    expect(
      scored({
        name: "x",
        measure: "share",
        documents: [
          [1, 3],
          [2, 3],
        ],
      }),
    ).toMatchObject({ value: 50 });
    expect(
      scored({
        name: "x",
        measure: "mean F1",
        documents: [
          [1, 0.5, 1],
          [0.5, 0.5, 1],
        ],
      }),
    ).toMatchObject({ value: 60 });
  });

  test("has an interval that holds it, and that narrows with the number of documents", () => {
    const documents = (n: number): Counts[] => Array.from({ length: n }, (_, i) => [i % 4, 4, 4]);
    const [few, many] = [f1(documents(8)), f1(documents(400))];
    for (const { low, value, high } of [few, many]) {
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
    }
    expect(many.high - many.low).toBeLessThan((few.high - few.low) / 3);
  });

  test("is as wide as one document allows where all documents are alike", () => {
    expect(
      f1([
        [3, 4, 4],
        [3, 4, 4],
        [3, 4, 4],
      ]),
    ).toMatchObject({ low: 75, value: 75, high: 75 });
  });

  test("is nothing where nothing was found and nothing is in the gold", () => {
    expect(f1([[0, 0, 0]])).toMatchObject({ value: 0, low: 0, high: 0 });
  });
});

describe("a table", () => {
  const table = {
    name: "Things",
    rows: [
      { name: "good", measure: "share" as const, documents: [[9, 10]], target: 0.8 },
      { name: "poor", measure: "share" as const, documents: [[5, 10]], target: 0.8 },
      { name: "wrong", measure: "share" as const, documents: [[1, 10]], atMost: 0.01 },
      ["speed", "fast"] as const,
    ],
  };
  const before: Scores = {
    Things: { rows: { good: { ...scored({ name: "", measure: "share", documents: [[8, 10]] }) } } },
  };

  test("shows gains against the committed scores, and which targets are met", () => {
    const [, good, poor, wrong, speed] = tableLines(table, before);
    expect(good).toMatch(/90\.0.*\+10\.0.*target 80\.0: met/u);
    expect(poor).toMatch(/50\.0.*new.*target 80\.0: missed/u);
    expect(wrong).toMatch(/at most 1\.0: missed/u);
    expect(speed).toMatch(/speed +fast/u);
  });

  test("shows losses", () => {
    const worse = { ...table, rows: [{ name: "good", measure: "share" as const, documents: [[6, 10]] }] };
    expect(tableLines(worse, before)[1]).toContain("−20.0");
  });

  test("is a row for each score in Markdown", () => {
    const rows = { "right speaker": scored({ name: "", measure: "share", documents: [[9, 10]] }) };
    expect(scoresInMarkdown(rows)).toContain("| right speaker | 90.0 % | 90.0–90.0 | 9 of 10 |");
  });
});
