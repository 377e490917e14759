// The dates and numbers in a few words of a text, as values: 9/6/23 is September 6, 2023, "two hundred" is 200.

import type { Word } from "./copy.ts";

const MONTHS = "january february march april may june july august september october november december".split(" ");
const SHORT_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split(" ");
const NUMERIC_DATE = /^(\d{1,4})[/.](\d{1,2})[/.](\d{2}|\d{4})$/;
const CLOCK = /^\d{1,2}:\d{2}$/;

export type DatePart = "year" | "month" | "day" | "weekday" | "time";

/** The parts that words name; a part of which nothing is said is left out. */
export type Parts = ReadonlyMap<DatePart, ReadonlySet<string>>;

export function monthOf(word: Word | undefined): number | undefined {
  if (word === undefined || !word.isCapital) return undefined; // "may" and "march" are verbs
  const long = MONTHS.indexOf(word.folded);
  if (long >= 0) return long + 1;
  const short = SHORT_MONTHS.indexOf(word.folded === "sept" ? "sep" : word.folded);
  return short >= 0 ? short + 1 : undefined;
}

/** Is the word part of a date? `words[at]`, with those around it. */
export function isDateWord(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (monthOf(word) !== undefined || isWeekday(word) || CLOCK.test(word.folded) || NUMERIC_DATE.test(word.folded))
    return true;
  if (/^(?:1[6-9]|20)\d\d$/.test(word.folded)) return !isMoney(word, words[at + 1]);
  const day = dayOf(word.folded);
  if (day === undefined) return false;
  const [next, second] = [words[at + 1], words[at + 2]];
  if (word.follows && monthOf(words[at - 1]) !== undefined) return true;
  if (next?.follows !== true) return false;
  return (
    monthOf(next) !== undefined || (next.folded === "of" && second?.follows === true && monthOf(second) !== undefined)
  );
}

function isWeekday(word: Word): boolean {
  return word.isCapital && WEEKDAYS.includes(word.folded);
}

/** "2000 dollars", "2000 percent": no year. */
function isMoney(word: Word, next: Word | undefined): boolean {
  return (
    next !== undefined &&
    next.start - word.end === 1 &&
    /^(?:percent|per|dollars?|euros?|pounds?|people|miles|feet|points?|jobs)$/.test(next.folded)
  );
}

function dayOf(folded: string): number | undefined {
  const day = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(folded)?.[1];
  return day !== undefined && Number(day) >= 1 && Number(day) <= 31 ? Number(day) : undefined;
}

/** What the date words among these say. */
export function partsOf(words: readonly Word[], isDate: (at: number) => boolean): Parts {
  const parts = new Map<DatePart, Set<string>>();
  const add = (part: DatePart, value: string | number): void => {
    parts.set(part, (parts.get(part) ?? new Set<string>()).add(String(value)));
  };
  words.forEach((word, at) => {
    if (!isDate(at)) return;
    const month = monthOf(word);
    const [, first, second, year] = NUMERIC_DATE.exec(word.folded) ?? [];
    if (month !== undefined) add("month", month);
    else if (isWeekday(word)) add("weekday", word.folded);
    else if (CLOCK.test(word.folded)) add("time", word.folded);
    else if (first !== undefined && second !== undefined && year !== undefined) {
      const [m, d] = Number(first) > 12 ? [second, first] : [first, second];
      add("month", Number(m));
      add("day", Number(d));
      add("year", year.length === 2 ? `20${year}` : year);
    } else if (/^\d{4}$/.test(word.folded)) add("year", word.folded);
    else add("day", dayOf(word.folded) ?? word.folded);
  });
  return parts;
}

/** The parts that both name and name differently. 3/4/2019 may be the 4 March as well as the 3 April. */
export function differingParts(one: Parts, other: Parts): DatePart[] {
  const differing = [...one].flatMap(([part, values]) => {
    const others = other.get(part);
    return others !== undefined && !values.isSubsetOf(others) && !others.isSubsetOf(values) ? [part] : [];
  });
  const turned = (parts: Parts): string =>
    [...(parts.get("day") ?? []), ...(parts.get("month") ?? [])].sort().join(" ");
  const isTurned = differing.every((part) => part === "day" || part === "month") && turned(one) === turned(other);
  return isTurned ? [] : differing;
}

const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ");

type NumberWord = { readonly kind: "value" | "scale" | "ordinal"; readonly value: number };

export function numberWord({ folded, printed }: Word): NumberWord | undefined {
  if (/^\d/.test(folded)) {
    const [, digits = "", ordinal] = /^(\d+(?:,\d{3})*(?:\.\d+)?)(st|nd|rd|th)?$/.exec(folded) ?? [];
    if (digits === "")
      return /^[\d.,:/]+$/.test(folded) ? { kind: "value", value: Number(folded.replaceAll(/\D/g, "")) } : undefined;
    return { kind: ordinal === undefined ? "value" : "ordinal", value: Number(digits.replaceAll(",", "")) };
  }
  if (printed === printed.toUpperCase() && printed.length > 1 && folded !== "one") return undefined;
  const unit = UNITS.indexOf(folded);
  if (unit >= 0) return { kind: "value", value: unit };
  const ten = TENS.indexOf(folded);
  if (ten >= 0) return { kind: "value", value: 10 * (ten + 2) };
  const scale = SCALES[folded];
  if (scale !== undefined) return { kind: "scale", value: scale };
  const ordinal = ORDINALS.indexOf(folded);
  return ordinal >= 0 ? { kind: "ordinal", value: ordinal + 1 } : undefined;
}

/** The numbers that stand in these words, in order: "two hundred and sixty" is one, 260; a third is "3.". */
export function numbersIn(words: readonly Word[], isDate: (at: number) => boolean): string[] {
  const found: string[] = [];
  let [total, current, open] = [0, 0, false];
  const close = (): void => {
    if (open) found.push(String(total + current));
    [total, current, open] = [0, 0, false];
  };
  let lastTens = false;
  words.forEach((word, at) => {
    if (!word.follows) close();
    const number = isDate(at) ? undefined : numberWord(word);
    if (number === undefined) {
      if (word.folded !== "and") close();
      lastTens = false;
      return;
    }
    if (number.kind === "ordinal") {
      close();
      found.push(`${number.value}.`);
    } else if (number.kind === "scale") {
      const size = (open ? current || 1 : 1) * number.value;
      if (number.value === 100 || number.value === 12) current = size;
      else [total, current] = [total + size, 0];
      open = true;
    } else {
      const goesOn =
        open &&
        ((lastTens && number.value < 10) ||
          (current >= 100 && current % 100 === 0 && number.value < 100) ||
          (current === 0 && total > 0));
      if (!goesOn) close();
      current += number.value;
      open = true;
    }
    lastTens = number.kind === "value" && TENS.includes(word.folded);
  });
  close();
  return found;
}

/** Are there other numbers on the one side than on the other? A number that one side leaves out is no other number. */
export function numbersDiffer(one: readonly string[], other: readonly string[]): boolean {
  if (one.length === 0 || other.length === 0) return false;
  if (one.length === other.length) return one.toSorted().join(" ") !== other.toSorted().join(" ");
  const [x, y] = [new Set(one), new Set(other)];
  return !x.isSubsetOf(y) && !y.isSubsetOf(x);
}
