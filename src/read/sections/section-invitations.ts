// Invitations: a line of a day beside a line of an hour or a place says when something will be, not when the text was written.

import type { Span } from "../../base/base.ts";

const DAY = /^\W*(?:date|when|fecha|cuándo|التاريخ|الموعد)(?![\p{L}\p{M}])/iu;
const HOUR_OR_PLACE =
  /^\W*(?:time|where|location|place|venue|what|who|hora|lugar|dónde|qué|quién|الوقت|الساعة|المكان)\s?:/iu;

/** "Date: June 3, 2019 / Time: 10 a.m. / Where: …": `lines` are the lines or paragraphs of the text. */
export function isInvitation(text: string, lines: readonly Span[], index: number): boolean {
  const line = lines[index]!; // callers give an index of the list
  if (!DAY.test(text.slice(line.start, Math.min(line.end, line.start + 16)))) return false;
  const below = text.indexOf("\n", line.start) + 1;
  if (below > 0 && below < line.end && HOUR_OR_PLACE.test(text.slice(below, below + 16))) return true;
  return [index - 2, index - 1, index + 1, index + 2].some((i) => {
    const other = lines[i];
    return other !== undefined && HOUR_OR_PLACE.test(text.slice(other.start, Math.min(other.end, other.start + 16)));
  });
}
