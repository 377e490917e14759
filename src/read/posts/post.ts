// One post of a page: its heading, its day, and its lines.

import { type DateSpan, overlaps, type Span, spansIn } from "../../base/base.ts";
import type { Mark, Mention, PageLink, Reading, Section } from "../../record/record.ts";
import { dividedByDays } from "./post-division.ts";
import { dividedByElements } from "./post-elements.ts";
import { isPersonName } from "./post-names.ts";

/** A file whose posts are wanted, as it was read. */
export interface PageToImport {
  /** Of the file, for people. */
  readonly name: string;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly links?: readonly PageLink[] | undefined;
  /** As the elements of the page divide it. */
  readonly posts?: readonly Span[] | undefined;
  readonly reading: Reading;
  /** What the file says of itself. */
  readonly title?: string | undefined;
  readonly byline?: string | undefined;
  readonly published?: DateSpan | undefined;
}

export interface Line extends Span {
  readonly text: string;
}

/** A paragraph. */
export interface PostBlock extends Line {
  readonly lines: readonly Line[];
  /** Of a heading. */
  readonly level?: number | undefined;
}

export interface Post extends Span {
  /** From 1, in the order of the page. */
  readonly number: number;
  readonly kind: Section["kind"];
  readonly heading: Span | undefined;
  readonly title: string;
  readonly date: DateSpan | undefined;
  readonly author: string | undefined;
  /** Lines of the page about the post: its day, who wrote it, under what it is filed. */
  readonly about: readonly PostBlock[];
  /** Without the heading and what is said about the post. */
  readonly blocks: readonly PostBlock[];
  /** Letters that the reader of sections found in it. */
  readonly letters: readonly Span[];
}

/** "Name – Title, Organization" */
export const DASHED = /^(?<name>.{3,60}?)(?:\s*[–—]\s*|\s+-{1,2}\s+)(?<rest>.{2,200})$/u;
const LONG = 120;
const MOST_TITLE = 200;

/** The posts of a page, in its order, and what stands in none of them. A page that is one piece is one post. */
export function postsOn(page: PageToImport): { readonly posts: readonly Post[]; readonly leftOut: readonly Span[] } {
  const { groups, leftOut } = groupsOf(page);
  const alone = groups.length === 1;
  return { posts: groups.map((group, i) => postOf(page, group, i + 1, alone)), leftOut };
}

interface Groups {
  /** The sections of each post. */
  readonly groups: readonly (readonly Section[])[];
  readonly leftOut: readonly Span[];
}

function groupsOf(page: PageToImport): Groups {
  const elements = dividedByElements(page);
  if (elements.length > 0) return withRest(page, elements);
  const found = groupsIn(page, page.reading.sections);
  const own = found.groups.length > 1 ? [] : dividedByDays(page);
  return own.length === 0 ? found : withRest(page, own);
}

/** Letters that stand in a post belong to it. */
function withRest(page: PageToImport, posts: readonly Section[]): Groups {
  const letters = page.reading.sections.filter(({ kind }) => kind === "letter");
  const between = posts.map(({ start }, i) => ({ start: posts[i - 1]?.end ?? 0, end: start }));
  const last = { start: posts.at(-1)?.end ?? 0, end: page.text.length };
  return {
    groups: posts.map((post) => [
      post,
      ...letters
        .filter((one) => post.start <= one.start && one.start < post.end)
        .map((one) => ({ ...one, end: Math.min(one.end, post.end) })),
    ]),
    leftOut: [...between, last].filter(({ start, end }) => page.text.slice(start, end).trim() !== ""),
  };
}

function groupsIn(page: PageToImport, sections: readonly Section[]): Groups {
  const groups: Section[][] = [];
  const leftOut: Span[] = [];
  for (const section of sections) {
    const group = groups.at(-1);
    const goesOn = group !== undefined && section.title !== undefined && isListOfPeople(page.text, section.title);
    if (goesOn) group.push(section);
    else if (section.kind === "post" || section.kind === "release" || section.kind === "document")
      groups.push([section]);
    else if (group !== undefined) group.push(section);
    else if (section.kind === "letter" || hasProse(page, section)) groups.push([section]);
    else leftOut.push(section);
  }
  return { groups, leftOut };
}

