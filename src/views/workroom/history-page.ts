// The history of a case: who decided what, when and why, whether the log is whole, and what differs between two moments.

import { parseDateSpan } from "../../base/base.ts";
import { type Act, ACTS, type Decision, type NamedEntry, type Statement } from "../../record/record.ts";
import { dateWords } from "../date-words.ts";
import { html, join, type Markup, NOTHING } from "../markup.ts";
import { slotWords } from "../telling-words.ts";
import { bdi, known, number, shorten } from "../wording.ts";
import { type Tongue, wordsOf } from "../words/words.ts";
import { momentWords } from "./moment-words.ts";
import { roomHere } from "./review-parts.ts";
import type { RoomWords } from "./words/words.ts";

/** What a decision is about. */
type Thing =
  | { readonly kind: "statement"; readonly id: string; readonly statement: Statement | undefined }
  | {
      readonly kind: "document";
      readonly id: string;
      readonly title: string | undefined;
      readonly name: string | undefined;
    }
  | { readonly kind: "entry"; readonly id: string; readonly name: string | undefined }
  | { readonly kind: "pair"; readonly pair: readonly NamedEntry[] }
  | { readonly kind: "decision"; readonly seq: number }
  | { readonly kind: "flag" | "edition" | "other"; readonly id: string };

interface ShownDecision extends Decision {
  readonly about: Thing;
  readonly undoneBy: number | undefined;
  /** May whoever looks take it back? */
  readonly mayUndo: boolean;
}

export interface ShownHistory {
  readonly items: readonly ShownDecision[];
  readonly count: number;
  readonly people: readonly string[];
  readonly older: number | undefined;
  readonly filter: {
    readonly by?: string | undefined;
    readonly act?: Act | undefined;
    readonly before?: number | undefined;
  };
  /** IANA zone in which moments are printed. */
  readonly timeZone: string;
  readonly language: string;
}

export function historyPage(words: RoomWords, shown: ShownHistory): Markup {
  const { history } = words;
  const { items, count, filter, older } = shown;
  const isAll = filter.by === undefined && filter.act === undefined && filter.before === undefined;
  const query = (before: number): string => {
    const asks = new URLSearchParams({ before: String(before) });
    if (filter.by !== undefined) asks.set("by", filter.by);
    if (filter.act !== undefined) asks.set("act", filter.act);
    return `/history?${asks.toString()}`;
  };
  return html`<p class="intro">${history.intro}</p>
    ${count === 0 && isAll ? html`<p class="empty">${history.none}</p>` : filters(words, shown)}
    ${count > 0 && items.length === 0 ? html`<p class="empty">${history.noneFound}</p>` : NOTHING}
    <ol class="log">${items.map((one) => decision(words, shown, one))}</ol>
    <p class="actions">
      ${older === undefined ? NOTHING : html`<a class="button" href="${query(older)}">${history.older}</a>`}
      ${filter.before === undefined ? NOTHING : html`<a href="/history">${history.newest}</a>`}
    </p>
    <section class="part">
      <h2>${history.chain}</h2>
      <p>${history.chainWhy}</p>
      <p><a class="button" href="/history/check">${history.check}</a></p>
    </section>
    <section class="part">
      <h2>${history.past.heading}</h2>
      <p>${history.past.help}</p>
      <form class="actions" action="/history/moment" method="get">
        <label>${history.past.at} <input type="datetime-local" name="at" required /></label>
        <button>${history.past.open}</button>
      </form>
    </section>
    <section class="part">
      <h2>${history.compare}</h2>
      ${compareForm(words, "", "")}
    </section>`;
}

function filters({ history }: RoomWords, { people, filter, count }: ShownHistory): Markup {
  return html`<p class="meta">${history.count(number(count))}</p>
    <form class="filters actions" action="/history" method="get" aria-label="${history.filter}">
      <label>${history.by} <select name="by"><option value="">${history.everybody}</option>${people.map((one) => option(one, one, filter.by))}</select></label>
      <label>${history.act} <select name="act"><option value="">${history.everything}</option>${ACTS.map((one) => option(one, history.acts[one], filter.act))}</select></label>
      <button>${history.show}</button>
    </form>`;
}

function option(value: string, label: string, chosen: string | undefined): Markup {
  return html`<option value="${value}"${value === chosen ? html` selected` : NOTHING}>${label}</option>`;
}

