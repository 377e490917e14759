// The words of the site for the words of the record. Short and plain: they are read by families and by judges.

import type { CaseDocument, EntryKind, Receipt, Section, Tier } from "../record/record.ts";
import type { Flag } from "../record/record.ts";
import { isolated } from "./direction.ts";
import { html, type Markup } from "./markup.ts";
import type { UnreadLanguage } from "./site.ts";

/** Text of unknown direction, kept from disturbing what stands around it. */
export function bdi(text: string): Markup {
  return html`<bdi>${isolated(text)}</bdi>`;
}

/** "1 document", "2 documents", "1,204 documents". */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${number(n)} ${n === 1 ? one : many}`;
}

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

export function mediaWords(mediaType: string): string {
  const known = MEDIA[mediaType];
  if (known !== undefined) return known;
  if (mediaType.startsWith("image/")) return "Image";
  if (mediaType.startsWith("text/")) return "Text";
  return "File";
}

/** "3 web pages", "1 PDF". */
export function mediaCount(mediaType: string, n: number): string {
  const word = mediaWords(mediaType);
  const keeps = word === "PDF" || word === "ZIP archive" || word === "Word document" || word === "Markdown";
  const one = keeps ? word : word.charAt(0).toLowerCase() + word.slice(1);
  switch (word) {
    case "Plain text":
    case "Text":
    case "Markdown":
      return count(n, `${one} file`);
    case "Table (CSV)":
      return count(n, "table");
    default:
      return count(n, one);
  }
}

export function receiptWords(receipt: Receipt): string {
  switch (receipt.kind) {
    case "read":
      return "Read";
    case "partial":
      return `Read in part: ${receipt.missing}`;
    case "unreadable":
      return `Could not be read: ${receipt.reason}`;
  }
}

/** How surely a quotation is attributed. */
export function tierWords(tier: Tier): string {
  switch (tier) {
    case "explicit":
      return "Said";
    case "inferred":
      return "Attributed by position";
    case "none":
      return "Not attributed";
  }
}

export function severityWords(severity: Flag["severity"]): string {
  switch (severity) {
    case "high":
      return "Matters most";
    case "medium":
      return "Matters";
    case "low":
      return "Minor";
  }
}

export function flagWords(flag: Pick<Flag, "class">): string {
  switch (flag.class) {
    case "conflict":
      return "The sources cannot all be right";
    case "imprecise":
      return "The sources are not equally exact";
    case "disputed":
      return "Different speakers say different things";
    case "cannot compare":
      return "The sources cannot be compared";
    case "damaged":
      return "The source is damaged";
    case "repeated":
      return "The same words stand here twice";
    case "missing":
      return "Something is missing";
  }
}

export function kindWords(kind: EntryKind): string {
  return kind === "request" ? "records request" : kind;
}

export function sectionWords(kind: Section["kind"]): string {
  switch (kind) {
    case "document":
      return "Whole document";
    case "post":
      return "Post";
    case "letter":
      return "Letter";
    case "release":
      return "Release";
    case "message":
      return "Message";
    case "transcript":
      return "Transcript";
    case "timeline entry":
      return "Entry of a timeline";
    case "docket entry":
      return "Docket entry";
    case "table row":
      return "Row";
    case "part":
      return "Part";
  }
}

/** A slot or a check's name as words: "custodyStart" and "custody-start" give "custody start". */
export function plainName(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/[-_]+/g, " ")
    .toLowerCase();
}

/** A slot as words: "count of child" gives "number of children". */
export function slotWords(slot: string): string {
  const unit = /^count of (.+)$/.exec(slot)?.[1];
  if (unit === undefined) return plainName(slot);
  const last = unit.slice(unit.lastIndexOf(" ") + 1);
  const regular = /[^aeiou]y$/.test(last)
    ? `${last.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh)$/.test(last)
      ? `${last}es`
      : `${last}s`;
  return `number of ${unit.slice(0, unit.length - last.length)}${PLURALS[last] ?? regular}`;
}

const PLURALS: Readonly<Record<string, string>> = {
  child: "children",
  person: "people",
  man: "men",
  woman: "women",
  wife: "wives",
  life: "lives",
};

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const MEDIA: Readonly<Record<string, string>> = {
  "application/pdf": "PDF",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word document",
  "application/msword": "Word document",
  "application/zip": "ZIP archive",
  "message/rfc822": "E-mail",
  "text/html": "Web page",
  "text/plain": "Plain text",
  "text/markdown": "Markdown",
  "text/csv": "Table (CSV)",
};

/** "French" for "fr". */
export function languageName(tag: string): string {
  return new Intl.DisplayNames(["en"], { type: "language" }).of(tag) ?? tag;
}

/** "Spanish", "English and Arabic". */
export function languageNames(tags: readonly string[]): string {
  const names = tags.map(languageName);
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** "Not read in Spanish: names; statements." */
export function unreadSentence({ language, readers }: UnreadLanguage): string {
  return `Not read in ${languageName(language)}: ${unreadWords(readers)}.`;
}

/** Readers whose name does not say what they find. */
const READERS: Readonly<Record<string, string>> = {
  clauses: "how things are meant (alleged, ordered, denied)",
  coreference: "whom “he” and “she” mean",
  "first person": "who “I” is",
  statements: "statements and events",
};

/** "names; dates (only dates in figures)". */
export function unreadWords(
  readers: readonly { readonly reader: string; readonly elsewhere?: string | undefined }[],
): string {
  return readers
    .map(({ reader, elsewhere }) =>
      elsewhere === undefined ? wordsFor(reader) : `${wordsFor(reader)} (only ${elsewhere})`,
    )
    .join("; ");
}

function wordsFor(reader: string): string {
  return READERS[reader] ?? reader;
}
