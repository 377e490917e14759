// The grammar of dates in Arabic: Gregorian dates by all names of the months, Islamic ones, weekdays, what is relative to
// the day of writing, lengths of time (also the dual) and times of day.

import { durationValue, tokenAt } from "./date-amounts.ts";
import { isoDate, numericDate } from "./date-numeric.ts";
import { clockOf, lengthOf } from "./date-arabic-amounts.ts";
import { calendarDay, decadeOf, monthDate, seasonOrFeast, yearDate } from "./date-arabic-calendar.ts";
import { arabicTokens } from "./date-arabic-tokens.ts";
import { DAY_PARTS, PARTS, plainArabic, UNITS, WEEKDAYS, WHICH } from "./date-arabic-words.ts";
import type { DateExpression, Hit, Meaning } from "./date-meaning.ts";
import type { DateToken } from "./date-tokens.ts";
import type { Unit } from "./date-words.ts";
import type { Span } from "../../base/base.ts";

export { ARABIC_LETTERS } from "./date-arabic-tokens.ts";

type Tokens = readonly DateToken[];

/** The expressions of time in a span of Arabic, in order, not overlapping. */
export function findArabicDates(text: string, span: Span): DateExpression[] {
  const tokens = arabicTokens(text, span);
  const found: DateExpression[] = [];
  for (let from = 0; from < tokens.length;) {
    const hit = expressionAt(tokens, from);
    if (hit === undefined) {
      from += 1;
      continue;
    }
    const start = tokenAt(tokens, from).start;
    found.push({ start, end: tokenAt(tokens, hit.next - 1).end, meaning: hit.meaning, from, next: hit.next });
    from = hit.next;
  }
  return found;
}

function expressionAt(tokens: Tokens, index: number): Hit | undefined {
  const { kind, lower } = tokenAt(tokens, index);
  if (kind === "number")
    return (
      isoDate(tokens, index) ??
      numericDate(tokens, index) ??
      calendarDay(tokens, index) ??
      length(tokens, index) ??
      yearDate(tokens, index)
    );
  if (kind !== "word") return undefined;
  if (lower === CLOCK) return clock(tokens, index);
  const part = PARTS.get(lower);
  if (part !== undefined) {
    const hit =
      decadeOf(tokens, index + 1) ??
      yearDate(tokens, index + 1) ??
      monthDate(tokens, index + 1) ??
      unitOf(tokens, index + 1);
    const meaning = hit?.meaning;
    if (
      hit === undefined ||
      (meaning?.kind !== "calendar" &&
        meaning?.kind !== "years" &&
        meaning?.kind !== "shift" &&
        meaning?.kind !== "hijri")
    )
      return undefined;
    return { meaning: { ...meaning, part }, next: hit.next };
  }
  return (
    partOfDay(tokens, index) ??
    dayAt(tokens, index) ??
    ago(tokens, index) ??
    setOf(tokens, index) ??
    calendarDay(tokens, index) ??
    decadeOf(tokens, index) ??
    seasonOrFeast(tokens, index) ??
    yearDate(tokens, index) ??
    monthDate(tokens, index) ??
    unitOf(tokens, index) ??
    REFERENCES.get(lower)?.(index) ??
    rounded(tokens, index) ??
    length(tokens, index)
  );
}

const CLOCK = plainArabic("الساعة");
const [
  DAY,
  TODAY,
  FIRST,
  EVERY,
  THIS,
  THIS_F,
  THAT,
  THAT_F,
  SAME,
  SELF,
  NEXT,
  NEXT_F,
  FROM,
  BEFORE,
  AFTER,
  TOMORROW,
  MORROW,
] = "يوم اليوم أول كل هذا هذه ذلك تلك نفسه ذاته التالي التالية من قبل بعد غدا الغد".split(" ").map(plainArabic) as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];
const YESTERDAY: ReadonlySet<string> = new Set(["أمس", "الأمس"].map(plainArabic));
const FIRST_OF: ReadonlySet<string> = new Set(["أول", "الأول"].map(plainArabic));
const NIGHT = plainArabic("الليلة");

