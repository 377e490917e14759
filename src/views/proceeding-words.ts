// How a proceeding is put in plain words: what it is called, how it stands, from when to when somebody judged it.

import type { DateSpan } from "../base/base.ts";
import { forumLabel, type Proceeding, type Serving, type ServingEnd, type StatusTold } from "../record/record.ts";
import { dateWords } from "./date-words.ts";
import { capital } from "./wording.ts";

/** "Extradition case", "Habeas case"; a number where no source says of which kind it is. */
export function proceedingTitle({ kind, number, name }: Proceeding): string {
  return capital(kind === undefined ? (number ?? name) : forumLabel(kind));
}

/** "No. 3:19-cv-00417, Northern District of Harlan"; what is not known is left out. */
export function courtLine(one: Proceeding): string {
  const { numbers, courts, locations } = one;
  const number = one.kind === undefined ? undefined : one.number;
  const printed = numbers.map(({ value }) => value).find((value) => value !== number);
  const also =
    printed === undefined || printed.replace(/\W|0/g, "").startsWith((number ?? "").replace(/\W|0/g, ""))
      ? ""
      : ` (also ${printed})`;
  const place = locations[0]?.value;
  const court = courts[0]?.value;
  return [
    number === undefined ? undefined : `No. ${number}${also}`,
    court === undefined
      ? undefined
      : `${properCase(court)}${place === undefined || court.includes(place) ? "" : `, ${place}`}`,
  ]
    .filter((part) => part !== undefined)
    .join(" · ");
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
export function statusWords({ value, date, by }: StatusTold): string {
  if (date !== undefined) return `${value}, ${dateWords(date)}`;
  if (by === undefined) return `${value}, on a day not known`;
  const isDay = by.earliest !== undefined && by.earliest === by.latest;
  return isDay ? `${value} by ${dateWords(by)}` : `${value}, in a text written ${dateWords(by)}`;
}

/** What a list of how it stands leaves open: "no outcome found" where all that is told is that it was begun. */
export function outcomeNote({ stands, decided }: Pick<Proceeding, "stands" | "decided">): string | undefined {
  const isOpen = stands.length > 0 && stands.every(({ value }) => /^(?:filed|opened|pending)$/.test(value));
  return isOpen && decided === undefined ? "no outcome found" : undefined;
}

/** The case or the other: of whom or what the documents do not settle where it belongs. */
export function unsettledWords(own: string, others: readonly string[]): string {
  return `not settled which: ${[own, ...others].join(" or ")}`;
}

/** "assigned 3 May 2019, reassigned 9 July 2019"; "seen between 3 May 2019 and 1 June 2019". */
export function servingWords({ from, to, hasEnded }: Serving): string {
  const isSeen = (end: ServingEnd | undefined): boolean => end === undefined || /^(?:first|last) seen$/.test(end.basis);
  const [first, last] = [from?.date, to?.date];
  if (isSeen(from) && isSeen(to)) {
    if (first === undefined) return "no day is given";
    return first.edtf === last?.edtf ? `seen ${onDay(first)}` : `first seen ${onDay(first)}, last seen ${onDay(last)}`;
  }
  return [
    isSeen(from) ? (first === undefined ? "" : `first seen ${onDay(first)}`) : endWords(from),
    isSeen(to) && !hasEnded ? (last === undefined ? "" : `last seen ${onDay(last)}`) : endWords(to),
  ]
    .filter((part) => part !== "")
    .join(", ");
}

function onDay(date: DateSpan | undefined): string {
  return dateWords(date).replace(/^(?=\d)/, "on ");
}

function endWords(end: ServingEnd | undefined): string {
  if (end === undefined) return "";
  if (end.basis === "another judge") return end.date === undefined ? "" : `from ${dateWords(end.date)} on`;
  const how =
    end.basis === "since"
      ? "since"
      : end.basis === "unavailability" || end.basis === "unavailable"
        ? "not available"
        : end.basis;
  if (end.date !== undefined) return `${how} ${onDay(end.date).replace(/^on /, "")}`;
  return end.told === undefined
    ? `${how} on a day not known`
    : `${how}, as told ${dateWords(end.told).replace(/^(?=\d)/, "on ")}`;
}

/** What the documents do not say of it. */
export function missingOf(one: Proceeding): string[] {
  return [
    ...(one.number === undefined ? ["its number"] : []),
    ...(one.courts.length === 0 ? ["the court"] : []),
    ...(one.judges.every(({ isUnnamed }) => isUnnamed) ? ["who judges by name"] : []),
    ...(one.counsel.length === 0 ? ["who represents whom"] : []),
    ...(one.history.length === 0 ? ["how it stands"] : []),
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
