// One document in the workroom: a part of its text with what was found in it, its statements with what was decided of them, and how
// its pages look.

import { type DateSpan, overlaps, type DocumentId, type Span } from "../../base/base.ts";
import type {
  CaseDocument,
  Flag,
  MentionKind,
  PlacedMention,
  Reading,
  Section,
  Statement,
} from "../../record/record.ts";
import { attribution } from "../attribution.ts";
import { dateWords } from "../date-words.ts";
import { isolated, isRightToLeftText, leftToRightRuns } from "../direction.ts";
import { whatOf } from "../document-page.ts";
import { type Anchor, documentText } from "../document-text.ts";
import { entryHref, fragment, languageOf } from "../links.ts";
import { html, type Markup, NOTHING } from "../markup.ts";
import { DRAFT_EDITION, type EntrySummary, type Here } from "../site.ts";
import { bdi, fileName, mediaWords, number, severityWords, shorten } from "../wording.ts";
import { type Tongue, wordsOf } from "../words/words.ts";
import { receiptSentence } from "./add-documents.ts";
import { receiptMark } from "./document-list.ts";
import type { RoomWords } from "./words/words.ts";

export type StatementState = keyof RoomWords["document"]["states"];

export interface RoomDocument {
  readonly document: CaseDocument;
  /** Of the file, else of its parts. */
  readonly date: DateSpan | undefined;
  readonly reading: Reading;
  readonly mentions: readonly PlacedMention[];
  /** All of the document. */
  readonly statements: readonly Statement[];
  readonly states: ReadonlyMap<string, StatementState>;
  readonly entries: ReadonlyMap<string, EntrySummary>;
  readonly parts: readonly Span[];
  /** Which of them is shown. */
  readonly part: number;
  readonly flags: readonly Flag[];
  readonly repeats: readonly {
    readonly document: DocumentId;
    readonly name: string;
    readonly here: readonly Span[];
    readonly words: number;
  }[];
  /** What is looked for, and where it stands. */
  readonly find: { readonly words: string; readonly found: readonly Span[] };
  /** The words to which a link led. */
  readonly at: Span | undefined;
  readonly side: "statements" | "pages";
  /** How the pages of the part look; empty where that is not known. */
  readonly images: readonly ShownPage[];
  readonly isRestricted: boolean;
  readonly may: { readonly decide: boolean; readonly remove: boolean; readonly restrict: boolean };
}

/** A page of the original, in points. */
export interface ShownPage {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  /** Where words stand on it: for each passage its boxes as left, top, width, height. */
  readonly marks: readonly {
    readonly span: Span;
    readonly boxes: readonly (readonly [number, number, number, number])[];
  }[];
}

