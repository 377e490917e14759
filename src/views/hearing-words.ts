// How a hearing is put in plain words: what it is called, its day and hour, what became of it. For pages and calendars alike.

import { addDays, type DateSpan, type Day, daysBetween } from "../base/base.ts";
import type { Hearing, HearingVersion, VersionStatus } from "../record/record.ts";
import { dateWords, dayIn, dayOfYearIn } from "./date-words.ts";
import { capital, shorten } from "./wording.ts";
import { ENGLISH_TONGUE, isIn, type Tongue } from "./words/words.ts";

/** "Motion hearing"; "Hearing" where no source says of which kind it is. */
export function hearingTitle({ sort }: Pick<Hearing, "sort">, { words }: Tongue = ENGLISH_TONGUE): string {
  return capital(words.hearings.sort(sort ?? "hearing"));
}

/** "1:30 p.m."; in other languages "13:30". */
export function clockWords(time: string, { language }: Tongue = ENGLISH_TONGUE): string {
  if (!isIn(language, "en")) return time.slice(0, 5);
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  if (minutes === 0 && hours === 12) return "noon";
  const half = hours < 12 ? "a.m." : "p.m.";
  return `${hours % 12 === 0 ? 12 : hours % 12}:${String(minutes).padStart(2, "0")} ${half}`;
}

const ZONES: ReadonlyMap<string, string> = new Map([
  ["America/New_York", "Eastern time"],
  ["America/Chicago", "Central time"],
  ["America/Denver", "Mountain time"],
  ["America/Phoenix", "Arizona time"],
  ["America/Los_Angeles", "Pacific time"],
  ["America/Anchorage", "Alaska time"],
  ["Pacific/Honolulu", "Hawaii time"],
  ["America/Puerto_Rico", "Atlantic time"],
]);

