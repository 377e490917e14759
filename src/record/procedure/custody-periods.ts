// The periods of one stay: from one transfer to the next, under whom, where and on what ground, as far as sources tell.

import { type DateSpan, datesMeet, isExact } from "../../base/base.ts";
import { covers, mayBeOneAuthority } from "./custody-authorities.ts";
import { areNear, boundaryOf, isWithin, orderDay } from "./custody-boundaries.ts";
import type { CustodyMark, MarkValue } from "./custody-marks.ts";
import type { MarkedStay } from "./custody-stays.ts";
import type { CustodyBoundary, CustodyPeriod, CustodySighting, CustodyValue } from "./custody.ts";

type Slot = "authority" | "facility" | "basis";
type Named = Readonly<Record<Slot, (readonly [MarkValue, CustodyMark])[]>>;

interface Draft {
  readonly from: CustodyBoundary;
  to: CustodyBoundary | undefined;
  readonly marks: CustodyMark[];
  readonly told: Named;
  readonly sightings: CustodySighting[];
  /** Nothing but the ground is told to have changed. */
  readonly isOnlyGround: boolean;
}

/** The periods by time, and the marks that fit none of them. */
export function periodsOf(
  stay: MarkedStay,
  number: number,
  told: readonly CustodyMark[],
): { periods: CustodyPeriod[]; unplaced: CustodyMark[] } {
  const unplaced: CustodyMark[] = [];
  const groups = movesTogether(stay, told, unplaced);
  const first = draft(stay.from, stay.starts);
  addAll(
    first,
    told.filter((mark) => mark.kind === "start" && fits(first.told, mark)),
  );
  const drafts = [first];
  for (const marks of groups) {
    const last = drafts.at(-1) ?? first;
    const atStart = last === first && marks.every(({ date }) => isAtStart(stay, date));
    if (atStart) {
      addAll(first, marks);
      continue;
    }
    const latest = marks.flatMap(({ statement }) => statement.written?.latest ?? []).toSorted()[0];
    const by = marks.some(({ kind }) => kind === "move") ? "transfer" : (marks[0]?.by ?? "transfer");
    const from = boundaryOf(by, marks, { earliest: last.from.latest ?? last.from.earliest, latest });
    last.to = from;
    for (const mark of marks) addPrevious(last, mark);
    drafts.push(draft(from, marks));
  }
  const last = drafts.at(-1) ?? first;
  last.to = stay.to;
  for (const mark of stay.ends) if (fits(last.told, asBefore(mark))) addPrevious(last, mark);
  for (const mark of stay.untils) endAt(drafts, stay, mark);
  for (const mark of stay.held) if (!see(drafts, mark)) unplaced.push(mark);
  for (const mark of told) if (mark.kind === "was" && !remember(drafts, mark)) unplaced.push(mark);
  return { periods: finished(drafts, number), unplaced };
}

function draft(from: CustodyBoundary, marks: readonly CustodyMark[]): Draft {
  const made: Draft = {
    from,
    to: undefined,
    marks: [],
    told: { authority: [], facility: [], basis: [] },
    sightings: [],
    isOnlyGround: marks.every((mark) => mark.kind === "start" && mark.basis !== undefined && !hasTarget(mark)),
  };
  addAll(made, marks);
  return made;
}

function addAll({ marks, told }: Draft, added: readonly CustodyMark[]): void {
  for (const mark of added) {
    marks.push(mark);
    for (const slot of ["authority", "facility", "basis"] as const) {
      const value = mark[slot];
      if (value !== undefined) told[slot].push([value, mark]);
    }
  }
}

/** What a move or a release tells of the time before it, as if told of that time. */
function asBefore(mark: CustodyMark): CustodyMark {
  return { ...mark, facility: mark.previousFacility, authority: mark.previousAuthority };
}

/** Who held the person, and where, before a move or a release. */
function addPrevious({ told }: Draft, mark: CustodyMark): void {
  if (mark.previousAuthority !== undefined) told.authority.push([mark.previousAuthority, mark]);
  if (mark.previousFacility !== undefined) told.facility.push([mark.previousFacility, mark]);
}

function isAtStart({ starts }: MarkedStay, date: DateSpan | undefined): boolean {
  return date !== undefined && isExact(date) && starts.some((one) => one.date?.edtf === date.edtf);
}

