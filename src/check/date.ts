// Dates of one happening that cannot both be right. Dates conflict only when their ranges do not meet: "March 2024"
// agrees with 9 March 2024. A day that was scheduled may be moved, so only what is said to have happened is compared.

import { datesMeet, type DateSpan, daysBetween, isExact, isKnown } from "../base/base.ts";
import type { EntryKind, Flag } from "../record/record.ts";
import type { Check, Life } from "./checks.ts";
import { claimsOf, happeningsOf } from "./lives/happenings.ts";
import { dateTwins, isPrinted, type Told, TWIN_RULES } from "./lives/near-twins.ts";
import { isDateLine } from "./copies/copy-changes.ts";
import { flagCopies } from "./copies/copy-flags.ts";
import { listed, raise } from "./report.ts";
import { shownDate } from "./lives/day-words.ts";
import { atOdds, classOf, isClaim, passagesOf, sidesOf } from "./sides.ts";

/**
 * Kinds that happen at one time: every dated statement about them says when. A hearing is none: it is one over several days only
 * where a source says that it was moved from the one to the other.
 */
const HAPPENS: ReadonlySet<EntryKind> = new Set(["event", "ruling", "filing", "request"]);
/** Words, and what became of a request from day to day. */
const NO_DAY_OF_ITS_OWN: ReadonlySet<string> = new Set(["said", "state"]);
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
  origin: (origin, documents) =>
    flagCopies(origin, documents, {
      check: "date",
      kind: "date",
      severity: (value) => (isDateLine(value) ? "low" : "medium"),
      differ: "Copies of one text give different dates",
      imprecise: "The copies bear different days of their own",
      settle:
        "Find the original of the text, and correct or set aside the copy that departs from it; a reprint may bear a day of its own.",
    }),
  entry(entry, statements) {
    const claims = statements.filter(
      (statement) =>
        isClaim(statement) &&
        !NO_DAY_OF_ITS_OWN.has(statement.slot) &&
        (HAPPENS.has(entry.kind) || ONCE.has(statement.slot)),
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
          reason: `The sources date “${entry.name}” differently: ${listed(sides.map((side) => shownDate(side.value)))}.`,
          settle: "Find the document made at the time: the order, the booking sheet, the docket entry.",
          passages: passagesOf(sides),
        }),
      ];
    });
  },
  person(life) {
    const all = happeningsOf(life);
    const bySort = Map.groupBy(claimsOf(all), ({ sort }) => sort);
    return [...bySort].flatMap(([sort, claims]) =>
      dateTwins(sort, claims, all).flatMap((twins) => differing(life, sort, twins)),
    );
  },
};

/** Events that the record keeps apart because of their days, though they are one. */
function differing({ person }: Life, sort: string, twins: readonly Told[]): Flag[] {
  const rule = TWIN_RULES[sort];
  const happenings = twins.flatMap((told) => told.happenings);
  const sides = sidesOf(
    happenings.map(({ statement }) => statement),
    ({ date: span }) => span && { key: span.edtf, value: span },
  );
  if (rule === undefined || sides.length < 2) return [];
  const times = rule.within === undefined ? "" : ", unless it happened twice";
  return [
    raise({
      check: date.name,
      class: classOf(sides),
      severity: severityOf(twins),
      about: [person.id, sort, ...sides.map((side) => side.key)],
      reason: `The sources date ${rule.label} of ${person.name} differently: ${listed(sides.map((side) => shownDate(side.value)))}${times}.`,
      settle: "Find the document made at the time: the order, the booking sheet, the docket entry.",
      entries: [person.id, ...new Set(happenings.map(({ event }) => event.id))].sort(),
      passages: passagesOf(sides),
    }),
  ];
}

/** high: printed days at most a week apart; low: one side hardly says more than the year, or was worked out. */
function severityOf(twins: readonly Told[]): Flag["severity"] {
  const [first, last] = [twins[0]!, twins.at(-1)!]; // twins are two or more
  if (twins.some((told) => !told.happenings.some(isPrinted))) return "low";
  if (!twins.every(({ date: span }) => isExact(span)))
    return twins.some(({ date: span }) => isYear(span)) ? "low" : "medium";
  return daysBetween(first.date.earliest!, last.date.latest!) <= 7 ? "high" : "medium"; // exact dates
}

function isYear({ edtf }: DateSpan): boolean {
  return edtf.length === 4;
}

/** Is the date printed, not worked out? */
function isFirm({ basis }: DateSpan): boolean {
  return basis === "explicit" || basis === "dateline" || basis === "header";
}
