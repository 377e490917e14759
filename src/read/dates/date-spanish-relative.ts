// Spanish expressions that say when by what is near: "ayer", "el lunes pasado", "la semana que viene", "hace dos años",
// "al día siguiente", "cada lunes".

import { durationValue, tokenAt } from "./date-amounts.ts";
import type { Hit, Meaning, Which } from "./date-meaning.ts";
import { lengthAt, roundingAt, unitAt } from "./date-spanish-amounts.ts";
import { calendarDay, decade, monthDate, monthOf, yearOf, yearShift } from "./date-spanish-calendar.ts";
import {
  DAY_PARTS,
  HOLIDAYS,
  ORDINALS,
  PLURAL_WEEKDAYS,
  SEASONS,
  THAT,
  THIS,
  UNITS,
  WEEKDAYS,
  WHICH,
} from "./date-spanish-words.ts";
import type { DateToken } from "./date-tokens.ts";
import type { Unit } from "./date-words.ts";

type Tokens = readonly DateToken[];

const DEICTIC: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ["hoy", shift("D", 0)],
  ["ayer", shift("D", -1)],
  ["anteayer", shift("D", -2)],
  ["antier", shift("D", -2)],
  ["antes de ayer", shift("D", -2)],
  ["anoche", { kind: "shift", unit: "D", amount: -1, from: "anchor", time: { value: "TNI" } }],
  ["anteanoche", { kind: "shift", unit: "D", amount: -2, from: "anchor", time: { value: "TNI" } }],
  ["pasado manana", shift("D", 2)],
  ["ahora", { kind: "reference", value: "PRESENT_REF" }],
  ["actualmente", { kind: "reference", value: "PRESENT_REF" }],
  ["hoy en dia", { kind: "reference", value: "PRESENT_REF" }],
  ["recientemente", { kind: "reference", value: "PAST_REF" }],
  ["ultimamente", { kind: "reference", value: "PAST_REF" }],
]);

/** Before these "mañana" is the morning. */
const MORNING_BEFORE = /^(?:la|esta|esa|una|cada|misma|aquella|media|las|de|primera|otra|toda)$/;

export function deictic(tokens: Tokens, index: number): Hit | undefined {
  const words = [0, 1, 2].map((i) => tokenAt(tokens, index + i).lower);
  for (const length of [3, 2, 1]) {
    const meaning = DEICTIC.get(words.slice(0, length).join(" "));
    if (meaning !== undefined) return { meaning, next: index + length };
  }
  if (words[0] !== "manana") return undefined;
  return MORNING_BEFORE.test(tokenAt(tokens, index - 1).lower)
    ? undefined
    : { meaning: shift("D", 1), next: index + 1 };
}

/** "hace dos años", "dentro de tres semanas", "dos días después", "tres meses antes", "dos años atrás". */
export function shiftedLength(tokens: Tokens, index: number): Hit | undefined {
  const first = tokenAt(tokens, index).lower;
  if (first === "hace") {
    const length = lengthAt(tokens, index + 1 + roundingAt(tokens, index + 1));
    if (length === undefined || tokenAt(tokens, index - 1).lower === "desde") return undefined;
    return { meaning: shifted(length.unit, length.amount, -1, "anchor"), next: length.next };
  }
  if (first === "dentro" && tokenAt(tokens, index + 1).lower === "de") {
    const length = lengthAt(tokens, index + 2);
    return length && { meaning: shifted(length.unit, length.amount, 1, "anchor"), next: length.next };
  }
  const length = lengthAt(tokens, index);
  if (length === undefined) return undefined;
  const after = tokenAt(tokens, length.next).lower;
  if (after === "atras") return { meaning: shifted(length.unit, length.amount, -1, "anchor"), next: length.next + 1 };
  const direction = after === "despues" || after === "mas" ? 1 : after === "antes" ? -1 : undefined;
  if (direction === undefined || (after === "mas" && tokenAt(tokens, length.next + 1).lower !== "tarde"))
    return undefined;
  // "dos días después de la audiencia" counts from something else than a date.
  const next = after === "mas" ? length.next + 2 : length.next + 1;
  if (/^(?:de|del|que)$/.test(tokenAt(tokens, next).lower)) return undefined;
  return { meaning: shifted(length.unit, length.amount, direction, "mention"), next };
}

