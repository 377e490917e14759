// What may be shown to the public: the documents and people with their levels, a form to set one, and all at once with a preview.

import { html, type Markup, NOTHING } from "../markup.ts";
import { bdi, number } from "../wording.ts";
import type { RoomWords } from "./words/words.ts";

type Say = RoomWords["levels"];
type Level = "withheld" | "cited" | "public";
type Kind = "documents" | "people";

export interface ShownLevel {
  /** Of a document or person, "doc_…/original" of the file itself, or the path of a picture. */
  readonly id: string;
  readonly level: Level | undefined;
  /** The number of the last decision about it, for two people who decide at the same time. */
  readonly last: number;
  /** What is known of it: where it is to be shown all the same, somebody says why. */
  readonly ground?: "minor" | "witness" | "sealed" | undefined;
}

/** A button for each level. @param back Where whoever sets it goes on. */
export function levelForm(say: Say, one: ShownLevel, choices: readonly Level[], back: string): Markup {
  const { id, last, ground } = one;
  const label = (level: Level): string => {
    if (id.endsWith("/original")) return say.set.original;
    return ground !== undefined && level !== "withheld" ? say.set.all : say.set[level];
  };
  const why = ground === undefined ? say.why : say.whyNeeded;
  return html`<form class="actions" action="/publish/level" method="post"><input type="hidden" name="id" value="${id}" /><input type="hidden" name="shown" value="${last}" /><input type="hidden" name="back" value="${back}" />${ground === undefined ? NOTHING : html`<input type="hidden" name="ground" value="${ground}" />`}
    ${choices.map((level) => html`<button name="level" value="${level}">${label(level)}</button>`)}
    <input name="reason" maxlength="1000" autocomplete="off" aria-label="${why}" placeholder="${why}" /></form>`;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface ShownLevels {
  readonly of: Kind;
  readonly filter: Level | "undecided" | undefined;
  /** Only one thing was asked for. */
  readonly id: string | undefined;
  readonly rows: readonly (ShownLevel & Named)[];
  readonly total: number;
  readonly from: number;
  readonly most: number;
  /** What setting all at once would do. */
  readonly all:
    | {
        readonly level: Level;
        readonly mark: string;
        readonly targets: number;
        readonly withheld: number;
        readonly leftOut: readonly (Named & { readonly ground: keyof Say["grounds"]; readonly where: string })[];
      }
    | undefined;
  /** Why nothing was written. */
  readonly said: string | undefined;
}

const FILTERS = ["undecided", "withheld", "cited", "public"] as const;
/** The least first: it is what the Enter key takes. */
const CHOICES: Readonly<Record<Kind, readonly Level[]>> = {
  documents: ["withheld", "cited", "public"],
  people: ["withheld", "public"],
};

export function levelsPage(words: RoomWords, shown: ShownLevels): Markup {
  const { levels: say } = words;
  const { of, filter, rows } = shown;
  const said = shown.said === undefined ? NOTHING : html`<p class="fault" role="alert">${shown.said}</p>`;
  const up = html`<p class="up"><a href="/publish">${words.frame.places.publish}</a></p>`;
  if (shown.all !== undefined) return html`${up} ${said} ${preview(say, of, shown.all)}`;
  const tab = (kind: Kind): Markup =>
    kind === of && shown.id === undefined
      ? html`<b aria-current="page">${say[kind]}</b>`
      : html`<a href="/publish/levels?of=${kind}">${say[kind]}</a>`;
  const option = (value: string, label: string): Markup =>
    html`<option value="${value}"${value === (filter ?? "") ? html` selected` : NOTHING}>${label}</option>`;
  return html`${up} ${said}
    <p class="intro">${say.intro}</p>
    <p class="actions">${tab("documents")} · ${tab("people")}</p>
    ${
      shown.id !== undefined
        ? NOTHING
        : html`<form class="actions" action="/publish/levels" method="get"><input type="hidden" name="of" value="${of}" /><label for="level">${say.filter}</label><select id="level" name="level">${option("", say.any)}${FILTERS.filter((one) => of === "documents" || one !== "cited").map((one) => option(one, say.names[one]))}</select><button>${say.apply}</button></form>
          <details><summary>${say.allAtOnce}</summary><p class="actions">${allLinks(say, of)}</p></details>`
    }
    ${rows.length === 0 ? html`<p class="empty">${say.none}</p>` : NOTHING}
    <ul class="written-list levels">
      ${rows.map((one) => row(say, shown, one))}
    </ul>
    ${pager(words, shown)}`;
}

function row(say: Say, shown: ShownLevels, one: ShownLevel & Named): Markup {
  const { of } = shown;
  const form = levelForm(
    say,
    one,
    CHOICES[of].filter((level) => level !== one.level),
    levelsAddress(shown, shown.from),
  );
  return html`<li><a href="/${of === "documents" ? "documents" : "names"}/${one.id}">${bdi(one.name)}</a>
    <span class="meta">${say.now} ${say.names[one.level ?? "undecided"]}</span>
    ${shown.id === undefined ? html`<details><summary>${say.change}</summary>${form}</details>` : form}</li>`;
}

function allLinks(say: Say, of: Kind): Markup {
  const link = (level: Level, label: string): Markup =>
    html`<a class="button" href="/publish/levels?of=${of}&amp;all=${level}">${label}</a>`;
  return of === "people"
    ? link("public", say.allPeople)
    : html`${link("cited", say.allDocuments.cited)} ${link("public", say.allDocuments.public)}`;
}

/** Names that are printed of what is left out. */
const MOST_LEFT_OUT = 100;

function preview(say: Say, of: Kind, all: NonNullable<ShownLevels["all"]>): Markup {
  const { level, mark, targets, withheld, leftOut } = all;
  const title = of === "people" ? say.allPeople : say.allDocuments[level === "cited" ? "cited" : "public"];
  return html`<h2>${title.replace(/ …$/u, "")}</h2>
    <p class="lead">${targets === 0 ? say.nothingToChange : say.preview(number(targets))}</p>
    ${withheld === 0 ? NOTHING : html`<p>${say.withheldStay(number(withheld))}</p>`}
    <form class="actions" action="/publish/levels" method="post"><input type="hidden" name="of" value="${of}" /><input type="hidden" name="level" value="${level}" /><input type="hidden" name="mark" value="${mark}" />
      ${targets === 0 ? NOTHING : html`<input name="reason" maxlength="1000" autocomplete="off" aria-label="${say.why}" placeholder="${say.why}" /><button class="main">${say.doAll}</button>`} <a href="/publish/levels?of=${of}">${say.cancel}</a></form>
    ${
      leftOut.length === 0
        ? NOTHING
        : html`<section class="part"><h3>${say.leftOut(number(leftOut.length))}</h3><ul class="standing-list">${leftOut
            .slice(0, MOST_LEFT_OUT)
            .map(
              ({ id, name, ground, where }) =>
                html`<li><a href="/publish/levels?of=${of}&amp;id=${id}">${bdi(name)}</a> <span class="meta">${say.grounds[ground]} (${bdi(where)})</span></li>`,
            )}</ul></section>`
    }`;
}

/** The address of a part of the list. */
export function levelsAddress({ of, filter, id }: Pick<ShownLevels, "of" | "filter" | "id">, from: number): string {
  const asks = new URLSearchParams({ of });
  if (filter !== undefined) asks.set("level", filter);
  if (id !== undefined) asks.set("id", id);
  if (from > 0) asks.set("from", String(from));
  return `/publish/levels?${asks.toString()}`;
}

function pager({ names: say }: RoomWords, shown: ShownLevels): Markup {
  const { from, most, total } = shown;
  if (total <= most) return NOTHING;
  const step = (to: number, label: string, rel: string): Markup =>
    to < 0 || to >= total ? html`<span></span>` : html`<a rel="${rel}" href="${levelsAddress(shown, to)}">${label}</a>`;
  return html`<nav class="pager" aria-label="${say.pages}">${step(from === 0 ? -1 : Math.max(0, from - most), say.previous, "prev")}<span>${say.fromTo(number(from + 1), number(Math.min(total, from + most)), number(total))}</span>${step(from + most, say.next, "next")}</nav>`;
}
