// One document as it stands for those who may not know of some people: their names are masked, at the same length, and what is
// said of them or by them is left out.

import type { EntryId, Span } from "../base/base.ts";
import type { CaseDocument, Extraction } from "./document.ts";
import type { PlacedMention } from "./identity.ts";
import { isName, type Mention } from "./mention.ts";
import { maskedAt, type NameMask } from "./name-mask.ts";
import type { Reading } from "./reading.ts";
import type { Concerned, FoundStatement, Speaker } from "./statement.ts";

/** Those who are not to be known. */
export interface HiddenPeople {
  readonly entries: ReadonlySet<EntryId>;
  readonly mask: NameMask;
}

export interface MaskedDocument {
  readonly extraction: Extraction;
  readonly reading: Reading;
}

type ReadDocument = Extraction & Pick<CaseDocument, "names">;

/**
 * Undefined where nothing of these people stands in it. @param own People made statements in it: their words need not stand in the text.
 */
export function maskedDocument(
  document: ReadDocument,
  reading: Reading,
  mentions: readonly PlacedMention[],
  { entries, mask }: HiddenPeople,
  own: boolean,
): MaskedDocument | undefined {
  const { text, pages, marks, ...about } = extractionOf(document);
  const named = mentions.flatMap(({ mention, entry }) => (entry !== undefined && entries.has(entry) ? [mention] : []));
  const hidden = inOrder([...mask.spans(text), ...named]);
  const isTold = own || hidden.length > 0 || JSON.stringify(about) !== JSON.stringify(maskedValue(about, mask));
  if (!isTold) return undefined;
  const names = new Set(named.flatMap((mention) => ("name" in mention ? [mention.name] : [])));
  const isHidden = (name: string): boolean => names.has(name) || mask.hits(name);
  const quotes = [...new Set([...names, ...named.map(({ quote }) => quote)])].sort((a, b) => b.length - a.length);
  const clean = <T>(value: T): T =>
    maskedValue(value, { text: (words) => quotes.reduce((left, one) => left.replaceAll(one, dots), mask.text(words)) });
  const printed = maskedAt(text, hidden);
  return {
    extraction: { ...clean(about), pages, marks, text: printed },
    reading: {
      ...reading,
      mentions: reading.mentions.flatMap((one) => maskedMention(one, hidden, isHidden, clean, printed)),
      statements: reading.statements.flatMap((one) => maskedStatement(one, isHidden, clean)),
    },
  };
}

/** Every text in it masked, but for ids. */
export function maskedValue<T>(value: T, mask: Pick<NameMask, "text">): T {
  return walk(value, (words) => mask.text(words)) as T;
}

function walk(value: unknown, change: (words: string) => string): unknown {
  if (typeof value === "string") return ID.test(value) ? value : change(value);
  if (Array.isArray(value)) return value.map((one) => walk(one, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, walk(one, change)]));
}

const ID = /^(?:doc|stm|ent|flg|ori|sec)_[0-9a-z]+$/u;

function dots(words: string): string {
  return "•".repeat(words.length);
}

function extractionOf({ mediaType, receipt, text, pages, marks, ...rest }: ReadDocument): Extraction {
  const { language, title, byline, publisher, published, fields } = rest;
  return { mediaType, receipt, text, pages, marks, language, title, byline, publisher, published, fields };
}

function maskedMention(
  one: Mention,
  hidden: readonly Span[],
  isHidden: (name: string) => boolean,
  clean: <T>(value: T) => T,
  text: string,
): Mention[] {
  const names = "name" in one ? [one.name] : one.kind === "indirect speech" ? [one.speaker.name] : [];
  if (names.some(isHidden)) return [];
  if ((isName(one) || one.kind === "unnamed person") && hidden.some((span) => meets(span, one))) return [];
  const quote = text.slice(one.start, one.end);
  if (one.kind === "quotation") {
    const { speaker, joint, ...rest } = one;
    if (speaker !== undefined && isHidden(speaker.name)) return [{ ...rest, quote, tier: "none" }];
    return [{ ...clean({ ...rest, speaker, joint: joint?.filter(({ name }) => !isHidden(name)) }), quote }];
  }
  if (one.kind === "number" && one.person !== undefined && isHidden(one.person)) {
    const { person: _, ...rest } = one;
    return [{ ...clean(rest), quote }];
  }
  return [{ ...clean(one), quote }];
}

function maskedStatement(
  { about, parts, ...one }: FoundStatement,
  isHidden: (name: string) => boolean,
  clean: <T>(value: T) => T,
): FoundStatement[] {
  const isKnown = ({ name }: Concerned): boolean => !isHidden(name);
  if (isHidden(one.entry.name) || ("name" in one.speaker && isHidden(one.speaker.name))) return [];
  // what happened to somebody who is not named would be taken to have happened to somebody else
  const hidden = about?.filter((thing) => !isKnown(thing)) ?? [];
  const isTheirs = hidden.length > 0 && !about!.some((thing) => thing.kind === "person" && isKnown(thing)); // some of it is hidden
  if (isTheirs || hidden.some((thing) => thing.as !== undefined)) return [];
  return [
    {
      ...clean({ ...one, speaker: withoutHidden(one.speaker, isHidden) }),
      ...(about && { about: clean(about.filter(isKnown)) }),
      ...(parts && {
        parts: parts.map((part) => clean({ ...part, about: part.about?.filter(isKnown) })),
      }),
    },
  ];
}

function withoutHidden(speaker: Speaker, isHidden: (name: string) => boolean): Speaker {
  if (!("with" in speaker) || speaker.with === undefined) return speaker;
  return { ...speaker, with: speaker.with.filter((name) => !isHidden(name)) };
}

function meets(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Sorted, those that meet made one. */
function inOrder(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1);
    if (last !== undefined && start <= last.end)
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else out.push({ start, end });
  }
  return out;
}
