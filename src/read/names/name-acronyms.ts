// Acronyms that the document itself explains: "Legal Aid Network (LAN)", "LAN (Legal Aid Network)".

import type { Span } from "../../base/base.ts";
import type { Run } from "./name-runs.ts";
import type { Token } from "../name-tokens.ts";

interface Placed extends Span {
  readonly segment: Run;
  readonly key: string;
}

/** From the acronym's key to the key of the full name. `placed` sorted by place. */
export function acronymPairs(tokens: readonly Token[], placed: readonly Placed[]): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (let i = 1; i < placed.length; i++) {
    const [full, short] = [placed[i - 1]!, placed[i]!]; // 0 < i < length
    const open = tokens[full.segment.to];
    if (open === undefined || open.text !== "(") continue;
    const gap = short.segment.from - full.segment.to;
    if (gap < 1 || gap > 3) continue;
    if (abbreviates(tokens, short.segment, full.segment)) pairs.set(short.key, full.key);
    else if (abbreviates(tokens, full.segment, short.segment)) pairs.set(full.key, short.key);
  }
  return pairs;
}

/** Is `short` one word whose capitals begin words of `long`, in order? */
function abbreviates(tokens: readonly Token[], short: Run, long: Run): boolean {
  const acronym = tokens[short.from]!; // a run has a token
  if (short.to - short.from > 3 || acronym.kind !== "acronym" || long.to - long.from < 2) return false;
  const letters = acronym.text.replace(/[^\p{Lu}]/gu, "");
  let matched = 0;
  let words = 0;
  for (let i = long.from; i < long.to; i++) {
    for (const part of tokens[i]!.text.split("-")) {
      words++;
      if (matched < letters.length && part.slice(0, 1).toUpperCase() === letters[matched]) matched++;
    }
  }
  return matched >= Math.min(letters.length, words) && matched >= 2 && matched >= letters.length - 1;
}