export function roomDocument(room: RoomWords, language: string, shown: RoomDocument): Markup {
  const tongue: Tongue = { language, words: wordsOf(language) };
  const here = hereOf(language, shown);
  const within = shown.parts[shown.part] ?? { start: 0, end: 0 };
  const statements = shown.statements.filter(
    ({ passage }) => within.start <= passage.start && passage.start < within.end,
  );
  const { document } = shown;
  const words = room.document;
  const hasPages = document.pages.length > 0;
  return html`<p class="up"><a href="/documents">${room.documents.title}</a></p>
    ${head(room, tongue, shown)}
    <habeas-document data-document="${document.id}" data-address="${addressOf(shown, {})}" data-copied="${words.copied}">
      ${finding(words, shown)}
      <div class="doc-bar">
        ${partNav(words, shown)}
        ${
          hasPages
            ? html`<p class="doc-sides" role="group" aria-label="${words.side}"><a class="button" href="${addressOf(shown, { side: "statements" })}"${shown.side === "statements" ? html` aria-current="true"` : NOTHING}>${words.showStatements}</a><a class="button" href="${addressOf(shown, { side: "pages" })}"${shown.side === "pages" ? html` aria-current="true"` : NOTHING}>${words.showPages}</a></p>`
            : NOTHING
        }
      </div>
      <div class="doc-grid">
        <div class="doc-text">
          <h2 class="away">${tongue.words.document.text}</h2>
          ${shown.parts.length > 1 ? html`<noscript><p class="hint">${words.withoutScript}</p></noscript>` : NOTHING}
          <div class="text" data-start="${within.start}" tabindex="-1"${languageOf(document)}>${text(tongue, here, shown, within, statements)}</div>
          ${partNav(words, shown)}
        </div>
        <aside class="doc-side">
          ${shown.side === "pages" && hasPages ? pageImages(words, shown) : statementList(room, here, shown, statements)}
        </aside>
      </div>
      <div class="doc-tools" role="toolbar" aria-label="${words.selected}" hidden>
        <output class="doc-citation"></output>
        <button type="button" data-do="citation">${words.copyCitation}</button>
        <button type="button" data-do="link">${words.copyLink}</button>
        ${
          shown.may.decide
            ? html`<a class="button" data-do="statement" href="/documents/${document.id}/statement">${words.makeStatement}</a><a class="button" data-do="quotation" href="/documents/${document.id}/statement">${words.makeQuotation}</a><a class="button" data-do="correct" href="/review" hidden>${words.correct}</a>`
            : NOTHING
        }
      </div>
    </habeas-document>`;
}

type Words = RoomWords["document"];

/** The address of what is shown, with something of it changed. */
function addressOf(
  { document, part, find, side }: RoomDocument,
  change: { readonly part?: number; readonly find?: string; readonly side?: string; readonly at?: Span },
): string {
  const asked = new URLSearchParams();
  const to = change.part ?? part;
  if (change.at !== undefined) asked.set("at", `${change.at.start}-${change.at.end}`);
  else if (to > 0) asked.set("part", String(to + 1));
  const words = change.find ?? find.words;
  if (words !== "") asked.set("find", words);
  if ((change.side ?? side) === "pages") asked.set("side", "pages");
  const hash = change.at === undefined ? "" : `#${fragment(change.at)}`;
  return `/documents/${document.id}${asked.size > 0 ? `?${asked.toString()}` : ""}${hash}`;
}

function hereOf(language: string, { entries }: RoomDocument): Here {
  const edition = { ...DRAFT_EDITION, language, words: wordsOf(language), languages: [language] };
  const counts = { documents: 0, statements: 0, entries: 0, origins: 0, flags: 0, relatedStatements: 0 };
  const none = new Map<never, never>();
  const site = { edition, name: "", counts, documents: none, languages: none, unread: none, contents: none };
  return { site: { ...site, entries: entries as Here["site"]["entries"] }, root: "/record/" };
}

