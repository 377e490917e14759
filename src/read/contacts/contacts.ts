// Ways to reach somebody: telephone numbers, e-mail and web addresses, postal addresses, and what is left of them where a copy
// destroyed them. An address that was only disguised ("name (at) example (dot) org") is put together again.

import type { Span } from "../../base/base.ts";
import type { ContactMention, DamagedMention } from "../../record/record.ts";
import { protectedAddress } from "../../text/text.ts";
import { findAddresses } from "./addresses.ts";
import { findDamage } from "./damage.ts";
import { type Located, withoutOverlaps } from "../references/dockets.ts";
import type { Reader } from "../reader.ts";

interface LocatedContact extends Located {
  readonly type: ContactMention["type"];
}

export const contactsReader: Reader = {
  name: "contacts",
  version: 2,
  needs: ["quotations"],
  languages: "any",
  docs: "docs/readers/contacts.md",
  run: (input, found) => ({
    mentions: findContacts(
      input.text,
      found.mentions.filter((m) => m.kind === "quotation"),
    ),
  }),
};

/** Contacts and damage, in order. `quotations` are the spans in which square brackets are an editor's. */
export function findContacts(text: string, quotations: readonly Span[] = []): (ContactMention | DamagedMention)[] {
  return [...wholeContacts(text), ...findDamage(text, quotations)].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Contacts that are whole, in order. */
export function wholeContacts(text: string): ContactMention[] {
  const contacts = withoutOverlaps<LocatedContact>([
    ...findEmails(text),
    ...findUrls(text),
    ...findPhones(text),
    ...findAddresses(text).map((found) => ({ ...found, type: "address" as const })),
  ]);
  return contacts.map(({ start, end, type, value }) => ({
    kind: "contact" as const,
    start,
    end,
    quote: text.slice(start, end),
    type,
    value,
  }));
}

const LOCAL_BEFORE = /[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}$/;
const DOMAIN_AFTER = /(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,40})\.){1,5}[A-Za-z]{2,24}/y;
const AT_DISGUISED = /\s?[([{]\s?(?:at|@)\s?[)\]}]\s?|\s(?:AT)\s(?=\S{1,40}\s?(?:[([{]?\s?(?:DOT|dot)\s?[)\]}]?))/g;
const DOMAIN_DISGUISED =
  /(?:[A-Za-z0-9][A-Za-z0-9-]{0,40}(?:\s?[([{]\s?(?:dot|\.)\s?[)\]}]\s?|\s(?:DOT|dot)\s|\.)){1,5}[A-Za-z]{2,24}(?![A-Za-z0-9-])/y;
const PROTECTED = /(?:https?:\/\/[\w.-]{1,80})?\/cdn-cgi\/l\/email-protection#([0-9a-f]{6,200})/g;
const LOOK_BACK = 64;

function findEmails(text: string): LocatedContact[] {
  const found: LocatedContact[] = [];
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    const local = LOCAL_BEFORE.exec(text.slice(Math.max(0, at - LOOK_BACK), at))?.[0];
    DOMAIN_AFTER.lastIndex = at + 1;
    const domain = local === undefined ? undefined : DOMAIN_AFTER.exec(text)?.[0];
    if (local === undefined || domain === undefined) continue;
    found.push({
      type: "email",
      start: at - local.length,
      end: at + 1 + domain.length,
      value: `${local}@${domain.toLowerCase()}`,
    });
  }
  for (const { index, 0: sign } of text.matchAll(AT_DISGUISED)) {
    const local = LOCAL_BEFORE.exec(text.slice(Math.max(0, index - LOOK_BACK), index))?.[0];
    DOMAIN_DISGUISED.lastIndex = index + sign.length;
    const domain = local === undefined ? undefined : DOMAIN_DISGUISED.exec(text)?.[0];
    if (local === undefined || domain === undefined) continue;
    const plain = domain.replace(/\s?[([{]\s?(?:dot|\.)\s?[)\]}]\s?|\s(?:DOT|dot)\s/g, ".").toLowerCase();
    found.push({
      type: "email",
      start: index - local.length,
      end: index + sign.length + domain.length,
      value: `${local}@${plain}`,
    });
  }
  for (const match of text.matchAll(PROTECTED)) {
    const value = protectedAddress(match[1]!); // the group always takes part
    if (value !== undefined)
      found.push({ type: "email", start: match.index, end: match.index + match[0].length, value });
  }
  return found;
}

