// Dates in words, in any language of the site. An uncertain date is printed as what it is; a day is printed only where a source
// gives one. A day of the reader's own calendar is worked out, and says so.

import {
  type Basis,
  type DateSpan,
  type Day,
  type Instant,
  daysInMonth,
  dayWords,
  parseDateSpan,
} from "../base/base.ts";
import { known } from "./wording.ts";
import { ENGLISH_TONGUE, isIn, type Tongue } from "./words/words.ts";

/** "3 May 2021", "some time in 2018", "between 3 May and 6 May 2021", "not dated". */
export function dateWords(date: DateSpan | undefined, tongue: Tongue = ENGLISH_TONGUE): string {
  const { dates } = tongue.words;
  if (date === undefined) return dates.none;
  const { earliest, latest } = date;
  if (earliest === undefined) return latest === undefined ? dates.none : dates.before(plainDay(latest, tongue));
  if (latest === undefined) return dates.after(plainDay(earliest, tongue));
  if (earliest === latest) return dayIn(earliest, tongue);
  const single = wholePeriod(earliest, latest);
  if (single !== undefined) return dates.within(format(earliest, single, tongue));
  return dates.between(...between(earliest, latest, tongue));
}

/** A day, with that of the reader's own calendar where the edition has one: "3 June 2019 (29 Ramadan 1440, converted)". */
export function dayIn(day: Day, tongue: Tongue = ENGLISH_TONGUE): string {
  const { calendar, words } = tongue;
  const plain = plainDay(day, tongue);
  if (calendar === undefined || !isCovered(day, calendar)) return plain;
  return `${plain} (${words.dates.converted(formatter(tongue.language, "day", calendar).format(Temporal.PlainDate.from(day)))})`;
}

/** The day on which somebody did something, in UTC. */
export function momentDay(at: Instant, tongue: Tongue = ENGLISH_TONGUE): string {
  return dayIn(at.slice(0, 10) as Day, tongue);
}

/** "Friday 21 June 2019" */
export function weekdayIn(day: Day, tongue: Tongue = ENGLISH_TONGUE): string {
  return tongue.words.dates.weekday(format(day, "weekday", tongue), dayIn(day, tongue));
}

/** The month of a day: "May 2021". */
export function monthIn(day: Day, tongue: Tongue = ENGLISH_TONGUE): string {
  return format(day, "month", tongue);
}

/** "3 June", of a day of any year; undefined for one that no calendar has. */
export function dayOfYearIn(day: string, tongue: Tongue = ENGLISH_TONGUE): string | undefined {
  const known = parseDateSpan(day, "explicit")?.earliest;
  return known === undefined ? undefined : format(known, "day of year", tongue);
}

function plainDay(day: Day, tongue: Tongue): string {
  return isIn(tongue.language, "en") ? dayWords(day) : format(day, "day", tongue);
}

/** The Umm al-Qura calendar is printed in tables, and these end. */
function isCovered(day: Day, calendar: string): boolean {
  return calendar !== "islamic-umalqura" || ("1882-11-12" <= day && day < "2174-11-26");
}

type Form = "weekday" | "day" | "month" | "year" | "day of year" | "month alone";
const FORMS: Readonly<Record<Form, Intl.DateTimeFormatOptions>> = {
  weekday: { weekday: "long" },
  day: { day: "numeric", month: "long", year: "numeric" },
  month: { month: "long", year: "numeric" },
  year: { year: "numeric" },
  "day of year": { day: "numeric", month: "long" },
  "month alone": { month: "long" },
};

function format(day: Day, form: Form, { language }: Tongue): string {
  if (form === "year") return String(Number(day.slice(0, 4)));
  const key = `${language} ${form} ${form === "month" ? day.slice(0, 7) : day}`;
  const known = FORMATTED.get(key);
  if (known !== undefined) return known;
  // British order: the day first, as English sentences here have it
  const own = formatter(isIn(language, "en") ? "en-GB" : language, form, "gregory");
  const words = own.format(Temporal.PlainDate.from(day));
  if (FORMATTED.size >= MOST_FORMATTED) FORMATTED.clear();
  FORMATTED.set(key, words);
  return words;
}

