// What tells two mentions of one type of event apart, and what ties them: the key slots, the people, the very words. Pure.

import type { DateSpan, EntryId } from "../../base/base.ts";
import { foldKey } from "../../text/text.ts";
import type { Concerned, Modality, Polarity } from "../statement.ts";

/** A statement of an event, as far as it matters for which event it is. */
export interface EventMention {
  readonly id: string;
  /** The name of its entry: "arrest". */
  readonly type: string;
  readonly date?: Pick<DateSpan, "earliest" | "latest"> | undefined;
  readonly modality: Modality;
  readonly polarity: Polarity;
  /** What it shares with another beside people: the very words, the document, the one docket number of its document. */
  readonly ties: readonly string[];
  readonly about: readonly (Concerned & { readonly entry: EntryId })[];
}

/** Whom it happens to, before who is said to have done it; of an alleged act the other way round. */
export const PERSON_SLOTS = [
  "person held",
  "person charged",
  "person sought",
  "person heard",
  "person killed",
  "person harmed",
  "person",
  "accused",
] as const;
/** In the order in which a group is parted by them. */
const APART = [
  ...PERSON_SLOTS,
  "docket",
  "court",
  "judge",
  "bench",
  "sort",
  "which",
  "sitting",
  "facility",
  "place",
  "country",
] as const;
const ACTS: ReadonlySet<string> = new Set(["killing", "attack", "membership", "accusation"]);
/** What is done to persons by those who do it to many: that the same agency did it ties nothing. */
const DONE_TO_MANY: ReadonlySet<string> = new Set([
  "arrest",
  "detention",
  "transfer",
  "release",
  "charge",
  "extradition",
  "deportation",
  "conviction",
  "sentencing",
  "acquittal",
  "exoneration",
  "questioning",
  "search",
  "bond",
  "mistreatment",
]);
/** The name of an event of which only the day is known. */
const NAMELESS = "event";
/** Of these the same people make several on a day: "announced the film, and announced the tour". */
const SEVERAL_A_DAY: ReadonlySet<string> = new Set(["statement", "publication", "meeting", "visit"]);
/** What has an author: different ones did not write one and the same. */
const AUTHORED: ReadonlySet<string> = new Set(["letter", "press conference", "testimony"]);

/** What people parted carries a slot for each such decision: it counts for more than all others. */
export const PARTED = "parted: ";

export function isPartedSlot(slot: string | undefined): slot is string {
  return slot?.startsWith(PARTED) === true;
}

function slotsOf(mentions: readonly EventMention[], type: string): readonly string[] {
  const parted = new Set(mentions.flatMap(({ about }) => about.map(({ as }) => as).filter(isPartedSlot)));
  return [...[...parted].sort(), ...(AUTHORED.has(type) ? ["agent"] : []), ...APART];
}

/** Is it one event with another by its very words alone: a mere date, what one makes several of on a day, what is only imagined? */
export function isByWordsAlone({ type, modality }: Pick<EventMention, "type" | "modality">): boolean {
  return type === NAMELESS || SEVERAL_A_DAY.has(type) || modality === "hypothetical";
}

/** What marks a tie by the very words. */
export const WORDS = "words ";
/** What marks the document of a mention, which ties it only where it names nobody. */
export const DOCUMENT = "document ";

/**
 * What ties a mention to others: those who take part in it; where nobody is known to, the persons whom its sentence names.
 */
export function tiesOf({ type, modality, ties, about }: EventMention): string[] {
  if (isByWordsAlone({ type, modality })) return ties.filter((tie) => tie.startsWith(WORDS));
  const people = about.filter(
    ({ as }) => as !== undefined && (isPerson(as) || (as === "agent" && !DONE_TO_MANY.has(type))),
  );
  const others = about.filter(
    ({ as, kind }) =>
      as === "judge" || as === "docket" || (as === undefined && people.length === 0 && kind === "person"),
  );
  const own = ties.filter((tie) => !tie.startsWith(DOCUMENT));
  return [...new Set([...own, ...[...people, ...others].map(({ entry }) => entry as string)])];
}

function isPerson(slot: string): boolean {
  return (PERSON_SLOTS as readonly string[]).includes(slot);
}

/**
 * The one to whom a group of mentions belongs: who is named most in the first person slot that any of them fills, else the
 * agent, else the docket number.
 */
export function keyOf(mentions: readonly EventMention[]): EntryId | undefined {
  const type = mentions[0]?.type ?? "";
  const docket = type === HEARING ? docketOf(mentions) : undefined;
  if (docket !== undefined) return docket;
  const order = ACTS.has(type) ? ["accused", ...PERSON_SLOTS] : PERSON_SLOTS;
  const others = DONE_TO_MANY.has(type) ? ["docket"] : ["agent", "docket"];
  for (const slot of [...order, ...others]) {
    const most = mostOf(
      mentions.flatMap(({ about }) => about.filter(({ as }) => as === slot).map(({ entry }) => entry)),
    );
    if (most !== undefined) return most;
  }
  return undefined;
}

/** Hearings are called after the number of their case: the same in every notice, whoever else is named. */
const HEARING = "hearing";

