// Dates, times, durations and sets in running text, each with its TIMEX3 value and, where it says when, its span of days
// against the date of its section.

import { type Day, type Span, spanAt } from "../base/base.ts";
import type { DateMention, Section } from "../record/record.ts";
import { fold } from "../text/text.ts";
import { isComing, isNarrative, isPast, numericOrder } from "./date-cues.ts";
import { findDateExpressions } from "./date-grammar.ts";
import type { DateExpression } from "./date-meaning.ts";
import { type Frame, resolveDate } from "./date-resolve.ts";
import type { Stretch } from "./date-values.ts";
import type { Reader } from "./reader.ts";
import { isFilingLine } from "./section-dates.ts";

export const datesReader: Reader = {
  name: "dates",
  version: 1,
  needs: ["sentences", "sections"],
  docs: "docs/readers/dates.md",
  run({ text, language, published }, { paragraphs, sentences, sections }) {
    const whole: Section[] = [{ kind: "document", start: 0, end: text.length, date: published }];
    const parts = sections.length > 0 ? sections : whole;
    return { mentions: findDates(text, paragraphs, sentences, parts, language) };
  },
};

/** The dates of a text whose sections bear their anchors. */
export function findDates(
  text: string,
  paragraphs: readonly Span[],
  sentences: readonly Span[],
  sections: readonly Section[],
  language?: string,
): DateMention[] {
  const folded = fold(text);
  const expressions = paragraphs.flatMap((paragraph) => findDateExpressions(text, folded, paragraph));
  const order = numericOrder(folded, expressions, language);
  const mentions: DateMention[] = [];
  for (const [section, own] of bySection(expressions, sections)) {
    mentions.push(...resolveSection(text, folded, sentences, own, section, order));
  }
  return mentions;
}

/** Characters within which two expressions are of one thought. */
const NEAR = 150;

function resolveSection(
  text: string,
  folded: string,
  sentences: readonly Span[],
  expressions: readonly DateExpression[],
  section: Section | undefined,
  order: Frame["order"],
): DateMention[] {
  const anchor = section?.date;
  const narrative = isNarrative(expressions, anchor);
  const mentions: DateMention[] = [];
  let last: { stretch: Stretch; quote: string; end: number } | undefined;
  let sentenceDay: { day: Day; quote: string } | undefined;
  let sentenceStart = -1;
  for (const expression of expressions) {
    const { start, end, meaning } = expression;
    const sentence = spanAt(sentences, start)?.start ?? start;
    if (sentence !== sentenceStart) {
      sentenceDay = undefined;
      sentenceStart = sentence;
    }
    const quote = text.slice(start, end);
    const future = isComing(folded, sentence, expression);
    const past = !future && isPast(folded, sentence, expression);
    const mention = last && { ...last, near: start - last.end < NEAR };
    const resolved = resolveDate(meaning, { anchor, mention, sentenceDay, narrative, future, past, order });
    if (resolved === undefined) continue;
    // The words that date the section have its date, and its reason.
    const own = section?.dateAt?.start === start && section.dateAt.end === end ? anchor : undefined;
    mentions.push({ kind: "date", start, end, quote, timex: resolved.timex, date: own ?? resolved.date });
    const { stretch } = resolved;
    // The line that a court's system prints on every page stands in the middle of another thought.
    if (stretch?.first === undefined || isFilingLine(text, start)) continue;
    const short = quote.replace(/\s+/gu, " ");
    last = { end, stretch: { ...stretch, value: stretch.value.replace(/T.*$/u, "") }, quote: short };
    if (stretch.first === stretch.last) sentenceDay = { day: stretch.first, quote: short };
  }
  return mentions;
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
