// From a page's characters to its text in reading order, with a box for every unit of it. Lines keep their breaks, a gap
// between lines becomes a blank line, and the line numbers of pleading paper stand together at the end of the page.

import type { Span } from "../base/base.ts";
import { arrange, type Region, type Row } from "./pdf-columns.ts";
import type { PdfPage } from "./pdf-engine.ts";
import { findPieces, type Piece, SPACE } from "./pdf-pieces.ts";

/** A line of the page's text. `top` and `bottom` are points on the displayed page. */
export interface PageLine extends Span {
  readonly top: number;
  readonly bottom: number;
}

export interface OrderedPage {
  readonly text: string;
  /** As in PageBoxes. */
  readonly boxes: Uint16Array;
  readonly lines: readonly PageLine[];
  /** The line numbers of pleading paper, if there are any. */
  readonly lineNumbers: Span | undefined;
}

export function orderPage(page: Pick<PdfPage, "width" | "height" | "characters">): OrderedPage {
  const writer = new PageWriter(page);
  const numbers: Piece[] = [];
  for (const turn of turnsByFrequency(page.characters.turns)) {
    const pieces = findPieces(page.characters, turn, page.width, page.height);
    const margin = turn === 0 ? findLineNumbers(pieces, page.height) : new Set<Piece>();
    numbers.push(...margin);
    writer.writeRegions(arrange(margin.size === 0 ? pieces : pieces.filter((piece) => !margin.has(piece))));
  }
  const lineNumbers = numbers.length === 0 ? undefined : writer.writeList(numbers);
  return { ...writer.finish(), lineNumbers };
}

function turnsByFrequency(turns: Uint8Array): number[] {
  const counts = [0, 0, 0, 0];
  for (const turn of turns) counts[turn]!++; // a turn is 0 to 3
  return [0, 1, 2, 3].filter((turn) => counts[turn]! > 0).sort((a, b) => counts[b]! - counts[a]! || a - b);
}

/** A column of at least fifteen numbers, one apart, evenly spaced and left of everything else: pleading paper, a transcript. */
function findLineNumbers(pieces: readonly Piece[], pageHeight: number): ReadonlySet<Piece> {
  const none: ReadonlySet<Piece> = new Set();
  if (pieces.length < 2 * FEWEST_LINE_NUMBERS) return none;
  const short = pieces.filter((piece) => piece.characters.length <= 2 && !piece.characters.includes(SPACE));
  if (short.length < FEWEST_LINE_NUMBERS) return none;
  const edges = short.map((piece) => piece.right).sort((a, b) => a - b);
  // Numbers stand flush right, or flush left, within the width of two digits of the leftmost one.
  const edge = edges[0]! + 14; // short is not empty
  const column = short.filter((piece) => piece.right <= edge).sort((a, b) => a.top - b.top);
  if (column.length < FEWEST_LINE_NUMBERS) return none;
  const first = column[0]!; // not empty
  const last = column.at(-1)!;
  const pitch = (last.top - first.top) / (column.length - 1);
  const isEven = column.every((piece, i) => i === 0 || Math.abs(piece.top - column[i - 1]!.top - pitch) < 0.35 * pitch);
  if (!isEven || last.top - first.top < 0.4 * pageHeight) return none;
  const left = Math.max(...column.map((piece) => piece.right));
  const others = pieces.filter((piece) => piece.left < left + 2);
  return others.length <= 1.1 * column.length ? new Set(column) : none;
}

const FEWEST_LINE_NUMBERS = 15;

/** Collects text and boxes together, so that they cannot get out of step. */
class PageWriter {
  private readonly page: Pick<PdfPage, "width" | "height" | "characters">;
  private units: Uint16Array;
  private boxes: Uint16Array;
  private length = 0;
  private readonly lines: PageLine[] = [];
  private lastEndsSentence = true;
  private lastTop = 0;

  constructor(page: Pick<PdfPage, "width" | "height" | "characters">) {
    this.page = page;
    this.units = new Uint16Array(2 * page.characters.count + 64);
    this.boxes = new Uint16Array(4 * this.units.length);
  }

  writeRegions(regions: readonly Region[]): void {
    for (const region of regions) {
      region.forEach((row, i) => {
        this.writeBreaks(i === 0 ? this.breaksBefore(row) : isParagraphBreak(region, i) ? 2 : 1);
        this.writeRow(row.pieces);
        this.lastTop = row.top;
      });
    }
  }

  /** A paragraph may go on at the head of the next column; everything else that follows a region is something new. */
  private breaksBefore(row: Row): number {
    if (this.length === 0) return 0;
    return row.top < this.lastTop && !this.lastEndsSentence ? 1 : 2;
  }

