// Canonical text as HTML, unit for unit: paragraphs, page numbers, margin notes, and an element for every passage, so that
// a link to #p<start>-<end> lands on its words. Passages nest and cross; a crossing one is cut into segments that share a class.

import { compareSpans, type Span, trimSpan } from "../base/base.ts";
import type { LanguageStretch, Mark, Page, Section } from "../record/record.ts";
import { isRightToLeftText, isolated } from "./direction.ts";
import { fragment, isRightToLeft } from "./links.ts";
import { html, join, type Markup, NOTHING } from "./markup.ts";
import { type Anchor, type Break, Segments } from "./segments.ts";

import type { Tongue } from "./words/words.ts";

export type { Anchor } from "./segments.ts";

/** A remark in the margin beside the paragraph in which `at` lies. */
export interface Note {
  readonly at: number;
  readonly body: Markup;
}

export interface TextInput {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly sections: readonly Section[];
  readonly pages: readonly Page[];
  readonly marks: readonly Mark[];
  readonly anchors: readonly Anchor[];
  readonly notes: readonly Note[];
  /** The language of the whole, which the element around the text bears, and of those parts that are known to be in one. */
  readonly language?: string | undefined;
  readonly languages: readonly LanguageStretch[];
  /** In which the pages are named. */
  readonly tongue: Tongue;
  /** The stretch that is printed, where it is not all. */
  readonly within?: Span | undefined;
}

/** `style` holds the rules by which all segments of a passage light up together; undefined when none is cut. */
export function documentText(input: TextInput): { body: Markup; style: Markup | undefined } {
  const { text, within = { start: 0, end: input.text.length } } = input;
  const blocks = blocksWithin(blocksOf(input), within);
  const sections = [...input.sections].sort(compareSpans).filter((section) => section.start < section.end);
  const sectionIds = new Set(sections.map(fragment));
  const segments = new Segments(limitDepth(mergeAnchors(input.anchors, text.length, sectionIds)));
  const isPrinted = ({ start }: Span): boolean =>
    within.start <= start && (start < within.end || within.end === text.length);
  const pages = input.pages.filter((page) => (page.end > page.start || page.from === "none") && isPrinted(page));
  const notes = input.notes.filter(({ at }) => isPrinted({ start: at, end: at })).sort((a, b) => a.at - b.at);
  const marks = [...input.marks].sort(compareSpans);
  const titles = new Set(sections.flatMap(({ title }) => (title === undefined ? [] : [fragment(title)])));
  const ofPage = pageLanguage(input);
  const out: Markup[] = [];
  let [at, section, page, note, mark, stretch] = [within.start, 0, 0, 0, 0, 0];
  let open: Span | undefined;
  /** The marks that cover the start of the block. */
  let reaching: Mark[] = [];
  for (const block of blocks) {
    if (open !== undefined && open.end <= block.start) {
      out.push(CLOSE);
      open = undefined;
    }
    out.push(gap(text.slice(at, block.start)));
    while (section < sections.length && sections[section]!.start <= block.start) {
      const next = sections[section++]!; // section < length
      if (next.end <= block.start) continue;
      if (open !== undefined) out.push(CLOSE);
      out.push(openSection(next));
      open = next;
    }
    const breaks: Break[] = [];
    for (; page < pages.length && pages[page]!.start < block.end; page++) {
      const next = pages[page]!; // page < length
      if (next.start <= block.start)
        out.push(
          html`<div class="pageno"${ofPage} id="page-${next.number}">${isolated(pageWords(next, input.tongue))}</div>`,
        );
      else
        breaks.push({
          at: next.start,
          mark: html`<span class="pageno"${ofPage} id="page-${next.number}">${isolated(pageWords(next, input.tongue))}</span>`,
        });
    }
    const beside: Markup[] = [];
    for (; note < notes.length && notes[note]!.at < block.end; note++) beside.push(notes[note]!.body); // note < length
    if (beside.length > 0) out.push(notesOf(beside, input.tongue, ofPage));
    for (; mark < marks.length && marks[mark]!.start <= block.start; mark++) reaching.push(marks[mark]!); // mark < length
    reaching = reaching.filter(({ end }) => end > block.start);
    const kinds = new Set(reaching.map(({ kind }) => kind));
    if (titles.has(fragment(block))) kinds.add("heading");
    const shape = shapeOf(text, block, kinds);
    while (stretch < input.languages.length && input.languages[stretch]!.end <= block.start) stretch++; // stretch < length
    const known = input.languages[stretch];
    const own = known !== undefined && known.start <= block.start ? known.language : undefined;
    out.push(
      html`<${TAGS[shape.tag]} class="${shape.className}"${otherLanguage(text, block, input.language, own)}>${segments.block(text, block, breaks)}</${TAGS[shape.tag]}>`,
    );
    at = block.end;
  }
  if (open !== undefined) out.push(CLOSE);
  out.push(gap(text.slice(at, within.end)));
  return { body: join(out), style: segments.style() };
}

