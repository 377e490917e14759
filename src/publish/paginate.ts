// Long lists become pages of at most 13.5 KB as they travel (gzip, with the style sheet): what a slow phone loads in one round trip.

import { gzipSync } from "node:zlib";
import type { ListItem } from "../views/views.ts";

/** The sheet takes some 5.5 KB, the frame of a page about 1.5 KB; the rest is for the menu of years or letters, and for headings. */
const ITEMS_BUDGET = 6_000;
/** Pages longer than this are tiring to scroll on a phone, however well they compress. */
const MOST_CHARACTERS = 48_000;

/** The items in order, cut into runs that fit a page. One item alone may be longer than a page. */
export function paginate(items: readonly ListItem[]): (readonly ListItem[])[] {
  if (items.length === 0) return [[]];
  const bodies = items.map((item) => `${item.group ?? ""}${item.body.toString()}`);
  const chunks: (readonly ListItem[])[] = [];
  let start = 0;
  while (start < items.length) {
    const end = start + longestFit(bodies, start);
    chunks.push(items.slice(start, end));
    start = end;
  }
  return chunks;
}

/** How many bodies from `start` on fit. The first guess is scaled by how it packed, so that few are packed more than twice. */
function longestFit(bodies: readonly string[], start: number): number {
  let most = 0;
  let characters = 0;
  while (start + most < bodies.length) {
    characters += bodies[start + most]!.length; // in range
    if (characters > MOST_CHARACTERS && most > 0) break;
    most++;
  }
  while (most > 1) {
    const packed = packedLength(bodies, start, most);
    if (packed <= ITEMS_BUDGET) break;
    most = Math.max(1, Math.min(most - 1, Math.floor((most * ITEMS_BUDGET * 0.96) / packed)));
  }
  return most;
}

/** Short text is not measured: a UTF-16 unit is three bytes at most, and nothing packs to much more than its length. */
function packedLength(bodies: readonly string[], start: number, length: number): number {
  const text = bodies.slice(start, start + length).join("");
  if (text.length <= ITEMS_BUDGET / 3) return text.length;
  // packed with less care it is larger, and most often fits all the same
  const quickly = gzipSync(text, { level: 1 }).length;
  return quickly <= ITEMS_BUDGET ? quickly : gzipSync(text).length;
}
