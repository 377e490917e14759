// Laws by their names: "Habeas Corpus Act 1679", "the Fourth Amendment", "Freedom of Information Act (FOIA)". A short form or an
// acronym that the text explains has the name in full.

import type { Located } from "./dockets.ts";

const WORD = String.raw`[A-Z][\p{L}\d'-]{0,24}`;
/** What only the name of a law ends with, and its year. */
const ENACTED =
  /(?<=[\p{L})'] )(?:Acts?|Ordinance|Statute|Penal Code|Criminal Code|Civil Code|Procedure Code|Constitution)(?![\p{L}'-])(?:(?: of)?,? (?:1[2-9]|20)\d\d(?!\d))?/gu;
const NAMED = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Thirteenth|Fourteenth|Fifteenth|Nineteenth|1st|2nd|4th|5th|6th|8th|9th|10th|14th) Amendment` +
    String.raw`|(?:Equal Protection|Due Process|Suspension|Supremacy|Commerce|Establishment|Free Exercise|Confrontation|Ex Post Facto) Clause|Magna Carta|(?:U\.S\.|US|United States|Federal) Constitution` +
    String.raw`|Code of (?:Criminal|Civil) Procedure|Federal Rules of (?:Civil|Criminal|Appellate) Procedure|Federal Rules of Evidence|Bill of Rights` +
    String.raw`|(?:(?:1951|1967|European|American|UN|United Nations|Inter-American) )?(?:(?:Refugee|Geneva|Vienna|Hague|Genocide|Torture|Palermo|Chicago|Montreal) Conventions?|Conventions? (?:[Oo]n|[Aa]gainst|[Rr]elating to|[Ff]or) (?:the )?${WORD}(?: (?:${WORD}|of|and|the|or|other)){0,14}(?<! (?:of|and|the|or|other)))` +
    String.raw`|International Covenant on (?:Civil and Political|Economic, Social and Cultural) Rights|Universal Declaration of Human Rights|(?:African |European Social |EU )?Charter of (?:Fundamental )?Rights(?: and Freedoms)?|African Charter on Human and Peoples' Rights)(?![\p{L}'-])`,
  "gu",
);
const ACRONYM_AFTER = /^ ?\((?:the |")*([A-Z][A-Z.&]{1,7})"?\)/;
/** Acronyms that mean one law alone. */
const KNOWN: Readonly<Record<string, string>> = {
  FOIA: "Freedom of Information Act",
  INA: "Immigration and Nationality Act",
  ICCPR: "International Covenant on Civil and Political Rights",
  UDHR: "Universal Declaration of Human Rights",
  AEDPA: "Antiterrorism and Effective Death Penalty Act",
  IIRIRA: "Illegal Immigration Reform and Immigrant Responsibility Act",
  HIPAA: "Health Insurance Portability and Accountability Act",
  GDPR: "General Data Protection Regulation",
};
const CAPITALS = /(?<![\w./-])[A-Z][A-Z&]{2,7}(?![\w/-])/g;
const LINK = /^(?:of|and|on|for|to|the|in|against|with|&)$/;
/** "rights of the child", but not "under the Act". */
const BEFORE_THE = /^(?:of|for|in|on|to|against|with)$/;
const NAME_WORD = /^\(?[A-Z][\p{L}\d'-]*\)?,?$/u;
/** Words with a capital that only lead to the name. */
const LEAD =
  /^(?:The|Under|This|That|In|Of|By|Both|And|An?|Section|Article|Title|Part|Chapter|See|As|His|Her|Its|Our|Their|Pursuant|When|While|For|Since|Although|With|From|Violating|Violations?|Citing|[IVXL]+)$/;
const LONGEST = 120;

/** Laws named in a text whose dashes, spaces and quotation marks are plain, in order. The value is the fullest form. */
export function findLaws(view: string): Located[] {
  const found: Located[] = [];
  const acronyms = new Map<string, string>();
  const add = (at: number, shown: string): void => {
    const end = at + shown.length;
    found.push({ start: at, end, value: shown });
    const acronym = ACRONYM_AFTER.exec(view.slice(end, end + 16))?.[1];
    if (acronym !== undefined) acronyms.set(acronym.replaceAll(".", ""), shown);
  };
  for (const { index, 0: last } of view.matchAll(ENACTED)) {
    const start = startOfName(view, index);
    if (start < index) add(start, view.slice(start, index + last.length));
  }
  for (const match of view.matchAll(NAMED)) add(match.index, match[0]);
  const fullest = withYears(found);
  for (const { index, 0: acronym } of view.matchAll(CAPITALS)) {
    const name = acronyms.get(acronym) ?? KNOWN[acronym];
    if (name !== undefined) found.push({ start: index, end: index + acronym.length, value: name });
  }
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((one, index, all) => index === 0 || all[index - 1]!.end <= one.start) // index > 0
    .map((one) => ({ ...one, value: fullest.get(one.value) ?? one.value }));
}

/** Where the words with capitals begin that lead up to a place. */
function startOfName(view: string, end: number): number {
  const words = view.slice(Math.max(0, end - LONGEST), end - 1).split(" ");
  let start = end;
  let at = end;
  for (let i = words.length - 1; i > 0; i--) {
    const word = words[i]!; // 0 < i < length
    at -= word.length + 1;
    if (LINK.test(word) && (word !== "the" || BEFORE_THE.test(words[i - 1]!)) && !/[,)]$/.test(words[i - 1]!)) continue; // 0 ≤ i - 1
    if (!NAME_WORD.test(word) || LEAD.test(word)) return start;
    start = at;
  }
  // The first word may have been cut by the window; at the beginning of the text it has not.
  const first = words[0] ?? "";
  return end <= LONGEST && NAME_WORD.test(first) && !LEAD.test(first) ? at - first.length - 1 : start;
}

/** "Immigration Act" is the Immigration Act 1971 where the text names one year only. */
function withYears(found: readonly Located[]): Map<string, string> {
  const years = new Map<string, Set<string>>();
  for (const { value } of found) {
    const bare = value.replace(/,?(?: of)?,? \d{4}$/, "");
    if (bare !== value) years.getOrInsertComputed(bare, () => new Set()).add(value);
  }
  const fullest = new Map<string, string>();
  for (const [bare, names] of years) if (names.size === 1) for (const name of names) fullest.set(bare, name);
  return fullest;
}