function docketOf(mentions: readonly EventMention[]): EntryId | undefined {
  const named = mentions.flatMap(({ about }) => about.flatMap(({ as, entry }) => (as === "docket" ? [entry] : [])));
  return mostOf(named.length > 0 ? named : mentions.flatMap(({ ties }) => ties.filter(isEntry)));
}

function isEntry(tie: string): tie is EntryId {
  return tie.startsWith("ent_");
}

/** Is it tied by more than an hour or a room: by somebody who takes part, a judge, the number of a case? */
export function isFirmlyTied(mention: EventMention): boolean {
  return tiesOf(mention).some(isEntry);
}

/** The one that stands there most often; of several the first in order. */
export function mostOf<T extends string>(list: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  let best: T | undefined;
  for (const [one, count] of counts) {
    const least = best === undefined ? 0 : (counts.get(best) ?? 0);
    if (best === undefined || count > least || (count === least && one < best)) best = one;
  }
  return best;
}

export interface Parting {
  readonly slot: string;
  /** The mentions by the value that they give the slot, each part named by its values. */
  readonly parts: ReadonlyMap<string, readonly EventMention[]>;
  /** Those that give it none, or one that could be several of them ("Pell" beside Ada Pell and Ben Pell). */
  readonly open: readonly EventMention[];
}

/** How the first key slot with values that cannot be one parts the mentions; undefined where none does. */
export function partingOf(mentions: readonly EventMention[]): Parting | undefined {
  const first = mentions[0];
  if (first === undefined || mentions.length < 2) return undefined;
  for (const slot of slotsOf(mentions, first.type)) {
    const given = mentions.filter(({ about }) => about.some(({ as }) => as === slot));
    if (given.length < 2) continue;
    const settled = valuesOf(given, slot);
    const groups = new Disjoint();
    for (const mention of given) {
      const [value, ...rest] = own(mention, slot, settled);
      if (value !== undefined) for (const other of [value, ...rest]) groups.join(value, other);
    }
    const parts = new Map<string, EventMention[]>();
    const open: EventMention[] = [];
    for (const mention of mentions) {
      const [value] = own(mention, slot, settled);
      if (value === undefined) open.push(mention);
      else {
        const part = groups.find(value);
        parts.set(part, [...(parts.get(part) ?? []), mention]);
      }
    }
    if (parts.size > 1) return { slot, parts, open };
  }
  return undefined;
}

function own({ about }: EventMention, slot: string, settled: ReadonlyMap<string, string>): string[] {
  return about.flatMap(({ as, entry }) => (as === slot ? (settled.get(entry) ?? []) : []));
}

/** Do both name one value of the slot, or one that can only be that of the other? */
export function shareValue(a: EventMention, b: EventMention, slot: string): boolean {
  const settled = valuesOf([a, b], slot);
  return !new Set(own(a, slot, settled)).isDisjointFrom(new Set(own(b, slot, settled)));
}

/**
 * The values of a slot by the entry that is given: a name that is part of one longer name there ("Silen", "Marta Silen";
 * "Port Ansel", "Port Ansel, Norway") may be that one; part of several it is none of them for certain.
 */
function valuesOf(mentions: readonly EventMention[], slot: string): ReadonlyMap<string, string> {
  // one entry may be called by several names: all their words are its own
  const words = new Map<string, Set<string>>();
  for (const { about } of mentions)
    for (const { as, entry, name } of about) {
      if (as !== slot) continue;
      const own = words.get(entry) ?? new Set();
      words.set(entry, own);
      for (const word of (foldKey(name) || name).split(" ")) own.add(word);
    }
  const holders = new Map<string, string[]>();
  for (const [entry, set] of words) for (const word of set) holders.set(word, [...(holders.get(word) ?? []), entry]);
  const longer = (entry: string, set: ReadonlySet<string>): string[] => {
    const lists = [...set].map((word) => holders.get(word) ?? []);
    const fewest = lists.reduce((a, b) => (b.length < a.length ? b : a), lists[0] ?? []);
    return fewest.filter((other) => other !== entry && isLonger(words.get(other), set));
  };
  const settled = new Map<string, string>();
  for (const [entry, set] of words) {
    const whole = longer(entry, set).filter((other, _, all) => {
      const own = words.get(other);
      return !all.some((third) => third !== other && isLonger(words.get(third), own ?? new Set()));
    });
    if (whole.length < 2) settled.set(entry, whole[0] ?? entry);
  }
  return settled;
}

function isLonger(set: ReadonlySet<string> | undefined, part: ReadonlySet<string>): boolean {
  return set !== undefined && set.size > part.size && part.isSubsetOf(set);
}

/** Sets that are joined, each called by the first in order of what is in it. */
export class Disjoint {
  readonly #up = new Map<string, string>();

  find(one: string): string {
    let root = one;
    for (let up = this.#up.get(root); up !== undefined && up !== root; up = this.#up.get(root)) root = up;
    for (let at = one; at !== root;) {
      const next = this.#up.get(at) ?? root;
      this.#up.set(at, root);
      at = next;
    }
    return root;
  }

  join(a: string, b: string): void {
    const [x, y] = [this.find(a), this.find(b)];
    if (x !== y) this.#up.set(x < y ? y : x, x < y ? x : y);
  }
}