const REFERENCES: ReadonlyMap<string, (index: number) => Hit> = new Map(
  (
    [
      ["الآن", "PRESENT_REF"],
      ["حاليا", "PRESENT_REF"],
      ["مؤخرا", "PAST_REF"],
      ["قريبا", "FUTURE_REF"],
    ] as const
  ).map(([word, value]) => [
    plainArabic(word),
    (index: number): Hit => ({ meaning: { kind: "reference", value }, next: index + 1 }),
  ]),
);

/** "أمس", "أول أمس", "اليوم", "غدا", "بعد غد", "يوم الثلاثاء المقبل", "اليوم التالي", "ذلك اليوم". */
function dayAt(tokens: Tokens, index: number): Hit | undefined {
  const [first, second] = [tokenAt(tokens, index).lower, tokenAt(tokens, index + 1).lower];
  if (YESTERDAY.has(first)) {
    if (FIRST_OF.has(second)) return shiftHit("D", -2, index + 2);
    return shiftHit("D", -1, withWeekday(tokens, index + 1));
  }
  if (first === FIRST && YESTERDAY.has(second)) return shiftHit("D", -2, withWeekday(tokens, index + 2));
  if (first === TOMORROW || first === MORROW) return shiftHit("D", 1, withWeekday(tokens, index + 1));
  if (first === AFTER && (second === MORROW || second === plainArabic("غد")))
    return shiftHit("D", 2, withWeekday(tokens, index + 2));
  if (first === NIGHT)
    return {
      meaning: { kind: "shift", unit: "D", amount: 0, from: "anchor", time: { value: "TNI" } },
      next: index + 1,
    };
  if (first === THAT || first === THAT_F) return that(tokens, index + 1);
  if (first === TODAY) {
    if (second === NEXT) return { meaning: { kind: "shift", unit: "D", amount: 1, from: "mention" }, next: index + 2 };
    if (second === SAME || second === SELF)
      return { meaning: { kind: "shift", unit: "D", amount: 0, from: "mention" }, next: index + 2 };
    // "the first day" and the like are no days of the calendar
    if (ORDINAL_AFTER.test(second)) return undefined;
    return shiftHit("D", 0, withWeekday(tokens, index + 1));
  }
  return weekdayAt(tokens, index);
}

const ORDINAL_AFTER = /^(?:الاول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الاخير|العالمي|الدولي|الوطني)$/;

/** "أمس الاثنين": the weekday belongs to it. */
function withWeekday(tokens: Tokens, index: number): number {
  return WEEKDAYS.has(tokenAt(tokens, index).lower) ? index + 1 : index;
}

function that(tokens: Tokens, index: number): Hit | undefined {
  const { lower } = tokenAt(tokens, index);
  if (lower === NIGHT)
    return {
      meaning: { kind: "shift", unit: "D", amount: 0, from: "mention", time: { value: "TNI" } },
      next: index + 1,
    };
  const unit = definiteUnit(lower);
  return unit === undefined
    ? undefined
    : { meaning: { kind: "shift", unit, amount: 0, from: "mention" }, next: index + 1 };
}

const NOT_A_DAY = /^(?:صلاه|خطبه|سوق|مسجد|شارع|حي|سفر)$/;

