// The characters of a PDF page with their places on the page as it is displayed, whichever way page and text are turned.

import type { Engine } from "./pdfium.ts";

/** The characters of a page in the order of the content stream. White space has no box. */
export interface PageCharacters {
  readonly count: number;
  /** Unicode code points; 0 where the font does not say what a glyph means. */
  readonly codes: Uint32Array;
  /** Four numbers for each character: left, top, right, bottom. */
  readonly boxes: Float32Array;
  /** Quarter turns, clockwise, by which the character stands rotated on the displayed page. */
  readonly turns: Uint8Array;
  /** Whether the page has more characters than are read. */
  readonly cutOff: boolean;
}

export const NO_CHARACTERS: PageCharacters = {
  count: 0,
  codes: new Uint32Array(),
  boxes: new Float32Array(),
  turns: new Uint8Array(),
  cutOff: false,
};

/** More characters than this on one page are left unread. */
const MOST_CHARACTERS = 400_000;

/** How the page's own coordinates (y upwards, any origin) lie on the displayed page. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Quarter turns clockwise. */
  readonly rotation: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

export function pageFrame({ pdfium, memory, scratch }: Engine, page: number): Frame {
  const rotation = pdfium.FPDFPage_GetRotation(page) & 3;
  const width = pdfium.FPDF_GetPageWidthF(page);
  const height = pdfium.FPDF_GetPageHeightF(page);
  if (pdfium.FPDF_GetPageBoundingBox(page, scratch)) {
    const [left = 0, top = 0, right = 0, bottom = 0] = memory.floats(scratch, 4);
    return { width, height, rotation, left, bottom, right, top };
  }
  const [right, top] = rotation % 2 === 0 ? [width, height] : [height, width];
  return { width, height, rotation, left: 0, bottom: 0, right, top };
}

/** Writes the displayed box of (left, bottom, right, top) to `boxes` at `at`. */
function place(frame: Frame, x0: number, y0: number, x1: number, y1: number, boxes: Float32Array, at: number): void {
  const left = Math.min(x0, x1);
  const right = Math.max(x0, x1);
  const bottom = Math.min(y0, y1);
  const top = Math.max(y0, y1);
  switch (frame.rotation) {
    case 0:
      boxes[at] = left - frame.left;
      boxes[at + 1] = frame.top - top;
      boxes[at + 2] = right - frame.left;
      boxes[at + 3] = frame.top - bottom;
      break;
    case 1:
      boxes[at] = bottom - frame.bottom;
      boxes[at + 1] = left - frame.left;
      boxes[at + 2] = top - frame.bottom;
      boxes[at + 3] = right - frame.left;
      break;
    case 2:
      boxes[at] = frame.right - right;
      boxes[at + 1] = bottom - frame.bottom;
      boxes[at + 2] = frame.right - left;
      boxes[at + 3] = top - frame.bottom;
      break;
    default:
      boxes[at] = frame.top - top;
      boxes[at + 1] = frame.right - right;
      boxes[at + 2] = frame.top - bottom;
      boxes[at + 3] = frame.right - left;
  }
}

export function readCharacters(engine: Engine, text: number, frame: Frame): PageCharacters {
  const { pdfium, memory } = engine;
  const all = pdfium.FPDFText_CountChars(text);
  const count = Math.min(Math.max(all, 0), MOST_CHARACTERS);
  if (count === 0) return NO_CHARACTERS;
  const codes = new Uint32Array(count);
  const boxes = new Float32Array(4 * count);
  const turns = new Uint8Array(count);
  const rectangles = memory.malloc(16 * count);
  for (let i = 0; i < count; i++) {
    const code = pdfium.FPDFText_GetUnicode(text, i);
    codes[i] = code;
    if (!isBlank(code)) pdfium.FPDFText_GetLooseCharBox(text, i, rectangles + 16 * i);
  }
  // The loose box is as high as the font and as wide as the advance, but only for text that runs to the right.
  const loose = memory.floats(rectangles, 4 * count).slice();
  memory.free(rectangles);
  let object = 0;
  let metrics: Metrics = { isLevel: true, size: 0, rise: 0 };
  for (let i = 0; i < count; i++) {
    if (isBlank(codes[i]!)) continue; // i < count
    const at = 4 * i;
    const left = loose[at]!; // four numbers for each character
    const right = loose[at + 2]!;
    let top = loose[at + 1]!;
    let bottom = loose[at + 3]!;
    const own = pdfium.FPDFText_GetTextObject(text, i);
    if (own !== object || own === 0) {
      object = own;
      metrics = readMetrics(engine, text, i, bottom);
    }
    if (frame.rotation === 0 && metrics.isLevel && right >= left) {
      if (metrics.size > 0.5 && (top - bottom > 1.2 * metrics.size || top - bottom < 0.8 * metrics.size)) {
        const baseline = bottom + metrics.rise;
        top = baseline + ASCENT * metrics.size;
        bottom = baseline - DESCENT * metrics.size;
      }
      place(frame, left, bottom, right, top, boxes, at);
    } else turns[i] = placeTurned(engine, text, i, frame, boxes, at);
  }
  return { count, codes, boxes, turns, cutOff: all > count };
}

