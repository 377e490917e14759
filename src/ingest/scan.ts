// A page that is a picture: its recognized text as a page, together with what the file itself writes on top of the picture
// (a court's stamp with the docket number is exact where recognition guesses).

import type { OcrPage } from "./ocr.ts";
import { emptyPage, type PageRead } from "./pages.ts";
import type { PageLine } from "./pdf-order.ts";

/** `quarterPoints` is how many quarter points one pixel of the recognized image is. */
export function scannedPage(found: OcrPage, quarterPoints: number, height: number): PageRead {
  const boxes = Uint16Array.from(found.boxes, (pixel) => Math.min(65_535, Math.round(pixel * quarterPoints)));
  const { text } = found;
  const from = text === "" ? "none" : "ocr";
  const confidence = text === "" ? undefined : Math.round(found.confidence);
  return { ...emptyPage(undefined, height), text, boxes, lines: linesOf(text, boxes), from, confidence };
}

/** The scan with the file's own lines in place of what was recognized there: those of the upper half first, the others last. */
export function withOwnLines(scan: PageRead, own: PageRead): PageRead {
  if (own.lines.length === 0) return scan;
  const kept = scan.lines.filter((line) => !own.lines.some((other) => covers(other, own.boxes, line, scan.boxes)));
  const above = own.lines.filter((line) => line.top + line.bottom < own.height);
  const below = own.lines.filter((line) => line.top + line.bottom >= own.height);
  let text = "";
  const boxes: number[] = [];
  const lines: PageLine[] = [];
  const add = (page: PageRead, line: PageLine, between: string) => {
    text += between;
    for (let i = 0; i < between.length; i++) boxes.push(0, 0, 0, 0);
    lines.push({ ...line, start: text.length, end: text.length + line.end - line.start });
    text += page.text.slice(line.start, line.end);
    for (const side of page.boxes.subarray(4 * line.start, 4 * line.end)) boxes.push(side);
  };
  const addAll = (page: PageRead, some: readonly PageLine[]) => {
    some.forEach((line, i) => {
      const before = some[i - 1];
      const apart = before === undefined || page.text.slice(before.end, line.start).includes("\n\n");
      add(page, line, text === "" ? "" : apart ? "\n\n" : "\n");
    });
  };
  addAll(own, above);
  addAll(scan, kept);
  addAll(own, below);
  return { ...scan, text, boxes: Uint16Array.from(boxes), lines };
}

function linesOf(text: string, boxes: Uint16Array): PageLine[] {
  const lines: PageLine[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const { top, bottom } = extentOf({ start, end }, boxes);
    lines.push({ start, end, top: top / 4, bottom: bottom / 4 });
  }
  return lines;
}

/** Whether most of the recognized line lies where the file's own line stands. */
function covers(own: PageLine, ownBoxes: Uint16Array, line: PageLine, boxes: Uint16Array): boolean {
  const [a, b] = [extentOf(own, ownBoxes), extentOf(line, boxes)];
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0.5 * (b.right - b.left) && height > 0.5 * Math.min(a.bottom - a.top, b.bottom - b.top);
}

interface Extent {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

function extentOf({ start, end }: { start: number; end: number }, boxes: Uint16Array): Extent {
  const extent = { left: Infinity, top: Infinity, right: 0, bottom: 0 };
  for (let unit = start; unit < end; unit++) {
    const bottom = boxes[4 * unit + 3]!; // four numbers for each unit
    if (bottom === 0) continue;
    extent.left = Math.min(extent.left, boxes[4 * unit]!);
    extent.top = Math.min(extent.top, boxes[4 * unit + 1]!);
    extent.right = Math.max(extent.right, boxes[4 * unit + 2]!);
    extent.bottom = Math.max(extent.bottom, bottom);
  }
  return extent;
}
