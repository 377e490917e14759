// Named days and when they fall. Islamic days are announced by sighting the moon, so they are known to a day either way.

import { addDays, type Day, easterSunday, electionDay, lastWeekday, makeDay, nthWeekday } from "../../base/base.ts";

export interface Festival {
  readonly first: Day;
  readonly last: Day;
}

type Rule = (year: number) => Festival | undefined;

/** 5 U.S.C. § 6103 names the federal ones. */
const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ["new year", fixed(1, 1)],
  ["new year eve", fixed(12, 31)],
  ["martin luther king day", nth(1, 1, 3)],
  ["presidents day", nth(2, 1, 3)],
  ["valentine", fixed(2, 14)],
  ["st patrick", fixed(3, 17)],
  ["mothers day", nth(5, 7, 2)],
  ["fathers day", nth(6, 7, 3)],
  ["memorial day", (year) => single(lastWeekday(year, 5, 1))],
  ["juneteenth", fixed(6, 19)],
  ["independence day", fixed(7, 4)],
  ["labor day", nth(9, 1, 1)],
  ["columbus day", nth(10, 1, 2)],
  ["halloween", fixed(10, 31)],
  ["veterans day", fixed(11, 11)],
  ["thanksgiving", nth(11, 4, 4)],
  ["canadian thanksgiving", nth(10, 1, 2)],
  ["election day", (year) => single(electionDay(year))],
  ["labour day", fixed(5, 1)],
  ["all saints", fixed(11, 1)],
  ["canada day", fixed(7, 1)],
  ["anzac day", fixed(4, 25)],
  ["womens day", fixed(3, 8)],
  ["refugee day", fixed(6, 20)],
  ["human rights day", fixed(12, 10)],
  ["ascension", easter(39)],
  ["holy week", (year) => between(easter(-7)(year)?.first, easter(0)(year)?.last)],
  ["hanukkah", hebrew("M03", 25, 8)],
  ["christmas eve", fixed(12, 24)],
  ["christmas", fixed(12, 25)],
  ["boxing day", fixed(12, 26)],
  ["holy week", easter(-7, 0)],
  ["ash wednesday", easter(-46)],
  ["palm sunday", easter(-7)],
  ["maundy thursday", easter(-3)],
  ["good friday", easter(-2)],
  ["easter", easter(0)],
  ["easter monday", easter(1)],
  ["pentecost", easter(49)],
  ["ramadan", islamic(9, 1, 30)],
  ["eid al-fitr", islamic(10, 1, 1)],
  ["eid al-adha", islamic(12, 10, 1)],
  ["ashura", islamic(1, 10, 1)],
  ["nowruz", (year) => between(makeDay(year, 3, 20), makeDay(year, 3, 21))],
  ["passover", hebrew("M07", 15)],
  ["rosh hashanah", hebrew("M01", 1)],
  ["yom kippur", hebrew("M01", 10)],
]);

/** When the named day falls in a year; undefined for a name that is not known or a year without it. */
export function holidayIn(name: string, year: number): Festival | undefined {
  return year >= 1800 && year <= 2200 ? RULES.get(name)?.(year) : undefined;
}

function fixed(month: number, day: number): Rule {
  return (year) => single(makeDay(year, month, day));
}

function nth(month: number, wanted: number, count: number): Rule {
  return (year) => single(nthWeekday(year, month, wanted, count));
}

function easter(offset: number, until = offset): Rule {
  return (year) => {
    const sunday = easterSunday(year);
    return sunday && between(addDays(sunday, offset), addDays(sunday, until));
  };
}

function islamic(month: number, day: number, length: number): Rule {
  return (year) => islamicWithin(year, month, day, length);
}

/** A month of the Islamic calendar, or a day of it, in a civil year. */
export function hijriWithin(year: number, month: number, day?: number): Festival | undefined {
  return islamicWithin(year, month, day ?? 1, day === undefined ? 30 : 1);
}

/** The first such day in the civil year: a second one is as rare as 1 in 33 years. */
function islamicWithin(year: number, month: number, day: number, length: number): Festival | undefined {
  const hijri = Temporal.PlainDate.from({ year, month: 1, day: 1 }).withCalendar("islamic-civil").year;
  for (const candidate of [hijri, hijri + 1]) {
    const first = islamicDay(candidate, month, day);
    if (first?.startsWith(String(year).padStart(4, "0"))) return between(addDays(first, -1), addDays(first, length));
  }
  return undefined;
}

/** A year of the Islamic calendar, a month or a day of it, known to a day either way. Years 1 to 1700. */
export function hijriIn(year: number, month?: number, day?: number): Festival | undefined {
  if (year < 1 || year > 1700) return undefined;
  const first = islamicDay(year, month ?? 1, day ?? 1);
  const next = month === undefined ? islamicDay(year + 1, 1, 1) : undefined;
  if (first === undefined) return undefined;
  const last = next ?? addDays(first, day === undefined ? 30 : 1);
  return between(addDays(first, -1), last);
}

/** By the tabular calendar: sighting the moon moves it by a day either way. */
function islamicDay(year: number, month: number, day: number): Day | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 30) return undefined;
  const monthCode = `M${String(month).padStart(2, "0")}`;
  const civil = Temporal.PlainDate.from({ calendar: "islamic-civil", year, monthCode, day }).withCalendar("iso8601");
  return makeDay(civil.year, civil.month, civil.day);
}

/** The feast begins at sunset of the day before. */
function hebrew(monthCode: string, day: number, length = 1): Rule {
  return (year) => {
    for (const candidate of [year + 3760, year + 3761]) {
      const date = Temporal.PlainDate.from({ calendar: "hebrew", year: candidate, monthCode, day });
      const civil = date.withCalendar("iso8601");
      if (civil.year !== year) continue;
      const first = makeDay(civil.year, civil.month, civil.day);
      return first && between(addDays(first, -1), addDays(first, length - 1));
    }
    return undefined;
  };
}

function single(day: Day | undefined): Festival | undefined {
  return day && { first: day, last: day };
}

function between(first: Day | undefined, last: Day | undefined): Festival | undefined {
  return first && last && { first, last };
}
