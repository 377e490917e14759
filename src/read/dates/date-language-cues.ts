// What Spanish and Arabic words before a date say about its direction: to come, or past. Accents count: "llegará" is to
// come, "llegara" is not.

import type { Span } from "../../base/base.ts";
import { plainArabic } from "./date-arabic-words.ts";
import type { Tense } from "./date-tense.ts";

const REACH = 90;

const SPANISH_COMING =
  /(?<!\p{L})(?:\p{L}*(?:[aei]r|dr|br|rr)(?:á|án|emos|é)|van? a|vamos a|programad[oa]s?|previst[oa]s?|fij(?:ó|ad[oa])|cit(?:ó|ad[oa])|convoc(?:ó|ad[oa])|aplaz(?:ó|ad[oa])|pospuest[oa]|vencen?|se espera|deben?|antes de|a más tardar|audiencia (?:de|para))(?!\p{L})/u;
const SPANISH_FOR = /(?<!\p{L})(?:para|hasta|antes de) (?:el |la )?$/u;
const SPANISH_SINCE = /(?<!\p{L})(?:desde|a partir de|tras) (?:el |la |principios de |finales de |mediados de )?$/u;
const SPANISH_DONE = /(?<!\p{L})(?:\p{L}{2,}(?:ó|aron|ieron)|fue|fueron|era|eran|hubo|había|habían|estuvo)(?!\p{L})/u;
/** A finished verb this near before a date is about it. */
const NEAR = 60;
/** "El sábado habrá una misa": the verb soon after the date. */
const AFTER = 30;
const SPANISH_WILL = /^,? (?:\p{L}+ ){0,2}\p{L}*(?:[aei]r|dr|br|rr)(?:á|án|emos|é)(?!\p{L})/u;

export function tenseInSpanish(text: string, sentence: Span, date: Span): Tense {
  const before = lastClause(text.slice(Math.max(sentence.start, date.start - REACH), date.start));
  if (SPANISH_SINCE.test(before)) return "since";
  if (SPANISH_FOR.test(before))
    return /(?<!\p{L})(?:esperó|duró|vivió|trabajó|estuvo|fue)(?!\p{L})/u.test(before) ? "past" : "coming";
  const coming = SPANISH_COMING.exec(before);
  if (coming !== null && !SPANISH_DONE.test(before.slice(coming.index + coming[0].length))) return "coming";
  if (SPANISH_DONE.test(before.slice(-NEAR))) return "past";
  return SPANISH_WILL.test(text.slice(date.end, Math.min(sentence.end, date.end + AFTER))) ? "coming" : "open";
}

/** What stands after the last semicolon or stop. */
function lastClause(words: string): string {
  return words.slice(Math.max(words.lastIndexOf(";"), words.lastIndexOf("؛"), words.lastIndexOf(". ")) + 1);
}

/** In plain spelling. A verb that begins with س, or with سوف: it will. */
const ARABIC_COMING = arabic(
  "سوف|س[ايتن]\\p{L}{2,}|من المقرر|المقرره?|من المتوقع|حتي|حددت?|يجب|تبدا|يبدا|موعد\\p{L}*|قبل|وقفه|جلسه|مؤتمر|اجتماع|مظاهره|تظاهره|محاكمه",
);
const ARABIC_WILL = arabic("سوف|س[يتن]\\p{L}{3,}");
const ARABIC_SINCE = /(?<!\p{L})[وف]?(?:منذ|بعد)(?: يوم| شهر)? $/u;
const ARABIC_DONE = arabic(
  "كانت?|قالت?|اعلنت? ان|افرجت?|اعتقلت?|صدرت?|وقعت?|بدات?|جرت?|عقدت?|انتهت?|توفيت?|قتلت?|نقلت?|اطلقت?|حكمت?|رفضت?",
);

function arabic(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})[وف]?(?:${words})(?!\\p{L})`, "u");
}

export function tenseInArabic(text: string, sentence: Span, date: Span): Tense {
  const before = lastClause(plainArabic(text.slice(Math.max(sentence.start, date.start - REACH), date.start)));
  if (ARABIC_SINCE.test(before)) return "since";
  const coming = ARABIC_COMING.exec(before);
  if (coming !== null && !ARABIC_DONE.test(before.slice(coming.index + coming[0].length))) return "coming";
  if (ARABIC_DONE.test(before.slice(-NEAR))) return "past";
  const after = plainArabic(text.slice(date.end, Math.min(sentence.end, date.end + AFTER)));
  return ARABIC_WILL.test(after) ? "coming" : "open";
}
