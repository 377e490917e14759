// The parties of a docket sheet: a row with the kind of party, below it a row with the party and those who represent it, and
// in criminal cases rows with the charges.

import { type KnownContacts, readAttorneys } from "./attorneys.ts";
import { type Charges, openCharges, partOfCharges } from "./criminal-counts.ts";
import { labelled } from "./district-header.ts";
import type { Attorney, Party } from "./docket.ts";
import {
  cellsOf,
  firstElement,
  isElement,
  type PageElement,
  type PageNode,
  linesOf,
  textOf,
  wordsOf,
} from "./docket-page.ts";
import { dayOf } from "./docket-text.ts";

export interface FoundParties {
  readonly parties: readonly Party[];
  /** What criminal cases say above a defendant, by label in small letters: who the judges are. */
  readonly labels: ReadonlyMap<string, string>;
}

interface Open {
  readonly party: Omit<Party, "attorneys" | "criminal_data">;
  readonly attorneys: readonly Attorney[] | undefined;
  charges?: Charges | undefined;
}

/** Of the rows between the header and the entries. */
export function readParties(rows: readonly PageElement[]): FoundParties {
  const found: Open[] = [];
  const lines: string[] = [];
  const known: KnownContacts = new Map();
  let type = "";
  let isInCharges = false;
  for (const row of rows) {
    const cells = cellsOf(row);
    const [first] = cells;
    if (first === undefined) continue;
    const heading = headingOf(first);
    const last = found.at(-1);
    if (heading !== undefined) {
      const part = partOfCharges(heading);
      isInCharges = part !== undefined && last !== undefined;
      if (part === undefined) type = heading.replace(/\s*\(\d+\)$/u, "");
      else if (last !== undefined) (last.charges ??= openCharges()).begin(part);
      continue;
    }
    if (isInCharges) {
      last?.charges?.row(row);
      continue;
    }
    const name = firstElement(first, "b", "strong");
    if (name === undefined) lines.push(...linesOf(first));
    else if (type !== "") {
      const kind = isList(wordsOf(name)) ? wordsOf(name) : type;
      found.push({ party: partyOf(name, first, kind), attorneys: attorneysOf(cells, known) });
    }
  }
  const parties = found.map(({ party, attorneys, charges }) => ({
    ...party,
    ...(attorneys && { attorneys }),
    ...(charges && { criminal_data: charges.data() }),
  }));
  return { parties, labels: labelled(lines) };
}

/** "Service List": no party, and of no kind but itself. */
function isList(name: string): boolean {
  return /^[a-z]+ list$/iu.test(name);
}

/** The kind of a party, or a part of the charges: underlined and bold. */
export function headingOf(cell: PageElement | undefined): string | undefined {
  const underlined = cell && firstElement(cell, "u");
  if (cell === undefined || underlined === undefined) return undefined;
  const [words, all] = [wordsOf(underlined), wordsOf(cell)];
  return words !== "" && all.startsWith(words) && ORDER.test(all.slice(words.length)) ? words : undefined;
}

/** Of a defendant: "(1)", inside the heading or behind it. */
const ORDER = /^\s?(?:\(\d+\))?$/u;

function partyOf(name: PageElement, cell: PageElement, type: string): Omit<Party, "attorneys" | "criminal_data"> {
  const extra = notBold(cell);
  const ended = extra.find((line) => /^TERMINATED:/iu.test(line));
  return {
    name: asWritten(textOf(name)),
    type,
    date_terminated: dayOf(ended ?? ""),
    extra_info: extra.join("\n"),
  };
}

/** Each stretch of text that is not in bold type. */
function notBold(node: PageNode): string[] {
  if (!isElement(node)) {
    const words = asWritten(node);
    return words === "" ? [] : [words];
  }
  if (node.name === "b" || node.name === "strong") return [];
  return node.children.flatMap(notBold);
}

/** Spaces inside a name are the clerk's ("Hon.  Mara Stone"); line ends are the program's. */
function asWritten(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replaceAll("\u00a0", " ").trim())
    .filter((line) => line !== "")
    .join(" ");
}

/** They stand in the cell after "represented by"; undefined where it is not. */
function attorneysOf(cells: readonly PageElement[], known: KnownContacts): Attorney[] | undefined {
  const by = cells.findIndex((cell) => /^represented by$/iu.test(wordsOf(cell)));
  const cell = by < 0 ? undefined : cells[by + 1];
  return cell && readAttorneys(cell, known);
}
