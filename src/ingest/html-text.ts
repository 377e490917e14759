// An element's text as a person sees it: paragraphs apart by an empty line, the lines of lists and tables together,
// with marks for headings, captions, list items and table rows.

import { compareSpans, type Span } from "../base/base.ts";
import type { Mark, PageLink } from "../record/record.ts";
import { protectedAddress } from "../text/text.ts";
import { type HtmlElement, type HtmlNode, isElement, TEXT } from "./html-dom.ts";
import { linkAddress, videoAddress } from "./html-links.ts";

export interface LaidOutText {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly links: readonly PageLink[];
  readonly posts: readonly Span[];
  /** Units that stand inside links. */
  readonly linked: number;
}

export interface LayoutOptions {
  /** Elements to leave out, with all they hold. */
  readonly leaveOut?: ((element: HtmlElement) => boolean) | undefined;
  /** Mark paragraphs that are nothing but a link as teasers: right inside an article, wrong in a list of posts. */
  readonly linksAreTeasers?: boolean | undefined;
  /** The address of the page, for links that are told from there. */
  readonly page?: URL | undefined;
  /** Elements of which the stretches are wanted. */
  readonly posts?: ReadonlySet<HtmlElement> | undefined;
}

const NEVER = new Set(
  "script style noscript template svg iframe object embed canvas video audio head title meta link button select input textarea datalist dialog map".split(
    " ",
  ),
);
const BLOCKS = new Set(
  "address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody tfoot thead ul caption".split(
    " ",
  ),
);
/** Blocks that stand on the next line, not after an empty one. */
const LINES = new Set(["li", "tr", "dt", "dd", "tbody", "thead", "tfoot"]);
const CAPTION =
  /(?:^|[\s_-])(?:wp-)?caption(?:[\s_-]|$)|(?:^|[\s_-])(?:photo|image|media)-?(?:credits?|captions?)(?:[\s_-]|$)/i;
/** "newsCaption", "imageCredit" */
const CAPTION_JOINED = /[a-z](?:Caption|Credit)s?(?:\s|$)/;
/** What a page shows only to screen readers, or when the pointer rests on a word. */
const UNSEEN =
  /(?:^|\s)(?:sr-only|screen-?reader(?:-text)?|visually-?hidden|assistive-text|tooltip(?:-\w+)?|popover|hover-?card|rollover-[\w-]*block)(?:\s|$)/i;

const LINK_PARAGRAPHS = new Set(["p", "li", "div", "aside"]);

type Open = { start: number | undefined };

