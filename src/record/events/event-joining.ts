// What is told less exactly, or without a date, joins the one event that it can be; the days between which a hearing was moved
// are one hearing, and so is what is told of one of these days alone. Groups of one unit (one type, one person) are looked at
// together, and the hearings of one day. Pure; no order counts.

import { datesMeet, type DateSpan, type Day, daysBetween, type EntryId } from "../../base/base.ts";
import {
  Disjoint,
  type EventMention,
  isByWordsAlone,
  isPartedSlot,
  mostOf,
  partingOf,
  PERSON_SLOTS,
  shareValue,
} from "./event-mentions.ts";
import { joinRulings, RULING_UNIT } from "./ruling-joining.ts";

/** All mentions of one group as one: they agree in their key slots. */
export interface UnitGroup {
  readonly entry: EntryId;
  readonly unit?: string | undefined;
  readonly type: string;
  readonly date?: Days | undefined;
  readonly about: EventMention["about"];
  /** Marks of sentences that tell of one hearing and several days: "moved from 7 to 14 June". */
  readonly moves: readonly string[];
  /** When texts were written that set its day, and that set it in place of one they do not name. */
  readonly set?: readonly Day[] | undefined;
  readonly reset?: readonly Day[] | undefined;
  readonly isHeld?: boolean | undefined;
  /** Told as what is to be. */
  readonly isSet?: boolean | undefined;
  /** Told only as what might be. */
  readonly isImagined?: boolean | undefined;
  /** It, or its document, names the number of its case. */
  readonly isNumbered?: boolean | undefined;
  /** Of rulings: which documents tell of it, and by which day it was made. */
  readonly documents?: readonly string[] | undefined;
  readonly madeBy?: Day | undefined;
}

type Days = Pick<DateSpan, "earliest" | "latest">;

/** What hardly happens twice to one person: a mention without a date may be of the only one that is known. */
const SELDOM: ReadonlySet<string> = new Set([
  "extradition request",
  "extradition",
  "deportation",
  "conviction",
  "sentencing",
  "killing",
  "membership",
  "asylum claim",
  "birth",
  "death",
]);
/** Of these a year may be the year of the only one that is known. */
const SELDOM_IN_A_YEAR: ReadonlySet<string> = new Set([
  ...SELDOM,
  "arrest",
  "charge",
  "acquittal",
  "exoneration",
  "detention",
  "bond",
  "registration",
  "hunger strike",
]);
/** What happens to one at most once on a day, so that one document means one by it. */
const ONCE_A_DAY: ReadonlySet<string> = new Set([
  ...SELDOM_IN_A_YEAR,
  "hearing",
  "release",
  "transfer",
  "press conference",
]);
/** Days of what may be meant by a mention of anything: a month. */
const MOST_DAYS = 31;

export function isOnceADay(type: string): boolean {
  return ONCE_A_DAY.has(type);
}

export function isSeldom(type: string): boolean {
  return SELDOM.has(type);
}

/** Stands in a bucket for the time of what is told without a date of its own, beside a date: it may be of that day all the same. */
export const OTHER_TIME = "?";

/** The unit in which a group may join another or be joined; undefined for what stays as it is. */
export function unitOf(
  { type, date, modality, polarity }: Pick<EventMention, "type" | "date" | "modality" | "polarity">,
  kind: string,
  key: EntryId | undefined,
): string | undefined {
  if (key === undefined || isByWordsAlone({ type, modality })) return undefined;
  const days = width(date);
  // "was not released in May": of no event, or of another than the one that came about
  if (days > 0 && polarity === "negative") return undefined;
  const mayJoin = days < MOST_DAYS || (days < Number.POSITIVE_INFINITY ? SELDOM_IN_A_YEAR.has(type) : SELDOM.has(type));
  return mayJoin ? `${kind}|${type}|${key}` : undefined;
}

/** In days from the first to the last that it can be; endless where either is open. */
function width(date: Days | undefined): number {
  return date?.earliest === undefined || date.latest === undefined
    ? Number.POSITIVE_INFINITY
    : daysBetween(date.earliest, date.latest);
}

/** The entries to which the groups go that are no events of their own. */
export function joinGroups(groups: readonly UnitGroup[]): ReadonlyMap<EntryId, EntryId> {
  const moved = new Map<EntryId, EntryId>();
  const reported = joinedReports(movedTogether(groups, moved), moved);
  const units = Map.groupBy(joinedByDay(reported, moved), ({ unit }) => unit);
  const rulings = groups.filter(({ unit }) => unit === RULING_UNIT);
  const joined = new Map<EntryId, EntryId>(joinRulings(rulings));
  for (const [unit, events] of units)
    if (unit !== undefined && unit !== RULING_UNIT)
      for (const [entry, into] of joinUnit(events)) joined.set(entry, into);
  for (const [entry, first] of moved) joined.set(entry, joined.get(first) ?? first);
  return joined;
}

