// The same person given offices that one person cannot hold together: a magistrate judge who elsewhere is a district judge.

import type { Day } from "../base/base.ts";
import { fold, foldKey } from "../text/text.ts";
import type { Check } from "./checks.ts";
import { flagCopies } from "./copies/copy-flags.ts";
import { areCompatible, type HeldOffice, OFFICE_SETS, type OfficeSet, officesOf } from "./offices.ts";
import { inQuotes, listed, raise } from "./report.ts";
import { isClaim, passagesOf, type Side, sidesOf } from "./sides.ts";
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
  const all = sidesOf(claims, (statement) => heldIn(set, statement));
  const sides = all.filter((side) => all.some((other) => other !== side && exclude(side, other)));
  if (sides.length < 2) return [];
  return [
    raise({
      check: role.name,
      class: "conflict",
      severity: "medium",
      about: [entry.id, set.name, ...sides.map((side) => side.key)],
      entries: [entry.id],
      reason: `${entry.name} is called ${listed(called(sides))}, which one person cannot be at the same time.`,
      settle:
        "Look at the signature on an order or filing, or at the court's or office's own page; it may also be two people of one name.",
      sides: sides.map((side) => ({ value: asPrinted(side).replace(/[“”]/g, ""), passages: passagesOf([side]) })),
    }),
  ];
}

function heldIn(set: OfficeSet, statement: Statement): { key: string; value: Held } | undefined {
  if (statement.tenure?.former === true) return undefined;
  const held = officesOf(fold(statement.value)).find((one) => one.set === set);
  if (held === undefined) return undefined;
  if (!set.changes) return { key: held.office.name, value: held };
  const [from, to] = [whenHeld(statement)?.earliest?.slice(0, 4), whenHeld(statement)?.latest?.slice(0, 4)];
  if (from === undefined || from !== to) return undefined;
  return { key: `${held.office.name} ${from}`, value: { ...held, year: from } };
}

/** As the text says, else when it was written. */
function whenHeld({ tenure, date, written }: Statement): Statement["written"] {
  return tenure?.asOf ?? date ?? written;
}

/** So many years apart the one may have become the other. */
const PROMOTED = 2;

function exclude(one: Side<Held>, other: Side<Held>): boolean {
  if (one.value.year !== other.value.year || areCompatible(one.value.office, other.value.office)) return false;
  const [a, b] = [yearsOf(one), yearsOf(other)];
  return a === undefined || b === undefined || Math.max(b.first - a.last, a.first - b.last) < PROMOTED;
}

/** The years all statements of a side are about; undefined where one of them has no year. */
function yearsOf({ statements }: Side<Held>): { readonly first: number; readonly last: number } | undefined {
  const years: number[] = [];
  for (const statement of statements) {
    const when = whenHeld(statement);
    if (when?.earliest === undefined || when.latest === undefined) return undefined;
    years.push(yearOf(when.earliest), yearOf(when.latest));
  }
  return { first: Math.min(...years), last: Math.max(...years) };
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** "“Magistrate Judge” by 3 sources": the counts only where one has more than one. */
function called(sides: readonly Side<Held>[]): string[] {
  const sources = sides.map(
    ({ statements }) => new Set(statements.map((one) => one.origin ?? one.passage.document)).size,
  );
  if (sources.every((count) => count === 1)) return sides.map(asPrinted);
  return sides.map((side, i) => `${asPrinted(side)} by ${sources[i]} ${sources[i] === 1 ? "source" : "sources"}`);
}

/** The role in the words that most give it. */
function asPrinted({ statements, value }: Side<Held>): string {
  const wordings = [...Map.groupBy(statements, (statement) => foldKey(statement.value)).values()];
  const most = wordings.reduce((best, same) => (same.length > best.length ? same : best), wordings[0] ?? []);
  const printed = inQuotes(most[0]?.value ?? value.office.name, 60);
  return value.year === undefined ? printed : `${printed} in ${value.year}`;
}