function head(room: RoomWords, tongue: Tongue, shown: RoomDocument): Markup {
  const { document, date, flags, repeats, may, isRestricted } = shown;
  const words = room.document;
  const own = tongue.words.document;
  const rows: (readonly [string, Markup])[] = [
    [
      own.file,
      html`${document.names.map((name, i) => html`${i > 0 ? html`<br />` : NOTHING}<span class="file">${fileName(name)}</span>`)}`,
    ],
    ...(document.byline === undefined ? [] : [[own.author, bdi(document.byline.value)] as const]),
    ...(document.publisher === undefined ? [] : [[own.publisher, bdi(document.publisher.value)] as const]),
    ...(document.fields ?? []).map(({ name, value }) => [name, bdi(value)] as const),
    ...(document.parents.length === 0
      ? []
      : [
          [
            own.cameIn,
            html`${document.parents.map((id, i) => html`${i > 0 ? ", " : ""}<a href="/documents/${id}">${id}</a>`)}`,
          ] as const,
        ]),
    ...(document.sha256 === "" ? [] : [[own.hash, html`<code class="hash">${document.sha256}</code>`] as const]),
  ];
  const change = may.remove
    ? html`<a href="/documents/${document.id}/replace">${words.replace.title}</a> <a href="/documents/${document.id}/remove">${words.remove.title}</a>`
    : NOTHING;
  const restrict = may.restrict
    ? html` <a href="/restricted/${document.id}">${room.restricted.title}</a> <a href="/publish/levels?id=${document.id}">${room.levels.title}</a>`
    : NOTHING;
  // the bytes of a file of which a part is not shown are not handed out
  const original =
    document.sha256 === ""
      ? NOTHING
      : html`<a href="/documents/${document.id}/original" download data-turbo="false">${words.original}</a>`;
  return html`<p class="meta doc-meta">${isolated(mediaWords(document.mediaType, tongue))} · ${isolated(dateWords(date, tongue))} · ${receiptMark(room.documents, document.receipt)}</p>
    ${document.scope === "related" ? html`<p class="tag-line">${own.otherCase}</p>` : NOTHING}
    ${isRestricted ? html`<p class="tag-line">${room.restricted.documentNow}</p>` : NOTHING}
    ${receiptSentence(room.documents, tongue.language, document.receipt)}
    <details class="doc-about">
      <summary>${words.about}</summary>
      <dl class="particulars">${rows.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>
      <p class="actions">${original} ${change}${restrict}</p>
    </details>
    ${
      flags.length === 0
        ? NOTHING
        : html`<details class="doc-flags"><summary>${words.flags(flags.length)}</summary><ul>${flags
            .slice(0, 20)
            .map(
              (flag) =>
                html`<li><a href="/flags/${flag.id}" lang="en" dir="ltr">${flag.reason}</a> <span class="meta">${severityWords(flag.severity, tongue)}</span></li>`,
            )}</ul></details>`
    }
    ${
      repeats.length === 0
        ? NOTHING
        : html`<details class="doc-repeats"><summary>${words.repeats} <span class="of">${number(repeats.length)}</span></summary><ul>${repeats
            .slice(0, 20)
            .map(
              ({ document: id, name, words: shared }) =>
                html`<li><a href="/documents/${id}">${fileName(name)}</a> <span class="meta">${words.repeatWords(shared)}</span></li>`,
            )}</ul></details>`
    }`;
}

const MOST_HITS = 40;

function finding(words: Words, shown: RoomDocument): Markup {
  const { document, find, side } = shown;
  const hits = find.found.slice(0, MOST_HITS).map((span) => {
    const before = document.text.slice(Math.max(0, span.start - 40), span.start);
    const after = document.text.slice(span.end, span.end + 60);
    return html`<li><a href="${addressOf(shown, { at: span })}" dir="auto">…${before}<mark>${document.text.slice(span.start, span.end)}</mark>${after}…</a> <code class="cite-code">${citationOf(document.id, span)}</code></li>`;
  });
  return html`<form class="doc-find" role="search" aria-label="${words.find}" action="/documents/${document.id}" method="get">
      <input type="search" name="find" id="doc-find" value="${find.words}" aria-label="${words.find}" placeholder="${words.find}" />
      ${side === "pages" ? html`<input type="hidden" name="side" value="pages" />` : NOTHING}
      <button>${words.findButton}</button>
      ${find.words === "" ? NOTHING : html`<a href="${addressOf(shown, { find: "" })}">${words.clearFind}</a>`}
    </form>
    ${
      find.words === ""
        ? NOTHING
        : html`<section class="doc-hits" role="status"><p class="meta">${find.found.length === 0 ? words.notFound : words.found(find.found.length)}</p><ol>${hits}</ol></section>`
    }`;
}

/** As campaigns write it: "[[doc_…#310-452]]". */
export function citationOf(id: DocumentId, { start, end }: Span): string {
  return `[[${id}#${start}-${end}]]`;
}

