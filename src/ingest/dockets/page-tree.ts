// The tree of a docket page. These pages are tables in tables, written by programs of twenty years, with end tags left out
// and misplaced ("</td></tr></td></tr></table>"). Browsers mend that by rules that know tables; so does this, and it takes a
// page of ten thousand entries in a fraction of a second. It sees elements and words, and runs nothing.

import { characters } from "./characters.ts";

/** An element, or a stretch of text. */
export type PageNode = PageElement | string;

export interface PageElement {
  /** In small letters. */
  readonly name: string;
  /** As they are written. */
  readonly attributes: string;
  readonly children: readonly PageNode[];
}

export interface PageTree {
  /** Holds everything but the title, scripts, styles and comments. */
  readonly root: PageElement;
  readonly title: string;
  /** The page ends inside a tag, a comment, a script or a table, or never ends the <html> or <body> that it began. */
  readonly isCut: boolean;
  /** It does so inside an element with words of its own; pages of the court's that are whole often leave their frame open. */
  readonly isTorn: boolean;
}

/** What holds the whole of a page, and is left open at its end now and then. */
const LOOSE = new Set(["", "div", "form", "center", "font", "span"]);

/** They hold nothing, or are so often left open that what follows them is not taken to be inside. */
const LEAVES = new Set("area base br col embed hr img input link meta param source wbr p li dt dd option".split(" "));
const FRAME = new Set(["html", "head", "body"]);
/** What stands inside these is not markup. */
const RAW = new Set(["script", "style", "textarea", "title"]);
/** What an element of a table cannot stand in: a new one ends them. */
const ENDED_BY: Readonly<Record<string, readonly string[]>> = {
  tr: ["tr", "td", "th"],
  td: ["td", "th"],
  th: ["td", "th"],
  tbody: ["tbody", "thead", "tfoot", "tr", "td", "th"],
  thead: ["tbody", "thead", "tfoot", "tr", "td", "th"],
  tfoot: ["tbody", "thead", "tfoot", "tr", "td", "th"],
};
/** An end tag does not reach out of these: that of a part of a table not out of the table, any other not out of a cell. */
const TABLE = new Set(["table"]);
const CELL = new Set(["table", "td", "th"]);

interface Open extends PageElement {
  readonly children: PageNode[];
}

interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly attributes: string;
  /** After its ">"; -1 when the page ends inside it. */
  readonly end: number;
}

/** Linear, but for the depth of open elements, which the bounds of pages limit. */
export function pageTree(source: string): PageTree {
  const root: Open = { name: "", attributes: "", children: [] };
  const open: Open[] = [root];
  let title = "";
  let isFramed = false;
  let isEnded = false;
  let isCut = false;
  let read = 0; // everything before it is in the tree
  const textTo = (at: number): void => {
    if (at > read) open.at(-1)?.children.push(characters(source.slice(read, at)));
  };
  for (let at = source.indexOf("<"); at >= 0 && !isCut; at = source.indexOf("<", Math.max(read, at + 1))) {
    if (source.startsWith("<!--", at)) {
      textTo(at);
      const end = source.indexOf("-->", at + 4);
      isCut = end < 0;
      read = isCut ? source.length : end + 3;
      continue;
    }
    const tag = tagAt(source, at);
    if (tag === undefined) continue;
    textTo(at);
    isCut = tag.end < 0;
    read = isCut ? source.length : tag.end;
    const { name, isEnd, attributes } = tag;
    if (isCut) break;
    if (FRAME.has(name)) {
      isFramed ||= !isEnd;
      isEnded ||= isEnd && name !== "head";
    } else if (RAW.has(name) && !isEnd) {
      const end = endOfRaw(source, name, read);
      if (name === "title" && title === "") title = characters(source.slice(read, end));
      isCut = end === source.length;
      read = end;
    } else if (LEAVES.has(name)) open.at(-1)?.children.push({ name, attributes, children: [] });
    else {
      const depth = isEnd ? startOf(open, name) : endedBy(open, name);
      if (depth > 0) open.length = depth;
      if (isEnd) continue;
      const element: Open = { name, attributes, children: [] };
      open.at(-1)?.children.push(element);
      open.push(element);
    }
  }
  if (!isCut) textTo(source.length);
  const isTorn = isCut || (!isEnded && open.some(({ name }) => !LOOSE.has(name)));
  return {
    root,
    title,
    isCut: isCut || (!isEnded && (isFramed || open.some(({ name }) => name === "table"))),
    isTorn,
  };
}

/** The value of an attribute, whatever its capitals; "" when there is none. */
export function attributeOf({ attributes }: PageElement, name: string): string {
  for (const [, key = "", double, single, bare] of attributes.matchAll(ATTRIBUTE))
    if (key.toLowerCase() === name) return characters(double ?? single ?? bare ?? "");
  return "";
}

const ATTRIBUTE = /([a-z][\w-]*)\s*(?:=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/giu;

const TAG = /<(\/?)([a-z][a-z0-9]*)/iuy;

function tagAt(source: string, at: number): Tag | undefined {
  TAG.lastIndex = at;
  const match = TAG.exec(source);
  if (match === null) return undefined;
  const end = endOfTag(source, TAG.lastIndex);
  return {
    name: (match[2] ?? "").toLowerCase(),
    isEnd: match[1] === "/",
    attributes: end < 0 ? "" : source.slice(at + match[0].length, end - 1),
    end,
  };
}

/** Values in quotation marks may hold a ">". */
function endOfTag(source: string, from: number): number {
  SIGN.lastIndex = from;
  for (let found = SIGN.exec(source); found !== null; found = SIGN.exec(source)) {
    if (found[0] === ">") return SIGN.lastIndex;
    const close = source.indexOf(found[1] ?? "", SIGN.lastIndex);
    if (close < 0) return -1;
    SIGN.lastIndex = close + 1;
  }
  return -1;
}

const SIGN = />|=\s*(["'])/gu;

/** Where the end tag begins; the end of the page when there is none. */
function endOfRaw(source: string, name: string, from: number): number {
  for (let at = source.indexOf("</", from); at >= 0; at = source.indexOf("</", at + 2))
    if (source.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at;
  return source.length;
}

/** Where the innermost open element of this name stands, as far as an end tag reaches; -1 when there is none. */
function startOf(open: readonly Open[], name: string): number {
  const bounds = name === "table" ? undefined : ENDED_BY[name] === undefined ? CELL : TABLE;
  for (let depth = open.length - 1; depth > 0; depth--) {
    const one = open[depth]!.name; // depth < length
    if (one === name) return depth;
    if (bounds?.has(one) === true) return -1;
  }
  return -1;
}

/** The outermost element of the current table that a start tag of this name ends; -1 when there is none. */
function endedBy(open: readonly Open[], name: string): number {
  const ended = ENDED_BY[name];
  let outermost = -1;
  if (ended === undefined) return outermost;
  for (let depth = open.length - 1; depth > 0; depth--) {
    const one = open[depth]!.name; // depth < length
    if (one === "table") break;
    if (ended.includes(one)) outermost = depth;
  }
  return outermost;
}
