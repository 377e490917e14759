// One ruling told by several documents, or by several sentences of one: what is told without its day, or without its judge, joins the
// one ruling that it can be, where the same was decided and nothing tells them apart. Where two could be meant it joins none.
// Pure; no order counts.

import { datesMeet, type DateSpan, type Day, type EntryId } from "../../base/base.ts";
import { foldKey } from "../../text/text.ts";
import { matterOf, mayBeOneDecision } from "../decided.ts";
import { Disjoint, type EventMention, partingOf } from "./event-mentions.ts";

type Days = Pick<DateSpan, "earliest" | "latest">;

/** All mentions of one group as one. */
export interface RulingGroup {
  readonly entry: EntryId;
  readonly date?: Days | undefined;
  readonly about: EventMention["about"];
  /** Which documents tell of it. */
  readonly documents?: readonly string[] | undefined;
  /** The last day on which the first text that tells of it can have been written: it was made by then. */
  readonly madeBy?: Day | undefined;
}

/** The unit in which rulings are looked at together: those that say what was decided, or on which day. */
export function rulingUnit(mentions: readonly EventMention[]): string | undefined {
  const isTold = mentions.some(
    ({ type, modality, polarity, about, date }) =>
      type === RULING &&
      polarity === "positive" &&
      modality !== "hypothetical" &&
      modality !== "scheduled" &&
      (about.some(({ as }) => as === "sort") || (date?.earliest !== undefined && date.earliest === date.latest)),
  );
  return isTold ? RULING_UNIT : undefined;
}

const RULING = "ruling";
export const RULING_UNIT = "ruling|decided";

/** [what joins, what it joins]. */
export function joinRulings(groups: readonly RulingGroup[]): [EntryId, EntryId][] {
  const sorted = groups
    .filter((group) => sortsOf(group).length > 0 || isOfOneDay(group))
    .toSorted((a, b) => compare(a.entry, b.entry));
  const joining = new Map<RulingGroup, RulingGroup[]>();
  const anchors: RulingGroup[] = [];
  for (const ofDay of Map.groupBy(sorted.filter(isOfOneDay), ({ date }) => date?.earliest).values())
    for (const [anchor, ...rest] of ordersOfDay(ofDay)) {
      anchors.push(anchor);
      if (rest.length > 0) joining.set(anchor, rest);
    }
  const others = sorted.filter((group) => !isOfOneDay(group) && !isAgain(group));
  const candidates = candidatesOf(anchors, others, joining);
  const left: RulingGroup[] = [];
  for (const other of others) {
    const [one, another] = candidates.get(other) ?? [];
    if (one === undefined) left.push(other);
    else if (another === undefined) joining.getOrInsert(one, []).push(other);
  }
  const joined: [EntryId, EntryId][] = [];
  for (const [anchor, list] of joining)
    for (const { entry } of withoutParting(anchor, list)) joined.push([entry, anchor.entry]);
  return [...joined, ...withoutDays(left)];
}

type Order = readonly [RulingGroup, ...RulingGroup[]];

/**
 * The rulings of one day, each with all that tells of it, the fullest first: what the same judge, or the docket of the same case, has
 * decided alike. What could be two that are not one stays alone. What says nothing of the decision is of the only one of that day.
 */