function postOf(page: PageToImport, group: readonly Section[], number: number, alone: boolean): Post {
  const [first] = group as readonly [Section, ...Section[]]; // a group has a member
  const whole = { start: first.start, end: Math.max(first.end, group.at(-1)?.end ?? 0) };
  const all = blocksIn(page, whole);
  const marked = all.find(({ level }, i) => level !== undefined && i < 3);
  const heading = first.title ?? (marked === undefined ? undefined : { start: marked.start, end: marked.end });
  const printed = heading === undefined ? "" : oneLine(page.text.slice(heading.start, heading.end));
  const below = heading === undefined ? all : all.filter((block) => !overlaps(block, heading));
  const about = below.filter((block, i) => {
    if (isAboutThePost(block, i, below.length, first.dateAt, first.author)) return true;
    // a name beside the day is who wrote it
    const beside = [below[i - 1], below[i + 1]].some((one) => one !== undefined && isIn(one, first.dateAt));
    return beside && block.level === undefined && isPersonName(block.text);
  });
  const blocks = below.filter((block) => !about.includes(block));
  const author = first.kind === "letter" ? undefined : wordsAt(page.text, first.author);
  const own = heading === undefined ? "" : withoutDate(page, heading);
  const opening = oneLine(blocks[0]?.text ?? printed);
  return {
    ...whole,
    number,
    kind: first.kind,
    heading,
    title: shortened(own || (alone ? page.title : undefined) || printed || opening || page.name),
    date: first.date ?? (alone ? page.published : undefined),
    author:
      author ??
      bylineIn(about) ??
      about.map(({ text }) => oneLine(text)).find(isPersonName) ??
      (alone ? page.byline : undefined),
    about,
    blocks,
    letters: group.filter(({ kind }) => kind === "letter"),
  };
}

function isIn(block: Span, span: Span | undefined): boolean {
  return span !== undefined && block.start <= span.start && span.end <= block.end;
}

const ABOUT =
  /^\W*(?:by\s\p{Lu}|(?:written|posted|published|filed|updated)\s(?:by|on|in|under)\b|filed under\b|tags?:|categor(?:y|ies):|\d+ comments?$|leave a comment|share this|read more$|continue reading)/iu;
const BYLINE =
  /(?:^\W*|[\d,|•·]\s+)(?:written |posted |published )?by\s(?<name>\p{Lu}[^|\n,•·]{1,60}?)\s*(?:$|[|,•·]|\s(?:on|at)\s)/iu;
const SHORT = 140;

/** A short line at the head or the foot of a post that holds its day or its author and no words of the story. */
function isAboutThePost(
  { start, end, text, level }: PostBlock,
  index: number,
  count: number,
  dateAt: Span | undefined,
  author: Span | undefined,
): boolean {
  if (text.length > SHORT || (index > 2 && index < count - 3)) return false;
  // a heading is of the story, unless it is a day and nothing else
  if (level !== undefined) {
    if (dateAt === undefined || dateAt.start < start || dateAt.end > end) return false;
    const rest = text.slice(0, dateAt.start - start) + text.slice(dateAt.end - start);
    return rest.replace(/[^\p{L}\p{N}]/gu, "").replace(/(?:mon|tues|wednes|thurs|fri|satur|sun)day/iu, "").length < 3;
  }
  if (ABOUT.test(text) && !/[.!?]$/u.test(text)) return true;
  const inside = [dateAt, author].filter((span) => span !== undefined).filter((span) => isIn({ start, end }, span));
  if (inside.length === 0) return false;
  const rest = inside.reduce((length, span) => length - (span.end - span.start), text.length);
  return rest <= 40 && !/[!?]$/u.test(text);
}