function shifted(unit: Unit, amount: number | undefined, direction: -1 | 1, from: "anchor" | "mention"): Meaning {
  if (amount === undefined || unit.startsWith("T"))
    return { kind: "reference", value: direction < 0 ? "PAST_REF" : "FUTURE_REF" };
  if (unit === "Y" && !Number.isInteger(amount))
    return { kind: "shift", unit: "M", amount: direction * Math.round(amount * 12), from };
  return { kind: "shift", unit, amount: direction * amount, from };
}

/** "cada lunes", "cada dos semanas", "todos los martes", "todas las semanas", "diariamente". */
export function setOf(tokens: Tokens, index: number): Hit | undefined {
  const first = tokenAt(tokens, index).lower;
  const often = { diariamente: "P1D", semanalmente: "P1W", mensualmente: "P1M", anualmente: "P1Y" }[first];
  if (often !== undefined) return set(often, index + 1);
  const at = first === "cada" ? index + 1 : /^tod[oa]s$/.test(first) ? index + 2 : undefined;
  if (at === undefined || (at === index + 2 && !/^l[oa]s$/.test(tokenAt(tokens, index + 1).lower))) return undefined;
  const weekday = WEEKDAYS.get(tokenAt(tokens, at).lower) ?? PLURAL_WEEKDAYS.get(tokenAt(tokens, at).lower);
  if (weekday !== undefined) return set(`XXXX-WXX-${weekday}`, at + 1);
  const unit = unitAt(tokens, at);
  if (unit !== undefined) return set(durationValue(1, unit.unit), unit.next);
  const length = first === "cada" ? lengthAt(tokens, at) : undefined;
  return length && set(durationValue(length.amount, length.unit), length.next);
}

function set(value: string, next: number): Hit {
  return { meaning: { kind: "set", value }, next };
}

/** "lunes", "lunes 3 de mayo", "lunes pasado", "lunes que viene"; without an article only where a date or a direction follows. */
export function weekdayOf(tokens: Tokens, index: number, article = false): Hit | undefined {
  const weekday = WEEKDAYS.get(tokenAt(tokens, index).lower);
  if (weekday === undefined) return undefined;
  let at = index + 1;
  if (tokenAt(tokens, at).lower === ",") at += 1;
  if (tokenAt(tokens, at).lower === "el") at += 1;
  const date =
    tokenAt(tokens, at).kind === "number" || tokenAt(tokens, at).lower === "primero"
      ? calendarDay(tokens, at)
      : undefined;
  if (date?.meaning.kind === "calendar") return { meaning: { ...date.meaning, weekday }, next: date.next };
  const { which, next } = whichAfter(tokens, index + 1);
  if (which !== undefined) return { meaning: { kind: "weekday", weekday, which }, next };
  // "el miércoles siguiente" counts from what was told; "el último domingo de agosto" is one of that month.
  if (/^(?:siguiente|anterior|posterior)$/.test(tokenAt(tokens, index + 1).lower)) return undefined;
  if (tokenAt(tokens, index + 1).lower === "de" && monthOf(tokens, index + 2) !== undefined) return undefined;
  // "Domingo Salas" is a man.
  const name = tokenAt(tokens, index).capital && tokenAt(tokens, index + 1).capital;
  const dated = article || /^(?:del|este|al|desde|hasta|el|para|y|ayer|hoy|,)$/.test(tokenAt(tokens, index - 1).lower);
  return dated && !name ? { meaning: { kind: "weekday", weekday }, next: index + 1 } : undefined;
}

/** "pasado", "próximo", "que viene", "siguiente" after what they belong to. */
function whichAfter(tokens: Tokens, index: number): { which: Which | undefined; next: number } {
  const word = tokenAt(tokens, index).lower;
  const which = WHICH.get(word);
  if (which !== undefined) return { which, next: index + 1 };
  if (word === "que" && tokenAt(tokens, index + 1).lower === "viene") return { which: 1, next: index + 2 };
  return { which: undefined, next: index };
}