function ordersOfDay(groups: readonly RulingGroup[]): Order[] {
  const told = groups.filter((group) => sortsOf(group).length > 0 && isNamed(group));
  const ties = new Map(told.map((group) => [group, new Set<RulingGroup>()]));
  const two: (readonly [RulingGroup, RulingGroup])[] = [];
  for (const [i, one] of told.entries())
    for (const other of told.slice(i + 1))
      if (areTwo(one, other)) two.push([one, other]);
      else if (isSameOrder(one, other)) {
        ties.get(one)?.add(other);
        ties.get(other)?.add(one);
      }
  const torn = new Set(two.flatMap(([one, other]) => [...(ties.get(one)?.intersection(ties.get(other)!) ?? [])])); // all have ties
  const sets = new Disjoint();
  for (const [group, others] of ties)
    if (!torn.has(group)) for (const other of others) if (!torn.has(other)) sets.join(group.entry, other.entry);
  const apart = new Set(
    two.flatMap(([one, other]) => {
      const set = sets.find(one.entry);
      return set === sets.find(other.entry) ? [set] : [];
    }),
  );
  const orders = [...Map.groupBy(told, ({ entry }) => sets.find(entry))].flatMap(([set, all]) =>
    apart.has(set) ? all.map((one) => [one]) : [all],
  );
  const loose = groups.filter((group) => (sortsOf(group).length > 0 ? !isNamed(group) : isVague(group)));
  const silent = groups.filter((group) => sortsOf(group).length === 0 && !isVague(group));
  const rulings = [...orders, ...silent.map((group) => [group])];
  const wide = rulings.map((members) => [...members]);
  for (const group of loose) {
    const [one, another] = rulings.flatMap((members, i) => (canBeOfDay(group, members) ? [i] : []));
    const only = one === undefined || another !== undefined ? undefined : rulings[one];
    const isOne = only !== undefined && sortsOf(only[0]!).length > 0 && !isAgain(group) && mayBeOfSame(group, only); // never empty
    if (isOne) wide[one!]!.push(group); // the place of `only`
    else wide.push([group]);
  }
  return wide.map((members) => {
    const [first, ...rest] = members.toSorted((a, b) => fullness(b) - fullness(a) || compare(a.entry, b.entry));
    return [first!, ...rest]; // there is always a member
  });
}

function fullness(group: RulingGroup): number {
  return (
    (sortsOf(group).length > 0 ? 4 : 0) +
    (valuesOf(group, "docket").length > 0 ? 2 : 0) +
    (valuesOf(group, "judge").length > 0 ? 1 : 0)
  );
}

/** Of one judge or one case, and the same was decided. */
function isSameOrder(one: RulingGroup, other: RulingGroup): boolean {
  if (isAgain(one) || isAgain(other)) return false;
  if (!sortsOf(one).some((sort) => sortsOf(other).some((told) => mayBeOneDecision(sort, told)))) return false;
  const isBoth = (slot: string): boolean => valuesOf(one, slot).length > 0 && valuesOf(other, slot).length > 0;
  // that nothing parts them makes what both name one
  return isBoth("judge") || isBoth("docket");
}

/** Nothing is against it: neither who judged, nor whom it is about, nor what either tells of the decision. */
function canBeOfDay(group: RulingGroup, members: readonly RulingGroup[]): boolean {
  if (members.some((member) => areTwo(group, member))) return false;
  const benches = new Set(members.flatMap((one) => valuesOf(one, "bench")));
  if (benches.size > 0 && !valuesOf(group, "bench").every((bench) => benches.has(bench))) return false;
  const [own, theirs] = [sortsOf(group), members.flatMap(sortsOf)];
  return own.length === 0 || own.some((sort) => theirs.some((told) => mayBeOneDecision(sort, told)));
}

/** Two entries of one docket sheet, another judge or court, another person, the opposite outcome. */
function areTwo(one: RulingGroup, other: RulingGroup): boolean {
  const isOnSheet = (group: RulingGroup): boolean => valuesOf(group, "docket").length > 0;
  if (isOnSheet(one) && isOnSheet(other) && !new Set(documentsOf(one)).isDisjointFrom(new Set(documentsOf(other))))
    return true;
  return isParted([one, other]);
}

/** Told by somebody else, who says nothing of what was decided. An order that decides something else is another. */
function isVague(group: RulingGroup): boolean {
  return (
    valuesOf(group, "bench").length > 0 &&
    valuesOf(group, "docket").length === 0 &&
    valuesOf(group, "step").length === 0 &&
    !isAgain(group)
  );
}

function isAgain({ about }: RulingGroup): boolean {
  return about.some(({ as }) => as === "again");
}

function isOfOneDay({ date }: RulingGroup): boolean {
  return date?.earliest !== undefined && date.earliest === date.latest;
}

