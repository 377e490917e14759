// One document: where each of its particulars came from, its sections, its whole text with every passage in reach, what was
// read in it and what the checks report of it.

import { compareSpans, type DocumentId, type EntryId, isKnown, type Span } from "../base/base.ts";
import type { CaseDocument, Mention, MentionKind, Reading, Section, Sourced, Statement } from "../record/record.ts";
import { attribution } from "./attribution.ts";
import { basisWords, dateWords } from "./date-words.ts";
import { type Anchor, documentText, type Note } from "./document-text.ts";
import { type ShownFlag, flagCard } from "./flag-card.ts";
import { headingDirection, isRightToLeftText, leftToRightRuns } from "./direction.ts";
import { documentHref, entryHref, fragment, languageOf } from "./links.ts";
import { page } from "./layout.ts";
import { html, type Markup, NOTHING } from "./markup.ts";
import type { Here } from "./site.ts";
import { documentLink } from "./statement-line.ts";
import {
  bdi,
  count,
  documentLabel,
  documentName,
  fileName,
  languageName,
  languageNames,
  mediaWords,
  number,
  receiptWords,
  sectionWords,
  shorten,
  slotWords,
  unreadWords,
} from "./wording.ts";

export interface ShownDocument {
  readonly document: CaseDocument;
  readonly reading: Reading;
  readonly mentions: readonly { readonly mention: Mention; readonly entry?: EntryId | undefined }[];
  readonly statements: readonly Statement[];
  readonly flags: readonly ShownFlag[];
  /** How many flags it has besides those shown. */
  readonly moreFlags: number;
  /** Text of this document that stands elsewhere too: `here` in this document, `there` the other places. */
  readonly shared: readonly SharedHere[];
  /** Other spans that something in the site leads to. */
  readonly passages: readonly Span[];
}

export interface SharedHere {
  readonly here: Span;
  /** At most MOST_NOTED of the other places. */
  readonly there: readonly (Span & { readonly document: DocumentId })[];
  /** How many there are besides. */
  readonly more: number;
}

/** A note names so many of the other places. */
export const MOST_NOTED = 3;

export function documentPage(here: Here, shown: ShownDocument): string {
  const { document, reading } = shown;
  const label = documentLabel(document);
  const { body, style } = documentText({
    text: document.text,
    paragraphs: reading.paragraphs,
    sections: reading.sections,
    pages: document.pages,
    marks: document.marks,
    anchors: anchorsOf(here, shown),
    notes: alikeInTurn(shown.shared).map((alike) => noteOf(here, alike, document.id)),
    language: document.language,
    languages: reading.languages,
  });
  const main = html`<p class="up"><a href="index.html">Documents</a></p>
    <h1${headingDirection(label)}>${documentName(document)}</h1>
    ${document.scope === "related" ? html`<p class="tag-line">This document is about another case. Nothing of it stands on the timeline.</p>` : NOTHING}
    ${particulars(here, shown)} ${notice(shown.flags.length + shown.moreFlags)} ${sections(document, reading.sections)}
    <section class="whole" aria-labelledby="text">
      <h2 id="text">${document.text === "" ? "No text of its own" : "The text"}</h2>
      ${unread(document)}
      <div class="text" ${languageOf(document)}>${body}</div>
    </section>
    ${flags(here, shown)} ${statements(here, shown)}`;
  return page(here, { title: label, area: "documents", path: documentHref(document.id), main, style, width: "wide" });
}

/** What the text does not show: there is much of it, and nothing to go to. */
const UNMARKED: ReadonlySet<MentionKind> = new Set(["number", "date", "reference", "indirect speech", "named source"]);

function anchorsOf(here: Here, shown: ShownDocument): Anchor[] {
  const anchors: Anchor[] = [];
  for (const { mention, entry } of shown.mentions) {
    if (UNMARKED.has(mention.kind)) continue;
    const summary = entry === undefined || mention.kind === "quotation" ? undefined : here.site.entries.get(entry);
    const href = summary === undefined ? undefined : entryHref(summary);
    const { start, end } = mention;
    const className = mention.kind === "damaged" ? "damaged" : href === undefined ? undefined : "name";
    anchors.push({ start, end, href: href === undefined ? undefined : here.root + href, className });
  }
  for (const paragraph of shown.reading.paragraphs) {
    const words = shown.document.text.slice(paragraph.start, paragraph.end);
    if (!isRightToLeftText(words)) continue;
    for (const { start, end } of leftToRightRuns(words))
      anchors.push({ start: paragraph.start + start, end: paragraph.start + end, className: "ltr" });
  }
  for (const { passage } of shown.statements) anchors.push({ start: passage.start, end: passage.end });
  for (const span of shown.passages) anchors.push({ start: span.start, end: span.end });
  for (const shared of shown.shared)
    anchors.push({ start: shared.here.start, end: shared.here.end, className: "shared" });
  for (const { title, dateAt } of shown.reading.sections) {
    if (title !== undefined) anchors.push(title);
    if (dateAt !== undefined) anchors.push(dateAt);
  }
  return anchors.map(({ start, end, href, className }) => ({ start, end, href, className }));
}

