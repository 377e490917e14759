// Which passages come from one source. Shared texts are links; links whose passages in one document are largely the same
// stretch belong together. A pure function of the set of links and the documents: their order does not count.

import { derivedId, type DocumentId, type OriginId, overlaps, type Span, spanAt } from "../base/base.ts";
import { type Origin, type Passage, passageAt, type Section, type SharedText } from "../record/record.ts";
import { direction } from "./direction.ts";
import type { OriginDocument } from "./origin-document.ts";
import { compareText } from "./report.ts";
import { compareShared, LEAST_WORDS } from "./reuse.ts";
import { isSetPhrase } from "./set-phrase.ts";

/** Two links are one source when they overlap in a document by this share of the longer passage. */
const STRONG = 1 / 3;
/** A short link joins a longer source when this share of it lies in that source, and in no other source. */
const WEAK = 1 / 2;
/** A run of so many words is more than a set phrase; shorter ones are looked at. */
const SURELY_TELLING = 40;
/** So many characters on the far side of a section's border make a passage cross it. */
const CROSSING = 40;

/** One end of a link. */
interface Side extends Span {
  readonly document: DocumentId;
  readonly link: number;
  /** Does the link run across the border of a section, on either side? */
  readonly crosses: boolean;
}

export function groupOrigins(
  shared: readonly SharedText[],
  documents: ReadonlyMap<DocumentId, OriginDocument>,
): Origin[] {
  const links = unique(shared.filter((link) => counts(link, documents)));
  const origins = gather(links, documents).map((group) => describe(group, documents));
  return origins.sort((x, y) => comparePassages(x.passages[0]!, y.passages[0]!) || compareText(x.id, y.id)); // never empty
}

/**
 * Finds the origin of a stretch of text: of the origins with a passage that holds the whole of it, the one whose passage
 * is shortest, because a phrase that stands in many sources is a source of its own.
 */
export function originFinder(origins: readonly Origin[]): (document: DocumentId, span: Span) => OriginId | undefined {
  const all = origins.flatMap(({ id, passages }) => passages.map((passage) => ({ id, passage })));
  const byDocument = Map.groupBy(all, ({ passage }) => passage.document);
  for (const list of byDocument.values()) {
    const length = (passage: Passage): number => passage.end - passage.start;
    list.sort((x, y) => length(x.passage) - length(y.passage) || compareText(x.id, y.id));
  }
  return (document, span) =>
    byDocument.get(document)?.find(({ passage }) => passage.start <= span.start && span.end <= passage.end)?.id;
}

/** Short runs, set phrases and what a page repeats in its margins are no source. */
function counts(link: SharedText, documents: ReadonlyMap<DocumentId, OriginDocument>): boolean {
  if (link.words < LEAST_WORDS || !documents.has(link.a.document) || !documents.has(link.b.document)) return false;
  if (isPhrase(link, documents)) return false;
  const [a, b] = [link.a, link.b].map((end) => isMarginal(end, documents.get(end.document)?.repeated ?? []));
  return link.a.document === link.b.document ? !a && !b : !a || !b;
}

function isPhrase({ a, words }: SharedText, documents: ReadonlyMap<DocumentId, OriginDocument>): boolean {
  return words < SURELY_TELLING && isSetPhrase(documents.get(a.document)?.text.slice(a.start, a.end) ?? "");
}

/** Does most of the span lie in repeated stretches? */
function isMarginal(span: Span, repeated: readonly Span[]): boolean {
  const inside = repeated.reduce((sum, mark) => sum + overlapLength(span, mark), 0);
  return 2 * inside > span.end - span.start;
}

function unique(links: readonly SharedText[]): SharedText[] {
  const sorted = links.toSorted(compareShared);
  return sorted.filter((link, i) => i === 0 || compareShared(sorted[i - 1]!, link) !== 0); // i - 1 >= 0
}

/** The links of each origin. */
function gather(links: readonly SharedText[], documents: ReadonlyMap<DocumentId, OriginDocument>): SharedText[][] {
  const crosses = links.map((link) =>
    [link.a, link.b].some((end) => crossesSections(end, documents.get(end.document)?.sections ?? [])),
  );
  const sides = links.flatMap(({ a, b }, link): Side[] => {
    const isCrossing = crosses[link] === true;
    return [
      { ...a, link, crosses: isCrossing },
      { ...b, link, crosses: isCrossing },
    ];
  });
  const strong = new Groups(links.length);
  const touching: [number, number][] = [];
  for (const list of Map.groupBy(sides, (side) => side.document).values()) {
    eachOverlap(list, (x, y) => {
      const shared = overlapLength(x, y);
      const [shorter, longer] = [x.end - x.start, y.end - y.start].sort((m, n) => m - n) as [number, number];
      if (shared >= STRONG * longer && x.crosses === y.crosses) strong.join(x.link, y.link);
      else if (shared >= WEAK * shorter) touching.push([x.link, y.link]);
    });
  }
  attach(links, crosses, strong, touching);
  return [...Map.groupBy(links.keys(), (index) => strong.leader(index)).values()].map(
    (group) => group.map((index) => links[index]!), // an index of links
  );
}

