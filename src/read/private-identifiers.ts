// Numbers and dates that identify a person to an office or a bank: immigration, social security and passport numbers, dates of
// birth, accounts, the numbers of prisoners; and the codes that let one into a meeting. They are found so that what is published can hide them.

import type { PrivateMention } from "../record/record.ts";
import { foldMarks, masked } from "../text/text.ts";
import { accessCodes } from "./access-codes.ts";
import { withoutOverlaps } from "./references/dockets.ts";
import type { Reader } from "./reader.ts";

export const privateIdentifiersReader: Reader = {
  name: "private identifiers",
  version: 3,
  needs: [],
  languages: "any",
  docs: "docs/readers/private-identifiers.md",
  run: (input) => ({ mentions: findPrivateIdentifiers(input.text) }),
};

type Type = PrivateMention["type"];
interface Located {
  readonly start: number;
  readonly end: number;
  readonly type: Type;
}

/** Private identifiers of a text, in order, without the label that stands before them. */
export function findPrivateIdentifiers(text: string): PrivateMention[] {
  if (!/\d{2}|passw|passc|contras|kennwort|mot de passe/i.test(text)) return [];
  const view = foldMarks(text);
  const found = [...shaped(view), ...labelled(view)];
  const codes = [...accessCodes(view)].map((span) => ({ ...span, type: "access code" as const }));
  const all = withoutOverlaps([...found, ...codes, ...again(view, found)]);
  return all.map(({ start, end, type }) => {
    const quote = text.slice(start, end);
    return { kind: "private identifier" as const, start, end, quote, type, value: masked(quote) };
  });
}

const BEFORE = String.raw`(?<![A-Za-z0-9.,:/$€£#-])`;
const AFTER = String.raw`(?![A-Za-z0-9]|[-/.,]\d)`;
/** Numbers that their form alone gives away. */
const SHAPES: readonly (readonly [Type, RegExp, ((match: string) => boolean)?])[] = [
  [
    "alien number",
    new RegExp(
      String.raw`(?<![A-Za-z0-9])A(?:(?:#|[- ]?#? ?)(?:\d{3}[- ]\d{3}[- ]\d{3}|\d{8,9})|-?\d{2}[- ]\d{3}[- ]\d{3})${AFTER}`,
      "g",
    ),
  ],
  [
    "benefit receipt number",
    new RegExp(String.raw`${BEFORE}(?:IOE|EAC|WAC|LIN|SRC|MSC|NBC|YSC)[- ]?\d{2}[- ]?\d{3}[- ]?\d{5}${AFTER}`, "g"),
  ],
  ["social security number", new RegExp(String.raw`${BEFORE}(?!000|666|9)\d{3}-(?!00)\d\d-(?!0000)\d{4}${AFTER}`, "g")],
  ["passport", new RegExp(String.raw`(?<=[Pp]assport )[A-Z]{1,2}\d{6,8}${AFTER}`, "g")],
  [
    "bank account",
    new RegExp(String.raw`${BEFORE}[A-Z]{2}\d\d(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?${AFTER}`, "g"),
    isIban,
  ],
  ["bank account", new RegExp(String.raw`${BEFORE}\d{4}([ -]?)\d{4}\1\d{4}\1\d{1,7}${AFTER}`, "g"), isCardNumber],
];

function* shaped(view: string): Generator<Located> {
  for (const [type, pattern, check] of SHAPES)
    for (const { index, 0: whole } of view.matchAll(pattern))
      if (check === undefined || check(whole)) yield { start: index, end: index + whole.length, type };
}

