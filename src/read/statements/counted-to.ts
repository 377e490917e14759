// The day to which a length of time is counted: one that the sentence names, or that of the text, where it tells of what still
// goes on. Where neither is plain nothing is said of it: the time may have ended long before.

import {
  addDays,
  betweenSpan,
  type Day,
  daySpan,
  isExact,
  isKnown,
  overlaps,
  type Span,
  weekday,
} from "../../base/base.ts";
import type { DateMention, Duration, Section } from "../../record/record.ts";
import type { Sentence } from "./event-context.ts";
import type { Length, Place } from "./lengths.ts";

export type CountedTo = Pick<Duration, "since" | "until" | "untilNamed" | "to">;

/** `event` holds the words of what is counted from; the days in it are its own. */
export function countedTo(place: Place, length: Length, event: Span | undefined): CountedTo {
  const since = event === undefined ? beginning(place) : undefined;
  return { ...(since && { since }), ...endOf(place, length, event) };
}

function endOf(place: Place, length: Length, event: Span | undefined): CountedTo {
  const named = namedDay(place, length, event);
  if (named === "several") return {};
  if (named !== undefined) return { until: named, untilNamed: true };
  const { view, sentence, section } = place;
  if (RELEASED.test(view.slice(Math.max(sentence.start, length.start - 60), length.start))) return { to: "release" };
  const written = section?.date;
  if (written === undefined || !isKnown(written) || !goesOn(place, length, event)) return {};
  return { until: written };
}

const RELEASED =
  /\b(?:released|freed|set free|walked free|let go)\b(?: (?:on|from) [a-z ]{1,30}?)?,? (?:after |following )?(?:spending |serving )?$/;
const DAY_BEFORE = /\b(?:by|as of|on|until|through|to|up to) (?:the (?:day|morning|night|evening) of )?$/;
const COPULA =
  /^,?(?: \d{4},?)? (is|was|marks|marked|will be|will mark|makes|made|became|brought|brings)\b[^;.]{0,60}$/;
const NO_END = /\b(?:since|from|after|before|between|until after|beginning|starting) (?:the )?$/;

function namedDay(
  { view, sentence, section }: Place,
  length: Length,
  event: Span | undefined,
): Duration["until"] | "several" {
  const days = sentence.dates.filter(
    (one) =>
      (one.timex.type === "DATE" || one.timex.type === "TIME") &&
      isKnown(one.date) &&
      !overlaps(one, length) &&
      (event === undefined || !overlaps(one, event)) &&
      !NO_END.test(view.slice(Math.max(sentence.start, one.start - 20), one.start)) &&
      !(event === undefined && isOfEvent(view, sentence, length, one)) &&
      !/^(?::|\) ?-)/.test(view.slice(one.end, one.end + 3)) && // the head of a post, a dateline
      !(section?.dateAt !== undefined && overlaps(one, section.dateAt)),
  );
  const [day, other] = days;
  if (other !== undefined) return "several";
  if (day === undefined) return undefined;
  const copula = day.end <= length.start ? COPULA.exec(view.slice(day.end, length.start)) : null;
  if (copula === null && !isExact(day.date)) return undefined;
  if (copula !== null) return theWeekday(day, section, /^(?:is|marks|makes|brings)$/.test(copula[1] ?? "")); // group 1 took part
  // "was released on 3 May 2019, 300 days after his arrest"
  if (event !== undefined && /^,? $/.test(view.slice(day.end, length.start))) return theWeekday(day, section, false);
  const on = DAY_BEFORE.test(view.slice(Math.max(sentence.start, day.start - 30), day.start));
  const isToday = /^(?:today|tonight|yesterday|this morning)$/.test(view.slice(day.start, day.end));
  // "Rao was held for 300 days. | On 3 May …" would be another sentence; in one, the day is that of its main clause
  return on || isToday || length.ordinal === true ? theWeekday(day, section, false) : "several";
}

/** "Held since 3 May 2019": the one day or month named as the beginning. */
function beginning({ view, sentence }: Place): Duration["since"] {
  const since = sentence.dates.filter(
    ({ start, timex, date }) =>
      timex.type === "DATE" &&
      isKnown(date) &&
      / since (?:early |late |mid-)?$/.test(view.slice(Math.max(sentence.start, start - 16), start)),
  );
  return since.length === 1 ? since[0]?.date : undefined;
}

/** "The hearing on 3 May", "was arrested on 3 May": the day of that event, but not "his 300th day in custody, 3 May". */
function isOfEvent(view: string, sentence: Sentence, length: Length, day: Span): boolean {
  return sentence.words.some(
    (word) =>
      word.end <= day.start &&
      /^(?: on| in| of|,)? ?$/.test(view.slice(word.end, day.start)) &&
      !(word.event.kind === "custody period" && word.start >= length.end),
  );
}

/**
 * "Friday is her 204th day", in a text written on a Friday, is that Friday; "Friday was" may be the one before as well.
 */
function theWeekday({ date, quote }: DateMention, section: Section | undefined, isNow: boolean): Duration["until"] {
  const written = section?.date;
  const [day, today] = [date.earliest, written?.earliest];
  if (day === undefined || today === undefined || written === undefined || !isExact(written)) return date;
  if (!/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i.test(quote) || weekday(day) !== weekday(today)) return date;
  return isNow ? daySpan(today, date.basis) : betweenSpan(weekBefore(today), today, date.basis);
}

function weekBefore(day: Day): Day {
  return addDays(day, -7);
}

const HAS_BEEN =
  /\b(?:has|have|it's|he's|she's|i've|'ve) (?:(?:now|already|also|still|[a-z]+ly|to date) )*(?:been|spent|sat|languished|served|lived|endured|lost|passed|remained|stayed|suffered|lasted|gone on)\b/;
const IS_NOW = /\b(?:is|are|am|remains?|marks|sits|languishes|spends|continues|still|today|now)\b/;
const WAS = /\b(?:was|were|had|did|marked|spent|served)\b/;

/** Does it last while the text is written? */
function goesOn({ view, sentence, section }: Place, length: Length, event: Span | undefined): boolean {
  if (HAS_BEEN.test(view.slice(sentence.start, length.start)) && !/\bhad\b/.test(nearBefore(view, sentence, length)))
    return true;
  if (event !== undefined && /^ (?:has|have) /.test(view.slice(length.end, event.start))) return true; // "have passed since"
  const after = view.slice(event?.end ?? length.end, sentence.end);
  if (/^[^;]{0,60} (?:has|have) (?:now )?been\b/.test(after) && length.ordinal !== true && event === undefined)
    return true;
  const before = view.slice(sentence.start, length.start);
  if (event !== undefined)
    return (
      IS_NOW.test(before) ||
      (!WAS.test(before) && IS_NOW.test(after) && !WAS.test(after)) ||
      isHeadline(section, sentence)
    );
  return IS_NOW.test(before) && !WAS.test(before);
}

function isHeadline(section: Section | undefined, sentence: Span): boolean {
  return section?.title !== undefined && overlaps(section.title, sentence);
}

function nearBefore(view: string, sentence: Span, length: Span): string {
  return view.slice(Math.max(sentence.start, length.start - 40), length.start);
}
