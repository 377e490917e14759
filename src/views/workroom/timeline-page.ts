// The timeline of the workroom: what to look at, where it lies in time, and what the documents say of it.

import type { DateSpan, Day, DocumentId } from "../../base/base.ts";
import { dateWords, yearOf } from "../date-words.ts";
import { excerptAt } from "../excerpt.ts";
import { html, type Markup, NOTHING } from "../markup.ts";
import type { Here } from "../site.ts";
import { type Dated, type DatedEvent, timelineItem } from "../timeline-items.ts";
import { bdi, capital, kindWords, known, number } from "../wording.ts";
import type { EntryKind } from "../../record/record.ts";
import type { RoomWords } from "./words/words.ts";

type Level = "all" | "decade" | "year" | "month" | "day" | "hour";
interface ShownZoom {
  readonly at: string;
  readonly level: Level;
  readonly first?: Day | undefined;
}
type Certainty = "day" | "worked out" | "within" | "between" | "open";
type Filter = "zoom" | "days" | "person" | "proceeding" | "kind" | "source" | "dated";
interface Choice {
  readonly value: string;
  readonly count: number;
  readonly label: string;
}

export interface ShownTimeline {
  readonly zoom: ShownZoom;
  /** What it lies in, and itself. */
  readonly way: readonly ShownZoom[];
  readonly before: ShownZoom | undefined;
  readonly after: ShownZoom | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly chosen: Readonly<Record<"person" | "proceeding" | "kind" | "source", string | undefined>>;
  readonly dated: DateSpan | undefined;
  readonly people: readonly Choice[];
  readonly proceedings: readonly Choice[];
  readonly kinds: readonly (Omit<Choice, "label"> & { readonly entry: Pick<Dated["entry"], "kind" | "name"> })[];
  readonly publishers: readonly Choice[];
  readonly documents: readonly Choice[];
  /** Of the record. */
  readonly all: number;
  readonly count: number;
  readonly cells: readonly { readonly zoom: ShownZoom; readonly given: number; readonly workedOut: number }[];
  readonly ranges: readonly {
    readonly date: DateSpan;
    readonly certainty: Certainty;
    readonly from: number;
    readonly to: number;
    readonly count: number;
    readonly entry: Dated["entry"];
  }[];
  readonly moreRanges: number;
  readonly without: ReadonlyMap<Filter, number>;
  readonly events: readonly DatedEvent[];
  /** Of these, how many were surely in the stretch of time; the others after them may have been. */
  readonly sure: number;
  readonly texts: ReadonlyMap<DocumentId, string>;
  readonly page: number;
  readonly pages: number;
  /** The address of this look with something changed; `undefined` takes a part out. */
  readonly address: (change: Readonly<Record<string, string | undefined>>) => string;
  /** The address without one of the filters. */
  readonly addressWithout: (filter: Filter) => string;
}

export function timelinePage(words: RoomWords, here: Here, shown: ShownTimeline): Markup {
  return html`${form(words, here, shown)} ${way(words, here, shown)} ${chart(words, here, shown)}
    ${shown.count === 0 ? nothing(words, shown) : list(words, here, shown)}`;
}

function form({ timeline: say }: RoomWords, here: Here, shown: ShownTimeline): Markup {
  const { chosen, zoom, dated } = shown;
  const options = (list: readonly Choice[], value: string | undefined): Markup[] =>
    list.map(
      (one) =>
        html`<option value="${one.value}"${one.value === value ? html` selected` : NOTHING}>${one.label} (${number(one.count)})</option>`,
    );
  const select = (name: keyof ShownTimeline["chosen"], label: string, any: string, inner: readonly Markup[]): Markup =>
    html`<label>${label} <select name="${name}" dir="auto"><option value="">${any}</option>${inner}</select></label>`;
  const group = (label: string, list: readonly Choice[]): Markup[] =>
    list.length === 0 ? [] : [html`<optgroup label="${label}">${options(list, chosen.source)}</optgroup>`];
  const isNarrow =
    Object.values(chosen).some((one) => one !== undefined) || shown.from !== undefined || shown.to !== undefined;
  return html`<form class="asks" action="/timeline" method="get">
    ${zoom.at === "" ? NOTHING : html`<input type="hidden" name="at" value="${zoom.at}" />`}
    ${dated === undefined ? NOTHING : html`<input type="hidden" name="dated" value="${dated.edtf}" />`}
    ${select("person", say.person, say.anyone, options(shown.people, chosen.person))}
    ${select("proceeding", say.proceeding, say.any, options(shown.proceedings, chosen.proceeding))}
    ${select("kind", say.kind, say.any, options(kindsOf(here, shown.kinds), chosen.kind))}
    ${select("source", say.source, say.any, [...group(say.publishers, shown.publishers), ...group(say.documents, shown.documents)])}
    <div class="days"><label>${say.from} <input type="date" name="from" value="${shown.from ?? ""}" /></label>
    <label>${say.to} <input type="date" name="to" value="${shown.to ?? ""}" /></label>
    <p class="actions"><button class="main">${say.show}</button>${isNarrow || dated !== undefined ? html`<a class="button" href="/timeline${zoom.at === "" ? "" : `?at=${zoom.at}`}">${say.clear}</a>` : NOTHING}</p></div>
  </form>
  <p class="lead" role="status">${shown.count === shown.all ? say.count(number(shown.count)) : say.countOf(number(shown.count), number(shown.all))}
    ${dated === undefined ? NOTHING : html`<span class="chip">${say.dated(dateWords(dated, here.site.edition))} <a href="${shown.addressWithout("dated")}">${say.notOnly}</a></span>`}</p>`;
}

