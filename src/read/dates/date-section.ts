// The dates of one section, in order: each against the section's date or the dates told before it, as the words around it say.

import {
  addDays,
  betweenSpan,
  daySpan,
  type DateSpan,
  type Day,
  makeDay,
  type Span,
  spanAt,
  UNKNOWN_DATE,
} from "../../base/base.ts";
import type { DateMention, Section } from "../../record/record.ts";
import {
  inSoLong,
  isByTheWay,
  isClose,
  isComparison,
  isDayFromMention,
  isOfSpeech,
  namesTime,
  takesTense,
} from "./date-context.ts";
import { tenseWith } from "./date-languages.ts";
import type { DateExpression, Meaning } from "./date-meaning.ts";
import { isNarrative } from "./date-narrative.ts";
import { doubted } from "./date-doubt.ts";
import { approximately, modifierOf } from "./date-modifiers.ts";
import { type Frame, resolveDate } from "./date-resolve.ts";
import { stampFinder } from "./date-stamps.ts";
import type { Told } from "./date-told.ts";
import { dayStretch, type Stretch, yearOf } from "./date-values.ts";
import { isFilingLine } from "./date-filing-line.ts";

/** A text as its dates are read. `folded` is `fold(text)`. */
export interface DatedText {
  readonly text: string;
  readonly folded: string;
  readonly sentences: readonly Span[];
  /** Month first or day first, for dates in figures. */
  readonly orderOf: (expression: DateExpression) => Frame["order"];
  /** In how many quotations a place stands, one in the other; asked from place to place in order. */
  readonly quotationDepth: (at: number) => 0 | 1 | 2;
  /** Nothing says whether its Thanksgiving is that of the United States or of Canada. */
  readonly anyThanksgiving: boolean;
}

/** Sections that are of their day alone. */
const OF_ONE_DAY: ReadonlySet<Section["kind"]> = new Set([
  "post",
  "message",
  "timeline entry",
  "docket entry",
  "table row",
]);

/** Characters within which two expressions are of one thought. */
const NEAR = 150;
/** Characters beyond which "that day" or "two days later" no longer counts from the date before it. */
const FAR = 600;

