// Those who represent a party: names in bold type, below each the lines of an address and, in italics, roles.

import type { Attorney } from "./docket.ts";
import { isElement, type PageElement, type PageNode, wordsOf } from "./docket-page.ts";
import { squeezed } from "./docket-text.ts";

/** Addresses by name: a page prints each once, and "(See above for address)" after that. */
export type KnownContacts = Map<string, string>;

const SEE_ABOVE = /^\(see (?:above|below) for address\)$/iu;
/** "Designation: Retained", "Bar Status: Active" say something of a lawyer; the day of an end is kept as a role. */
const REMARK = /^(?!terminated\b)[a-z][a-z ]{2,30}:/iu;

interface Open {
  readonly name: string;
  readonly lines: string[];
  readonly roles: string[];
  line: string;
}

export function readAttorneys(cell: PageElement, known: KnownContacts): Attorney[] {
  const found: Open[] = [];
  const endLine = (): void => {
    const open = found.at(-1);
    if (open === undefined) return;
    const line = squeezed(open.line);
    if (line !== "") open.lines.push(line);
    open.line = "";
  };
  const visit = (node: PageNode): void => {
    const open = found.at(-1);
    if (!isElement(node)) {
      if (open !== undefined) open.line += node;
    } else if (node.name === "br") endLine();
    else if (node.name === "b" || node.name === "strong") {
      const name = wordsOf(node);
      endLine();
      if (name !== "") found.push({ name, lines: [], roles: [], line: "" });
    } else if (node.name === "i" || node.name === "em") {
      const role = wordsOf(node);
      if (role !== "" && !REMARK.test(role)) open?.roles.push(role);
    } else for (const child of node.children) visit(child);
  };
  for (const child of cell.children) visit(child);
  endLine();
  return found.map(({ name, lines, roles }) => ({ name, contact: contactOf(name, lines, known), roles }));
}

function contactOf(name: string, lines: readonly string[], known: KnownContacts): string {
  if (lines.some((line) => SEE_ABOVE.test(line))) return known.get(name) ?? "";
  const contact = lines.map((line) => `${line}\n`).join("");
  if (contact !== "") known.set(name, contact);
  return contact;
}
