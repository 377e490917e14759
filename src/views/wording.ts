// The words of the site for the words of the record. Short and plain: they are read by families and by judges.

import type { CaseDocument, EntryKind, Flag } from "../record/record.ts";
import { isolated } from "./direction.ts";
import { html, type Markup } from "./markup.ts";
import type { UnreadLanguage, UnreadReader } from "./site.ts";
import { ENGLISH_TONGUE, isIn, type MediaKind, type Tongue } from "./words/words.ts";

/** Text of unknown direction, kept from disturbing what stands around it. */
export function bdi(text: string): Markup {
  return html`<bdi>${isolated(text)}</bdi>`;
}

/** "1,204" */
export function number(n: number): string {
  return String(n).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** The name of a file, from left to right in any script; it may be broken where its parts meet. */
export function fileName(path: string): Markup {
  const parts = path.split(/(?<=[/_.-])/u).map((part, i) => (i === 0 ? html`${part}` : html`<wbr />${part}`));
  return html`<bdi dir="ltr">${parts}</bdi>`;
}

/** A document's title, else the name of its file, for the page. */
export function documentName(document: Pick<CaseDocument, "title" | "names" | "id">, most = 160): Markup {
  const label = shorten(documentLabel(document), most);
  return hasTitle(document) ? bdi(label) : fileName(label);
}

export function hasTitle({ title }: Pick<CaseDocument, "title">): boolean {
  return title !== undefined && title.value.trim() !== "";
}

/** A document's title, else the name of its file. */
export function documentLabel(document: Pick<CaseDocument, "title" | "names" | "id">): string {
  const title = document.title?.value.trim();
  if (title !== undefined && title !== "") return shorten(title, 160);
  const path = document.names[0];
  return path === undefined ? document.id : shorten(path.slice(path.lastIndexOf("/") + 1), 160);
}

/** At most `limit` units, cut at a space where there is one near, with an ellipsis where something was left out. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.lastIndexOf(" ", limit);
  let end = cut > limit * 0.7 ? cut : limit;
  const last = text.charCodeAt(end - 1);
  if (last >= 0xd800 && last <= 0xdbff) end--; // never half a character
  return `${text.slice(0, end)} …`;
}

/** What a file is, by its media type. */
function mediaKind(mediaType: string): MediaKind {
  const known = MEDIA[mediaType];
  if (known !== undefined) return known;
  if (mediaType.startsWith("image/")) return "image";
  return mediaType.startsWith("text/") ? "text" : "file";
}

export function mediaWords(mediaType: string, { words }: Tongue): string {
  return words.terms.media[mediaKind(mediaType)];
}

/** "3 web pages", "1 PDF". */
export function mediaCount(mediaType: string, n: number, { words }: Tongue): string {
  return words.terms.mediaCounts[mediaKind(mediaType)](n);
}

export function kindWords(kind: EntryKind, { words }: Tongue): string {
  return words.terms.kinds[kind];
}

export function severityWords(severity: Flag["severity"], { words }: Tongue): string {
  return words.terms.severities[severity];
}

/** The word of a table for a name of an open list; undefined for one that it does not know. */
export function known(table: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/** The word of a table for what a program chose ("granted", "reassigned"); what it does not know is in the words of a source. */
export function wordFor(table: Readonly<Record<string, string>>, name: string): string {
  return known(table, name) ?? name;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const MEDIA: Readonly<Record<string, MediaKind>> = {
  "application/pdf": "pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "word",
  "application/msword": "word",
  "application/zip": "zip",
  "message/rfc822": "email",
  "text/html": "web",
  "text/plain": "plain",
  "text/markdown": "markdown",
  "text/csv": "table",
};

/** "French" for "fr". */
export function languageName(tag: string, { language }: Tongue = ENGLISH_TONGUE): string {
  const names = LANGUAGE_NAMES.getOrInsertComputed(
    language,
    (own) => new Intl.DisplayNames([own], { type: "language" }),
  );
  return names.of(tag) ?? tag;
}

const LANGUAGE_NAMES = new Map<string, Intl.DisplayNames>();

/** "Spanish", "English and Arabic". */
export function languageNames(tags: readonly string[], tongue: Tongue): string {
  return listed(
    tags.map((tag) => languageName(tag, tongue)),
    tongue,
  );
}

/** "Ada Pell", "Ada Pell, Ben Orlo and Cy Lark". */
export function listed(items: readonly string[], { language }: Tongue): string {
  // British English has no comma before "and"
  const own = isIn(language, "en") ? "en-GB" : language;
  return LISTS.getOrInsertComputed(own, (tag) => new Intl.ListFormat(tag)).format(items);
}

const LISTS = new Map<string, Intl.ListFormat>();

/** "Not read in Spanish: names; statements." */
export function unreadSentence({ language, readers }: UnreadLanguage, tongue: Tongue): string {
  return tongue.words.rooms.receipts.notReadIn(languageName(language, tongue), unreadWords(readers, tongue));
}

/** "names; dates (only in figures)". */
export function unreadWords(readers: readonly UnreadReader[], { words }: Tongue = ENGLISH_TONGUE): string {
  const { receipts } = words.rooms;
  const { readers: names, onlyIn } = words.terms;
  return readers
    .map(({ reader, elsewhere }) => {
      const name = known(names, reader) ?? reader;
      return elsewhere === undefined ? name : receipts.onlyIn(name, known(onlyIn, elsewhere) ?? elsewhere);
    })
    .join(receipts.semicolon);
}
