// Where the words of a passage stand on its page: one box for each line of them.

import type { Span } from "../../base/base.ts";
import type { Page } from "../../record/record.ts";

/** Left, top, width, height, in points from the top left corner. */
export type Box = readonly [left: number, top: number, width: number, height: number];

/** `boxes`: four numbers for each unit of the page's text, in quarter points. Empty where the passage is not on the page. */
export function boxesOn(page: Pick<Page, "start" | "end">, boxes: Uint16Array, { start, end }: Span): Box[] {
  const lines: { left: number; top: number; right: number; bottom: number }[] = [];
  for (let at = Math.max(start, page.start); at < Math.min(end, page.end); at++) {
    const from = 4 * (at - page.start);
    const [left = 0, top = 0, right = 0, bottom = 0] = boxes.subarray(from, from + 4);
    if (right <= left || bottom <= top) continue;
    const line = lines.at(-1);
    const isSame =
      line !== undefined &&
      Math.min(bottom, line.bottom) - Math.max(top, line.top) > 0.4 * Math.min(bottom - top, line.bottom - line.top);
    // a column that begins again at the top is another line
    if (isSame && left < line.right + 8 * (bottom - top) && right > line.left - 8 * (bottom - top)) {
      line.left = Math.min(line.left, left);
      line.top = Math.min(line.top, top);
      line.right = Math.max(line.right, right);
      line.bottom = Math.max(line.bottom, bottom);
    } else lines.push({ left, top, right, bottom });
  }
  return lines.map((line): Box => [
    line.left / 4,
    line.top / 4,
    (line.right - line.left) / 4,
    (line.bottom - line.top) / 4,
  ]);
}
