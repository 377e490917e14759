// Named days in running text: "Labor Day", "Eid Al-Fitr", "the Friday before Labor Day weekend", "Christmas 2020".

import { tokenAt } from "./date-amounts.ts";
import { relativeYear } from "./date-relative.ts";
import { weekdayAt } from "./date-calendar.ts";
import type { Hit, Meaning } from "./date-meaning.ts";
import type { DateToken } from "./date-tokens.ts";
import { WHICH } from "./date-words.ts";

type Tokens = readonly DateToken[];

/** What is written, in small letters with apostrophes left out, and the name by which holidays.ts knows it. Longest first. */
const WRITTEN: ReadonlyMap<string, readonly (readonly [readonly string[], string])[]> = byFirstWord([
  ["new year s eve", "new year eve"],
  ["new years eve", "new year eve"],
  ["new year s", "new year"],
  ["new years", "new year"],
  ["new year", "new year"],
  ["may day", "labour day"],
  ["election day", "election day"],
  ["all saints day", "all saints"],
  ["canada day", "canada day"],
  ["anzac day", "anzac day"],
  ["international women s day", "womens day"],
  ["women s day", "womens day"],
  ["world refugee day", "refugee day"],
  ["human rights day", "human rights day"],
  ["ascension day", "ascension"],
  ["holy week", "holy week"],
  ["hanukkah", "hanukkah"],
  ["chanukah", "hanukkah"],
  ["new year s day", "new year"],
  ["new years day", "new year"],
  ["martin luther king jr . day", "martin luther king day"],
  ["martin luther king jr day", "martin luther king day"],
  ["martin luther king day", "martin luther king day"],
  ["mlk day", "martin luther king day"],
  ["presidents day", "presidents day"],
  ["president s day", "presidents day"],
  ["washington s birthday", "presidents day"],
  ["valentine s day", "valentine"],
  ["st . patrick s day", "st patrick"],
  ["mother s day", "mothers day"],
  ["father s day", "fathers day"],
  ["memorial day", "memorial day"],
  ["juneteenth", "juneteenth"],
  ["independence day", "independence day"],
  ["fourth of july", "independence day"],
  ["july fourth", "independence day"],
  ["labor day", "labor day"],
  ["labour day", "labor day"],
  ["columbus day", "columbus day"],
  ["indigenous peoples day", "columbus day"],
  ["halloween", "halloween"],
  ["veterans day", "veterans day"],
  ["thanksgiving day", "thanksgiving"],
  ["thanksgiving", "thanksgiving"],
  ["christmas eve", "christmas eve"],
  ["christmas day", "christmas"],
  ["christmas", "christmas"],
  ["boxing day", "boxing day"],
  ["ash wednesday", "ash wednesday"],
  ["palm sunday", "palm sunday"],
  ["maundy thursday", "maundy thursday"],
  ["good friday", "good friday"],
  ["easter sunday", "easter"],
  ["easter monday", "easter monday"],
  ["easter", "easter"],
  ["pentecost", "pentecost"],
  ["ramadan", "ramadan"],
  ["eid al - fitr", "eid al-fitr"],
  ["eid al fitr", "eid al-fitr"],
  ["eid ul - fitr", "eid al-fitr"],
  ["eid al - adha", "eid al-adha"],
  ["eid al adha", "eid al-adha"],
  ["eid ul - adha", "eid al-adha"],
  ["ashura", "ashura"],
  ["nowruz", "nowruz"],
  ["passover", "passover"],
  ["rosh hashanah", "rosh hashanah"],
  ["yom kippur", "yom kippur"],
]);

/** The words that a named day begins with. */
export const HOLIDAY_STARTS: ReadonlySet<string> = new Set(WRITTEN.keys());

type HolidayMeaning = Extract<Meaning, { kind: "holiday" }>;

/** A named day, with the year or the weekend after it. */
export function holidayAt(tokens: Tokens, index: number): Hit | undefined {
  const first = tokenAt(tokens, index);
  if (!first.capital) return undefined;
  for (const [words, holiday] of WRITTEN.get(first.lower) ?? []) {
    const next = match(tokens, index, words);
    if (next === undefined || (words.at(-1) === "year" && !isNewYear(tokens, index))) continue;
    return withYear(tokens, { kind: "holiday", holiday }, next);
  }
  return undefined;
}