function weekdayAt(tokens: Tokens, index: number): Hit | undefined {
  const named = tokenAt(tokens, index).lower === DAY;
  const at = named ? index + 1 : index;
  const weekday = WEEKDAYS.get(tokenAt(tokens, at).lower);
  if (weekday === undefined) {
    return named ? calendarDay(tokens, at) : undefined;
  }
  const comma = /^(?:,|الموافق|في)$/.test(tokenAt(tokens, at + 1).lower) ? 1 : 0;
  const date =
    calendarDay(tokens, at + 1 + comma) ??
    (tokenAt(tokens, at + 1 + comma).kind === "number" ? numericDate(tokens, at + 1 + comma) : undefined);
  if (date?.meaning.kind === "calendar") return { meaning: { ...date.meaning, weekday }, next: date.next };
  if (date !== undefined) return date;
  const which = WHICH.get(tokenAt(tokens, at + 1).lower);
  if (which !== undefined) return { meaning: { kind: "weekday", weekday, which }, next: at + 2 };
  if (NOT_A_DAY.test(tokenAt(tokens, index - 1).lower)) return undefined;
  // "الاثنين" alone may be "the two", "الخميس" what a family is called after a first name.
  if (!named && weekday === 1) return undefined;
  return { meaning: { kind: "weekday", weekday }, next: at + 1 };
}

/** "صباح الخميس", "مساء أمس", "فجر يوم السبت": the part with its day. */
function partOfDay(tokens: Tokens, index: number): Hit | undefined {
  const value = DAY_PARTS.get(tokenAt(tokens, index).lower);
  if (value === undefined) return undefined;
  return withTime(weekdayOrDay(tokens, index + 1), { value });
}

/** After a word for the time even "الاثنين" is a day. */
function weekdayOrDay(tokens: Tokens, index: number): Hit | undefined {
  const hit = dayAt(tokens, index) ?? calendarDay(tokens, index);
  if (hit !== undefined) return hit;
  const weekday = WEEKDAYS.get(tokenAt(tokens, index).lower);
  return weekday === undefined ? undefined : { meaning: { kind: "weekday", weekday }, next: index + 1 };
}

function withTime(hit: Hit | undefined, time: { readonly value: string }): Hit | undefined {
  const meaning = hit?.meaning;
  if (hit === undefined || meaning === undefined) return undefined;
  const isDay =
    meaning.kind === "weekday" ||
    meaning.kind === "numeric" ||
    (meaning.kind === "calendar" && meaning.day !== undefined) ||
    (meaning.kind === "shift" && meaning.unit === "D");
  return isDay && meaning.time === undefined ? { meaning: { ...meaning, time }, next: hit.next } : undefined;
}

/** "الساعة 10:30", "الساعة الثالثة مساء", "الساعة 10:30 من صباح الخميس". */
function clock(tokens: Tokens, index: number): Hit | undefined {
  const found = clockOf(tokens, index + 1);
  if (found === undefined) return undefined;
  const time = { value: found.value };
  const at = tokenAt(tokens, found.next).lower === FROM ? found.next + 1 : found.next;
  const part = DAY_PARTS.has(tokenAt(tokens, at).lower) ? at + 1 : at;
  const day = withTime(weekdayOrDay(tokens, part), time);
  return day ?? { meaning: { kind: "clock", time }, next: found.next };
}

/** "قبل عامين", "قبل ثلاثة أيام": so long ago. "قبل يومين من الجلسة" counts from something else. */
function ago(tokens: Tokens, index: number): Hit | undefined {
  if (tokenAt(tokens, index).lower !== BEFORE) return undefined;
  const found = lengthOf(tokens, index + 1, true);
  if (found === undefined || tokenAt(tokens, found.next).lower === FROM) return undefined;
  const { unit, amount, next } = found;
  if (amount === undefined || unit.startsWith("T")) return { meaning: { kind: "reference", value: "PAST_REF" }, next };
  return shiftHit(unit, -amount, next);
}

/** "كل يوم", "كل اثنين", "كل أسبوعين", "يوميا". */
function setOf(tokens: Tokens, index: number): Hit | undefined {
  const first = tokenAt(tokens, index).lower;
  const often = OFTEN.get(first);
  if (often !== undefined) return { meaning: { kind: "set", value: often }, next: index + 1 };
  if (first !== EVERY) return undefined;
  const at =
    tokenAt(tokens, index + 1).lower === DAY && weekdayWithout(tokens, index + 2) !== undefined ? index + 2 : index + 1;
  const weekday = weekdayWithout(tokens, at);
  if (weekday !== undefined) return { meaning: { kind: "set", value: `XXXX-WXX-${weekday}` }, next: at + 1 };
  const found = lengthOf(tokens, at, true);
  return found && { meaning: { kind: "set", value: durationValue(found.amount, found.unit) }, next: found.next };
}

