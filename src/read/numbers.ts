// Numbers with what they count and how exactly they are meant: "nearly 160 groups", "a 23-page order", "$1.5 million".
// A bare figure says nothing, so that years, dates, dockets, telephone and section numbers are left to other readers.

import type { DateMention, Mention, NumberMention } from "../record/record.ts";
import { fold } from "../text/text.ts";
import { scaleValue, singular, WORD_NUMBER, wordValue } from "./number-words.ts";
import type { Reader } from "./reader.ts";

type Rounding = NumberMention["rounding"];

export const numbersReader: Reader = {
  name: "numbers",
  version: 2,
  needs: ["dates", "names"],
  languages: ["en"],
  docs: "docs/readers/numbers.md",
  run: (input, found) => ({ mentions: findNumbers(input.text, found.mentions) }),
};

const NUMBER = new RegExp(
  String.raw`(?<![\w.,:/#§@&+-])(?:(us\$|c\$|a\$|[$€£¥₹]|(?:usd|eur|gbp|cad|aud|chf) )\s?)?` +
    String.raw`(?:(\d{1,3}(?:,\d{3})+(?:\.\d{1,4})?|\d{1,12}(?:\.\d{1,4})?)|(${WORD_NUMBER})(?![a-z]))`,
  "g",
);
const ROUNDING: readonly (readonly [RegExp, Exclude<Rounding, undefined>])[] = [
  [/(?:no (?:more|greater|longer) than|not more than|at most|a maximum of|as (?:many|much|long) as|up to)$/, "up to"],
  [/(?:no (?:less|fewer) than|not less than|a minimum of|at least)$/, "at least"],
  [/(?:more than|in excess of|upwards? of|well over|over|above|exceeding)$/, "over"],
  [/(?:(?:less|fewer) than|just under|under|below)$/, "under"],
  [/(?:just short of|close to|nearly|almost)$/, "almost"],
  [/(?:an estimated|estimated at|approximately|approx\.?|about|around|roughly|some|circa)$/, "about"],
];
const LABEL =
  /(?:^|[^a-z])(?:nos?\.|numbers?|no|sections?|sec\.|articles?|art\.|rules?|chapters?|ch\.|parts?|exhibits?|exh?\.|pages?|pp?\.|dkt\.|docket|ecf|counts?|districts?|suite|room|unit|title|apt\.?|vol\.|volume|lines?|items?|form|route|highway|interstate|paragraphs?|paras?\.|para|footnotes?|fn\.|notes?|n\.|attachments?|appendix|table|figure|fig\.|step|phase|version|box|level|grade|flight|channel|fox|area|class|type|§{1,2}|¶{1,2})\s?#?$/;
