// The folded text with every name put as a run of one sign, so that a pattern can ask for "a person" where a name of any words
// stands. Of the same length as the text: an offset in the shape is one in the text.

import type { NameMention } from "../../record/record.ts";

const SIGNS = {
  person: "\u0001",
  organization: "\u0002",
  court: "\u0003",
  place: "\u0004",
  facility: "\u0005",
} as const;

export const PERSON = "\u0001+";
export const ORGANIZATION = "[\u0002\u0003]+";
/** A sign of a name, a letter or a space. */
export const ANY_NAME = "[\u0001\u0002a-z' -]";
/** `names` in order. */
export function shapeOf(view: string, names: readonly NameMention[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, kind } of names) {
    if (start < from) continue;
    parts.push(view.slice(from, start), SIGNS[kind].repeat(end - start));
    from = end;
  }
  parts.push(view.slice(from));
  return parts.join("");
}
