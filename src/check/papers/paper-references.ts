// What a document says of other documents, in the form in which references are brought together: each with the keys of what
// it may be one with, and the keys under which a document that meets it is found.

import { type DateSpan, datesMeet, type DocumentId, isExact, type OriginId, type Span } from "../../base/base.ts";
import {
  canBeSamePaper,
  type CaseDocument,
  PAPER_NOUN,
  paperGroups,
  type PaperMention,
  type PaperType,
  paperTypeOf,
  type Passage,
  passageAt,
  type Reading,
} from "../../record/record.ts";
import { foldKey } from "../../text/text.ts";
import { isDocketSheet, monthsOf, type PaperOffer, titleKey } from "./paper-offers.ts";

/** A reference; or, for what a docket sheet merely lists, a listing: it says what a number stands for and asks for nothing. */
export interface PaperReference extends Omit<PaperMention, "kind" | "quote" | "start" | "end"> {
  readonly passage: Passage;
  readonly listing?: true | undefined;
  /** It stands on a docket sheet. */
  readonly onSheet?: true | undefined;
  /** Its number belongs to one of several dockets that its document names: to which is not known. */
  readonly isOfSeveral?: true | undefined;
  /** Set where the words stand in several documents. */
  readonly origin?: OriginId | undefined;
}

export function paperReferences(
  { id, text }: CaseDocument,
  { mentions, sections }: Reading,
  originAt: (span: Span) => OriginId | undefined = () => undefined,
): PaperReference[] {
  const isSheet = isDocketSheet({ mentions, sections });
  const namesDockets = mentions.some(({ kind }) => kind === "docket");
  const found = mentions.flatMap((mention): PaperReference[] => {
    if (mention.kind !== "paper") return [];
    const { kind: _, quote: __, start, end, ...rest } = mention;
    const isOfSeveral =
      namesDockets && rest.type !== "exhibit" && rest.number !== undefined && rest.docket === undefined;
    const origin = originAt({ start, end });
    const passage = passageAt(id, text, { start, end });
    return [
      {
        ...rest,
        passage,
        ...(isSheet && { onSheet: true as const }),
        ...(isOfSeveral && { isOfSeveral: true as const }),
        ...(origin && { origin }),
      },
    ];
  });
  return isSheet ? [...found, ...listings(id, text, { mentions, sections })] : found;
}

const NOUN = new RegExp(String.raw`(?<![\w-])(?:${PAPER_NOUN})(?![\w-])`, "i");
const MOST_SHOWN = 90;

function listings(
  id: DocumentId,
  text: string,
  { mentions, sections }: Pick<Reading, "mentions" | "sections">,
): PaperReference[] {
  const docket = mentions.find((mention) => mention.kind === "docket")?.value;
  return sections.flatMap(({ kind, start, end, number, date }): PaperReference[] => {
    if (kind !== "docket entry" || number === undefined) return [];
    const words = text.slice(number.end, Math.min(end, number.end + MOST_SHOWN));
    const noun = NOUN.exec(words)?.[0] ?? "";
    const type = paperTypeOf(noun) ?? "docket entry";
    return [
      {
        type,
        noun: noun === "" ? "docket entry" : noun.trim().toLowerCase(),
        number: text.slice(number.start, number.end),
        ...(docket && { docket }),
        ...(date && isExact(date) && { date }),
        passage: passageAt(id, text, { start, end: wordEnd(text, number.end + MOST_SHOWN, end) }),
        listing: true,
        onSheet: true,
      },
    ];
  });
}

/** The end of the word at a place, or of the section. */
function wordEnd(text: string, at: number, end: number): number {
  if (at >= end) return end;
  const space = text.slice(at, end).search(/\s/);
  return space < 0 ? end : at + space;
}

/** All references that share one of these may mean one paper. They begin with "=", which the keys of offers never do. */
export function identityKeys(reference: PaperReference): string[] {
  const { type, number, title, url, date, author, addressee, attached, docket, isOfSeveral, passage } = reference;
  const groups = paperGroups(type);
  if (attached === true) return [`=attached|${passage.document}|${passage.start}`];
  if (type === "exhibit") return [`=exhibit|${passage.document}|${number ?? ""}`];
  const keys: string[] = [];
  // of which case the number is must be known, or be open for want of any case
  if (number !== undefined)
    keys.push(isOfSeveral === true ? `=number|${passage.document}|${number}` : `=number|${number}`);
  if (number !== undefined && docket !== undefined) keys.push(`=number|${bareDocket(docket)}|${number}`);
  if (title !== undefined) keys.push(`=title|${titleKey(title)}`);
  if (url !== undefined) keys.push(`=url|${pageOf(url)}`);
  const ofDate = type === "docket entry" ? [] : groups;
  if (date !== undefined) for (const group of ofDate) keys.push(`=date|${group}|${date.edtf}`);
  if (keys.length > 0) return keys;
  if (author !== undefined) for (const group of groups) keys.push(`=author|${group}|${foldKey(author)}`);
  else if (addressee !== undefined) for (const group of groups) keys.push(`=addressee|${group}|${foldKey(addressee)}`);
  return keys;
}

