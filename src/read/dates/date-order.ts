// In which order the numeric dates of a text are written: from its own dates, its language's region, its places.

import type { DateExpression } from "./date-meaning.ts";

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

/** Is the text written in the United States, as far as it shows? */
export function isOfUnitedStates(text: string): boolean {
  return UNITED_STATES.test(text);
}

const STATES =
  "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|Columbia";
const POSTAL =
  "AL|AK|AZ|AR|CA|CO|CT|DC|FL|GA|HI|IA|ID|IL|IN|KS|KY|LA|MA|MD|ME|MI|MN|MO|MS|MT|NC|ND|NE|NH|NJ|NM|NV|NY|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VA|VT|WA|WI|WV|WY";

/**
 * Evidence that a text is written in the United States: a town with its state, a federal court or attorney by name, its law
 * reports and case numbers, the way its courts' dockets set a hearing. That the country is only spoken of is none, nor is a federal court: other countries have those.
 */
const UNITED_STATES = new RegExp(
  String.raw`\b(?:U\.\s?S\.|US|United States) (?:District|Circuit|Magistrate|Bankruptcy|Supreme|Immigration|Attorney|Marshals?|Court|Postal)\b|` +
    String.raw`\bU\.\s?S\.\s?C\.|\bF\.[23]d\b|\bDistrict of (?:${STATES})\b|\bDistrict of (?:[A-Z][a-z]+ )?(?:${STATES})\b|\b\d:\d{2}-(?:cv|cr|mj|mc|md|bk|ap|po)-\d{3,}|` +
    String.raw`\b(?:set|reset|continued|held) (?:for|to|on) \d{1,2}/\d{1,2}/\d{4} (?:at )?\d{2}:\d{2} [AP]M\b|` +
    String.raw`\b\p{Lu}[\p{L}.]+, (?:${STATES})\b|\b\p{L}{3,}, (?:${POSTAL})(?![\p{L}\p{N}'’])|\b(?:${POSTAL}) \d{5}(?:-\d{4})?\b|\b\p{Lu}\p{L}+, (?:Calif|Ariz|Tex|Fla|Mass|Conn|Mich|Minn|Wis|Tenn|Okla|Ala|Ill|Ind|Kan|Neb|Nev|Ore|Pa|Va|Wash)\.`,
  "u",
);
