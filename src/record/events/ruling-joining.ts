// One ruling told by several documents, or by several sentences of one: what is told without its day, or without its judge, joins the
// one ruling that it can be, where the same was decided and nothing tells them apart. Where two could be meant it joins none.
// Pure; no order counts.

import { datesMeet, type DateSpan, type Day, type EntryId } from "../../base/base.ts";
import { foldKey } from "../../text/text.ts";
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

/** The unit in which rulings are looked at together: those that say what was decided. Others are only what their day and judge make them. */
export function rulingUnit(mentions: readonly EventMention[]): string | undefined {
  const isTold = mentions.some(
    ({ type, modality, polarity, about }) =>
      type === RULING &&
      polarity === "positive" &&
      modality !== "hypothetical" &&
      modality !== "scheduled" &&
      about.some(({ as }) => as === "sort"),
  );
  return isTold ? RULING_UNIT : undefined;
}

const RULING = "ruling";
export const RULING_UNIT = "ruling|decided";

/** [what joins, what it joins]. */
export function joinRulings(groups: readonly RulingGroup[]): [EntryId, EntryId][] {
  const sorted = groups.filter((group) => sortsOf(group).length > 0).toSorted((a, b) => compare(a.entry, b.entry));
  const dated = sorted.filter(isOfOneDay);
  const named = dated.filter((group) => isNamed(group));
  const joining = new Map<RulingGroup, RulingGroup[]>();
  const anchors = new Set(dated);
  // of one day, where nobody is named: the only one of that day by which the same was decided
  for (const group of dated)
    if (!isNamed(group)) {
      const [one, another] = named.filter((other) => isSameOfOneDay(group, other));
      if (one === undefined || another !== undefined) continue;
      anchors.delete(group);
      joining.getOrInsert(one, []).push(group);
    }
  const others = sorted.filter((group) => !isOfOneDay(group) && !group.about.some(({ as }) => as === "again"));
  const candidates = candidatesOf([...anchors], others, joining);
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

function isOfOneDay({ date }: RulingGroup): boolean {
  return date?.earliest !== undefined && date.earliest === date.latest;
}

function isNamed(group: RulingGroup): boolean {
  return valuesOf(group, "judge").length + valuesOf(group, "docket").length > 0;
}

function isSameOfOneDay(group: RulingGroup, other: RulingGroup): boolean {
  return (
    group.date?.earliest === other.date?.earliest &&
    !new Set(sortsOf(group)).isDisjointFrom(new Set(sortsOf(other))) &&
    !isParted([group, other]) &&
    mayBeOfSame(group, [other])
  );
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
        sortsOf(other).some((sort) => one.sorts.has(sort)) &&
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
  const matter = disputed(all);
  if (matter === undefined) return joining;
  const own = new Set(sortsOf(anchor));
  const rest = joining.filter((one) => sortsOf(one).every((sort) => matterOf(sort) !== matter || own.has(sort)));
  return rest.length === joining.length ? [] : withoutParting(anchor, rest);
}

/** The first matter that was decided in two ways. */
function disputed(groups: readonly RulingGroup[]): string | undefined {
  const sorts = [...new Set(groups.flatMap(sortsOf))].sort();
  return sorts.map(matterOf).find((matter, i, all) => all.indexOf(matter) !== i);
}

/** "bond" of "bond denied". */
function matterOf(sort: string): string {
  return sort.slice(0, sort.lastIndexOf(" "));
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
  return partingOf(groups.map(asMention)) !== undefined || disputed(groups) !== undefined;
}

/** Without what was decided: what else was decided in it parts nothing, where they agree in one thing. */
function asMention({ entry, about }: RulingGroup): EventMention {
  const others = about.filter(({ as }) => as !== "sort");
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
