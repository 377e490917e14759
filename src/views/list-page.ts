// A long list over one page or several: headings for its groups, a way to jump to each, earlier and later pages.

import { headingDirection } from "./direction.ts";
import { html, type Markup, NOTHING } from "./markup.ts";
import { page } from "./layout.ts";
import type { Area, Here } from "./site.ts";
import { bdi } from "./wording.ts";
import type { Words } from "./words/words.ts";

/** One line of a list. Items with the same `group` stand under one heading. */
export interface ListItem {
  readonly group?: string | undefined;
  /** The place to jump to: a year, a letter. `id` is unique in the list. */
  readonly jump?: { readonly id: string; readonly label: string } | undefined;
  readonly body: Markup;
}

export interface List {
  readonly title: string;
  readonly area: Area;
  readonly intro: Markup;
  /** What the in-page menu is called: "Years". */
  readonly jumpLabel?: string | undefined;
  readonly items: readonly ListItem[];
  readonly empty: string;
  readonly listClass: string;
  /** What the first page has in its head. */
  readonly head?: Markup | undefined;
}

/** The pages' items, with the names of their files in order, and the page on which each place to jump to comes first. */
interface Paged {
  readonly files: readonly string[];
  readonly chunks: readonly (readonly ListItem[])[];
  readonly places: ReadonlyMap<string, { readonly label: string; readonly at: number }>;
}

export function paged(files: readonly string[], chunks: Paged["chunks"]): Paged {
  const places = new Map<string, { label: string; at: number }>();
  chunks.forEach((chunk, at) => {
    for (const { jump } of chunk) if (jump && !places.has(jump.id)) places.set(jump.id, { label: jump.label, at });
  });
  return { files, chunks, places };
}

/** `folder` is that of its files. */
export function listPage(here: Here, list: List, pages: Paged, index: number, folder: string): string {
  const items = pages.chunks[index] ?? [];
  const { list: words } = here.site.edition.words;
  const several = pages.files.length > 1;
  const title = several && index > 0 ? words.titlePage(list.title, index + 1) : list.title;
  const before = index > 0 ? pages.chunks[index - 1]?.at(-1)?.group : undefined;
  const main = html`<h1${headingDirection(list.title)}>
      ${bdi(list.title)}${several ? html` <span class="of">${words.pageOf(index + 1, pages.files.length)}</span>` : NOTHING}
    </h1>
    ${index === 0 ? list.intro : NOTHING} ${jumps(list, pages, index)}
    ${items.length === 0 ? html`<p class="empty">${list.empty}</p>` : groups(words, list, items, before, (id) => pages.places.get(id)?.at === index)}
    ${pager(words, list, pages, index)}`;
  const at = `${folder}/${pages.files[0] ?? "index.html"}`;
  const head = index === 0 ? list.head : undefined;
  // how many pages a list takes may differ by language
  return page(here, { title, area: list.area, head, path: index === 0 ? at : undefined, near: at, main });
}

type ListWords = Words["list"];

function groups(
  words: ListWords,
  list: List,
  items: readonly ListItem[],
  before: string | undefined,
  isHere: (jump: string) => boolean,
): Markup {
  const out: Markup[] = [];
  const jumped = new Set<string>();
  for (let i = 0; i < items.length;) {
    const first = items[i]!; // i < length
    let end = i + 1;
    while (end < items.length && items[end]!.group === first.group) end++; // end < length
    const bodies = items.slice(i, end).map((item) => item.body);
    const id =
      first.jump !== undefined && isHere(first.jump.id) && !jumped.has(first.jump.id)
        ? html` id="${first.jump.id}"`
        : NOTHING;
    if (first.jump !== undefined) jumped.add(first.jump.id);
    const again = i === 0 && before !== undefined && before === first.group;
    const heading =
      first.group === undefined
        ? NOTHING
        : html`<h2${id}${headingDirection(first.group)}><bdi>${first.group}</bdi>${again ? html` <span class="of">${words.continued}</span>` : NOTHING}</h2>`;
    out.push(
      html`${heading}
        <ul class="${list.listClass}"${first.group === undefined ? id : NOTHING}>
          ${bodies}
        </ul>`,
    );
    i = end;
  }
  return html`${out}`;
}

/** Names in a script of thousands of signs would fill the page with their first ones. */
const MOST_JUMPS = 120;

function jumps(list: List, { files, places }: Paged, index: number): Markup {
  if (list.jumpLabel === undefined || places.size < 2 || places.size > MOST_JUMPS) return NOTHING;
  const links = [...places].map(
    ([id, { label, at }]) => html`<li><a href="${at === index ? "" : files[at]!}#${id}">${label}</a></li>`, // at < files.length
  );
  return html`<nav class="jumps" aria-label="${list.jumpLabel}">
    <ul>
      ${links}
    </ul>
  </nav>`;
}

function pager(words: ListWords, list: List, paged: Paged, index: number): Markup {
  if (paged.files.length < 2) return NOTHING;
  const step = (to: number, rel: string, label: (page: number) => string) => {
    const file = paged.files[to];
    if (file === undefined) return html`<span></span>`;
    return html`<a rel="${rel}" href="${file}">${label(to + 1)}</a>`;
  };
  return html`<nav class="pager" aria-label="${words.pagesOf(list.title)}">
    ${step(index - 1, "prev", words.previous)}<span>${words.pageOfTitle(index + 1, paged.files.length)}</span
    >${step(index + 1, "next", words.next)}
  </nav>`;
}