function partNav(words: Words, shown: RoomDocument): Markup {
  const { parts, part, document } = shown;
  const last = parts.length - 1;
  if (last <= 0) return html`<p class="doc-keys meta">${keys(words)}</p>`;
  const within = parts[part]!; // part < length
  const pages = document.pages.filter((page) => page.end > page.start && overlaps(page, within));
  const [first, final] = [pages[0]?.number, pages.at(-1)?.number];
  const range = first === undefined || final === undefined ? NOTHING : html`, ${words.pagesOfPart(first, final)}`;
  const to = (next: number, sign: string, rel: string): Markup =>
    next < 0 || next > last
      ? html`<span></span>`
      : html`<a class="button" rel="${rel}" href="${addressOf(shown, { part: next })}">${sign}</a>`;
  return html`<nav class="doc-parts" aria-label="${words.parts}">
    ${to(part - 1, "←", "prev")}<span>${words.part(part + 1, parts.length)}${range}</span>${to(part + 1, "→", "next")}
    <form action="/documents/${document.id}" method="get"><label>${words.parts} <input type="number" name="part" min="1" max="${parts.length}" value="${part + 1}" /></label>${shown.side === "pages" ? html`<input type="hidden" name="side" value="pages" />` : NOTHING}</form>
  </nav>`;
}

function keys(words: Words): Markup {
  return html`<kbd>n</kbd> ${words.keyNext} <kbd>p</kbd> ${words.keyPrevious} <kbd>/</kbd> ${words.keyFind}`;
}

/** What the text does not show: there is much of it, and nothing to go to. */
const UNMARKED: ReadonlySet<MentionKind> = new Set(["number", "date", "reference", "indirect speech", "named source"]);

function text(tongue: Tongue, here: Here, shown: RoomDocument, within: Span, statements: readonly Statement[]): Markup {
  const { document, reading } = shown;
  const isIn = (span: Span): boolean => overlaps(span, within);
  const anchors: Anchor[] = [];
  for (const { mention, entry } of shown.mentions) {
    if (UNMARKED.has(mention.kind) || !isIn(mention)) continue;
    const summary = entry === undefined || mention.kind === "quotation" ? undefined : here.site.entries.get(entry);
    const href = summary === undefined ? undefined : entryHref(summary);
    const { start, end } = mention;
    if (mention.kind === "damaged") anchors.push({ start, end, className: "damaged" });
    else if (href !== undefined) anchors.push({ start, end, href: here.root + href, className: "name" });
  }
  for (const { id, passage } of statements)
    anchors.push({ start: passage.start, end: passage.end, className: `stm s-${classOf(shown.states.get(id))}` });
  for (const { here: places } of shown.repeats)
    for (const span of places) if (isIn(span)) anchors.push({ ...span, className: "shared" });
  for (const span of shown.find.found) if (isIn(span)) anchors.push({ ...span, className: "hit" });
  if (shown.at !== undefined && isIn(shown.at)) anchors.push({ ...shown.at, className: "at" });
  for (const paragraph of reading.paragraphs.filter(isIn)) {
    const words = document.text.slice(paragraph.start, paragraph.end);
    if (!isRightToLeftText(words)) continue;
    for (const { start, end } of leftToRightRuns(words))
      anchors.push({ start: paragraph.start + start, end: paragraph.start + end, className: "ltr" });
  }
  return documentText({
    text: document.text,
    paragraphs: reading.paragraphs,
    sections: reading.sections,
    pages: document.pages,
    marks: document.marks,
    anchors,
    notes: [],
    language: document.language,
    languages: reading.languages,
    tongue,
    within,
  }).body;
}

function statementList(room: RoomWords, here: Here, shown: RoomDocument, statements: readonly Statement[]): Markup {
  const words = room.document;
  const outline = sectionList(words, shown);
  if (statements.length === 0) return html`${outline}<p class="empty">${words.noStatements}</p>`;
  return html`${outline}
    <h2>${words.statements} <span class="of">${number(statements.length)}</span></h2>
    <ol class="doc-statements">
      ${statements.map((statement) => statementCard(words, here, shown, statement))}
    </ol>`;
}

