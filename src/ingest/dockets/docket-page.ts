// A saved page of the courts' system, and the little that its layouts ask of its tree: words, lines, rows and cells.

import { squeezed } from "./docket-text.ts";
import { type PageElement, type PageNode, pageTree } from "./page-tree.ts";

export { attributeOf, type PageElement, type PageNode } from "./page-tree.ts";

export interface DocketPage {
  /** The page as it was saved. */
  readonly source: string;
  readonly body: PageElement;
  readonly title: string;
  /** The file's name, without its folder. */
  readonly fileName: string;
  /** It breaks off before its end. */
  readonly isCut: boolean;
  /** It breaks off in the middle of something. */
  readonly isTorn: boolean;
}

/** Signs for machines that got into a page. */
const CONTROLS = /[\p{Cc}--[\t\n\r\u007F-\u009F]]/gv;

export function docketPage(source: string, fileName: string): DocketPage {
  const { root, title, isCut, isTorn } = pageTree(source.replace(CONTROLS, ""));
  return { source, body: root, title: squeezed(title), fileName, isCut, isTorn };
}

export function isElement(node: PageNode): node is PageElement {
  return typeof node !== "string";
}

/**
 * All text in a node as it is written, or a beginning of at least so many characters. Elements do not part words, as they
 * do not on the page.
 */
export function textOf(node: PageNode, least = Infinity): string {
  if (!isElement(node)) return node;
  let text = "";
  for (const child of node.children) {
    if (text.length >= least) break;
    text += textOf(child, least - text.length);
  }
  return text;
}

/** The text of a node with single spaces. */
export function wordsOf(node: PageNode): string {
  return squeezed(textOf(node));
}

/** Elements that begin and end a line. */
const BLOCKS = new Set("br p div center table tbody tr td th h1 h2 h3 h4 hr ul ol li pre".split(" "));

/** The lines of a node with single spaces: a <br> ends one, and so does a block. Empty ones are left out. */
export function linesOf(node: PageNode): string[] {
  let text = "";
  const visit = (one: PageNode): void => {
    if (!isElement(one)) {
      text += one.replace(/[\r\n]+/gu, " ");
      return;
    }
    const end = BLOCKS.has(one.name) ? "\n" : "";
    text += end;
    for (const child of one.children) visit(child);
    text += end;
  };
  visit(node);
  return text
    .split("\n")
    .map(squeezed)
    .filter((line) => line !== "");
}

/** The elements inside a node that have one of these names, in the order of the page. */
export function* elementsIn(node: PageElement, ...names: readonly string[]): Generator<PageElement, undefined> {
  const wanted = new Set(names);
  const open = [node.children.values()];
  for (let inner = open.at(-1); inner !== undefined; inner = open.at(-1)) {
    const { value: child, done } = inner.next();
    if (done === true) open.pop();
    else if (isElement(child)) {
      if (wanted.has(child.name)) yield child;
      if (child.children.length > 0) open.push(child.children.values());
    }
  }
}

export function firstElement(node: PageElement, ...names: readonly string[]): PageElement | undefined {
  return elementsIn(node, ...names).next().value;
}

/** The rows of a table, not those of tables inside it. */
export function rowsOf(table: PageElement): PageElement[] {
  return table.children.filter(isElement).flatMap((child) => {
    if (child.name === "tr") return [child];
    return child.name === "table" ? [] : rowsOf(child);
  });
}

export function cellsOf(row: PageElement): PageElement[] {
  return row.children.filter(isElement).filter(({ name }) => name === "td" || name === "th");
}