interface Event {
  readonly entry: EntryId;
  readonly unit: string | undefined;
  readonly dates: readonly (Days | undefined)[];
  /** Days; of one that was moved none, for each of its days is known. */
  readonly width: number;
  /** As one mention, for comparing. */
  readonly mention: EventMention;
  readonly isImagined: boolean;
  readonly isNumbered: boolean;
  readonly isHeld: boolean;
  readonly isSet: boolean;
}

/** The groups as events, those whose days one sentence names as one hearing together, called after the first day. */
function movedTogether(groups: readonly UnitGroup[], moved: Map<EntryId, EntryId>): Event[] {
  const sets = new Disjoint();
  joinMoves(groups, sets);
  joinResets(groups, sets);
  return [...Map.groupBy(groups, ({ entry }) => sets.find(entry)).values()].map((together) => {
    const sorted = together.toSorted((a, b) => compare(firstDay(a), firstDay(b)) || compare(a.entry, b.entry));
    const { entry, type } = sorted[0]!; // a group has members
    for (const other of sorted.slice(1)) moved.set(other.entry, entry);
    const about = sorted.flatMap((one) => one.about);
    return {
      entry,
      unit: mostOf(sorted.flatMap(({ unit }) => unit ?? [])),
      dates: sorted.map(({ date }) => date),
      width: sorted.length > 1 ? 0 : width(sorted[0]?.date),
      mention: { id: entry, type, modality: "asserted", polarity: "positive", ties: [], about },
      isImagined: sorted.every((one) => one.isImagined === true),
      isNumbered: sorted.some((one) => one.isNumbered === true || one.about.some(({ as }) => as === "docket")),
      isHeld: sorted.some((one) => one.isHeld === true),
      isSet: sorted.some((one) => one.isSet === true),
    };
  });
}

/** The days that one sentence names are of one hearing, unless people parted it. */
function joinMoves(groups: readonly UnitGroup[], sets: Disjoint): void {
  const parted = new Map<string, ReadonlyMap<string, string>>();
  for (const { entry, about } of groups) {
    const own = about.flatMap(({ as, entry: value }) => (isPartedSlot(as) ? [[as, value] as const] : []));
    if (own.length > 0) parted.set(entry, new Map(own));
  }
  const isOne = (a: ReadonlyMap<string, string> | undefined, b: ReadonlyMap<string, string> | undefined): boolean =>
    [...(a ?? [])].every(([slot, value]) => (b?.get(slot) ?? value) === value);
  for (const { entry, moves } of groups.toSorted((a, b) => compare(a.entry, b.entry)))
    for (const move of moves.toSorted()) {
      const [one, other] = [parted.get(sets.find(entry)), parted.get(sets.find(move))];
      if (!isOne(one, other)) continue;
      sets.join(entry, move);
      if (one !== undefined || other !== undefined)
        parted.set(sets.find(entry), new Map([...(one ?? []), ...(other ?? [])]));
    }
}

/**
 * Judges change: the report that a hearing was held, by whomever, is of the one hearing of that kind that was set for that very day
 * under the same number. Where two were set for it, or the one that was set is told as held by itself, it joins none.
 */
function joinedReports(events: readonly Event[], moved: Map<EntryId, EntryId>): readonly Event[] {
  const hearings = events.filter(
    ({ mention, isImagined, isNumbered }) => isNumbered && isHearing(mention) && !isImagined,
  );
  const set = new Map<string, Event[]>();
  for (const event of hearings)
    if (event.isSet)
      for (const day of new Set(event.dates.flatMap(exactDay))) set.getOrInsert(`${event.unit} ${day}`, []).push(event);
  const joining = new Map<Event, Event[]>();
  for (const event of hearings) {
    if (event.isSet || !event.isHeld || isMoved(event) || event.unit === undefined) continue;
    const [one, another] = exactDay(event.dates[0])
      .flatMap((day) => set.get(`${event.unit} ${day}`) ?? [])
      .filter((other) => isButForTheJudge(event.mention, other.mention));
    if (one !== undefined && another === undefined && !one.isHeld) joining.getOrInsert(one, []).push(event);
  }
  return joinedInto(events, joining, moved);
}

function isHearing({ type }: EventMention): boolean {
  return type === HEARING;
}

