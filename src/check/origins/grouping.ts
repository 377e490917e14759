// Links to groups, one for each source. Links that are largely the same stretch of a document are one source; a short source
// that lies in a longer one joins it. Only what new links can change is grouped again, from as few documents as that takes.

import type { DocumentId, OriginId, Span } from "../../base/base.ts";
import type { Link } from "../../record/record.ts";
import { overlapLength } from "./links.ts";

/** Two links are one source when they overlap in a document by this share of the longer passage. */
const STRONG = 1 / 3;
/** A short link joins a longer source when this share of it lies in that source, and in no other source. */
const WEAK = 1 / 2;

/** What must be known to go on: all the links that have a side in these documents, and those placed in these origins. */
export interface Wanted {
  readonly documents: readonly DocumentId[];
  readonly origins: readonly OriginId[];
}

export interface Regrouped {
  /** The links of each origin that is new or may have changed; `leads` says which are of its longest source. */
  readonly groups: readonly (readonly { readonly link: Link; readonly leads: boolean }[])[];
  /** The origins in whose place these come. */
  readonly before: readonly OriginId[];
}

/** Asks for links and is given them. */
type Asking<T> = Generator<Wanted, T, readonly Link[]>;

/**
 * Groups again what the given links and the links of the given origins can change. Every link that is not `placed` must be
 * among them. The result is that of grouping all links at once, whatever came before.
 */
export function* regroup(links: readonly Link[], origins: readonly OriginId[]): Asking<Regrouped> {
  const graph = new LinkGraph();
  const before = new Set<OriginId>();
  const queue = links.map((link) => graph.add(link));
  const take = function* (ids: readonly OriginId[]): Asking<void> {
    const fresh = [...new Set(ids)].filter((id) => !before.has(id));
    if (fresh.length === 0) return;
    for (const id of fresh) before.add(id);
    for (const link of yield { documents: [], origins: fresh }) queue.push(graph.add(link));
  };
  yield* take(origins);
  const settled = new Set<number>();
  while (queue.length > 0) {
    const batch = queue.splice(0);
    yield* graph.complete(batch);
    const sources = [...new Set(batch.map((link) => graph.source(link)))].filter((source) => !settled.has(source));
    for (const source of sources) settled.add(source);
    yield* take(sources.flatMap((source) => graph.originsBefore(source)));
    for (const source of sources) {
      queue.push(yield* graph.top(source));
      for (const other of yield* graph.around(source)) {
        const top = yield* graph.top(other);
        if (!graph.isAsBefore(other, top)) queue.push(other, top);
      }
    }
  }
  const groups = new Map<number, { link: Link; leads: boolean }[]>();
  for (const source of settled) {
    const top = yield* graph.top(source);
    const group = groups.getOrInsert(top, []);
    for (const member of graph.members(source)) group.push({ link: graph.link(member), leads: source === top });
  }
  return { groups: [...groups.values()], before: [...before] };
}

/** One end of a link. */
interface Side extends Span {
  readonly link: number;
  readonly crosses: boolean;
}

/**
 * The links known so far, by number. A *source* is a set of links that are largely the same stretches, named by one of its
 * members; it is whole once all links of the documents it stands in are known.
 */
class LinkGraph {
  readonly #links: Link[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #up: number[] = [];
  readonly #members: number[][] = [];
  /** Links that overlap with a link without being of its source for that. */
  readonly #touching: Set<number>[] = [];
  readonly #sides = new Map<DocumentId, Side[]>();
  readonly #known = new Set<DocumentId>();
  // what is known of whole sources, which stay as they are
  readonly #whole = new Set<number>();
  readonly #around = new Map<number, readonly number[]>();
  readonly #sizes = new Map<number, number>();
  readonly #tops = new Map<number, number>();