const ASCENT = 0.8;
const DESCENT = 0.2;

/** Many fonts give heights far from those of their letters: the size of the type itself bounds what a line may take. */
interface Metrics {
  /** Whether the text runs to the right in the page's own coordinates. */
  readonly isLevel: boolean;
  readonly size: number;
  /** From the lower edge of the loose box to the baseline. */
  readonly rise: number;
}

function readMetrics({ pdfium, memory, scratch }: Engine, text: number, index: number, bottom: number): Metrics {
  pdfium.FPDFText_GetMatrix(text, index, scratch);
  const [a = 1, b = 0, c = 0, d = 1] = memory.floats(scratch, 4);
  const size = pdfium.FPDFText_GetFontSize(text, index) * Math.hypot(c, d);
  pdfium.FPDFText_GetCharOrigin(text, index, scratch, scratch + 8);
  const y = new Float64Array(memory.bytes().slice(scratch + 8, scratch + 16).buffer)[0] ?? bottom;
  return { isLevel: a > 0 && Math.abs(b) < a, size, rise: y - bottom };
}

/** Places a character that does not run to the right in the page's own coordinates; gives its quarter turns as displayed. */
function placeTurned(
  { pdfium, memory, scratch }: Engine,
  text: number,
  index: number,
  frame: Frame,
  boxes: Float32Array,
  at: number,
): number {
  pdfium.FPDFText_GetMatrix(text, index, scratch);
  const [a = 1, b = 0, c = 0, d = 1] = memory.floats(scratch, 4);
  pdfium.FPDFText_GetCharBox(text, index, scratch, scratch + 8, scratch + 16, scratch + 24);
  const [left = 0, right = 0, bottom = 0, top = 0] = new Float64Array(
    memory.bytes().slice(scratch, scratch + 32).buffer,
  );
  pdfium.FPDFText_GetCharOrigin(text, index, scratch, scratch + 8);
  const [x = 0, y = 0] = new Float64Array(memory.bytes().slice(scratch, scratch + 16).buffer);
  const size = pdfium.FPDFText_GetFontSize(text, index) * Math.hypot(c, d);
  const angle = Math.atan2(b, a);
  const quarters = Math.round(angle / (Math.PI / 2)) & 3; // counter-clockwise
  const ascent = ASCENT * size;
  const descent = DESCENT * size;
  switch (quarters) {
    case 0:
      place(frame, left, y - descent, right, y + ascent, boxes, at);
      break;
    case 1:
      place(frame, x - ascent, bottom, x + descent, top, boxes, at);
      break;
    case 2:
      place(frame, left, y - ascent, right, y + descent, boxes, at);
      break;
    default:
      place(frame, x - descent, bottom, x + ascent, top, boxes, at);
  }
  return (frame.rotation - quarters) & 3;
}

/** PDFium marks the hyphen at the end of a line with this code. */
const LINE_END_HYPHEN = 2;

/** White space; not the glyphs of unknown meaning. */
export function isBlank(code: number): boolean {
  if (code > 32 && code < 0xa0) return false;
  if (code <= 32) return code !== LINE_END_HYPHEN && code !== 0;
  return code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000 || code === 0xfeff;
}
