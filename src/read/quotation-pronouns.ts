// Whom "he" or "she" before a verb of saying means: only where one person alone can be meant.

import type { Span } from "../base/base.ts";
import { isName, type NameMention } from "../record/record.ts";
import type { Scene } from "./quotation-subjects.ts";

/** The full name, or undefined when nobody or more than one stands near. `last`: the name of the one who spoke last. */
export function resolvePronoun(
  { tokens, names }: Scene,
  pronoun: number,
  paragraphs: readonly Span[],
  paragraph: number,
  last: string | undefined,
): string | undefined {
  const token = tokens[pronoun]!; // a pronoun is a token
  if (/^who$/i.test(token.text)) {
    const before = tokens[pronoun - 1]?.text === "," ? tokens[pronoun - 2] : tokens[pronoun - 1];
    return before === undefined
      ? undefined
      : personsBetween(names, before.start - 60, before.end).findLast((name) => name.end === before.end)?.name;
  }
  if (!/^(?:he|she)$/i.test(token.text)) return undefined;
  const here = paragraphs[paragraph];
  const inParagraph = here === undefined ? [] : distinct(personsBetween(names, here.start, token.start));
  if (inParagraph.length === 1) return inParagraph[0];
  if (last !== undefined && names.some((name) => isName(name) && name.kind === "person" && name.name === last)) {
    return inParagraph.length === 0 || inParagraph.includes(last) ? last : undefined;
  }
  if (inParagraph.length > 1) return undefined;
  const previous = paragraphs[paragraph - 1];
  const inPrevious = previous === undefined ? [] : distinct(personsBetween(names, previous.start, previous.end));
  return inPrevious.length === 1 ? inPrevious[0] : undefined;
}

function distinct(mentions: readonly NameMention[]): string[] {
  return [...new Set(mentions.map((mention) => mention.name))];
}

/** The persons whose mention starts in the range. `names` sorted. */
function personsBetween(names: readonly NameMention[], start: number, end: number): NameMention[] {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const found: NameMention[] = [];
  for (let i = low; i < names.length && names[i]!.start < end; i++)
    if (names[i]!.kind === "person") found.push(names[i]!);
  return found;
}
