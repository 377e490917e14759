// The heading of a docket sheet: the court, its office, and the number of the case ("CIVIL DOCKET FOR CASE #: …"), and the
// flags that the clerk set above it.

import { type DocketPage, elementsIn, isElement, type PageElement, linesOf, textOf, wordsOf } from "./docket-page.ts";

export interface SheetHeading {
  readonly element: PageElement;
  /** Its lines but the one with the number. */
  readonly court: string;
  readonly number: string;
  readonly isBankruptcy: boolean;
}

const KIND = String.raw`DOCKET FOR CASE|Bankruptcy Petition|Adversary Proceeding|Miscellaneous Proceeding`;
const NUMBER_LINE = new RegExp(String.raw`^.{0,60}\b(?:${KIND}) ?(?:#|No\.?|Number)? ?:\s*`, "iu");
const OF_BANKRUPTCY =
  /\b(?:Bankruptcy Petition|Adversary Proceeding|Miscellaneous Proceeding)\b|\bBankruptcy Court\b/iu;
/** A number of a case and nothing that would make a sentence of it. */
const BARE_NUMBER = /^(?:\S+ ){0,8}?#? ?:? ?(?:\d{1,2}:)?\d{2}-[a-z]{1,5}-\d{3,10}\S*$/iu;

export function sheetHeading(page: DocketPage): SheetHeading | undefined {
  for (const element of elementsIn(page.body, "h3", "h2", "h1")) {
    const heading = headingIn(element, NUMBER_LINE);
    if (heading !== undefined) return heading;
  }
  // It is marked up in another way: the words are looked for, and what stands close around them.
  for (const element of aroundWords(page.body, new RegExp(String.raw`\b(?:${KIND})\b`, "iu")).slice(0, 3)) {
    const heading = headingIn(element, NUMBER_LINE);
    if (heading !== undefined) return heading;
  }
  // Or in other words, above a table that says when the case was filed.
  if (!/\bdate\s+filed\s*:/iu.test(textOf(page.body, 20_000))) return undefined;
  for (const element of elementsIn(page.body, "h3")) {
    const heading = headingIn(element, BARE_NUMBER);
    if (heading !== undefined) return heading;
  }
  return undefined;
}

/** The elements around the first stretch of text with these words, from the innermost outwards; not in plain text. */
function aroundWords(element: PageElement, words: RegExp): PageElement[] {
  if (element.name === "pre") return [];
  for (const child of element.children) {
    if (!isElement(child)) {
      if (words.test(child)) return [element];
    } else {
      const around = aroundWords(child, words);
      if (around.length > 0) return [...around, element];
    }
  }
  return [];
}

function headingIn(element: PageElement, form: RegExp): SheetHeading | undefined {
  const lines = linesOf(element);
  const at = lines.findIndex((line) => form.test(line));
  if (at < 0) return undefined;
  return {
    element,
    court: lines.slice(0, at).join("\n"),
    number: lines.slice(at).join(" ").replace(NUMBER_LINE, ""),
    isBankruptcy: OF_BANKRUPTCY.test(lines.slice(0, at + 1).join("\n")),
  };
}

/** "CLOSED,CASREF": the last words in large letters in front of the heading. */
export function flagsAbove({ body }: DocketPage, heading: PageElement): string {
  let flags = "";
  for (const table of elementsIn(body, "table", heading.name)) {
    if (table === heading) break;
    if (table.name !== "table") continue;
    const words = wordsOf(table);
    if (FLAGS.test(words)) flags = words;
  }
  return flags;
}

const FLAGS = /^(?=.{0,300}$)[A-Z][A-Z0-9_/&.-]*(?:[, ]+[A-Z0-9][A-Z0-9_/&.-]*)*$/u;