function isNamed(group: RulingGroup): boolean {
  return valuesOf(group, "judge").length + valuesOf(group, "docket").length > 0;
}

/**
 * The rulings that each of the others can be. What may join a ruling may tell what else it decided, and in which documents it is
 * told: by that still others may be it. All that may be counts, so that a tie is seen wherever there is one.
 */
function candidatesOf(
  anchors: readonly RulingGroup[],
  others: readonly RulingGroup[],
  joining: ReadonlyMap<RulingGroup, readonly RulingGroup[]>,
): Map<RulingGroup, RulingGroup[]> {
  const wide = anchors.map((anchor) => {
    const members = [anchor, ...(joining.get(anchor) ?? [])];
    return { anchor, members, sorts: new Set(members.flatMap(sortsOf)) };
  });
  const found = new Map<RulingGroup, RulingGroup[]>(others.map((other) => [other, []]));
  for (let grows = true; grows;) {
    const adding = others.flatMap((other) =>
      wide.flatMap((one) =>
        found.get(other)?.includes(one.anchor) !== true &&
        sortsOf(other).some((sort) => [...one.sorts].some((told) => mayBeOneDecision(sort, told))) &&
        canBe(other, one.anchor, one.members)
          ? [{ other, one }]
          : [],
      ),
    );
    for (const { other, one } of adding) {
      found.get(other)?.push(one.anchor);
      for (const sort of sortsOf(other)) one.sorts.add(sort);
      one.members.push(other);
    }
    grows = adding.length > 0;
  }
  return found;
}

/** Nothing is against it, and it is of the same judge, the same court, or of a court of that sort. */
function canBe(other: RulingGroup, anchor: RulingGroup, members: readonly RulingGroup[]): boolean {
  if (!datesMeet(anchor.date ?? {}, boundsOf(other)) || isParted([anchor, other])) return false;
  if (SAME.some((slot) => valuesOf(anchor, slot).length > 0 && valuesOf(other, slot).length > 0)) return true;
  if (!mayBeOfSame(other, members)) return false;
  if (valuesOf(other, "bench").length > 0) return true;
  // "the judge ordered her release": of which judge, only another sentence of the same document can tell
  const documents = new Set(members.flatMap(documentsOf));
  return !isNamed(other) && documentsOf(other).every((document) => documents.has(document));
}

/** Both name one, and nothing parts them. */
const SAME = ["judge", "court", "docket"];

/** Of a court of the same sort, and about no other person, as far as either tells. */
function mayBeOfSame(other: RulingGroup, members: readonly RulingGroup[]): boolean {
  const benches = new Set(members.flatMap((one) => valuesOf(one, "bench")));
  if (!valuesOf(other, "bench").every((bench) => benches.has(bench))) return false;
  const [own, theirs] = [personsOf(other), members.flatMap(personsOf)];
  return own.length === 0 || theirs.length === 0 || own.some((one) => theirs.some((two) => isSameName(one, two)));
}

function personsOf({ about }: RulingGroup): string[][] {
  return about.flatMap(({ kind, as, name }) => (kind === "person" && as !== "judge" ? [foldKey(name).split(" ")] : []));
}

function isSameName(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [new Set(a), new Set(b)];
  return one.isSubsetOf(other) || other.isSubsetOf(one);
}

/** Days on which it can have been made. */
function boundsOf({ date, madeBy }: RulingGroup): Days {
  const latest = [date?.latest, madeBy].flatMap((day) => day ?? []).sort()[0];
  return { earliest: date?.earliest, latest };
}

/** Those that join one ruling may not give a slot, or a matter, different values: then none that gives it one joins. */
function withoutParting(anchor: RulingGroup, joining: readonly RulingGroup[]): readonly RulingGroup[] {
  const all = [anchor, ...joining];
  const parting = partingOf(all.map(asMention));
  if (parting !== undefined)
    return withoutParting(
      anchor,
      joining.filter((one) => valuesOf(one, parting.slot).length === 0),
    );
  if (isOfSeveral(all)) {
    const nameless = joining.filter((one) => personsOf(one).length === 0);
    return nameless.length === joining.length ? [] : withoutParting(anchor, nameless);
  }
  const matter = disputed(all);
  if (matter === undefined) return joining;
  const own = new Set(sortsOf(anchor));
  const rest = joining.filter((one) => sortsOf(one).every((sort) => matterOf(sort) !== matter || own.has(sort)));
  return rest.length === joining.length ? [] : withoutParting(anchor, rest);
}

