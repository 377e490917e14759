// What stands around a date and changes it: "about May 3", "more than two years", "early May"; and two dates that are the ends of
// one stretch: "from May to December 2015".

import {
  addDays,
  addMonths,
  type Basis,
  betweenSpan,
  type DateSpan,
  daysBetween,
  parseDateSpan,
} from "../../base/base.ts";
import type { DateMention, TimexMod } from "../../record/record.ts";
import type { Meaning } from "./date-meaning.ts";
import { isCountable } from "./date-nearest.ts";

const MODIFIERS: readonly (readonly [string, TimexMod])[] = [
  ["about|around|approximately|circa|ca\\.|roughly|some time in|sometime in", "APPROX"],
  ["(?:no|not) more than|at most|up to", "EQUAL_OR_LESS"],
  ["(?:no|not) less than|at least", "EQUAL_OR_MORE"],
  ["more than|over|longer than", "MORE_THAN"],
  ["less than|under|fewer than|almost|nearly", "LESS_THAN"],
];
const BEFORE = MODIFIERS.map(([words, mod]) => [new RegExp(`\\b(?:${words})(?: the)? $`, "u"), mod] as const);
const WITHIN = MODIFIERS.map(([words, mod]) => [new RegExp(`^(?:${words}) `, "u"), mod] as const);

/** The TIMEX3 modifier of a date or a duration. */
export function modifierOf(meaning: Meaning, folded: string, start: number, end: number): TimexMod | undefined {
  const part = "part" in meaning ? meaning.part : undefined;
  if (part === "early") return "START";
  if (part === "middle") return "MID";
  if (part === "late") return "END";
  const [before, quote] = [
    folded.slice(Math.max(0, start - 24), start),
    folded.slice(start, Math.min(end, start + 20)),
  ];
  const found = WITHIN.find(([words]) => words.test(quote)) ?? BEFORE.find(([words]) => words.test(before));
  const mod = found?.[1];
  return mod === "APPROX" || meaning.kind === "duration" ? mod : undefined;
}

/** "About May 3" is within a week of it, "around June 2019" within a month, "about 2015" within a year. */
export function approximately(date: DateSpan): DateSpan {
  const { earliest, latest, basis } = date;
  if (earliest === undefined || latest === undefined || !isCountable(earliest) || !isCountable(latest)) return date;
  const length = daysBetween(earliest, latest);
  if (length > 366) return date;
  if (length === 0) return betweenSpan(addDays(earliest, -7), addDays(latest, 7), basis);
  const months = length > 31 ? 12 : 1;
  return betweenSpan(addMonths(earliest, -months), addMonths(latest, months), basis);
}

const LINK = /^ ?(?:to|-|--|through|until|till|and)(?: the)? ?$/u;

/** Each of two dates that are the ends of one stretch has the whole of it as its `range`. */
export function withRanges(text: string, folded: string, mentions: readonly DateMention[]): DateMention[] {
  const result = [...mentions];
  for (let i = 0; i + 1 < result.length; i++) {
    const [from, to] = [result[i]!, result[i + 1]!]; // both indices lie in the list
    if (to.start <= from.end || to.start - from.end > 14 || !isPoint(from) || !isPoint(to)) continue;
    const link = LINK.exec(folded.slice(from.end, to.start))?.[0].trim();
    if (link === undefined) continue;
    const before = folded.slice(Math.max(0, from.start - 14), from.start);
    const between = /\bbetween (?:the )?$/u.test(before);
    if (link.startsWith("and") ? !between : between) continue;
    if (!link.startsWith("-") && !link.startsWith("through") && !between && !/\bfrom (?:the )?$/u.test(before))
      continue;
    const date = stretch(from.date, to.date);
    if (date === undefined) continue;
    const range = { start: from.start, end: to.end, quote: text.slice(from.start, to.end), date };
    result[i] = { ...from, range };
    result[i + 1] = { ...to, range };
  }
  return result;
}

function isPoint({ timex: { type } }: DateMention): boolean {
  return type === "DATE" || type === "TIME";
}

/** From the first to the last; undefined where one is not known or they stand the wrong way round. */
function stretch(from: DateSpan, to: DateSpan): DateSpan | undefined {
  if (from.earliest === undefined || to.latest === undefined || from.earliest > to.latest) return undefined;
  const basis: Basis = to.basis === "explicit" ? from.basis : to.basis;
  if (from.edtf === to.edtf) return to;
  if (!from.edtf.includes("/") && !to.edtf.includes("/")) {
    const named = parseDateSpan(`${from.edtf}/${to.edtf}`, basis);
    if (named !== undefined) return named;
  }
  return betweenSpan(from.earliest, to.latest, basis);
}
