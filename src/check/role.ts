// The same person given offices that one person cannot hold together: a magistrate judge who elsewhere is a district judge.

import { fold } from "../text/text.ts";
import type { Check } from "./checks.ts";
import { flagCopies } from "./copy-flags.ts";
import { areCompatible, type HeldOffice, OFFICE_SETS, type OfficeSet, officesOf } from "./offices.ts";
import { inQuotes, listed, raise } from "./report.ts";
import { atOdds, isClaim, passagesOf, type Side, sidesOf } from "./sides.ts";
import type { Entry, Flag, Statement } from "../record/record.ts";

const SLOTS: ReadonlySet<string> = new Set(["role", "title", "office", "occupation"]);

interface Held extends HeldOffice {
  /** The year the statement is about, for offices that change. */
  readonly year?: string | undefined;
}

export const role: Check = {
  name: "role",
  docs: "docs/checks/role.md",
  origin: (origin, documents) =>
    flagCopies(origin, documents, {
      check: "role",
      kind: "role",
      severity: "medium",
      differ: "Copies of one text give a different role",
      settle: "Find the original of the text, and look at the office’s own page for the day in question.",
    }),
  entry(entry, statements) {
    if (entry.kind !== "person") return [];
    const claims = statements.filter((statement) => SLOTS.has(statement.slot) && isClaim(statement));
    return OFFICE_SETS.flatMap((set) => compare(entry, set, claims));
  },
};

function compare(entry: Entry, set: OfficeSet, claims: readonly Statement[]): Flag[] {
  const sides = atOdds(
    sidesOf(claims, (statement) => heldIn(set, statement)),
    agree,
  );
  if (sides.length < 2) return [];
  return [
    raise({
      check: role.name,
      class: "conflict",
      severity: "medium",
      about: [entry.id, set.name, ...sides.map((side) => side.key)],
      reason: `${entry.name} is called ${listed(sides.map(asPrinted))}, which one person cannot be at the same time.`,
      settle:
        "Look at the signature on an order or filing, or at the court's or office's own page; it may also be two people of one name.",
      passages: passagesOf(sides),
    }),
  ];
}

function heldIn(set: OfficeSet, statement: Statement): { key: string; value: Held } | undefined {
  if (statement.tenure?.former === true) return undefined;
  const held = officesOf(fold(statement.value)).find((one) => one.set === set);
  if (held === undefined) return undefined;
  if (!set.changes) return { key: held.office.name, value: held };
  const [from, to] = [statement.date?.earliest?.slice(0, 4), statement.date?.latest?.slice(0, 4)];
  if (from === undefined || from !== to) return undefined;
  return { key: `${held.office.name} ${from}`, value: { ...held, year: from } };
}

function agree(one: Held, other: Held): boolean {
  return one.year !== other.year || areCompatible(one.office, other.office);
}

/** The role in the words of the first who gives it. */
function asPrinted({ statements, value }: Side<Held>): string {
  const printed = inQuotes(statements[0]?.value ?? value.office.name, 60);
  return value.year === undefined ? printed : `${printed} in ${value.year}`;
}
