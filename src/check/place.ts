// A person held in two places on the same day. Only named places of detention are compared: a town may well hold a jail.

import { type DateSpan, isExact } from "../base/base.ts";
import { foldKey } from "../text/text.ts";
import type { EntryKind, Flag } from "../record/record.ts";
import type { Check } from "./checks.ts";
import { inQuotes, listed, raise } from "./report.ts";
import { atOdds, classOf, isClaim, passagesOf, sidesOf } from "./sides.ts";

const SLOTS: ReadonlySet<string> = new Set(["facility", "place", "location", "where", "held at", "detained at"]);
const KINDS: ReadonlySet<EntryKind> = new Set(["person", "custody period", "event", "hearing"]);
const FACILITY =
  /\b(?:jail|prison|gaol|penitentiary|detention|detention cent(?:er|re)|correctional|correction|remand|annex|processing cent(?:er|re)|holding|camp|barracks|police station|precinct|lockup|hospital)\b/;

export const place: Check = {
  name: "place",
  docs: "docs/checks/place.md",
  entry(entry, statements) {
    if (!KINDS.has(entry.kind)) return [];
    const claims = statements.filter((statement) => SLOTS.has(statement.slot) && isClaim(statement));
    const byDay = Map.groupBy(claims, (statement) => dayOf(statement.date ?? entry.date) ?? "");
    return [...byDay].flatMap(([day, given]): Flag[] => {
      if (day === "") return [];
      const sides = atOdds(
        sidesOf(given, ({ value }) => {
          const key = foldKey(value);
          return FACILITY.test(key) ? { key, value: key } : undefined;
        }),
        areOnePlace,
      );
      if (sides.length < 2) return [];
      return [
        raise({
          check: this.name,
          class: classOf(sides),
          severity: "medium",
          about: [entry.id, day, ...sides.map((side) => side.key)],
          reason: `On ${day} “${entry.name}” is placed at ${listed(sides.map((side) => inQuotes(side.statements[0]?.value ?? side.value, 60)))}.`,
          settle: "Ask for the transfer and booking records; on the day of a transfer both can be right.",
          passages: passagesOf(sides),
        }),
      ];
    });
  },
};

function dayOf(span: DateSpan | undefined): string | undefined {
  return span !== undefined && isExact(span) ? span.earliest : undefined;
}

/** "Northgate Annex" and "the Northgate Annex in Millford" may be one place: all words of the shorter stand in the longer. */
function areOnePlace(one: string, other: string): boolean {
  const [a, b] = [new Set(one.split(" ")), new Set(other.split(" "))];
  for (const small of ["the", "in", "at", "of"]) {
    a.delete(small);
    b.delete(small);
  }
  return a.isSubsetOf(b) || b.isSubsetOf(a);
}