function kindsOf(here: Here, kinds: ShownTimeline["kinds"]): Choice[] {
  return kinds.map((one) => ({ ...one, label: kindLabel(here, one.entry) }));
}

function kindLabel(here: Here, { kind, name }: { readonly kind: EntryKind; readonly name: string }): string {
  const { edition } = here.site;
  const own =
    kind === "event" && name !== "event" ? (known(edition.words.terms.events, name) ?? name) : kindWords(kind, edition);
  return capital(own);
}

function way({ timeline: say }: RoomWords, here: Here, { way: zooms, before, after, address }: ShownTimeline): Markup {
  const link = (zoom: ShownZoom, rel?: string): Markup =>
    html`<a href="${address({ at: zoom.at || undefined, page: undefined })}"${rel === undefined ? NOTHING : html` rel="${rel}"`}>${zoomName(say, here, zoom)}</a>`;
  return html`<nav class="zoom" aria-label="${say.zoom}">
    <ol>${zooms.map((zoom, i) => (i === zooms.length - 1 ? html`<li><span aria-current="page">${zoomName(say, here, zoom)}</span></li>` : html`<li>${link(zoom)}</li>`))}</ol>
    ${before === undefined ? NOTHING : html`<p class="beside">${link(before, "prev")}${after === undefined ? NOTHING : link(after, "next")}</p>`}
  </nav>`;
}

type Say = RoomWords["timeline"];

/** "All years", "2010s", "2019", "June 2019", "3 June 2019", "3 June 2019, 14:00–15:00". */
function zoomName(say: Say, here: Here, { at, level, first }: ShownZoom): Markup {
  if (level === "all" || first === undefined) return html`${say.allYears}`;
  const { language } = here.site.edition;
  switch (level) {
    case "decade":
      return html`${say.decade(`${at.slice(0, 3)}0`)}`;
    case "year":
      return bdi(String(Number(at)));
    case "month":
      return bdi(dayWordsIn(language, first, { month: "long", year: "numeric" }));
    case "day":
      return bdi(dayWordsIn(language, first, LONG));
    case "hour":
      return html`${bdi(dayWordsIn(language, first, LONG))}, ${bdi(`${at.slice(11)}:00–${at.slice(11)}:59`)}`;
  }
}

const LONG = { day: "numeric", month: "long", year: "numeric" } as const;

function dayWordsIn(language: string, day: Day, form: Intl.DateTimeFormatOptions): string {
  const tag = language === "en" ? "en-GB" : language;
  const key = `${tag} ${JSON.stringify(form)}`;
  const options = { ...form, calendar: "gregory", numberingSystem: "latn", timeZone: "UTC" };
  return FORMATS.getOrInsertComputed(key, () => new Intl.DateTimeFormat(tag, options)).format(
    Temporal.PlainDate.from(day),
  );
}

const FORMATS = new Map<string, Intl.DateTimeFormat>();
const HEIGHTS = 16;

function chart({ timeline: say }: RoomWords, here: Here, shown: ShownTimeline): Markup {
  const { cells, ranges, address } = shown;
  if (cells.length === 0 || shown.count === 0) return NOTHING;
  const highest = Math.max(1, ...cells.map(({ given, workedOut }) => given + workedOut));
  const bar = (height: number, how: string): Markup =>
    height === 0 ? NOTHING : html`<span class="stick ${how} h${height}"></span>`;
  const drawn = cells.map(({ zoom, given, workedOut }, i) => {
    const count = given + workedOut;
    const [height, upper] = heights(given, workedOut, highest);
    const inner = html`<span class="bars">${bar(upper, "t-worked")}${bar(height - upper, "t-day")}</span><span class="count">${count === 0 ? "" : number(count)}</span><span class="name">${cellName(here, zoom)}</span>`;
    const isOpen = count > 0 || (zoom.level === "month" && ranges.some(({ from, to }) => from <= i && i <= to));
    if (!isOpen) return html`<li><span class="cell">${inner}</span></li>`;
    const href = address({ at: zoom.at, page: undefined });
    return html`<li><a class="cell" href="${href}"><span class="unseen">${zoomName(say, here, zoom)}: ${say.count(number(count))}</span><span aria-hidden="true">${inner}</span></a></li>`;
  });
  const spans = ranges.map(({ date, certainty, from, to, count, entry }) => {
    const what = count === 1 ? kindOrName(here, entry) : html`${say.count(number(count))}`;
    const when =
      zoom(shown) === "day" && certainty !== "within"
        ? html`${say.noHour}`
        : html`${dateWords(date, here.site.edition)}`;
    return html`<li class="c${from + 1} s${to - from + 1}"><a class="${CLASSES[certainty]}" href="${address({ dated: date.edtf, page: undefined })}">${what} · ${when} <span class="unseen">(${say.certainties[certainty]})</span></a></li>`;
  });
  const used = new Set(ranges.map(({ certainty }) => certainty));
  const samples = (Object.keys(CLASSES) as Certainty[]).filter(
    (one) => one === "day" || one === "worked out" || used.has(one),
  );
  const level = cells[0]?.zoom.level;
  const isNamed = level !== "day" && level !== "hour";
  return html`<section class="chart" aria-label="${say.chart}">
    <div class="${isNamed ? "scroll wide" : "scroll"}"><ol class="cells n${cells.length}">${drawn}</ol>
    ${spans.length === 0 ? NOTHING : html`<ul class="spans n${cells.length}">${spans}</ul>`}</div>
    ${shown.moreRanges > 0 ? html`<p class="meta">${say.moreRanges(number(shown.moreRanges))}</p>` : NOTHING}
    <ul class="legend">${samples.map((one) => html`<li><span class="sample ${CLASSES[one]}"></span> ${say.certainties[one]}</li>`)}</ul>
  </section>`;
}

