// What the docket sheet of a bankruptcy court says in ways of its own: whose case it is, and what a proceeding beside a
// bankruptcy is about.

import { caseName, NO_CAPTION } from "./case-name.ts";
import { valueOf } from "./district-header.ts";
import type { Party } from "./docket.ts";
import { cellsOf, type DocketPage, elementsIn, isElement, rowsOf, textOf } from "./docket-page.ts";
import { squeezed } from "./docket-text.ts";

/** The debtor; in a proceeding beside a bankruptcy the title of that. */
export function bankruptcyName(page: DocketPage, lines: readonly string[], parties: readonly Party[]): string {
  const debtor = parties.find(({ type }) => type === "Debtor" || type === "Debtor in Possession");
  if (debtor !== undefined) return caseName(debtor.name);
  const title = valueOf(lines, "Lead BK Title") || NO_CAPTION;
  return caseName(isAdversary(page) ? `${title} - Adversary Proceeding` : title);
}

function isAdversary({ body }: DocketPage): boolean {
  return /\bAdversary Proceeding\b/u.test(textOf(body));
}

const NATURES = /Nature\[s\] of/u;

/** "13 Recovery of money; 91 Declaratory judgment"; undefined where no such table is. */
export function naturesOfSuit({ body }: DocketPage): string | undefined {
  const table = [...elementsIn(body, "table")].filter((one) => NATURES.test(textOf(one))).at(-1);
  if (table === undefined) return undefined;
  return rowsOf(table)
    .map((row) => {
      const texts = cellsOf(row)
        .slice(2)
        .flatMap((cell) => cell.children.filter((child) => !isElement(child)));
      return texts.map((text) => squeezed(textOf(text))).filter((text) => text !== "");
    })
    .filter((texts) => texts.length > 1)
    .map((texts) => texts.join(" "))
    .join("; ");
}
