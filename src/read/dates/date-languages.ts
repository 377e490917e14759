// Which grammar of dates a stretch of text is read with: English, Spanish or Arabic, and in other languages dates in
// figures alone.

import type { Span } from "../../base/base.ts";
import type { LanguageStretch } from "../../record/record.ts";
import { ARABIC_LETTERS, findArabicDates } from "./date-arabic.ts";
import { expressionsIn } from "./date-grammar.ts";
import { tenseInArabic, tenseInSpanish } from "./date-language-cues.ts";
import type { DateExpression } from "./date-meaning.ts";
import { isoDate, numericDate } from "./date-numeric.ts";
import { numericOrder, type NumericOrder } from "./date-order.ts";
import { findSpanishDates } from "./date-spanish.ts";
import { type Tense, tenseOf } from "./date-tense.ts";
import { dateTokens } from "./date-tokens.ts";
import { languageFinder, primary } from "../languages.ts";

/** The expressions of time in a span, in order. Where the language (BCP 47) is not known, the words of the dates tell it. */
export function findDateExpressions(text: string, folded: string, span: Span, language?: string): DateExpression[] {
  switch (language === undefined ? languageOfDates(text, folded, span) : primary(language)) {
    case "en":
      return expressionsIn(dateTokens(text, folded, span));
    case "es":
      return inLanguage(findSpanishDates(text, folded, span), "es");
    case "ar":
      return inLanguage(findArabicDates(text, span), "ar");
    default:
      return inLanguage(datesInFigures(text, folded, span), language);
  }
}

/** Those of all paragraphs, each in its language. `whole` is the language of the document. */
export function findAllDateExpressions(
  text: string,
  folded: string,
  paragraphs: readonly Span[],
  languages: readonly LanguageStretch[],
  whole: string | undefined,
): DateExpression[] {
  const languageAt = languageFinder(languages);
  // In an English document a line too short to tell its language may be a date line in another.
  const otherwise = whole === undefined || primary(whole) === "en" ? undefined : whole;
  return paragraphs.flatMap((paragraph) =>
    findDateExpressions(text, folded, paragraph, languageAt(paragraph.start) ?? otherwise),
  );
}

const SPANISH_DATE =
  / (?:de|del) (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)\b|\b(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre) del? \d|\b\d{1,2} (?:ene|abr|may|ago|dic)\. (?:de )?\d{4}\b/;
/** A line whose language cannot be told is no longer than this. */
const LONGEST_UNKNOWN = 400;

function languageOfDates(text: string, folded: string, { start, end }: Span): string {
  const limit = Math.min(end, start + LONGEST_UNKNOWN);
  for (let i = start; i < limit; i++)
    if (folded.charCodeAt(i) >= 0x600) return ARABIC_LETTERS.test(text.slice(i, limit)) ? "ar" : "en";
  return SPANISH_DATE.test(folded.slice(start, limit)) ? "es" : "en";
}

function inLanguage(expressions: readonly DateExpression[], language: string | undefined): DateExpression[] {
  return expressions.map((expression) => ({ ...expression, language }));
}

function datesInFigures(text: string, folded: string, span: Span): DateExpression[] {
  const tokens = dateTokens(text, folded, span);
  const found: DateExpression[] = [];
  for (let from = 0; from < tokens.length;) {
    const hit = tokens[from]!.kind === "number" ? (isoDate(tokens, from) ?? numericDate(tokens, from)) : undefined; // from < length
    if (hit === undefined) {
      from += 1;
      continue;
    }
    const [first, last] = [tokens[from]!, tokens[hit.next - 1]!]; // a hit ends inside
    found.push({ start: first.start, end: last.end, meaning: hit.meaning, from, next: hit.next });
    from = hit.next;
  }
  return found;
}

/** What the words around a date say of its direction, in its language. */
export function tenseWith(text: string, folded: string, sentence: Span, expression: DateExpression): Tense {
  switch (expression.language) {
    case undefined:
      return tenseOf(folded, sentence, expression);
    case "es":
      return tenseInSpanish(text, sentence, expression);
    case "ar":
      return tenseInArabic(text, sentence, expression);
    default:
      return "open";
  }
}

/** For dates in figures in one language each: those of English text say nothing of how Spanish text is written. */
export function numericOrders(
  text: string,
  folded: string,
  expressions: readonly DateExpression[],
  whole: string | undefined,
): (expression: DateExpression) => NumericOrder | undefined {
  const known = new Map<string | undefined, NumericOrder | undefined>();
  return ({ language }) => {
    if (!known.has(language)) {
      const own = expressions.filter((one) => one.language === language);
      known.set(language, numericOrder(text, folded, own, language ?? whole));
    }
    return known.get(language);
  };
}
