// The order in which the pieces of a page are read: across the page where a line crosses it, and column by column where a
// gutter runs between two blocks of running text. A table, whose cells are short or whose rows begin together, stays in rows.

import type { Piece } from "./pdf-pieces.ts";

/** Pieces that stand beside each other, in reading order. */
export interface Row {
  readonly pieces: readonly Piece[];
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Rows that are read one after the other. */
export type Region = readonly Row[];

export function arrange(pieces: readonly Piece[], depth = 0): Region[] {
  if (pieces.length === 0) return [];
  const caption = depth < 5 ? findCaption(pieces) : undefined;
  if (caption !== undefined) {
    const { above, left, right, below } = caption;
    return [...arrange(above, depth + 1), findRows(left), findRows(right), ...arrange(below, depth + 1)];
  }
  const gutter = depth < 5 && pieces.length <= MOST_PIECES ? findGutter(pieces) : undefined;
  if (gutter === undefined) return [findRows(pieces)];
  const regions: Region[] = [];
  let across: Piece[] = [];
  const flush = () => {
    if (across.length > 0) regions.push(...arrange(across, depth + 1));
    across = [];
  };
  for (const band of gutter) {
    if (band.kind === "across") across.push(...band.pieces);
    else if (band.kind === "table") {
      flush();
      regions.push(...tableRegions(band.pieces, band.rowTops));
    } else {
      flush();
      const sides = readsRightToLeft([...band.left, ...band.right]) ? [band.right, band.left] : [band.left, band.right];
      for (const side of sides) regions.push(...arrange(side, depth + 1));
    }
  }
  flush();
  return regions;
}

/** Pieces whose heights overlap by half stand in one row. */
export function findRows(pieces: readonly Piece[]): Row[] {
  const sorted = pieces.toSorted((a, b) => a.top + a.bottom - b.top - b.bottom || a.left - b.left);
  const rows: Row[] = [];
  let row: Piece[] = [];
  let top = 0;
  let bottom = 0;
  for (const piece of sorted) {
    const overlap = Math.min(bottom, piece.bottom) - Math.max(top, piece.top);
    const together = row.length > 0 && overlap >= 0.5 * Math.min(bottom - top, piece.bottom - piece.top);
    if (!together) {
      if (row.length > 0) rows.push(makeRow(row, top, bottom));
      row = [];
    }
    if (row.length === 0 || piece.bottom - piece.top > bottom - top) {
      top = piece.top;
      bottom = piece.bottom;
    }
    row.push(piece);
  }
  if (row.length > 0) rows.push(makeRow(row, top, bottom));
  return rows;
}

const MOST_PIECES = 5000;
/** Edges within this many points vote for the same gutter. */
const EDGE_BIN = 3;
const FEWEST_ROWS = 3;
const FEWEST_CHARACTERS = 12;
const LEAST_FILL = 0.55;

interface Caption {
  readonly above: readonly Piece[];
  /** The parties, with the signs that stand in place of a rule. */
  readonly left: readonly Piece[];
  readonly right: readonly Piece[];
  readonly below: readonly Piece[];
}

/** The caption of a court paper: parties and case number on the two sides of a column of equal signs. */
function findCaption(pieces: readonly Piece[]): Caption | undefined {
  const signs = pieces
    .filter((piece) => CAPTION_SIGNS.has(piece.sign))
    .sort((a, b) => a.left - b.left || a.top - b.top);
  for (let start = 0; start < signs.length;) {
    const first = signs[start]!; // start < length
    let end = start;
    while (end < signs.length && signs[end]!.left - first.left < 3) end++;
    const column = signs.slice(start, end).filter((piece) => piece.sign === first.sign);
    const caption = column.length >= FEWEST_ROWS ? splitCaption(pieces, column) : undefined;
    if (caption !== undefined) return caption;
    start = end;
  }
  return undefined;
}

const CAPTION_SIGNS: ReadonlySet<number> = new Set(Array.from(")]}§*|", (sign) => sign.charCodeAt(0)));

function splitCaption(pieces: readonly Piece[], column: readonly Piece[]): Caption | undefined {
  const rule = extent(column);
  const middle = (piece: Piece) => (piece.top + piece.bottom) / 2;
  const beside = pieces.filter((piece) => middle(piece) >= rule.top && middle(piece) <= rule.bottom);
  const left = beside.filter((piece) => piece.left < rule.right);
  const right = beside.filter((piece) => piece.left >= rule.right);
  const parties = left.filter((piece) => piece.right <= rule.left + 1);
  const whole = parties.length + column.length === left.length;
  // A list has nothing before its signs; a form has a value for each label and so as many rows on both sides.
  if (!whole || parties.length < 2 || right.length < 1 || findRows(left).length === findRows(right).length)
    return undefined;
  return {
    above: pieces.filter((piece) => middle(piece) < rule.top),
    left,
    right,
    below: pieces.filter((piece) => middle(piece) > rule.bottom),
  };
}

type Band =
  | { readonly kind: "across"; readonly pieces: readonly Piece[] }
  | { readonly kind: "columns"; readonly left: readonly Piece[]; readonly right: readonly Piece[] }
  | { readonly kind: "table"; readonly pieces: readonly Piece[]; readonly rowTops: readonly number[] };

function makeRow(pieces: readonly Piece[], top: number, bottom: number): Row {
  const { left, right } = extent(pieces);
  const ordered = readsRightToLeft(pieces)
    ? pieces.toSorted((a, b) => b.right - a.right)
    : pieces.toSorted((a, b) => a.left - b.left);
  return { pieces: ordered, left, top, right, bottom };
}

function readsRightToLeft(pieces: readonly Piece[]): boolean {
  let balance = 0;
  for (const piece of pieces) balance += piece.rightToLeft ? piece.characters.length : -piece.characters.length;
  return balance > 0;
}

/** The bands of the page for the gutter beside which most characters stand in columns; undefined if there is none. */
function findGutter(pieces: readonly Piece[]): Band[] | undefined {
  let best: Band[] | undefined;
  let bestScore = 0;
  for (const x of gutterCandidates(pieces)) {
    const bands = cutBands(pieces, x);
    let score = 0;
    for (const band of bands) {
      if (band.kind === "columns") score += countCharacters(band.left) + countCharacters(band.right);
      else if (band.kind === "table") score += countCharacters(band.pieces);
    }
    if (score > bestScore) {
      best = bands;
      bestScore = score;
    }
  }
  return best;
}

/** Beside an edge at which several pieces begin or end, a gutter may run. */
function gutterCandidates(pieces: readonly Piece[]): number[] {
  const { left, right } = extent(pieces);
  const margin = 0.1 * (right - left);
  const votes = new Map<number, number>();
  for (const piece of pieces) {
    for (const x of [piece.left - 1.5, piece.right + 1.5]) {
      if (x < left + margin || x > right - margin) continue;
      const bin = Math.round(x / EDGE_BIN);
      votes.set(bin, (votes.get(bin) ?? 0) + 1);
    }
  }
  return [...votes]
    .filter(([, count]) => count >= FEWEST_ROWS)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, 8)
    .map(([bin]) => bin * EDGE_BIN);
}

