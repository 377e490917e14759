// The feeds of a public edition: everything new, and hearings and corrections by themselves.

import { textHash } from "../../base/base.ts";
import { pieceDates } from "../../record/record.ts";
import { atomFeed, type Edition, type Feed, type FeedEntry, type FeedLink, jsonFeed } from "../../views/views.ts";
import { isPublished } from "../campaign/pieces.ts";
import type { Whole } from "../whole.ts";
import type { Format } from "./format.ts";
import { hearingNews, type News } from "./hearing-news.ts";
import { isNews, newsDay, pieceNews } from "./piece-news.ts";

interface FeedPlan {
  /** Its file without the ending. */
  readonly name: "feed" | "hearings" | "corrections";
  /** The page that it goes with. */
  readonly page: string;
  /** What stands in it; undefined: everything. */
  readonly terms?: readonly string[] | undefined;
}

const FEEDS: readonly FeedPlan[] = [
  { name: "feed", page: "index.html" },
  { name: "hearings", page: "hearings/index.html", terms: ["hearing"] },
  { name: "corrections", page: "corrections/index.html", terms: ["correction"] },
];

/** What readers of feeds keep; older entries are found on the pages. */
const MOST_ENTRIES = 100;

/** The feeds that have anything in them, as the heads of pages name them. */
export function feedLinks({
  calendar,
  writings,
  asOf,
  site,
}: Pick<Whole, "calendar" | "writings" | "asOf" | "site">): FeedLink[] {
  const { words, address } = site.edition;
  const dates = pieceDates(writings.pieces);
  const terms = new Set<string>(
    writings.pieces.flatMap((piece) =>
      isNews(piece.kind) && isPublished(piece, asOf) && newsDay(dates.get(piece.slug)) !== undefined
        ? [piece.kind]
        : [],
    ),
  );
  const { caseKey, hearings } = calendar;
  if (hearingNews(hearings, { caseKey, tongue: site.edition, root: "" }).length > 0) terms.add("hearing");
  return FEEDS.filter(({ terms: own }) =>
    own === undefined ? terms.size > 0 : own.some((term) => terms.has(term)),
  ).flatMap(({ name }): FeedLink[] => [
    { href: `${name}.atom`, type: "application/atom+xml", title: words.feeds.titles[name] },
    ...(address === undefined
      ? []
      : [{ href: `${name}.json`, type: "application/feed+json", title: words.feeds.titles[name] }]),
  ]);
}

export const feeds: Format = {
  name: "feeds",
  docs: "docs/formats/feeds.md",
  write: ({ whole, pieces, inside, insideOf, write }) => {
    const { site, calendar } = whole;
    const { edition } = site;
    const root = edition.address ?? "";
    const { words, language } = edition;
    const { caseKey, hearings } = calendar;
    const news: News[] = [
      ...pieceNews(inside, pieces, (piece) => ({ ...insideOf(piece), here: { site, root } })),
      ...hearingNews(hearings, { caseKey, tongue: edition, root }),
    ].sort((a, b) => compare(b.updated, a.updated) || compare(a.key, b.key));
    for (const { name, page, terms } of FEEDS) {
      const entries = news
        .filter(({ category }) => terms === undefined || terms.includes(category.term))
        .slice(0, MOST_ENTRIES)
        .map(({ key, ...rest }): FeedEntry => ({ id: nameFor(caseKey, key), ...rest }));
      if (entries.length === 0) continue;
      const feed: Feed = {
        id: nameFor(caseKey, feedKey(edition, name)),
        title: name === "feed" ? site.name : `${site.name}: ${words.feeds.titles[name]}`,
        author: site.name,
        language,
        page,
        path: `${name}.atom`,
        address: edition.address,
        entries,
      };
      write(feed.path, atomFeed(feed));
      if (edition.address !== undefined)
        write(`${name}.json`, jsonFeed({ ...feed, path: `${name}.json` }, edition.address));
    }
  },
};

function feedKey({ language, languages }: Edition, name: string): string {
  return language === (languages[0] ?? language) ? name : `${name} ${language}`;
}

/** A name that does not change when the site moves: a UUID (RFC 9562, version 8) made of the case and of what it names. */
function nameFor(caseKey: string, key: string): string {
  const hex = textHash(`${caseKey}\n${key}`);
  const variant = (8 + (Number.parseInt(hex.slice(16, 17), 16) % 4)).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
