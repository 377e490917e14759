// Dates of one happening that cannot both be right. Dates conflict only when their ranges do not meet: "March 2024"
// agrees with 9 March 2024. A day that was scheduled may be moved, so only what is said to have happened is compared.

import { datesMeet, type DateSpan, isKnown } from "../base/base.ts";
import type { EntryKind, Flag } from "../record/record.ts";
import type { Check } from "./checks.ts";
import { listed, raise } from "./report.ts";
import { atOdds, classOf, isClaim, passagesOf, sidesOf } from "./sides.ts";

/** Kinds that happen at one time: every dated statement about them says when. */
const HAPPENS: ReadonlySet<EntryKind> = new Set(["event", "hearing", "ruling", "filing", "request"]);
/** Of what lasts (a person, a stay in custody) only what happens once. */
const ONCE: ReadonlySet<string> = new Set([
  "born",
  "birth",
  "date of birth",
  "died",
  "death",
  "founded",
  "from",
  "to",
  "start",
  "end",
]);

export const date: Check = {
  name: "date",
  docs: "docs/checks/date.md",
  entry(entry, statements) {
    const claims = statements.filter(
      (statement) =>
        isClaim(statement) && statement.slot !== "said" && (HAPPENS.has(entry.kind) || ONCE.has(statement.slot)),
    );
    const bySlot = Map.groupBy(claims, (statement) => statement.slot);
    return [...bySlot].flatMap(([slot, given]): Flag[] => {
      const sides = atOdds(
        sidesOf(given, ({ date: span }) =>
          span !== undefined && isKnown(span) ? { key: span.edtf, value: span } : undefined,
        ),
        datesMeet,
      );
      if (sides.length < 2) return [];
      return [
        raise({
          check: this.name,
          class: classOf(sides),
          severity: sides.every((side) => isFirm(side.value)) ? "high" : "medium",
          about: [entry.id, slot, ...sides.map((side) => side.key)],
          reason: `The sources date “${entry.name}” differently: ${listed(sides.map((side) => shown(side.value)))}.`,
          settle: "Find the document made at the time: the order, the booking sheet, the docket entry.",
          passages: passagesOf(sides),
        }),
      ];
    });
  },
};

/** Is the date printed, not worked out? */
function isFirm({ basis }: DateSpan): boolean {
  return basis === "explicit" || basis === "dateline" || basis === "header";
}

function shown({ edtf, basis }: DateSpan): string {
  const day = edtf
    .replace(/^\.\.\//, "up to ")
    .replace(/\/\.\.$/, " or later")
    .replace("/", " to ");
  return basis.startsWith("relative to ") ? `${day} (worked out, ${basis})` : day;
}
