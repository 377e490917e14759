// Custody without a break: which beginnings, moves, sightings and ends are told of one stay, and where one stay ends and another
// begins. A beginning that no end precedes is another account of the same beginning where the days are near, else another stay.

import { type DateSpan, datesMeet, type Day, daysBetween, isExact } from "../../base/base.ts";
import { mayBeOneAuthority } from "./custody-authorities.ts";
import { areNear, boundaryOf, orderDay } from "./custody-boundaries.ts";
import type { CustodyMark } from "./custody-marks.ts";
import type { CustodyBoundary, CustodyStay } from "./custody.ts";

/** A stay with the marks that its periods are made of. */
export interface MarkedStay extends CustodyStay {
  readonly starts: readonly CustodyMark[];
  /** Transfers, and times in one place that began while the stay went on. */
  readonly moves: readonly CustodyMark[];
  readonly untils: readonly CustodyMark[];
  readonly held: readonly CustodyMark[];
  readonly ends: readonly CustodyMark[];
}

/** Held on such a day after an end, without words of "still", it may be another stay of which no beginning is told. */
const SOON_AFTER = 92; // days

interface Dated extends CustodyMark {
  readonly date: DateSpan;
}

class Stay {
  readonly starts: Dated[] = [];
  readonly moves: Dated[] = [];
  readonly untils: Dated[] = [];
  readonly held: Dated[] = [];
  readonly ends: Dated[] = [];
  readonly heldAfter: CustodyMark[] = [];
  isOpen = true;
  /** Of a stay whose end no source tells: by when the next one had begun. */
  overBy: Day | undefined;

  get dated(): Dated[] {
    return [...this.starts, ...this.moves, ...this.untils, ...this.held];
  }
}

const ORDER: readonly CustodyMark["kind"][] = ["until", "end", "start", "move", "held"];

