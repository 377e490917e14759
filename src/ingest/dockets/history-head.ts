// The heading of a docket history report: the number in bold, the caption behind it, then lines of judges ("… , presiding"),
// and of labels in bold with their values, several on a line.

import { elementsIn, isElement, type PageElement, textOf, wordsOf } from "./docket-page.ts";
import { squeezed } from "./docket-text.ts";

export interface HistoryHead {
  /** With the initials of judges and all that stands behind it. */
  readonly number: string;
  readonly caption: string;
  /** "" when nobody is named. */
  readonly presiding: string;
  readonly referral: string;
  /** The first value of each label, by its name in small letters. */
  readonly labels: ReadonlyMap<string, string>;
}

const NUMBER = /^(?:\d{1,2}:\d{2,4}-[a-z]{1,4}-\d{1,6}|(?:\d{1,2}-)?\d{2}-\d{3,6}|MDL No\. ?\d+)(?![\d/])/iu;

/** undefined when no case number stands in bold or in large letters. */
export function historyHead(body: PageElement): HistoryHead | undefined {
  for (const element of elementsIn(body, "b", "strong", "font", "h1", "h2", "h3")) {
    const number = wordsOf(element);
    if (NUMBER.test(number)) return { number, ...readLines(piecesAfter(body, element)) };
  }
  return undefined;
}

type Piece = { readonly kind: "text" | "bold"; readonly text: string } | { readonly kind: "break" };

/** What ends a heading. */
const AFTER = new Set("table h1 h2 h3 hr".split(" "));
const LINES = new Set("br p div center".split(" "));

/** The text behind the number, up to the table of entries or its title. */
function piecesAfter(body: PageElement, number: PageElement): Piece[] {
  const pieces: Piece[] = [];
  let isPast = false;
  let isEnded = false;
  const visit = (node: PageElement): void => {
    for (const child of node.children) {
      if (isEnded) return;
      if (child === number) isPast = true;
      else if (!isElement(child)) {
        if (isPast) pieces.push({ kind: "text", text: child });
      } else if (isPast && (AFTER.has(child.name) || isTitle(child))) isEnded = true;
      else if (isPast && (child.name === "b" || child.name === "strong"))
        pieces.push({ kind: "bold", text: textOf(child) });
      else {
        const isLine = isPast && LINES.has(child.name);
        if (isLine) pieces.push({ kind: "break" });
        visit(child);
        if (isPast && child.name === "center") pieces.push({ kind: "break" });
      }
    }
  };
  visit(body);
  return pieces;
}

/** "History" in large letters. */
function isTitle(element: PageElement): boolean {
  return /^(?:history|documents)$/iu.test(wordsOf(element));
}

function readLines(pieces: readonly Piece[]): Omit<HistoryHead, "number"> {
  const labels = new Map<string, string>();
  const judges = { presiding: "", referral: "" };
  let caption: string | undefined;
  for (const line of linesOfPieces(pieces)) {
    const words = squeezed(line.text);
    if (words !== "" && caption === undefined) caption = words;
    else {
      const [, name = "", place] = JUDGE.exec(words) ?? [];
      if (place === "presiding" || place === "referral") judges[place] ||= name;
    }
    for (const [label, value] of line.labels) if (!labels.has(label)) labels.set(label, value);
  }
  const judge = [...labels].find(([label]) => /(?:^| )judge$/u.test(label))?.[1] ?? "";
  return { caption: caption ?? "", ...judges, presiding: judges.presiding || judge, labels };
}

const JUDGE = /^(.+?),?\s(presiding|referral)$/u;

interface Line {
  /** What stands before the first label. */
  readonly text: string;
  readonly labels: readonly (readonly [label: string, value: string])[];
}

function linesOfPieces(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  let text = "";
  let labels: [string, string][] = [];
  for (const piece of [...pieces, { kind: "break" } as const]) {
    if (piece.kind === "break") {
      lines.push({ text, labels: labels.map(([label, value]) => [label, squeezed(value)]) });
      text = "";
      labels = [];
      continue;
    }
    const label = piece.kind === "bold" ? LABEL.exec(squeezed(piece.text))?.[1] : undefined;
    const last = labels.at(-1);
    if (label !== undefined) labels.push([label.toLowerCase(), ""]);
    else if (last !== undefined) last[1] += piece.text;
    else text += piece.text;
  }
  return lines;
}

const LABEL = /^([^:]{1,60}?)\s?:$/u;