function bylineIn(about: readonly PostBlock[]): string | undefined {
  return about.map(({ text }) => BYLINE.exec(text)?.groups?.["name"]).find((name) => name !== undefined);
}

/** The paragraphs of a stretch, each with its lines. */
export function blocksIn({ text, marks, reading }: PageToImport, span: Span): PostBlock[] {
  const levels = new Map(marks.flatMap((mark) => (mark.kind === "heading" ? [[mark.start, mark.level ?? 2]] : [])));
  return [...spansIn(reading.paragraphs, span)].map((paragraph) => {
    const start = Math.max(paragraph.start, span.start);
    const end = Math.min(paragraph.end, span.end);
    return { start, end, text: text.slice(start, end), lines: linesOf(text, { start, end }), level: levels.get(start) };
  });
}

function linesOf(text: string, { start, end }: Span): Line[] {
  const lines: Line[] = [];
  for (let at = start; at < end;) {
    const stop = text.indexOf("\n", at);
    const to = stop < 0 || stop > end ? end : stop;
    const words = text.slice(at, to);
    const from = at + words.length - words.trimStart().length;
    if (words.trim() !== "") lines.push({ start: from, end: from + words.trim().length, text: words.trim() });
    at = to + 1;
  }
  return lines;
}

/** "May 6: They call" without the day, which goes to its own field. */
function withoutDate(page: PageToImport, heading: Span): string {
  const { text } = page;
  const [dateAt] = mentionsIn(page, heading, "date");
  const whole = oneLine(text.slice(heading.start, heading.end)).replace(/^#{1,6} /u, "");
  if (dateAt === undefined) return whole;
  const before = text.slice(heading.start, dateAt.start);
  const after = text.slice(dateAt.end, heading.end);
  if (!/\p{L}{2}/u.test(before) && /^[\s)\]]*(?:[:|–—-]|\n|$)/u.test(after))
    return oneLine(after.replace(/^[\s)\]]*[:|–—-]*\s*/u, ""));
  if (/^[\s)\].]*$/u.test(after) && /[(|–—,]\s*$|\s-\s*$/u.test(before))
    return oneLine(before.replace(/\s*[(|–—,-]+\s*$/u, ""));
  return whole;
}

/** Lines that name people with their titles head no post of their own. */
function isListOfPeople(text: string, { start, end }: Span): boolean {
  const lines = text.slice(start, end).split("\n");
  return lines.length >= 2 && lines.every((line) => DASHED.test(line.trim()));
}

function hasProse({ reading }: PageToImport, section: Span): boolean {
  return [...spansIn(reading.paragraphs, section)].some(({ start, end }) => end - start >= LONG);
}

type MentionOf<K extends Mention["kind"]> = Mention extends infer M
  ? M extends { readonly kind: infer All }
    ? K extends All
      ? M
      : never
    : never
  : never;

/** Those that lie within a stretch, found by bisection. */
export function mentionsIn<K extends Mention["kind"]>(page: PageToImport, span: Span, kind: K): MentionOf<K>[] {
  return mentionsOf(page, span).filter((mention): mention is Mention & MentionOf<K> => mention.kind === kind);
}

export function mentionsOf({ reading: { mentions } }: PageToImport, span: Span): Mention[] {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < span.start) low = middle + 1; // low ≤ middle < high ≤ length
    else high = middle;
  }
  const found: Mention[] = [];
  for (let i = low; i < mentions.length && mentions[i]!.start < span.end; i++)
    // i < length
    if (mentions[i]!.end <= span.end) found.push(mentions[i]!); // as above
  return found;
}

export function oneLine(words: string): string {
  return words.replace(/\s+/gu, " ").trim();
}

function shortened(words: string): string {
  return words.length <= MOST_TITLE ? words : `${words.slice(0, MOST_TITLE).replace(/\s\S*$/u, "")} …`;
}

function wordsAt(text: string, span: Span | undefined): string | undefined {
  return span === undefined ? undefined : oneLine(text.slice(span.start, span.end));
}
