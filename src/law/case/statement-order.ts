// The order of statements: by their places, whatever the order in which a record gives them.

import type { Statement } from "../../record/record.ts";

/** By place, without those that lie inside another: a part says nothing besides the sentence from which it is. */
export function inOrder(first: Statement, rest: readonly Statement[]): [Statement, ...Statement[]] {
  const all = [first, ...rest].sort((a, b) => compareText(placeOf(a), placeOf(b)));
  const kept: Statement[] = [];
  for (const one of all) {
    const last = kept.at(-1);
    if (last === undefined || !isInside(one, last)) kept.push(one);
  }
  const [earliest = first, ...more] = kept;
  return [earliest, ...more];
}

function isInside({ passage }: Statement, { passage: outer }: Statement): boolean {
  return passage.document === outer.document && outer.start <= passage.start && passage.end <= outer.end;
}

/** So that nothing depends on the order in which the record gives its statements. */
export function byPlace(a: { readonly statement: Statement }, b: { readonly statement: Statement }): number {
  return compareText(placeOf(a.statement), placeOf(b.statement));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function placeOf({ passage, id }: Statement): string {
  const [start, length] = [passage.start, 1e9 - (passage.end - passage.start)].map((n) => String(n).padStart(10, "0"));
  return `${passage.document} ${start} ${length} ${id}`;
}