/** Does nothing but another judge tell the two apart: neither the kind nor the hour? */
function isButForTheJudge(a: EventMention, b: EventMention): boolean {
  const [kinds, otherKinds] = [namesAs(a, "session"), namesAs(b, "session")];
  if (kinds.size > 0 && otherKinds.size > 0 && kinds.isDisjointFrom(otherKinds)) return false;
  const [hours, otherHours] = [hoursOf(a), hoursOf(b)];
  if (hours.size > 0 && otherHours.size > 0 && hours.isDisjointFrom(otherHours)) return false;
  const others = ({ about, ...mention }: EventMention): EventMention => ({
    ...mention,
    about: about.filter(({ as }) => as !== "judge" && as !== "bench" && as !== "sitting"),
  });
  return partingOf([others(a), others(b)]) === undefined;
}

function namesAs({ about }: EventMention, slot: string): Set<string> {
  return new Set(about.flatMap(({ as, entry }) => (as === slot ? [entry] : [])));
}

function hoursOf({ about }: EventMention): Set<string> {
  return new Set(about.flatMap(({ as, name }) => (as === "sitting" && /^\d\d:\d\d$/.test(name) ? [name] : [])));
}

/**
 * A notice names the number of the case, the report of the day only the judge: a hearing told of one day is the one hearing,
 * moved or known by its number, that was to be on that day, if they share a judge, a person or a court and nothing tells them
 * apart. Where two were to be on that day it joins none.
 */
function joinedByDay(events: readonly Event[], moved: Map<EntryId, EntryId>): readonly Event[] {
  // what has a number of its own is of no case of another number
  const isOpen = (event: Event): boolean => isMoved(event) && !event.isNumbered;
  const numbered = joinedToDay(events, ({ isNumbered }) => isNumbered, isOpen, moved);
  const isFirm = (event: Event): boolean => isMoved(event) || event.isNumbered;
  return joinedToDay(numbered, ({ isNumbered }) => !isNumbered, isFirm, moved);
}

function joinedToDay(
  events: readonly Event[],
  mayJoin: (event: Event) => boolean,
  mayBeJoined: (event: Event) => boolean,
  moved: Map<EntryId, EntryId>,
): readonly Event[] {
  const hearings = events.filter(({ mention, isImagined }) => mention.type === HEARING && !isImagined);
  const onDay = new Map<Day, Event[]>();
  for (const event of hearings)
    if (mayBeJoined(event))
      for (const day of new Set(event.dates.flatMap(exactDay))) onDay.getOrInsert(day, []).push(event);
  const joining = new Map<Event, Event[]>();
  for (const event of hearings) {
    if (isMoved(event) || !mayJoin(event)) continue;
    const [one, another] = exactDay(event.dates[0])
      .flatMap((day) => onDay.get(day) ?? [])
      .filter((other) => other !== event && partingOf([event.mention, other.mention]) === undefined);
    if (one === undefined || another !== undefined) continue;
    if (SHARED.some((slot) => shareValue(event.mention, one.mention, slot))) joining.getOrInsert(one, []).push(event);
  }
  const alike = new Map([...joining].map(([event, list]) => [event, withoutParting(event, list)] as const));
  return joinedInto(events, alike, moved);
}

/** The events with those that join them; those are no events of their own any more. */
function joinedInto(
  events: readonly Event[],
  joining: ReadonlyMap<Event, readonly Event[]>,
  moved: Map<EntryId, EntryId>,
): readonly Event[] {
  const whole = new Map<Event, Event>();
  for (const [event, together] of joining) {
    for (const { entry } of together) moved.set(entry, event.entry);
    const about = [event, ...together].flatMap(({ mention }) => mention.about);
    const isNumbered = event.isNumbered || together.some((one) => one.isNumbered);
    const isHeld = event.isHeld || together.some((one) => one.isHeld);
    whole.set(event, { ...event, isNumbered, isHeld, mention: { ...event.mention, about } });
  }
  return events.flatMap((event) => (moved.has(event.entry) ? [] : [whole.get(event) ?? event]));
}

const HEARING = "hearing";
const SHARED: readonly string[] = [...PERSON_SLOTS, "judge", "court"];

/** Told of several days. */
function isMoved({ dates }: Event): boolean {
  return dates.length > 1;
}

function exactDay(date: Days | undefined): Day[] {
  return date?.earliest !== undefined && date.earliest === date.latest ? [date.earliest] : [];
}

/**
 * "Motion hearing reset for 14 June" names no day that it takes the place of: it is the one hearing of the case, of that kind or
 * on that motion, that had been set before and was still ahead. Where two were, it joins none. The texts are gone through in the
 * order in which they were written, so that a hearing that is reset twice is one.
 */