/** A block that reaches over an end of the stretch is cut there. */
function blocksWithin(blocks: readonly Span[], { start, end }: Span): Span[] {
  return blocks
    .map((block) => ({ start: Math.max(block.start, start), end: Math.min(block.end, end) }))
    .filter((block) => block.start < block.end);
}

/** `lang` and `dir` of a block that is not in the language of the whole, or not written in its direction. */
function otherLanguage(text: string, block: Span, whole: string | undefined, own: string | undefined): Markup {
  if (own !== undefined)
    return own === whole ? NOTHING : html` lang="${own}" dir="${isRightToLeft(own) ? "rtl" : "ltr"}"`;
  const runsLeft = isRightToLeftText(text.slice(block.start, block.end));
  return whole !== undefined && runsLeft !== isRightToLeft(whole) ? html` dir="auto"` : NOTHING;
}

const CLOSE = html`</section>`;
const TAGS = { p: html`p`, h3: html`h3` };

/** What stands between two paragraphs. A no-break space there would make an empty line. */
function gap(white: string): Markup {
  return /[^ \t\n]/.test(white) ? html`<span class="gap">${white}</span>` : html`${white}`;
}

const MOST_NOTES = 3;

/** `lang` and `dir` of what the page adds to a text that is not in its language. */
function pageLanguage({ language, tongue }: TextInput): Markup {
  if (language === tongue.language) return NOTHING;
  return html` lang="${tongue.language}" dir="${isRightToLeft(tongue.language) ? "rtl" : "ltr"}"`;
}

function notesOf(beside: readonly Markup[], { words }: Tongue, ofPage: Markup): Markup {
  const rest = beside.length - MOST_NOTES;
  const more = rest > 0 ? html`<p>${isolated(words.document.morePassages(rest))}</p>` : NOTHING;
  const body = html`${join(beside.slice(0, MOST_NOTES))}${more}`;
  // the note itself stays on the side that the text leaves free
  return html`<div class="note" role="note">${ofPage === NOTHING ? body : html`<div${ofPage}>${body}</div>`}</div>`;
}

function openSection(section: Section): Markup {
  return html`<section class="section" id="${fragment(section)}">`;
}

function pageWords({ number, from, confidence }: Page, { words }: Tongue): string {
  const { document } = words;
  if (from === "none") return document.pageUnread(number);
  if (from === "text") return document.pageNumber(number);
  return confidence === undefined ? document.pageFromImage(number) : document.pageSure(number, Math.round(confidence));
}

/** The paragraphs, with what stands outside them, cut where a section begins. Every unit that is not white lies in one. */
function blocksOf({ text, paragraphs, sections }: TextInput): Span[] {
  const whole: Span[] = [];
  let at = 0;
  // Line by line, not by one expression: a text may be one line of ten million letters.
  const gap = (end: number) => {
    let open: Span | undefined;
    for (let line = at; line < end;) {
      const newline = text.indexOf("\n", line);
      const lineEnd = newline < 0 || newline > end ? end : newline;
      const trimmed = trimSpan(text, { start: line, end: lineEnd });
      if (trimmed.start < trimmed.end) open = { start: open?.start ?? trimmed.start, end: trimmed.end };
      if (open !== undefined && (trimmed.start === trimmed.end || lineEnd === end)) {
        whole.push(open);
        open = undefined;
      }
      line = lineEnd + 1;
    }
    if (open !== undefined) whole.push(open);
  };
  for (const span of [...paragraphs].sort(compareSpans)) {
    if (span.start < at || span.end <= span.start || span.end > text.length) continue;
    gap(span.start);
    whole.push(span);
    at = span.end;
  }
  gap(text.length);
  const cuts = sections.map((section) => section.start).sort((a, b) => a - b);
  const blocks: Span[] = [];
  let cut = 0;
  for (const span of whole) {
    let { start } = span;
    while (cut < cuts.length && cuts[cut]! <= start) cut++;
    for (; cut < cuts.length && cuts[cut]! < span.end; cut++) {
      const end = cuts[cut]!; // cut < length
      if (end > start) blocks.push({ start, end });
      start = Math.max(start, end);
    }
    if (start < span.end) blocks.push({ start, end: span.end });
  }
  return blocks;
}