export function zoneWords(zone: string, { language, words }: Tongue = ENGLISH_TONGUE): string {
  const known = ZONES.get(zone);
  if (known !== undefined && isIn(language, "en")) return known;
  const name = known === undefined ? undefined : zoneName(zone, language);
  return name ?? words.dates.zoneOf(zone.replace(/^.*\//, "").replaceAll("_", " "));
}

/** As readers of the language call it, in summer and winter alike. */
function zoneName(timeZone: string, language: string): string | undefined {
  return new Intl.DateTimeFormat(language, { timeZone, timeZoneName: "longGeneric" })
    .formatToParts(0)
    .find(({ type }) => type === "timeZoneName")?.value;
}

/** "Friday 21 June 2019, 1:30 p.m. Central time"; an hour without a zone says so by naming none. */
export function whenWords(
  { date, through, time, ends, zone, disputed }: HearingVersion,
  tongue: Tongue = ENGLISH_TONGUE,
): string {
  const { dates } = tongue.words;
  const day =
    through === undefined ? dateWords(date, tongue) : dates.fromTo(dateWords(date, tongue), dayIn(through, tongue));
  const times = disputed.find(({ slot }) => slot === "time")?.values.map(({ value }) => clockWords(value, tongue));
  const hour =
    time !== undefined
      ? ends === undefined
        ? clockWords(time, tongue)
        : dates.fromTo(clockWords(time, tongue), clockWords(ends, tongue))
      : times === undefined
        ? undefined
        : dates.sourcesDiffer(either(times, tongue));
  return [day, hour === undefined ? undefined : `${hour}${zone === undefined ? "" : ` ${zoneWords(zone, tongue)}`}`]
    .filter((part) => part !== undefined)
    .join(dates.comma);
}

function either(times: readonly string[], { language }: Tongue): string {
  return isIn(language, "en")
    ? times.join(" or ")
    : new Intl.ListFormat(language, { type: "disjunction" }).format(times);
}

/** Its day, or days, without the hour: "3 June 2019 to 4 June 2019". */
export function daysWords(version: HearingVersion, tongue: Tongue = ENGLISH_TONGUE): string {
  return whenWords({ ...version, time: undefined, disputed: [] }, tongue);
}

/** "7 June 2019: moved, told 28 May 2019, because the judge was away" of a day that was given up. */
export function formerWords(version: HearingVersion, tongue: Tongue = ENGLISH_TONGUE): string {
  const { change, status } = version;
  const { hearings: words, dates } = tongue.words;
  const told = toldWords(change?.told, change?.toldAt, tongue);
  const asked = change?.requestedBy.map(({ value }) => value) ?? [];
  const why = change?.reason.map(({ value }) => shorten(value, MOST_REASON)) ?? [];
  return [
    versionStatusWords(status, tongue),
    ...(told === undefined ? [] : [words.told(told)]),
    ...(asked.length === 0 ? [] : [words.atRequestOf(asked.join(" / "))]),
    ...(why.length === 0 ? [] : [words.why(why.join(tongue.words.told.semicolon))]),
  ].join(dates.comma);
}

const MOST_REASON = 160;

/** Was its last day given up, and none set in its place? */
export function isOver({ versions, current }: Pick<Hearing, "versions" | "current">): boolean {
  return current === undefined && versions.length > 0 && versions.at(-1)?.status !== "disputed";
}

/** The days that were given up, as they are written (EDTF); not one that was set again and stands. */
export function givenUpDays(hearing: Hearing): ReadonlySet<string> {
  const last = hearing.versions.length - 1;
  const isGivenUp = ({ status }: HearingVersion, i: number): boolean =>
    (i < last || isOver(hearing)) && !["held", "disputed", "noticed", "ordered"].includes(status);
  const given = new Set(hearing.versions.filter(isGivenUp).flatMap(daysOf));
  for (const day of hearing.versions.filter((one, i) => !isGivenUp(one, i)).flatMap(daysOf)) given.delete(day);
  return given;
}

function daysOf({ date, through }: HearingVersion): string[] {
  if (date === undefined) return [];
  if (date.earliest === undefined || through === undefined) return [date.edtf];
  const first = date.earliest;
  return Array.from({ length: daysBetween(first, through) + 1 }, (_, i) => addDays(first, i));
}

/** Words as a sentence: with a full stop, and not with two behind "10:00 a.m." */
export function asSentence(words: string): string {
  return words.endsWith(".") ? words : `${words}.`;
}

/** "Courtroom 4, 2nd Floor, Port Ansel"; undefined where nothing is told. */
export function whereWords({ room, floor, place, address }: HearingVersion): string | undefined {
  const parts = [room, floor, place, address].filter((part) => part !== undefined);
  const kept = parts.filter(
    (part, i) => !parts.some((other, j) => j !== i && other.includes(part) && (other !== part || j < i)),
  );
  return kept.length === 0 ? undefined : kept.join(", ");
}

export function versionStatusWords(status: VersionStatus, { words }: Tongue = ENGLISH_TONGUE): string {
  return words.hearings.statuses[status];
}

/** One sentence on how it stands, as far as the documents go. */
export function hearingStands({ versions, current }: Hearing, tongue: Tongue = ENGLISH_TONGUE): string {
  const { hearings: words } = tongue.words;
  const last = versions.at(-1);
  if (last?.status === "ordered") return words.orderedNoDay;
  if (last === undefined || last.date === undefined) return words.dayUnknown;
  const when = whenWords(last, tongue);
  const isRun = last.through !== undefined;
  const isDay = dayOf(last) !== undefined && !isRun;
  if (current?.status === "held")
    return asSentence((isDay ? words.heldOn : isRun ? words.heldFrom : words.heldSome)(when));
  if (current?.status === "continued") return (isDay ? words.begunOn : isRun ? words.begunFrom : words.begunSome)(when);
  if (current !== undefined) return `${asSentence(words.setFor(when))} ${words.untoldWhether}`;
  if (last.status === "disputed") return words.disputedOn(capital(when));
  return words.wasSet(when, versionStatusWords(last.status, tongue));
}

/** "28 May 2019 at 4:30 p.m." */
export function toldWords(
  told: DateSpan | undefined,
  at: string | undefined,
  tongue: Tongue = ENGLISH_TONGUE,
): string | undefined {
  if (told === undefined || (told.earliest === undefined && told.latest === undefined)) return undefined;
  const day = dateWords(told, tongue);
  return at === undefined ? day : tongue.words.hearings.dayAt(day, clockWords(at, tongue));
}

/** "XXXX-06-03" → "3 June (no year is given)". */
export function yearlessWords(day: string, tongue: Tongue = ENGLISH_TONGUE): string {
  const [, month = "", date = ""] = /^XXXX-(\d{2})-(\d{2})/.exec(day) ?? [];
  // any leap year has all days
  const written = month === "" ? undefined : dayOfYearIn(`2020-${month}-${date}`, tongue);
  return written === undefined ? day : tongue.words.hearings.yearless(written);
}

export function dayOf({ date }: HearingVersion): Day | undefined {
  return date?.earliest !== undefined && date.earliest === date.latest ? date.earliest : undefined;
}

/** What two sources tell differently of a hearing, by name. */
export function disputedSlot(slot: string, { words }: Tongue): string {
  return Object.entries(words.hearings.slots).find(([name]) => name === slot)?.[1] ?? slot;
}
