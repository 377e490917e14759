// Web pages. An article is found with Readability; a page that is no single article (posts one after the other, a docket
// sheet, a list) is read whole, without its menus and its foot.

import type { Receipt } from "../record/record.ts";
import { markBoilerplate } from "./boilerplate.ts";
import { extracted, type ExtractedFile, type Format, unreadable } from "./format.ts";
import { MAX_PAGE_BYTES, pageBounds } from "./html-bounds.ts";
import { decodePage } from "./html-decode.ts";
import { articleOf, type HtmlDocument, type HtmlElement, parsePage, placeOfArticle } from "./html-dom.ts";
import { pageMetadata } from "./html-metadata.ts";
import { pageAddress } from "./html-links.ts";
import { MOST_OF_ALL, POST, POST_DAY, postElements } from "./html-posts.ts";
import { type LaidOutText, layOut } from "./html-text.ts";
import { linkedData } from "./linked-data.ts";
import { lossReceipt } from "./loss.ts";

export const html: Format = {
  name: "HTML",
  version: 5,
  docs: "docs/formats/html.md",
  mediaTypes: ["text/html"],
  async read(bytes, { mediaType }) {
    if (bytes.length > MAX_PAGE_BYTES)
      return unreadable(mediaType, "too large", "This page is larger than 32 MB. Print it to PDF and add that.");
    const { text, lost } = await decodePage(bytes);
    return readPage(text, mediaType, lossReceipt(lost));
  },
};

/** A page that is already text: also for pages inside other files. */
export async function readPage(
  source: string,
  mediaType: string,
  receipt: Receipt,
  savedFrom?: string,
): Promise<ExtractedFile> {
  const { tags, trouble } = pageBounds(source);
  if (trouble !== undefined) return unreadable(mediaType, "too large", trouble);
  const document = await parsePage(source);
  const metadata = pageMetadata(document);
  const page = pageAddress(document, source, savedFrom);
  const { text, marks, links, posts } = await mainText(source, document, page, tags);
  return extracted({ mediaType, text, marks: markBoilerplate(text, marks), links, posts, receipt, ...metadata });
}

/** A part of a page or a message: all of its text, no choice made. */
export async function fragmentText(source: string): Promise<LaidOutText | undefined> {
  if (pageBounds(source).trouble !== undefined) return undefined;
  const document = await parsePage(source);
  return document.body === null ? { text: "", marks: [], links: [], posts: [], linked: 0 } : layOut(document.body);
}

const FRAME = new Set(["nav", "aside", "footer"]);
const FRAME_ROLES = new Set([
  "navigation",
  "complementary",
  "contentinfo",
  "search",
  "banner",
  "dialog",
  "alert",
  "menu",
  "menubar",
  "menuitem",
  "tooltip",
  "tablist",
]);

/**
 * Readability is believed when it keeps at least this share of the words that stand in whole sentences. A page that says
 * it is one article may have others below it.
 */
const ENOUGH = 0.4;
const ENOUGH_OF_AN_ARTICLE = 0.1;
const LEAST = 250;
/** What Readability takes away inside an article is kept (contacts, lists of links) unless it would be a good part of it. */
const CLEANED_AWAY = 1.3;
/** Larger pages are no single articles, and Readability would take minutes to say so. */
const ARTICLE_TAGS = 30_000;
const ARTICLE_UNITS = 500_000;

async function mainText(
  source: string,
  document: HtmlDocument,
  page: URL | undefined,
  tags: number,
): Promise<LaidOutText> {
  const isArticle = saysItIsAnArticle(document);
  const body = document.body ?? document.documentElement;
  if (body === null) return { text: "", marks: [], links: [], posts: [], linked: 0 };
  const posts = postElements(document);
  const whole = layOut(body, { leaveOut: isFrame, page, posts });
  const everything = whole.text === "" ? layOut(body, { page }) : whole;
  if (tags > ARTICLE_TAGS || everything.text.length > ARTICLE_UNITS) return everything;
  // Of a page of posts Readability keeps the words and may drop what says when each was written, and its heading.
  if (!isArticle && (isMostlyTables(everything) || posts.size >= 2 || countPosts(document, everything) >= 2))
    return everything;
  const element = await articleOf(document);
  if (element === undefined) return everything;
  const cleaned = layOut(element, { linksAreTeasers: true, page });
  const place = isArticle ? undefined : await placeOfArticle(source);
  const uncleaned = place === undefined ? cleaned : layOut(place, { leaveOut: isFrame, page });
  const article = uncleaned.text.length <= cleaned.text.length * CLEANED_AWAY ? uncleaned : cleaned;
  const enough = isArticle ? ENOUGH_OF_AN_ARTICLE : ENOUGH;
  if (article.text.length < LEAST && !isArticle && everything.text.length > article.text.length * 2) return everything;
  return proseLength(article) >= enough * proseLength(everything) ? article : everything;
}

function saysItIsAnArticle(document: HtmlDocument): boolean {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute("content") ?? "";
  return /^(?:article|news|blog_?post)/i.test(type) || linkedData(document).isArticle;
}

/** A docket sheet, a register, a list of calls: what stands around the rows says what they are. */
function isMostlyTables({ text, marks }: LaidOutText): boolean {
  let inRows = 0;
  for (const mark of marks) if (mark.kind === "table-row") inRows += mark.end - mark.start;
  return inRows > text.length * 0.4;
}

/** Elements that hold a post of their own: marked up as such, none inside another, with prose in them or each with its day. */
function countPosts(document: HtmlDocument, all: LaidOutText): number {
  let long = 0;
  const dated: number[] = [];
  for (const element of document.querySelectorAll(POST)) {
    if (element.querySelector(POST) !== null) continue;
    const post = layOut(element, { leaveOut: isFrame });
    if (proseLength(post) > 300) long++;
    if (element.querySelector(POST_DAY) !== null) dated.push(post.text.length);
  }
  const sum = dated.reduce((total, length) => total + length, 0);
  const isList = sum >= MOST_OF_ALL * all.text.length && Math.max(0, ...dated) <= MOST_OF_ALL * sum;
  return Math.max(long, isList ? dated.length : 0);
}

/** Units in paragraphs that read like prose. */
function proseLength({ text }: LaidOutText): number {
  let sum = 0;
  for (const paragraph of text.split("\n")) if (paragraph.length > 100) sum += paragraph.length;
  return sum;
}

function isFrame(element: HtmlElement): boolean {
  const role = element.getAttribute("role");
  if (role !== null && FRAME_ROLES.has(role.toLowerCase())) return true;
  const name = element.localName.toLowerCase();
  // The foot of a post says who wrote it and when; what stands aside in it is a note or a quotation.
  return FRAME.has(name) && (name === "nav" || !isInsidePost(element));
}

function isInsidePost(element: HtmlElement): boolean {
  for (let node = element.parentNode; node !== null; node = node.parentNode)
    if (node.nodeName.toLowerCase() === "article") return true;
  return false;
}
