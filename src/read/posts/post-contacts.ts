// Whom a post names for the press: person, role, organization, telephone, e-mail. A destroyed address stays as the page left it.

import { compareSpans, overlaps, type Span } from "../../base/base.ts";
import type { PageLink } from "../../record/record.ts";
import { isOrganization, isPersonName, titleAndOrganization } from "./post-names.ts";
import { type Line, mentionsIn, mentionsOf, type PageToImport, type Post, type PostBlock } from "./post.ts";

export interface FoundContact {
  readonly name: string;
  readonly role?: string | undefined;
  readonly organization?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly isDamaged: boolean;
  readonly line: Span;
}

export interface ContactLines {
  readonly contacts: readonly FoundContact[];
  /** The lines all of whose words went into contacts. */
  readonly used: readonly Line[];
}

const LABEL =
  /^\W*(?:(?:for )?(?:media|press|legal|further|more)?\s*(?:contacts?|inquiries|enquiries|information)(?: persons?| information| us| details)?)\s*(?::\s*|$)/iu;
const FIELD_LABELS =
  /^(?:tel(?:ephone)?|phone|ph|mobile|cell|fax|e-?mail|email address|at|or|and|office|direct|[tmpe])\W*$/iu;
/** What stands for an address. */
const ADDRESS_WORDS = /@|\[email|\d{3}|^(?:e-?mail|call|phone|write|contact|text)(?: (?:us|him|her|them|me|here))?$/iu;
const MOST_WORDS = 16;

interface Open {
  name: string;
  role?: string | undefined;
  organization?: string | undefined;
  phone?: string | undefined;
  email?: string | undefined;
  isDamaged: boolean;
  line: Span;
}

export function contactsOf(page: PageToImport, post: Post, links: readonly PageLink[]): ContactLines {
  const known = mentionsIn(page, post, "organization").map(({ quote }) => quote);
  const bits = bitsIn(page, post, links);
  const contacts: Open[] = [];
  const used: Line[] = [];
  let inBlock = false;
  let pending: Line[] = [];
  let open: Open | undefined;
  /** The organization under whose name the contacts stand. */
  let over: string | undefined;
  const lines = post.blocks.flatMap((block: PostBlock) => block.lines);
  for (const line of lines) {
    const label = LABEL.exec(line.text)?.[0];
    const found = bits.filter((bit) => overlaps(bit, line));
    if (label !== undefined && (label.trimEnd().endsWith(":") || found.length === 0)) {
      inBlock = true;
      pending = [];
      open = undefined;
      over = undefined;
      if (label.length >= line.text.length) {
        used.push(line);
        continue;
      }
    }
    if (found.length === 0) {
      if (!inBlock) continue;
      const isProse =
        line.text.length > 90 || /[.!?]["”]?$/u.test(line.text.replace(/\b(?:Inc|Jr|Sr|Esq|Co|P\.C)\.$/u, ""));
      if (isProse) inBlock = false;
      else pending.push(line);
      if (isProse) pending = [];
      continue;
    }
    const fields = fieldsOf(line, found, label !== undefined && inBlock ? label.length : 0);
    if (fields.join(" ").split(/\s+/u).length > MOST_WORDS) continue;
    const [name, ...others] = fields;
    if (name !== undefined && (isPersonName(name) || inBlock) && name.length <= 120) {
      const context = pending.findLast(({ text }) => !isPersonName(text) || isOrganization(text, known));
      if (context !== undefined) used.push(...pending);
      const first = pending.length > 0 && context === undefined ? pending : [];
      used.push(...first);
      open = {
        name,
        ...described(others, known),
        isDamaged: false,
        line,
      };
      if (context !== undefined) over = context.text.replace(/\s*:$/u, "");
      if (inBlock) open.organization ??= over;
      contacts.push(open);
      pending = [];
    } else if (name === undefined && pending.length > 0 && inBlock) {
      const at = Math.max(
        0,
        pending.findIndex(({ text }) => isPersonName(text)),
      );
      const person = pending[at]!; // there is one
      const rest = pending.filter((_, i) => i !== at).map(({ text }) => text);
      open = { name: person.text, ...described(rest, known), isDamaged: false, line: person };
      contacts.push(open);
      used.push(...pending);
      pending = [];
    } else if (name !== undefined || open === undefined) continue;
    for (const bit of found) put(open, bit);
    used.push(line);
  }
  return { contacts, used };
}

/** A number or an address, as it stands in the text or behind a link. */
interface Bit extends Span {
  readonly type: "phone" | "email";
  readonly words: string;
  readonly isDamaged: boolean;
  /** Its words in the text say something else, a name or what it is. */
  readonly isBehind?: boolean | undefined;
}

/** What a link holds goes before the words that a page or a copy destroyed. */
function bitsIn(page: PageToImport, post: Post, links: readonly PageLink[]): Bit[] {
  const printed = mentionsOf(page, post).flatMap((one): Bit[] => {
    if ((one.kind !== "contact" && one.kind !== "damaged") || (one.type !== "phone" && one.type !== "email")) return [];
    const { start, end, type, quote } = one;
    const words = one.kind === "contact" && type === "email" ? one.value : quote;
    return [{ start, end, type, words, isDamaged: one.kind === "damaged" }];
  });
  const behind = links.flatMap(({ start, end, address }): Bit[] => {
    const [, scheme, value = ""] = /^(mailto|tel):(.+)$/iu.exec(address) ?? [];
    if (scheme === undefined || start < post.start || end > post.end) return [];
    const words = decoded(value);
    const type = scheme.toLowerCase() === "tel" ? "phone" : "email";
    if (type === "email" && !/^[^\s@,]+@[^\s@,]+\.[^\s@,]+$/u.test(words)) return [];
    return [{ start, end, type, words, isDamaged: false, isBehind: true }];
  });
  const whole = printed.filter((one) => !one.isDamaged || !behind.some((link) => overlaps(link, one)));
  const hidden = behind.filter((link) => !whole.some((one) => overlaps(link, one)));
  return [...whole, ...hidden].sort(compareSpans);
}

function decoded(value: string): string {
  return value.replace(/(?:%[0-7][0-9a-f])+/giu, (code) => decodeURIComponent(code));
}

function put(contact: Open, { type, words, isDamaged }: Bit): void {
  if (type === "email") contact.email = contact.email === undefined ? words : `${contact.email}, ${words}`;
  else contact.phone = contact.phone === undefined ? words : `${contact.phone}, ${words}`;
  if (isDamaged) contact.isDamaged = true;
}

/** What is left of a line without its numbers and addresses. */
function fieldsOf(line: Line, bits: readonly Bit[], from: number): string[] {
  let rest = "";
  let at = line.start + from;
  for (const bit of bits) {
    // "Ada Renner" with her address behind it is still her name
    if (
      bit.isBehind === true &&
      !ADDRESS_WORDS.test(line.text.slice(Math.max(0, bit.start - line.start), bit.end - line.start))
    )
      continue;
    if (bit.start > at) rest += line.text.slice(at - line.start, bit.start - line.start);
    rest += " | ";
    at = Math.max(at, bit.end);
  }
  rest += line.text.slice(Math.max(0, at - line.start));
  return rest
    .split(/[,;|\t·•()]|\s[–—-]\s|:\s/u)
    .map((field) => field.replace(/^[\s.:*–—-]+|[\s:*–—-]+$/gu, ""))
    .filter((field) => /\p{L}/u.test(field) && !FIELD_LABELS.test(field));
}

function described(
  fields: readonly string[],
  known: readonly string[],
): { readonly role?: string | undefined; readonly organization?: string | undefined } {
  const { title, organization } = titleAndOrganization(fields.join(", "), known);
  return { role: title, organization };
}
