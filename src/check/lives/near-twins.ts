// Accounts of one happening that the record keeps apart because their days differ: of one person, of one sort, and tied closely
// enough that two such happenings are less likely than one that a source misdates. Whatever a person may well live through
// twice within that time is left alone.

import { datesMeet, type DateSpan, type Day, daysBetween, isExact } from "../../base/base.ts";
import { documentsOf, type Happening } from "./happenings.ts";
import { compareText } from "../report.ts";

export interface TwinRule {
  /** In a sentence: "the arrest". */
  readonly label: string;
  /** Two closer than this in days are one; undefined: there is only one in a life. */
  readonly within: number | undefined;
  /** What must lie between two of them. */
  readonly between?: readonly string[];
}

const IN = ["release", "end of custody"];
const OUT = ["arrest", "start of custody", "detention"];

/** By sort. What is not here (hearings, letters, filings) comes often and close together. */
export const TWIN_RULES: Readonly<Record<string, TwinRule>> = {
  birth: { label: "the birth", within: undefined },
  death: { label: "the death", within: undefined },
  arrest: { label: "the arrest", within: 31, between: IN },
  "start of custody": { label: "the start of the detention", within: 31, between: IN },
  release: { label: "the release", within: 31, between: OUT },
  charge: { label: "the charges", within: 7 },
  conviction: { label: "the conviction", within: 62 },
  sentencing: { label: "the sentencing", within: 62 },
  acquittal: { label: "the acquittal", within: 62 },
  extradition: { label: "the extradition", within: 62 },
  "extradition request": { label: "the extradition request", within: 31 },
  deportation: { label: "the deportation", within: 31 },
  "extradition denied": { label: "the ruling on extradition", within: 14 },
  "extradition granted": { label: "the ruling on extradition", within: 14 },
  "bond denied": { label: "the denial of bond", within: 7 },
  "bond granted": { label: "the grant of bond", within: 7 },
  "asylum granted": { label: "the grant of asylum", within: 31 },
  "asylum denied": { label: "the denial of asylum", within: 31 },
  "deportation denied": { label: "the ruling on deportation", within: 14 },
  "habeas petition granted": { label: "the ruling on the habeas petition", within: 14 },
  "habeas petition denied": { label: "the ruling on the habeas petition", within: 14 },
  "charges denied": { label: "the dismissal of the charges", within: 14 },
};

/** Days of one happening as told: all who give one date. */
export interface Told {
  readonly date: DateSpan;
  readonly happenings: readonly Happening[];
}

/** The words say that it was not the only one. */
const ANOTHER =
  /\b(?:again|re-?arrest\w*|re-?detain\w*|twice|once more|(?:second|third|fourth|another|previous|prior|earlier|new|separate|subsequent|latest|last|first|two|three) (?:time|occasion|arrest|release|detention|charge|indictment|conviction|sentence|request|ruling|denial|order|application)s?)\b/;

/** Groups of dates of which each does not meet some other one of its group, and is tied to it. `all`: what else happens to the person. */
export function dateTwins(sort: string, claims: readonly Happening[], all: readonly Happening[]): Told[][] {
  const rule = TWIN_RULES[sort];
  if (rule === undefined) return [];
  const told = toldDates(claims.filter(({ words }) => !ANOTHER.test(words)));
  const between = all.filter((one) => rule.between?.includes(one.sort) === true && one.date !== undefined);
  const several = tellingSeveral(told);
  const leader = told.map((_, i) => i);
  const find = (i: number): number => (leader[i] === i ? i : find(leader[i]!)); // an index of told
  for (const [i, j] of candidates(told, rule)) {
    if (areTwins(told[i]!, told[j]!, between, several)) leader[Math.max(find(i), find(j))] = Math.min(find(i), find(j)); // indexes of told
  }
  const groups = Map.groupBy(told.keys(), find);
  return [...groups.values()].map((group) => group.map((i) => told[i]!)).filter((group) => group.length > 1); // as above
}

function toldDates(claims: readonly Happening[]): Told[] {
  const byDate = Map.groupBy(
    claims.filter(({ date }) => date?.earliest !== undefined && date.latest !== undefined),
    ({ date }) => date!.edtf, // filtered just before
  );
  return [...byDate.values()]
    .map((happenings) => ({ date: happenings[0]!.date!, happenings })) // groups are not empty, and their members have a date
    .sort((a, b) => compareText(a.date.earliest!, b.date.earliest!) || compareText(a.date.edtf, b.date.edtf)); // filtered above
}