function decision(words: RoomWords, shown: ShownHistory, one: ShownDecision): Markup {
  const { history } = words;
  const { seq, at, by, act, reason, before, after, undoneBy, about } = one;
  const isUndone = undoneBy !== undefined;
  return html`<li id="d${seq}"${isUndone ? html` class="undone"` : NOTHING}>
    <p class="meta"><time datetime="${at}">${momentWords(at, shown.timeZone, shown.language)}</time> · ${history.number(number(seq))} · <a href="/past/${seq}/index.html">${history.past.see}</a></p>
    <p class="what"><b>${bdi(by)}</b> ${history.acts[act]}: ${thing(words, about, shown.language)}</p>
    ${about.kind === "pair" || (before === undefined && after === undefined) ? NOTHING : values(words, shown.language, before, after)}
    ${reason === undefined ? NOTHING : html`<p class="voice">${history.why}: ${bdi(reason)}</p>`}
    ${
      isUndone
        ? html`<p class="tag-line"><a href="/history?before=${undoneBy + 1}#d${undoneBy}">${history.takenBack(number(undoneBy))}</a></p>`
        : // what was public stays told: another edition is put in its place on the page of publishing
          one.mayUndo && about.kind !== "edition"
          ? html`<details class="take-back">
              <summary>${history.takeBack}</summary>
              <form action="/history/${seq}/undo" method="post" class="actions">
                <label>${history.takeBackWhy} <input name="reason" /></label>
                <button>${history.takeBack}</button>
              </form>
            </details>`
          : NOTHING
    }
  </li>`;
}

function values(words: RoomWords, language: string, before: string | undefined, after: string | undefined): Markup {
  const { history } = words;
  const printed = (value: string | undefined): Markup | undefined => {
    const told = value === undefined ? undefined : fieldsTold(words, language, value);
    if (value === undefined || told !== undefined) return told?.length === 0 ? undefined : told && join(told, " · ");
    return value in history.levels
      ? html`${history.levels[value as keyof typeof history.levels]}`
      : bdi(shorten(value, 300));
  };
  const [was, becomes] = [printed(before), printed(after)];
  if (was === undefined && becomes === undefined) return NOTHING;
  return html`<p class="voice">
    ${was === undefined ? NOTHING : html`${history.was}: <del>${was}</del> `}
    ${becomes === undefined ? NOTHING : html`${history.becomes}: <ins>${becomes}</ins>`}
  </p>`;
}

/** The fields that a decision holds, each in words; those that only the program needs are left out. Undefined for what has no fields. */
function fieldsTold({ review }: RoomWords, language: string, value: string): Markup[] | undefined {
  if (!value.startsWith("{")) return undefined;
  let fields: Readonly<Record<string, unknown>>;
  try {
    fields = JSON.parse(value) as Readonly<Record<string, unknown>>;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined; // words that begin with a brace
    throw error;
  }
  const tongue: Tongue = { language, words: wordsOf(language) };
  const { modalities } = tongue.words.voices;
  const nameIn = (given: unknown): string => {
    if (typeof given === "string") return given;
    const name = (given as { readonly name?: unknown } | null)?.name;
    return typeof name === "string" ? name : "";
  };
  const told = (field: string, given: unknown): readonly [string, Markup] | undefined => {
    switch (field) {
      case "name":
        return [review.name.called, bdi(nameIn(given))];
      case "entry":
        return [review.fields.about, bdi(nameIn(given))];
      case "speaker":
        return [review.fields.speaker, nameIn(given) === "" ? html`${review.narrator}` : bdi(nameIn(given))];
      case "value":
        return [review.fields.value, bdi(shorten(String(given), 300))];
      case "modality":
        return [review.fields.modality, html`${known(modalities, String(given)) ?? String(given)}`];
      case "date":
        return [
          review.fields.date,
          given === ""
            ? html`${review.speakerKinds.unknown}`
            : html`${dateWords(parseDateSpan(String(given), "explicit"), tongue)}`,
        ];
      default:
        return undefined;
    }
  };
  return Object.entries(fields).flatMap(([field, given]) => {
    const one = told(field, given);
    return one === undefined ? [] : [html`${one[0]}: ${one[1]}`];
  });
}

/** What it tells, where that is not the passage itself: several statements can have one passage. */
function tells(statement: Statement, language: string): Markup {
  const { slot, value, date, passage } = statement;
  if (value === passage.quote) return NOTHING;
  const here = roomHere(language, "", [], []);
  const what =
    date !== undefined && value === date.edtf ? html`${dateWords(date, here.site.edition)}` : bdi(shorten(value, 120));
  return html` <span class="meta">(${slotWords(here, slot)}: ${what})</span>`;
}

