// One document: where each of its particulars came from, its sections, its whole text with every passage in reach, what was
// read in it and what the checks report of it.

import { compareSpans, type DocumentId, type EntryId, isKnown, type Span } from "../base/base.ts";
import type {
  CaseDocument,
  Mention,
  MentionKind,
  Reading,
  Receipt,
  Section,
  Sourced,
  Statement,
} from "../record/record.ts";
import { attribution } from "./attribution.ts";
import { dateWords } from "./date-words.ts";
import { reasonWords } from "./document-items.ts";
import { type Anchor, documentText, type Note } from "./document-text.ts";
import { type ShownFlag, flagCard } from "./flag-card.ts";
import { headingDirection, isolated, isRightToLeftText, leftToRightRuns } from "./direction.ts";
import { partAt } from "./document-parts.ts";
import { cardHref, documentHref, entryHref, fragment, inEnglish, languageOf, placeHref } from "./links.ts";
import { page } from "./layout.ts";
import { html, type Markup, NOTHING } from "./markup.ts";
import { originalLink } from "./original-link.ts";
import { isNaming, unnamedPart } from "./section-name.ts";
import { sentence } from "./sentence.ts";
import type { Here } from "./site.ts";
import { basisMark, documentLink } from "./statement-line.ts";
import { givenIn, slotWords } from "./telling-words.ts";
import {
  bdi,
  documentLabel,
  documentName,
  fileName,
  known,
  languageName,
  languageNames,
  mediaWords,
  shorten,
  unreadWords,
} from "./wording.ts";
import type { Tongue, Words } from "./words/words.ts";

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

/** One of the pages of a document. */
interface Part {
  /** Counted from 0. */
  readonly number: number;
  readonly of: number;
  readonly within: Span;
  /** Where the page begins on which the first of the differences stands. */
  readonly differences: string;
}

/** The pages of a document: several where it is long and the site says where each begins. */
export function documentPages(here: Here, shown: ShownDocument): { readonly path: string; readonly page: string }[] {
  const { id, text } = shown.document;
  const starts = here.site.parts?.get(id) ?? [];
  const partOf = (span: Span): number => partAt(starts, span);
  const flagged = Map.groupBy(shown.flags, ({ flag }) =>
    Math.min(...flag.passages.filter(({ document }) => document === id).map(partOf)),
  );
  const order = [...flagged.keys()].sort((a, b) => a - b);
  const [first, last] = [order[0] ?? 0, order.at(-1) ?? 0];
  const notes = alikeInTurn(shown.shared);
  return [0, ...starts].map((start, number) => {
    const within = { start, end: starts[number] ?? text.length };
    const reaches = (span: Span): boolean => span.start < within.end && span.end > start;
    const isHere = (span: Span): boolean => partOf(span) === number;
    const own =
      starts.length === 0
        ? shown
        : {
            ...shown,
            mentions: shown.mentions.filter(({ mention }) => reaches(mention)),
            statements: shown.statements.filter(({ passage }) => reaches(passage)),
            passages: shown.passages.filter(reaches),
            shared: shown.shared.filter((one) => reaches(one.here)),
            flags: flagged.get(number) ?? [],
            moreFlags: number === last ? shown.moreFlags : 0,
          };
    const differences = `${first === number ? "" : fileOf(id, first)}#differences`;
    const part = { number, of: starts.length + 1, within, differences };
    const page = documentPage(here, own, {
      part,
      notes: notes.filter(([one]) => isHere(one.here)),
      listed: own.statements.filter(({ passage }) => isHere(passage)),
      flags: shown.flags.length + shown.moreFlags,
    });
    return { path: documentHref(id, number), page };
  });
}

