// The page of the publish button: what becomes public and what disappears, what speaks against it, and the editions so far.

import type { Instant } from "../../base/base.ts";
import type { Refusal } from "../../record/record.ts";
import { html, type Markup, NOTHING } from "../markup.ts";
import { bdi, number } from "../wording.ts";
import { levelForm, type ShownLevel } from "./levels-page.ts";
import { momentWords } from "./moment-words.ts";
import type { RoomWords } from "./words/words.ts";
import { pieceHref } from "./writing-list.ts";

/** `waiver` is by which somebody may let it pass; undefined where nobody may. */
export type ShownRefusal = Omit<Refusal, "level"> & {
  readonly waiver: string | undefined;
  /** What could be set there and then. */
  readonly level?: ShownLevel | undefined;
};

interface ShownSide {
  readonly documents: readonly string[];
  readonly people: readonly string[];
  readonly passages: readonly { readonly where: string; readonly quote: string }[];
  readonly originals?: readonly string[] | undefined;
  readonly writing?: readonly string[] | undefined;
  /** Passages besides, within these or within documents that are shown whole. */
  readonly inside?: number | undefined;
}

export interface ShownEditions {
  readonly kept: readonly {
    readonly number: number;
    readonly at: string;
    readonly by: string;
    readonly pages: number;
    readonly forgotten?: object | undefined;
  }[];
  /** The one that is public now. */
  readonly now: number | undefined;
}

/** `mark` names what would be shown; it is undefined where nothing may be published yet. */
export type ShownPublishing = ShownEditions &
  (
    | { readonly mark: undefined }
    | {
        readonly mark: string;
        readonly stops: readonly ShownRefusal[];
        readonly warns: readonly ShownRefusal[];
        readonly waived: readonly ShownRefusal[];
        readonly difference: { readonly comes: ShownSide; readonly goes: ShownSide };
      }
  );

/** Passages that are printed of each side; the command prints all. */
const MOST_PASSAGES = 40;

export function publishPage(
  words: RoomWords,
  shown: ShownPublishing & {
    /** Why nothing was published. */
    readonly said?: string | undefined;
    readonly timeZone: string;
    readonly language: string;
  },
): Markup {
  const { publish } = words;
  const said = shown.said === undefined ? NOTHING : html`<p class="fault" role="alert">${bdi(shown.said)}</p>`;
  if (shown.mark === undefined)
    return html`${said}<p class="empty">${publish.nothingYet}</p>
      <p class="actions"><a class="button" href="/review">${words.levels.review}</a> ${levelsLink(words)}</p>
      ${editions(words, shown)}`;
  const { mark, stops, warns, waived, difference } = shown;
  return html`${said}
    <p class="intro">${publish.intro} ${levelsLink(words)}</p>
    ${
      stops.length > 0
        ? html`<p class="lead">${publish.stops(number(stops.length))}</p>`
        : html`<form class="actions" action="/publish" method="post"><input type="hidden" name="mark" value="${mark}" /><button class="main">${publish.button}</button></form>`
    }
    ${refusals(words, publish.toMend, stops)} ${refusals(words, publish.warns, warns)}
    ${side(words, publish.comes, difference.comes)} ${side(words, publish.goes, difference.goes)}
    ${waived.length === 0 ? NOTHING : html`<details class="part"><summary>${publish.waived} (<bdi>${number(waived.length)}</bdi>)</summary>${refusals(words, undefined, waived)}</details>`}
    ${editions(words, shown)}`;
}

function refusals(words: RoomWords, title: string | undefined, all: readonly ShownRefusal[]): Markup {
  if (all.length === 0) return NOTHING;
  const list = html`<ul class="refusals">
    ${all.map((one) => refusal(words, one, title !== undefined))}
  </ul>`;
  return title === undefined ? list : html`<section class="part"><h2>${title}</h2>${list}</section>`;
}

/** The rules speak English. */
function refusal(words: RoomWords, one: ShownRefusal, mayWaive: boolean): Markup {
  const { publish } = words;
  const mend = mendSentence(words, one);
  const href = placeOfRefusal(one);
  return html`<li>
    <div lang="en" dir="ltr">
      <p><b>${bdi(one.what)}</b></p>
      ${mend === undefined ? html`<p class="meta">${bdi(one.howToMend)}</p>` : NOTHING}
    </div>
    ${mend === undefined || mend === "" ? NOTHING : html`<p class="meta">${mend}</p>`}
    <p class="meta">${href === undefined ? bdi(nameOnly(one.where)) : html`<a href="${href}">${bdi(nameOnly(one.where))}</a>`}</p>
    ${mayWaive && one.level !== undefined ? setThere(words, one.rule, one.level) : NOTHING}
    ${
      one.waiver === undefined || !mayWaive
        ? NOTHING
        : html`<details><summary>${publish.waive}</summary><form class="actions" action="/publish/waive" method="post"><input type="hidden" name="waiver" value="${one.waiver}" /><input name="reason" aria-label="${publish.reason}" placeholder="${publish.reason}" required /><button>${publish.waive}</button></form></details>`
    }
  </li>`;
}

