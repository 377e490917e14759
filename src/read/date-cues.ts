// What the words around a date say about it: whether the sentence speaks of what is to come, whether the text tells of
// the past in order, and in which order its numeric dates are written.

import type { DateSpan } from "../base/base.ts";
import { daysBetween, makeDay } from "../base/base.ts";
import type { DateExpression } from "./date-meaning.ts";

const REACH = 90;

const COMING =
  /\b(?:will|shall|'ll|scheduled|due (?:to|on|in)|expected (?:to|on|in)|set for|slated|upcoming|awaiting|awaits?|(?:plans?|planning|planned|hopes?|intends?|wants?|agreed|vowed|promised) to|to be held|(?:is|are) to|going to|must|rescheduled|postponed (?:to|until|till)|adjourned (?:to|until|till)|continued (?:to|until|till)|deadline|effective|expires?|begins?|beginning|starting|opens|takes place)\b/gu;
/** Directly before the date, with at most two small words between. */
const REPORTED =
  /\b(?:said|says|told|announced|reported|ruled|ordered|issued|filed|wrote|stated|held|was|were|had|did|denied|granted|rejected|released|arrested|met|came|went|(?!united )\p{L}{2,}ed)(?: (?:\p{L}+ ){0,2}(?:on|in|late|early|last)?)? ?$/u;
const HEARING_ON =
  /\b(?:hearing|trial|vote|deadline|sentencing|arraignment|argument|meeting|conference|rally|vigil|election|elections) (?:(?:is|on|for|set|by|this|at|in|to) )*$/u;
const UP_TO = /\b(?:until|till|by|before|through) (?:the |early |late |mid-?)?$/u;
const PAST_IN_SENTENCE =
  /\b(?:was|were|had|did|said|testified|ended|concluded|began|started|after|(?!scheduled|expected|planned|postponed|continued|adjourned|rescheduled)\p{L}{2,}ed)\b/u;

/** "scheduled for", "will be held on", "moved to": directly before the date. */
const DIRECTLY_COMING =
  /\b(?:(?:set for|scheduled|due|slated|expected|planned|begins?|beginning|starting|effective)(?: (?:to|for|on|until|till|in|by|before))?|(?:postponed|adjourned|continued|moved|rescheduled|put off) (?:to|for|until|till)|(?:will|shall|to|must|can|may) (?:not )?be \p{L}+(?: (?:on|in|at|by))?) ?(?:the )?$/u;

/** "See you on Tuesday", "join us in court on Friday". */
const INVITING = /\b(?:see you|join us|meet us)(?: \p{L}+){0,4} $/u;
/** "She said she would bring it on": to come when it was said, and perhaps past by now. */
const WOULD = /\b(?:would|(?:was|were) (?:going )?to)\b(?! have\b)[^.;]{0,70} on $/u;

export function isFutureInPast(folded: string, sentenceStart: number, expression: { start: number }): boolean {
  return WOULD.test(folded.slice(Math.max(sentenceStart, expression.start - REACH), expression.start));
}

/** Does the sentence speak of the time at `expression` as to come? `folded` is `fold(text)`. */
export function isComing(folded: string, sentenceStart: number, expression: { start: number; end: number }): boolean {
  const before = folded.slice(Math.max(sentenceStart, expression.start - REACH), expression.start);
  if (DIRECTLY_COMING.test(before) || INVITING.test(before)) return true;
  if (/\b(?:extended|delayed|deferred|reset)\b[^.]{0,40}\b(?:until|till|to|by) $/u.test(before)) return true;
  if (UP_TO.test(before)) return !/\b(?:was|were|had|did|\p{L}+ed)\b[^.]{0,40}$/u.test(before);
  if (HEARING_ON.test(before)) {
    return (
      !PAST_IN_SENTENCE.test(before.slice(-60)) &&
      !/\b(?:at|during|after|in|following) (?:a|an|the|his|her|their|its)\b[^,]*$/u.test(before)
    );
  }
  if (REPORTED.test(before)) return false;
  let last = -1;
  COMING.lastIndex = 0;
  for (let cue = COMING.exec(before); cue !== null; cue = COMING.exec(before)) last = cue.index;
  if (last < 0) return false;
  return !/\b(?:said|told|announced|after|since)\b/u.test(before.slice(last));
}

/** "Since May 3", "it closed on May 28": the date is past. */
export function isPast(folded: string, sentenceStart: number, expression: { start: number }): boolean {
  const before = folded.slice(Math.max(sentenceStart, expression.start - 40), expression.start);
  return SINCE.test(before) || (REPORTED.test(before) && !DIRECTLY_COMING.test(before));
}

const SINCE = /\b(?:since|back (?:in|on)) (?:the |early |late |mid-)?$/u;

const FAR_DAYS = 400;

/** Most full dates lie more than a year before the anchor: the text tells history, not news. */
export function isNarrative(expressions: readonly DateExpression[], anchor: DateSpan | undefined): boolean {
  const now = anchor?.latest ?? anchor?.earliest;
  if (now === undefined) return false;
  let far = 0;
  let near = 0;
  for (const { meaning } of expressions) {
    if (meaning.kind !== "calendar" || meaning.year === undefined || meaning.month === undefined) continue;
    const day = makeDay(meaning.year, meaning.month, 1);
    if (day === undefined) continue;
    if (daysBetween(day, now) > FAR_DAYS) far += 1;
    else near += 1;
  }
  return far >= 6 && far > 4 * near;
}

export interface NumericOrder {
  readonly order: "month first" | "day first";
  /** The words of the text that decide, or the language it is written in. */
  readonly why: string;
}

/** Month first or day first, from the text's own dates, its language's region or its places; undefined when they do not say. */
export function numericOrder(
  text: string,
  folded: string,
  expressions: readonly DateExpression[],
  language: string | undefined,
): NumericOrder | undefined {
  let american = 0;
  let other = 0;
  let firstAmerican = "";
  let firstOther = "";
  for (const { meaning, start, end } of expressions) {
    if (
      meaning.kind !== "calendar" ||
      meaning.day === undefined ||
      meaning.month === undefined ||
      meaning.year === undefined
    )
      continue;
    const words = folded.slice(start, end).replace(WEEKDAY, "");
    const numeric = /^(\d{1,2})[-/](\d{1,2})[-/]\d/u.exec(words);
    const quote = text.slice(start, end).replace(/\s+/gu, " ");
    // 5/13/2021 can be read one way only, and says how its neighbours are meant.
    const weight = numeric === null ? 1 : 5;
    const isAmerican = numeric === null ? /^[a-z]/u.test(words) : Number(numeric[2]) > 12;
    const isOther = numeric === null ? /^\d{1,2}\b(?!\d*-\d)/u.test(words) : Number(numeric[1]) > 12;
    if (isAmerican) {
      american += weight;
      firstAmerican ||= quote;
    } else if (isOther) {
      other += weight;
      firstOther ||= quote;
    }
  }
  if (american > 0 || other > 0) {
    if (american >= 3 * other) return { order: "month first", why: `“${firstAmerican}”` };
    if (other >= 3 * american) return { order: "day first", why: `“${firstOther}”` };
  }
  const region = language?.split("-")[1]?.toUpperCase();
  if (region === "US") return { order: "month first", why: "the language en-US" };
  if (region !== undefined && /^[A-Z]{2}$/u.test(region))
    return { order: "day first", why: `the language ${language}` };
  const base = language?.split("-")[0]?.toLowerCase();
  if (base !== undefined && base !== "en" && base !== "und")
    return { order: "day first", why: `the language ${language}` };
  const place = UNITED_STATES.exec(text)?.[0].replace(/\s+/gu, " ");
  return place === undefined ? undefined : { order: "month first", why: `“${place}”` };
}

const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? /u;

const STATES =
  "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|Columbia";
const POSTAL =
  "AL|AK|AZ|AR|CA|CO|CT|DC|FL|GA|HI|IA|ID|IL|IN|KS|KY|LA|MA|MD|ME|MI|MN|MO|MS|MT|NC|ND|NE|NH|NJ|NM|NV|NY|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VA|VT|WA|WI|WV|WY";

/**
 * Evidence that a text is written in the United States: a town with its state, a federal court or attorney by name, its law
 * reports and case numbers. That the country is only spoken of is none, nor is a federal court: other countries have those.
 */
const UNITED_STATES = new RegExp(
  String.raw`\b(?:U\.\s?S\.|US|United States) (?:District|Circuit|Magistrate|Bankruptcy|Supreme|Immigration|Attorney|Marshals?|Court|Postal)\b|` +
    String.raw`\bU\.\s?S\.\s?C\.|\bF\.[23]d\b|\bDistrict of (?:${STATES})\b|\bDistrict of (?:[A-Z][a-z]+ )?(?:${STATES})\b|\b\d:\d{2}-(?:cv|cr|mj|mc|md|bk|ap|po)-\d{3,}|` +
    String.raw`\b\p{Lu}[\p{L}.]+, (?:${STATES})\b|\b\p{L}{3,}, (?:${POSTAL})(?![\p{L}\p{N}'’])|\b(?:${POSTAL}) \d{5}(?:-\d{4})?\b|\b\p{Lu}\p{L}+, (?:Calif|Ariz|Tex|Fla|Mass|Conn|Mich|Minn|Wis|Tenn|Okla|Ala|Ill|Ind|Kan|Neb|Nev|Ore|Pa|Va|Wash)\.`,
  "u",
);
