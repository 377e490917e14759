// The page of one hearing: its days with those given up struck through, how to attend, who came, what was decided, where its
// sources differ. Every line leads to the passages that say it.

import type { EntryId } from "../base/base.ts";
import type { Hearing, HearingChange, HearingVersion, Proceeding, Said } from "../record/record.ts";
import { isolated } from "./direction.ts";
import { versionMark, type ListedHearing } from "./hearing-items.ts";
import {
  clockWords,
  hearingStands,
  hearingTitle,
  disputedSlot,
  toldWords,
  versionStatusWords,
  whereWords,
  yearlessWords,
  zoneWords,
} from "./hearing-words.ts";
import { hearingHref, inEnglish, proceedingHref } from "./links.ts";
import { page } from "./layout.ts";
import { hearingData } from "./formats/hearing-data.ts";
import { dataScript, html, join, type Markup, NOTHING } from "./markup.ts";
import { proceedingTitle } from "./proceeding-words.ts";
import { sentence } from "./sentence.ts";
import type { Here } from "./site.ts";
import { sourceNumbers } from "./source-numbers.ts";
import { type ShownStatement, statementLine } from "./statement-line.ts";
import { bdi, capital, shorten } from "./wording.ts";
import type { Tongue, Words } from "./words/words.ts";
import { roomWordsOf } from "./workroom/words/words.ts";

const MOST_TELLINGS = 100;

/** In the workroom: to where somebody says that what was read as one is two. */
function toPart({ site: { edition } }: Here, id: EntryId): Markup {
  if (edition.workroom === undefined || edition.past !== undefined) return NOTHING;
  return html`<p class="actions"><a href="/hearings/${id}/part">${roomWordsOf(edition.language).parting.link}</a></p>`;
}

export interface ShownHearing extends ListedHearing {
  /** What dates it, in the order in which it was written. */
  readonly tellings: readonly ShownStatement[];
}

export function hearingPage(here: Here, shown: ShownHearing): string {
  const { hearing, proceeding, tellings } = shown;
  const { edition } = here.site;
  const { hearings: words, told: common, dates } = edition.words;
  const last = hearing.versions.at(-1);
  const title = hearingTitle(hearing, edition);
  const of =
    proceeding === undefined
      ? NOTHING
      : html`<p class="meta">${inProceeding(here, proceeding)}${hearing.motions.length === 0 ? NOTHING : html`${dates.comma}${sentence(words.onMotion, join(hearing.motions.map(bdi), common.and))}`}</p>`;
  const main = html`<p class="up"><a href="${here.root}hearings/index.html">${words.all}</a></p>
    <h1>${isolated(title)}</h1>
    ${of}
    <p class="lead">${isolated(hearingStands(hearing, edition))}</p>
    ${section(words.days, days(here, hearing))}${section(words.daysWithoutYear, yearless(here, hearing))}${section(
      words.attend,
      last === undefined ? undefined : attend(here, last),
    )}${section(words.appears, people(here, hearing))}${section(words.decided, outcome(here, hearing))}${section(
      words.differ,
      disputes(here, hearing),
    )}${section(words.said, told(here, tellings))}${tellings.length < 2 ? NOTHING : toPart(here, hearing.entry.id)}`;
  const data = here.site.edition.kind === "public" ? hearingData(here, shown) : undefined;
  return page(here, {
    title,
    area: "hearings",
    head: data === undefined ? NOTHING : dataScript(data),
    path: hearingHref(hearing.entry.id),
    main,
  });
}