/** What an article or demonstrative determines; `index` is at the article. */
export function afterArticle(tokens: Tokens, index: number): Hit | undefined {
  const article = tokenAt(tokens, index).lower;
  const at = index + 1;
  if (THAT.has(article)) return that(tokens, at);
  const isThis = THIS.has(article);
  const plural = article === "los" || article === "las";
  const before =
    WHICH.get(tokenAt(tokens, at).lower) ?? (/^[uú]ltim[oa]s$/.test(tokenAt(tokens, at).lower) ? -1 : undefined);
  if (plural) return pluralOf(tokens, at);
  const head = before === undefined ? at : at + 1;
  const weekday = weekdayOf(tokens, head, true);
  if (weekday !== undefined) {
    const { meaning } = weekday;
    if (before === undefined || meaning.kind !== "weekday")
      return isThis && meaning.kind === "weekday" ? { ...weekday, meaning: { ...meaning, which: 0 } } : weekday;
    return { ...weekday, meaning: { ...meaning, which: before } };
  }
  if (before !== undefined) {
    const month = monthOf(tokens, head);
    if (month !== undefined)
      return { meaning: { kind: "calendar", month: month.month, which: before }, next: month.next };
    const day = calendarDay(tokens, head);
    if (day?.meaning.kind === "calendar") return { ...day, meaning: { ...day.meaning, which: before } };
  }
  const part = DAY_PARTS.get(tokenAt(tokens, at).lower);
  if (part !== undefined && article === "la") return partOfDay(tokens, at + 1, part);
  if (isThis) {
    if (part !== undefined)
      return { meaning: { kind: "shift", unit: "D", amount: 0, from: "anchor", time: { value: part } }, next: at + 1 };
  }
  return (
    unitOf(tokens, head, isThis ? 0 : before) ??
    seasonOf(tokens, head, isThis ? 0 : before) ??
    quarterOf(tokens, head) ??
    (before === undefined ? (decade(tokens, head) ?? holiday(tokens, head) ?? monthAfter(tokens, head)) : undefined)
  );
}

/** "la madrugada del 14 de junio", "la noche de ayer", "la mañana siguiente"; `index` is after the word for the part. */
function partOfDay(tokens: Tokens, index: number, value: string): Hit | undefined {
  const link = tokenAt(tokens, index).lower;
  const time = { value };
  if (link === "siguiente")
    return { meaning: { kind: "shift", unit: "D", amount: 1, from: "mention", time }, next: index + 1 };
  if (link !== "del" && link !== "de") return undefined;
  const at = tokenAt(tokens, index + 1).lower === "este" ? index + 2 : index + 1;
  const day = calendarDay(tokens, at) ?? weekdayOf(tokens, at, true) ?? deictic(tokens, at);
  const meaning = day?.meaning;
  if (day === undefined || (meaning?.kind !== "calendar" && meaning?.kind !== "weekday" && meaning?.kind !== "shift"))
    return undefined;
  return meaning.time === undefined ? { meaning: { ...meaning, time }, next: day.next } : undefined;
}

/** "otoño de 2017", without an article. */
export function seasonWithYear(tokens: Tokens, index: number): Hit | undefined {
  const season = seasonOf(tokens, index, undefined);
  return season?.meaning.kind === "season" && season.meaning.year !== undefined ? season : undefined;
}

/** "el mes de mayo". */
function monthAfter(tokens: Tokens, index: number): Hit | undefined {
  return tokenAt(tokens, index).lower === "mes" && tokenAt(tokens, index + 1).lower === "de"
    ? monthDate(tokens, index + 2)
    : undefined;
}

/** "semana pasada", "año 2010", "día siguiente", "mes que viene", "semana" after "esta". */
function unitOf(tokens: Tokens, index: number, which: Which | undefined): Hit | undefined {
  const found = unitAt(tokens, index);
  if (found === undefined || found.unit.startsWith("T")) return undefined;
  const { unit, next } = found;
  if (unit === "Y") {
    const year = yearOf(tokens, next);
    if (year !== undefined && tokenAt(tokens, next).kind === "number")
      return { meaning: { kind: "calendar", year: year.year }, next: year.next };
  }
  if (unit === "Q") return { meaning: { kind: "quarter", size: 3, which }, next };
  if (which !== undefined) return { meaning: shift(unit, which), next };
  const after = whichAfter(tokens, next);
  if (after.which !== undefined) return { meaning: shift(unit, after.which), next: after.next };
  const word = tokenAt(tokens, next).lower;
  if (word === "siguiente" || word === "anterior")
    return { meaning: { kind: "shift", unit, amount: word === "siguiente" ? 1 : -1, from: "mention" }, next: next + 1 };
  return unit === "WE" ? { meaning: shift("WE", 0), next } : undefined;
}