/** `expressions` are those of the section, in order. */
export function resolveSection(
  { text, folded, sentences, orderOf, quotationDepth, anyThanksgiving }: DatedText,
  expressions: readonly DateExpression[],
  section: Section | undefined,
): DateMention[] {
  const anchor = section?.date;
  const sayers =
    section?.kind !== "letter" && section?.kind !== "release" && !OF_ONE_DAY.has(section?.kind ?? "document");
  const entry = section !== undefined && OF_ONE_DAY.has(section.kind);
  const entered = entryDay(text, section);
  const whole = section ?? { start: 0, end: text.length };
  const isTooEarly = tellsOfLater({ text, folded, sentences }, expressions, section);
  const placeOf = stampFinder(text, whole, section, isTooEarly);
  const recounted = isInterview(text, whole);
  const ofYear = yearOfHead(folded, whole, anchor);
  let lastYear: (Remembered & { stretch: Stretch }) | undefined;
  const narrative = entered !== undefined || isNarrative(expressions, anchor);
  const mentions: DateMention[] = [];
  let last:
    | (Remembered & { stretch: Stretch; unsure: boolean; coming: boolean; lasting?: boolean | undefined })
    | undefined = entered;
  let sentenceDay: (Remembered & { day: Day; written: boolean; unsure: boolean }) | undefined;
  let sentenceStart = -1;
  let lost = false;
  for (const expression of expressions) {
    const { start, end } = expression;
    const place = placeOf(expression);
    const sentence = spanAt(sentences, start) ?? { start, end };
    const soon = inSoLong(folded, expression);
    const tense =
      soon !== undefined || takesTense(expression.meaning) ? tenseWith(text, folded, sentence, expression) : "open";
    const future = tense === "coming" || tense === "coming when said";
    const meaning = soon !== undefined && future ? soon : expression.meaning;
    const order = meaning.kind === "numeric" ? orderOf(expression) : undefined;
    if (sentence.start !== sentenceStart) {
      sentenceDay = undefined;
      sentenceStart = sentence.start;
    }
    const quote = text.slice(start, end);
    const since = tense === "since";
    const past = tense === "past" || tense === "past or coming" || since;
    // "The same day" long after a date is the same day as something else.
    if (last !== undefined && isDayFromMention(meaning) && (start - last.end > FAR || (last.coming && past)))
      last = undefined;
    const mention = last && {
      ...last,
      near: start - last.end < NEAR,
      close: start - last.end <= FAR && isClose(text, last.end, start),
    };
    const until = sentenceDay?.unsure === false && UNTIL.test(text.slice(sentenceDay.end, start));
    const dated = until
      ? endAfter(meaning, sentenceDay)
      : future
        ? meaning
        : withYearOf(meaning, sentenceDay?.written === true ? sentenceDay : undefined);
    const english = expression.language === undefined;
    const frame = {
      anchor,
      mention,
      lost,
      sentenceDay,
      narrative,
      future,
      past,
      since,
      order,
      // In an entry that has told of another day a time may be of that.
      entry:
        entry &&
        /\d/u.test(quote) &&
        section?.kind !== "docket entry" &&
        (last === undefined || last.stretch.first === anchor?.earliest),
      english,
    };
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
    // "She said it would end in two weeks": counted from when she said it.
    const unsaid = meaning === soon && tense === "coming when said" ? UNKNOWN_DATE : undefined;
    const depth = quotationDepth(start);
    const quoted = sayers && isOfSpeech(meaning) && depth > 0 ? saidEarlier(resolved.date) : undefined;
    // "May 20, 2020 (Eid Al-Fitr)": the day that is printed.
    const printed =
      meaning.kind === "holiday" && sentenceDay?.written === true && text.slice(sentenceDay.end, start) === " ("
        ? daySpan(sentenceDay.day, `relative to “${sentenceDay.quote}”`)
        : undefined;
    const told = own ?? printed ?? either ?? shared ?? unsaid ?? quoted;
    const doubts = {
      written: place.written,
      listed: place.listed,
      quoted: sayers && depth > 0,
      either: english && (tense === "open" || tense === "past or coming"),
      earlier: past && isPastPerfect(folded, sentence, start),
      recounted,
      ofYear,
      anyThanksgiving,
      year: dated === meaning ? yearTold(lastYear, text, start) : undefined,
    };
    // What someone told of what another had said: no one knows on which day.
    const retold = depth === 2 && anchor !== undefined && resolved.date.basis === `relative to ${anchor.edtf}`;
    const sure =
      (place.heading || retold) && own === undefined ? UNKNOWN_DATE : (told ?? doubted(dated, resolved, frame, doubts));
    const mod = modifierOf(meaning, folded, start, end);
    const date = mod === "APPROX" && resolved.timex.type === "DATE" && own === undefined ? approximately(sure) : sure;
    const against = relativeTo(text, date, [last, sentenceDay, anchored(anchor, section)]);
    mentions.push({
      kind: "date",
      start,
      end,
      quote,
      timex: mod === undefined ? resolved.timex : { ...resolved.timex, mod },
      date,
      ...(against && { relativeTo: against }),
    });
    const { stretch } = resolved;
    // A day that could not be told stands between: "that day" after it is not the day before it.
    if (stretch === undefined && namesTime(meaning) && !narrative) last = undefined;
    if (namesTime(meaning)) lost = stretch === undefined;
    // The line that a court's system prints on every page stands in the middle of another thought.
    if (stretch?.first === undefined || isFilingLine(text, start)) continue;
    if (narrative && last !== undefined && isByTheWay(folded, meaning, expression)) continue;
    if (!narrative && isComparison(meaning)) continue;
    const short = quote.replace(/\s+/gu, " ");
    const lasting = SINCE.test(folded.slice(Math.max(0, start - 24), start));
    if (dated.kind === "calendar" && dated.year !== undefined && !lasting)
      lastYear = { start, end, quote: short, stretch };
    const unsure = date.earliest !== stretch.first || date.latest !== stretch.last;
    last = {
      start,
      end,
      stretch: { ...stretch, value: stretch.value.replace(/T.*$/u, "") },
      quote: short,
      unsure,
      coming: future,
      lasting,
    };
    if (stretch.first === stretch.last) {
      const written = dated.kind === "calendar" && dated.year !== undefined && dated.day !== undefined;
      sentenceDay = { start, end, day: stretch.first, quote: short, written, unsure };
    }
  }
  return mentions;
}

const SINCE = /\bsince (?:at least |about |around |early |late )?$/u;

