// What Spanish and Arabic words before a date say about its direction: to come, or past. Accents count: "llegará" is to
// come, "llegara" is not.

import type { Span } from "../base/base.ts";

const REACH = 90;

const SPANISH_COMING =
  /(?<!\p{L})(?:\p{L}*(?:[aei]r|dr|br|rr)(?:á|án|emos|é)|van? a|vamos a|programad[oa]s?|previst[oa]s?|fij(?:ó|ad[oa])|cit(?:ó|ad[oa])|convoc(?:ó|ad[oa])|aplaz(?:ó|ad[oa])|pospuest[oa]|vencen?|se espera|deben?|antes de|a más tardar|audiencia (?:de|para))(?!\p{L})/u;
const SPANISH_FOR = /(?<!\p{L})(?:para|hasta|antes de) (?:el |la )?$/u;
const SPANISH_SINCE = /(?<!\p{L})(?:desde|a partir de|tras) (?:el |la |principios de |finales de |mediados de )?$/u;
const SPANISH_DONE = /(?<!\p{L})(?:\p{L}{2,}(?:ó|aron|ieron)|fue|fueron|era|eran|hubo|había|habían|estuvo)(?!\p{L})/u;
const SPANISH_END = 60;

export function isComingInSpanish(text: string, sentence: number, expression: Span): boolean {
  const before = lastClause(text.slice(Math.max(sentence, expression.start - REACH), expression.start));
  if (SPANISH_SINCE.test(before)) return false;
  if (SPANISH_FOR.test(before)) return !/(?<!\p{L})(?:esperó|duró|vivió|trabajó|estuvo|fue)(?!\p{L})/u.test(before);
  const coming = SPANISH_COMING.exec(before);
  return coming !== null && !SPANISH_DONE.test(before.slice(coming.index + coming[0].length));
}

export function isPastInSpanish(text: string, sentence: number, expression: Span): boolean {
  const before = text.slice(Math.max(sentence, expression.start - SPANISH_END), expression.start);
  return SPANISH_SINCE.test(before) || SPANISH_DONE.test(lastClause(before));
}

/** What stands after the last semicolon or stop. */
function lastClause(words: string): string {
  return words.slice(Math.max(words.lastIndexOf(";"), words.lastIndexOf("؛"), words.lastIndexOf(". ")) + 1);
}

/** A verb that begins with س or with سوف: it will. */
const ARABIC_COMING =
  /(?<!\p{L})(?:و|ف)?(?:سوف|س[يتن]\p{L}{2,}|من المقرر|المقرر(?:ة)?|من المتوقع|حتى|حددت?|يجب|تبدأ|يبدأ|موعد\p{L}*|قبل)(?!\p{L})/u;
const ARABIC_SINCE = /(?<!\p{L})(?:و|ف)?(?:منذ|بعد)(?: يوم| شهر)? $/u;
const ARABIC_DONE = /(?<!\p{L})(?:و|ف)?(?:كان|كانت|قال|قالت|أعلن|أعلنت|أفرج|أفرجت|اعتقل|اعتقلت|صدر|صدرت|وقع|بدأ|بدأت|جرى|جرت)(?!\p{L})/u;

export function isComingInArabic(text: string, sentence: number, expression: Span): boolean {
  const before = lastClause(text.slice(Math.max(sentence, expression.start - REACH), expression.start));
  if (ARABIC_SINCE.test(before)) return false;
  const coming = ARABIC_COMING.exec(before);
  return coming !== null && !ARABIC_DONE.test(before.slice(coming.index + coming[0].length));
}

export function isPastInArabic(text: string, sentence: number, expression: Span): boolean {
  const before = text.slice(Math.max(sentence, expression.start - REACH), expression.start);
  return ARABIC_SINCE.test(before) || ARABIC_DONE.test(lastClause(before));
}
