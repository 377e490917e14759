// Names that may be one's and that only a person can decide about. A question is asked once: two names, or all the last names
// without a given name that may be one person's. Each belongs to one key, so that a document brings up only what it has in common
// with others.

import type { EntryId } from "../../base/base.ts";
import { foldKey } from "../../text/text.ts";
import type { Groups } from "./identity-decisions.ts";
import { type KnownName, officesIn, partsOf } from "./known-name.ts";
import { type Likeness, likeness } from "./likeness.ts";
import { areOneTitle } from "./office-title.ts";
import { lastNames } from "./person-name.ts";
import { areCompatible } from "./same-person.ts";
import { areSpellings } from "./spelling.ts";

export interface Proposal {
  /** The key under which it was found. */
  readonly key: string;
  /** Two names or more, one of each entry; the fullest first. */
  readonly names: readonly KnownName[];
  readonly like: Likeness;
  /** Others of that last name, who may be meant as well. */
  readonly others: readonly string[];
  readonly isPutOff: boolean;
}

/** What of the record speaks for or against a proposal besides the names. */
export interface Evidence {
  /** Do the first two names stand in one document? */
  readonly areTogether: boolean;
  /** Docket numbers that stand in documents of both. */
  readonly dockets: readonly string[];
  /** Others who are named, in full, in documents of both. */
  readonly companions: readonly string[];
}

/** So many names of one key are compared with each other, those in most documents first. */
const MOST_COMPARED = 80;
/** So many last names of single documents are asked about in one question. */
const MOST_TOGETHER = 12;
/** So many proposals for one name. */
const MOST_FOR_ONE = 3;

/** `leaderOf`: the entry that a name belongs to by now. */
export function proposalsOf(
  key: string,
  members: readonly KnownName[],
  leaderOf: (entry: EntryId) => EntryId,
  groups: Groups,
): Proposal[] {
  const open = (one: KnownName, other: KnownName): boolean =>
    leaderOf(one.entry) !== leaderOf(other.entry) && groups.apart(one.entry, other.entry) === undefined;
  const full = members
    .filter((one) => !one.isLastName)
    .sort((a, b) => b.documents - a.documents || (a.entry < b.entry ? -1 : 1))
    .slice(0, MOST_COMPARED);
  const proposals: Proposal[] = [];
  for (const [i, one] of full.entries()) {
    for (const other of full.slice(i + 1)) {
      if (one.kind !== other.kind || firstShared(one, other) !== key || !open(one, other)) continue;
      const like = likeness(one, other);
      if (like === undefined) continue;
      const names = [one, other].sort(byFullness);
      proposals.push({ key, names, like, others: [], isPutOff: groups.isPutOff(one.entry, other.entry) });
    }
  }
  const kept = fewForEach(oneForTwoEntries(proposals, leaderOf), leaderOf);
  return [...kept, ...lastNamesMeant(key, members, { full, asked: kept }, leaderOf, groups)];
}

/** Of full names that may well be one person's, the one in most documents: a last name is asked about once. */
function onePerPerson(full: readonly KnownName[], proposals: readonly Proposal[]): KnownName[] {
  const kept: KnownName[] = [];
  for (const one of full) {
    const isAsked = proposals.some(
      ({ names, like }) => like.weight > 1 && names.includes(one) && kept.some((other) => names.includes(other)),
    );
    if (!isAsked) kept.push(one);
  }
  return kept;
}

/** The strongest first; of proposals about the same two entries only the first. */
function oneForTwoEntries(proposals: readonly Proposal[], leaderOf: (entry: EntryId) => EntryId): Proposal[] {
  const sorted = proposals.toSorted((a, b) => b.like.weight - a.like.weight || compareIds(a, b));
  const seen = new Set<string>();
  return sorted.filter(({ names }) => {
    const about = names
      .map(({ entry }) => leaderOf(entry))
      .sort()
      .join(" ");
    return !seen.has(about) && seen.add(about);
  });
}

function fewForEach(proposals: readonly Proposal[], leaderOf: (entry: EntryId) => EntryId): Proposal[] {
  const counts = new Map<EntryId, number>();
  return proposals.filter(({ names }) => {
    const leaders = names.map(({ entry }) => leaderOf(entry));
    if (leaders.some((leader) => (counts.get(leader) ?? 0) >= MOST_FOR_ONE)) return false;
    for (const leader of leaders) counts.set(leader, (counts.get(leader) ?? 0) + 1);
    return true;
  });
}

