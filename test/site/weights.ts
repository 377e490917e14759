// How heavy the pages of a site are when they travel: a page, packed as servers pack it, with the one sheet that it needs.

import { gzipSync } from "node:zlib";

/** Pages that a telephone on a slow network must have in one round: 13.5 KB with the sheet. */
const FIRST = /^(?:(?:es|ar)\/)?(?:index|(?:updates|hearings|act|press)\/index|timeline\/(?:index|\d+))\.html$/u;
const MOST_FIRST = 13_500;
const MOST = 40_000;
const MOST_SCRIPT = 5_000;

/** "path: bytes" of every page and script that is too heavy, and the heaviest of the pages that must be light. */
export function tooHeavy(files: ReadonlyMap<string, string>): { heavy: string[]; heaviest: [string, number] } {
  const heavy: string[] = [];
  let heaviest: [string, number] = ["", 0];
  const sheet = packed(files.get("style.css") ?? "");
  for (const [path, text] of files) {
    if (path.endsWith("search.js") && packed(text) > MOST_SCRIPT) heavy.push(`${path}: ${packed(text)}`);
    if (!path.endsWith(".html")) continue;
    const weight = packed(text) + sheet;
    const isFirst = FIRST.test(path);
    if (isFirst && weight > heaviest[1]) heaviest = [path, weight];
    if (weight > (isFirst ? MOST_FIRST : MOST)) heavy.push(`${path}: ${weight}`);
  }
  return { heavy, heaviest };
}

function packed(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}