/** How it is mended, in the words of the workroom; undefined where the rule itself says it without a command. */
function mendSentence({ levels }: RoomWords, { rule, level, howToMend }: ShownRefusal): string | undefined {
  const known = Object.entries(levels.mend).find(([name]) => name === rule)?.[1];
  if (known !== undefined) return known;
  if (level === undefined) return /\bhabeas [a-z]+/u.test(howToMend) ? "" : undefined;
  return levels.mend[level.id.startsWith("photos/") ? "picture" : "document"];
}

/** The levels that would mend it. */
function setThere({ levels }: RoomWords, rule: string, one: ShownLevel): Markup {
  const { id, level, ground } = one;
  // of a document that is shown, a passage is missing because nobody accepted it
  if (id.startsWith("doc_") && level !== undefined && level !== "withheld" && !Object.hasOwn(levels.mend, rule))
    return NOTHING;
  const choices = (["withheld", "cited", "public"] as const).filter((choice) => {
    if (id.endsWith("/original")) return choice === "withheld";
    if (!id.startsWith("doc_") && choice === "cited") return false;
    if (ground !== undefined) return choice === "withheld" || choice === (level ?? "cited");
    if (rule === "address") return choice === "withheld" || (choice === "cited" && level === "public");
    return choice !== level && (choice !== "withheld" || level === undefined);
  });
  return levelForm(levels, one, choices, "/publish");
}

function levelsLink({ levels }: RoomWords): Markup {
  return html`<a href="/publish/levels">${levels.title}</a>`;
}

/** Without the id behind it. */
function nameOnly(words: string): string {
  return words.replace(/ \((?:doc|ent)_\w+(?:#\d+-\d+)?\)/u, "");
}

/** Where in the workroom it can be mended. */
function placeOfRefusal({ target, where }: Pick<Refusal, "target" | "where">): string | undefined {
  const piece = /^(?:updates\/)?(?<path>[^:]+\.(?:md|markdown))(?::\d+)?$/u.exec(where)?.groups?.["path"];
  if (piece !== undefined) return pieceHref(piece);
  if (/^doc_\w+$/u.test(target)) return `/documents/${target}`;
  if (/^stm_\w+$/u.test(target)) return `/review/${target}`;
  if (/^ent_\w+$/u.test(target)) return `/names/${target}`;
  return /^flag_\w+$/u.test(target) ? `/flags/${target}` : undefined;
}

function side(
  { publish }: RoomWords,
  title: string,
  { documents, people, passages, originals = [], writing = [], inside = 0 }: ShownSide,
): Markup {
  const lists = [
    [publish.documents, documents],
    [publish.originals, originals],
    [publish.writing, writing],
    [publish.people, people],
  ] as const;
  const isEmpty = passages.length === 0 && lists.every(([, list]) => list.length === 0);
  return html`<section class="part">
    <h2>${title}</h2>
    ${isEmpty ? html`<p class="empty">${publish.nothing}</p>` : NOTHING}
    ${lists.map(([name, list]) => (list.length === 0 ? NOTHING : html`<h3>${name}</h3><ul>${list.map((one) => html`<li>${bdi(nameOnly(one))}</li>`)}</ul>`))}
    ${
      passages.length === 0
        ? NOTHING
        : html`<h3>${publish.passages} (<bdi>${number(passages.length)}</bdi>)</h3><ul class="citable">${passages.slice(0, MOST_PASSAGES).map(({ where, quote }) => html`<li><blockquote dir="auto">${quote.replace(/\s+/gu, " ").trim()}</blockquote><p class="meta">${bdi(where)}</p></li>`)}</ul>${passages.length > MOST_PASSAGES ? html`<p class="meta">${publish.more(number(passages.length - MOST_PASSAGES))}</p>` : NOTHING}`
    }
    ${inside === 0 ? NOTHING : html`<p class="meta">${publish.inside(number(inside))}</p>`}
  </section>`;
}

function editions(
  { publish }: RoomWords,
  { kept, now, timeZone, language }: ShownEditions & { readonly timeZone: string; readonly language: string },
): Markup {
  return html`<section class="part">
    <h2>${publish.editions}</h2>
    ${kept.length === 0 ? html`<p class="empty">${publish.noEditions}</p>` : NOTHING}
    <ol class="written-list" reversed>
      ${kept.toReversed().map(
        ({ number: n, at, by, pages, forgotten }) =>
          html`<li>
            ${publish.edition(String(n))} ${n === now ? html`<b>${publish.now}</b>` : NOTHING}
            <span class="meta"><bdi>${momentWords(at as Instant, timeZone, language)}</bdi> · ${bdi(by)} · ${publish.pages(number(pages))}</span>
            ${
              n === now || forgotten !== undefined
                ? NOTHING
                : html`<details><summary>${publish.putBack}</summary><form class="actions" action="/publish/put-back" method="post"><input type="hidden" name="number" value="${n}" /><input name="reason" aria-label="${publish.reason}" placeholder="${publish.reason}" required /><button>${publish.putBack}</button></form></details>`
            }
          </li>`,
      )}
    </ol>
  </section>`;
}
