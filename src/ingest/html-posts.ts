// Which elements of a page are its posts: marked up as such, or alike beside each other, each with a heading and most with a day.

import { type HtmlDocument, type HtmlElement, type HtmlNode, isElement } from "./html-dom.ts";

/** What programs that write blogs call a post. */
export const POST = "article, .hentry, .h-entry, .blog-post, .post-preview, [itemtype$=BlogPosting]";
export const POST_DAY = "time, abbr.published, .published, .dt-published, .entry-date, .post-date, .posted-on";

const HEADING = "h1, h2, h3, h4";
const MOST_HEADINGS = 2000;
const DAY =
  /\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\.? (?:de )?\p{L}{3,10}\.?,?(?: de)? \d{4}\b|\b\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}\b/u;
/** A day that stands further in is one of the story. */
const HEAD = 400;
/** Of the words of the page, so many stand in its posts. */
const MOST = 0.5;
/** One that has much more than the others is an article with teasers around it. */
export const MOST_OF_ALL = 0.8;

/** Two or more, in the order of the page, none inside another; empty for a page that is no list of posts. */
export function postElements(document: HtmlDocument): ReadonlySet<HtmlElement> {
  const all = document.body?.textContent?.length ?? 0;
  const marked = [...document.querySelectorAll(POST)].filter((element) => element.querySelector(POST) === null);
  const own = new Set(marked.filter((element) => element.querySelector(HEADING) !== null));
  if (isList(own, all)) return own;
  const alike = [...groupsOf(document)].filter((group) => isList(group, all) && mostHaveDays(group));
  return alike.reduce<ReadonlySet<HtmlElement>>((most, one) => (one.size > most.size ? one : most), new Set());
}

function isList(group: ReadonlySet<HtmlElement>, all: number): boolean {
  const sizes = [...group].map(({ textContent }) => textContent?.length ?? 0);
  const sum = sizes.reduce((total, size) => total + size, 0);
  return group.size >= 2 && sum >= all * MOST && Math.max(...sizes) <= sum * MOST_OF_ALL;
}

function mostHaveDays(group: ReadonlySet<HtmlElement>): boolean {
  const dated = [...group].filter(
    (element) =>
      element.querySelector(POST_DAY) !== null ||
      DAY.test((element.textContent ?? "").replace(/\s+/gu, " ").slice(0, HEAD)),
  );
  return dated.length * 2 >= group.size;
}

/** Elements of one name and first class with one parent, each around a heading of its own. */
function* groupsOf(document: HtmlDocument): Generator<ReadonlySet<HtmlElement>> {
  const groups = new Map<HtmlNode, Map<string, Set<HtmlElement>>>();
  let count = 0;
  for (const heading of document.querySelectorAll(HEADING)) {
    if (++count > MOST_HEADINGS) break;
    let element: HtmlNode = heading;
    for (let parent = element.parentNode; parent !== null && parent.nodeName !== "HTML"; parent = parent.parentNode) {
      if (isElement(element) && element !== heading)
        groups
          .getOrInsertComputed(parent, () => new Map<string, Set<HtmlElement>>())
          .getOrInsertComputed(signature(element), () => new Set())
          .add(element);
      element = parent;
    }
  }
  for (const alike of groups.values()) yield* alike.values();
}

function signature(element: HtmlElement): string {
  const [first = ""] = (element.getAttribute("class") ?? "").trim().split(/\s+/u);
  return `${element.localName}.${first.replace(/\d+/gu, "")}`;
}
