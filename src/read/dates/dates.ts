// Dates, times, durations and sets in running text, each with its TIMEX3 value and, where it says when, its span of days
// against the date of its section.

import type { Span } from "../../base/base.ts";
import type { DateMention, LanguageStretch, Section } from "../../record/record.ts";
import { fold } from "../../text/text.ts";
import { countFromEvents } from "./date-events.ts";
import { isCanadian } from "./date-holidays.ts";
import { findAllDateExpressions, numericOrders } from "./date-languages.ts";
import { isOfUnitedStates } from "./date-order.ts";
import { joinCutDates } from "./date-lines.ts";
import type { DateExpression } from "./date-meaning.ts";
import { type DatedText, resolveSection } from "./date-section.ts";
import { withRanges } from "./date-modifiers.ts";
import type { Reader } from "../reader.ts";

export const datesReader: Reader = {
  name: "dates",
  version: 22,
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
  const anyThanksgiving = found.some(isThanksgiving) && !isCanadian(text) && !isOfUnitedStates(text);
  const mentions: DateMention[] = [];
  const quotationDepth = quotationFinder(folded, paragraphs);
  for (const [section, own] of bySection(expressions, sections)) {
    mentions.push(
      ...resolveSection({ text, folded, sentences, orderOf, quotationDepth, anyThanksgiving }, own, section),
    );
  }
  return withRanges(text, folded, countFromEvents(text, folded, sentences, expressions, mentions));
}

function isThanksgiving({ meaning }: DateExpression): boolean {
  return meaning.kind === "holiday" && meaning.holiday === "thanksgiving";
}

function inCanada(expression: DateExpression): DateExpression {
  if (!isThanksgiving(expression) || expression.meaning.kind !== "holiday") return expression;
  return { ...expression, meaning: { ...expression.meaning, holiday: "canadian thanksgiving" } };
}

const ENDS_SPEECH = /[.,!?]/u;

/** A single quotation mark before a word, not an apostrophe within one or after it. */
function opensSpeech(folded: string, at: number): boolean {
  return /[\s(:]/u.test(folded[at - 1] ?? " ") && /\p{L}/u.test(folded[at + 1] ?? "");
}

/** Asked from place to place in order: in how many quotations, one in the other, it stands in its paragraph. */
function quotationFinder(folded: string, paragraphs: readonly Span[]): DatedText["quotationDepth"] {
  let index = 0;
  let from = 0;
  let open = false;
  let single = false;
  let singleFirst = false;
  return (at) => {
    while (index < paragraphs.length && paragraphs[index]!.end <= at) index++; // index < length
    const start = paragraphs[index]?.start ?? at;
    if (start > from) {
      from = start;
      open = single = singleFirst = false;
    }
    for (; from < at; from++) {
      const code = folded.charCodeAt(from);
      if (code === 0x22) {
        // What was opened within it ends with it.
        if (open && !singleFirst) single = false;
        open = !open;
        singleFirst = single;
      }
      if (code === 0x27) single = single ? !ENDS_SPEECH.test(folded[from - 1] ?? "") : opensSpeech(folded, from);
    }
    return open && single ? 2 : open || single ? 1 : 0;
  };
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
