// Where one clause of a sentence ends and the next begins, as far as the words and marks show it.

import type { Span } from "../../base/base.ts";

export interface Clause extends Span {
  /** Begins a new thought of its own (";", ", but"): what was said before does not govern it. */
  readonly fresh: boolean;
  /** The word that opens it: "when", "who", "and". */
  readonly opener: string;
}

const BOUNDARY =
  /;|\n|—| \((?=[a-z])|(?<=[a-z)"']):(?= )| - |--|,? (?=(?:but|while|when|although|though|because|whereas|unless|whose)\b)|, (?=yet\b)|,"? (?=(?:and|who|which|where|after|before|as|so|instead|despite|with|noting|saying|adding|finding|holding|following|until) )| (?=and (?:his|her|the|its|their|an?) (?:[a-z]+ ){1,3}(?:was|were|is|are|has|had|have) )| (?=and that )| (?=that (?:he|she|it|they|we|i|his|her|their) )|(?<!\b(?:hearings?|appear(?:s|ed|ance)?|arguments?|conference|trial|argued|heard)(?= before (?:the|an?) (?:[a-z.]+ ){0,4}?(?:court|judge|tribunal|panel|board|justice|magistrate)\b)) (?=(?:after|before|until|where) (?:he|she|it|they|we|i|the|a|an|his|her|their|being|[a-z]+ing|[a-z]+ (?:was|were|had)) )/g;

/** The clauses of a sentence, in order; they cover it. `view` is the folded text. */
export function clausesOf(original: string, view: string, sentence: Span): Clause[] {
  const text = withBreaks(original, view, sentence);
  const clauses: Clause[] = [];
  let start = 0;
  let fresh = true;
  for (const match of text.matchAll(BOUNDARY)) {
    const at = match.index + match[0].length;
    if (at - start < 4 || at >= text.length) continue;
    clauses.push(clause(text, sentence.start, start, at, fresh));
    start = at;
    fresh = /^[;\n—]/.test(match[0]) || /^(?:but|yet|whereas|while)\b/.test(text.slice(at, at + 8));
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

const SHORT_LINE = 70;

/**
 * The folded text with the marks that folding takes away but that part clauses: long dashes, and the end of a short line before
 * a capital or a figure (an item of a list, not a line of running text). Of the same length as the sentence.
 */
function withBreaks(original: string, view: string, sentence: Span): string {
  const parts: string[] = [];
  let from = sentence.start;
  let lineStart = from;
  for (let at = original.indexOf("\n", from); at >= 0 && at < sentence.end; at = original.indexOf("\n", lineStart)) {
    if (at - lineStart < SHORT_LINE && /[\p{Lu}\d•*-]/u.test(original[at + 1] ?? "")) {
      parts.push(view.slice(from, at), "\n");
      from = at + 1;
    }
    lineStart = at + 1;
  }
  const text = parts.join("") + view.slice(from, sentence.end);
  if (!original.slice(sentence.start, sentence.end).includes("—")) return text;
  return text.replace(/-/g, (dash, at: number) => (original[sentence.start + at] === "—" ? "—" : dash));
}