/** The same days stand on many pages. */
const FORMATTED = new Map<string, string>();
const MOST_FORMATTED = 20_000;

const FORMATTERS = new Map<string, Intl.DateTimeFormat>();

function formatter(language: string, form: Form, calendar: string): Intl.DateTimeFormat {
  const key = `${language} ${form} ${calendar}`;
  const made =
    FORMATTERS.get(key) ??
    new Intl.DateTimeFormat(language, { ...FORMS[form], calendar, numberingSystem: "latn", timeZone: "UTC" });
  FORMATTERS.set(key, made);
  return made;
}

/** Why the date is believed to be what it is. */
export function basisWords(basis: Basis, date?: DateSpan, tongue: Tongue = ENGLISH_TONGUE): string {
  const { terms } = tongue.words;
  if (!isRelative(basis)) return terms.bases[basis];
  const anchor = anchorWords(basis.slice(RELATIVE.length), tongue);
  // "today", written on that day, is that day: its date twice would say nothing
  return anchor === dateWords(date, tongue) ? terms.ownDay : terms.relative(anchor);
}

type Relative = Extract<Basis, `relative to ${string}`>;
const RELATIVE = "relative to ";

function isRelative(basis: Basis): basis is Relative {
  return basis.startsWith(RELATIVE);
}

/** What an expression was resolved against: dates in it become words, what a text says stays as it is. */
function anchorWords(anchor: string, tongue: Tongue): string {
  const { terms } = tongue.words;
  const own = known(terms.anchors, anchor);
  if (own !== undefined) return own;
  const language = /^the language (.+)$/.exec(anchor)?.[1];
  if (language !== undefined) return terms.ofLanguage(language);
  const dates = anchor.split(" and ").map((edtf) => datedWords(edtf, tongue));
  if (!dates.includes(undefined)) return new Intl.ListFormat(tongue.language).format(dates.map(String));
  return anchor.replace(/\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?/g, (edtf) => datedWords(edtf, tongue) ?? edtf);
}

function datedWords(edtf: string, tongue: Tongue): string | undefined {
  const date = parseDateSpan(edtf, "explicit");
  return date === undefined ? undefined : dateWords(date, tongue);
}

/** The year under which a date is listed; undefined when nothing is known. */
export function yearOf(date: DateSpan | undefined): string | undefined {
  return (date?.earliest ?? date?.latest)?.slice(0, 4);
}

/** For `datetime`: the day, month or year itself; undefined for everything less certain. */
export function dateTime(date: DateSpan | undefined): string | undefined {
  return date !== undefined && /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(date.edtf) ? date.edtf : undefined;
}

/** Both ends, each as short as the other lets it be. */
function between(earliest: Day, latest: Day, tongue: Tongue): [string, string, "days" | "periods"] {
  const [a, b] = [parts(earliest), parts(latest)];
  const wholeMonths = a.dayOfMonth === 1 && b.dayOfMonth === daysInMonth(b.year, b.month);
  const isOneYear = a.year === b.year;
  if (wholeMonths && a.month === 1 && b.month === 12)
    return [format(earliest, "year", tongue), format(latest, "year", tongue), "periods"];
  if (wholeMonths)
    return [format(earliest, isOneYear ? "month alone" : "month", tongue), format(latest, "month", tongue), "periods"];
  return [
    isOneYear ? format(earliest, "day of year", tongue) : plainDay(earliest, tongue),
    plainDay(latest, tongue),
    "days",
  ];
}

function wholePeriod(earliest: Day, latest: Day): "year" | "month" | undefined {
  const [a, b] = [parts(earliest), parts(latest)];
  if (a.year !== b.year || a.dayOfMonth !== 1 || b.dayOfMonth !== daysInMonth(b.year, b.month)) return undefined;
  if (a.month === 1 && b.month === 12) return "year";
  return a.month === b.month ? "month" : undefined;
}

function parts(day: Day): { year: number; month: number; dayOfMonth: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), dayOfMonth: Number(day.slice(8, 10)) };
}
