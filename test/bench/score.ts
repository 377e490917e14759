// What a benchmark says: rows of counts per document, from which come the score, its 95 % interval (bootstrap over
// documents: they are drawn again with replacement, Efron & Tibshirani 1993) and the change against the committed scores.

/**
 * How the counts of all documents together give a score between 0 and 1. Counts of a document:
 * F1: right, found, in the gold · share: right, of · mean F1: precision, recall, 1 (means over documents, as in the
 * article extraction benchmark) · CoNLL F1: for MUC, B³ and CEAF-e each right, of (recall), right, of (precision); their mean.
 */
const MEASURES = {
  F1: ([right = 0, found = 0, gold = 0]: Counts) => (2 * right) / (found + gold),
  share: ([right = 0, of = 0]: Counts) => right / of,
  "mean F1": ([precision = 0, recall = 0, documents = 0]: Counts) =>
    (2 * precision * recall) / ((precision + recall) * documents),
  "CoNLL F1": (counts: Counts) => [0, 4, 8].reduce((sum, at) => sum + f1At(counts, at), 0) / 3,
} as const;

/** Of MUC, B³ or CEAF-e: right and of for recall, then for precision. */
function f1At(counts: Counts, at: number): number {
  const [right = 0, gold = 0, correct = 0, found = 0] = counts.slice(at, at + 4);
  const [recall, precision] = [gold === 0 ? 0 : right / gold, found === 0 ? 0 : correct / found];
  return recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
}

export type Counts = readonly number[];
export type Measure = keyof typeof MEASURES;

export interface ScoreRow {
  readonly name: string;
  readonly measure: Measure;
  readonly documents: readonly Counts[];
  /** Between 0 and 1; what is aimed at. `atMost` turns it round: the share of what is wrong. */
  readonly target?: number;
  readonly atMost?: number;
}

/** What is no score: a speed, a word about missing data. Never compared. */
export type Remark = readonly [name: string, text: string];

export interface Table {
  readonly name: string;
  /** The page of docs/ that shows the scores. */
  readonly page?: string;
  readonly rows: readonly (ScoreRow | Remark)[];
  /** What must hold and does not: then the run fails. */
  readonly missed?: readonly string[];
}

/** A score as it is committed: in percent, with the sums of the counts. */
export interface Scored {
  readonly measure: Measure;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly documents: number;
  readonly counts: Counts;
}

/** Committed scores by table and row, with the page that shows the table. */
export type Scores = Readonly<
  Record<string, { readonly page?: string; readonly rows: Readonly<Record<string, Scored>> }>
>;

export function isScore(row: ScoreRow | Remark): row is ScoreRow {
  return !Array.isArray(row);
}

export function scored({ measure, documents }: ScoreRow): Scored {
  const counts = sum(documents);
  const score = MEASURES[measure];
  const value = score(counts);
  const draws = Float64Array.from({ length: DRAWS }, drawer(documents, score)).sort();
  const at = (share: number): number => draws[Math.round(share * (DRAWS - 1))] ?? value;
  return {
    measure,
    value: percent(value),
    low: percent(at(0.025)),
    high: percent(at(0.975)),
    documents: documents.length,
    counts: counts.map((count) => Math.round(count * 1e3) / 1e3),
  };
}

const DRAWS = 1000;

/** Draws as many documents as there are, with replacement. The sequence is always the same. */
function drawer(documents: readonly Counts[], score: (counts: Counts) => number): () => number {
  let state = 2_463_534_242;
  const width = documents[0]?.length ?? 0;
  return () => {
    const total = Array.from({ length: width }, () => 0);
    for (let i = 0; i < documents.length; i++) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      const drawn = documents[(state >>> 0) % documents.length] ?? [];
      for (let k = 0; k < width; k++) total[k] = (total[k] ?? 0) + (drawn[k] ?? 0);
    }
    const value = score(total);
    return Number.isNaN(value) ? 0 : value;
  };
}

function sum(documents: readonly Counts[]): number[] {
  const total: number[] = [];
  for (const counts of documents) for (const [k, count] of counts.entries()) total[k] = (total[k] ?? 0) + count;
  return total;
}

/** In percent, to a tenth. */
function percent(share: number): number {
  return Number.isNaN(share) ? 0 : Math.round(share * 1000) / 10;
}

/** The counts in words: "precision 90.1, recall 85.0; 901 right of 1,000 found, 1,060 in the gold". */
export function countsInWords({ measure, counts, documents }: Scored): string {
  const [a = 0, b = 0, c = 0] = counts;
  const number = (count: number): string => count.toLocaleString("en-US");
  if (measure === "share") return `${number(a)} of ${number(b)}`;
  if (measure === "mean F1")
    return `precision ${fixed(percent(a / c))}, recall ${fixed(percent(b / c))}; ${number(documents)} documents`;
  if (measure === "CoNLL F1") {
    const parts = ["MUC", "B³", "CEAF-e"].map((name, i) => `${name} ${fixed(percent(f1At(counts, 4 * i)))}`);
    return parts.join(", ");
  }
  const shares = `precision ${fixed(percent(a / b))}, recall ${fixed(percent(a / c))}`;
  return `${shares}; ${number(a)} right of ${number(b)} found, ${number(c)} in the gold`;
}

/** Rows as text, each with its interval, its counts, its target and the change against the committed score. */
export function tableLines(table: Table, committed: Scores): string[] {
  const width = Math.max(...table.rows.map((row) => (isScore(row) ? row.name : row[0]).length)) + 2;
  return [
    table.name,
    ...table.rows.map((row) => {
      if (!isScore(row)) return `  ${row[0].padEnd(width)}${row[1]}`;
      const now = scored(row);
      const before = committed[table.name]?.rows[row.name];
      const interval = `(${fixed(now.low)}–${fixed(now.high)})`.padEnd(14);
      const change = before === undefined ? "new" : signed(now.value - before.value);
      return `  ${row.name.padEnd(width)}${fixed(now.value).padStart(5)} ${interval}${change.padEnd(6)} ${aim(row, now)}${countsInWords(now)}`;
    }),
    "",
  ];
}

function aim({ target, atMost }: ScoreRow, { value }: Scored): string {
  if (target !== undefined) return `[target ${fixed(100 * target)}: ${value >= 100 * target ? "met" : "missed"}] `;
  if (atMost === undefined) return "";
  return `[target at most ${fixed(100 * atMost)}: ${value <= 100 * atMost ? "met" : "missed"}] `;
}

/** The Markdown table that a page of docs/ shows. */
export function scoresInMarkdown(rows: Readonly<Record<string, Scored>>): string {
  return [
    "| what | score | 95 % interval | counts |",
    "|---|---|---|---|",
    ...Object.entries(rows).map(
      ([name, one]) =>
        `| ${name} | ${fixed(one.value)} ${one.measure === "share" ? "%" : "F1"} | ${fixed(one.low)}–${fixed(one.high)} | ${countsInWords(one)} |`,
    ),
  ].join("\n");
}

function fixed(value: number): string {
  return value.toFixed(1);
}

function signed(change: number): string {
  const text = fixed(Math.abs(change));
  return text === "0.0" ? "=" : `${change > 0 ? "+" : "−"}${text}`;
}