/** Of the whole and of its upper part, what is worked out. Small numbers are seen beside large ones. */
function heights(given: number, workedOut: number, highest: number): readonly [number, number] {
  const count = given + workedOut;
  if (count === 0) return [0, 0];
  const parts = (given > 0 ? 1 : 0) + (workedOut > 0 ? 1 : 0);
  const whole = Math.max(parts, Math.round(HEIGHTS * Math.sqrt(count / highest)));
  const upper = Math.round((whole * workedOut) / count);
  return [whole, given === 0 ? whole : workedOut === 0 ? 0 : Math.min(whole - 1, Math.max(1, upper))];
}

function zoom({ zoom: { level } }: ShownTimeline): Level {
  return level;
}

const CLASSES: Readonly<Record<Certainty, string>> = {
  day: "t-day",
  "worked out": "t-worked",
  within: "t-within",
  between: "t-between",
  open: "t-open",
};

function kindOrName(here: Here, entry: Dated["entry"]): Markup {
  return entry.kind === "event" || entry.name.trim() === "" ? html`${kindLabel(here, entry)}` : bdi(entry.name);
}

/** As short as it can be: "2019", "Jun", "3", "14". */
function cellName(here: Here, { at, level, first }: ShownZoom): Markup {
  if (level === "hour") return bdi(at.slice(11));
  if (level === "day") return bdi(String(Number(at.slice(8))));
  if (level === "month" && first !== undefined)
    return bdi(dayWordsIn(here.site.edition.language, first, { month: "short" }));
  return bdi(level === "decade" ? `${at.slice(0, 3)}0–` : String(Number(at)));
}

function list({ timeline: say }: RoomWords, here: Here, shown: ShownTimeline): Markup {
  const { events, texts, page, pages, address } = shown;
  const items = events.map(({ entry, said }) => {
    const [first, ...rest] = said.map(([one, ...others]) => ({
      first: { statement: one, excerpt: excerptAt(texts.get(one.passage.document) ?? "", one.passage) },
      others,
    }));
    return timelineItem(here, { entry, said: [first!, ...rest] }); // as many as are said
  });
  const groups = Map.groupBy(items, (_, i) => (i < shown.sure ? yearOf(events[i]?.date) : undefined));
  const step = (to: number, label: string, rel: string): Markup =>
    to < 1 || to > pages
      ? html`<span></span>`
      : html`<a rel="${rel}" href="${address({ page: to === 1 ? undefined : String(to) })}">${label}</a>`;
  return html`<section class="found" aria-label="${say.list}">
    ${[...groups].map(([year, own]) => html`<h2>${year === undefined ? say.maybe : bdi(String(Number(year)))}</h2><ul class="events">${own.map(({ body }) => body)}</ul>`)}
    ${pages < 2 ? NOTHING : html`<nav class="pager" aria-label="${say.pages}">${step(page - 1, say.previous, "prev")}<span>${say.pageOf(number(page), number(pages))}</span>${step(page + 1, say.next, "next")}</nav>`}
  </section>`;
}

/** Which filter keeps everything out, with what there is without it. */
function nothing({ timeline: say }: RoomWords, shown: ShownTimeline): Markup {
  if (shown.all === 0) return html`<p class="empty">${say.empty}</p>`;
  const ways = [...shown.without].filter(([, count]) => count > 0);
  return html`<section class="part">
    <p class="empty">${say.none}</p>
    <ul class="loosen">
      ${ways.map(([filter, count]) => html`<li><a href="${shown.addressWithout(filter)}">${say.loosen[filter]}</a> <span class="meta">${say.count(number(count))}</span></li>`)}
      <li><a href="/timeline">${say.loosenAll}</a> <span class="meta">${say.count(number(shown.all))}</span></li>
    </ul>
  </section>`;
}