function seasonOf(tokens: Tokens, index: number, which: Which | undefined): Hit | undefined {
  const season = SEASONS.get(tokenAt(tokens, index).lower);
  if (season === undefined) return undefined;
  const year = yearOf(tokens, index + 1);
  if (year !== undefined) return { meaning: { kind: "season", season, year: year.year }, next: year.next };
  const relative = yearShift(tokens, index + 1);
  if (relative !== undefined)
    return { meaning: { kind: "season", season, yearShift: relative.shift }, next: relative.next };
  const after = whichAfter(tokens, index + 1);
  return { meaning: { kind: "season", season, which: which ?? after.which }, next: after.next };
}

/** "primer trimestre de 2020", "segundo semestre". */
function quarterOf(tokens: Tokens, index: number): Hit | undefined {
  const number = ORDINALS.get(tokenAt(tokens, index).lower);
  const noun = tokenAt(tokens, index + 1).lower;
  const size = noun === "trimestre" ? 3 : noun === "semestre" ? 6 : undefined;
  if (number === undefined || size === undefined || (size === 6 && number > 2)) return undefined;
  const year = yearOf(tokens, index + 2);
  if (year !== undefined) return { meaning: { kind: "quarter", size, number, year: year.year }, next: year.next };
  const relative = yearShift(tokens, index + 2);
  return { meaning: { kind: "quarter", size, number, yearShift: relative?.shift }, next: relative?.next ?? index + 2 };
}

/** "los últimos tres años", "las próximas 48 horas", "los años noventa". */
function pluralOf(tokens: Tokens, index: number): Hit | undefined {
  const direction = /^(?:ultim|proxim|pasad|siguient|primer)[aeo]s$/.test(tokenAt(tokens, index).lower);
  if (!direction) return decade(tokens, index);
  const length = lengthAt(tokens, index + 1);
  if (length !== undefined)
    return { meaning: { kind: "duration", value: durationValue(length.amount, length.unit) }, next: length.next };
  const unit = unitAt(tokens, index + 1);
  return unit && { meaning: { kind: "duration", value: durationValue(undefined, unit.unit) }, next: unit.next };
}

/** "ese día", "esa misma noche", "aquel año": what was mentioned before. */
function that(tokens: Tokens, index: number): Hit | undefined {
  const at = THAT.has(tokenAt(tokens, index).lower) ? index + 1 : index;
  const word = tokenAt(tokens, at).lower;
  const part = DAY_PARTS.get(word);
  if (part !== undefined)
    return { meaning: { kind: "shift", unit: "D", amount: 0, from: "mention", time: { value: part } }, next: at + 1 };
  const unit = UNITS.get(word);
  if (unit === undefined || unit.startsWith("T") || !/^(?:dia|semana|mes|ano)$/.test(word)) return undefined;
  return { meaning: { kind: "shift", unit, amount: 0, from: "mention" }, next: at + 1 };
}

export function holiday(tokens: Tokens, index: number): Hit | undefined {
  if (!tokenAt(tokens, index).capital) return undefined;
  for (const [words, name] of HOLIDAYS) {
    if (!words.every((word, i) => tokenAt(tokens, index + i).lower === word)) continue;
    const at = index + words.length;
    const year = yearOf(tokens, at);
    if (year !== undefined) return { meaning: { kind: "holiday", holiday: name, year: year.year }, next: year.next };
    const { which, next } = whichAfter(tokens, at);
    return { meaning: { kind: "holiday", holiday: name, which }, next };
  }
  return undefined;
}

function shift(unit: Unit, amount: number): Meaning {
  return { kind: "shift", unit, amount, from: "anchor" };
}
