// What a post explains: words of the law that it defines, questions that it answers, and who the person is.

import { spansIn } from "../../base/base.ts";
import { type Line, oneLine, type PageToImport, type Post, type PostBlock } from "./post.ts";

export interface FoundTerm {
  readonly title: string;
  readonly authority?: string | undefined;
  readonly lines: readonly Line[];
}

const KINDS =
  "order|writ|request|petition|process|procedure|proceeding|term|right|motion|hearing|paper|document|decision|ruling|rule|form|standard|law|treaty|protection|relief|status|warrant|notice|bond|appeal|stay|court|agency|office|judge";
const WORD = String.raw`(?<term>[\p{L}“”"’'-]+(?: [\p{L}“”"’'-]+){0,5}?)`;
/** "Torture is defined under … as …", "“Bond” means …", "A stay is an order that …" */
const DEFINES = [
  new RegExp(String.raw`^(?:(?:An?|The) )?${WORD},? (?:is|are) defined .{0,120}?\bas\b`, "u"),
  new RegExp(String.raw`^(?:(?:An?|The) )?${WORD} (?:means|refers to|stands for)\b`, "u"),
  new RegExp(
    String.raw`^(?:An? )?${WORD} (?:is|are) (?:an?|the) (?:\p{L}+ ){0,3}?(?:${KINDS})s? (?:that|which|in which|by which|for which|to|of)\b`,
    "u",
  ),
];
/** Of somebody or something at hand, no word of the law. */
const AT_HAND =
  /^(?:it|this|that|these|those|he|she|they|we|i|you|there|here|what|who|which|his|her|their|our|my|its|today|yesterday|one|all|some|many|most|each|every|no)\b|['’]s\b/iu;
const LAW =
  /\b(?:\d+ (?:U\.?S\.?C\.?|C\.?F\.?R\.?)(?: §+)? ?[\d.]+(?:\([a-z0-9]+\))*|(?:Article|Section|Rule) [\dIVX]+(?:\([a-z0-9]+\))*(?: of the [\p{Lu}][\p{L}]+(?: (?:of|the|and|on|Against|\p{Lu}\p{L}+)){0,6})?|(?:U\.S\.|federal|state|international) law)/u;

/** Each word once on a page: `known` is added to. */
export function termsIn(page: PageToImport, post: Post, known: Set<string>): readonly FoundTerm[] {
  const people = page.reading.mentions.filter(({ kind }) => kind === "person" || kind === "organization");
  return [...spansIn(page.reading.sentences, post)].flatMap((sentence): FoundTerm[] => {
    if (post.heading !== undefined && sentence.start < post.heading.end && sentence.end > post.heading.start) return [];
    const text = oneLine(page.text.slice(sentence.start, sentence.end));
    const found = DEFINES.map((form) => form.exec(text)).find((match) => match !== null);
    const term = found?.groups?.["term"]?.replace(/^[“"']|[”"']$/gu, "") ?? "";
    const key = term.toLowerCase();
    const isSomebody =
      [...spansIn(people, { start: sentence.start, end: sentence.start + term.length + 4 })].length > 0;
    if (term.length < 3 || AT_HAND.test(term) || /\d/u.test(term) || isSomebody || known.has(key) || text.endsWith("?"))
      return [];
    known.add(key);
    const title = term.charAt(0).toUpperCase() + term.slice(1);
    return [{ title, authority: LAW.exec(text)?.[0], lines: [{ ...sentence, text }] }];
  });
}

export interface FoundAnswer {
  readonly title: string;
  readonly blocks: readonly PostBlock[];
}

const ASKED = /^(?:Q(?:uestion)?\s?[.:]\s*)?(?<question>\p{Lu}[^?]{6,200}\?)$/u;

/** A heading or a short line that asks, with what follows it: two in a post, or one “What is …?” over all of it. */
export function answersIn({ blocks, title }: Post): readonly FoundAnswer[] {
  const asked = blocks.flatMap((block, i) => {
    const question = block.lines.length === 1 ? ASKED.exec(oneLine(block.text))?.groups?.["question"] : undefined;
    return question === undefined ? [] : [{ i, question }];
  });
  if (asked.length === 0 && /^What (?:is|are) (?:an? |the )?\p{L}[^?]{2,80}\?$/u.test(title) && blocks.length > 0)
    return [{ title, blocks }];
  if (asked.length < 2) return [];
  return asked.flatMap(({ i, question }, n): FoundAnswer[] => {
    const all = blocks.slice(i + 1, asked[n + 1]?.i ?? blocks.length);
    const other = all.findIndex(({ level }) => level !== undefined);
    const answer = other < 0 ? all : all.slice(0, other);
    return answer.length === 0 ? [] : [{ title: question, blocks: answer }];
  });
}

export interface FoundBackground {
  readonly title: string;
  readonly lines: readonly (readonly Line[])[];
  readonly isWhole: boolean;
}

const WHO = /^(?:about|who is|meet|(?:his|her|their) (?:story|life))\b/iu;
const BACKGROUND =
  /^(?:background(?: (?:on|of|information)\b.{0,60})?|biography|who (?:he|she) is|(?:his|her|their) story)$/iu;

/** Who somebody is stands first; what was done to them follows. */
const MOST_PARAGRAPHS = 2;

/** A post, or a part of one under a heading of its own, that says who the person is. */
export function backgroundIn(post: Post, subject: readonly string[]): FoundBackground | undefined {
  const names = subject.flatMap((name) => [name, ...name.split(" ")]).filter((name) => name.length > 2);
  const isNamed = names.some((name) => post.title.toLowerCase().includes(name.toLowerCase()));
  if ((WHO.test(post.title) && isNamed && post.title.length < 80) || BACKGROUND.test(post.title))
    return { title: post.title, lines: post.blocks.map(({ lines }) => lines), isWhole: true };
  const at = post.blocks.findIndex(({ lines: [first] }) => first !== undefined && BACKGROUND.test(first.text));
  if (at < 0) return undefined;
  const lines: (readonly Line[])[] = [];
  for (const [i, block] of post.blocks.slice(at).entries()) {
    const own = i === 0 ? block.lines.slice(1) : block.lines;
    if (lines.length === MOST_PARAGRAPHS) break;
    if (i > 0 && (block.level !== undefined || isHeading(block))) break;
    if (own.length > 0) lines.push(own);
  }
  return lines.length === 0 ? undefined : { title: "Background", lines, isWhole: false };
}

/** A short first line without a stop over a longer one, or alone. */
function isHeading({ lines: [first, second] }: PostBlock): boolean {
  return (
    first !== undefined &&
    first.text.length <= 60 &&
    !/[.!?,;:]["”]?$/u.test(first.text) &&
    (second === undefined || second.text.length > 60)
  );
}