/** The file of a page of it, in their folder. */
function fileOf(id: DocumentId, part: number): string {
  return documentHref(id, part).replace(/^.*\//u, "");
}

function documentPage(
  here: Here,
  shown: ShownDocument,
  {
    part,
    notes,
    listed,
    flags: flagCount,
  }: {
    readonly part: Part;
    readonly notes: readonly Some<SharedHere>[];
    readonly listed: readonly Statement[];
    readonly flags: number;
  },
): string {
  const { document, reading } = shown;
  const { edition } = here.site;
  const { document: words } = edition.words;
  const { number, of } = part;
  const label = documentLabel(document);
  const { body, style } = documentText({
    text: document.text,
    paragraphs: reading.paragraphs,
    sections: reading.sections,
    pages: document.pages,
    marks: document.marks,
    anchors: anchorsOf(here, shown, part.within),
    notes: notes.map((alike) => noteOf(here, alike, document.id)),
    language: document.language,
    languages: reading.languages,
    tongue: edition,
    within: part.within,
  });
  const nth = of === 1 ? NOTHING : html` <span class="of">${isolated(words.nth(number + 1, of))}</span>`;
  const main = html`<p class="up"><a href="index.html">${words.all}</a></p>
    <h1${headingDirection(label)}>${documentName(document)}${nth}</h1>
    ${document.scope === "related" ? html`<p class="tag-line">${words.otherCase}</p>` : NOTHING}
    ${number === 0 ? html`${particulars(here, shown)} ${notice(words, flagCount, part)}` : NOTHING} ${sections(here, document, reading.sections, part)}
    <section class="whole" aria-labelledby="text">
      <h2 id="text">${document.text === "" ? words.noText : words.text}</h2>
      ${unread(here, document)}
      <div class="text" ${languageOf(document)}>${body}</div>
      ${turn(words, document.id, part)}
    </section>
    ${flags(here, shown)} ${statements(here, document, listed)}`;
  return page(here, {
    title: of === 1 ? label : `${label} (${words.nth(number + 1, of)})`,
    area: "documents",
    path: documentHref(document.id, number),
    main,
    style,
    width: "wide",
  });
}

/** To the pages of the text before and after this one. */
function turn(words: Words["document"], id: DocumentId, { number, of }: Part): Markup {
  if (of === 1) return NOTHING;
  const step = (to: number, rel: string, label: string): Markup =>
    to < 0 || to >= of ? html`<span></span>` : html`<a rel="${rel}" href="${fileOf(id, to)}">${label}</a>`;
  return html`<nav class="pager" aria-label="${words.text}">
    ${step(number - 1, "prev", words.earlier)}<span>${isolated(words.nth(number + 1, of))}</span>${step(number + 1, "next", words.later)}
  </nav>`;
}

/** What the text does not show: there is much of it, and nothing to go to. */
const UNMARKED: ReadonlySet<MentionKind> = new Set(["number", "date", "reference", "indirect speech", "named source"]);

function anchorsOf(here: Here, shown: ShownDocument, within: Span): Anchor[] {
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
    if (paragraph.end <= within.start || paragraph.start >= within.end) continue;
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
  const { document: words } = here.site.edition.words;
  const { here: span, there, more } = first;
  const elsewhere = [...new Map(there.map((other) => [other.document, other])).values()];
  const links = elsewhere.map((other) =>
    other.document === own
      ? html`<li>
          <a href="${here.root}${placeHref(here.site, other)}">${others.length === 0 ? words.anotherPlace : words.otherPlaces}</a>
        </li>`
      : html`<li>${sourceTo(here, other)}</li>`,
  );
  const rest =
    more > 0
      ? html`<li>${sentence(words.andElsewhere, html`<a href="${here.root}repeats/index.html">${isolated(words.morePlaces(more))}</a>`)}</li>`
      : NOTHING;
  const shaded = html`<a href="#${fragment(span)}">${words.shaded}</a>`;
  const also =
    others.length === 0
      ? sentence(words.alsoStand, shaded)
      : sentence((link) => words.alsoStandWith(link, others.length), shaded);
  return {
    at: span.start,
    body: html`<p>${also}</p>
      <ul>
        ${links}${rest}
      </ul>`,
  };
}

function sourceTo(here: Here, place: Span & { readonly document: DocumentId }): Markup {
  const document = here.site.documents.get(place.document);
  const label = document === undefined ? place.document : documentName(document, 60);
  return html`<a href="${here.root}${placeHref(here.site, place)}">${label}</a>`;
}

function particulars(here: Here, { document, reading }: ShownDocument): Markup {
  const { edition } = here.site;
  const { document: words, voices, terms, dates } = edition.words;
  const unread = here.site.unread.get(document.id) ?? [];
  const rows: (readonly [string, Markup])[] = [];
  const sourced = (label: string, value: Sourced<string> | undefined) => {
    if (value !== undefined) rows.push([label, html`${bdi(value.value)} ${from(givenIn(here, value.from))}`]);
  };
  sourced(words.title, document.title);
  sourced(words.author, document.byline);
  sourced(words.publisher, document.publisher);
  const { published } = document;
  rows.push([
    words.date,
    published === undefined
      ? ownDate(here, document.id, reading.sections)
      : html`${isolated(dateWords(published.value, edition))} ${from(givenIn(here, published.from))}`,
  ]);
  for (const { name, value } of document.fields ?? []) rows.push([known(terms.fields, name) ?? name, bdi(value)]);
  rows.push([
    words.kind,
    isolated(
      [
        mediaWords(document.mediaType, edition),
        ...(document.pages.length > 0 ? [voices.pages(document.pages.length)] : []),
        voices.characters(document.text.length),
      ].join(dates.comma),
    ),
  ]);
  const languages = (here.site.languages.get(document.id) ?? []).filter((language) => language !== document.language);
  const parts = languageNames(languages, edition);
  if (document.language !== undefined) {
    const others = parts === "" ? "" : dates.comma + words.parts(parts);
    rows.push([words.language, html`${languageName(document.language, edition)}${others} ${from(words.fromText)}`]);
  } else if (parts !== "") rows.push([words.language, html`${parts} ${from(words.fromText)}`]);
  for (const { language, readers } of unread)
    rows.push([words.notReadIn(languageName(language, edition)), html`${unreadWords(readers, edition)}`]);
  rows.push([
    words.receipt,
    html`${receiptWords(here, document.receipt)}${
      unread.length === 0
        ? NOTHING
        : words.notInFull(
            languageNames(
              unread.map(({ language }) => language),
              edition,
            ),
          )
    }`,
  ]);
  rows.push([
    words.file,
    html`${document.names.map((name, i) => html`${i > 0 ? html`<br />` : NOTHING}<span class="file">${fileName(name)}</span>`)}`,
  ]);
  if (document.parents.length > 0)
    rows.push([
      words.cameIn,
      html`${document.parents.map((id, i) => html`${i > 0 ? dates.comma : ""}${documentLink(here, id)}`)}`,
    ]);
  const contents = here.site.contents.get(document.id) ?? [];
  if (contents.length > 0) {
    rows.push([
      words.contains,
      html`${contents.map((id, i) => html`${i > 0 ? html`<br />` : NOTHING}${documentLink(here, id)}`)}`,
    ]);
  }
  const original = originalLink(here, document.id);
  if (original !== undefined) rows.push([here.site.edition.words.card.original, original]);
  if (document.sha256 !== "") rows.push([words.hash, html`<code class="hash">${document.sha256}</code>`]);
  return html`<dl class="particulars">
    ${rows.map(
      ([label, value]) =>
        html`<div>
          <dt>${isolated(label)}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

/** A file that gives no date of its own has that of its text, or the span of the parts that have one. */
function ownDate(here: Here, id: DocumentId, parts: readonly Section[]): Markup {
  const { edition } = here.site;
  const { document: words, dates, rooms } = edition.words;
  const date = here.site.documents.get(id)?.date;
  if (date === undefined) return html`${dates.none}`;
  const dated = parts.filter((part) => part.date !== undefined && isKnown(part.date)).length;
  const undated = parts.length - dated;
  const rest = undated === 0 ? "" : rooms.receipts.semicolon + words.undatedParts(undated);
  const where =
    parts.length === 1
      ? basisMark(edition, date.basis)
      : isolated((dated === 1 ? words.oneDatedPart : words.datedParts(dated)) + rest);
  return html`${isolated(dateWords(date, edition))} ${from(where)}`;
}

function from(where: Markup | string): Markup {
  return html`<span class="basis">${where}</span>`;
}

function receiptWords(here: Here, receipt: Receipt): Markup {
  const { document: words } = here.site.edition.words;
  switch (receipt.kind) {
    case "read":
      return html`${words.read}`;
    case "partial":
      return sentence(words.partial, inEnglish(here, html`${receipt.missing}`));
    case "unreadable":
      return html`${words.unreadable(reasonWords(here.site.edition, receipt.reason))}`;
  }
}

function unread(here: Here, document: CaseDocument): Markup {
  const { edition } = here.site;
  const { document: words } = edition.words;
  const { receipt } = document;
  if (receipt.kind === "read") return NOTHING;
  if (receipt.kind === "partial")
    return html`<p class="warning">${sentence(words.warnPartial, inEnglish(here, html`${receipt.missing}`))}</p>`;
  const [reason, hint] = [html`${reasonWords(edition, receipt.reason)}`, inEnglish(here, html`${receipt.hint}`)];
  return html`<p class="warning">${sentence(words.warnUnreadable, reason, hint)}</p>`;
}

/** On the first page all of them, unless there are very many; on the others those that begin there. */
const MOST_SECTIONS = 150;

function sections(here: Here, document: CaseDocument, found: readonly Section[], { number, of }: Part): Markup {
  const { edition } = here.site;
  const listed = found.filter((section) => document.text.slice(section.start, section.end).trim() !== "");
  const starts = here.site.parts?.get(document.id) ?? [];
  const isAll = of === 1 || (number === 0 && listed.length <= MOST_SECTIONS);
  if (listed.length < 2) return NOTHING;
  const rows = listed.map((section, i) => {
    const at = partAt(starts, section);
    if (!isAll && at !== number) return NOTHING;
    const title = section.title === undefined ? "" : document.text.slice(section.title.start, section.title.end);
    const date = section.date;
    const begins = isNaming(title)
      ? shorten(title.replace(/\s+/g, " "), 120)
      : firstWords(edition, document.text, section);
    const language = isNaming(begins) ? languageOf({ language: section.language ?? document.language }) : NOTHING;
    const when = dateWords(date, edition);
    const name = isNaming(begins) ? begins : unnamedPart(date, i + 1, edition);
    const basis =
      date === undefined ? NOTHING : html` <span class="basis">${basisMark(edition, date.basis, date)}</span>`;
    return html`<li>
      <a href="${at === number ? "" : fileOf(document.id, at)}#${fragment(section)}" ${language}>${bdi(name)}</a>
      ${when === name ? NOTHING : html`<span class="when">${isolated(when)}</span>`}${basis}
    </li>`;
  });
  if (rows.every((row) => row === NOTHING)) return NOTHING;
  return html`<nav class="sections" aria-labelledby="parts">
    <h2 id="parts">${edition.words.document.sections}</h2>
    <ol>
      ${rows}
    </ol>
  </nav>`;
}

function notice(words: Words["document"], flags: number, { differences }: Part): Markup {
  if (flags === 0) return NOTHING;
  return html`<p class="flagged">
    ${sentence(words.flagged, html`<a href="${differences}">${isolated(words.differences(flags))}</a>`)}
  </p>`;
}

/** A part without a title goes by how it begins. */
function firstWords({ words: all }: Tongue, text: string, section: Section): string {
  const words = text.slice(section.start, Math.min(section.end, section.start + 400)).trim();
  const line = words.split("\n", 1)[0]?.trim() ?? "";
  return line === "" ? all.terms.sections[section.kind] : shorten(line.replace(/\s+/g, " "), 80);
}

function flags(here: Here, { flags: found, moreFlags }: ShownDocument): Markup {
  if (found.length === 0) return NOTHING;
  const { document: words } = here.site.edition.words;
  const more =
    moreFlags > 0
      ? html`<p class="all">
          ${sentence((link) => words.allDifferences(moreFlags, link), html`<a href="${here.root}differences/index.html">${words.everyDifference}</a>`)}
        </p>`
      : NOTHING;
  return html`<section class="part" id="differences">
    <h2>${words.differencesHere}</h2>
    <ul class="flags">
      ${found.map((flag) => flagCard(here, flag, 3))}
    </ul>
    ${more}
  </section>`;
}

/** Each passage once, with all that is stated in it; what differs is said where there are several. */
function statements(here: Here, document: CaseDocument, found: readonly Statement[]): Markup {
  if (found.length === 0) return NOTHING;
  const rows = [...Map.groupBy(found, ({ passage }) => fragment(passage))].map(([place, all]) => {
    const quote = all[0]?.passage.quote ?? "";
    const card = all[0] === undefined ? "" : cardHref(all[0].passage);
    const href = here.site.cards?.has(card) === true ? here.root + card : `#${place}`;
    const voices = all.map(
      (statement) =>
        html`<span class="voice"
          >${attribution(here, statement)}${all.length > 1 ? html` · ${whatOf(here, statement)}` : NOTHING}</span
        >`,
    );
    return html`<li>
      <a class="words to" href="${href}" ${languageOf(document, quote)}>${shorten(quote.replace(/\s+/g, " "), 160)}</a>
      ${voices}
    </li>`;
  });
  return html`<section class="part found">
    <h2>${isolated(here.site.edition.words.document.statements(found.length))}</h2>
    <ol>
      ${rows}
    </ol>
  </section>`;
}

/** What is stated: "role: baker", "number of days: 612"; of what happened the slot and the day alone. */
export function whatOf(here: Here, { slot, value, date, passage }: Statement): Markup {
  const { edition } = here.site;
  const words = value === date?.edtf ? "" : value.replace(/\s+/g, " ").trim();
  const says =
    words === "" || words === passage.quote.replace(/\s+/g, " ").trim() ? NOTHING : html`: ${bdi(shorten(words, 80))}`;
  return html`${slotWords(here, slot)}${says}${date === undefined ? NOTHING : html`${edition.words.dates.comma}${isolated(dateWords(date, edition))}`}`;
}