const URL = /(?:https?:\/\/|(?<![\w@.])www\.)[^\s<>"“”„«»\\^`{}|]{3,2000}/gi;
const BARE_TLD =
  /\.(?:com|org|net|gov|edu|mil|int|info|biz|law|news|(?:co|org|ac|gov|net|nhs|judiciary)\.uk|(?:gc|gov|on|bc|qc)\.ca|(?:com|org|gov|net|edu)\.(?:au|br|mx|tr|in|za|ng|pk|ph|sg|hk|my|ar|eg|iq|jo|lb|sa|ua|il)|co\.(?:nz|za|il|jp|in|ke)|eu|de|fr|nl|ch|ie|ca)(?![\w@-]|\.[a-z])(?:\/[^\s<>"“”„«»\\^`{}|]{0,2000})?/g;
const NAME_BEFORE = /[A-Za-z0-9](?:[A-Za-z0-9.-]{0,80})$/;

function findUrls(text: string): LocatedContact[] {
  const found: LocatedContact[] = [];
  for (const { index, 0: whole } of text.matchAll(URL)) {
    const url = untrailed(whole);
    if (!/\.[A-Za-z]{2}|localhost|\d\.\d/.test(url)) continue;
    found.push({
      type: "url",
      start: index,
      end: index + url.length,
      value: /^https?:/i.test(url) ? url : `http://${url}`,
    });
  }
  for (const { index, 0: tail } of text.matchAll(BARE_TLD)) {
    const host = NAME_BEFORE.exec(text.slice(Math.max(0, index - LOOK_BACK), index))?.[0];
    if (host === undefined || host.length < 2 || host.includes("..") || /^\d+$/.test(host)) continue;
    const start = index - host.length;
    if (/[@/\w%+-]/.test(text[start - 1] ?? " ")) continue;
    // Country codes are also the ends of sentences whose space is lost ("the case.de").
    if (/^\.(?:eu|de|fr|nl|ch|ie|ca)/.test(tail) && !/^[a-z0-9.-]{4,}$/.test(host)) continue;
    const url = untrailed(host + tail);
    found.push({ type: "url", start, end: start + url.length, value: `http://${url}` });
  }
  return found;
}

/** Without the punctuation of the sentence; a closing bracket stays when its opening one is inside. */
function untrailed(url: string): string {
  let end = url.length;
  for (;;) {
    const last = url[end - 1];
    if (last === undefined || !/[.,;:!?'’)\]*_…]/.test(last)) return url.slice(0, end);
    if (last === ")" && url.lastIndexOf("(", end - 1) > url.lastIndexOf(")", end - 2)) return url.slice(0, end);
    end--;
  }
}

const DASH = String.raw`[ .\u00a0\u2010-\u2013-]`;
const NORTH_AMERICAN = new RegExp(
  String.raw`(?<![\d\w.,/:$+-])(?:\+?1${DASH}{0,2})?(?:\(([2-9]\d\d)\)${DASH}{0,2}|([2-9]\d\d)${DASH}{1,2})([2-9]\d\d)${DASH}{1,2}(\d{4})(?!\d|-\d|[\w])(?:,? ?(?:ext\.?|x|extension) ?(\d{1,6}))?`,
  "g",
);
const INTERNATIONAL = /(?<![\w.])(?:\+|00)(\d{1,3}(?:[ .\u00a0\u2010-\u2013-]?\(?\d{1,4}\)?){2,6})(?![\w])/g;
const LETTERED = /(?<![\w-])1?-?(8(?:00|33|44|55|66|77|88))-([A-Z][A-Z0-9-]{5,9})(?![\w])/g;
const LABELLED =
  /(?<!\w)(?:tel|tel\.|telephone|phone|ph|mobile|cell|cellphone|fax|hotline|helpline|call|whatsapp|signal|text|reached at|contact us (?:at|on))(?: (?:no\.?|number|us|me|him|her|at|on|is)){0,2}[.:]{0,2} {0,2}(\(?0\d[\d ().\u00a0\u2010-\u2013-]{6,18}\d)(?!\d)/gi;

function findPhones(text: string): LocatedContact[] {
  const found: LocatedContact[] = [];
  const add = (start: number, length: number, value: string): void => {
    found.push({ type: "phone", start, end: start + length, value });
  };
  for (const { index, 0: whole, 1: bracketed, 2: plain, 3: exchange, 4: line, 5: extension } of text.matchAll(
    NORTH_AMERICAN,
  ))
    add(
      index,
      whole.length,
      `+1${bracketed ?? plain}${exchange}${line}${extension === undefined ? "" : ` ext. ${extension}`}`,
    );
  for (const { index, 0: whole, 1: rest } of text.matchAll(INTERNATIONAL)) {
    const digits = rest!.replace("(0)", "").replace(/\D/g, ""); // the group always takes part
    const spaced = whole.startsWith("+") || /^00\d{1,3}[ .-]/.test(whole);
    if (spaced && digits.length >= 8 && digits.length <= 15) add(index, whole.length, `+${digits}`);
  }
  for (const { index, 0: whole, 1: code, 2: letters } of text.matchAll(LETTERED))
    if (letters!.replace(/-/g, "").length >= 7) add(index, whole.length, `+1${code}${keypad(letters!)}`); // the group always takes part
  for (const { index, 0: whole, 1: number } of text.matchAll(LABELLED)) {
    const digits = number!.replace(/\D/g, ""); // the group always takes part
    if (digits.length >= 8 && digits.length <= 13) add(index + whole.length - number!.length, number!.length, digits); // as above
  }
  return found;
}

function keypad(letters: string): string {
  const keys = "22233344455566677778889999";
  return letters
    .replace(/-/g, "")
    .slice(0, 7)
    .replace(/[A-Z]/g, (letter) => keys[letter.charCodeAt(0) - 65]!); // A to Z are 26 letters
}
