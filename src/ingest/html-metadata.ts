// What a page says of itself: title, author, publisher, date. Each value keeps where it stood. The first source in the
// order given wins; a value that cannot be read as what it should be (a date that is none) is passed over.

import type { DateSpan } from "../base/base.ts";
import type { Extraction, Sourced } from "../record/record.ts";
import type { HtmlDocument, HtmlElement } from "./html-dom.ts";
import { linkedData } from "./linked-data.ts";
import { dateOf } from "./metadata-date.ts";

type Metadata = Pick<Extraction, "title" | "byline" | "publisher" | "published">;

export function pageMetadata(document: HtmlDocument): Metadata {
  const data = linkedData(document);
  const meta = metaValues(document);
  const publisher = first(
    text(data.publisher, "JSON-LD publisher"),
    fromMeta(meta, ["og:site_name", "application-name", "dc.publisher", "dcterms.publisher"]),
  );
  return {
    title: withoutSiteName(
      first(
        text(data.headline, "JSON-LD headline"),
        fromMeta(meta, ["og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title"]),
        text(document.querySelector("title")?.textContent ?? undefined, "title element"),
        text(document.querySelector("h1")?.textContent ?? undefined, "first heading"),
      ),
      publisher?.value,
    ),
    byline: first(
      text(data.author, "JSON-LD author"),
      fromMeta(
        meta,
        [
          "author",
          "article:author",
          "parsely-author",
          "sailthru.author",
          "byl",
          "dc.creator",
          "dcterms.creator",
          "citation_author",
        ],
        isName,
      ),
      ofElement(document, "[itemprop=author] [itemprop=name], [itemprop=author], [rel=author]", "author element"),
      ofElement(document, ".byline-name, .author-name, .byline, .article-author", "byline on the page"),
    ),
    publisher,
    published: first(
      dated(data.datePublished, "JSON-LD datePublished"),
      ...PUBLISHED.map((name) => dated(meta.get(name), `meta ${name}`)),
      dated(attribute(document, "[itemprop=datePublished]", ["datetime", "content"]), "datePublished element"),
      dated(
        attribute(
          document,
          "time[pubdate], article header time[datetime], header time[datetime], article time[datetime]",
          ["datetime"],
        ),
        "time element",
      ),
      onlyTime(document),
      onlyPrintedDate(document),
    ),
  };
}

const PUBLISHED = [
  "article:published_time",
  "og:article:published_time",
  "og:published_time",
  "datepublished",
  "parsely-pub-date",
  "sailthru.date",
  "pubdate",
  "publishdate",
  "publish-date",
  "publication_date",
  "published_time",
  "date.release",
  "dc.date.issued",
  "dcterms.issued",
  "dcterms.created",
  "dc.date",
  "dcterms.date",
  "citation_publication_date",
  "citation_date",
  "article.published",
  "date",
];

/** Names and properties in lower case; the first of several wins. */
function metaValues(document: HtmlDocument): Map<string, string> {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll("meta[content]")) {
    const name = (
      element.getAttribute("property") ??
      element.getAttribute("name") ??
      element.getAttribute("itemprop") ??
      ""
    )
      .trim()
      .toLowerCase();
    const value = tidy(element.getAttribute("content") ?? "");
    if (name !== "" && value !== "" && !values.has(name)) values.set(name, value);
  }
  return values;
}

function fromMeta(
  meta: ReadonlyMap<string, string>,
  names: readonly string[],
  fits: (value: string) => boolean = () => true,
): Sourced<string> | undefined {
  for (const name of names) {
    const value = meta.get(name);
    if (value !== undefined && fits(value)) return text(value, `meta ${name}`);
  }
  return undefined;
}

function text(value: string | undefined, from: string): Sourced<string> | undefined {
  const words = value === undefined ? "" : tidy(value);
  return words === "" || words.length > 500 ? undefined : { value: words, from };
}

function tidy(value: string): string {
  return value.replace(/\s+/gu, " ").trim();
}

/** article:author is often the address of a profile. */
function isName(value: string): boolean {
  return !/^(?:https?:)?\/\//i.test(value) && !value.startsWith("@");
}

function ofElement(document: HtmlDocument, selector: string, from: string): Sourced<string> | undefined {
  const words = tidy(document.querySelector(selector)?.textContent ?? "").replace(
    /^(?:by|von|par|por|de|di|door)\s*:?\s+/iu,
    "",
  );
  return words.length > 120 || !/\p{L}{2}/u.test(words) ? undefined : text(words, from);
}

function attribute(document: HtmlDocument, selector: string, names: readonly string[]): string | undefined {
  const element = document.querySelector(selector);
  if (element === null) return undefined;
  for (const name of names) {
    const value = element.getAttribute(name);
    if (value !== null && value.trim() !== "") return value;
  }
  return element.textContent ?? undefined;
}

/** A page on which one single day is marked up as time. With several we cannot know which one is the page's. */
function onlyTime(document: HtmlDocument): Sourced<DateSpan> | undefined {
  return onlyDay(
    document.querySelectorAll("time[datetime]"),
    (element) => element.getAttribute("datetime"),
    "time element",
  );
}

const DATE_CLASS = /(?:^|[\s_-])(?:date|dateline|published|pubdate|posted|posted-on|timestamp)(?:[\s_-]|$)/i;

/** The same for what a page prints where it keeps its date. */
function onlyPrintedDate(document: HtmlDocument): Sourced<DateSpan> | undefined {
  const printed: HtmlElement[] = [];
  for (const element of document.querySelectorAll("[class]")) {
    if (!DATE_CLASS.test(element.getAttribute("class") ?? "")) continue;
    if ((element.textContent ?? "").length <= 120) printed.push(element);
    if (printed.length > 50) return undefined;
  }
  return onlyDay(printed, (element) => element.textContent, "date on the page");
}

function onlyDay(
  elements: Iterable<HtmlElement>,
  valueOf: (element: HtmlElement) => string | null,
  from: string,
): Sourced<DateSpan> | undefined {
  const days = new Map<string, DateSpan>();
  for (const element of elements) {
    const span = dateOf(valueOf(element) ?? "", "metadata");
    if (span !== undefined) days.set(span.edtf, span);
  }
  const [only] = days.values();
  return days.size === 1 && only !== undefined ? { value: only, from } : undefined;
}

function dated(value: string | undefined, from: string): Sourced<DateSpan> | undefined {
  const span = value === undefined ? undefined : dateOf(value, "metadata");
  return span === undefined ? undefined : { value: span, from };
}

/** "Judge orders release | The Daily Example" without the publisher's name, when it is known and stands at an end. */
function withoutSiteName(
  title: Sourced<string> | undefined,
  publisher: string | undefined,
): Sourced<string> | undefined {
  if (title === undefined || publisher === undefined) return title;
  for (const separator of [" | ", " - ", " – ", " — ", " · ", " :: ", " » "]) {
    if (title.value.endsWith(separator + publisher))
      return { ...title, value: title.value.slice(0, -(separator + publisher).length).trim() };
    if (title.value.startsWith(publisher + separator))
      return { ...title, value: title.value.slice((publisher + separator).length).trim() };
  }
  return title;
}

function first<T>(...found: readonly (Sourced<T> | undefined)[]): Sourced<T> | undefined {
  return found.find((value) => value !== undefined);
}
