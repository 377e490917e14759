// What stands at the head of a paragraph and numbers it: "1.", "(a)", "II.", "[3]", "¶ 12.", the page of a reporter ("*1155").
// Annotators of legal texts count such a label as a sentence of its own; the sentence begins behind it.

import type { Span } from "../base/base.ts";

const STAR_PAGES = String.raw`(?:\*{1,2}\d{1,4}\s+)*`;
const LABEL = new RegExp(
  String.raw`^["“']?(${STAR_PAGES})(?:(\*{1,2}\d{1,4})|(\d{1,3})\.|([ivxlc]{1,6}|[IVXLC]{1,6}|[A-Za-z])\.|[(\[](?:\d{1,3}|\p{L}|[ivx]{2,5}|\*{1,3})[)\]]|\[\d{1,3}(?:(?:, ?|-|–)\d{1,3})+\]|¶¶? ?\d{1,4}\.|(\d{1,3})\*?)\s+(?=["“‘'\[(¿¡§]{0,3}[\p{Lu}§])`,
  "u",
);
/** "June 3, 2019The judge …", "Updated 3 Jun 2019 10:05 GMTA court …": a scraper glued the date to the first sentence. */
const GLUED =
  /^(?:(?:[Ll]ast |[Ff]irst )?(?:[Uu]pdated?|UPDATED?|[Pp]ublished|PUBLISHED|[Pp]osted|POSTED)(?: on| at)?\W{0,3})?(?:\p{L}{3,9}\.? \d{1,2}, ?\d{4}|\d{1,2} \p{L}{3,9}\.?,? \d{4}|\d{1,2}[/.]\d{1,2}[/.]\d{4}|\d{4}-\d\d-\d\d)(?:,? (?:at )?\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?|[AP]\.?M\.?)?(?: ?(?:GMT|UTC|BST|CES?T|EES?T|IST|AE[DS]T|[ECMP][DS]?T))?)?(?=\p{Lu}\p{Ll}|[AI] \p{Ll}|[“"]\p{Lu})/u;
const LONGEST = 40;
/** A bare number this far or less above the last one counts on. */
const NEXT = 3;

/** Finds the labels of one text, paragraph by paragraph, in order. */
export function labelFinder(text: string): (paragraph: Span) => number | undefined {
  let letter = 64; // the code of the last letter that was a label; "A" may always begin
  let roman = 0;
  let note = 0;
  let question = false;
  return ({ start, end }) => {
    const head = text.slice(start, Math.min(end, start + LONGEST));
    const asked = question;
    question = /^Q[.:]?\s/u.test(head);
    if (question) return undefined;
    const match = LABEL.exec(head);
    if (match === null) {
      const glued = /\d/u.test(head) ? gluedDate(text, start, end) : undefined;
      return glued === undefined ? undefined : start + glued;
    }
    const [whole, , , number, letters, bare] = match;
    // "3. Mai 2019", "5. Juni": a day, in the languages that write it so.
    if (
      number !== undefined &&
      /^\p{Lu}\p{L}+ \d{4}\b/u.test(text.slice(start + whole.length, start + whole.length + 24))
    )
      return undefined;
    if (bare !== undefined) {
      if (!goesOn(Number(bare), note) || end - start < LONGEST) return undefined;
      note = Number(bare);
    }
    if (letters !== undefined && /^[a-z]$/u.test(letters)) return start + whole.trimEnd().length;
    if (letters !== undefined && /^[A-Z]$/u.test(letters)) {
      // "A. Ruiz, Clerk" is a name and "A." an answer: letters count on from A, I, V and X also as numerals.
      const code = letters.charCodeAt(0);
      const value = romanValue(letters);
      if (asked && letters === "A") return undefined;
      if (value !== undefined && (value === 1 || value === roman + 1)) roman = value;
      else if (code === 65 || code === letter + 1) letter = code;
      else return undefined;
    } else if (letters !== undefined) {
      const value = romanValue(letters);
      if (value === undefined) return undefined;
      roman = value;
    }
    return start + whole.trimEnd().length;
  };
}

/** How long the date is that a paragraph begins with, where the first sentence is glued to it. */
function gluedDate(text: string, start: number, end: number): number | undefined {
  const head = text.slice(start, Math.min(end, start + 80));
  return GLUED.exec(head)?.[0].length;
}

/** Is the number one that notes in a text may bear next? */
export function goesOn(number: number, last: number): boolean {
  return number === 1 || (number > last && number <= last + NEXT);
}

const NUMERALS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** undefined for letters that are no numeral: "civ", "ill", "mix" spelled in capitals and small letters. */
export function romanValue(letters: string): number | undefined {
  if (!/^(?:c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})|C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))$/u.test(letters))
    return undefined;
  let sum = 0;
  let last = 0;
  for (const letter of letters.toLowerCase().split("").toReversed()) {
    const value = NUMERALS[letter] ?? 0;
    sum += value < last ? -value : value;
    last = value;
  }
  return sum === 0 ? undefined : sum;
}
