// Those who represent a party: names in bold type, below each the lines of an address and, in italics, roles.

import type { Attorney } from "./docket.ts";
import { type HtmlElement, type HtmlNode, wordsOf } from "./docket-page.ts";
import { squeezed } from "./docket-text.ts";
import { isElement, TEXT } from "../html-dom.ts";

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

export function readAttorneys(cell: HtmlElement, known: KnownContacts): Attorney[] {
  const found: Open[] = [];
  const endLine = (): void => {
    const open = found.at(-1);
    if (open === undefined) return;
    const line = squeezed(open.line);
    if (line !== "") open.lines.push(line);
    open.line = "";
  };
  const visit = (node: HtmlNode): void => {
    const open = found.at(-1);
    if (node.nodeType === TEXT) {
      if (open !== undefined) open.line += node.textContent ?? "";
    } else if (isElement(node)) {
      if (node.localName === "br") endLine();
      else if (node.localName === "b" || node.localName === "strong") {
        endLine();
        found.push({ name: wordsOf(node), lines: [], roles: [], line: "" });
      } else if (node.localName === "i" || node.localName === "em") {
        const role = wordsOf(node);
        if (role !== "" && !REMARK.test(role)) open?.roles.push(role);
      } else for (const child of node.childNodes) visit(child);
    }
  };
  for (const child of cell.childNodes) visit(child);
  endLine();
  return found.map(({ name, lines, roles }) => ({ name, contact: contactOf(name, lines, known), roles }));
}

function contactOf(name: string, lines: readonly string[], known: KnownContacts): string {
  if (lines.some((line) => SEE_ABOVE.test(line))) return known.get(name) ?? "";
  const contact = lines.map((line) => `${line}\n`).join("");
  if (contact !== "") known.set(name, contact);
  return contact;
}
