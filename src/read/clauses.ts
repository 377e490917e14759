// Where one clause of a sentence ends and the next begins, as far as the words and marks show it.

import type { Span } from "../base/base.ts";

export interface Clause extends Span {
  /** Begins a new thought of its own (";", ", but"): what was said before does not govern it. */
  readonly fresh: boolean;
  /** The word that opens it: "when", "who", "and". */
  readonly opener: string;
}

const BOUNDARY =
  /;|(?<=[a-z)"']):(?= )| - |--|,? (?=(?:but|while|when|although|though|because|whereas|yet|unless|whose)\b)|,"? (?=(?:and|who|which|where|after|before|as|so|instead|despite|with|noting|saying|adding|finding|holding|following|until) )| (?=(?:after|before|until|where) (?:he|she|it|they|we|i|the|a|an|his|her|their|being|[a-z]+ing|[a-z]+ (?:was|were|had)) )/g;

/** The clauses of a sentence, in order; they cover it. `view` is the folded text. */
export function clausesOf(view: string, sentence: Span): Clause[] {
  const text = view.slice(sentence.start, sentence.end);
  const clauses: Clause[] = [];
  let start = 0;
  let fresh = true;
  for (const match of text.matchAll(BOUNDARY)) {
    const at = match.index + match[0].length;
    if (at - start < 4 || at >= text.length) continue;
    clauses.push(clause(text, sentence.start, start, at, fresh));
    start = at;
    fresh = /^;|^,? $/.test(match[0])
      ? match[0] === ";" || /^(?:but|yet|whereas|while)\b/.test(text.slice(at, at + 8))
      : false;
  }
  clauses.push(clause(text, sentence.start, start, text.length, fresh));
  return clauses;
}

/** The clause that holds a position of the sentence, by its index. */
export function clauseAt(clauses: readonly Clause[], position: number): number {
  let low = 0;
  let high = clauses.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (clauses[middle]!.start <= position) low = middle; // low < middle ≤ high
    else high = middle - 1;
  }
  return low;
}

function clause(text: string, base: number, start: number, end: number, fresh: boolean): Clause {
  const opener = /^[ "']*([a-z]+)/.exec(text.slice(start, start + 24))?.[1] ?? "";
  return { start: base + start, end: base + end, fresh, opener };
}