  /** The number of a link. */
  add(link: Link): number {
    const { a, b, crosses } = link;
    const key = `${a.document} ${a.start} ${a.end} ${b.document} ${b.start} ${b.end}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#links.push(link) - 1;
    this.#numbers.set(key, number);
    this.#up.push(number);
    this.#members.push([number]);
    this.#touching.push(new Set());
    for (const { document, start, end } of [a, b]) {
      this.#sides.getOrInsert(document, []).push({ start, end, link: number, crosses });
    }
    return number;
  }

  link(number: number): Link {
    return this.#links[number]!; // a number that `add` gave
  }

  /** The source of a link. */
  source(link: number): number {
    let top = link;
    while (this.#up[top] !== top) top = this.#up[top]!; // numbers that `add` gave
    for (let at = link; at !== top;) {
      const next = this.#up[at]!;
      this.#up[at] = top;
      at = next;
    }
    return top;
  }

  /** The links of the source of a link. */
  members(link: number): readonly number[] {
    return this.#members[this.source(link)]!; // kept for every source
  }

  /** The origins that links of a whole source were placed in. */
  originsBefore(source: number): OriginId[] {
    return [...new Set(this.members(source).flatMap((member) => this.link(member).placed?.origin ?? []))];
  }

  /** Makes the sources of these links whole. */
  *complete(links: readonly number[]): Asking<void> {
    for (let open = new Set(links.map((link) => this.source(link))); ;) {
      const unknown = new Set<DocumentId>();
      const left: number[] = [];
      for (const source of open) {
        if (this.#whole.has(source)) continue;
        const lacking = this.members(source).flatMap((member) => {
          const { a, b } = this.link(member);
          return [a.document, b.document].filter((document) => !this.#known.has(document));
        });
        for (const document of lacking) unknown.add(document);
        if (lacking.length === 0) this.#whole.add(source);
        else left.push(source);
      }
      if (unknown.size === 0) return;
      for (const link of yield { documents: [...unknown], origins: [] }) this.add(link);
      for (const document of unknown) this.#relate(document);
      open = new Set(left.map((link) => this.source(link)));
    }
  }

  /** The sources that overlap with a whole one; they are whole then too. */
  *around(source: number): Asking<readonly number[]> {
    const known = this.#around.get(source);
    if (known !== undefined) return known;
    const touching = new Set(this.members(source).flatMap((member) => [...this.#touching[member]!])); // one for each number
    yield* this.complete([...touching]);
    const sources = new Set([...touching].map((link) => this.source(link)));
    sources.delete(source);
    this.#around.set(source, [...sources]);
    return [...sources];
  }

  /**
   * The source that a whole one belongs to: a pull quote belongs to the letter it was taken from. But not where two longer
   * sources hold it (a set phrase, an organization's standing paragraph): it would glue them together. Nor where the longer
   * one runs across sections: a page that was copied whole is not the source of the letters on it.
   */
  *top(source: number): Asking<number> {
    const known = this.#tops.get(source);
    if (known !== undefined) return known;
    const tops = new Set<number>();
    for (const host of yield* this.around(source)) {
      if (this.#size(host) > this.#size(source) && !this.link(host).crosses) tops.add(yield* this.top(host));
    }
    const [only = source] = tops;
    const top = tops.size === 1 ? only : source;
    this.#tops.set(source, top);
    return top;
  }

  /** Was the source of the same origin before, in the same place, as `top` is? */
  isAsBefore(source: number, top: number): boolean {
    const origin = this.link(top).placed?.origin;
    const stands = (of: number, leads: boolean): boolean =>
      this.members(of).every((member) => {
        const { placed } = this.link(member);
        return placed !== undefined && placed.origin === origin && placed.leads === leads;
      });
    return stands(source, source === top) && (source === top || stands(top, true));
  }

  /** Length of the longest passage of a whole source. */
  #size(source: number): number {
    return this.#sizes.getOrInsertComputed(source, () =>
      this.members(source).reduce((most, member) => {
        const { a, b } = this.link(member);
        return Math.max(most, a.end - a.start, b.end - b.start);
      }, 0),
    );
  }

  /** Takes in how the links of a document lie to each other; all of them are known. */
  #relate(document: DocumentId): void {
    this.#known.add(document);
    eachOverlap(this.#sides.get(document) ?? [], (x, y) => {
      const shared = overlapLength(x, y);
      const [shorter, longer] = [x.end - x.start, y.end - y.start].sort((m, n) => m - n) as [number, number];
      if (shared >= STRONG * longer && x.crosses === y.crosses) this.#join(x.link, y.link);
      else if (shared >= WEAK * shorter) {
        this.#touching[x.link]!.add(y.link); // numbers that `add` gave
        this.#touching[y.link]!.add(x.link);
      }
    });
  }

  #join(one: number, other: number): void {
    const [a, b] = [this.source(one), this.source(other)];
    if (a === b) return;
    const [inA, inB] = [this.#members[a]!, this.#members[b]!]; // kept for every source
    const [into, from] = inA.length >= inB.length ? [a, b] : [b, a];
    this.#up[from] = into;
    for (const member of this.#members[from]!) this.#members[into]!.push(member);
    this.#members[from] = [];
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