/** Pairs of dates that are close, or that a slip of the pen tells apart; never all pairs. */
function* candidates(told: readonly Told[], { within }: TwinRule): Generator<readonly [number, number]> {
  for (let i = 0; i < told.length; i++) {
    const { latest } = told[i]!.date; // i < length
    for (let j = i + 1; j < told.length; j++) {
      if (within !== undefined && daysBetween(latest!, told[j]!.date.earliest!) > within) break; // both known, see toldDates
      yield [i, j];
    }
  }
  if (within === undefined) return;
  const bySlip = new Map<string, number[]>();
  for (const [i, { date }] of told.entries()) {
    if (!isExact(date)) continue;
    for (const key of slipKeys(date.earliest!)) {
      // exact: it has an earliest day
      for (const j of bySlip.get(key) ?? []) yield [j, i];
      bySlip.set(key, [...(bySlip.get(key) ?? []), i]);
    }
  }
}

/** Days that share a key are told apart by one slip: the year, or day and month changed over. */
function slipKeys(day: Day): string[] {
  const [year = "", month = "", date = ""] = day.split("-");
  return [`${month} ${date}`, `${year} ${month < date ? `${month} ${date}` : `${date} ${month}`}`];
}

/** The dates of each document that gives more than one. */
function tellingSeveral(told: readonly Told[]): DateSpan[][] {
  const byDocument = new Map<string, DateSpan[]>();
  for (const { date, happenings } of told)
    for (const document of documentsOf(happenings))
      byDocument.set(document, [...(byDocument.get(document) ?? []), date]);
  return [...byDocument.values()].filter((dates) => dates.length > 1);
}

function areTwins(a: Told, b: Told, between: readonly Happening[], several: readonly (readonly DateSpan[])[]): boolean {
  if (datesMeet(a.date, b.date)) return false;
  // Whoever tells of both tells of two, also where somebody else gives one of them less exactly.
  const tellsBoth = (dates: readonly DateSpan[]): boolean =>
    dates.some(
      (one) => datesMeet(one, a.date) && dates.some((other) => !datesMeet(one, other) && datesMeet(other, b.date)),
    );
  if (several.some(tellsBoth)) return false;
  const [first, second] = a.date.earliest! < b.date.earliest! ? [a, b] : [b, a]; // known, see toldDates
  if (!couldKnow(first, second)) return false;
  if (isWide(first) && isWide(second)) return false;
  if (differByYearOnly(first, second) && [first, second].some((one) => one.happenings.every(hasNoYear))) return false;
  return !between.some(
    ({ date }) => date!.latest! >= first.date.earliest! && date!.earliest! <= second.date.latest!, // dated, see dateTwins
  );
}

/** Had the second day come when some of those who give the first one wrote? Otherwise they tell of something earlier. */
function couldKnow(first: Told, second: Told): boolean {
  return first.happenings.some(({ statement: { written } }) => {
    const latest = written?.latest;
    return latest === undefined || latest >= second.date.earliest!; // known, see toldDates
  });
}

/** Hardly more than the year is told: of two such, each may well be another one. */
function isWide({ date }: Told): boolean {
  return daysBetween(date.earliest!, date.latest!) > 31; // known, see toldDates
}

function differByYearOnly(a: Told, b: Told): boolean {
  return isExact(a.date) && isExact(b.date) && a.date.edtf.slice(4) === b.date.edtf.slice(4);
}

/** Was the year worked out from when the text was written? */
export function hasNoYear({ date, words }: Happening): boolean {
  return date !== undefined && date.basis.startsWith("relative to") && !words.includes(date.edtf.slice(0, 4));
}

/** Is the day printed, with or without its year, and not worked out from "last Tuesday"? */
export function isPrinted({ date, words }: Happening): boolean {
  if (date === undefined) return false;
  if (!date.basis.startsWith("relative to")) return true;
  return new RegExp(`(?<!\\d)0?${Number(date.edtf.slice(8, 10))}(?!\\d)`).test(words);
}
