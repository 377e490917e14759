// From a page's characters to pieces: characters that stand together on one line without a gap. Where a stream jumps about,
// interleaves columns or turns the page, the pieces are what can be put in order.

import { isBlank, type PageCharacters } from "./pdf-characters.ts";

/** Part of a line. Coordinates are those of the text turned upright: y grows downwards, the text runs to the right. */
export interface Piece {
  /** Character indices in reading order; a space between words is SPACE. */
  readonly characters: readonly number[];
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Whether it reads from right to left. */
  readonly rightToLeft: boolean;
  /** The code point of a piece of one character; 0 for longer ones. */
  readonly sign: number;
}

export const SPACE = -1;

/** The pieces of the text that stands turned by `turn` quarters, and their number of characters. */
export function findPieces(page: PageCharacters, turn: number, width: number, height: number): Piece[] {
  const boxes = turn === 0 ? page.boxes : uprightBoxes(page, turn, width, height);
  const pieces: Piece[] = [];
  let line = newLine();
  let spaced = false;
  for (let i = 0; i < page.count; i++) {
    const code = page.codes[i]!; // i < count
    if (isBlank(code)) {
      spaced = true;
      continue;
    }
    if (page.turns[i] !== turn) continue;
    const left = boxes[4 * i]!; // four numbers for each character
    const top = boxes[4 * i + 1]!;
    const right = boxes[4 * i + 2]!;
    const bottom = boxes[4 * i + 3]!;
    if (isDrawnTwice(page.codes, boxes, line, i)) continue;
    const rightToLeft = isRightToLeft(code);
    if (line.characters.length > 0 && !continues(line, left, top, right, bottom, rightToLeft)) {
      finishLine(line, page.codes, boxes, pieces);
      line = newLine();
      spaced = false;
    }
    const size = Math.max(line.bottom - line.top, 1);
    const apart =
      line.characters.length > 0 && Math.max(left - line.lastRight, line.lastLeft - right) > WORD_GAP * size;
    const noted = line.characters.length > 0 && isNoteEdge(page.codes, boxes, line, i);
    if ((spaced || apart || noted) && line.characters.length > 0) line.characters.push(SPACE);
    spaced = false;
    line.characters.push(i);
    line.rightToLeft += rightToLeft ? 1 : 0;
    if (bottom - top > line.bottom - line.top) {
      line.top = top;
      line.bottom = bottom;
    }
    line.left = Math.min(line.left, left);
    line.right = Math.max(line.right, right);
    line.lastLeft = left;
    line.lastRight = right;
  }
  finishLine(line, page.codes, boxes, pieces);
  return pieces;
}

/** A gap wider than this share of the line's height separates words even where the file has no space. */
const WORD_GAP = 0.4;
/** A gap wider than this share of the line's height ends a piece. */
const PIECE_GAP = 0.9;

interface Line {
  readonly characters: number[];
  left: number;
  top: number;
  right: number;
  bottom: number;
  lastLeft: number;
  lastRight: number;
  /** How many of its characters are strongly right-to-left. */
  rightToLeft: number;
}

function newLine(): Line {
  return {
    characters: [],
    left: Infinity,
    top: 0,
    right: -Infinity,
    bottom: 0,
    lastLeft: 0,
    lastRight: 0,
    rightToLeft: 0,
  };
}

function continues(
  line: Line,
  left: number,
  top: number,
  right: number,
  bottom: number,
  rightToLeft: boolean,
): boolean {
  const lineSize = line.bottom - line.top;
  const size = bottom - top;
  const overlap = Math.min(bottom, line.bottom) - Math.max(top, line.top);
  if (overlap < 0.45 * Math.min(size, lineSize)) return false;
  // PDFium gives right-to-left lines in logical order, in which the places jump: those are cut by their gaps later.
  if (rightToLeft || line.rightToLeft > 0) return true;
  const reach = PIECE_GAP * Math.max(lineSize, 1);
  return left - line.lastRight <= reach && left >= line.lastLeft - 0.35 * lineSize;
}

/** Bold type is sometimes faked by drawing each glyph again at the same place. */
function isDrawnTwice(codes: Uint32Array, boxes: Float32Array, line: Line, index: number): boolean {
  const before = line.characters.at(-1);
  if (before === undefined || before < 0 || codes[before] !== codes[index]) return false;
  const width = boxes[4 * index + 2]! - boxes[4 * index]!; // four numbers for each character
  const height = boxes[4 * index + 3]! - boxes[4 * index + 1]!;
  return (
    Math.abs(boxes[4 * index]! - boxes[4 * before]!) < 0.3 * width &&
    Math.abs(boxes[4 * index + 1]! - boxes[4 * before + 1]!) < 0.3 * height
  );
}

/** The number of a note stands raised and small beside a word: glued to it, "2018" and note 1 would read "20181". */
function isNoteEdge(codes: Uint32Array, boxes: Float32Array, line: Line, index: number): boolean {
  const before = line.characters.at(-1);
  if (before === undefined || before < 0) return false;
  return isRaisedDigit(codes, boxes, index, before) || isRaisedDigit(codes, boxes, before, index);
}

