// Numbers with what they count and how exactly they are meant: "nearly 160 groups", "a 23-page order", "$1.5 million".
// A bare figure says nothing, so that years, dates, dockets, telephone and section numbers are left to other readers.

import type { Span } from "../../base/base.ts";
import type { DateMention, Mention, NumberMention } from "../../record/record.ts";
import { fold, scaleValue, WORD_NUMBER, wordValue } from "../../text/text.ts";
import { currencyOf, MONEY_BEFORE, moneyAfter } from "./number-money.ts";
import { scopeAt } from "./number-scope.ts";
import { findWordedNumbers, type WordedNumber } from "./number-vague.ts";
import { agedPerson, personsOf } from "./number-ages.ts";
import { isTimeUnit, typeOf, unitAfter, WINDOW } from "./number-units.ts";
import type { Reader } from "../reader.ts";

type Rounding = NumberMention["rounding"];

export const numbersReader: Reader = {
  name: "numbers",
  version: 4,
  needs: ["dates", "names"],
  languages: ["en"],
  docs: "docs/readers/numbers.md",
  run: (input, found) => ({ mentions: findNumbers(input.text, found.mentions) }),
};

const NUMBER = new RegExp(
  String.raw`(?<![\w.,:/#§@&+$€£-])(?:(${MONEY_BEFORE})\s?)?` +
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
const AGE_AFTER = /^(?:-| )years?(?:-| )olds?(?![a-z])|^(?: years)? of age(?![a-z])/;
const AGE_BEFORE = /(?:\baged?|\bthe age of|\bages of)$/;
const PERCENT = /^ ?(?:%|percent(?:age points?)?(?![a-z])|per cent(?![a-z])|pct\.?(?![a-z]))/;
const AGED_CHILD = /\b(?:boy|girl|man|woman|child|teenager|youth|son|daughter|baby|toddler) of $/;
const PART_OF = new RegExp(
  `^ (?:out )?of (?:(?:the|these|those|his|her|their|our|its|my|all|some) ){0,2}(?:(\\d{1,3}(?:,\\d{3})+|\\d{1,9})|(${WORD_NUMBER}))(?= [a-z])`,
);
const OF_THEM = /^ of (?:them|these|those|us|you|whom|which)(?![a-z])(?! [a-z]+s(?![a-z]))/;
/** "A mother of four": children, though nobody says so. */
const PARENT_OF = /(?:^|[^a-z])(?:father|mother|dad|mum|mom|parents?) of $/;
const MOST_CHILDREN = 30;

/** All numbers of a text that count something, in order. `others` are the dates and names already found. */
export function findNumbers(text: string, others: readonly Mention[] = []): NumberMention[] {
  const view = fold(text);
  const dates = others.filter(
    (m): m is DateMention => m.kind === "date" && (m.timex.type === "DATE" || m.timex.type === "TIME"),
  );
  const persons = personsOf(others);
  const found: NumberMention[] = [];
  let nextDate = 0;
  let lastEnd = 0;
  for (const number of rawNumbers(text, view, persons.byEnd)) {
    if (number.start < lastEnd) continue;
    while (nextDate < dates.length && dates[nextDate]!.end <= number.core) nextDate++; // bounded by the test before it
    const date = dates[nextDate];
    // A time unit inside a date ("1,000 days after …") still counts; a day of the month does not.
    if (date !== undefined && date.start < number.coreEnd && !isTimeUnit(number.unit)) continue;
    const { start, end } = number;
    const type = number.type ?? typeOf(number.unit);
    const scope = number.scope ?? (type === "ordinal" || type === "age" ? undefined : scopeAt(view, end));
    const person = type === "age" ? agedPerson(view, persons, number) : undefined;
    found.push({
      kind: "number",
      start,
      end,
      quote: text.slice(start, end),
      type,
      value: number.value,
      ...(number.unit && { unit: number.unit }),
      ...(number.rounding && { rounding: number.rounding }),
      ...(number.least !== undefined && { least: number.least }),
      ...(number.most !== undefined && { most: number.most }),
      ...(scope && { of: { text: text.slice(scope.start, scope.end), start: scope.start, end: scope.end } }),
      ...(person !== undefined && { person }),
    });
    lastEnd = end;
  }
  return found;
}

/** What figures and what words give, by place; where they overlap the words say more. */
function* rawNumbers(text: string, view: string, personEnds: ReadonlyMap<number, string>): Generator<RawNumber> {
  const worded = findWordedNumbers(view);
  let next = 0;
  for (const match of view.matchAll(NUMBER)) {
    while (next < worded.length && worded[next]!.start <= match.index) yield fromWords(text, view, worded[next++]!); // next < length
    const before = worded[next - 1];
    if (before !== undefined && before.end > match.index) continue;
    const number = readNumber(text, view, match, personEnds);
    if (number !== undefined) yield number;
  }
  while (next < worded.length) yield fromWords(text, view, worded[next++]!); // next < length
}

function fromWords(text: string, view: string, { start, end, ...worded }: WordedNumber): RawNumber {
  const before = view.slice(Math.max(0, start - 40), start);
  const rounded = roundingBefore(before, start);
  const base = { start: rounded.start, end, core: start, coreEnd: end, unit: undefined, rounding: rounded.rounding };
  if (worded.most === undefined)
    return { ...base, ...worded, rounding: worded.type === "ordinal" ? undefined : base.rounding };
  const of = view.startsWith(" of ", end) ? end + 3 : end;
  const unit = unitAfter(text, view.slice(of, of + WINDOW), of, false, worded.value);
  return {
    ...base,
    ...worded,
    unit: unit?.unit,
    end: unit?.end ?? end,
    least: worded.value,
    rounding: base.rounding ?? "at least",
  };
}

/** Courts number the defendants of a case: "as to Ada Pell (1)". Nobody writes the age of a grown person so. */
function isOrderOfParty(before: string, value: number): boolean {
  return value < 13 ? !CHILD_BEFORE.test(before) : /\b(?:as to|defendants?|dfts?)\b/.test(before);
}

const CHILD_BEFORE = /\b(?:boys?|girls?|child(?:ren)?|sons?|daughters?|brothers?|sisters?|pupils?|kids?)\b/;

interface RawNumber {
  readonly start: number;
  readonly end: number;
  readonly core: number;
  readonly coreEnd: number;
  readonly value: number;
  readonly unit: string | undefined;
  readonly rounding: Rounding;
  readonly type?: NonNullable<NumberMention["type"]>;
  readonly least?: number;
  readonly most?: number;
  readonly scope?: Span;
}

function readNumber(
  text: string,
  view: string,
  match: RegExpExecArray,
  personEnds: ReadonlyMap<number, string>,
): RawNumber | undefined {
  const [whole, symbol, digits, words] = match;
  const core = match.index;
  let end = core + whole.length;
  const before = view.slice(Math.max(0, core - 40), core);
  const plain = digits === undefined ? wordValue(words!) : Number(digits.replaceAll(",", "")); // one of the two matched
  if (plain === undefined) return undefined;
  let value = plain;
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

  // "€20.000": three figures after the point are thousands.
  if (digits !== undefined && symbol?.startsWith("€") === true && /^\d{1,3}\.\d{3}$/.test(digits)) value *= 1000;
  if (symbol !== undefined) return made(currencyOf(symbol), end);
  const money = moneyAfter(before, after);
  if (money !== undefined) return made(money.unit, trailing(money.length));
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
    ((/^[,;.)]/.test(after) &&
      /(?:, | \()$/.test(before) &&
      personEnds.has(core - 2) &&
      !(before.endsWith("(") && isOrderOfParty(before, value))) ||
      (/^[,.]| and /.test(after) &&
        / (?:is|turned) $/.test(before) &&
        personEnds.has(core - / (?:is|turned) $/.exec(before)![0].length)))
  )
    return made("year of age", end);
  if (
    value >= 1 &&
    value < 110 &&
    AGED_CHILD.test(before) &&
    unitAfter(text, after, afterAt, false, value) === undefined
  )
    return made("year of age", end);
  if (digits !== undefined && /^(?:\+|-plus|-odd|-some)(?= [a-z])/.test(after)) {
    const plus = /^(?:\+|-[a-z]+)/.exec(after)![0].length; // the test before it matched
    const unit = unitAfter(text, after.slice(plus), afterAt + plus, false, value);
    if (unit !== undefined)
      return made(unit.unit, unit.end, rounding ?? (/^-(?:odd|some)/.test(after) ? "about" : "over"));
  }

  const range = (
    /\bbetween (?:about |some )?$/.test(before)
      ? /^ and (?=(\d[\d,]{0,11}|[a-z]+)[ -])/
      : /^ ?(?:-|to|or) ?(?=(\d{1,9}|[a-z]+)[ -])/
  ).exec(after);
  const upper = range === null ? undefined : rangeUpper(after.slice(range[0].length), value);
  if (upper !== undefined)
    return upper.unit === undefined
      ? undefined
      : { ...made(upper.unit, end, rounding ?? "at least"), least: value, most: upper.value };
  const lower = /(?:\d|[a-z]) ?(?:-|to|or|and) ?$/.test(before)
    ? rangeLower(view.slice(Math.max(0, core - 40), core), value)
    : undefined;
  const part = PART_OF.exec(after);
  if (part !== null) {
    const total = part[1] === undefined ? wordValue(part[2] ?? "") : Number(part[1].replaceAll(",", ""));
    const unit =
      total !== undefined && total > value
        ? unitAfter(text, after.slice(part[0].length), afterAt + part[0].length, false, total)
        : undefined;
    if (unit !== undefined) return { ...made(unit.unit, afterAt), scope: { start: afterAt + 1, end: unit.end } };
  }
  const them = OF_THEM.exec(after);
  if (them !== null && value > 1 && !(digits !== undefined && isYear(digits)))
    return { ...made(undefined, afterAt), scope: { start: afterAt + 1, end: afterAt + them[0].length } };
  const unit = unitAfter(text, after, afterAt, digits !== undefined && isYear(digits), value);
  if (unit !== undefined) {
    const more = /^ or (?:more|longer|greater)(?![a-z])/.test(view.slice(unit.end, unit.end + 12));
    const fewer = /^ or (?:less|fewer|under)(?![a-z])/.test(view.slice(unit.end, unit.end + 12));
    const by = rounding ?? (lower !== undefined || fewer ? "up to" : more ? "at least" : undefined);
    return { ...made(unit.unit, unit.end, by), ...(lower !== undefined && { least: lower, most: value }) };
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

function rangeUpper(after: string, lower: number): { unit: string | undefined; value: number } | undefined {
  const match = new RegExp(`^(?:(\\d{1,3}(?:,\\d{3})+|\\d{1,9})|(${WORD_NUMBER}))(?![a-z\\d])`).exec(after);
  if (match === null) return undefined;
  const upper = match[1] === undefined ? wordValue(match[2]!) : Number(match[1].replaceAll(",", "")); // one of the two matched
  if (upper === undefined || upper <= lower) return undefined;
  const rest = after.slice(match[0].length);
  if (PERCENT.test(rest)) return { unit: "%", value: upper };
  return { unit: unitAfter("", rest, 0, false, upper)?.unit, value: upper };
}

const LOWER = new RegExp(
  `(?:^|[^\\w.,-])(between )?(?:(\\d{1,9}|\\d{1,3}(?:,\\d{3})+)|(${WORD_NUMBER})) ?(-|to|or|and) ?$`,
);

/** The lower end of "10 to 15 days" and "between 10 and 15 days", seen from the upper one. */
function rangeLower(before: string, upper: number): number | undefined {
  const match = LOWER.exec(before);
  if (match === null || (match[4] === "and" && match[1] === undefined)) return undefined;
  const lower = match[2] === undefined ? wordValue(match[3]!) : Number(match[2].replaceAll(",", "")); // one of the two matched
  return lower !== undefined && lower < upper ? lower : undefined;
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