export function layOut(root: HtmlElement, options: LayoutOptions = {}): LaidOutText {
  const marks: Mark[] = []; // in the order of their ends
  const found: PageLink[] = [];
  const posts: Span[] = [];
  const parts: string[] = [];
  let length = 0;
  let breaks = 0; // line feeds owed before the next words
  let space = ""; // white space owed before the next words
  let tabs = 0; // cells begun since the last words of this row
  let cells = 0; // how many table cells we are in
  let freshCell = false; // in a cell that follows another one, before its first words
  let linked = 0;
  let links = 0; // how many links we are in
  const postsSeen = new Set<HtmlElement>();
  let waiting: Open[] = []; // stretches whose first word has not come yet

  function put(words: string): void {
    if (words === "") return;
    const gap = length === 0 ? "" : "\n".repeat(breaks) + "\t".repeat(tabs);
    const lead = gap === "" && length > 0 ? space : gap;
    parts.push(lead, words);
    length += lead.length;
    breaks = 0;
    tabs = 0;
    space = "";
    freshCell = false;
    for (const open of waiting) open.start = length;
    if (waiting.length > 0) waiting = [];
    length += words.length;
    if (links > 0) linked += words.length;
  }

  function flow(raw: string): void {
    const words = raw.replace(/[ \t\n\r\f]+/g, " ");
    const body = words.trim();
    // The parser may cut a text at "&nbsp;": such a space is kept between words and dropped beside a break, like any other.
    if (body === "") return owe(words);
    const from = words.indexOf(body);
    owe(words.slice(0, from));
    put(body);
    owe(words.slice(from + body.length));
  }

  function owe(white: string): void {
    if (white !== "" && !(white === " " && space.endsWith(" "))) space = (space + white).slice(0, 8);
  }

  function broke(lines: number): void {
    // Inside a cell of a table of data, paragraphs are lines, so that the row stays together.
    if (!freshCell) breaks = Math.max(breaks, cells > 0 ? 1 : lines);
    space = "";
  }

  /** Runs `inside` and gives the stretch it wrote, from its first word. */
  function stretch(inside: () => void): { start: number; end: number } | undefined {
    const open: Open = { start: undefined };
    waiting.push(open);
    inside();
    if (open.start !== undefined) return { start: open.start, end: length };
    waiting = waiting.filter((other) => other !== open);
    return undefined;
  }

  function children(element: HtmlElement, preformatted: boolean): void {
    for (const child of element.childNodes) visit(child, preformatted);
  }

  function visit(node: HtmlNode, preformatted: boolean): void {
    if (node.nodeType === TEXT) return preformatted ? verbatim(node.textContent ?? "") : flow(node.textContent ?? "");
    if (!isElement(node)) return;
    const name = node.localName.toLowerCase();
    if (name === "br") {
      if (!freshCell) breaks = Math.min(breaks + 1, cells > 0 ? 1 : 2);
      space = "";
      return;
    }
    const video = name === "iframe" && !isHidden(node) ? videoAddress(node.getAttribute("src") ?? "") : undefined;
    if (video !== undefined) found.push({ start: length, end: length, address: video });
    if (NEVER.has(name) || isHidden(node) || options.leaveOut?.(node) === true) return;
    const hidden = hiddenAddress(node);
    if (hidden !== undefined) return flow(hidden);
    if (options.posts?.has(node) === true && !postsSeen.has(node)) {
      postsSeen.add(node);
      const written = stretch(() => visit(node, preformatted));
      if (written !== undefined) posts.push(written);
      return;
    }
    const isPre = preformatted || name === "pre";
    if (name === "tr" && !isLayoutRow(node)) return row(node);
    const isBlock = BLOCKS.has(name) || name === "td" || name === "th" || name === "tr";
    const lines = LINES.has(name) ? 1 : 2;
    if (isBlock) broke(lines);
    const linkedBefore = linked;
    const kind = kindOf(node, name);
    const mayBeTeaser = options.linksAreTeasers === true && LINK_PARAGRAPHS.has(name);
    if (name === "a") links++;
    const address = name === "a" ? linkAddress(node.getAttribute("href") ?? "", options.page) : undefined;
    if (address !== undefined) {
      const written = stretch(() => children(node, isPre));
      if (written !== undefined) found.push({ ...written, address });
    } else if (kind === undefined && !mayBeTeaser) children(node, isPre);
    else {
      const written = stretch(() => children(node, isPre));
      if (written !== undefined && mayBeTeaser && isOnlyLinks(written, linked - linkedBefore, name === "li"))
        marks.push({ kind: "teaser", ...written });
      else if (written !== undefined && kind === "heading") marks.push({ kind, ...written, level: Number(name[1]) });
      else if (written !== undefined && kind !== undefined) marks.push({ kind, ...written });
    }
    if (name === "a") links--;
    if (isBlock) broke(lines);
  }

  function verbatim(raw: string): void {
    raw
      .replaceAll("\r\n", "\n")
      .split("\n")
      .forEach((line, i) => {
        if (i > 0) breaks = Math.min(breaks + 1, 2);
        put(line.trimEnd());
      });
  }

  /** A row of a table of data: one cell after the other, a tab between them. */
  function row(element: HtmlElement): void {
    broke(1);
    const written = stretch(() => {
      const from = length;
      let first = true;
      for (const cell of element.childNodes) {
        if (!isElement(cell)) continue;
        if (NEVER.has(cell.localName.toLowerCase()) || isHidden(cell) || options.leaveOut?.(cell) === true) continue;
        if (!first) tabs++;
        first = false;
        if (length > from) breaks = 0;
        space = "";
        cells++;
        freshCell = length > from;
        children(cell, false);
        freshCell = false;
        cells--;
      }
    });
    tabs = 0;
    if (written !== undefined) marks.push({ kind: "table-row", ...written });
    broke(1);
  }

  /** An item of a list may be a linked heading; elsewhere a heading is one. */
  function isOnlyLinks(written: { start: number; end: number }, inLinks: number, isItem: boolean): boolean {
    const size = written.end - written.start;
    if (size < 16 || size > 240 || inLinks < size * 0.75) return false;
    for (let i = marks.length - 1; i >= 0 && marks[i]!.end > written.start; i--)
      // i is in range
      if ((marks[i]!.kind === "heading" && !isItem) || marks[i]!.kind === "teaser" || marks[i]!.kind === "table-row")
        return false;
    return true;
  }

  visit(root, false);
  return finish(parts.join(""), { marks, links: found, posts, linked });
}