/** "In the habeas case, 3:19-cv-00417" */
function inProceeding(here: Here, one: Proceeding): Markup {
  const { edition } = here.site;
  const { told, dates } = edition.words;
  const title = isolated(proceedingTitle(one, edition));
  const link = html`<a href="${here.root}${proceedingHref(one.id)}">${title}</a>${one.number === undefined ? NOTHING : html`${dates.comma}${bdi(one.number)}`}`;
  return sentence(told.inThe, link);
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
  const { edition } = here.site;
  const { hearings: words, dates } = edition.words;
  const isOver = !isLast || !["ordered", "noticed", "held", "continued", "disputed"].includes(version.status);
  const mark = versionMark(version, edition);
  const where = whereWords(version);
  const facts = [
    where === undefined ? undefined : bdi(where),
    version.judge === undefined ? undefined : sentence(words.before, bdi(version.judge)),
  ].filter((one) => one !== undefined);
  const told = toldWords(version.told, version.toldAt, edition);
  const by = version.by.map(({ value }) => value);
  return html`<li class="event">
    <p class="day">${isOver ? html`<del>${mark}</del>` : mark}</p>
    <div>
      <p><b>${capital(versionStatusWords(version.status, edition))}</b>${version.certainty.length === 0 ? NOTHING : html` <span class="tag">${bdi(version.certainty.map(({ value }) => edition.words.voices.quoted(value)).join(dates.comma))}</span>`} ${sourceNumbers(here, version.passages)}</p>
      ${facts.length === 0 ? NOTHING : html`<p class="meta">${facts.map((one, i) => html`${i > 0 ? dates.comma : ""}${one}`)}</p>`}
      ${told === undefined ? NOTHING : html`<p class="meta">${isolated(by.length === 0 ? words.firstTold(told) : words.firstToldBy(told, by.map(lower).join(" / ")))}</p>`}
      ${isLast ? zoneNote(version, edition) : NOTHING}${version.change === undefined ? NOTHING : change(here, version.change)}
    </div>
  </li>`;
}

function zoneNote({ time, zone, zoneBasis }: HearingVersion, tongue: Tongue): Markup {
  const { hearings: words } = tongue.words;
  if (time === undefined || zoneBasis === "stated") return NOTHING;
  if (zone === undefined) return html`<p class="meta">${isolated(words.zoneUntold(clockWords(time, tongue)))}</p>`;
  const note = zoneBasis === "case" ? words.zoneOfCase : words.zoneOfCourt;
  return html`<p class="meta">${isolated(note(capital(zoneWords(zone, tongue))))}</p>`;
}

function change(here: Here, { told, toldAt, by, requestedBy, reason, code, passages }: HearingChange): Markup {
  const { edition } = here.site;
  const { hearings: words, told: common } = edition.words;
  const when = toldWords(told, toldAt, edition);
  const line = (label: string, said: readonly Said[]): Markup =>
    said.length === 0
      ? NOTHING
      : html`<p class="meta">${label}: ${said.map(({ value, passages: at }, i) => html`${i > 0 ? common.semicolon : ""}${bdi(shorten(value, 240))} ${sourceNumbers(here, at)}`)}</p>`;
  return html`<div class="change">
    <p class="meta">${isolated(when === undefined ? words.givenUp : words.givenUpTold(when))} ${sourceNumbers(here, passages)}</p>
    ${line(words.by, by)}${line(words.request, requestedBy)}${line(words.reason, reason)}${code === undefined ? NOTHING : html`<p class="meta">${words.code} <b>${bdi(code.code)}</b> ${inEnglish(here, html`${code.label}`)}</p>`}
  </div>`;
}

function yearless(here: Here, { withoutYear, noSuchDay }: Hearing): Markup | undefined {
  if (withoutYear.length + noSuchDay.length === 0) return undefined;
  const { edition } = here.site;
  const { hearings: words } = edition.words;
  return html`<p>${words.noYearIntro}</p>
    <ul class="told-list">${withoutYear.map(({ value, passages }) => html`<li>${isolated(yearlessWords(value, edition))} ${sourceNumbers(here, passages)}</li>`)}${noSuchDay.map(({ value, passages }) => html`<li>${isolated(words.noSuchDay(value))} ${sourceNumbers(here, passages)}</li>`)}</ul>`;
}

function attend(here: Here, { access, room, floor, place, address }: HearingVersion): Markup | undefined {
  const { hearings: text } = here.site.edition.words;
  const known = ACCESS.filter((sort) => access[sort].length > 0);
  const where = [room, floor, place, address].some((one) => one !== undefined);
  if (known.length === 0) return where ? html`<p>${text.onlyWhere}</p>` : undefined;
  return html`<dl class="facts">${known.map((sort) => html`<div><dt>${text.access[sort]}</dt><dd>${access[sort].map((one) => html`<p class="told">${accessWords(sort, one.value)} ${sourceNumbers(here, one.passages)}</p>`)}</dd></div>`)}</dl>`;
}

