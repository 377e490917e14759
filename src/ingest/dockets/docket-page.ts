// A saved page of CM/ECF as a tree, and the little that its layouts ask of it: words, lines, rows and cells. These pages
// are tables in tables, written by programs of many years.

import { type HtmlElement, type HtmlNode, isElement, parsePage, TEXT } from "../html-dom.ts";
import { squeezed } from "./docket-text.ts";
import { wholeTables } from "./whole-tables.ts";

export type { HtmlElement, HtmlNode } from "../html-dom.ts";

export interface DocketPage {
  /** The page as it was saved. */
  readonly source: string;
  readonly body: HtmlElement;
  readonly title: string;
  /** The file's name, without its folder. */
  readonly fileName: string;
  /** It breaks off before its end. */
  readonly isCut: boolean;
}

/** undefined when there is nothing in the page. */
export async function docketPage(source: string, fileName: string): Promise<DocketPage | undefined> {
  const { html, isCut } = wholeTables(source);
  const document = await parsePage(html);
  const body = document.body ?? document.documentElement;
  if (body === null) return undefined;
  const title = document.querySelector("title");
  return { source, body, title: title === null ? "" : wordsOf(title), fileName, isCut };
}

const UNSEEN = new Set(["script", "style"]);

/** All text in a node as it is written. Elements do not part words, as they do not on the page. */
export function textOf(node: HtmlNode): string {
  if (node.nodeType === TEXT) return node.textContent ?? "";
  if (!isElement(node) || UNSEEN.has(node.localName)) return "";
  let text = "";
  for (const child of node.childNodes) text += textOf(child);
  return text;
}

/** The text of a node with single spaces. */
export function wordsOf(node: HtmlNode): string {
  return squeezed(textOf(node));
}

/** Elements that begin and end a line. */
const BLOCKS = new Set("p div center table tbody tr td th h1 h2 h3 h4 hr ul ol li pre".split(" "));

/** The lines of a node with single spaces: a <br> ends one, and so does a block. Empty ones are left out. */
export function linesOf(node: HtmlNode): string[] {
  let text = "";
  const visit = (one: HtmlNode): void => {
    if (one.nodeType === TEXT) text += (one.textContent ?? "").replace(/[\r\n]+/gu, " ");
    else if (isElement(one) && !UNSEEN.has(one.localName)) {
      const isBlock = BLOCKS.has(one.localName);
      if (isBlock || one.localName === "br") text += "\n";
      for (const child of one.childNodes) visit(child);
      if (isBlock) text += "\n";
    }
  };
  visit(node);
  return text
    .split("\n")
    .map(squeezed)
    .filter((line) => line !== "");
}

/** The elements inside a node that have one of these names, in the order of the page. */
export function* elementsIn(node: HtmlNode, ...names: readonly string[]): Generator<HtmlElement> {
  for (const child of node.childNodes) {
    if (!isElement(child)) continue;
    if (names.includes(child.localName)) yield child;
    yield* elementsIn(child, ...names);
  }
}

export function firstElement(node: HtmlNode, ...names: readonly string[]): HtmlElement | undefined {
  return elementsIn(node, ...names).next().value as HtmlElement | undefined;
}

/** The rows of a table, not those of tables inside it. */
export function rowsOf(table: HtmlElement): HtmlElement[] {
  const rows: HtmlElement[] = [];
  const visit = (node: HtmlNode): void => {
    for (const child of node.childNodes) {
      if (!isElement(child)) continue;
      if (child.localName === "tr") rows.push(child);
      else if (child.localName !== "table") visit(child);
    }
  };
  visit(table);
  return rows;
}

/** Attributes are written "onClick" in one release and "onclick" in another. */
export function attributeOf(element: HtmlElement, name: string): string {
  return (
    element.getAttribute(name) ??
    element.getAttribute(CAMEL[name] ?? name) ??
    element.getAttribute(name.toUpperCase()) ??
    ""
  );
}

const CAMEL: Readonly<Record<string, string>> = { onclick: "onClick" };

export function cellsOf(row: HtmlElement): HtmlElement[] {
  return [...row.childNodes].filter(
    (node): node is HtmlElement => isElement(node) && (node.localName === "td" || node.localName === "th"),
  );
}
