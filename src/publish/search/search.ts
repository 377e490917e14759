// What leads a reader to things: an index of words made of the written pages, and the lists by letter and by date beside it.

import { compareDates, isKnown } from "../../base/base.ts";
import { writingHref } from "../../record/record.ts";
import {
  dateItems,
  type DatedThing,
  type EntrySummary,
  foldDated,
  type Here,
  html,
  letterFile,
  nameItems,
  letterOf,
  nameOrder,
  SEARCH_SCRIPT,
  SEARCH_SCRIPT_TEXT,
  type SearchList,
  searchPage,
  yearOf,
} from "../../views/views.ts";
import { Pieces } from "../campaign/pieces.ts";
import { listPages } from "../list-pages.ts";
import type { EditionFolder } from "../edition-folder.ts";
import type { Whole, Write } from "../whole.ts";
import { type IndexOutcome, writeIndex } from "./word-index.ts";

export { type IndexOutcome, searchedKey } from "./word-index.ts";

const LISTED: ReadonlySet<EntrySummary["kind"]> = new Set(["person", "organization", "court", "facility", "place"]);

interface SearchOptions {
  readonly search?: boolean | undefined;
  readonly isTry?: boolean | undefined;
  /** The lists that are made of the record alone are there already. */
  readonly isKept: boolean;
}

/** The index of words, made of the pages that are written already, then the search page and its lists. */
export async function writeSearch(
  whole: Whole,
  folder: EditionFolder,
  { search: wanted, isTry = false, isKept }: SearchOptions,
): Promise<IndexOutcome | undefined> {
  const { site } = whole;
  if (!site.edition.areas.has("search")) return undefined;
  const outcome = await writeIndex(folder, wanted, isTry);
  const hasIndex = outcome.kind !== "left out";
  const write: Write = (path, content) => folder.write(path, content);
  const top: Here = { site, root: "" };
  const inside: Here = { site, root: "../" };
  const { search } = site.edition.words;
  const listed = (
    file: string,
    title: string,
    items: ReturnType<typeof dateItems>,
    listClass: string,
    part?: "record",
  ): SearchList => {
    const intro = html`<p class="up"><a href="../search.html">${site.edition.words.areas.search}</a></p>`;
    const list = { area: "search", title, intro, items, jumpLabel: search.months, empty: "", listClass } as const;
    listPages(inside, list, "search", file, `${file}-`, (path, content) => folder.write(path, content, part));
    return { label: title, href: `search/${file}.html` };
  };
  const entries = [...site.entries.values()]
    .filter(({ kind }) => LISTED.has(kind))
    .sort(nameOrder(site.edition.language));
  const letters = [...Map.groupBy(entries, letterOf)].flatMap(([letter, all]) => {
    const items = nameItems(inside, all);
    if (items.length === 0) return [];
    const file = letterFile(letter);
    return [isKept ? { label: letter, href: `search/${file}.html` } : listed(file, letter, items, "entries", "record")];
  });
  const years = [...Map.groupBy(await datedThings(whole), ({ date }) => yearOf(date) ?? "")]
    .filter(([year]) => year !== "")
    .map(([year, things]) => listed(year, year, dateItems(inside, things), "dated"));
  if (hasIndex) write(SEARCH_SCRIPT, SEARCH_SCRIPT_TEXT);
  write("search.html", searchPage(top, letters, years, hasIndex));
  return outcome;
}

async function datedThings({ source, site, writings, asOf }: Whole): Promise<DatedThing[]> {
  const events = foldDated(await source.dated("subject")).map((event): DatedThing => ({
    kind: "event",
    date: event.date,
    event,
  }));
  const documents = [...site.documents.values()].flatMap(({ id, date }): DatedThing[] =>
    date === undefined ? [] : [{ kind: "document", date, id }],
  );
  const { language, languages } = site.edition;
  const pieces = new Pieces(writings, language, languages[0] ?? language, asOf);
  const written = (["update", "statement", "release", "letter"] as const).flatMap((kind) =>
    pieces
      .of(kind)
      .flatMap(({ writing, date }): DatedThing[] =>
        date === undefined ? [] : [{ kind: "writing", date, href: writingHref(writing), title: writing.title }],
      ),
  );
  return [...events, ...documents, ...written]
    .filter(({ date }) => isKnown(date))
    .sort((a, b) => compareDates(a.date, b.date));
}