/**
 * A short group joins the longer one that holds it: a pull quote belongs to the letter it was taken from. But not where
 * two longer sources hold it (a set phrase, an organization's standing paragraph): it would glue them together. Nor
 * where the longer one runs across sections: a page that was copied whole is not the source of the letters on it.
 */
function attach(
  links: readonly SharedText[],
  crosses: readonly boolean[],
  groups: Groups,
  touching: readonly (readonly [number, number])[],
): void {
  const size = new Map<number, number>();
  links.forEach((link, index) => {
    const leader = groups.leader(index);
    size.set(leader, Math.max(size.get(leader) ?? 0, link.a.end - link.a.start, link.b.end - link.b.start));
  });
  const hosts = new Map<number, Set<number>>();
  for (const [x, y] of touching) {
    const [groupX, groupY] = [groups.leader(x), groups.leader(y)];
    const [sizeX, sizeY] = [size.get(groupX) ?? 0, size.get(groupY) ?? 0];
    if (groupX === groupY || sizeX === sizeY) continue;
    const [guest, host] = sizeX < sizeY ? [groupX, groupY] : [groupY, groupX];
    if (crosses[host] === true) continue; // within a group all links cross or none does
    const known = hosts.get(guest);
    if (known === undefined) hosts.set(guest, new Set([host]));
    else known.add(host);
  }
  // From the longest down, so that a host has itself found its place before its guests look for one.
  const guests = [...hosts.keys()].sort((x, y) => (size.get(y) ?? 0) - (size.get(x) ?? 0) || x - y);
  for (const guest of guests) {
    const places = new Set([...(hosts.get(guest) ?? [])].map((host) => groups.leader(host)));
    const [place] = places;
    if (places.size === 1 && place !== undefined) groups.join(place, guest);
  }
}

/** Union-find in which the smallest member leads. */
class Groups {
  readonly #up: Int32Array;

  constructor(count: number) {
    this.#up = Int32Array.from({ length: count }, (_, index) => index);
  }

  leader(member: number): number {
    let top = member;
    while (this.#up[top] !== top) top = this.#up[top]!; // members are below count
    for (let at = member; at !== top;) {
      const next = this.#up[at]!;
      this.#up[at] = top;
      at = next;
    }
    return top;
  }

  join(one: number, other: number): void {
    const [a, b] = [this.leader(one), this.leader(other)];
    this.#up[Math.max(a, b)] = Math.min(a, b);
  }
}

/** Visits the pairs of sides of different links that overlap. Sides with the very same span form a chain, not a clique. */
function eachOverlap(sides: readonly Side[], visit: (x: Side, y: Side) => void): void {
  const sorted = sides.toSorted((x, y) => x.start - y.start || y.end - x.end || x.link - y.link);
  let open: Side[] = [];
  for (const side of sorted) {
    open = open.filter((other) => other.end > side.start);
    const twin = open.find(
      (other) => other.start === side.start && other.end === side.end && other.crosses === side.crosses,
    );
    if (twin !== undefined && twin.link !== side.link) {
      visit(twin, side);
      continue;
    }
    for (const other of open) if (other.link !== side.link) visit(other, side);
    open.push(side);
  }
}

/** Does a good part of the span lie beyond the border of the section that holds its start, or its end? */
function crossesSections(span: Span, sections: readonly Section[]): boolean {
  return [spanAt(sections, span.start), spanAt(sections, span.end - 1)].some((section) => {
    const inside = section === undefined ? 0 : overlapLength(span, section);
    return inside >= CROSSING && span.end - span.start - inside >= CROSSING;
  });
}

function describe(links: readonly SharedText[], documents: ReadonlyMap<DocumentId, OriginDocument>): Origin {
  const passages = mergePassages(links, documents);
  const id = derivedId("ori", ...passages.flatMap(({ document, start, end }) => [document, start, end]));
  return { id, passages, ...direction(passages, documents) };
}

function mergePassages(
  links: readonly SharedText[],
  documents: ReadonlyMap<DocumentId, OriginDocument>,
): [Passage, ...Passage[]] {
  const ends = links.flatMap((link) => [link.a, link.b]);
  ends.sort((x, y) => compareText(x.document, y.document) || x.start - y.start || x.end - y.end);
  const merged: { document: DocumentId; start: number; end: number }[] = [];
  for (const { document, start, end } of ends) {
    const last = merged.at(-1);
    if (last !== undefined && last.document === document && overlaps(last, { start, end })) {
      last.end = Math.max(last.end, end);
    } else {
      merged.push({ document, start, end });
    }
  }
  return merged.map(({ document, start, end }) =>
    passageAt(document, documents.get(document)?.text ?? "", { start, end }),
  ) as [Passage, ...Passage[]]; // a group holds at least one link
}

function overlapLength(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function comparePassages(x: Passage, y: Passage): number {
  return compareText(x.document, y.document) || x.start - y.start || x.end - y.end;
}
