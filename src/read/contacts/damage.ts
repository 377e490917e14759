// What a web page, a copy or a template has destroyed or left open: hidden e-mail addresses, broken characters, unfilled blanks.

import type { Span } from "../../base/base.ts";
import type { DamagedMention } from "../../record/record.ts";
import { findBlanks } from "./placeholders.ts";

const HIDDEN_ADDRESS =
  /\[email\s?protected\]|\[e-?mail (?:address )?(?:hidden|removed|redacted|obfuscated)\]|This e-?mail address is being protected from spam ?bots\.?(?: You need Java[Ss]cript enabled to view it\.?)?|\(Java[Ss]cript must be enabled to view this e-?mail address\)|[A-Za-z0-9._-]{0,30}\*{2,20}@[A-Za-z0-9*.-]{2,60}[A-Za-z0-9*]/gi;
/** UTF-8 that was read as Windows-1252 or Latin-1 ("â€™", "Ã©"), replacement characters, and glyphs a PDF could not name. */
const BROKEN =
  /(?:\ufffd|â(?:€|\u0080)(?:[™œ˜¦“”¢žšŸ\u009d\u009c\u0099\u0098\u0093\u0094¹º\u00a0]|(?![\p{L}]))|Ã(?:[\u0080-\u00bf©¨¡¢£¤¥§«¬®¯°±²³´µ¶·¸¹º»¼½¾¿‰ƒ…†‡ˆŠŒŽ‘’“”•–—˜™š›œžŸ])|Â[\u00a0-\u00bf]|ï»¿|ï¿½|\(cid:\d{1,5}\))+/gu;
/** A space has come into an address, on one side of its "@"; on both sides it may be a word: "meet @ noon". */
const SPLIT_ADDRESS =
  /(?<![\w.@])[A-Za-z0-9][\w.%+-]{1,40}@ (?:[A-Za-z0-9-]{2,40}\.){1,3}(?:com|org|net|edu|gov|info|example|uk|ca|us|eu|de|fr)(?![\w-])/g;
/** A link to write to somebody, without whom. */
const EMPTY_LINK = /(?<!\w)mailto:(?=[\s)\]>"'”]|$)/gi;
/** "https://news.example/2019/06/cou…": a page that shortens what it shows. */
const CUT_URL = /(?:https?:\/\/|(?<![\w@.])www\.)[^\s<>"“”]{0,200}?(?:…|\.{3})(?![\w/])/gi;
/** Too few digits for a number of North America. */
const SHORT_PHONE =
  /(?<![\w(])\([2-9]\d\d\) ?\d{3}[-.]\d{1,3}(?![\d-]|\.\d)|(?<=\b(?:tel|telephone|phone|call|cell|fax|mobile)[.:]{0,2} {0,2})\(?[2-9]\d\d\)?[-. ]\d{3}[-.]\d{1,3}(?![\d-]|\.\d)/gi;

/** Damage in a text, in order. Inside the quotations, square brackets are an editor's and never a blank. */
export function findDamage(text: string, quotations: readonly Span[]): DamagedMention[] {
  const found: DamagedMention[] = [];
  const add = (start: number, length: number, type: DamagedMention["type"], hint: string): void => {
    found.push({ kind: "damaged", start, end: start + length, quote: text.slice(start, start + length), type, hint });
  };
  for (const { index, 0: whole } of text.matchAll(HIDDEN_ADDRESS))
    add(
      index,
      whole.length,
      "email",
      "The web page hid an e-mail address here and the copy lost it. Look it up at the source.",
    );
  for (const { index, 0: whole } of text.matchAll(BROKEN))
    add(index, whole.length, "characters", "Characters were lost or garbled here. Compare with the original.");
  for (const { index, 0: whole } of text.matchAll(SPLIT_ADDRESS))
    add(index, whole.length, "email", "A space stands inside this e-mail address. Compare with the original.");
  for (const { index, 0: whole } of text.matchAll(EMPTY_LINK))
    add(index, whole.length, "email", "The address behind this link was lost. Look it up at the source.");
  for (const { index, 0: whole } of text.matchAll(CUT_URL))
    add(index, whole.length, "url", "The end of this web address was cut off. Look it up at the source.");
  for (const { index, 0: whole } of text.matchAll(SHORT_PHONE))
    add(index, whole.length, "phone", "This telephone number has too few digits. Compare with the original.");
  for (const { start, end, hint } of findBlanks(text, quotations)) add(start, end - start, "placeholder", hint);
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}
