// Dates, times, durations and sets in running text, each with its TIMEX3 value and, where it says when, its span of days
// against the date of its section.

import { betweenSpan, type DateSpan, type Day, makeDay, type Span, spanAt } from "../base/base.ts";
import type { DateMention, LanguageStretch, Section } from "../record/record.ts";
import { fold } from "../text/text.ts";
import { isNarrative } from "./date-narrative.ts";
import { countFromEvents } from "./date-events.ts";
import { isCanadian } from "./date-holidays.ts";
import { findAllDateExpressions, numericOrders, tenseWith } from "./date-languages.ts";
import { joinCutDates } from "./date-lines.ts";
import type { DateExpression, Meaning } from "./date-meaning.ts";
import { type Frame, resolveDate } from "./date-resolve.ts";
import { type Stretch, yearOf } from "./date-values.ts";
import type { Reader } from "./reader.ts";
import { isFilingLine } from "./section-dates.ts";

export const datesReader: Reader = {
  name: "dates",
  version: 11,
  needs: ["sentences", "sections"],
  languages: ["ar", "en", "es"],
  elsewhere: "in figures",
  docs: "docs/readers/dates.md",
  run({ text, language, published }, { paragraphs, languages, sentences, sections }) {
    const whole: Section[] = [{ kind: "document", start: 0, end: text.length, date: published }];
    const parts = sections.length > 0 ? sections : whole;
    return { mentions: findDates(text, paragraphs, sentences, parts, language, languages) };
  },
};

/** The dates of a text whose sections bear their anchors. */
export function findDates(
  text: string,
  paragraphs: readonly Span[],
  sentences: readonly Span[],
  sections: readonly Section[],
  language?: string,
  languages: readonly LanguageStretch[] = [],
): DateMention[] {
  const folded = fold(text);
  const found = findAllDateExpressions(text, folded, joinCutDates(text, folded, paragraphs), languages, language);
  const expressions = found.some(isThanksgiving) && isCanadian(text) ? found.map(inCanada) : found;
  const orderOf = numericOrders(text, folded, expressions, language);
  const mentions: DateMention[] = [];
  for (const [section, own] of bySection(expressions, sections)) {
    mentions.push(...resolveSection(text, folded, sentences, own, section, orderOf));
  }
  return countFromEvents(text, folded, sentences, expressions, mentions);
}

const OF_ONE_DAY: ReadonlySet<Section["kind"]> = new Set([
  "post",
  "message",
  "transcript",
  "timeline entry",
  "docket entry",
  "table row",
]);

function isThanksgiving({ meaning }: DateExpression): boolean {
  return meaning.kind === "holiday" && meaning.holiday === "thanksgiving";
}

function inCanada(expression: DateExpression): DateExpression {
  if (!isThanksgiving(expression) || expression.meaning.kind !== "holiday") return expression;
  return { ...expression, meaning: { ...expression.meaning, holiday: "canadian thanksgiving" } };
}

/** Characters within which two expressions are of one thought. */
const NEAR = 150;
/** Characters beyond which "that day" or "two days later" no longer counts from the date before it. */
const FAR = 600;

function resolveSection(
  text: string,
  folded: string,
  sentences: readonly Span[],
  expressions: readonly DateExpression[],
  section: Section | undefined,
  orderOf: (expression: DateExpression) => Frame["order"],
): DateMention[] {
  const anchor = section?.date;
  const entry = section !== undefined && OF_ONE_DAY.has(section.kind);
  const narrative = isNarrative(expressions, anchor);
  const mentions: DateMention[] = [];
  let last: (Remembered & { stretch: Stretch; unsure: boolean }) | undefined;
  let sentenceDay: (Remembered & { day: Day; written: boolean; unsure: boolean }) | undefined;
  let sentenceStart = -1;
  for (const expression of expressions) {
    const { start, end, meaning } = expression;
    const order = meaning.kind === "numeric" ? orderOf(expression) : undefined;
    const sentence = spanAt(sentences, start) ?? { start, end };
    if (sentence.start !== sentenceStart) {
      sentenceDay = undefined;
      sentenceStart = sentence.start;
    }
    const quote = text.slice(start, end);
    const tense = takesTense(meaning) ? tenseWith(text, folded, sentence, expression) : "open";
    const future = tense === "coming" || tense === "coming when said";
    const since = tense === "since";
    const past = tense === "past" || since;
    // "The same day" long after a date is the same day as something else.
    if (last !== undefined && start - last.end > FAR && isDayFromMention(meaning)) last = undefined;
    const mention = last && { ...last, near: start - last.end < NEAR, close: isClose(text, last.end, start) };
    const dated = future ? meaning : withYearOf(meaning, sentenceDay?.written === true ? sentenceDay : undefined);
    const english = expression.language === undefined;
    const frame = { anchor, mention, sentenceDay, narrative, future, past, since, order, entry, english };
    const resolved = resolveDate(dated, frame);
    if (resolved === undefined) continue;
    const shared =
      dated !== meaning && sentenceDay !== undefined
        ? { ...resolved.date, basis: `relative to “${sentenceDay.quote}”` as const }
        : undefined;
    const either =
      tense === "coming when said" && (meaning.kind === "weekday" || meaning.kind === "calendar")
        ? eitherWeek(meaning, resolved.date, { anchor, narrative, past, order, future: false })
        : undefined;
    // The words that date the section have its date, and its reason.
    const own = section?.dateAt?.start === start && section.dateAt.end === end ? anchor : undefined;
    const date = own ?? either ?? shared ?? resolved.date;
    const against = relativeTo(text, date, [last, sentenceDay, anchored(anchor, section)]);
    mentions.push({
      kind: "date",
      start,
      end,
      quote,
      timex: resolved.timex,
      date,
      ...(against && { relativeTo: against }),
    });
    const { stretch } = resolved;
    // A day that could not be told stands between: "that day" after it is not the day before it.
    if (stretch === undefined && namesTime(meaning) && !narrative) last = undefined;
    // The line that a court's system prints on every page stands in the middle of another thought.
    if (stretch?.first === undefined || isFilingLine(text, start)) continue;
    if (narrative && last !== undefined && isByTheWay(folded, meaning, expression)) continue;
    const short = quote.replace(/\s+/gu, " ");
    const unsure = date.earliest !== stretch.first || date.latest !== stretch.last;
    last = { start, end, stretch: { ...stretch, value: stretch.value.replace(/T.*$/u, "") }, quote: short, unsure };
    if (stretch.first === stretch.last) {
      const written = dated.kind === "calendar" && dated.year !== undefined && dated.day !== undefined;
      sentenceDay = { start, end, day: stretch.first, quote: short, written, unsure };
    }
  }
  return mentions;
}

