// What two forums found differently on one accusation. Each had its own evidence and its own measure of proof: that is no
// conflict, but neither finding may be printed without the other.

import { foldKey } from "../text/text.ts";
import { type ActFinding, actFindings, type Flag, mayBeOneAct } from "../record/record.ts";
import type { Check } from "./checks.ts";
import { inQuotes, raise } from "./report.ts";
import { passagesOf, type Side, sidesOf } from "./sides.ts";

export const findings: Check = {
  name: "findings",
  docs: "docs/checks/findings.md",
  person({ person, events }) {
    const found = actFindings(events, person.id);
    return [...Map.groupBy(found, ({ act }) => act)].flatMap(([act, all]): Flag[] => {
      const [yes, no] = [all.filter(({ holds }) => holds), all.filter(({ holds }) => !holds)];
      const pairs = yes.flatMap((one) =>
        no
          .filter((other) => areTwo(one.forum, other.forum) && mayBeOneAct(one.told, other.told))
          .map((other) => ({ one, other })),
      );
      const [pair] = pairs;
      if (pair === undefined) return [];
      const involved = new Set(pairs.flatMap(({ one, other }) => [one.statement, other.statement]));
      const sides = sidesOf([...involved], ({ polarity }) => ({ key: polarity, value: polarity }));
      return [
        raise({
          check: this.name,
          class: "disputed",
          severity: "low",
          about: [
            person.id,
            act,
            ...pairs.flatMap(({ one, other }) => [foldKey(one.forum), "against", foldKey(other.forum)]),
          ],
          reason: `Two forums found differently on what ${person.name} is accused of (${inQuotes(act)}): ${told(pair.one)}; ${told(pair.other)}.`,
          settle:
            "Nothing may be wrong: forums differ in their evidence and their measure of proof. Print both findings with forum and standard.",
          sides: sides.map((side) => ({
            value: side.value === "positive" ? "found" : "not found",
            passages: wholes(side, all),
          })),
          entries: [person.id],
        }),
      ];
    });
  },
};

/** The sentence in which the finding is told, not the word for the act alone. */
function wholes(side: Side<string>, all: readonly ActFinding[]) {
  const told = new Map(
    all.map(({ statement, told: { statements } }) => [
      statement.id,
      statements.find(({ slot, passage }) => slot === "proposition" && passage.document === statement.passage.document),
    ]),
  );
  const whole = side.statements.map((statement) => told.get(statement.id) ?? statement);
  return passagesOf([{ ...side, statements: whole }]);
}

function told({ forum, standard, holds }: ActFinding): string {
  const measure = standard === undefined ? "" : ` (${standard})`;
  return `${holds ? "found" : "not found"} by ${forum}${measure}`;
}

const KINDS: readonly RegExp[] = [
  /\bgrand jury\b/,
  /\bjur(?:y|ors)\b/,
  /\bimmigration (?:judge|court)\b/,
  /\b(?:appeals?|appellate|circuit)\b/,
  /\b(?:board|commission)\b/,
  /\bworking group\b/,
  /\btribunal\b/,
  /\bcoroner\b|\binquest\b/,
  /\bdistrict (?:judge|court)\b/,
  /\bmagistrate\b/,
];

/** Certainly not the same one: of different kinds, or two names that have no word in common. "The judge" may be anyone. */
function areTwo(a: string, b: string): boolean {
  const [kindA, kindB] = [a, b].map((forum) => KINDS.findIndex((kind) => kind.test(forum.toLowerCase())));
  if (kindA !== -1 && kindB !== -1) return kindA !== kindB;
  const isName = (forum: string): boolean => /^\p{Lu}/u.test(forum);
  if (!isName(a) || !isName(b)) return false;
  const words = new Set(foldKey(a).split(" "));
  return !foldKey(b)
    .split(" ")
    .some((word) => words.has(word));
}