/** Pieces that cross `x` cut the page into bands; a band whose two sides are running text is read in columns. */
function cutBands(pieces: readonly Piece[], x: number): Band[] {
  const isCrossing = (piece: Piece) => piece.left < x - 1.5 && piece.right > x + 1.5;
  const sorted = pieces.toSorted((a, b) => a.top + a.bottom - b.top - b.bottom);
  const bands: Band[] = [];
  let open: Piece[] = [];
  const close = () => {
    if (open.length === 0) return;
    const left = open.filter((piece) => piece.left + piece.right < 2 * x);
    const right = open.filter((piece) => piece.left + piece.right >= 2 * x);
    bands.push(judge(open, left, right));
    open = [];
  };
  for (const piece of sorted) {
    if (isCrossing(piece)) {
      close();
      bands.push({ kind: "across", pieces: [piece] });
    } else open.push(piece);
  }
  close();
  return bands;
}

function judge(pieces: readonly Piece[], left: readonly Piece[], right: readonly Piece[]): Band {
  const across: Band = { kind: "across", pieces };
  if (left.length < FEWEST_ROWS || right.length < FEWEST_ROWS) return across;
  const [a, b] = [findRows(left), findRows(right)];
  const [x, y] = [extent(a), extent(b)];
  const whole = Math.max(x.right, y.right) - Math.min(x.left, y.left);
  if (x.right > y.left || !isWide(x, whole) || !isWide(y, whole)) return across;
  const prose = isRunningText(left, a, x) && isRunningText(right, b, y) && isStraight(a, b);
  if (!prose && !standApart(left, a, right, b)) return across;
  const beside = Math.min(x.bottom, y.bottom) - Math.max(x.top, y.top);
  if (beside < 0.3 * Math.min(x.bottom - x.top, y.bottom - y.top)) return across;
  const rowTops = sharedRowTops(a, b);
  return rowTops === undefined ? { kind: "columns", left, right } : { kind: "table", pieces, rowTops };
}

interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function extent(boxes: readonly Extent[]): Extent {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const box of boxes) {
    left = Math.min(left, box.left);
    right = Math.max(right, box.right);
    top = Math.min(top, box.top);
    bottom = Math.max(bottom, box.bottom);
  }
  return { left, right, top, bottom };
}

