// When each piece was written, as far as its own words and those of its neighbours tell. Never a made-up day.

import { betweenSpan, type DateSpan, type Day, parseDateSpan } from "../../base/base.ts";
import type { Writing } from "./writing.ts";

/** By slug; what nothing is known of is left out. */
export function pieceDates(pieces: readonly Writing[]): ReadonlyMap<string, DateSpan> {
  const bySlug = new Map(pieces.map((piece) => [piece.slug, piece]));
  const dates = new Map<string, DateSpan>();
  for (const piece of pieces) {
    const date = own(piece) ?? between(piece, bySlug);
    if (date !== undefined) dates.set(piece.slug, date);
  }
  return dates;
}

function own({ date }: Writing): DateSpan | undefined {
  return date === undefined ? undefined : parseDateSpan(date, "person");
}

function between(piece: Writing, bySlug: ReadonlyMap<string, Writing>): DateSpan | undefined {
  const earliest = bound(piece, "after", bySlug);
  const latest = bound(piece, "before", bySlug);
  if (earliest === undefined && latest === undefined) return undefined;
  // neighbours that contradict each other bound nothing
  if (earliest !== undefined && latest !== undefined && earliest > latest) return undefined;
  return betweenSpan(earliest, latest, "between neighbours");
}

/** The day of the nearest neighbour on one side that has any. */
function bound(piece: Writing, side: "after" | "before", bySlug: ReadonlyMap<string, Writing>): Day | undefined {
  const seen = new Set<string>();
  for (let slug = piece[side]; slug !== undefined && !seen.has(slug);) {
    seen.add(slug);
    const neighbour = bySlug.get(slug);
    if (neighbour === undefined) return undefined;
    const date = own(neighbour);
    const day = side === "after" ? date?.earliest : date?.latest;
    if (day !== undefined) return day;
    slug = neighbour[side];
  }
  return undefined;
}

/** By slug: how many pieces lead from one to the newest of those that say which one came after which. Pieces that say nothing are left out. */
export function stepsBack(pieces: readonly Writing[]): ReadonlyMap<string, number> {
  const later = new Map(pieces.flatMap(({ slug, before }) => (before === undefined ? [] : [[slug, before]])));
  for (const { slug, after } of pieces) if (after !== undefined && !later.has(after)) later.set(after, slug);
  const steps = new Map<string, number>();
  for (const start of later.keys()) {
    const way: string[] = [];
    const seen = new Set<string>();
    let at: string | undefined = start;
    while (at !== undefined && !steps.has(at) && !seen.has(at)) {
      seen.add(at);
      way.push(at);
      at = later.get(at);
    }
    let count = at === undefined ? -1 : (steps.get(at) ?? -1);
    for (const slug of way.toReversed()) steps.set(slug, ++count);
  }
  return steps;
}

/** For lists, newest first: by the last day that it can be of; what nothing is known of comes last. */
export function newestFirst(
  a: { readonly date?: DateSpan | undefined; readonly slug: string },
  b: { readonly date?: DateSpan | undefined; readonly slug: string },
  steps: ReadonlyMap<string, number> = new Map(),
): number {
  const [one, other] = [a.date, b.date].map((date) => date?.latest ?? date?.earliest ?? "");
  if (one !== other) return (one ?? "") < (other ?? "") ? 1 : -1;
  const [from, since] = [a.date?.earliest ?? "", b.date?.earliest ?? ""];
  if (from !== since) return from < since ? 1 : -1;
  const [nearer, farther] = [steps.get(a.slug) ?? 0, steps.get(b.slug) ?? 0];
  if (nearer !== farther) return nearer - farther;
  return a.slug < b.slug ? 1 : a.slug > b.slug ? -1 : 0;
}
