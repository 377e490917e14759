// When a time in custody began or ended, out of what several sources say: equal and less exact dates together, different ones
// side by side.

import { compareDates, type DateSpan, datesMeet, type Day, daysBetween, isExact } from "../../base/base.ts";
import type { CustodyAnswer, CustodyBoundary } from "./custody.ts";
import type { CustodyMark } from "./custody-marks.ts";

/** Sources that put one beginning or end on days this near each other speak of one. */
export const ONE_TIME = 31; // days

export function boundaryOf(
  by: string,
  marks: readonly CustodyMark[],
  range?: Pick<DateSpan, "earliest" | "latest">,
): CustodyBoundary {
  const answers = answersOf(marks);
  const undated = marks.flatMap(({ date, statement }) => (date === undefined ? [statement] : []));
  const [first, last] = answers.length === 0 ? [range?.earliest, range?.latest] : openBetween(answers);
  return { by, answers, earliest: first, latest: last, undated };
}

function openBetween(answers: readonly CustodyAnswer[]): [Day | undefined, Day | undefined] {
  const firsts = answers.map(({ date }) => date.earliest);
  const lasts = answers.map(({ date }) => date.latest);
  const least = (a: Day, b: Day): Day => (a < b ? a : b);
  const most = (a: Day, b: Day): Day => (a > b ? a : b);
  const known = (days: readonly (Day | undefined)[]): days is Day[] => days.every((day) => day !== undefined);
  return [known(firsts) ? firsts.reduce(least) : undefined, known(lasts) ? lasts.reduce(most) : undefined];
}

/** A date that another makes more exact is no answer of its own: its statements stand with that one, if it is but one. */
function answersOf(marks: readonly CustodyMark[]): CustodyAnswer[] {
  const byDate = Map.groupBy(
    marks.flatMap(({ date, statement }) => (date === undefined ? [] : [{ date, statement }])),
    ({ date }) => date.edtf,
  );
  const all = [...byDate.values()]
    .flatMap((same): CustodyAnswer[] => {
      const [first] = same;
      return first === undefined ? [] : [{ date: first.date, statements: same.map(({ statement }) => statement) }];
    })
    .sort((a, b) => compareDates(a.date, b.date));
  const kept = all.filter((one) => !all.some((other) => other !== one && isWithin(other.date, one.date)));
  return kept.map((answer) => {
    const vague = all.filter((one) => !kept.includes(one) && isWithin(answer.date, one.date));
    const own = vague.filter((one) => kept.filter(({ date }) => isWithin(date, one.date)).length === 1);
    const statements = [answer, ...own].flatMap((one) => one.statements);
    return { ...answer, statements: statements.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
  });
}

/** Is `one` a more exact date for `other`? */
export function isWithin(one: DateSpan, other: DateSpan): boolean {
  if (one.edtf === other.edtf) return false;
  const starts = other.earliest === undefined || (one.earliest !== undefined && one.earliest >= other.earliest);
  const ends = other.latest === undefined || (one.latest !== undefined && one.latest <= other.latest);
  const isLess = one.earliest !== other.earliest || one.latest !== other.latest;
  return starts && ends && isLess;
}

/** May both be days that are told of one time: they meet, or are a few weeks apart? */
export function areNear(a: DateSpan, b: DateSpan): boolean {
  if (datesMeet(a, b)) return true;
  const [x, y] = [a.earliest ?? a.latest, b.earliest ?? b.latest];
  return isExact(a) && isExact(b) && x !== undefined && y !== undefined && Math.abs(daysBetween(x, y)) <= ONE_TIME;
}

/** The day by which a date is put in order. */
export function orderDay({ earliest, latest }: Pick<DateSpan, "earliest" | "latest">): Day {
  return earliest ?? latest ?? "9999-12-31";
}