/** Old pages lay out their columns with tables: such a row holds a table, or a cell as long as an article. */
function isLayoutRow(row: HtmlElement): boolean {
  if (row.querySelector("table, article, main, h1, h2, nav") !== null) return true;
  for (const cell of row.childNodes) if (isElement(cell) && (cell.textContent?.length ?? 0) > 4000) return true;
  return false;
}

function finish(raw: string, { marks, links, posts, linked }: Omit<LaidOutText, "text">): LaidOutText {
  const text = raw.replace(/\s+$/u, "");
  const within = <S extends Span>(span: S): S => {
    let end = Math.min(span.end, text.length);
    while (end > span.start && /\s/u.test(text[end - 1]!)) end--; // end - 1 ≥ start
    return { ...span, start: Math.min(span.start, end), end };
  };
  return {
    text,
    marks: marks.map(within).filter((mark) => mark.end > mark.start),
    links: links.map(within).sort(compareSpans),
    posts: posts.map(within),
    linked,
  };
}

/** Mail programs wrap the message that is answered in one of these. */
const QUOTE = /(?:^|\s)(?:gmail_quote|yahoo_quoted|protonmail_quote|moz-cite-prefix|tutanota_quote)(?:\s|$)/;

function kindOf(element: HtmlElement, name: string): Mark["kind"] | undefined {
  if (name === "blockquote" && element.getAttribute("type") === "cite") return "quoted-reply";
  if (name === "div" && QUOTE.test(element.getAttribute("class") ?? "")) return "quoted-reply";
  if (/^h[1-6]$/.test(name)) return "heading";
  if (name === "figcaption" || name === "caption") return "caption";
  if (name === "li") return "list-item";
  if (name === "tr") return "table-row";
  if (
    (name === "p" ||
      name === "div" ||
      name === "span" ||
      name === "small" ||
      name === "cite" ||
      name === "em" ||
      name === "dd") &&
    isCaption(element.getAttribute("class") ?? "")
  )
    return "caption";
  return undefined;
}

function isCaption(name: string): boolean {
  return CAPTION.test(name) || CAPTION_JOINED.test(name);
}

/** What a reader of the page sees where its own script puts an e-mail address back that Cloudflare has hidden. */
function hiddenAddress(element: HtmlElement): string | undefined {
  const linked = /\/email-protection#(?<hex>[0-9a-f]{6,200})$/.exec(element.getAttribute("href") ?? "")?.groups?.[
    "hex"
  ];
  const isHidden = linked !== undefined && element.textContent?.includes("protected]") === true;
  const hex = element.getAttribute("data-cfemail") ?? (isHidden ? linked : undefined);
  return hex === undefined ? undefined : protectedAddress(hex);
}

/** What a browser does not show. */
function isHidden(element: HtmlElement): boolean {
  if (element.hasAttribute("hidden")) return true;
  const name = element.getAttribute("class");
  if (name !== null && UNSEEN.test(name)) return true;
  const style = element.getAttribute("style");
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}
