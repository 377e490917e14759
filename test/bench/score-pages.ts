// Puts the committed scores into the pages of docs/: between the two marks, one table for each benchmark of the page.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { scoresInMarkdown, type Scores } from "./score.ts";

const OPEN = "<!-- scores: written by npm run bench -- reading --save -->";
const CLOSE = "<!-- end of scores -->";

/** The text of each page with its scores in place, by path. Throws where a page has no place for them. */
export function pagesWithScores(root: string, scores: Scores): ReadonlyMap<string, string> {
  const byPage = Map.groupBy(
    Object.entries(scores).flatMap(([name, { page, rows }]) => (page === undefined ? [] : [{ name, page, rows }])),
    ({ page }) => page,
  );
  return new Map(
    [...byPage].map(([page, tables]) => {
      const text = readFileSync(join(root, page), "utf8");
      const [from, to] = [text.indexOf(OPEN), text.indexOf(CLOSE)];
      if (from < 0 || to < from) throw new Error(`${page} has no place for scores: "${OPEN}" … "${CLOSE}"`);
      const shown = tables.map(({ name, rows }) => `**${name}**\n\n${scoresInMarkdown(rows)}`).join("\n\n");
      return [page, `${text.slice(0, from)}${OPEN}\n\n${shown}\n\n${text.slice(to)}`];
    }),
  );
}

export function putScores(root: string, scores: Scores): void {
  for (const [page, text] of pagesWithScores(root, scores)) writeFileSync(join(root, page), text);
}