function joinResets(groups: readonly UnitGroup[], sets: Disjoint): void {
  for (const [unit, all] of Map.groupBy(groups, (group) => group.unit)) {
    if (unit === undefined) continue;
    const resets = all
      .flatMap((group) => (group.reset ?? []).slice(0, 1).map((told) => ({ group, told })))
      .toSorted((a, b) => compare(a.told, b.told) || compare(a.group.entry, b.group.entry));
    for (const { group, told } of resets) {
      const own = sets.find(group.entry);
      const members = Map.groupBy(all, ({ entry }) => sets.find(entry));
      // what is moved away from is known already
      if ((members.get(own)?.length ?? 0) > 1) continue;
      const before = [...members].filter(
        ([root, list]) => root !== own && wasAhead(list, told) && isOfSameKind(list, group),
      );
      const [one, another] = before;
      if (one !== undefined && another === undefined) sets.join(one[0], own);
    }
  }
}

/** Was it set before that day, for that day or a later one, and not held by then? */
function wasAhead(hearing: readonly UnitGroup[], told: Day): boolean {
  const known = hearing.filter(({ set = [] }) => set.some((day) => day < told));
  const last = known
    .flatMap(({ date }) => date?.latest ?? [])
    .sort()
    .at(-1);
  return (
    last !== undefined &&
    last >= told &&
    !known.some(({ isHeld, date }) => isHeld === true && (date?.latest ?? "") <= told)
  );
}

function isOfSameKind(hearing: readonly UnitGroup[], { about, type }: UnitGroup): boolean {
  const others = hearing.flatMap((one) => one.about);
  const values = (list: EventMention["about"], as: string): Set<string> =>
    new Set(list.flatMap((one) => (one.as === as ? [one.entry] : [])));
  const [motions, otherMotions] = [values(about, "motion"), values(others, "motion")];
  if (motions.size > 0 && otherMotions.size > 0 && motions.isDisjointFrom(otherMotions)) return false;
  const [kinds, otherKinds] = [values(about, "session"), values(others, "session")];
  const sameMotion = !motions.isDisjointFrom(otherMotions);
  if (!sameMotion && kinds.size > 0 && otherKinds.size > 0 && kinds.isDisjointFrom(otherKinds)) return false;
  const asMention = (list: EventMention["about"]): EventMention => ({
    id: "",
    type,
    modality: "asserted",
    polarity: "positive",
    ties: [],
    // another day may have another judge, place and hour
    about: list.filter(
      ({ as }) =>
        as === "docket" ||
        as === "sort" ||
        as === "which" ||
        as === "court" ||
        as === "person heard" ||
        isPartedSlot(as),
    ),
  });
  return partingOf([asMention(others), asMention(about)]) === undefined;
}

function firstDay({ date }: UnitGroup): string {
  return date?.earliest ?? "9999";
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Each event, the more exact first, joins the one before it that it can be. What can be several joins none. */
function* joinUnit(unit: readonly Event[]): Generator<[EntryId, EntryId]> {
  const sorted = unit.toSorted((a, b) => compare(a.width, b.width) || compare(a.entry, b.entry));
  const known: { readonly event: Event; readonly joining: Event[] }[] = [];
  const undated: Event[] = [];
  for (const event of sorted) {
    const [one, another] = event.width === 0 ? [] : known.filter((other) => canBe(event, other.event));
    if (another !== undefined) continue;
    if (one !== undefined) one.joining.push(event);
    else if (event.dates.some(isDated)) known.push({ event, joining: [] });
    else undated.push(event);
  }
  for (const { event, joining } of known)
    for (const { entry } of withoutParting(event, joining)) yield [entry, event.entry];
  // Told without a date everywhere, and nothing against its being one event.
  const [first, ...others] = undated;
  if (first !== undefined && known.length === 0 && partingOf(undated.map(({ mention }) => mention)) === undefined)
    for (const { entry } of others) yield [entry, first.entry];
}

/** Those that join one event may not give a slot different values: then none that fills the slot joins. */
function withoutParting(event: Event, joining: readonly Event[]): readonly Event[] {
  const parting = partingOf([event, ...joining].map(({ mention }) => mention));
  if (parting === undefined) return joining;
  const { slot } = parting;
  return withoutParting(
    event,
    joining.filter(({ mention }) => !mention.about.some(({ as }) => as === slot)),
  );
}

function isDated(date: Days | undefined): boolean {
  return date?.earliest !== undefined || date?.latest !== undefined;
}

function canBe(event: Event, other: Event): boolean {
  return (
    event.dates.every((a) => other.dates.some((b) => datesMeet(a ?? {}, b ?? {}))) &&
    partingOf([event.mention, other.mention]) === undefined
  );
}