/** In the order in which they are printed. */
const ACCESS = ["links", "phones", "codes", "attendance", "capacity", "rules", "contact"] as const;

function accessWords(sort: (typeof ACCESS)[number], value: string): Markup {
  return sort === "links" && /^https?:\/\//.test(value)
    ? html`<a href="${value}" rel="noreferrer noopener nofollow"><bdi dir="ltr">${value}</bdi></a>`
    : bdi(shorten(value, 400));
}

function people(here: Here, { appearances, testified, planned }: Hearing): Markup | undefined {
  const { hearings: words } = here.site.edition.words;
  const rows: Markup[] = [];
  const row = (label: string, lines: readonly Markup[]): void => {
    if (lines.length > 0)
      rows.push(html`<div><dt>${label}</dt><dd>${lines.map((line) => html`<p class="told">${line}</p>`)}</dd></div>`);
  };
  const line = ({ who, how, passages }: Hearing["appearances"][number]): Markup =>
    html`${bdi(who)}: ${bdi(howWords(how, words))} ${sourceNumbers(here, passages)}`;
  const name = ({ value, passages }: Said): Markup => html`${bdi(value)} ${sourceNumbers(here, passages)}`;
  row(words.appeared, appearances.filter(({ happened }) => happened).map(line));
  row(words.toAppear, appearances.filter(({ happened }) => !happened).map(line));
  row(words.testified, testified.map(name));
  row(words.toTestify, planned.map(name));
  return rows.length === 0 ? undefined : html`<dl class="facts">${rows}</dl>`;
}

/** "by video from Calder Annex": the place as the source names it; in other words than the reader's they stay. */
function howWords(told: string, { how, howFrom }: Words["hearings"]): string {
  const [, known = told, place] = /^(.*?)(?: from (.+))?$/su.exec(told) ?? [];
  const put = Object.entries(how).find(([name]) => name === known)?.[1];
  if (put === undefined) return told;
  return place === undefined ? put : howFrom(put, place);
}

function outcome(here: Here, { decided, underSubmission }: Hearing): Markup | undefined {
  if (decided.length + underSubmission.length === 0) return undefined;
  return html`<ul class="told-list">
    ${decided.map(({ value, passages }) => html`<li>${bdi(shorten(value, 400))} ${sourceNumbers(here, passages)}</li>`)}${
      underSubmission.length > 0 && decided.length === 0
        ? html`<li>${here.site.edition.words.hearings.underSubmission} ${sourceNumbers(
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
  const { edition } = here.site;
  const { hearings: words, dates } = edition.words;
  return html`<p>${words.noneChosen}</p>
    <dl class="facts">
      ${all.map(({ version, slot, values }) => html`<div><dt>${capital(disputedSlot(slot, edition))}${dates.comma}${versionMark({ ...version, time: undefined, disputed: [] }, edition)}</dt><dd>${values.map(({ value, passages }) => html`<p class="told">${slot === "time" ? isolated(clockWords(value, edition)) : bdi(value)} ${sourceNumbers(here, passages)}</p>`)}</dd></div>`)}
    </dl>`;
}

function told(here: Here, tellings: readonly ShownStatement[]): Markup | undefined {
  if (tellings.length === 0) return undefined;
  const shown = tellings.slice(0, MOST_TELLINGS);
  const rest = tellings.length - shown.length;
  return html`<ul class="sayings">${shown.map((one) => html`<li class="saying m-${one.statement.modality}">${statementLine(here, one)}</li>`)}${rest > 0 ? html`<li class="voice">${isolated(here.site.edition.words.voices.andPlaces(rest))}</li>` : NOTHING}</ul>`;
}

function lower(words: string): string {
  return words.replace(/^The (?=[a-z])/, "the ");
}
