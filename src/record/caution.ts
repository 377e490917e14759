// Words that call for care before something is published: that a document is sealed, that a person is a minor or a protected
// witness. In doubt they ask: what is left out here can be named one by one.

import type { LevelGround } from "./publication.ts";

const SEALED = [
  /\b(?:under|beneath) seal\b/iu,
  /\b(?:un)?sealed\b/iu,
  /\bprotective order\b/iu,
  /\bin camera\b/u,
  /\bconfidential[- ](?:filing|exhibit|document)s?\b/iu,
  /\bbajo (?:sello|reserva)\b|\breserva (?:judicial|del sumario)\b|\bsumario secreto\b/iu,
  /(?:^|[^\p{L}])(?:وال|ال|و)?(?:سرية?|مختومة?) *(?:للغاية|بأمر)/u,
];

/** Does its text or the name of its file speak of a seal or of an order that protects it? */
export function saysSealed(text: string, names: readonly string[]): boolean {
  const spaced = names.map((name) => name.replace(/[_\-./]+/gu, " "));
  return [text, ...spaced].some((words) => SEALED.some((pattern) => pattern.test(words)));
}

const YEARS = String.raw`(?:1[0-7]|\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)`;
/** Words after a name, up to the next name. */
const MINOR_AFTER = new RegExp(
  String.raw`^\s*(?:\(|,\s*)?\s*(?:(?:who is|is|was|then|only|just|now|an?|the|his|her|their|aged?)\s+){0,4}(?:${YEARS}(?:\)|,|\.|;|\s+years?(?:\s+old)?\b|[- ]years?[- ]old\b|[- ]month[- ]?s?[- ]old\b|\s*$)|minor\b|juvenile\b|toddler\b|infant\b|baby\b|menor\b|niñ[oa]\b)`,
  "iu",
);
/** Words right before a name. */
const MINOR_BEFORE = new RegExp(
  String.raw`(?:\b(?:minors?|juvenile|toddler|infant|baby|schoolchild|schoolgirl|schoolboy)\b|\b${YEARS}[- ]years?[- ]old\b|\bminor (?:son|daughter|child|children)\b|\b(?:la|el) menor\b|\bniñ[oa]\b)(?:\s+\p{L}+){0,2}[\s,:]*$`,
  "iu",
);
const MINOR_ARABIC = /(?:ال)?(?:قاصرة?|طفلة?|رضيعة?)\s*$/u;

const WITNESS =
  /\b(?:protected|confidential|anonymous|cooperating|co-operating|undercover) (?:witness(?:es)?|informants?|sources?)\b|\bwitness[- ]protection\b|\bpseudonym\b|\bidentity (?:is|was|has been|must be|be|remain\p{L}*) (?:protected|withheld|concealed|sealed|secret|kept)\b|\btestigos? protegid[oa]s?\b|شاهدة? محمية?|هوية سرية/iu;

/** How far words beside a name are looked at, in UTF-16 units. */
export const CAUTION_REACH = 60;

/** What the words around a name say of the person. `before` and `after` end where another name stands. */
export function groundBeside(before: string, after: string, sentence: string): LevelGround | undefined {
  if (MINOR_AFTER.test(after) || MINOR_BEFORE.test(before) || MINOR_ARABIC.test(before)) return "minor";
  return WITNESS.test(sentence) ? "witness" : undefined;
}
