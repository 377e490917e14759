// The clause of a sentence in which a day stands: "On 3 June the judge ordered her removed, and on 2 October the Board dismissed the
// appeal" says two things of two days.

import type { Day } from "../../base/base.ts";

const MONTHS = [
  "jan(?:uary|\\.)?",
  "feb(?:ruary|\\.)?",
  "mar(?:ch|\\.)?",
  "apr(?:il|\\.)?",
  "may",
  "june?\\.?",
  "july?\\.?",
  "aug(?:ust|\\.)?",
  "sep(?:t(?:ember|\\.)?|\\.)?",
  "oct(?:ober|\\.)?",
  "nov(?:ember|\\.)?",
  "dec(?:ember|\\.)?",
] as const;

const NAME = `(?:${MONTHS.join("|")})`;
/** Any day of the calendar as it is printed. */
const ANY_DAY = new RegExp(
  `\\b(?:${NAME} \\d{1,2}(?:st|nd|rd|th)?\\b|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${NAME}(?![a-z])|\\d{1,2}/\\d{1,2}/\\d{2,4}\\b|\\d{4}-\\d{2}-\\d{2}\\b)`,
  "giu",
);
/** The same, with its parts. One pattern for all days: making one for each day of a case takes long. */
const PARTS = new RegExp(
  `\\b(?:(?<month>${NAME}) 0?(?<day>\\d{1,2})(?:st|nd|rd|th)?\\b|0?(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month>${NAME})(?![a-z])|0?(?<number>\\d{1,2})/0?(?<day>\\d{1,2})/(?<year>\\d{4}|\\d{2})\\b|(?<iso>\\d{4}-\\d{2}-\\d{2})\\b)`,
  "giu",
);

/** Where one clause ends and the next begins: a new subject or a new time after "and", a semicolon, a dash. */
const BOUNDARY =
  /[;:—–\n]|, (?:and|but|while|whereas|after|before|which|who|when|then)\b|(?<=\S )\b(?:and|but|while|after|before) (?=(?:on|in|the|an?|he|she|they|it|his|her|their|that|by)\b)/giu;

/** The clauses of a sentence, in order. */
export function clausesOf(sentence: string): string[] {
  return sentence
    .replace(/\s+/gu, " ")
    .split(BOUNDARY)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== "");
}

/**
 * The clause in which the day stands, when it stands in one place only; of a clause with several days, what leads from the one
 * before to this one: "dated 3 June and received on 10 June".
 */
export function clauseOfDay(sentence: string, day: Day): string | undefined {
  const found = clausesOf(sentence).flatMap((text) => placesOf(text, day).map((match) => ({ text, match })));
  const [only] = found;
  if (only === undefined || found.length > 1) return undefined;
  const { text, match } = only;
  const days = [...text.matchAll(ANY_DAY)];
  if (days.length < 2) return text;
  const before = days.filter(({ index }) => index < match.index).at(-1);
  return text.slice(before === undefined ? 0 : before.index + before[0].length, match.index + match[0].length);
}

/** Where the day stands in a text; -1 when it does not, or in more than one place. */
export function placeOfDay(text: string, day: Day): number {
  const found = placesOf(text, day);
  return found.length === 1 ? (found[0]?.index ?? -1) : -1;
}

function placesOf(text: string, day: Day): RegExpExecArray[] {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const found: RegExpExecArray[] = [];
  PARTS.lastIndex = 0;
  for (let match = PARTS.exec(text); match !== null; match = PARTS.exec(text)) {
    const { month: name, number, day: dayOfMonth, year: ofYear, iso } = match.groups ?? {};
    const isMonth = name === undefined ? Number(number) === month : monthOf(name) === month;
    const isYear = ofYear === undefined || ofYear === String(year) || ofYear === String(year).slice(2);
    if (iso === undefined ? isMonth && isYear && Number(dayOfMonth) === date : iso === day) found.push(match);
    // what looks like another day may overlap this one: "3 June 5"
    else PARTS.lastIndex = match.index + 1;
  }
  return found;
}

function monthOf(name: string): number {
  return 1 + MONTHS.findIndex((month) => month.slice(0, 3) === name.slice(0, 3).toLowerCase());
}
