// Those who represent a party: names in bold type, below each the lines of an address and, in italics, roles.

import type { Attorney } from "./docket.ts";
import { isElement, type PageElement, type PageNode, wordsOf } from "./docket-page.ts";
import { squeezed } from "./docket-text.ts";

/** A page prints each address once, and after that where it stands. */
const SEE_ABOVE = /see\s+above/iu;
/** "Designation: Retained", "Bar Status: Active" say something of a lawyer; the day of an end is kept as a role. */
const REMARK = /^(?:designation|bar status)/iu;

interface Open {
  readonly name: string;
  readonly lines: string[];
  readonly roles: string[];
  line: string;
}

/** As the page has them, "(See above for address)" too. */
export function readAttorneys(cell: PageElement): Attorney[] {
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
    } else if (node.name === "br" || node.name === "p") endLine();
    else if (node.name === "b" || node.name === "strong") {
      const name = wordsOf(node);
      endLine();
      if (name !== "") found.push({ name, lines: [], roles: [], line: "" });
    } else if (node.name === "i" || node.name === "em") {
      endLine();
      const role = wordsOf(node);
      if (role !== "" && !REMARK.test(role)) open?.roles.push(role);
    } else for (const child of node.children) visit(child);
  };
  for (const child of cell.children) visit(child);
  endLine();
  return found.map(({ name, lines, roles }) => ({ name, contact: lines.map((line) => `${line}\n`).join(""), roles }));
}

/** Fills in the addresses that were printed above, in the order of the page; "" for one that was not. */
export function contacts(): (attorney: Attorney) => Attorney {
  const known = new Map<string, string>();
  return (attorney) => {
    const { name, contact } = attorney;
    if (SEE_ABOVE.test(contact)) return { ...attorney, contact: known.get(name) ?? "" };
    if (contact !== "") known.set(name, contact);
    return attorney;
  };
}
