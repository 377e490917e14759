// A calendar to test against: every day from 1998 to 2043 written down one after the other, by counting on from Thursday
// 1 January 1998. It knows nothing of Temporal or of the program's own arithmetic.

export interface TableDay {
  readonly text: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function written(): TableDay[] {
  const days: TableDay[] = [];
  let weekday = 4;
  for (let year = 1998; year <= 2043; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      const leap = month === 2 && year % 4 === 0 ? 1 : 0; // 2000 is one, and no other century lies in the table
      for (let day = 1; day <= (LENGTHS[month - 1] ?? 0) + leap; day += 1) {
        const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);
        days.push({ text: `${year}-${two(month)}-${two(day)}`, year, month, day, weekday });
        weekday = weekday === 7 ? 1 : weekday + 1;
      }
    }
  }
  return days;
}

export const TABLE: readonly TableDay[] = written();
export const PLACE: ReadonlyMap<string, number> = new Map(TABLE.map(({ text }, place) => [text, place]));

/** Days on which federal offices are shut, by walking over the table and counting Mondays and Thursdays. */
function walkedHolidays(): { days: Set<number>; fridays: Set<number> } {
  const days = new Set<number>();
  const fridays = new Set<number>();
  let nth = 0;
  TABLE.forEach(({ year, month, day, weekday }, place) => {
    if (day === 1) nth = 0;
    if (day % 7 === 1) nth += 1; // days 1 to 7 are the first of each weekday, 8 to 14 the second …
    const monday =
      weekday === 1 && ((month === 1 && nth === 3) || (month === 2 && nth === 3) || (month === 5 && day > 24));
    const autumn = weekday === 1 && ((month === 9 && nth === 1) || (month === 10 && nth === 2));
    const thanksgiving = weekday === 4 && month === 11 && nth === 4;
    if (monday || autumn || thanksgiving) days.add(place);
    const fixed = `${month}/${day}`;
    const isFixed = ["1/1", "7/4", "11/11", "12/25"].includes(fixed) || (fixed === "6/19" && year >= 2021);
    if (!isFixed) return;
    days.add(place);
    if (weekday === 7) days.add(place + 1);
    if (weekday === 6) fridays.add(place - 1);
  });
  return { days, fridays };
}

const WALKED = walkedHolidays();

export interface TableRule {
  /** Is the Friday before a holiday on a Saturday a day off? */
  readonly fridays: boolean;
}

export function isOff(place: number, { fridays }: TableRule): boolean {
  const weekday = TABLE[place]?.weekday ?? 0;
  return weekday >= 6 || WALKED.days.has(place) || (fridays && WALKED.fridays.has(place));
}

/** The place of the last day of a period, by stepping over the table one day at a time. */
export function lastPlace(from: number, n: number, unit: string, step: 1 | -1, rule: TableRule): number {
  if (unit === "month" || unit === "year") return monthsOn(from, step * (unit === "year" ? 12 * n : n));
  let place = from;
  let left = unit === "week" ? 7 * n : n;
  while (left > 0) {
    place += step;
    if (unit !== "working day" || !isOff(place, rule)) left -= 1;
  }
  return place;
}

/** The same day some months on; where that month is too short, its last day. */
function monthsOn(from: number, months: number): number {
  const start = TABLE[from];
  if (start === undefined) return -1;
  let year = start.year;
  let month = start.month;
  for (let left = Math.abs(months); left > 0; left -= 1) {
    month += months > 0 ? 1 : -1;
    if (month === 13) [year, month] = [year + 1, 1];
    if (month === 0) [year, month] = [year - 1, 12];
  }
  const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);
  for (let day = start.day; day > 0; day -= 1) {
    const place = PLACE.get(`${year}-${two(month)}-${two(day)}`);
    if (place !== undefined) return place;
  }
  return -1;
}

/** Where a last day that is a day off goes. */
export function rolled(from: number, step: 1 | -1, rule: TableRule): number {
  let place = from;
  while (isOff(place, rule)) place += step;
  return place;
}
