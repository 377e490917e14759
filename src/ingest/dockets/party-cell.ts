// What the first cell of a party's row says: the kind of party where it stands in a heading, the name in bold type, and what
// stands below it.

import {
  elementsIn,
  firstElement,
  isElement,
  type PageElement,
  type PageNode,
  textOf,
  wordsOf,
} from "./docket-page.ts";

/** The kind of a party, or a part of the charges: underlined and bold. Of a defendant with the number, "Defendant (1)". */
export function headingOf(cell: PageElement | undefined): string | undefined {
  const underlined = cell && firstElement(cell, "u");
  if (cell === undefined || underlined === undefined) return undefined;
  const [words, all] = [wordsOf(underlined), wordsOf(cell)];
  return words !== "" && all.startsWith(words) && ORDER.test(all.slice(words.length)) ? all : undefined;
}

/** Inside the heading or behind it. */
const ORDER = /^\s?(?:\(\d+\))?$/u;

/** In a bankruptcy the kind stands in the party's own cell, in bold italics. */
export function italicKind(cell: PageElement): string | undefined {
  for (const italic of elementsIn(cell, "i")) {
    const bold = italic.children.find((child) => isElement(child) && isBold(child));
    if (bold !== undefined && wordsOf(bold) !== "") return wordsOf(italic);
  }
  return undefined;
}

/** In what is fought out beside a bankruptcy a line of dashes stands below the kind. */
export function dashedKind(cell: PageElement): string | undefined {
  return /^\s*([^-].*?)\s*-{4,}/u.exec(wordsOf(cell))?.[1];
}

/** The element with the name. */
export function nameIn(cell: PageElement): PageElement | undefined {
  for (const child of cell.children) {
    if (!isElement(child)) continue;
    if (isBold(child) && firstElement(child, "u") === undefined && !/-{6}/u.test(textOf(child))) return child;
    // Bold words in italics are remarks.
    const inner = child.name === "i" ? undefined : nameIn(child);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** Each stretch of text that is not itself in bold type, as it is written. */
export function besideName(node: PageNode, isInBold = false): string[] {
  if (!isElement(node)) return isInBold || node.trim() === "" ? [] : [asWritten(node)];
  return node.children.flatMap((child) => besideName(child, isBold(node)));
}

function isBold({ name }: PageElement): boolean {
  return name === "b" || name === "strong";
}

/** Spaces inside a name are the clerk's ("Hon.  Mara Stone"). */
export function asWritten(text: string): string {
  return text.replace(/\r\n?/gu, "\n").trim();
}