  /** The pieces side by side, after everything else. */
  writeList(pieces: readonly Piece[]): Span {
    this.writeBreaks(this.length === 0 ? 0 : 2);
    const start = this.length;
    pieces.forEach((piece, i) => {
      if (i > 0) this.unit(32, -1);
      this.writePiece(piece);
    });
    return { start, end: this.length };
  }

  finish(): Pick<OrderedPage, "text" | "boxes" | "lines"> {
    // Half of a surrogate pair becomes U+FFFD, which is one unit too: the boxes stay in step.
    const text = new TextDecoder("utf-16le", { ignoreBOM: true }).decode(this.units.subarray(0, this.length));
    return { text, boxes: this.boxes.slice(0, 4 * this.length), lines: this.lines };
  }

  private writeBreaks(count: number): void {
    for (let i = 0; i < count; i++) this.unit(10, -1);
  }

  private writeRow(pieces: readonly Piece[]): void {
    const start = this.length;
    pieces.forEach((piece, i) => {
      if (i > 0) this.unit(32, -1);
      this.writePiece(piece);
    });
    if (this.length === start) return;
    this.lines.push({ start, end: this.length, ...this.heights(start, this.length) });
    this.lastEndsSentence = SENTENCE_END.test(String.fromCharCode(this.units[this.length - 1]!)); // length > start ≥ 0
  }

  private heights(start: number, end: number): { top: number; bottom: number } {
    let [top, bottom] = [Infinity, 0];
    for (let unit = start; unit < end; unit++) {
      const low = this.boxes[4 * unit + 3]!; // four numbers for each unit
      if (low === 0) continue;
      top = Math.min(top, this.boxes[4 * unit + 1]! / 4);
      bottom = Math.max(bottom, low / 4);
    }
    return { top: Math.min(top, bottom), bottom };
  }

  private writePiece(piece: Piece): void {
    const { codes } = this.page.characters;
    for (const index of piece.characters) {
      if (index === SPACE) {
        this.unit(32, -1);
        continue;
      }
      const code = codes[index]!; // an index into the characters
      if (code < 0x300 && code > 32 && code !== 0x7f) this.unit(code, index);
      else {
        const shown = shownText(code);
        for (let i = 0; i < shown.length; i++) this.unit(shown.charCodeAt(i), index);
      }
    }
  }

  /** `index` is the character whose box the unit has; -1 for none. */
  private unit(code: number, index: number): void {
    if (this.length === this.units.length) this.grow();
    this.units[this.length] = code;
    if (index >= 0) {
      const { boxes } = this.page.characters;
      for (let side = 0; side < 4; side++) {
        this.boxes[4 * this.length + side] = quarterPoints(boxes[4 * index + side]!); // four numbers for each character
      }
    }
    this.length++;
  }

  private grow(): void {
    const units = new Uint16Array(2 * this.units.length);
    units.set(this.units);
    const boxes = new Uint16Array(4 * units.length);
    boxes.set(this.boxes);
    this.units = units;
    this.boxes = boxes;
  }
}

const SENTENCE_END = /[.!?:;"”’»)\]؟۔]/u;

function quarterPoints(points: number): number {
  return Math.max(0, Math.min(65_535, Math.round(4 * points)));
}

/** Presentation forms are written as the letters they stand for; a glyph of unknown meaning is shown as such. */
function shownText(code: number): string {
  // PDFium marks the hyphen at the end of a line with these two.
  if (code === 2 || code === 0xfffe) return "-";
  if (code < 32 || code === 0x7f || code > 0x10ffff || code === 0xffff) return "\uFFFD";
  const text = String.fromCodePoint(code);
  const isForm = (code >= 0xfb00 && code <= 0xfdff) || (code >= 0xfe70 && code <= 0xfefc);
  return isForm ? text.normalize("NFKC") : text;
}

/** Whether more room stands above row `i` than lines of one paragraph leave. `i` is at least 1. */
function isParagraphBreak(region: Region, i: number): boolean {
  const pitch = pitchOf(region, i);
  const size = Math.min(heightOf(region[i - 1]!), heightOf(region[i]!)); // 1 ≤ i < length
  const beside = [i - 1, i + 1].filter((k) => k >= 1 && k < region.length).map((k) => pitchOf(region, k));
  const plausible = beside.filter((other) => other >= 0.8 * size);
  if (pitch > 2.6 * size) return true;
  if (plausible.length === 0) return pitch > 2 * size;
  const usual = Math.min(...plausible);
  return pitch > 1.3 * usual && pitch - usual > 2;
}

function pitchOf(region: Region, i: number): number {
  return region[i]!.bottom - region[i - 1]!.bottom; // 1 ≤ i < length
}

function heightOf(row: Row): number {
  return row.bottom - row.top;
}
