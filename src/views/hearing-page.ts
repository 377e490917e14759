// The page of one hearing: its days with those given up struck through, how to attend, who came, what was decided, where its
// sources differ. Every line leads to the passages that say it.

import type { Hearing, HearingChange, HearingVersion, Passage, Said } from "../record/record.ts";
import { versionMark, type ListedHearing } from "./hearing-items.ts";
import {
  clockWords,
  hearingStands,
  hearingTitle,
  toldWords,
  versionStatusWords,
  whereWords,
  noSuchDayWords,
  yearlessWords,
  zoneWords,
} from "./hearing-words.ts";
import { hearingHref, passageHref, proceedingHref } from "./links.ts";
import { page } from "./layout.ts";
import { hearingData } from "./formats/hearing-data.ts";
import { dataScript, html, type Markup, NOTHING } from "./markup.ts";
import { proceedingTitle } from "./proceeding-words.ts";
import type { Here } from "./site.ts";
import { type ShownStatement, statementLine } from "./statement-line.ts";
import { bdi, capital, count, shorten } from "./wording.ts";

const MOST_SOURCES = 6;
const MOST_TELLINGS = 100;

export interface ShownHearing extends ListedHearing {
  /** What dates it, in the order in which it was written. */
  readonly tellings: readonly ShownStatement[];
}

export function hearingPage(here: Here, shown: ShownHearing): string {
  const { hearing, proceeding, tellings } = shown;
  const last = hearing.versions.at(-1);
  const title = hearingTitle(hearing);
  const of =
    proceeding === undefined
      ? NOTHING
      : html`<p class="meta">In the <a href="${here.root}${proceedingHref(proceeding.id)}">${proceedingTitle(proceeding)}</a>${proceeding.number === undefined ? NOTHING : html`, ${bdi(proceeding.number)}`}${hearing.motions.length === 0 ? "" : `, on the motion at docket number ${hearing.motions.join(" and ")}`}</p>`;
  const main = html`<p class="up"><a href="${here.root}hearings/index.html">All hearings</a></p>
    <h1>${title}</h1>
    ${of}
    <p class="lead">${hearingStands(hearing)}</p>
    ${section("Its days", days(here, hearing))}${section("Days without a year", yearless(here, hearing))}${section(
      "How to attend",
      last === undefined ? undefined : attend(here, last),
    )}${section("Who appears", people(here, hearing))}${section("What was decided", outcome(here, hearing))}${section(
      "Where sources differ",
      disputes(here, hearing),
    )}${section("What the documents say of it", told(here, tellings))}`;
  const data = here.site.edition.kind === "public" ? hearingData(here, shown) : undefined;
  return page(here, {
    title,
    area: "hearings",
    head: data === undefined ? NOTHING : dataScript(data),
    path: hearingHref(hearing.entry.id),
    main,
  });
}

function section(title: string, content: Markup | undefined): Markup {
  return content === undefined ? NOTHING : html`<section class="part"><h2>${title}</h2>${content}</section>`;
}

function days(here: Here, { versions }: Hearing): Markup | undefined {
  const dated = versions.filter(({ date }) => date !== undefined);
  if (dated.length === 0) return undefined;
  return html`<ol class="hearing-days">${dated.map((version, i) => day(here, version, i === dated.length - 1))}</ol>`;
}

function day(here: Here, version: HearingVersion, isLast: boolean): Markup {
  const isOver = !isLast || !["ordered", "noticed", "held", "continued", "disputed"].includes(version.status);
  const mark = versionMark(version);
  const where = whereWords(version);
  const facts = [
    where === undefined ? undefined : bdi(where),
    version.judge === undefined ? undefined : html`before ${bdi(version.judge)}`,
  ].filter((one) => one !== undefined);
  const told = toldWords(version.told, version.toldAt);
  const by = version.by.map(({ value }) => value);
  return html`<li class="event">
    <p class="day">${isOver ? html`<del>${mark}</del>` : mark}</p>
    <div>
      <p><b>${capital(versionStatusWords(version.status))}</b>${version.certainty.length === 0 ? NOTHING : html` <span class="tag">${version.certainty.map(({ value }) => `“${value}”`).join(", ")}</span>`} ${sources(here, version.passages)}</p>
      ${facts.length === 0 ? NOTHING : html`<p class="meta">${facts.map((one, i) => html`${i > 0 ? ", " : ""}${one}`)}</p>`}
      ${told === undefined ? NOTHING : html`<p class="meta">First told ${told}${by.length === 0 ? "" : `, by ${by.map(lower).join(" / ")}`}</p>`}
      ${isLast ? zoneNote(version) : NOTHING}${version.change === undefined ? NOTHING : change(here, version.change)}
    </div>
  </li>`;
}

function zoneNote({ time, zone, zoneBasis }: HearingVersion): Markup {
  if (time === undefined || zoneBasis === "stated") return NOTHING;
  if (zone === undefined)
    return html`<p class="meta">Nothing says in which time zone ${clockWords(time)} is meant.</p>`;
  const why = zoneBasis === "case" ? "the zone that the case names" : "where the court sits";
  return html`<p class="meta">${capital(zoneWords(zone))}: by ${why}.</p>`;
}

