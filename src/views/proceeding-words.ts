// How a proceeding is put in plain words: what it is called, how it stands, from when to when somebody judged it.

import { type DateSpan, isExact } from "../base/base.ts";
import type { Proceeding, Serving, ServingEnd, StatusTold } from "../record/record.ts";
import { dateWords } from "./date-words.ts";
import { capital, wordFor } from "./wording.ts";
import { ENGLISH_TONGUE, type Tongue } from "./words/words.ts";

/** "Extradition case", "Habeas case"; a number where no source says of which kind it is. */
export function proceedingTitle({ kind, number, name }: Proceeding, { words }: Tongue = ENGLISH_TONGUE): string {
  return capital(kind === undefined ? (number ?? name) : words.proceedings.kinds[kind]);
}

/** "No. 3:19-cv-00417, Northern District of Harlan"; what is not known is left out. */
export function courtLine(one: Proceeding, tongue: Tongue = ENGLISH_TONGUE): string {
  const { number, court } = courtParts(one, tongue);
  return [number, court].filter((part) => part !== undefined).join(" · ");
}

/** Its number in words, and the court as its papers name it. */
export function courtParts(
  one: Proceeding,
  tongue: Tongue,
): { readonly number: string | undefined; readonly court: string | undefined } {
  const { proceedings: words, dates } = tongue.words;
  const { numbers, courts, locations } = one;
  const number = one.kind === undefined ? undefined : one.number;
  const printed = numbers.map(({ value }) => value).find((value) => value !== number);
  const isSame = printed === undefined || printed.replace(/\W|0/g, "").startsWith((number ?? "").replace(/\W|0/g, ""));
  const place = locations[0]?.value;
  const court = courts[0]?.value;
  return {
    number: number === undefined ? undefined : isSame ? words.number(number) : words.numberAlso(number, printed),
    court:
      court === undefined
        ? undefined
        : `${properCase(court)}${place === undefined || court.includes(place) ? "" : `${dates.comma}${place}`}`,
  };
}

const SMALL = /^(?:of|the|for|and|in)$/i;

/** A court that its caption prints in capitals. */
export function properCase(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name
    .split(" ")
    .map((word, i) => (i > 0 && SMALL.test(word) ? word.toLowerCase() : word.charAt(0) + word.slice(1).toLowerCase()))
    .join(" ");
}

/** "denied, 21 April 2021"; "pending when it was written, 3 May 2021". */
export function statusWords({ value, date, by }: StatusTold, tongue: Tongue = ENGLISH_TONGUE): string {
  const { proceedings: words, dates } = tongue.words;
  const status = outcomeWords(value, tongue);
  if (date !== undefined) return `${status}${dates.comma}${dateWords(date, tongue)}`;
  if (by === undefined) return words.onUnknownDay(status);
  return (isExact(by) ? words.byDay : words.writtenOn)(status, dateWords(by, tongue));
}

/** "granted in part; new hearing ordered" */
export function outcomeWords(value: string, { words }: Tongue): string {
  const { outcomes, inPart } = words.proceedings;
  return value
    .split("; ")
    .map((one) => {
      const whole = one.replace(/ in part$/u, "");
      return whole === one ? wordFor(outcomes, one) : inPart(wordFor(outcomes, whole));
    })
    .join(words.told.semicolon);
}

/** What a list of how it stands leaves open: "no outcome found" where all that is told is that it was begun. */
export function outcomeNote(
  { stands, decided }: Pick<Proceeding, "stands" | "decided">,
  { words }: Tongue = ENGLISH_TONGUE,
): string | undefined {
  const isOpen = stands.length > 0 && stands.every(({ value }) => /^(?:filed|opened|pending)$/.test(value));
  return isOpen && decided === undefined ? words.proceedings.noOutcome : undefined;
}

/** This case or another: of whom or what the documents do not settle where it belongs. */
export function unsettledWords(others: readonly string[], { words }: Tongue = ENGLISH_TONGUE): string {
  return words.proceedings.notSettled([words.proceedings.thisCase, ...others].join(words.told.or));
}

/** "assigned 3 May 2019, reassigned 9 July 2019"; "seen between 3 May 2019 and 1 June 2019". */
export function servingWords({ from, to, hasEnded }: Serving, tongue: Tongue = ENGLISH_TONGUE): string {
  const { serving: words } = tongue.words.proceedings;
  const isSeen = (end: ServingEnd | undefined): boolean => end === undefined || /^(?:first|last) seen$/.test(end.basis);
  const [first, last] = [from?.date, to?.date];
  const firstSeen = (date: DateSpan): string => words.firstSeen(onDay(date, tongue));
  const lastSeen = (date: DateSpan | undefined): string => words.lastSeen(onDay(date, tongue));
  const { comma } = tongue.words.dates;
  if (isSeen(from) && isSeen(to)) {
    if (first === undefined) return words.noDay;
    return first.edtf === last?.edtf
      ? words.seen(onDay(first, tongue))
      : `${firstSeen(first)}${comma}${lastSeen(last)}`;
  }
  return [
    isSeen(from) ? (first === undefined ? "" : firstSeen(first)) : endWords(from, tongue),
    isSeen(to) && !hasEnded ? (last === undefined ? "" : lastSeen(last)) : endWords(to, tongue),
  ]
    .filter((part) => part !== "")
    .join(comma);
}

function onDay(date: DateSpan | undefined, tongue: Tongue): string {
  const words = dateWords(date, tongue);
  return date !== undefined && isExact(date) ? tongue.words.proceedings.serving.on(words) : words;
}

function endWords(end: ServingEnd | undefined, tongue: Tongue): string {
  const { serving: words, servings } = tongue.words.proceedings;
  if (end === undefined) return "";
  if (end.basis === "another judge") return end.date === undefined ? "" : words.fromOn(dateWords(end.date, tongue));
  const how = wordFor(servings, end.basis);
  if (end.date !== undefined) return words.when(how, dateWords(end.date, tongue));
  return end.told === undefined ? words.unknown(how) : words.asTold(how, onDay(end.told, tongue));
}

/** What the documents do not say of it. */
export function missingOf(one: Proceeding, { words }: Tongue = ENGLISH_TONGUE): string[] {
  const { missing } = words.proceedings;
  return [
    ...(one.number === undefined ? [missing.number] : []),
    ...(one.courts.length === 0 ? [missing.court] : []),
    ...(one.judges.every(({ isUnnamed }) => isUnnamed) ? [missing.judge] : []),
    ...(one.counsel.length === 0 ? [missing.counsel] : []),
    ...(one.history.length === 0 ? [missing.history] : []),
  ];
}

/** The one who judges as far as the documents go: the last by the day seen who has not left; undefined where none or two could be. */
export function judgeNow({ judges }: Proceeding): Serving | undefined {
  const there = judges.filter(({ hasEnded, maybeSeveral, isReferral }) => !hasEnded && !maybeSeveral && !isReferral);
  const day = ({ to, from }: Serving): string =>
    to?.date?.latest ?? to?.date?.earliest ?? from?.date?.latest ?? from?.date?.earliest ?? "";
  const named = there.filter(({ isUnnamed }) => !isUnnamed);
  const settled = named.filter(({ orElse }) => orElse.length === 0);
  const inOrder = ([settled, named, there].find((list) => list.length > 0) ?? []).toSorted((a, b) =>
    day(a) < day(b) ? 1 : -1,
  );
  const [first, second] = inOrder;
  return first !== undefined && second !== undefined && day(first) === day(second) ? undefined : first;
}
