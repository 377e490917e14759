// Whom "I" means: inside a quotation its speaker, in a letter or message the one who signed or sent it. "We" means only a
// speaker that is itself many: an organization, a court, several people.

import { contains, type Span } from "../../base/base.ts";
import {
  isName,
  type NameKind,
  type NameMention,
  type QuotationMention,
  type Reading,
  type ReferenceMention,
} from "../../record/record.ts";
import type { Reader } from "../reader.ts";
import { byStart, isDescribed, quotedSpeaker } from "../quotations/speakers.ts";

export const firstPersonReader: Reader = {
  name: "first person",
  version: 1,
  needs: ["sentences", "sections", "names", "coreference", "quotations"],
  languages: ["en"],
  docs: "docs/readers/coreference.md",
  run: ({ text }, found) => ({ mentions: findFirstPersons(text, found) }),
};

interface Voice {
  readonly to: NameKind | "unnamed person";
  readonly name: string;
  readonly several: boolean;
}

function findFirstPersons(text: string, found: Reading): ReferenceMention[] {
  const names = found.mentions.filter(isName);
  const byName = new Map(names.map((name) => [name.name, name]));
  const described = found.mentions.filter(isDescribed);
  const describedAt = byStart(described);
  const groups = new Set(described.flatMap((one) => (one.kind === "unnamed person" && one.several ? [one.name] : [])));
  const quotations = found.mentions.filter((mention) => mention.kind === "quotation");
  const result: ReferenceMention[] = [];
  const read = (span: Span, voice: Voice): void => {
    for (const { index, 0: word } of text.slice(span.start, span.end).matchAll(voice.several ? MANY : ONE)) {
      const start = span.start + index;
      const end = start + word.length;
      if (
        word === "I" &&
        /(?:\p{Lu}\p{Ll}+ |\.)$/u.test(text.slice(Math.max(0, start - 12), start)) &&
        !startsClause(text, start)
      )
        continue;
      result.push({ kind: "reference", start, end, quote: word, to: voice.to, name: voice.name });
    }
  };
  for (const [order, quotation] of quotations.entries()) {
    const voice = voiceOf(text, quotation);
    if (voice !== undefined) for (const piece of outside(quotation, innerOf(quotations, order))) read(piece, voice);
  }
  let next = 0;
  let nextName = 0;
  for (const { author, ...section } of found.sections) {
    while (next < quotations.length && quotations[next]!.end <= section.start) next++; // in range by the test
    if (author === undefined) continue;
    while (nextName > 0 && names[nextName - 1]!.end > author.start) nextName--; // nextName > 0
    while (nextName < names.length && names[nextName]!.end <= author.start) nextName++; // in range by the test
    const signer = names[nextName];
    if (signer?.kind !== "person" || !contains(author, signer)) continue;
    const inner: Span[] = [];
    for (let i = next; i < quotations.length && quotations[i]!.start < section.end; i++) inner.push(quotations[i]!); // i < length
    for (const piece of outside(section, inner)) read(piece, { to: "person", name: signer.name, several: false });
  }
  return result;

  function voiceOf(all: string, quotation: QuotationMention): Voice | undefined {
    const speaker = quotedSpeaker(all, quotation, byName, names, describedAt);
    switch (speaker.kind) {
      case "person":
        return { to: "person", name: speaker.name, several: false };
      case "unnamed person":
        return { to: "unnamed person", name: speaker.name, several: groups.has(speaker.name) };
      case "organization":
      case "court":
        return kindOf(byName.get(speaker.name), speaker.name);
      case "narrator":
      case "document":
      case "unknown":
        return undefined;
    }
  }
}

function kindOf(mention: NameMention | undefined, name: string): Voice | undefined {
  return mention && { to: mention.kind, name, several: true };
}

const ONE = /(?<![\p{L}\p{N}'’.-])(?:I|me|my|My|mine|Mine|myself)(?![\p{L}\p{N}]|\.\p{L})/gu;
const MANY = /(?<![\p{L}\p{N}'’.-])(?:we|We|us|our|Our|ours|ourselves)(?![\p{L}\p{N}]|\.\p{L})/gu;

/** "World War I", "Title I" are no persons; "Last May I" and "In Lagos I" are rare enough to leave to what follows. */
function startsClause(text: string, start: number): boolean {
  return /^I(?:['’](?:m|ve|d|ll)| (?:am|was|have|had|will|would|can|could|do|did|know|think|want|went|saw|said|told))\b/.test(
    text.slice(start, start + 12),
  );
}

/** The quotations inside a quotation: whoever speaks there says "I" of himself. */
function innerOf(quotations: readonly QuotationMention[], order: number): QuotationMention[] {
  const outer = quotations[order]!; // callers stay inside
  const inner: QuotationMention[] = [];
  for (let i = order + 1; i < quotations.length && quotations[i]!.start < outer.end; i++) inner.push(quotations[i]!); // i < length
  return inner;
}

/** What of a span lies in none of the sorted spans. */
function outside(span: Span, inner: readonly Span[]): Span[] {
  const pieces: Span[] = [];
  let from = span.start;
  for (const { start, end } of inner) {
    if (start > from) pieces.push({ start: from, end: start });
    from = Math.max(from, end);
  }
  if (from < span.end) pieces.push({ start: from, end: span.end });
  return pieces;
}