/** A column begins, or ends, at the same place in most rows; the wide spaces below each other in justified lines do not. */
function isStraight(left: readonly Row[], right: readonly Row[]): boolean {
  const begins = largestShare(right.map((row) => row.left));
  const ends = largestShare(left.map((row) => row.right));
  return Math.max(begins, ends) >= (Math.min(left.length, right.length) < 5 ? 1 : 0.6);
}

/** The share of the values that lie within two points of each other. */
function largestShare(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  let [most, first] = [0, 0];
  sorted.forEach((value, i) => {
    while (value - sorted[first]! > 2) first++; // first ≤ i
    most = Math.max(most, i - first + 1);
  });
  return most / values.length;
}

function isWide(column: Extent, whole: number): boolean {
  return column.right - column.left >= 0.15 * whole;
}

/** Two long blocks whose lines do not stand at the same heights (pages printed side by side) are no table. */
function standApart(left: readonly Piece[], a: readonly Row[], right: readonly Piece[], b: readonly Row[]): boolean {
  if (Math.min(a.length, b.length) < 2 * FEWEST_ROWS) return false;
  if (countCharacters(left) < 8 * a.length || countCharacters(right) < 8 * b.length) return false;
  let [aligned, k] = [0, 0];
  for (const row of a) {
    while (k < b.length && b[k]!.bottom < row.bottom - 1) k++;
    if (k < b.length && b[k]!.bottom <= row.bottom + 1) aligned++;
  }
  return aligned < 0.4 * Math.min(a.length, b.length);
}

/** Whether the rows fill their column as lines of prose do. */
function isRunningText(pieces: readonly Piece[], rows: readonly Row[], column: Extent): boolean {
  if (rows.length < FEWEST_ROWS) return false;
  const width = column.right - column.left;
  if (countCharacters(pieces) < FEWEST_CHARACTERS * rows.length) return false;
  const filled = rows.reduce((sum, row) => sum + (row.right - row.left), 0);
  return filled >= LEAST_FILL * width * rows.length;
}

/** In a table with long cells the larger gaps of both columns lie at the same heights; undefined if this is none. */
function sharedRowTops(a: readonly Row[], b: readonly Row[]): number[] | undefined {
  const [gapsA, gapsB] = [gapHeights(a), gapHeights(b)];
  const fewer = Math.min(gapsA.length, gapsB.length);
  if (fewer < 3) return undefined;
  const shared: number[] = [];
  let k = 0;
  for (const y of gapsA) {
    while (k < gapsB.length && gapsB[k]! < y - 3) k++;
    if (k < gapsB.length && gapsB[k]! < y + 3) shared.push(Math.min(y, gapsB[k]!));
  }
  return shared.length >= 3 && shared.length >= 0.7 * fewer ? shared : undefined;
}

/** One region for each row of the table: cell after cell, cells of a single line in front of the next one's first line. */
function tableRegions(pieces: readonly Piece[], rowTops: readonly number[]): Region[] {
  const strips: Piece[][] = Array.from({ length: rowTops.length + 1 }, () => []);
  for (const piece of pieces) {
    const middle = (piece.top + piece.bottom) / 2;
    strips[rowTops.filter((top) => top < middle).length]!.push(piece); // at most rowTops.length
  }
  return strips.filter((strip) => strip.length > 0).map(cellByCell);
}

function cellByCell(strip: readonly Piece[]): Region {
  const cells: Piece[][] = [];
  let right = -Infinity;
  for (const piece of strip.toSorted((a, b) => a.left - b.left)) {
    if (piece.left > right) cells.push([]);
    cells.at(-1)!.push(piece); // the first piece opened a cell
    right = Math.max(right, piece.right);
  }
  if (readsRightToLeft(strip)) cells.reverse();
  const rows: Row[] = [];
  let single = false;
  for (const cell of cells) {
    const [first, ...others] = findRows(cell);
    const before = rows.at(-1);
    if (first === undefined) continue;
    if (single && before !== undefined)
      rows[rows.length - 1] = { ...first, pieces: [...before.pieces, ...first.pieces] };
    else rows.push(first);
    rows.push(...others);
    single = others.length === 0;
  }
  return rows;
}

/** Where a row begins after a gap clearly larger than the usual one. */
function gapHeights(rows: readonly Row[]): number[] {
  const pitches = rows.slice(1).map((row, i) => row.bottom - rows[i]!.bottom); // i < length - 1
  const usual = pitches.toSorted((a, b) => a - b)[Math.floor(pitches.length / 3)] ?? 0;
  return rows.slice(1).flatMap((row, i) => (pitches[i]! > 1.25 * usual + 1 ? [row.top] : []));
}

function countCharacters(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.characters.length, 0);
}