/** ISO 13616: the letters as numbers, the first four moved to the end, is 1 modulo 97. */
function isIban(candidate: string): boolean {
  const plain = candidate.replaceAll(" ", "");
  let rest = 0;
  for (const character of plain.slice(4) + plain.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return plain.length >= 15 && rest === 1;
}

/** ISO/IEC 7812 (Luhn), for numbers that begin like those of payment cards. */
function isCardNumber(candidate: string): boolean {
  const digits = candidate.replace(/\D/g, "");
  if (digits.length < 13 || digits.length > 19 || !/^[3-6]/.test(digits)) return false;
  let sum = 0;
  for (const [index, digit] of digits.split("").reverse().entries()) {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

const OFFICES =
  "inmate|booking|prisoner|detainee|detention|prison|offender|bop|cdcr?|tdcj|nysid|(?:jail|prison|subject|register|reg\\.|usm)(?= (?:id|no|number|#))";
const NUMBER_WORDS = "(?= ?(?:ids?\\b|nos?\\b|numbers?\\b|ref|#|file (?:no|number|ref)))";
const LABELS: readonly (readonly [Type, string])[] = [
  ["alien number", "a[ -]?(?:number|file)|a ?#|alien(?: registration)?|uscis"],
  ["social security number", "ssn|ss ?#|social security|itin|taxpayer(?: identification)?"],
  ["passport", "passport|travel document|laissez-passer|pasaporte|passeport"],
  ["driver licence", "driver'?s?'? licen[cs]e|driving licen[cs]e|dl"],
  ["bank account", "iban|(?:bank |savings |checking |current )?account|routing|sort code|(?:credit |debit )card"],
  ["inmate number", `(?:${OFFICES})(?: (?:id|register|registration|identification))?`],
  [
    "national id",
    "national (?:id|identity|identification|insurance)(?: card)?|identity (?:card|document)|id card|identification|nino?|nhs|sin|aadhaar|curp|cpf|dni|nie|rut|cedula|" +
      "cédula|tc kimlik|kimlik|personnummer|unhcr(?: (?:case|file|registration|individual))?|(?:home office|ho) ref(?:erence)?|fin|visa|" +
      "medical record|mrn|medicare|refugee (?:card|certificate)|residence (?:permit|card)|green card|personal(?: code| identification| public service)?|gnib|irp|pps|bsn|pesel|oib|jmbg|amka|nif|tckn|v(?=-number)|zemis|azr|bamf|" +
      `(?:client|patient|applicant|asylum(?: seeker)?|refugee|migrant|claimant|boat|vessel|person|individual|family|household|member|student|employee|service|military|voter|tax|health(?: card| insurance)?|insurance|citizen|foreigner|claim|police|custody|immigration)${NUMBER_WORDS}`,
  ],
];
/** What may stand between a label and its number. Without any of it the label must end with a mark of its own. */
const LABELLED = new RegExp(
  String.raw`(?<![A-Za-z])(?:${LABELS.map(([, words]) => `(${words})`).join("|")})` +
    String.raw`(?:'s)?(?:(?:[ -](?:nos?\.?|numbers?|id|(?:ref(?:erence)?|file)(?: (?:nos?\.?|numbers?))?\.?|#)|#)(?: is| was|:| :|,| #)? ?#? ?|: ?#? ?| ?#:? ?)(?=[A-Z0-9])`,
  "gi",
);
const TOKEN = /(?:[A-Z]{1,4}[ -]?)?\d[A-Z0-9]*(?:[ .-]?(?:\d[A-Z0-9]*|[A-Z](?![A-Za-z])))*/y;
const LEAST_DIGITS = 5;

/** With letters in it fewer digits are enough: the numbers of prisoners ("A1234BC"), and what follows "ID:". */
function leastDigits(type: Type, label: string, token: string): number {
  if (!/[A-Z]/.test(token)) return LEAST_DIGITS;
  if (/\bid: ?$/i.test(label)) return 3;
  return type === "inmate number" ? 4 : LEAST_DIGITS;
}

const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?";
const BIRTH = new RegExp(
  String.raw`(?<![A-Za-z])(?:d\.?o\.?b\.?|dates? of birth|birth ?date|born on \(date\)|fecha de nacimiento|date de naissance|geburtsdatum)(?: is| was)?\s{0,2}[:=-]?\s{0,2}` +
    String.raw`(?:on |\()?(\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}|${MONTH} \d{1,2},? \d{4}|\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \d{4})`,
  "gi",
);

function* labelled(view: string): Generator<Located> {
  for (const match of view.matchAll(LABELLED)) {
    const start = match.index + match[0].length;
    TOKEN.lastIndex = start;
    const token = TOKEN.exec(view)?.[0];
    if (token === undefined) continue;
    const digits = token.replace(/\D/g, "").length;
    const type = LABELS[match.slice(1).findIndex((group) => group !== undefined)]?.[0];
    if (type === undefined || digits < leastDigits(type, match[0], token) || token.length > 40 || isDay(token))
      continue;
    yield { start, end: start + token.length, type };
  }
  for (const match of view.matchAll(BIRTH)) {
    const end = match.index + match[0].length;
    yield { start: end - match[1]!.length, end, type: "date of birth" }; // the group always takes part
  }
}

function isDay(token: string): boolean {
  return /^(?:\d{1,2}[-.]\d{1,2}[-.]\d{2,4}|(?:19|20)\d\d[-.]\d{1,2}[-.]\d{1,2})$/.test(token);
}

const FEWEST_AGAIN = 7;
const NUMBER = /(?<![A-Za-z0-9.,/-])(?:[A-Z]{1,4}[- ]?)?\d(?:[ -]?\d){6,}(?![A-Za-z0-9]|[-/.,]\d)/g;

/** A number that was named once is as private where it stands alone. */
function* again(view: string, found: readonly Located[]): Generator<Located> {
  const key = (shown: string): string => shown.replace(/\D/g, "");
  const known = new Map(
    found
      .filter(({ type }) => type !== "date of birth")
      .map(({ start, end, type }) => [key(view.slice(start, end)), type]),
  );
  if (known.size === 0) return;
  for (const { index, 0: whole } of view.matchAll(NUMBER)) {
    const digits = key(whole);
    const type = digits.length < FEWEST_AGAIN ? undefined : known.get(digits);
    if (type !== undefined) yield { start: index, end: index + whole.length, type };
  }
}