/** A text that tells in the past tense of a day after its own was not written on its own. */
function tellsOfLater(
  { text, folded, sentences }: Pick<DatedText, "text" | "folded" | "sentences">,
  expressions: readonly DateExpression[],
  section: Section | undefined,
): boolean {
  const written = section?.date?.latest;
  if (written === undefined || section?.date?.basis === "person") return false;
  return expressions.some((expression) => {
    const { meaning, start, end } = expression;
    if (meaning.kind !== "calendar" || meaning.year === undefined || meaning.month === undefined) return false;
    const day = makeDay(meaning.year, meaning.month, meaning.day ?? 1);
    if (day === undefined || day <= written) return false;
    return tenseWith(text, folded, spanAt(sentences, start) ?? { start, end }, expression) === "past";
  });
}

const ANSWER = /^[ \t]*(?:Q|A|Question|Answer|Interviewer|Host)[.:] /gimu;

/** Questions and answers, each with its letter. */
function isInterview(text: string, { start, end }: Span): boolean {
  // In the section alone, not on to the end of the text.
  const own = text.slice(start, end);
  ANSWER.lastIndex = 0;
  for (let count = 0; count < 3; count++) if (ANSWER.exec(own) === null) return false;
  return true;
}

/** Characters of a section in which its title stands. */
const TITLE = 200;
const REPORT =
  /\b(?:report|review|survey|yearbook|overview)(?: for| of|,)? (\d{4})\b|\b(\d{4}) (?:annual |yearly )?(?:report|review|survey)\b/u;

/** "Annual Report 2014", of a text that was written later. */
function yearOfHead(folded: string, { start }: Span, anchor: DateSpan | undefined): number | undefined {
  const [, after, before] = REPORT.exec(folded.slice(start, start + TITLE)) ?? [];
  const year = Number(after ?? before);
  return anchor?.earliest !== undefined && year < yearOf(anchor.earliest) ? year : undefined;
}

/** "had started"; "had a hearing that started" tells of the past alone. */
const PAST_PERFECT =
  /\b(?:had|hadn't)\b(?! (?:an?|the|his|her|its|their|our|my|your|this|that|these|those|no|some|any|another|several|many|few|one|two|three|four|five|six|to)\b)[^.;:"]*$/u;

function isPastPerfect(folded: string, sentence: Span, start: number): boolean {
  return PAST_PERFECT.test(folded.slice(Math.max(sentence.start, start - 80), start));
}

/** The last date with its year, where it is not far. */
function yearTold(
  last: (Remembered & { stretch: Stretch }) | undefined,
  text: string,
  start: number,
): Told | undefined {
  if (last === undefined || start - last.end > FAR) return undefined;
  const { stretch, quote, end } = last;
  const value = stretch.value.replace(/T.*$/u, "");
  return {
    stretch: { ...stretch, value },
    quote,
    near: start - end < NEAR,
    close: isClose(text, end, start),
    unsure: false,
  };
}

/** An entry of a timeline goes on from its own day: "March" under "1 January 2021" is the March after it. */
function entryDay(
  text: string,
  section: Section | undefined,
): (Remembered & { stretch: Stretch; unsure: boolean; coming: boolean }) | undefined {
  const day = section?.date?.earliest;
  if (section?.kind !== "timeline entry" || day === undefined || day !== section.date?.latest) return undefined;
  const { start, end } = section.dateAt ?? { start: section.start, end: section.start };
  const quote = section.dateAt === undefined ? day : text.slice(start, end).replace(/\s+/gu, " ");
  return { start, end, quote, stretch: dayStretch(day), unsure: false, coming: false };
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

/** What is quoted in an article was said on its day or in the week before. */
function saidEarlier({ earliest, latest, basis }: DateSpan): DateSpan | undefined {
  if (earliest === undefined || earliest !== latest || yearOf(earliest) < 2) return undefined;
  return betweenSpan(addDays(earliest, -7), latest, basis);
}

/** "She said she would come on Monday": the Monday before the text or the one after it. */
function eitherWeek(meaning: Meaning, after: DateSpan, behind: Frame): DateSpan | undefined {
  const before = resolveDate(meaning, behind)?.date;
  if (before?.earliest === undefined || after.latest === undefined || after.latest <= before.earliest) return undefined;
  return betweenSpan(before.earliest, after.latest, before.basis);
}

const UNTIL = /^ hasta (?:el )?$/u;

/** "Desde el 3 de octubre hasta el 5 de febrero": the first such day after the one told. */
function endAfter(meaning: Meaning, before: { readonly day: Day } | undefined): Meaning {
  const same = withYearOf(meaning, before);
  if (before === undefined || same !== meaning || meaning.kind !== "calendar" || meaning.year !== undefined)
    return same;
  return meaning.month === undefined || meaning.day === undefined || meaning.which !== undefined
    ? meaning
    : { ...meaning, year: yearOf(before.day) + 1 };
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