function statementCard(
  words: Words,
  here: Here,
  { states, may, document }: RoomDocument,
  statement: Statement,
): Markup {
  const { id, passage } = statement;
  const state = states.get(id) ?? "waiting";
  const quote = shorten(passage.quote.replace(/\s+/g, " "), 110);
  return html`<li id="${id}" class="s-${classOf(state)}" data-span="${passage.start}-${passage.end}">
    <a class="to" href="#${fragment(passage)}"${languageOf(document, quote)}>${quote}</a>
    <span class="voice">${attribution(here, statement)} · ${whatOf(here, statement)}</span>
    <span class="doc-state"><span class="receipt st-${classOf(state)}">${words.states[state]}</span>${
      may.decide
        ? html` <a class="decide" href="/review/${id}" aria-label="${words.reviewOf(quote)}">${words.review}</a>`
        : NOTHING
    }</span>
  </li>`;
}

function classOf(state: StatementState = "waiting"): string {
  return state.replace(" ", "-");
}

const MOST_SECTIONS = 60;

function sectionList(words: Words, shown: RoomDocument): Markup {
  const { document, reading, parts } = shown;
  const listed = reading.sections.filter((one) => document.text.slice(one.start, one.end).trim() !== "");
  if (listed.length < 2) return NOTHING;
  const within = parts[shown.part]!; // the part that is shown
  // of very many, those around what is shown
  const from = Math.max(
    0,
    Math.min(listed.findIndex(({ end }) => end > within.start) - MOST_SECTIONS / 2, listed.length - MOST_SECTIONS),
  );
  const rows = listed.slice(from, from + MOST_SECTIONS).map((section) => {
    const isHere = overlaps(section, within);
    return html`<li><a href="${addressOf(shown, { at: { start: section.start, end: section.end } })}"${isHere ? html` aria-current="true"` : NOTHING}${languageOf({ language: section.language ?? document.language })}>${sectionName(document, section)}</a></li>`;
  });
  return html`<details class="doc-sections"${listed.length <= 12 ? html` open` : NOTHING}><summary>${words.sections} <span class="of">${number(listed.length)}</span></summary><ol>${rows}</ol></details>`;
}

function sectionName({ text: all }: CaseDocument, { title, start, end }: Section): string {
  const words =
    title === undefined
      ? all
          .slice(start, Math.min(end, start + 200))
          .trim()
          .split("\n", 1)[0]
      : all.slice(title.start, title.end);
  return shorten((words ?? "").replace(/\s+/g, " ").trim(), 90) || `${start}`;
}

function pageImages(words: Words, { document, images, at }: RoomDocument): Markup {
  if (images.length === 0) return html`<p class="empty">${words.noPages}</p>`;
  return html`${images.map(({ page, width, height, marks }) => {
    const round = (n: number): string => String(Math.round(n * 10) / 10);
    const groups = marks.map(({ span, boxes }) => {
      const isAt = at !== undefined && overlaps(at, span);
      return html`<g data-span="${span.start}-${span.end}"${isAt ? html` class="on"` : NOTHING}>${boxes.map(
        ([x, y, w, h]) => html`<rect x="${round(x)}" y="${round(y)}" width="${round(w)}" height="${round(h)}" />`,
      )}</g>`;
    });
    return html`<figure class="page-image" id="image-${page}">
      <img src="/documents/${document.id}/pages/${page}" width="${Math.round(width)}" height="${Math.round(height)}" alt="${words.pageImage(page)}" loading="lazy" decoding="async" />
      <svg viewBox="0 0 ${round(width)} ${round(height)}" preserveAspectRatio="none" aria-hidden="true">${groups}</svg>
    </figure>`;
  })}`;
}