function pageOf(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/i, "")
    .replace(/[#?].*$|\/$/g, "")
    .toLowerCase();
}

/** Where documents that meet it are found. */
export function lookupKeys(reference: PaperReference): string[] {
  const { type, number, title, date, author, addressee, attached, passage } = reference;
  if (attached === true) return [`within|${passage.document}`];
  if (type === "exhibit") return [`exhibit|${number ?? ""}`];
  const keys: string[] = [];
  if (number !== undefined) keys.push(`number|${number}`);
  if (title !== undefined) keys.push(`title|${titleKey(title)}`);
  for (const group of paperGroups(type)) {
    if (date !== undefined) {
      for (const month of monthsOf(date)) keys.push(`${isExact(date) ? "coarse" : "month"}|${group}|${month}`);
      if (isExact(date)) keys.push(`day|${group}|${date.earliest}`);
      continue;
    }
    const who = author ?? addressee;
    if (who !== undefined && number === undefined && title === undefined) keys.push(`author|${group}|${lastWord(who)}`);
  }
  return keys;
}

/** Written, not spoken of: of these who wrote it must stand at the head or the end. */
const SIGNED: ReadonlySet<PaperType> = new Set([
  "letter",
  "email",
  "declaration",
  "report",
  "article",
  "release",
  "statement",
]);

/** Does the document, found under a key of the reference, meet it? Nothing known of both may be at odds. */
export function meets(reference: PaperReference, offer: PaperOffer): boolean {
  const { type, number, title, date, author, docket, attached, passage } = reference;
  if (attached === true) return offer.parents.includes(passage.document);
  if (docket !== undefined && offer.dockets.length > 0 && !offer.dockets.some((one) => isSameDocket(one, docket)))
    return false;
  if (type === "exhibit") return offer.labels.includes(number ?? "");
  if (number !== undefined && offer.numbers.includes(number)) return true;
  const isSelf = offer.document === passage.document && offer.start <= passage.start && passage.end <= offer.end;
  if (title !== undefined && !isSelf && offer.titles.some((one) => isSameTitle(one, foldKey(title)))) return true;
  if (isSelf && SIGNED.has(type)) return false;
  if (!offer.types.some((one) => canBeSamePaper(one, type))) return false;
  if (date !== undefined) return offer.dates.some((one) => isNear(one, date)) && !isByAnother(reference, offer);
  const who = author ?? reference.addressee;
  return (
    number === undefined && title === undefined && !isSelf && who !== undefined && offer.names.includes(lastWord(who))
  );
}

function isSameTitle(offered: string, wanted: string): boolean {
  return ` ${offered} `.includes(` ${wanted} `) || (wanted.length > 20 && wanted.includes(offered));
}

function isByAnother({ type, author }: PaperReference, { names }: PaperOffer): boolean {
  if (author === undefined || !SIGNED.has(type) || names.length === 0) return false;
  return !foldKey(author)
    .split(" ")
    .some((word) => names.includes(word));
}

/** A span of years would meet everything. */
function isNear(offered: DateSpan, wanted: DateSpan): boolean {
  return monthsOf(offered).length > 0 && datesMeet(offered, wanted);
}

/** "2:19-cv-00417" and "19-cv-00417" are one number. */
export function isSameDocket(one: string, other: string): boolean {
  return bareDocket(one) === bareDocket(other);
}

function bareDocket(docket: string): string {
  return docket.replace(/^\d{1,2}:/, "").toLowerCase();
}

function lastWord(name: string): string {
  return foldKey(name).split(" ").at(-1) ?? "";
}

/** Can two references mean one paper? What only one of them tells counts for nothing. */
export function canBeOne(one: PaperReference, other: PaperReference): boolean {
  const differ = <T>(a: T | undefined, b: T | undefined, same: (a: T, b: T) => boolean): boolean =>
    a !== undefined && b !== undefined && !same(a, b);
  if (!canBeSamePaper(one.type, other.type)) return false;
  if (differ(one.docket, other.docket, isSameDocket)) return false;
  if (differ(one.number, other.number, (a, b) => a === b)) return false;
  if (differ(one.title, other.title, (a, b) => titleKey(a) === titleKey(b))) return false;
  if (differ(one.url, other.url, (a, b) => pageOf(a) === pageOf(b))) return false;
  if (differ(one.date, other.date, datesMeet)) return false;
  return !differ(one.author, other.author, isSameName) && !differ(one.addressee, other.addressee, isSameName);
}

function isSameName(one: string, other: string): boolean {
  const [a, b] = [foldKey(one), foldKey(other)];
  return ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);
}