/** The stays by time, and what fits none. */
export function staysOf(marks: readonly CustodyMark[]): { stays: MarkedStay[]; unplaced: CustodyMark[] } {
  const isDated = (mark: CustodyMark): mark is Dated => mark.date !== undefined && mark.kind !== "was";
  const dated = marks
    .filter(isDated)
    .toSorted((a, b) => compare(placeOf(a), placeOf(b)) || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  const stays: Stay[] = [];
  const unplaced: CustodyMark[] = [];
  for (const mark of dated) {
    const last = stays.at(-1);
    const current = last?.isOpen === true ? last : undefined;
    const begin = (): Stay => {
      const stay = new Stay();
      stays.push(stay);
      return stay;
    };
    switch (mark.kind) {
      case "start": {
        if (current === undefined) begin().starts.push(mark);
        else if (isWithinStay(current, mark)) current.moves.push(mark);
        else if (isSameBeginning(current, mark)) current.starts.push(mark);
        else if (isMove(dated, mark)) current.moves.push(mark);
        else if (isCovered(current, mark.date)) unplaced.push(mark);
        else {
          current.isOpen = false;
          current.overBy = mark.date.latest;
          begin().starts.push(mark);
        }
        break;
      }
      case "move":
        (current ?? begin()).moves.push(mark);
        break;
      case "held":
        (current ?? begin()).held.push(mark);
        break;
      case "until": {
        if (current === undefined && last?.ends.some(({ date }) => areNear(date, mark.date)) === true) {
          last.untils.push(mark);
          break;
        }
        const stay = current ?? begin();
        stay.untils.push(mark);
        if (!goesOnAfter(dated, stay, mark)) stay.isOpen = false;
        break;
      }
      case "end": {
        if (
          current === undefined &&
          last?.ends.concat(last.untils).some(({ date }) => areNear(date, mark.date)) === true
        ) {
          last.ends.push(mark);
          break;
        }
        const stay = current ?? begin();
        stay.ends.push(mark);
        const after = heldAfter(dated, mark);
        stay.heldAfter.push(...after);
        stay.isOpen = after.length > 0;
        break;
      }
      case "was":
        break;
    }
  }
  placeUndated(marks, stays, unplaced);
  return { stays: stays.map((stay, i) => marked(stay, stays[i - 1], marks)), unplaced };
}

/** Sightings by their last possible day: what was written at some time in a year says little of its first day. */
function placeOf({ kind, date }: Dated): Day {
  return kind === "held" ? (date.latest ?? orderDay(date)) : orderDay(date);
}

/** Another account of the beginning: of the same time, or of a day a few weeks from the first that is told. */
function isSameBeginning({ starts }: Stay, mark: Dated): boolean {
  const first = starts.find(({ date }) => isExact(date));
  return first === undefined ? starts.some(({ date }) => datesMeet(date, mark.date)) : areNear(first.date, mark.date);
}

/** A time in one place, or under another authority, that began while custody went on. */
function isWithinStay({ starts }: Stay, mark: Dated): boolean {
  const exact = starts.filter(({ date }) => isExact(date));
  if ((exact.length === 0 && starts.length > 0) || exact.some(({ date }) => datesMeet(date, mark.date))) return false;
  if (mark.by !== "arrest")
    return mark.authority !== undefined || mark.facility !== undefined || mark.basis !== undefined;
  const { authority } = mark;
  return (
    authority !== undefined &&
    starts.some((one) => one.authority && !mayBeOneAuthority(one.authority.key, authority.key))
  );
}

/** A beginning told of the day of a transfer is that of the time in the new place. */
function isMove(dated: readonly Dated[], mark: Dated): boolean {
  const canBe = mark.by !== "arrest" || mark.authority !== undefined;
  return canBe && dated.some(({ kind, date }) => kind === "move" && datesMeet(date, mark.date));
}

/** Does a source have custody go on from before a day until after it? */
function isCovered({ starts, moves }: Stay, date: DateSpan): boolean {
  return [...starts, ...moves].some((one) => covers(one, orderDay(date)));
}

function covers({ goesOn, date, statement }: Dated, day: Day): boolean {
  const written = statement.written?.earliest;
  return goesOn && date.latest !== undefined && date.latest <= day && written !== undefined && written > day;
}

/** What has the person held after an end, without a new beginning between. */
function heldAfter(dated: readonly Dated[], end: Dated): CustodyMark[] {
  const day = end.date.latest;
  if (day === undefined) return [];
  const next = dated.find((one) => one.kind === "start" && one.date.earliest !== undefined && one.date.earliest > day)
    ?.date.earliest;
  const isAfter = ({ kind, date: { earliest }, isContinued }: Dated): boolean =>
    (kind === "held" || kind === "move") &&
    earliest !== undefined &&
    earliest > day &&
    (next === undefined || earliest < next) &&
    (isContinued || daysBetween(day, earliest) <= SOON_AFTER);
  return dated.filter((one) => isAfter(one) || (one.kind === "start" && covers(one, day)));
}

/** "until 3 May": did custody go on elsewhere? */
function goesOnAfter(dated: readonly Dated[], stay: Stay, { date }: Dated): boolean {
  const [first, day] = [date.earliest ?? date.latest, date.latest ?? date.earliest];
  if (first === undefined || day === undefined) return true;
  if (stay.dated.some((one) => covers(one, day))) return true;
  const next = dated.find((one) => one.kind === "start" && orderDay(one.date) > day);
  const before = next === undefined ? "9999-12-31" : orderDay(next.date);
  return dated.some(({ kind, date: when }) => {
    if (kind === "start") return datesMeet(when, date);
    if (kind === "move") return (when.latest ?? day) >= first && orderDay(when) < before;
    return (
      (kind === "held" || kind === "until") &&
      when.earliest !== undefined &&
      when.earliest > day &&
      when.earliest < before
    );
  });
}

/** Beginnings and ends without a day belong to the one stay they can be told of. */
function placeUndated(marks: readonly CustodyMark[], stays: Stay[], unplaced: CustodyMark[]): void {
  for (const mark of marks) {
    if (mark.date !== undefined || (mark.kind !== "start" && mark.kind !== "end")) continue;
    const written = mark.statement.written;
    if (mark.kind === "start") {
      if (stays.length === 0) stays.push(new Stay());
      const [only, other] = stays;
      if (only === undefined || other !== undefined) unplaced.push(mark);
      continue;
    }
    const before = stays.filter(({ dated: own }) =>
      own.some(({ date }) => written?.latest === undefined || orderDay(date) <= written.latest),
    );
    if (before.length !== 1) unplaced.push(mark);
  }
}

function marked(stay: Stay, before: Stay | undefined, all: readonly CustodyMark[]): MarkedStay {
  const { starts, moves, untils, held, ends } = stay;
  const own = stay.dated.map(({ date }) => date);
  const told = own
    .flatMap(({ earliest }) => earliest ?? [])
    .concat(stay.heldAfter.flatMap(({ statement, goesOn }) => (goesOn ? (statement.written?.earliest ?? []) : [])));
  const covered = [...starts, ...moves].flatMap(({ goesOn, statement }) =>
    goesOn ? (statement.written?.earliest ?? []) : [],
  );
  const limit =
    ends.length > 0 && stay.heldAfter.length === 0
      ? ends.map(({ date }) => date.latest ?? orderDay(date)).reduce(laterOf)
      : undefined;
  const days = [...told, ...covered].filter((day) => limit === undefined || day <= limit);
  const lastTold = days.length === 0 ? undefined : days.reduce(laterOf);
  return {
    from: fromOf(stay, before, all),
    to: toOf(stay, lastTold, all),
    lastTold,
    heldAfter: stay.heldAfter.map(({ statement }) => statement),
    starts,
    moves,
    untils,
    held,
    ends,
  };
}

function fromOf({ starts, ...stay }: Stay, before: Stay | undefined, all: readonly CustodyMark[]): CustodyBoundary {
  const undated = all.filter(({ kind, date }) => kind === "start" && date === undefined);
  if (starts.length > 0) {
    const [first] = starts.toSorted((a, b) => BEGINNINGS.indexOf(a.by) - BEGINNINGS.indexOf(b.by));
    return boundaryOf(first?.by ?? "unknown", [...starts, ...(before === undefined ? undated : [])]);
  }
  const seen = [...stay.moves, ...stay.untils, ...stay.held, ...stay.ends].flatMap(
    ({ date }) => date.latest ?? date.earliest ?? [],
  );
  const written = undated.flatMap(({ statement }) => statement.written?.latest ?? []);
  const latest = [...seen, ...written].toSorted(compare)[0];
  const ended = before?.ends.concat(before.untils).flatMap(({ date }) => date.earliest ?? []) ?? [];
  const earliest = ended.length === 0 ? undefined : ended.reduce(laterOf);
  return boundaryOf(undated.length > 0 ? "arrest" : "unknown", undated, {
    earliest: earliest !== undefined && latest !== undefined && earliest <= latest ? earliest : undefined,
    latest,
  });
}

const BEGINNINGS: readonly string[] = ["arrest", "detention", "held since"];

function toOf(stay: Stay, lastTold: Day | undefined, all: readonly CustodyMark[]): CustodyBoundary | undefined {
  const [end] = stay.ends;
  if (end !== undefined) {
    const to = boundaryOf(end.by, stay.ends);
    return stay.heldAfter.length === 0 ? to : { ...to, latest: undefined };
  }
  if (stay.overBy !== undefined) return boundaryOf("unknown", [], { earliest: lastTold, latest: stay.overBy });
  if (!stay.isOpen) {
    const last = stay.untils.at(-1);
    return last === undefined
      ? undefined
      : boundaryOf(
          "held until",
          stay.untils.filter(({ date }) => areNear(date, last.date)),
        );
  }
  const undated = all.filter(
    ({ kind, date, statement: { written } }) =>
      kind === "end" &&
      date === undefined &&
      written?.latest !== undefined &&
      (lastTold === undefined || lastTold <= written.latest),
  );
  const [first] = undated;
  if (first === undefined) return undefined;
  const latest = undated.flatMap(({ statement }) => statement.written?.latest ?? []).toSorted(compare)[0];
  return boundaryOf(first.by, undated, { earliest: lastTold, latest });
}

function laterOf(a: Day, b: Day): Day {
  return a > b ? a : b;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
