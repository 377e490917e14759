// When one number is one proceeding. Every district gives the same numbers: where documents name two districts for one, it is two
// proceedings. "19-cv-00140" is "3:19-cv-00140" where that is the only one that it can be: the office of the court is left out in print.

import { derivedId, type DocumentId, type EntryId } from "../../base/base.ts";
import { foldKey } from "../../text/text.ts";
import type { Statement } from "../statement.ts";
import { federalCourt } from "./court-key.ts";
import type { ProceduralRecord } from "./procedural-record.ts";

interface Part {
  /** The entry's own for the one that documents about the subject speak of most, else of most. */
  readonly id: EntryId;
  readonly statements: readonly Statement[];
}

/** The proceedings of one number, by district; what names none goes to the one with the same parties, else it stands apart. */
export function inCourts(record: ProceduralRecord, entry: EntryId, statements: readonly Statement[]): Part[] {
  const districts = new Set(statements.flatMap(districtOf));
  if (districts.size < 2) return [{ id: entry, statements }];
  const byDocument = Map.groupBy(statements, ({ passage }) => passage.document);
  const parts = new Map<string, Statement[]>();
  const loose: Statement[][] = [];
  for (const own of byDocument.values()) {
    const named = new Set(own.flatMap(districtOf));
    const [district] = named;
    if (named.size === 1 && district !== undefined) parts.getOrInsert(district, []).push(...own);
    else loose.push(own);
  }
  const known = new Map([...parts].map(([district, own]) => [district, signsOf(own)]));
  for (const own of loose) {
    const signs = signsOf(own);
    const fitting = [...known].filter(([, theirs]) => [...signs].some((sign) => theirs.has(sign)));
    const [only] = fitting;
    parts.getOrInsert(fitting.length === 1 && only !== undefined ? only[0] : "", []).push(...own);
  }
  const weight = (own: readonly Statement[]): number =>
    own.reduce((sum, { passage }) => sum + (record.isAboutSubject(passage.document as DocumentId) ? 1 : 0), 0);
  const sorted = [...parts].sort(
    ([one, a], [other, b]) => weight(b) - weight(a) || b.length - a.length || (one < other ? -1 : 1),
  );
  return sorted.map(([district, own], i) => ({
    id: i === 0 ? entry : derivedId("ent", entry, district),
    statements: own,
  }));
}

function districtOf({ slot, value }: Statement): string[] {
  const court = slot === "court" ? federalCourt(value) : undefined;
  return court?.kind === "district" ? [court.id] : [];
}

/** By what papers of one proceeding know each other: its name, its parties, whose it is. */
function signsOf(statements: readonly Statement[]): Set<string> {
  return new Set(
    statements.flatMap(({ slot, value, about = [] }) => [
      ...(slot === "title" || slot === "party" ? [foldKey(value)] : []),
      ...about.flatMap(({ as, entry }) => (as === "whose proceeding" || as === "party" ? [entry] : [])),
    ]),
  );
}

interface Numbered {
  readonly number: string | undefined;
  readonly statements: readonly Statement[];
}

export function joinNumbers<T extends Numbered>(units: readonly T[], together: (one: T, other: T) => T): T[] {
  const byBare = Map.groupBy(units, ({ number = "" }) => number.replace(/^\d{1,2}:/, ""));
  return [...byBare].flatMap(([bare, same]) => {
    const full = same.filter(({ number }) => number !== bare);
    const added = new Map<T, T[]>();
    const alone: T[] = [];
    for (const one of same.filter(({ number }) => number === bare)) {
      const fitting = full.filter((other) => court(one, other) !== "another");
      const sure = fitting.filter((other) => court(one, other) === "the same");
      const [only] = sure.length === 1 ? sure : fitting;
      if (only !== undefined && (sure.length === 1 || fitting.length === 1)) added.getOrInsert(only, []).push(one);
      else alone.push(one);
    }
    return [...full.map((one) => (added.get(one) ?? []).reduce(together, one)), ...alone];
  });
}

function court(one: Numbered, other: Numbered): "the same" | "another" | "not told" {
  const [a, b] = [one, other].map(({ statements }) => new Set(statements.flatMap(districtOf)));
  if (a === undefined || b === undefined || a.size === 0 || b.size === 0) return "not told";
  return [...a].some((district) => b.has(district)) ? "the same" : "another";
}