/** So many characters without shaded words, and a note is printed again. */
const NOTE_REACH = 4000;

type Some<T> = readonly [T, ...T[]];

/** A passage that stands only where the notes just before it say has no note of its own: the last of them counts it. */
function alikeInTurn(shared: readonly SharedHere[]): Some<SharedHere>[] {
  const groups: [SharedHere, ...SharedHere[]][] = [];
  /** Up to where each place is told by a note. */
  const told = new Map<string, number>();
  for (const one of shared.toSorted((a, b) => compareSpans(a.here, b.here))) {
    const places = one.there.map(({ document }): string => document);
    if (one.more > 0) places.push("more");
    const isTold = places.every((place) => (told.get(place) ?? -Infinity) + NOTE_REACH > one.here.start);
    const last = groups.at(-1);
    if (isTold && last !== undefined) last.push(one);
    else groups.push([one]);
    for (const place of places) told.set(place, one.here.end);
  }
  return groups;
}

function noteOf(here: Here, [first, ...others]: Some<SharedHere>, own: DocumentId): Note {
  const { here: span, there, more } = first;
  const elsewhere = [...new Map(there.map((other) => [other.document, other])).values()];
  const links = elsewhere.map((other) =>
    other.document === own
      ? html`<li>
          <a href="#${fragment(other)}">${others.length === 0 ? "another place" : "other places"} in this document</a>
        </li>`
      : html`<li>${sourceTo(here, other)}</li>`,
  );
  const rest =
    more > 0 ? html`<li>and <a href="${here.root}repeats/index.html">${count(more, "more place")}</a></li>` : NOTHING;
  const besides = others.length === 0 ? "" : `, and those of ${count(others.length, "passage")} after them,`;
  return {
    at: span.start,
    body: html`<p><a href="#${fragment(span)}">The shaded words</a>${besides} also stand in</p>
      <ul>
        ${links}${rest}
      </ul>`,
  };
}

function sourceTo(here: Here, place: Span & { readonly document: DocumentId }): Markup {
  const document = here.site.documents.get(place.document);
  const label = document === undefined ? place.document : documentName(document, 60);
  return html`<a href="${place.document}.html#${fragment(place)}">${label}</a>`;
}

