// The text of a document of which only passages may be shown: what is left out is marked and nowhere in it. The cut text has the
// same length, so that every passage keeps its address.

import type { Span } from "../../base/base.ts";

const LEFT_OUT = "[…]";

export interface CutText {
  readonly text: string;
  /** The passages and the marks between them, as paragraphs. */
  readonly paragraphs: readonly Span[];
}

/** Overlapping and touching spans as one, in order, inside a text of this length. */
export function stretchesOf(spans: readonly Span[], length = Infinity): Span[] {
  const out: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const [start, end] = [Math.max(0, span.start), Math.min(length, span.end)];
    if (start >= end) continue;
    const last = out.at(-1);
    if (last !== undefined && start <= last.end)
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else out.push({ start, end });
  }
  return out;
}

export function cutText(text: string, stretches: readonly Span[]): CutText {
  let out = "";
  const paragraphs: Span[] = [];
  const leaveOut = (end: number) => {
    const start = out.length;
    if (start === end) return;
    if (/^\s*$/u.test(text.slice(start, end))) {
      out += text.slice(start, end);
      return;
    }
    const mark = end - start >= LEFT_OUT.length + 2 ? `\n${LEFT_OUT}` : "…";
    out += mark + "\n".repeat(end - start - mark.length);
    const at = start + mark.length - mark.trimStart().length;
    paragraphs.push({ start: at, end: start + mark.length });
  };
  for (const { start, end } of stretches) {
    leaveOut(start);
    out += text.slice(start, end);
    paragraphs.push({ start, end });
  }
  leaveOut(text.length);
  return { text: out, paragraphs };
}

/** The stretch that holds the whole span. */
export function holds(stretches: readonly Span[], { start, end }: Span): boolean {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.end < end) low = middle + 1; // middle < length
    else high = middle;
  }
  const stretch = stretches[low];
  return stretch !== undefined && stretch.start <= start && end <= stretch.end;
}