/** Moves that are told of one transfer stand together; those without a day go to the one that they can be. */
function movesTogether(stay: MarkedStay, told: readonly CustodyMark[], unplaced: CustodyMark[]): CustodyMark[][] {
  const groups: CustodyMark[][] = [];
  const dated = stay.moves.toSorted((a, b) => compare(day(a), day(b)) || exactFirst(a) - exactFirst(b));
  for (const mark of dated) {
    const joined = groups.findLast((group, i) => canJoin(group, mark, i === groups.length - 1));
    if (joined === undefined) groups.push([mark]);
    else joined.push(mark);
  }
  const undated = told.filter(({ kind, date }) => kind === "move" && date === undefined);
  const alone: CustodyMark[][] = [];
  for (const mark of undated) {
    const { written } = mark.statement;
    const fits = groups.filter(
      (group) =>
        sharesTarget(group, mark) &&
        group.some(
          ({ date }) => date !== undefined && (written?.latest === undefined || orderDay(date) <= written.latest),
        ),
    );
    const [only, other] = fits;
    if (only !== undefined && other === undefined) only.push(mark);
    else if (only === undefined && hasTarget(mark)) {
      const same = alone.find((group) => sharesTarget(group, mark));
      if (same === undefined) alone.push([mark]);
      else same.push(mark);
    } else unplaced.push(mark);
  }
  const [single, more] = alone;
  // of several moves without a day nobody knows which came first
  if (single !== undefined && more === undefined && groups.length === 0) return [single];
  for (const group of alone) unplaced.push(...group);
  return groups;
}

function canJoin(group: readonly CustodyMark[], mark: CustodyMark, isLast: boolean): boolean {
  const { date } = mark;
  if (date === undefined) return false;
  const differs = group.some((one) => isOther(one.authority, mark.authority, "authority"));
  const isSameDay = group.some((one) => one.date?.edtf === date.edtf && isExact(date));
  if (isSameDay) return !differs;
  const isApart = differs || group.some((one) => isOther(one.facility, mark.facility, "facility"));
  if (isApart || !sharesTarget(group, mark))
    return group.every((one) => one.date !== undefined && isWithin(date, one.date)) && !isApart;
  return group.some(
    (one) => one.date !== undefined && (datesMeet(one.date, date) || (isLast && areNear(one.date, date))),
  );
}

function isOther(a: MarkValue | undefined, b: MarkValue | undefined, slot: Slot): boolean {
  if (a === undefined || b === undefined) return false;
  if (slot === "authority") return !mayBeOneAuthority(a.key, b.key);
  return !isDescribed(a) && !isDescribed(b) && !mayBeOnePlace(a.key, b.key);
}

/** "an ICE facility near Northfield" may be any of that sort. */
function isDescribed({ name }: MarkValue): boolean {
  return /^(?:an?|another) /iu.test(name);
}

/** "alder jail" may be "alder county jail". */
function mayBeOnePlace(a: string, b: string): boolean {
  const [one, other] = [new Set(a.split(" ")), new Set(b.split(" "))];
  return one.isSubsetOf(other) || other.isSubsetOf(one);
}

/** Do both name the same authority or the same place to which the person went? */
function sharesTarget(group: readonly CustodyMark[], mark: CustodyMark): boolean {
  const shares = (one: CustodyMark): boolean =>
    (one.authority !== undefined &&
      mark.authority !== undefined &&
      mayBeOneAuthority(one.authority.key, mark.authority.key)) ||
    (one.facility !== undefined && mark.facility !== undefined && mayBeOnePlace(one.facility.key, mark.facility.key));
  return group.some(shares) && !group.some((one) => isOther(one.authority, mark.authority, "authority"));
}

function hasTarget({ authority, facility }: CustodyMark): boolean {
  return authority !== undefined || facility !== undefined;
}

/** "until 3 May" ends the period that it names, else the one in which the day lies. */
function endAt(drafts: readonly Draft[], stay: MarkedStay, mark: CustodyMark): void {
  const { date } = mark;
  if (date === undefined || !hasTarget(mark)) return;
  const begun = drafts.filter(({ from }) => (from.earliest ?? from.latest ?? "") < orderDay(date));
  const named = begun.filter(({ told }) => fits(told, mark) && isNamed(told, mark));
  const period = named.at(-1) ?? begun.findLast(({ told, from }) => fits(told, mark) && from.latest !== date.earliest);
  if (period === undefined) return;
  addAll(period, [mark]);
  const { to } = period;
  if (to === stay.to && to?.by === "held until") return;
  if (to?.answers.some((answer) => datesMeet(answer.date, date)) === true) return;
  period.to = boundaryOf("held until", [mark]);
}

/** Nothing that the mark names is told otherwise. */
function fits(told: Named, mark: CustodyMark): boolean {
  return (
    !told.authority.some(([value]) => isOther(value, mark.authority, "authority")) &&
    !told.facility.some(([value]) => isOther(value, mark.facility, "facility"))
  );
}

function isNamed(told: Named, { authority, facility }: CustodyMark): boolean {
  return (
    told.facility.some(([{ key }]) => facility !== undefined && mayBeOnePlace(key, facility.key)) ||
    told.authority.some(([{ key }]) => key === authority?.key)
  );
}