function thing({ history }: RoomWords, about: Thing, language: string): Markup {
  switch (about.kind) {
    case "statement": {
      const { statement, id } = about;
      if (statement === undefined) return html`<bdi>${id}</bdi> (${history.gone})`;
      const { passage, speaker } = statement;
      const quote = html`<q>${bdi(shorten(passage.quote, 200))}</q>`;
      const who = "name" in speaker ? speaker.name : undefined;
      return html`<a href="/review/${id}">${who === undefined ? quote : html`${bdi(who)}: ${quote}`}</a>${tells(statement, language)}`;
    }
    case "document":
      return about.title === undefined && about.name === undefined
        ? html`<bdi>${about.id}</bdi> (${history.gone})`
        : html`<a href="/documents/${about.id}">${bdi(about.title ?? about.name ?? about.id)}</a>`;
    case "entry":
      return about.name === undefined
        ? html`<bdi>${about.id}</bdi> (${history.gone})`
        : html`<b>${bdi(about.name)}</b>`;
    case "pair":
      return join(
        about.pair.map(({ name }) => html`<b>${bdi(name)}</b>`),
        " · ",
      );
    case "decision":
      return html`<a href="/history?before=${about.seq + 1}#d${about.seq}">${history.number(number(about.seq))}</a>`;
    case "flag":
      return html`<a href="/flags/${about.id}">${history.things.flag}</a>`;
    case "edition":
      return html`${history.things.edition}`;
    case "other":
      return bdi(about.id);
  }
}

export function chainPage(
  { history }: RoomWords,
  {
    count,
    broken,
    last,
  }: { readonly count: number; readonly broken: number | undefined; readonly last: string | undefined },
): Markup {
  return html`<p class="lead">${broken === undefined ? history.whole(number(count)) : history.broken(number(broken))}</p>
    <p class="intro">${history.chainWhy}</p>
    ${last === undefined ? NOTHING : html`<p class="meta">${history.fingerprint}: <code><bdi dir="ltr">${last}</bdi></code></p>`}
    <p><a href="/history">${history.newest}</a></p>`;
}

function compareForm({ history }: RoomWords, from: string, to: string, fault?: string): Markup {
  return html`<form action="/history/compare" method="get">
    <p>${history.compareWhy}</p>
    ${fault === undefined ? NOTHING : html`<p class="fault" role="alert">${bdi(fault)}</p>`}
    <p class="actions">
      <label>${history.from} <input name="from" size="12" value="${from}" required /></label>
      <label>${history.to} <input name="to" size="12" value="${to}" required /></label>
      <button>${history.compareButton}</button>
    </p>
  </form>`;
}

interface State {
  readonly seq: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly public: number;
  readonly cited: number;
  readonly withheld: number;
  readonly joined: number;
}

export interface ShownMoments {
  readonly from: State;
  readonly to: State;
  readonly changes: readonly {
    readonly about: Thing;
    readonly before: string | undefined;
    readonly after: string | undefined;
  }[];
  readonly more: number;
}

/** `given`: what was typed. Without moments the form alone, with what is wrong. */
export function comparePage(
  words: RoomWords,
  given: { readonly from: string; readonly to: string; readonly language: string },
  moments: ShownMoments | undefined,
  fault?: string,
): Markup {
  const { history } = words;
  const form = compareForm(words, given.from, given.to, fault);
  if (moments === undefined) return form;
  const { from, to, changes, more } = moments;
  const level = (value: string | undefined): string =>
    history.levels[(value ?? "none") as keyof typeof history.levels] ?? value ?? "";
  return html`${form}
    <table class="moments">
      <thead>
        <tr><td></td><th scope="col">${history.stoodAt(number(from.seq))}</th><th scope="col">${history.stoodAt(number(to.seq))}</th></tr>
      </thead>
      <tbody>
        ${(Object.keys(history.counts) as (keyof typeof history.counts)[]).map(
          (name) =>
            html`<tr><th scope="row">${history.counts[name]}</th><td>${number(from[name])}</td><td>${number(to[name])}</td></tr>`,
        )}
      </tbody>
    </table>
    <h2>${history.changed}</h2>
    ${changes.length === 0 ? html`<p class="empty">${history.same}</p>` : NOTHING}
    <ul class="log">
      ${changes.map(
        ({ about, before, after }) =>
          html`<li><p class="what">${thing(words, about, given.language)}</p><p class="voice"><del>${level(before)}</del> → <ins>${level(after)}</ins></p></li>`,
      )}
    </ul>
    ${more === 0 ? NOTHING : html`<p class="more">${history.more(number(more))}</p>`}`;
}
