// Numbers that are no plain figures: "dozens of", "tens of thousands", "two thirds of", "one in five", "the third hearing".

import { WORD_NUMBER, wordValue } from "../../text/text.ts";

export interface WordedNumber {
  readonly start: number;
  readonly end: number;
  /** The least for what is vague; in percent for a share. */
  readonly value: number;
  readonly type: "count" | "share" | "ordinal";
  readonly unit?: string;
  readonly most?: number;
}

const VAGUE =
  /(?<![a-z-])(?:(?:(tens|dozens|scores|hundreds) of )?(thousands|millions|billions)|dozens|scores|hundreds|tens(?= of))(?: (?:of )?(?=[a-z]))?(?![a-z-])/g;
const LEAST: Readonly<Record<string, readonly [number, number]>> = {
  tens: [20, 99],
  dozens: [24, 99],
  scores: [40, 99],
  hundreds: [200, 999],
};
const TIMES: Readonly<Record<string, number>> = { thousands: 1e3, millions: 1e6, billions: 1e9 };

const PART: Readonly<Record<string, number>> = {
  half: 1 / 2,
  third: 1 / 3,
  quarter: 1 / 4,
  fourth: 1 / 4,
  fifth: 1 / 5,
  sixth: 1 / 6,
  eighth: 1 / 8,
  tenth: 1 / 10,
};
const FRACTION =
  /(?<![a-z-])(?:(a|one|two|three|four|five|seven|nine)[ -])?(half|thirds?|quarters?|fourths?|fifths?|sixths?|eighths?|tenths?)(?= of (?:the|all|those|these|them|its|his|her|their|our|whom|people|[a-z]+s)(?![a-z]))/g;
const IN_SO_MANY = new RegExp(
  `(?<![a-z\\d.,-])(\\d{1,3}|${WORD_NUMBER})(?: in (?:every )?| out of (?:every )?)(\\d{1,3}|${WORD_NUMBER})(?![a-z\\d]|[-.,]\\d)(?= [a-z]|[.,;])`,
  "g",
);
const SMALL: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, seven: 7, nine: 9 };

const ORDINALS = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth";
const ORDINAL = new RegExp(
  `(?<![a-z-])(?:(${ORDINALS})|(\\d{1,4})(?:st|nd|rd|th)|(${WORD_NUMBER.replaceAll("(?:half (?:a |an )?", "(?:(?!)")})(?:th))(?: straight| consecutive| bond| bail| detention| court| status| parole| successive)? ` +
    "(day|week|month|year|time|hearing|appeal|attempt|motion|arrest|extension|birthday|anniversary|transfer|petition|request|letter|trial|review|postponement|adjournment|delay|visit|denial|refusal|application|hunger strike)(?![a-z-])",
  "g",
);
const HUNDREDTH =
  /(?<![a-z-])((?:(?:one|two|three|four|five|six|seven|eight|nine|a)[ -])?(?:hundred|thousand))th (day|time|week)(?![a-z])/g;

/** In order, of a folded text. */
export function findWordedNumbers(view: string): WordedNumber[] {
  const found: WordedNumber[] = [];
  for (const { index, 0: whole, 1: tens, 2: big } of view.matchAll(VAGUE)) {
    const shown = whole.replace(/ (?:of )?$/, "");
    const times = big === undefined ? 1 : TIMES[big]!; // the group names one of them
    const [least, most] = LEAST[big === undefined ? shown : (tens ?? "")] ?? [2, 9];
    found.push({
      start: index,
      end: index + shown.length,
      value: least * times,
      most: big === undefined ? most : (most + 1) * times - 1,
      type: "count",
    });
  }
  for (const { index, 0: whole, 1: times = "one", 2: part = "" } of view.matchAll(FRACTION)) {
    const share = (PART[part.replace(/s$/, "")] ?? 0) * (SMALL[times] ?? 0);
    // "A second third of the text" and "half of" alone are told apart by the plural.
    if (share > 0 && share < 1 && part.endsWith("s") === (SMALL[times] ?? 0) > 1)
      found.push({ start: index, end: index + whole.length, value: percent(share), type: "share", unit: "%" });
  }
  for (const { index, 0: whole, 1: some = "", 2: all = "" } of view.matchAll(IN_SO_MANY)) {
    const [part, total] = [valueOf(some), valueOf(all)];
    if (part === undefined || total === undefined || part < 1 || part >= total || total > 1000 || total < 2) continue;
    // "two in 2019", "9 in 12 months": only small and round wholes are shares.
    if (/ in /.test(whole) && total > 10 && total % 10 !== 0) continue;
    found.push({ start: index, end: index + whole.length, value: percent(part / total), type: "share", unit: "%" });
  }
  for (const { index, 0: whole, 1: word, 2: digits, 4: noun = "" } of view.matchAll(ORDINAL)) {
    const value = word !== undefined ? ORDINALS.split("|").indexOf(word) + 1 : Number(digits);
    if (value >= 1) found.push({ start: index, end: index + whole.length, value, type: "ordinal", unit: noun });
  }
  for (const { index, 0: whole, 1: words = "", 2: noun = "" } of view.matchAll(HUNDREDTH)) {
    const value = wordValue(words);
    if (value !== undefined)
      found.push({ start: index, end: index + whole.length, value, type: "ordinal", unit: noun });
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function valueOf(shown: string): number | undefined {
  return /^\d/.test(shown) ? Number(shown) : wordValue(shown);
}

function percent(share: number): number {
  return Math.round(share * 10_000) / 100;
}
