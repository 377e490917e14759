// A stretch of text. Offsets are UTF-16 code units into the canonical text, `end` excluded.

export interface Span {
  readonly start: number;
  readonly end: number;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** By start, then the longer first: a container comes before what it contains. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/**
 * The span without the white space at its ends. An all-white span shrinks to an empty one at its start.
 */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isWhite(text.charCodeAt(start))) start++;
  while (end > start && isWhite(text.charCodeAt(end - 1))) end--;
  return start === end ? { start: span.start, end: span.start } : { start, end };
}

/** The first of the sorted, non-overlapping `spans` that contains `position`, by bisection; undefined if none does. */
export function spanAt<S extends Span>(spans: readonly S[], position: number): S | undefined {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle]!; // low ≤ middle ≤ high < length
    if (position < span.start) high = middle - 1;
    else if (position >= span.end) low = middle + 1;
    else return span;
  }
  return undefined;
}

/** Those of the sorted, non-overlapping `spans` that overlap `region`, found by bisection. */
export function* spansIn<S extends Span>(spans: readonly S[], region: Span): Generator<S> {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= region.start) low = middle + 1; // low ≤ middle < high ≤ length
    else high = middle;
  }
  for (let i = low; i < spans.length && spans[i]!.start < region.end; i++) yield spans[i]!; // i < length
}

function isWhite(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff || code === 0x2028 || code === 0x3000
  );
}