/** A date that others may be read against. */
interface Remembered extends Span {
  /** As the basis calls it. */
  readonly quote: string;
}

function anchored(anchor: DateSpan | undefined, section: Section | undefined): Remembered | undefined {
  return anchor === undefined || section?.dateAt === undefined ? undefined : { ...section.dateAt, quote: anchor.edtf };
}

/** The words that the basis names, with their place. */
function relativeTo(
  text: string,
  { basis }: DateSpan,
  dates: readonly (Remembered | undefined)[],
): DateMention["relativeTo"] {
  const named = /^relative to “?([^”]*)”?$/u.exec(basis)?.[1];
  const found = named === undefined ? undefined : dates.find((date) => date?.quote === named);
  return found && { start: found.start, end: found.end, quote: text.slice(found.start, found.end) };
}

/** "She said she would come on Monday": the Monday before the text or the one after it. */
function eitherWeek(meaning: Meaning, after: DateSpan, behind: Frame): DateSpan | undefined {
  const before = resolveDate(meaning, behind)?.date;
  if (before?.earliest === undefined || after.latest === undefined || after.latest <= before.earliest) return undefined;
  return betweenSpan(before.earliest, after.latest, before.basis);
}

/** "on 6 July 2020 and again on 9 July": a later day of the same sentence has the year written there. */
function withYearOf(meaning: Meaning, before: { readonly day: Day } | undefined): Meaning {
  if (before === undefined || meaning.kind !== "calendar" || meaning.month === undefined || meaning.day === undefined)
    return meaning;
  if (meaning.year !== undefined || meaning.which !== undefined || meaning.yearShift !== undefined) return meaning;
  const year = yearOf(before.day);
  const day = makeDay(year, meaning.month, meaning.day);
  return day !== undefined && day >= before.day ? { ...meaning, year } : meaning;
}

/** Which of the days, months or feasts of this name is meant depends on the tense. */
function takesTense(meaning: Meaning): boolean {
  if (meaning.kind === "offset") return takesTense(meaning.of);
  if (meaning.kind === "day of month") return true;
  if (meaning.kind === "shift") return meaning.unit === "WE" && meaning.amount === 0;
  if (meaning.kind === "weekday") return meaning.which === undefined;
  if (meaning.kind === "quarter") return meaning.year === undefined;
  if (meaning.kind !== "calendar" && meaning.kind !== "season" && meaning.kind !== "holiday") return false;
  return meaning.year === undefined && meaning.which === undefined;
}

/** No blank line stands between, but at most the one under a heading that is the date. */
function isClose(text: string, from: number, to: number): boolean {
  if (to - from > FAR) return false;
  const between = text.slice(from, to);
  const blank = /\n\s*\n/u.exec(between);
  return blank === null || (blank.index === 0 && !/\n\s*\n/u.test(between.slice(blank[0].length)));
}

/** "Since 2012", "the 1987 Act": a year that is named, while the story stays where it was. */
function isByTheWay(folded: string, meaning: Meaning, { start, end }: Span): boolean {
  if (meaning.kind !== "calendar" || meaning.year === undefined || meaning.month !== undefined) return false;
  const before = folded.slice(Math.max(0, start - 12), start);
  if (/\b(?:since|until|till|by|before|after|to|from|than) $/u.test(before)) return true;
  if (/(?:\bb\.|\bborn(?: in)?|\() ?$/u.test(before)) return true;
  return /\b(?:the|a|an|his|her|its|their|'s) $/u.test(before) && /^ \p{L}/u.test(folded.slice(end, end + 2));
}

function isDayFromMention(meaning: Meaning): boolean {
  return meaning.kind === "shift" && meaning.from === "mention" && meaning.unit === "D";
}

/** Says when, of itself: not a length of time, a set, a bare "now" or a time of day. */
function namesTime(meaning: Meaning): boolean {
  return !["duration", "set", "reference", "clock"].includes(meaning.kind);
}

/** Expressions and sections are in order; an expression belongs to the section it begins in. */
function bySection(
  expressions: readonly DateExpression[],
  sections: readonly Section[],
): (readonly [Section | undefined, DateExpression[]])[] {
  const groups: (readonly [Section | undefined, DateExpression[]])[] = [];
  let at = 0;
  for (const expression of expressions) {
    while (at < sections.length && sections[at]!.end <= expression.start) at++; // at < length
    const section = sections[at];
    const last = groups.at(-1);
    if (last !== undefined && last[0] === section) last[1].push(expression);
    else groups.push([section, [expression]]);
  }
  return groups;
}
