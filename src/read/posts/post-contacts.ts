// Whom a post names for the press: person, role, organization, telephone, e-mail. A destroyed address stays as the page left it.

import { overlaps, type Span } from "../../base/base.ts";
import type { Mention } from "../../record/record.ts";
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

export function contactsOf(page: PageToImport, post: Post): ContactLines {
  const known = mentionsIn(page, post, "organization").map(({ quote }) => quote);
  const bits = mentionsOf(page, post).filter(isBit);
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

function isBit(mention: Mention): boolean {
  return (
    (mention.kind === "contact" && (mention.type === "phone" || mention.type === "email")) ||
    (mention.kind === "damaged" && (mention.type === "email" || mention.type === "phone"))
  );
}

function put(contact: Open, bit: Mention): void {
  if (bit.kind !== "contact" && bit.kind !== "damaged") return;
  const words = bit.kind === "contact" && bit.type === "email" ? bit.value : bit.quote;
  if (bit.type === "email") contact.email = contact.email === undefined ? words : `${contact.email}, ${words}`;
  else contact.phone = contact.phone === undefined ? words : `${contact.phone}, ${words}`;
  if (bit.kind === "damaged") contact.isDamaged = true;
}

/** What is left of a line without its numbers and addresses. */
function fieldsOf(line: Line, bits: readonly Span[], from: number): string[] {
  let rest = "";
  let at = line.start + from;
  for (const bit of bits) {
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