/** "A Happy New Year" is no date; "before the New Year" is. */
function isNewYear(tokens: Tokens, index: number): boolean {
  const before = tokenAt(tokens, index - 1).lower;
  return before === "the" || LEADS_TO_NEW_YEAR.has(before);
}
const LEADS_TO_NEW_YEAR: ReadonlySet<string> = new Set([
  "before",
  "after",
  "since",
  "until",
  "till",
  "by",
  "at",
  "over",
]);

/** Evidence that a text is Canadian: its Thanksgiving is in October. */
const CANADA =
  /\b(?:Ontario|Qu[eé]bec|Manitoba|Saskatchewan|Alberta|British Columbia|Nova Scotia|New Brunswick|Newfoundland|Toronto|Ottawa|Montr[eé]al|Vancouver|Winnipeg)\b/u;

export function isCanadian(text: string): boolean {
  return CANADA.test(text);
}

/** "Friday before Labor Day weekend", "Tuesday after Easter"; the article belongs to the caller. */
export function weekdayNearHoliday(tokens: Tokens, index: number): Hit | undefined {
  const day = weekdayAt(tokens, index);
  if (day === undefined) return undefined;
  const word = tokenAt(tokens, day.next).lower;
  if (word !== "before" && word !== "after" && word !== "following" && word !== "preceding") return undefined;
  const at = tokenAt(tokens, day.next + 1).lower === "the" ? day.next + 2 : day.next + 1;
  const holiday = holidayAt(tokens, at);
  if (holiday?.meaning.kind !== "holiday") return undefined;
  const direction = word === "before" || word === "preceding" ? -1 : 1;
  return { meaning: { ...holiday.meaning, weekday: day.weekday, direction }, next: holiday.next };
}

/** "last Christmas", "this Easter"; "next" too. */
export function whichHoliday(tokens: Tokens, index: number): Hit | undefined {
  const which = WHICH.get(tokenAt(tokens, index).lower);
  const holiday = which === undefined ? undefined : holidayAt(tokens, index + 1);
  return holiday?.meaning.kind === "holiday" ? { ...holiday, meaning: { ...holiday.meaning, which } } : undefined;
}

function withYear(tokens: Tokens, meaning: HolidayMeaning, next: number): Hit {
  let at = next;
  let whole = meaning;
  if (tokenAt(tokens, at).lower === "weekend") {
    whole = { ...whole, weekend: true };
    at += 1;
  }
  const comma = tokenAt(tokens, at).lower === "," || tokenAt(tokens, at).lower === "of" ? 1 : 0;
  const year = tokenAt(tokens, at + comma);
  if (year.lower.length === 4 && year.value >= 1900 && year.value <= 2099) {
    return { meaning: { ...whole, year: year.value }, next: at + comma + 1 };
  }
  const relative = relativeYear(tokens, at);
  if (relative !== undefined && relative.shift === -1) return { meaning: { ...whole, which: -1 }, next: relative.next };
  return { meaning: whole, next: at };
}

function match(tokens: Tokens, index: number, words: readonly string[]): number | undefined {
  let at = index;
  for (const word of words) {
    if (tokenAt(tokens, at).lower === "'" && word !== "'") at += 1;
    if (tokenAt(tokens, at).lower !== word) return undefined;
    at += 1;
  }
  return at;
}

function byFirstWord(
  entries: readonly (readonly [string, string])[],
): Map<string, (readonly [readonly string[], string])[]> {
  const map = new Map<string, (readonly [readonly string[], string])[]>();
  for (const [written, name] of entries) {
    const words = written.split(" ");
    const first = words[0]!; // split gives at least one
    map.set(first, [...(map.get(first) ?? []), [words, name] as const]);
  }
  for (const list of map.values()) list.sort((a, b) => b[0].length - a[0].length);
  return map;
}
