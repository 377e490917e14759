// Who stands behind a document, as far as it says so itself: its author and publisher, the contact it gives, and the letters,
// releases, posts and messages in it that have authors of their own.

import { overlaps, type Span, spanAt } from "../../base/base.ts";
import { foldKey } from "../../text/text.ts";
import type { Extraction } from "../document.ts";
import type { Mention } from "../mention.ts";
import type { Reading, Section } from "../reading.ts";

/** Somebody's own writing inside a document. */
export interface AuthoredPart extends Span {
  readonly author?: string | undefined;
}

/** What it says it has from somebody: "told the Courier", a credit to an agency, "according to the committee". */
export interface Heard extends Span {
  readonly name: string;
}

/** Names as printed. */
export interface Authorship {
  readonly author?: string | undefined;
  readonly publisher?: string | undefined;
  /** Telephone numbers and addresses under which it says it can be asked. */
  readonly contacts: readonly string[];
  /** In order; empty where the whole document is one writing. */
  readonly parts: readonly AuthoredPart[];
  /** By start. */
  readonly heard: readonly Heard[];
}

export const NO_AUTHORSHIP: Authorship = { contacts: [], parts: [], heard: [] };

const WRITINGS: ReadonlySet<Section["kind"]> = new Set(["post", "letter", "release", "message"]);
/** Where the first lines may name the author. */
const HEAD = 1500;
const BY = /^[ \t]*(?:[Bb]y|BY|Written by|Von|Por)[ \t:]+$/;
const NOBODY =
  /\b(?:admin\w*|staff|users?|editors?|newsroom|office|web ?(?:team|master|desk)?|team|desk|unknown|anonymous|author|scanner?)\b/i;
const CONTACT =
  /\b(?:media|press) (?:contacts?|inquiries|enquiries)\b|\bcontacts?(?: persons?)?\s*:|\bfor (?:more|further|additional) information\b/i;
const CONTACT_REACH = 160;

export function authorshipOf(
  extraction: Pick<Extraction, "text" | "byline" | "publisher">,
  reading: Pick<Reading, "mentions" | "sections">,
): Authorship {
  const { text } = extraction;
  const printed = extraction.byline ?? undefined;
  // the properties of a PDF name whoever set up the computer
  const byline = printed === undefined || /pdf/i.test(printed.from) ? undefined : nameOf(printed.value);
  const writings = reading.sections.filter(({ kind }) => WRITINGS.has(kind));
  return {
    author: byline ?? authorInHead(text, reading.mentions),
    publisher: nameOf(extraction.publisher?.value),
    contacts: [...new Set(reading.mentions.flatMap((mention) => contactOf(text, mention)))].sort(),
    parts:
      reading.sections.length < 2
        ? []
        : writings.map(({ start, end, author }) => ({
            start,
            end,
            author: author === undefined ? undefined : nameIn(text, reading.mentions, author),
          })),
    heard: reading.mentions.flatMap((mention) => heardIn(mention)),
  };
}

/** Who wrote what stands at a place. */
export function authorAt(authorship: Authorship, position: number): string | undefined {
  const part = spanAt(authorship.parts, position);
  return part === undefined ? authorship.author : part.author;
}

/** Who is named as the source of what stands at a place, each once. */
export function heardAt({ heard }: Authorship, span: Span): string[] {
  return [...new Set(heard.filter((one) => overlaps(one, span)).map(({ name }) => name))];
}

/** "The letter" is another letter in another document, and a source without a name may be anybody. */
function heardIn(mention: Mention): Heard[] {
  if (mention.kind !== "named source" || mention.type === "document") return [];
  const { name, of } = mention;
  return /^\p{Lu}/u.test(name) ? [{ start: of.start, end: of.end, name }] : [];
}

function nameOf(printed: string | undefined): string | undefined {
  const name = printed
    ?.replace(/<[^>]*>|\([^)]*\)/g, " ")
    .replace(/^\s*by\s+/i, "")
    .replace(/\s+/g, " ")
    .trim();
  return name === undefined || !foldKey(name).includes(" ") || NOBODY.test(name) ? undefined : name;
}

function authorInHead(text: string, mentions: readonly Mention[]): string | undefined {
  const found = mentions.find(
    (mention) =>
      mention.kind === "person" &&
      mention.start < HEAD &&
      BY.test(text.slice(text.lastIndexOf("\n", mention.start - 1) + 1, mention.start)),
  );
  return found?.kind === "person" ? nameOf(found.name) : undefined;
}

function nameIn(text: string, mentions: readonly Mention[], span: Span): string | undefined {
  const found = mentions.find(
    (mention) =>
      (mention.kind === "person" || mention.kind === "organization") &&
      mention.start < span.end &&
      span.start < mention.end,
  );
  return found !== undefined && "name" in found ? found.name : nameOf(text.slice(span.start, span.end));
}

function contactOf(text: string, mention: Mention): string[] {
  if (mention.kind !== "contact" || (mention.type !== "phone" && mention.type !== "email")) return [];
  const before = text.slice(Math.max(0, mention.start - CONTACT_REACH), mention.start);
  if (!CONTACT.test(before)) return [];
  return [mention.type === "phone" ? mention.value.replace(/\D/g, "") : mention.value.toLowerCase()];
}