/** One anchor per span; a section's own span is already the id of its element, so an anchor for it carries no id. */
function mergeAnchors(anchors: readonly Anchor[], length: number, taken: ReadonlySet<string>): Anchor[] {
  const merged = new Map<string, Anchor>();
  for (const anchor of anchors) {
    if (anchor.start < 0 || anchor.end <= anchor.start || anchor.end > length) continue;
    const key = fragment(anchor);
    if (taken.has(key)) continue;
    const known = merged.get(key);
    merged.set(key, known === undefined ? anchor : both(known, anchor));
  }
  return [...merged.values()].sort(compareSpans);
}

/** So many passages may be open at one place, and so many that are longer than LONG. */
const MOST_OPEN = 64;
const MOST_LONG_OPEN = 16;
const LONG = 600;

/**
 * Thousands of documents that each share a slightly different stretch with this one would open thousands of elements in every
 * paragraph. What goes beyond a readable depth keeps its address, and only its beginning is marked.
 */
function limitDepth(anchors: readonly Anchor[]): Anchor[] {
  let open: Anchor[] = [];
  return anchors.map((anchor) => {
    open = open.filter(({ end }) => end > anchor.start);
    const isLong = anchor.end - anchor.start > LONG;
    const tooMany =
      open.length >= MOST_OPEN ||
      (isLong && open.filter(({ start, end }) => end - start > LONG).length >= MOST_LONG_OPEN);
    if (!tooMany) open.push(anchor);
    return tooMany ? { ...anchor, href: undefined, className: undefined, isPoint: true } : anchor;
  });
}

function both(a: Anchor, b: Anchor): Anchor {
  const classes = new Set(
    [...(a.className ?? "").split(" "), ...(b.className ?? "").split(" ")].filter((c) => c !== ""),
  );
  return {
    start: a.start,
    end: a.end,
    href: a.href ?? b.href,
    className: classes.size === 0 ? undefined : [...classes].sort().join(" "),
  };
}

type MarkKind = Mark["kind"];

function shapeOf(
  text: string,
  block: Span,
  kinds: ReadonlySet<MarkKind>,
): { tag: keyof typeof TAGS; className: string } {
  const words = text.slice(block.start, block.end);
  const classes: string[] = [];
  for (const kind of ["caption", "teaser", "repeated", "quoted-reply", "list-item"] as const) {
    if (kinds.has(kind)) classes.push(kind);
  }
  if (kinds.has("table-row") || looksLikeTable(words)) classes.push("table-row");
  else if (words.includes("\n")) classes.push(isHardWrapped(words) ? "flow" : "lines");
  const heading = kinds.has("heading") && words.length <= 300 && /[\p{L}\p{N}]/u.test(words);
  return { tag: heading ? "h3" : "p", className: classes.join(" ") || "flow" };
}

/** Columns kept apart by tabs, or on several lines by runs of spaces. */
function looksLikeTable(words: string): boolean {
  if (words.split("\t").length > 2) return true;
  const gaps = words.match(/[^\s](?:\t| {3,})[^\s]/g);
  return gaps !== null && gaps.length >= 2 && words.includes("\n");
}

/** Prose broken at a column: all lines but the last are about equally long. Addresses and lists are not. */
function isHardWrapped(words: string): boolean {
  const lines = words.split("\n");
  lines.pop();
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  return longest >= 45 && lines.every((line) => line.trim().length >= longest * 0.7);
}