function weekdayWithout(tokens: Tokens, index: number): number | undefined {
  const { lower } = tokenAt(tokens, index);
  return WEEKDAYS.get(lower) ?? WEEKDAYS.get(`ال${lower}`);
}

const OFTEN: ReadonlyMap<string, string> = new Map(
  [
    ["يوميا", "P1D"],
    ["أسبوعيا", "P1W"],
    ["شهريا", "P1M"],
    ["سنويا", "P1Y"],
  ].map(([word, value]) => [plainArabic(word!), value!] as const), // pairs
);

/** "الأسبوع الماضي", "هذا العام", "الشهر المقبل", "العام التالي". */
function unitOf(tokens: Tokens, index: number): Hit | undefined {
  const first = tokenAt(tokens, index).lower;
  if (first === THIS || first === THIS_F) {
    const unit = definiteUnit(tokenAt(tokens, index + 1).lower);
    if (unit !== undefined) return shiftHit(unit, 0, index + 2);
    return tokenAt(tokens, index + 1).lower === NIGHT ? dayAt(tokens, index + 1) : undefined;
  }
  const unit = definiteUnit(first);
  if (unit === undefined) return undefined;
  const after = tokenAt(tokens, index + 1).lower;
  const which = WHICH.get(after);
  if (which !== undefined) return shiftHit(unit, which, index + 2);
  if (after === NEXT || after === NEXT_F)
    return { meaning: { kind: "shift", unit, amount: 1, from: "mention" }, next: index + 2 };
  return undefined;
}

function definiteUnit(word: string): Unit | undefined {
  if (!word.startsWith("ال")) return undefined;
  const found = UNITS.get(word.slice(2));
  return found === undefined || found.dual || found.unit.startsWith("T") ? undefined : found.unit;
}

const MORE: readonly (readonly string[])[] = ["أكثر من", "أقل من", "نحو", "حوالي", "قرابة", "ما يقارب", "زهاء"].map(
  (words) => words.split(" ").map(plainArabic),
);

/** "أكثر من سنة", "نحو ثلاثة أشهر": with these words even one of something is a length. */
function rounded(tokens: Tokens, index: number): Hit | undefined {
  const words = MORE.find((list) => list.every((word, i) => tokenAt(tokens, index + i).lower === word));
  if (words === undefined) return undefined;
  const found = lengthOf(tokens, index + words.length, true);
  return found && { meaning: { kind: "duration", value: durationValue(found.amount, found.unit) }, next: found.next };
}

/** "خمس سنوات ونصف", "سنتين وستة أشهر". */
function length(tokens: Tokens, index: number): Hit | undefined {
  const found = lengthOf(tokens, index, false);
  if (found === undefined) return undefined;
  const { amount, unit, next } = found;
  if (tokenAt(tokens, next).lower === "و" && amount !== undefined) {
    if (tokenAt(tokens, next + 1).lower === HALF)
      return { meaning: { kind: "duration", value: durationValue(amount + 0.5, unit) }, next: next + 2 };
    const more = lengthOf(tokens, next + 1, false);
    if (more?.amount !== undefined && (unit === "Y" ? /^[MWD]$/ : unit === "M" ? /^[WD]$/ : NOTHING).test(more.unit)) {
      const value = durationValue(amount, unit) + durationValue(more.amount, more.unit).slice(1);
      return { meaning: { kind: "duration", value }, next: more.next };
    }
  }
  return { meaning: { kind: "duration", value: durationValue(amount, unit) }, next };
}

const HALF = "نصف";
const NOTHING = /^$/;

function shiftHit(unit: Unit, amount: number, next: number): Hit {
  const meaning: Meaning = { kind: "shift", unit, amount, from: "anchor" };
  return { meaning, next };
}