const MONTH_BEFORE = /(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? $/;
const TIME_UNITS = "second|minute|hour|day|week|month|year|decade|century|night|weekend";
const KNOWN_UNITS =
  `${TIME_UNITS}|page|mile|kilometer|kilometre|km|meter|metre|foot|acre|ton|pound|kilogram|kg|point|` +
  "member|count|person|child|man|woman|witness|prisoner|detainee|bed|story|storey|vote|word|inch|yard|gallon|liter|litre|man";
const KNOWN = new RegExp(
  String.raw`^(?: |-| - )(?:calendar |business |court |working |full |straight |more |consecutive )?(${KNOWN_UNITS})(?![a-z])`,
);
const AGE_AFTER = /^(?:-| )years?(?:-| )olds?(?![a-z])|^(?: years)? of age(?![a-z])/;
const AGE_BEFORE = /(?:\baged?|\bthe age of|\bages of)$/;
const PERCENT = /^ ?(?:%|percent(?:age points?)?(?![a-z])|per cent(?![a-z])|pct\.?(?![a-z]))/;
const CURRENCY: readonly (readonly [RegExp, string])[] = [
  [/^ (?:u\.?s\.? )?dollars?(?![a-z])/, "USD"],
  [/^ euros?(?![a-z])/, "EUR"],
  [/^ (?:british )?pounds? sterling(?![a-z])/, "GBP"],
];
const SYMBOL: Readonly<Record<string, string>> = {
  $: "USD",
  us$: "USD",
  c$: "CAD",
  a$: "AUD",
  "€": "EUR",
  "£": "GBP",
  "¥": "JPY",
  "₹": "INR",
};
const NEXT_WORD = /^[ -]((?:[a-z]\.)+(?= )|[a-z][a-z'’]*)/;
const STOP = new Set(
  (
    "a an the of in on at by for from to with without and or but nor as than that which who whom whose if when while where since " +
    "after before during until because so was were is are be been being has have had do does did will would can could may might " +
    "shall should must not no he she it they we you i his her their our its my your him them us this these those said says told " +
    "about over under into out up down off between among against through per via away ago later earlier apart"
  ).split(" "),
);
/** "A mother of four": children, though nobody says so. */
const PARENT_OF = /(?:^|[^a-z])(?:father|mother|dad|mum|mom|parents?) of $/;
const MOST_CHILDREN = 30;
const WINDOW = 80;

/** All numbers of a text that count something, in order. `others` are the dates and names already found. */
export function findNumbers(text: string, others: readonly Mention[] = []): NumberMention[] {
  const view = fold(text);
  const dates = others.filter(
    (m): m is DateMention => m.kind === "date" && (m.timex.type === "DATE" || m.timex.type === "TIME"),
  );
  const personEnds = new Set(others.filter((m) => m.kind === "person").map((m) => m.end));
  const found: NumberMention[] = [];
  let nextDate = 0;
  let lastEnd = 0;
  for (const match of view.matchAll(NUMBER)) {
    const number = readNumber(text, view, match, personEnds);
    if (number === undefined || number.start < lastEnd) continue;
    while (nextDate < dates.length && dates[nextDate]!.end <= number.core) nextDate++; // bounded by the test before it
    const date = dates[nextDate];
    // A time unit inside a date ("1,000 days after …") still counts; a day of the month does not.
    if (date !== undefined && date.start < number.coreEnd && !isTimeUnit(number.unit)) continue;
    const { start, end, value, unit, rounding } = number;
    found.push({
      kind: "number",
      start,
      end,
      quote: text.slice(start, end),
      value,
      ...(unit && { unit }),
      ...(rounding && { rounding }),
    });
    lastEnd = end;
  }
  return found;
}

interface RawNumber {
  readonly start: number;
  readonly end: number;
  readonly core: number;
  readonly coreEnd: number;
  readonly value: number;
  readonly unit: string | undefined;
  readonly rounding: Rounding;
}

function readNumber(
  text: string,
  view: string,
  match: RegExpExecArray,
  personEnds: ReadonlySet<number>,
): RawNumber | undefined {
  const [whole, symbol, digits, words] = match;
  const core = match.index;
  let end = core + whole.length;
  const before = view.slice(Math.max(0, core - 40), core);
  let value = digits === undefined ? wordValue(words!) : Number(digits.replaceAll(",", "")); // one of the two matched
  if (value === undefined) return undefined;
  if (
    digits !== undefined &&
    /^[:/]\d|^\.\d|^\d|^,\d|^-\d|^(?:st|nd|rd|th)(?![a-z])|^[a-z]{0,2}\d/.test(view.slice(end, end + 4))
  )
    return undefined;
  if (symbol === undefined && (LABEL.test(before) || (digits !== undefined && MONTH_BEFORE.test(before))))
    return undefined;
  if (digits !== undefined && isLineNumber(text, core, end)) return undefined;
  const scale = /^[ -]?(dozen|hundred|thousand|million|billion|trillion|bn|mn|m|k|b)(?![a-z])/.exec(
    view.slice(end, end + 12),
  );
  const factor = digits === undefined || scale === null ? undefined : scaleValue(scale[1]!); // the group always takes part
  if (scale !== null && factor !== undefined && (scale[1]!.length > 2 || symbol !== undefined)) {
    value *= factor;
    end += scale[0].length;
  }
  const repeated = /^ \([\d,.]{1,12}\)/.exec(view.slice(end, end + 16)); // "thirty (30) days"
  const afterAt = digits === undefined && repeated !== null ? end + repeated[0].length : end;
  const after = view.slice(afterAt, afterAt + WINDOW);
  const { rounding, start } = roundingBefore(before, core);
  const trailing = (length: number): number => afterAt + length;
  const made = (unit: string | undefined, unitEnd: number, by: Rounding = rounding): RawNumber => ({
    start,
    end: unitEnd,
    core,
    coreEnd: end,
    value,
    unit,
    rounding: by,
  });

  if (symbol !== undefined) return made(SYMBOL[symbol.trim()] ?? symbol.trim().toUpperCase(), end);
  for (const [pattern, code] of CURRENCY) {
    const money = pattern.exec(after);
    if (money !== null) return made(code, trailing(money[0].length));
  }
  const percent = PERCENT.exec(after);
  if (percent !== null) return made("%", trailing(percent[0].length));
  const age = AGE_AFTER.exec(after);
  if (age !== null && value < 130) return made("year of age", trailing(age[0].length));
  if (value < 130 && AGE_BEFORE.test(before.slice(0, before.length - (core - start)).trimEnd()))
    return made("year of age", end);
  if (
    digits !== undefined &&
    value >= 1 &&
    value < 120 &&
    after.startsWith(",") &&
    before.endsWith(", ") &&
    personEnds.has(core - 2)
  )
    return made("year of age", end);

  const range = /^ ?(?:-|to|or) ?(?=(\d{1,9}|[a-z]+)[ -])/.exec(after);
  const upper = range === null ? undefined : rangeUpper(after.slice(range[0].length), value);
  if (upper !== undefined) return upper.unit === undefined ? undefined : made(upper.unit, end, rounding ?? "at least");
  const lower = /(?:\d|[a-z]) ?(?:-|to|or) ?$/.test(before) ? rangeLower(before, value) : false;
  const unit = unitAfter(text, after, afterAt, digits !== undefined && isYear(digits), value);
  if (unit !== undefined) {
    const more = /^ or (?:more|longer|greater)(?![a-z])/.test(view.slice(unit.end, unit.end + 12));
    const fewer = /^ or (?:less|fewer|under)(?![a-z])/.test(view.slice(unit.end, unit.end + 12));
    return made(unit.unit, unit.end, rounding ?? (lower || fewer ? "up to" : more ? "at least" : undefined));
  }
  if (isOfChildren(before, after, text.slice(core, end), value)) return made("child", end);
  if (digits !== undefined && isYear(digits)) return undefined;
  const saysHowMany =
    factor !== undefined ||
    (digits?.includes(",") ?? false) ||
    (rounding !== undefined &&
      rounding !== "about" &&
      (digits === undefined ? value > 1 : !/^ ?[a-z]\.|^ [ap]\.?m/.test(after) && !isClock(after)));
  return saysHowMany && !/^[ ]?(?:-|\))\d/.test(after) ? made(undefined, end) : undefined;
}

function isOfChildren(before: string, after: string, shown: string, value: number): boolean {
  return (
    PARENT_OF.test(before) &&
    value >= 1 &&
    value <= MOST_CHILDREN &&
    Number.isInteger(value) &&
    !/^\p{Lu}/u.test(shown) && // "Our Mother of Seven", a title
    !/^(?:-| of(?![a-z]))/.test(after) // "the mother of one of the boys"
  );
}

function roundingBefore(before: string, core: number): { rounding: Rounding; start: number } {
  const bare = before.trimEnd().replace(/ (?:the|a|an|his|her|their|its)$/, "");
  for (const [pattern, rounding] of ROUNDING) {
    const match = pattern.exec(bare);
    if (match === null || /[a-z]/.test(bare[match.index - 1] ?? " ")) continue;
    if (bare.length === before.length) break; // the word must be followed by a space
    return { rounding, start: core - (before.length - match.index) };
  }
  return { rounding: undefined, start: core };
}

/** What is counted: the first plural noun within four words, or a unit of measure in the singular ("a 23-page order"). */
function unitAfter(
  text: string,
  after: string,
  at: number,
  mayBeYear: boolean,
  value: number,
): { unit: string; end: number } | undefined {
  const known = KNOWN.exec(after);
  if (known !== null) return mayBeYear && after[0] === " " ? undefined : { unit: known[1]!, end: at + known[0].length }; // the group always takes part
  if (value === 1 || after[0] === "-") return undefined;
  const of = /^ of (?:the|these|those|his|her|their|our|its|my)(?= )/.exec(after);
  let offset = of === null ? 0 : of[0].length;
  for (let words = 0; words < 4; words++) {
    const next = NEXT_WORD.exec(after.slice(offset));
    if (next === null || offset + next[0].length >= WINDOW) return undefined;
    const word = next[1]!.replaceAll("’", "'").replace(/s'$/, "s"); // the group always takes part
    if (STOP.has(word)) return undefined;
    const wordStart = at + offset + 1;
    offset += next[0].length;
    const capital = /\p{Lu}/u.test(text[wordStart] ?? "");
    const unit = singular(word, capital);
    if (unit === undefined) continue;
    // "3 Harbor Lights Road": a capital is a name unless the noun follows the number at once ("130 Iraqis").
    if (
      capital &&
      (words > 0 ||
        /^ (?:street|st\b|avenue|ave\b|road|rd\b|boulevard|blvd|lane|drive|court|way|square)/.test(after.slice(offset)))
    )
      return undefined;
    if (mayBeYear && words > 0) return undefined;
    if (mayBeYear && !new RegExp(`^(?:${KNOWN_UNITS})$`).test(unit)) return undefined;
    return { unit, end: at + offset - (next[1]!.endsWith("'") ? 1 : 0) };
  }
  return undefined;
}

function rangeUpper(after: string, lower: number): { unit: string | undefined } | undefined {
  const match = new RegExp(`^(?:(\\d{1,9})|(${WORD_NUMBER}))(?![a-z])`).exec(after);
  if (match === null) return undefined;
  const upper = match[1] === undefined ? wordValue(match[2]!) : Number(match[1]); // one of the two matched
  if (upper === undefined || upper <= lower) return undefined;
  const rest = after.slice(match[0].length);
  if (PERCENT.test(rest)) return { unit: "%" };
  return { unit: unitAfter("", rest, 0, false, upper)?.unit };
}

function rangeLower(before: string, upper: number): boolean {
  const match = new RegExp(`(?:^|[^\\w.,-])(?:(\\d{1,9})|(${WORD_NUMBER})) ?(?:-|to|or) ?$`).exec(before);
  if (match === null) return false;
  const lower = match[1] === undefined ? wordValue(match[2]!) : Number(match[1]); // one of the two matched
  return lower !== undefined && lower < upper;
}

/** Pleading paper numbers its lines, and so do lists: the neighbouring line begins with the neighbouring number. */
function isLineNumber(text: string, start: number, end: number): boolean {
  if (start > 0 && text[start - 1] !== "\n") return false;
  const value = Number(text.slice(start, end));
  if (!(value >= 1 && value <= 60)) return false;
  const nextLine = text.indexOf("\n", end);
  if (nextLine >= 0 && nextLine - end < 200 && lineStartsWith(text, nextLine + 1, value + 1)) return true;
  const previous = text.lastIndexOf("\n", start - 2);
  return start > 1 && start - previous < 200 && lineStartsWith(text, previous + 1, value - 1);
}

function lineStartsWith(text: string, at: number, value: number): boolean {
  return text.startsWith(String(value), at) && !/\d/.test(text[at + String(value).length] ?? "");
}

function isYear(digits: string): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(digits);
}

function isClock(after: string): boolean {
  return /^ (?:am|pm|a\.m|p\.m|o'clock)/.test(after);
}

function isTimeUnit(unit: string | undefined): boolean {
  return unit !== undefined && new RegExp(`^(?:${TIME_UNITS})$`).test(unit);
}
