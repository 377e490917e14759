// The sentences of a body with what carries each: its citations, the words it quotes, the values of the record in it.

import type { Span } from "../../base/base.ts";
import { findSentences } from "../../text/text.ts";
import { type Block, type Inline, type Reference } from "./body.ts";

export interface CitationAt {
  readonly raw: string;
  readonly reference?: Reference | undefined;
}

export interface BodySentence {
  readonly text: string;
  /** Of the block in the file, from 1. */
  readonly line: number;
  readonly where: "text" | "list" | "quote";
  readonly citations: readonly CitationAt[];
  /** Names of values and slots. */
  readonly values: readonly string[];
}

/** Words that somebody is quoted with, and the citations that follow them. */
export interface BodyQuotation {
  /** As written, without the marks around them. */
  readonly words: string;
  readonly line: number;
  /** Set off as a block of its own. */
  readonly isBlock: boolean;
  readonly citations: readonly CitationAt[];
}

export interface BodyParagraph {
  readonly text: string;
  readonly line: number;
  readonly where: BodySentence["where"];
  readonly sentences: readonly BodySentence[];
  readonly quotations: readonly BodyQuotation[];
}

/** Everything that consists of sentences; headings do not. */
export function paragraphsOf(blocks: readonly Block[], language?: string): BodyParagraph[] {
  return [...walk(blocks, "text", language)];
}

/** What stands over and beside sentences: headings, and text that is set apart as it is. */
export function headingsOf(blocks: readonly Block[], language?: string): BodySentence[] {
  return blocks.flatMap((block): BodySentence[] => {
    switch (block.kind) {
      case "heading":
        return [...paragraphOf(block.content, block.line, "text", language).sentences];
      case "code":
        return block.text
          .split("\n")
          .flatMap((text) =>
            text.trim() === ""
              ? []
              : [{ text: text.trim(), line: block.line, where: "text", citations: [], values: [] }],
          );
      case "list":
        return block.items.flatMap((item) => headingsOf(item, language));
      case "quote":
        return headingsOf(block.blocks, language);
      case "paragraph":
      case "rule":
        return [];
    }
  });
}

function* walk(
  blocks: readonly Block[],
  where: BodySentence["where"],
  language: string | undefined,
): Generator<BodyParagraph> {
  for (const block of blocks) {
    if (block.kind === "paragraph") yield paragraphOf(block.content, block.line, where, language);
    else if (block.kind === "list")
      for (const item of block.items) yield* walk(item, where === "quote" ? where : "list", language);
    else if (block.kind === "quote") yield blockQuotation(block, language);
  }
}

interface Flat {
  text: string;
  /** The words of links: the title of another page, in which no sentence ends. */
  readonly links: Span[];
  readonly citations: (CitationAt & { readonly at: number })[];
  readonly values: { readonly name: string; readonly at: number }[];
}

function paragraphOf(
  content: readonly Inline[],
  line: number,
  where: BodySentence["where"],
  language: string | undefined,
): BodyParagraph {
  const flat = flatten(content);
  const spans = unbroken(sentencesIn(flat.text, language), flat.links);
  const owner = (at: number): number => ownerOf(spans, at);
  const cited = Map.groupBy(flat.citations, ({ at }) => owner(at));
  const valued = Map.groupBy(flat.values, ({ at }) => spanAt(spans, at));
  const sentences = spans.map(({ start, end }, i): BodySentence => ({
    text: flat.text.slice(start, end),
    line,
    where,
    citations: (cited.get(i) ?? []).map(withoutPlace),
    values: (valued.get(i) ?? []).map(({ name }) => name),
  }));
  const quotations = quotedIn(flat.text).map(({ start, end }): BodyQuotation => ({
    words: flat.text.slice(start, end),
    line,
    isBlock: false,
    // what is quoted may end before its sentence does, or be several sentences, each with its citation
    citations: sentences.slice(spanAt(spans, start), owner(end) + 1).flatMap((sentence) => sentence.citations),
  }));
  return { text: flat.text, line, where, sentences, quotations };
}

/** A quotation of its own is one piece: the citations that stand anywhere in it carry all of it. */
function blockQuotation(block: Extract<Block, { kind: "quote" }>, language: string | undefined): BodyParagraph {
  const inner = [...walk(block.blocks, "quote", language)];
  const citations = inner.flatMap(({ sentences }) => sentences.flatMap((one) => one.citations));
  // a last line that begins with a dash says whose words they are
  const words = inner
    .map(({ text }) => text.trim())
    .filter((text, i) => !(i === inner.length - 1 && /^[—–-]/u.test(text)))
    .join("\n")
    .replace(/\n\s*[—–].*$/u, "")
    .trim();
  const { line } = block;
  return {
    text: words,
    line,
    where: "quote",
    sentences: [{ text: words, line, where: "quote", citations, values: [] }],
    quotations: words === "" ? [] : [{ words: withoutMarks(words), line, isBlock: true, citations }],
  };
}

function flatten(content: readonly Inline[], flat: Flat = { text: "", links: [], citations: [], values: [] }): Flat {
  for (const one of content) {
    switch (one.kind) {
      case "text":
      case "code":
        flat.text += one.text;
        break;
      case "break":
        flat.text += "\n";
        break;
      case "picture":
        break;
      case "emphasis":
      case "strong":
        flatten(one.content, flat);
        break;
      case "link": {
        const start = flat.text.length;
        flatten(one.content, flat);
        flat.links.push({ start, end: flat.text.length });
        break;
      }
      case "citation":
        flat.citations.push({ raw: one.raw, reference: one.reference, at: flat.text.length });
        break;
      case "value":
        flat.values.push({ name: one.name, at: flat.text.length });
        flat.text += `{{${one.name}}}`;
        break;
    }
  }
  return flat;
}

function sentencesIn(text: string, language: string | undefined): Span[] {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  return start >= end ? [] : findSentences(text, [{ start, end }], () => language);
}

function unbroken(spans: readonly Span[], links: readonly Span[]): Span[] {
  const whole: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = whole.at(-1);
    if (last !== undefined && links.some((link) => link.start < last.end && last.end < link.end)) last.end = end;
    else whole.push({ start, end });
  }
  return whole;
}

/** A citation stands after the words that it carries. */
function ownerOf(spans: readonly Span[], at: number): number {
  let owner = 0;
  for (let i = 0; i < spans.length; i++) if (spans[i]!.start < at) owner = i; // i < length
  return owner;
}

function spanAt(spans: readonly Span[], at: number): number {
  let found = 0;
  for (let i = 0; i < spans.length; i++) if (spans[i]!.start <= at) found = i; // i < length
  return found;
}

const PAIRS: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["„", "“"],
  ["«", "»"],
  ['"', '"'],
]);

/** The words between quotation marks, without the marks; what is quoted within a quotation belongs to it. */
function quotedIn(text: string): Span[] {
  const found: Span[] = [];
  for (let i = 0; i < text.length; i++) {
    const closing = PAIRS.get(text.charAt(i));
    if (closing === undefined) continue;
    const end = text.indexOf(closing, i + 1);
    if (end < 0) continue;
    if (text.slice(i + 1, end).trim() !== "") found.push({ start: i + 1, end });
    i = end;
  }
  return found;
}

function withoutMarks(words: string): string {
  const closing = PAIRS.get(words.charAt(0));
  return closing !== undefined && words.endsWith(closing) ? words.slice(1, -1).trim() : words;
}

function withoutPlace({ raw, reference }: CitationAt): CitationAt {
  return { raw, reference };
}
