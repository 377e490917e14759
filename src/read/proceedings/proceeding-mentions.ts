// Where a text names a proceeding or speaks of its matter.

import type { Span } from "../../base/base.ts";
import type { ForumKind } from "../../record/record.ts";
import { KIND_WORDS } from "./proceeding-words.ts";

export interface Spoken extends Span {
  readonly kind: ForumKind;
  /** The proceeding itself, and not only its matter. */
  readonly isNamed: boolean;
}

const IMMIGRATION = /\b(?:immigration|ice|removal|deport\w*|board of immigration appeals)\b/;

/** In order, without overlap: a stretch belongs to the more particular kind. `view` is the folded text. */
export function findSpoken(view: string): Spoken[] {
  const taken: Spoken[] = [];
  const free = new Uint8Array(view.length);
  for (const isNamed of [true, false])
    for (const { kind, names, matter } of KIND_WORDS) {
      const pattern = isNamed ? names : matter;
      if (pattern === undefined) continue;
      for (const { index: start, 0: words } of view.matchAll(pattern)) {
        const end = start + words.length;
        if (free[start] === 1 || free[end - 1] === 1) continue;
        free.fill(1, start, end);
        taken.push({ kind, start, end, isNamed });
      }
    }
  // bail that no immigration matter stands beside is part of the criminal case
  const hasBond = IMMIGRATION.test(view);
  return taken.filter(({ kind }) => kind !== "bond" || hasBond).sort((a, b) => a.start - b.start);
}