function change(here: Here, { told, toldAt, by, requestedBy, reason, code, passages }: HearingChange): Markup {
  const when = toldWords(told, toldAt);
  const line = (label: string, said: readonly Said[]): Markup =>
    said.length === 0
      ? NOTHING
      : html`<p class="meta">${label}: ${said.map(({ value, passages: at }, i) => html`${i > 0 ? "; " : ""}${bdi(shorten(value, 240))} ${sources(here, at)}`)}</p>`;
  return html`<div class="change">
    <p class="meta">Given up${when === undefined ? "" : `, told ${when}`} ${sources(here, passages)}</p>
    ${line("By", by)}${line("At the request of", requestedBy)}${line("Why", reason)}${code === undefined ? NOTHING : html`<p class="meta">Code of the immigration courts: <b>${code.code}</b> ${code.label}</p>`}
  </div>`;
}

function yearless(here: Here, { withoutYear, noSuchDay }: Hearing): Markup | undefined {
  if (withoutYear.length + noSuchDay.length === 0) return undefined;
  return html`<p>No year and no other day is made up for these; they stand in no calendar.</p>
    <ul class="told-list">${withoutYear.map(({ value, passages }) => html`<li>${yearlessWords(value)} ${sources(here, passages)}</li>`)}${noSuchDay.map(({ value, passages }) => html`<li>${noSuchDayWords(value)} ${sources(here, passages)}</li>`)}</ul>`;
}

function attend(here: Here, { access, room, floor, place, address }: HearingVersion): Markup | undefined {
  const rows: (readonly [string, readonly Said[]])[] = [
    ["Link", access.links],
    ["Telephone", access.phones],
    ["Access code", access.codes],
    ["The public", access.attendance],
    ["Seats", access.capacity],
    ["Rules", access.rules],
    ["Whom to ask", access.contact],
  ];
  const known = rows.filter(([, said]) => said.length > 0);
  const where = [room, floor, place, address].some((one) => one !== undefined);
  if (known.length === 0)
    return where ? html`<p>The documents say where it is, and nothing on how the public attends.</p>` : undefined;
  return html`<dl class="facts">${known.map(([label, said]) => html`<div><dt>${label}</dt><dd>${said.map((one) => html`<p class="told">${words(label, one.value)} ${sources(here, one.passages)}</p>`)}</dd></div>`)}</dl>`;
}

function words(label: string, value: string): Markup {
  return label === "Link" && /^https?:\/\//.test(value)
    ? html`<a href="${value}" rel="noreferrer noopener nofollow">${value}</a>`
    : bdi(shorten(value, 400));
}

function people(here: Here, { appearances, testified, planned }: Hearing): Markup | undefined {
  const rows: Markup[] = [];
  const row = (label: string, lines: readonly Markup[]): void => {
    if (lines.length > 0)
      rows.push(html`<div><dt>${label}</dt><dd>${lines.map((line) => html`<p class="told">${line}</p>`)}</dd></div>`);
  };
  const line = ({ who, how, passages }: Hearing["appearances"][number]): Markup =>
    html`${bdi(who)}: ${bdi(how)} ${sources(here, passages)}`;
  const name = ({ value, passages }: Said): Markup => html`${bdi(value)} ${sources(here, passages)}`;
  row("Appeared", appearances.filter(({ happened }) => happened).map(line));
  row("To appear", appearances.filter(({ happened }) => !happened).map(line));
  row("Testified", testified.map(name));
  row("Was to testify", planned.map(name));
  return rows.length === 0 ? undefined : html`<dl class="facts">${rows}</dl>`;
}

function outcome(here: Here, { decided, underSubmission }: Hearing): Markup | undefined {
  if (decided.length + underSubmission.length === 0) return undefined;
  return html`<ul class="told-list">
    ${decided.map(({ value, passages }) => html`<li>${bdi(shorten(value, 400))} ${sources(here, passages)}</li>`)}${
      underSubmission.length > 0 && decided.length === 0
        ? html`<li>Taken under submission ${sources(
            here,
            underSubmission.flatMap(({ passages }) => passages),
          )}</li>`
        : NOTHING
    }
  </ul>`;
}

function disputes(here: Here, { versions }: Hearing): Markup | undefined {
  const all = versions.flatMap((version) => version.disputed.map((one) => ({ version, ...one })));
  if (all.length === 0) return undefined;
  return html`<p>The sources do not agree. None of these is chosen.</p>
    <dl class="facts">
      ${all.map(({ version, slot, values }) => html`<div><dt>${capital(slot)}, ${versionMark({ ...version, time: undefined, disputed: [] })}</dt><dd>${values.map(({ value, passages }) => html`<p class="told">${slot === "time" ? clockWords(value) : bdi(value)} ${sources(here, passages)}</p>`)}</dd></div>`)}
    </dl>`;
}

function told(here: Here, tellings: readonly ShownStatement[]): Markup | undefined {
  if (tellings.length === 0) return undefined;
  const shown = tellings.slice(0, MOST_TELLINGS);
  const rest = tellings.length - shown.length;
  return html`<ul class="sayings">${shown.map((one) => html`<li class="saying m-${one.statement.modality}">${statementLine(here, one)}</li>`)}${rest > 0 ? html`<li class="voice">and ${count(rest, "more place")}</li>` : NOTHING}</ul>`;
}

function sources(here: Here, passages: readonly Passage[]): Markup {
  const rest = passages.length - MOST_SOURCES;
  return html`<span class="meta places">${passages.slice(0, MOST_SOURCES).map((passage, i) => html` <a class="number" href="${passageHref(here, passage)}" title="${shorten(passage.quote, 120)}">${i + 1}</a>`)}${rest > 0 ? ` and ${count(rest, "more place")}` : ""}</span>`;
}

function lower(words: string): string {
  return words.replace(/^The (?=[a-z])/, "the ");
}