function compareIds(a: Proposal, b: Proposal): number {
  const [x, y] = [a, b].map(({ names }) => names.map(({ entry }) => entry).join(" "));
  return (x ?? "") < (y ?? "") ? -1 : 1;
}

function byFullness(one: KnownName, other: KnownName): number {
  return other.name.length - one.name.length || (one.entry < other.entry ? -1 : 1);
}

/** Two names can have several keys in common: they are compared under the first. */
function firstShared(one: KnownName, other: KnownName): string | undefined {
  return one.keys.find((key) => other.keys.includes(key));
}

/** Whom the last names of single documents may mean. */
function lastNamesMeant(
  key: string,
  members: readonly KnownName[],
  { full, asked: askedInFull }: { readonly full: readonly KnownName[]; readonly asked: readonly Proposal[] },
  leaderOf: (entry: EntryId) => EntryId,
  groups: Groups,
): Proposal[] {
  const bare = members.filter((one) => one.isLastName && !one.tied);
  const alone = bare.filter(
    (one) => leaderOf(one.entry) === one.entry || !full.some((other) => leaderOf(other.entry) === leaderOf(one.entry)),
  );
  const proposals: Proposal[] = [];
  for (const [last, ones] of Map.groupBy(alone, (one) => lastNames(partsOf(one))[0] ?? "")) {
    const exact = full.filter((one) => lastNames(partsOf(one)).includes(last));
    const meant =
      exact.length > 0 ? exact : full.filter((one) => areSpellings(lastNames(partsOf(one))[0] ?? "", last) === "sound");
    const people = oneOfEach(onePerPerson(meant, askedInFull), leaderOf);
    if (people.length === 0) proposals.push(...bearersOf(key, ones, leaderOf, groups));
    for (const person of people.length > MOST_FOR_ONE ? [] : people) {
      const fitting = ones.filter((one) => mayBe(one, person) && groups.apart(one.entry, person.entry) === undefined);
      const others = people.filter((one) => one !== person).map(({ name }) => name);
      const how =
        exact.length > 0
          ? "the last name stands there alone"
          : "the last name stands there alone, and may be another spelling";
      for (const isPutOff of [false, true]) {
        const asked = oneOfEach(
          fitting.filter((one) => groups.isPutOff(one.entry, person.entry) === isPutOff),
          leaderOf,
        ).slice(0, MOST_TOGETHER);
        if (asked.length === 0) continue;
        const weight = others.length === 0 && exact.length > 0 ? 2 : 1;
        proposals.push({ key, names: [person, ...asked], like: { how, weight }, others, isPutOff });
      }
    }
  }
  return proposals;
}

/** Nobody bears the last name in full: are those who bear it alone one person? */
function bearersOf(
  key: string,
  ones: readonly KnownName[],
  leaderOf: (entry: EntryId) => EntryId,
  groups: Groups,
): Proposal[] {
  return [...Map.groupBy(ones, ({ name }) => foldKey(name)).values()].flatMap((alike) => {
    const [first, ...rest] = oneOfEach(alike, leaderOf);
    if (first === undefined) return [];
    const asked = rest.filter((one) => mayBe(one, first) && groups.apart(one.entry, first.entry) === undefined);
    if (asked.length === 0) return [];
    const isPutOff = asked.every((one) => groups.isPutOff(one.entry, first.entry));
    const like = { how: "each gives the same name alone and no more of it", weight: 1 } as const;
    return [{ key, names: [first, ...asked.slice(0, MOST_TOGETHER)], like, others: [], isPutOff }];
  });
}

function oneOfEach(names: readonly KnownName[], leaderOf: (entry: EntryId) => EntryId): KnownName[] {
  const byLeader = new Map<EntryId, KnownName>();
  for (const one of names.toSorted((a, b) => (a.entry < b.entry ? -1 : 1)))
    byLeader.getOrInsert(leaderOf(one.entry), one);
  return [...byLeader.values()];
}

/** Do initials, "Jr.", titles and "Mr." or "Ms." allow it? */
function mayBe(bare: KnownName, person: KnownName): boolean {
  if (!areCompatible(partsOf(bare), partsOf(person))) return false;
  const differ =
    bare.honorifics.length > 0 &&
    person.honorifics.length > 0 &&
    !bare.honorifics.some((one) => person.honorifics.includes(one));
  if (differ) return false;
  const [offices, held] = [officesIn([bare]), officesIn([person])];
  return (
    offices.length === 0 ||
    held.length === 0 ||
    offices.every((one) => held.some((other) => one.head === other.head || areOneTitle(one, other)))
  );
}