/** The first matter that was decided in two ways. */
function disputed(groups: readonly RulingGroup[]): string | undefined {
  const sorts = [...new Set(groups.flatMap(sortsOf))].sort();
  const found = sorts.find((sort, i) =>
    sorts.slice(i + 1).some((other) => matterOf(other) === matterOf(sort) && !mayBeOneDecision(sort, other)),
  );
  return found === undefined ? undefined : matterOf(found);
}

/** Told without a day everywhere: one where a document tells the same decision of the same court again. */
function withoutDays(groups: readonly RulingGroup[]): [EntryId, EntryId][] {
  const joined: [EntryId, EntryId][] = [];
  const undated = groups.filter(({ date }) => date?.earliest === undefined && date?.latest === undefined);
  for (const [key, list] of Map.groupBy(undated, courtAndDecisions)) {
    if (key === "" || isParted(list)) continue;
    const sets = new Disjoint();
    for (const one of list) for (const tie of tiesOf(one)) sets.join(one.entry, tie);
    for (const [first, ...others] of Map.groupBy(list, ({ entry }) => sets.find(entry)).values())
      for (const { entry } of others) if (first !== undefined) joined.push([entry, first.entry]);
  }
  return joined;
}

/** The court and the decisions; empty where it is not told which court. */
function courtAndDecisions(group: RulingGroup): string {
  const court = [...SAME, "bench"].flatMap((slot) => valuesOf(group, slot)).sort();
  return court.length === 0 ? "" : [...court, ...sortsOf(group)].join("|");
}

/** What is decided once in a case; bond may be denied, and release ordered, again and again. */
const ONCE = /^(?:extradition|petition|relief from removal) /;

function tiesOf(group: RulingGroup): string[] {
  const isOnce = sortsOf(group).every((sort) => ONCE.test(sort));
  return [...documentsOf(group), ...(isOnce ? [...valuesOf(group, "judge"), ...valuesOf(group, "docket")] : [])];
}

/** Two that nothing but what else they tell parts. */
function isParted(groups: readonly RulingGroup[]): boolean {
  return partingOf(groups.map(asMention)) !== undefined || isOfSeveral(groups) || disputed(groups) !== undefined;
}

/**
 * Are they about persons whose names cannot be one? Told with a surname alone each document has its own: that of one judge's ruling of
 * one day, by which the same was decided, is no other.
 */
function isOfSeveral(groups: readonly RulingGroup[]): boolean {
  const named = groups.map(personsOf).filter((names) => names.length > 0);
  const kinds = [...new Map(named.map((names) => [names.map((name) => name.join(" ")).join("|"), names])).values()];
  return kinds.some((own, i) =>
    kinds.slice(i + 1).some((theirs) => !own.some((one) => theirs.some((two) => isSameName(one, two)))),
  );
}

/** Without what was decided, which parts nothing where they agree in one thing, and whom it is about: see above. */
function asMention({ entry, about }: RulingGroup): EventMention {
  const others = about.filter(({ as, kind }) => as !== "sort" && (kind !== "person" || as === "judge"));
  return { id: entry, type: RULING, modality: "found", polarity: "positive", ties: [], about: others };
}

function documentsOf({ documents = [] }: RulingGroup): readonly string[] {
  return documents;
}

function sortsOf(group: RulingGroup): string[] {
  return [...new Set(group.about.flatMap(({ as, name }) => (as === "sort" ? [name] : [])))].sort();
}

function valuesOf({ about }: RulingGroup, slot: string): string[] {
  return about.flatMap(({ as, entry }) => (as === slot ? [entry] : []));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
