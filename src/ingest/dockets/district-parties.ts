// The parties of a docket sheet: a row with the kind of party, below it a row with the party and those who represent it, and
// in criminal cases rows with the charges. In bankruptcies the kind stands in the party's own row.

import { contacts, readAttorneys } from "./attorneys.ts";
import { type Charges, openCharges, partOfCharges } from "./criminal-counts.ts";
import { dayBehind } from "./district-header.ts";
import type { Attorney, Party } from "./docket.ts";
import { cellsOf, type PageElement, linesOf, textOf, wordsOf } from "./docket-page.ts";
import { asWritten, besideName, dashedKind, headingOf, italicKind, nameIn } from "./party-cell.ts";
import { partyType } from "./party-type.ts";

export interface FoundParties {
  readonly parties: readonly Party[];
  /** What stands above a party: in criminal cases who the judges are. */
  readonly lines: readonly string[];
}

interface Open {
  readonly party: Party;
  charges?: Charges | undefined;
}

/** A heading is that of the party below it alone. */
const NO_KIND = "Unknown";

/** Of the rows between the header and the entries. */
export function readParties(rows: readonly PageElement[], isBankruptcy = false): FoundParties {
  const found = new Map<string, Open>();
  const lines: string[] = [];
  let kind: string | undefined;
  /** The kind stays for all parties up to the next. */
  let isOfAll = false;
  let hasKinds = false;
  let last: Open | undefined;
  let isInCharges = false;
  for (const row of rows) {
    const cells = cellsOf(row);
    const [first] = cells;
    const words = wordsOf(row);
    if (first === undefined || words === "" || /^v\.?$/iu.test(words)) continue;
    const heading = headingOf(first);
    const part = heading === undefined ? undefined : partOfCharges(heading);
    if (part !== undefined && last !== undefined) {
      isInCharges = true;
      (last.charges ??= openCharges()).begin(part);
      continue;
    }
    const above = heading ?? (isBankruptcy ? dashedKind(first) : undefined);
    if (above !== undefined) {
      kind = partyType(above);
      isOfAll = heading === undefined;
      hasKinds = true;
      isInCharges = false;
      if (heading !== undefined || nameIn(first) === undefined) continue;
    } else if (isInCharges && !isList(first)) {
      last?.charges?.row(row);
      continue;
    }
    const own = isBankruptcy ? italicKind(first) : undefined;
    const name = nameIn(first);
    if (name === undefined) {
      lines.push(...linesOf(first));
      if (!isOfAll) kind = undefined;
    } else if (hasKinds || own !== undefined) {
      const type = own !== undefined ? partyType(own) : isList(first) ? wordsOf(name) : (kind ?? NO_KIND);
      const party = partyOf(name, first, type, attorneysOf(cells));
      // Some pages print a party twice.
      const key = JSON.stringify(party);
      last = found.get(key) ?? { party };
      found.set(key, last);
      if (!isOfAll) kind = undefined;
    }
  }
  const withContact = contacts();
  const parties = [...found.values()].map(({ party: { attorneys, ...party }, charges }) => {
    const data = charges?.data();
    return {
      ...party,
      ...(attorneys && { attorneys: attorneys.map(withContact) }),
      ...(data && { criminal_data: data }),
    };
  });
  return { parties, lines };
}

/** "Service List": no party, and of no kind but itself. */
function isList(cell: PageElement): boolean {
  const name = nameIn(cell);
  return name !== undefined && /^[a-z]+ list$/iu.test(wordsOf(name));
}

function partyOf(
  name: PageElement,
  cell: PageElement,
  type: string,
  attorneys: readonly Attorney[] | undefined,
): Party {
  const extra = besideName(cell);
  return {
    name: asWritten(textOf(name)),
    type,
    date_terminated: dayBehind(extra, "terminated"),
    extra_info: extra.join("\n"),
    ...(attorneys && { attorneys }),
  };
}

/** They stand in the third cell, after "represented by"; undefined where there is none. */
function attorneysOf(cells: readonly PageElement[]): Attorney[] | undefined {
  const by = cells.findIndex((cell) => /^represented by$/iu.test(wordsOf(cell)));
  const cell = by < 0 ? (cells.length === 3 ? cells[2] : undefined) : cells[by + 1];
  return cell && readAttorneys(cell);
}
