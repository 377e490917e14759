// What a number counts: the noun after it, and what kind of number that makes it.

import type { NumberMention } from "../../record/record.ts";
import { singular } from "./singular.ts";

/** Characters after a number that are looked at. */
export const WINDOW = 80;
const TIME_UNITS = "second|minute|hour|day|week|month|year|decade|century|night|weekend";
const KNOWN_UNITS =
  `${TIME_UNITS}|page|mile|kilometer|kilometre|km|meter|metre|foot|acre|ton|pound|kilogram|kg|point|` +
  "member|count|person|child|man|woman|witness|prisoner|detainee|bed|story|storey|vote|word|inch|yard|gallon|liter|litre|man";
const KNOWN = new RegExp(
  String.raw`^(?: |-| - )(?:calendar |business |court |working |full |straight |more |consecutive )?(${KNOWN_UNITS})(?![a-z])`,
);
const NEXT_WORD = /^[ -]((?:[a-z]\.)+(?= )|[a-z][a-z'’]*)/;
const STOP = new Set(
  (
    "a an the of in on at by for from to with without and or but nor as than that which who whom whose if when while where since " +
    "after before during until because so was were is are be been being has have had do does did will would can could may might " +
    "shall should must not no he she it they we you i his her their our its my your him them us this these those said says told " +
    "about over under into out up down off between among against through per via away ago later earlier apart"
  ).split(" "),
);

/** What is counted: the first plural noun within four words, or a unit of measure in the singular ("a 23-page order"). */
export function unitAfter(
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
    if (mayBeYear && !KNOWN_UNIT.test(unit)) return undefined;
    return { unit, end: at + offset - (next[1]!.endsWith("'") ? 1 : 0) };
  }
  return undefined;
}

const KNOWN_UNIT = new RegExp(`^(?:${KNOWN_UNITS})$`);
const TIME_UNIT = new RegExp(`^(?:${TIME_UNITS})$`);
const MEASURES = new RegExp(
  `^(?:${TIME_UNITS}|mile|kilometer|kilometre|km|meter|metre|foot|acre|ton|tonne|pound|kilogram|kg|gram|inch|yard|gallon|liter|litre|degree|hectare)$`,
);

export function typeOf(unit: string | undefined): NonNullable<NumberMention["type"]> {
  if (unit === undefined) return "count";
  if (unit === "%") return "share";
  if (unit === "year of age") return "age";
  if (/^[A-Z]{3}$/.test(unit) || MONEY_WORDS.test(unit)) return "money";
  return MEASURES.test(unit) ? "measure" : "count";
}

const MONEY_WORDS = /^(?:peso|dinar|lira|rupee|riyal|rial|dirham|krona|krone|franc|shilling)$/;

export function isTimeUnit(unit: string | undefined): boolean {
  return unit !== undefined && TIME_UNIT.test(unit);
}