function particulars(here: Here, { document, reading }: ShownDocument): Markup {
  const unread = here.site.unread.get(document.id) ?? [];
  const rows: (readonly [string, Markup])[] = [];
  const sourced = (label: string, value: Sourced<string> | undefined) => {
    if (value !== undefined) rows.push([label, html`${bdi(value.value)} ${from(value.from)}`]);
  };
  sourced("Title", document.title);
  sourced("Author", document.byline);
  sourced("Publisher", document.publisher);
  const { published } = document;
  rows.push([
    "Date",
    published === undefined
      ? ownDate(here, document.id, reading.sections)
      : html`${dateWords(published.value)} ${from(published.from)}`,
  ]);
  for (const { name, value } of document.fields ?? []) rows.push([name, bdi(value)]);
  rows.push([
    "Kind",
    html`${mediaWords(document.mediaType)}${document.pages.length > 0 ? `, ${count(document.pages.length, "page")}` : ""},
    ${count(document.text.length, "character")}`,
  ]);
  const languages = (here.site.languages.get(document.id) ?? []).filter((language) => language !== document.language);
  const parts = languageNames(languages);
  if (document.language !== undefined) {
    const others = parts === "" ? "" : `, parts in ${parts}`;
    rows.push(["Language", html`${languageName(document.language)}${others} ${from("from the text")}`]);
  } else if (parts !== "") rows.push(["Language", html`${parts} ${from("from the text")}`]);
  for (const { language, readers } of unread)
    rows.push([`Not read in ${languageName(language)}`, html`${unreadWords(readers)}`]);
  rows.push([
    "Receipt",
    html`${receiptWords(document.receipt)}${unread.length === 0 ? "" : `, but not in full: see what was not read in ${languageNames(unread.map(({ language }) => language))}`}`,
  ]);
  rows.push([
    "File",
    html`${document.names.map((name, i) => html`${i > 0 ? html`<br />` : NOTHING}<span class="file">${fileName(name)}</span>`)}`,
  ]);
  if (document.parents.length > 0)
    rows.push([
      "Came in",
      html`${document.parents.map((id, i) => html`${i > 0 ? ", " : ""}${documentLink(here, id)}`)}`,
    ]);
  const contents = here.site.contents.get(document.id) ?? [];
  if (contents.length > 0) {
    rows.push([
      "Contains",
      html`${contents.map((id, i) => html`${i > 0 ? html`<br />` : NOTHING}${documentLink(here, id)}`)}`,
    ]);
  }
  if (document.sha256 !== "") rows.push(["SHA-256", html`<code class="hash">${document.sha256}</code>`]);
  return html`<dl class="particulars">
    ${rows.map(
      ([label, value]) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

/** A file that gives no date of its own has that of its text, or the span of the parts that have one. */
function ownDate(here: Here, id: DocumentId, parts: readonly Section[]): Markup {
  const date = here.site.documents.get(id)?.date;
  if (date === undefined) return html`not dated`;
  const dated = parts.filter((part) => part.date !== undefined && isKnown(part.date)).length;
  const undated = parts.length - dated;
  const rest = undated === 0 ? "" : `; ${count(undated, "part")} without a date`;
  const where =
    parts.length === 1
      ? basisWords(date.basis)
      : dated === 1
        ? `from its one dated part${rest}`
        : `from the first to the last of its ${count(dated, "dated part")}${rest}`;
  return html`${dateWords(date)} ${from(where)}`;
}

function from(where: string): Markup {
  return html`<span class="basis">${where}</span>`;
}

function unread(document: CaseDocument): Markup {
  const { receipt } = document;
  if (receipt.kind === "read") return NOTHING;
  if (receipt.kind === "partial")
    return html`<p class="warning">This file was read in part. Missing: ${receipt.missing}</p>`;
  return html`<p class="warning">This file could not be read (${receipt.reason}). ${receipt.hint}</p>`;
}

function sections(document: CaseDocument, found: readonly Section[]): Markup {
  const listed = found.filter((section) => document.text.slice(section.start, section.end).trim() !== "");
  if (listed.length < 2) return NOTHING;
  const rows = listed.map((section) => {
    const title = section.title === undefined ? undefined : document.text.slice(section.title.start, section.title.end);
    const date = section.date;
    const basis = date === undefined ? NOTHING : html` <span class="basis">${basisWords(date.basis, date)}</span>`;
    return html`<li>
      <a href="#${fragment(section)}" ${languageOf({ language: section.language ?? document.language })}
        >${title === undefined ? bdi(firstWords(document.text, section)) : bdi(shorten(title.replace(/\s+/g, " "), 120))}</a
      >
      <span class="when">${dateWords(date)}</span>${basis}
    </li>`;
  });
  return html`<nav class="sections" aria-labelledby="parts">
    <h2 id="parts">Parts of this document</h2>
    <ol>
      ${rows}
    </ol>
  </nav>`;
}

function notice(flags: number): Markup {
  if (flags === 0) return NOTHING;
  return html`<p class="flagged">
    <a href="#differences">${count(flags, "difference or fault", "differences and faults")}</a> in this document, listed
    after its text.
  </p>`;
}

/** A part without a title goes by how it begins. */
function firstWords(text: string, section: Section): string {
  const words = text.slice(section.start, Math.min(section.end, section.start + 400)).trim();
  const line = words.split("\n", 1)[0]?.trim() ?? "";
  return line === "" ? sectionWords(section.kind) : shorten(line.replace(/\s+/g, " "), 80);
}

function flags(here: Here, { flags: found, moreFlags }: ShownDocument): Markup {
  if (found.length === 0) return NOTHING;
  const more =
    moreFlags > 0
      ? html`<p class="all">
          And ${count(moreFlags, "more", "more")}:
          <a href="${here.root}differences/index.html">all differences and faults</a>
        </p>`
      : NOTHING;
  return html`<section class="part" id="differences">
    <h2>Differences and faults in this document</h2>
    <ul class="flags">
      ${found.map((flag) => flagCard(here, flag, 3))}
    </ul>
    ${more}
  </section>`;
}

/** Each passage once, with all that is stated in it; what differs is said where there are several. */
function statements(here: Here, { statements: found, document }: ShownDocument): Markup {
  if (found.length === 0) return NOTHING;
  const rows = [...Map.groupBy(found, ({ passage }) => fragment(passage))].map(([place, all]) => {
    const quote = all[0]?.passage.quote ?? "";
    const voices = all.map(
      (statement) =>
        html`<span class="voice"
          >${attribution(here, statement)}${all.length > 1 ? html` · ${whatOf(statement)}` : NOTHING}</span
        >`,
    );
    return html`<li>
      <a class="words to" href="#${place}" ${languageOf(document, quote)}>${shorten(quote.replace(/\s+/g, " "), 160)}</a>
      ${voices}
    </li>`;
  });
  return html`<section class="part found">
    <h2>${number(found.length)} ${found.length === 1 ? "statement" : "statements"} found in it</h2>
    <ol>
      ${rows}
    </ol>
  </section>`;
}

/** What is stated: "role: baker", "number of days: 612"; of what happened the slot and the day alone. */
function whatOf({ slot, value, date, passage }: Statement): Markup {
  const words = value === date?.edtf ? "" : value.replace(/\s+/g, " ").trim();
  const says =
    words === "" || words === passage.quote.replace(/\s+/g, " ").trim() ? NOTHING : html`: ${bdi(shorten(words, 80))}`;
  return html`${slotWords(slot)}${says}${date === undefined ? NOTHING : html`, ${dateWords(date)}`}`;
}