/** A sighting belongs to the one period in which its day can lie. */
function see(drafts: readonly Draft[], mark: CustodyMark): boolean {
  const { date } = mark;
  if (date === undefined) return false;
  const can = drafts.filter(({ from, to }) =>
    datesMeet(date, { earliest: from.earliest, latest: to === undefined ? undefined : to.latest }),
  );
  const fitting = can.filter(({ told }) => fits(told, mark));
  const named = fitting.filter(({ told }) => isNamed(told, mark));
  const period =
    named.length === 1 ? named[0] : fitting.length === 1 ? fitting[0] : can.length === 1 ? can[0] : undefined;
  if (period === undefined) return !hasTarget(mark) && can.length > 0;
  addAll(period, [mark]);
  period.sightings.push({ date, facility: mark.facility?.name, statement: mark.statement });
  return true;
}

/** What is told of some time before the text was written: of the one period that had ended by then, else of the one there is. */
function remember(drafts: readonly Draft[], mark: CustodyMark): boolean {
  const value = {
    ...mark,
    facility: mark.facility ?? mark.previousFacility,
    authority: mark.authority ?? mark.previousAuthority,
  };
  if (!hasTarget(value) && value.basis === undefined) return true;
  const by = mark.date?.latest ?? mark.statement.written?.latest;
  const can = drafts.filter(
    ({ from, told }) => (by === undefined || (from.earliest ?? from.latest ?? by) < by) && fits(told, value),
  );
  const named = can.filter(({ told }) => isNamed(told, value));
  const ended = can.filter(({ to }) => to?.latest !== undefined && (by === undefined || to.latest <= by));
  const [only, other] = named.length > 0 ? named : ended.length > 0 ? ended : can;
  if (only === undefined || other !== undefined) return false;
  addAll(only, [value]);
  return true;
}

function finished(drafts: readonly Draft[], stay: number): CustodyPeriod[] {
  const periods: CustodyPeriod[] = [];
  for (const { from, to, told, sightings, isOnlyGround } of drafts) {
    const before = periods.at(-1);
    const own = {
      authority: exactOnes(values(told.authority), covers),
      facility: exactOnes(values(told.facility), isShorterName),
      basis: values(told.basis),
    };
    const carried: CustodyPeriod["carried"][number][] = [];
    if (own.authority.length === 0 && before !== undefined && before.authority.length > 0) carried.push("authority");
    const authority = carried.includes("authority") ? (before?.authority ?? []) : own.authority;
    if (own.facility.length === 0 && isOnlyGround && before !== undefined && before.facility.length > 0)
      carried.push("facility");
    const facility = carried.includes("facility") ? (before?.facility ?? []) : own.facility;
    const isSame = before !== undefined && sameKeys(authority, before.authority);
    if (own.basis.length === 0 && isSame && before.basis.length > 0) carried.push("basis");
    const basis = carried.includes("basis") ? (before?.basis ?? []) : own.basis;
    periods.push({
      stay,
      from,
      to,
      authority,
      carried,
      facility,
      basis,
      sightings: sightings.toSorted(
        (a, b) => compare(orderDay(a.date), orderDay(b.date)) || compare(a.statement.id, b.statement.id),
      ),
    });
  }
  return periods;
}

function sameKeys(a: readonly CustodyValue[], b: readonly CustodyValue[]): boolean {
  return a.length === b.length && a.every(({ key }) => b.some((one) => one.key === key));
}

function values(told: readonly (readonly [MarkValue, CustodyMark])[]): CustodyValue[] {
  return [...Map.groupBy(told, ([{ key }]) => key)]
    .map(([key, same]) => {
      const statements = new Map(same.map(([, { statement }]) => [statement.id, statement]));
      const names = same.map(([{ name }]) => name).toSorted(compare);
      return {
        key,
        name: names[0] ?? key,
        statements: [...statements.values()].toSorted((a, b) => compare(a.id, b.id)),
      };
    })
    .sort((a, b) => compare(a.key, b.key));
}

/** "Federal" is not told differently where another source says "U.S. Marshals", nor "Alder jail" where one says "Alder County Jail". */
function exactOnes(told: readonly CustodyValue[], isVague: (key: string, other: string) => boolean): CustodyValue[] {
  const kept = told.filter((one) => !told.some((other) => isVague(one.key, other.key)));
  return kept.map((one) => {
    const vague = told.filter(
      (other) => isVague(other.key, one.key) && kept.filter(({ key }) => isVague(other.key, key)).length === 1,
    );
    return { ...one, statements: [one, ...vague].flatMap(({ statements }) => statements) };
  });
}

function isShorterName(key: string, other: string): boolean {
  return key !== other && new Set(key.split(" ")).isSubsetOf(new Set(other.split(" ")));
}

function day({ date }: CustodyMark): string {
  return date === undefined ? "" : orderDay(date);
}

function exactFirst({ date }: CustodyMark): number {
  return date !== undefined && isExact(date) ? 0 : 1;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
