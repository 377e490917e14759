// One feed in the two formats that readers of feeds know: Atom (RFC 4287) and JSON Feed 1.1.

import type { Day } from "../../base/base.ts";
import { html, type Markup, NOTHING } from "../markup.ts";

export interface FeedEntry {
  /** An address that names it for good and leads nowhere: "urn:uuid:…". */
  readonly id: string;
  readonly title: string;
  /** From the site's folder. */
  readonly href: string;
  readonly category: { readonly term: string; readonly label: string };
  readonly summary?: string | undefined;
  readonly content: Markup;
  /** The last day by which it was written or changed, as far as that is known. */
  readonly updated: Day;
  /** Only where the day itself is known. */
  readonly published?: Day | undefined;
  readonly author?: string | undefined;
  /** Where it is not that of the feed. */
  readonly language?: string | undefined;
}

export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly language: string;
  /** The page that it goes with, from the site's folder. */
  readonly page: string;
  /** Its own file, likewise. */
  readonly path: string;
  /** Where the site is published, ending in "/"; without it addresses are relative. */
  readonly address?: string | undefined;
  /** Newest first; at least one. */
  readonly entries: readonly FeedEntry[];
}

// not formatted as HTML: it is none
const xml = html;

export function atomFeed({ id, title, author, language, page, path, address = "", entries }: Feed): string {
  const lines = entries.map(
    (entry) => xml`<entry${entry.language === undefined ? NOTHING : xml` xml:lang="${entry.language}"`}>
<id>${entry.id}</id>
<title>${entry.title}</title>
<link rel="alternate" type="text/html" href="${address + entry.href}"/>
<updated>${noon(entry.updated)}</updated>
${entry.published === undefined ? NOTHING : xml`<published>${noon(entry.published)}</published>\n`}${entry.author === undefined ? NOTHING : xml`<author><name>${entry.author}</name></author>\n`}<category term="${entry.category.term}" label="${entry.category.label}"/>
${entry.summary === undefined ? NOTHING : xml`<summary>${entry.summary}</summary>\n`}<content type="html">${plain(entry.content)}</content>
</entry>
`,
  );
  return allowed(
    xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${id}</id>
<title>${title}</title>
<updated>${noon(newest(entries))}</updated>
<author><name>${author}</name></author>
<link rel="self" type="application/atom+xml" href="${address + path}"/>
<link rel="alternate" type="text/html" href="${address + page}"/>
<generator>Habeas</generator>
${lines}</feed>
`.toString(),
  );
}

/** Its addresses have to be whole: there is nothing that relative ones would be relative to. */
export function jsonFeed({ title, author, language, page, path, entries }: Feed, address: string): string {
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: address + page,
    feed_url: address + path,
    language,
    authors: [{ name: author }],
    items: entries.map((entry) => ({
      id: entry.id,
      url: address + entry.href,
      title: entry.title,
      ...(entry.summary !== undefined && { summary: entry.summary }),
      content_html: plain(entry.content),
      ...(entry.published !== undefined && { date_published: noon(entry.published) }),
      date_modified: noon(entry.updated),
      ...(entry.author !== undefined && { authors: [{ name: entry.author }] }),
      ...(entry.language !== undefined && { language: entry.language }),
      tags: [entry.category.label],
    })),
  };
  return `${JSON.stringify(feed, undefined, 1)}\n`;
}

/** Both formats ask for an hour, and nobody gives one: noon in UTC is the same day nearly everywhere. */
function noon(day: Day): string {
  return `${day}T12:00:00Z`;
}

function newest(entries: readonly FeedEntry[]): Day {
  return entries.map(({ updated }) => updated).reduce((a, b) => (a > b ? a : b));
}

function plain(content: Markup): string {
  return content.toString().replace(/\n\s+/g, "\n").trim();
}

/** Without what XML does not allow even as a reference: control characters, halves of surrogate pairs. */
function allowed(text: string): string {
  return text.toWellFormed().replace(FORBIDDEN, "");
}

const FORBIDDEN = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu;