function isRaisedDigit(codes: Uint32Array, boxes: Float32Array, index: number, beside: number): boolean {
  const code = codes[index]!; // an index into the characters
  if (code < 0x30 || code > 0x39) return false;
  const height = boxes[4 * index + 3]! - boxes[4 * index + 1]!; // four numbers for each character
  const other = boxes[4 * beside + 3]! - boxes[4 * beside + 1]!;
  return height < 0.8 * other && boxes[4 * beside + 3]! - boxes[4 * index + 3]! > 0.15 * other;
}

function finishLine(line: Line, codes: Uint32Array, boxes: Float32Array, pieces: Piece[]): void {
  if (line.characters.length === 0) return;
  const rightToLeft = 2 * line.rightToLeft > line.characters.length * 0.6;
  if (line.rightToLeft === 0 && !beginsOrEndsWithSign(line.characters, codes)) {
    const { characters, left, top, right, bottom } = line;
    pieces.push({ characters, left, top, right, bottom, rightToLeft, sign: signOf(characters, codes) });
    return;
  }
  const parts = line.rightToLeft > 0 ? cutAtGaps(line, boxes) : cutAtSigns(line.characters, codes);
  for (const characters of parts) {
    pieces.push({ ...measured(characters, boxes), rightToLeft, sign: signOf(characters, codes) });
  }
}

/** Captions use these in place of a vertical rule; within prose none of them stands alone. */
const RULE_SIGNS: ReadonlySet<number> = new Set(Array.from(")]}|", (sign) => sign.charCodeAt(0)));

function beginsOrEndsWithSign(characters: readonly number[], codes: Uint32Array): boolean {
  return isLoneSign(characters[0], characters[1], codes) || isLoneSign(characters.at(-1), characters.at(-2), codes);
}

function isLoneSign(index: number | undefined, beside: number | undefined, codes: Uint32Array): boolean {
  return index !== undefined && beside === SPACE && RULE_SIGNS.has(codes[index]!); // an index into the characters
}

function cutAtSigns(characters: readonly number[], codes: Uint32Array): number[][] {
  const parts: number[][] = [];
  let [start, end] = [0, characters.length];
  if (isLoneSign(characters[0], characters[1], codes)) {
    parts.push([characters[0]!]); // a lone sign has a space beside it
    start = 2;
  }
  if (end - start > 2 && isLoneSign(characters.at(-1), characters.at(-2), codes)) end -= 2;
  if (end > start) parts.push(characters.slice(start, end));
  if (end < characters.length) parts.push([characters.at(-1)!]);
  return parts;
}

/** Splits by the gaps that the eye sees, keeping the order within each part. */
function cutAtGaps(line: Line, boxes: Float32Array): number[][] {
  const visible = line.characters.filter((index) => index !== SPACE);
  const byPlace = visible.toSorted((a, b) => boxes[4 * a]! - boxes[4 * b]!); // four numbers for each character
  const reach = PIECE_GAP * Math.max(line.bottom - line.top, 1);
  const partOf = new Map<number, number>();
  let part = 0;
  let right = -Infinity;
  for (const index of byPlace) {
    if (right !== -Infinity && boxes[4 * index]! - right > reach) part++;
    partOf.set(index, part);
    right = Math.max(right, boxes[4 * index + 2]!);
  }
  if (part === 0) return [[...line.characters]];
  const parts: number[][] = Array.from({ length: part + 1 }, () => []);
  let spaced = false;
  for (const index of line.characters) {
    if (index === SPACE) spaced = true;
    else {
      const own = parts[partOf.get(index)!]!; // every visible character was given a part
      if (spaced && own.length > 0) own.push(SPACE);
      own.push(index);
      spaced = false;
    }
  }
  return parts;
}

function signOf(characters: readonly number[], codes: Uint32Array): number {
  return characters.length === 1 ? codes[characters[0]!]! : 0; // an index into the characters
}

function measured(characters: readonly number[], boxes: Float32Array): Omit<Piece, "rightToLeft" | "sign"> {
  let [left, top, right, bottom] = [Infinity, 0, -Infinity, 0];
  for (const index of characters) {
    if (index === SPACE) continue;
    left = Math.min(left, boxes[4 * index]!); // four numbers for each character
    right = Math.max(right, boxes[4 * index + 2]!);
    if (boxes[4 * index + 3]! - boxes[4 * index + 1]! > bottom - top) {
      top = boxes[4 * index + 1]!;
      bottom = boxes[4 * index + 3]!;
    }
  }
  return { characters, left, top, right, bottom };
}

function uprightBoxes(page: PageCharacters, turn: number, width: number, height: number): Float32Array {
  const { boxes } = page;
  const upright = new Float32Array(boxes.length);
  for (let at = 0; at < boxes.length; at += 4) {
    const left = boxes[at]!; // four numbers for each character
    const top = boxes[at + 1]!;
    const right = boxes[at + 2]!;
    const bottom = boxes[at + 3]!;
    if (turn === 1) upright.set([top, width - right, bottom, width - left], at);
    else if (turn === 2) upright.set([width - right, height - bottom, width - left, height - top], at);
    else upright.set([height - bottom, left, height - top, right], at);
  }
  return upright;
}

function isRightToLeft(code: number): boolean {
  return (
    (code >= 0x590 && code <= 0x8ff && !(code >= 0x660 && code <= 0x669)) ||
    (code >= 0xfb1d && code <= 0xfdff) ||
    (code >= 0xfe70 && code <= 0xfefc)
  );
}
