// The same thing counted differently: four children in one source, five in another.

import type { Flag, Statement, TimeUnit } from "../record/record.ts";
import { type Amount, amountsMeet, parseAmount } from "./amount.ts";
import type { Check } from "./checks.ts";
import { flagCopies } from "./copies/copy-flags.ts";
import { inQuotes, listed, raise } from "./report.ts";
import { atOdds, classOf, isClaim, passagesOf, type Side, sidesOf } from "./sides.ts";

/** Time goes on: lengths of time and ages are right or wrong only for the day they are about. */
const OF_TIME = /\b(?:second|minute|hour|day|week|month|year|decade)s?\b/;
/** Slots that hold a date or words, not a count. */
const NO_COUNT: ReadonlySet<string> = new Set(["date", "from", "to", "said", "age", "duration", "docket", "number"]);

export const count: Check = {
  name: "count",
  docs: "docs/checks/count.md",
  origin: (origin, documents) =>
    flagCopies(origin, documents, {
      check: "count",
      kind: "count",
      severity: "medium",
      differ: "Copies of one text give different numbers",
      settle: "Find the original of the text, and correct or set aside the copy that departs from it.",
    }),
  entry(entry, statements) {
    const claims = statements.filter((statement) => !NO_COUNT.has(statement.slot) && isClaim(statement));
    const counted = claims.flatMap((statement) => {
      const amount = statement.slot === "sentence" ? monthsOf(statement) : parseAmount(statement.value);
      return amount === undefined || OF_TIME.test(amount.unit) ? [] : [{ statement, amount }];
    });
    const alike = Map.groupBy(counted, ({ statement, amount }) => JSON.stringify([statement.slot, amount.unit]));
    return [...alike].flatMap(([key, given]): Flag[] => {
      const amounts = new Map(given.map(({ statement, amount }) => [statement, amount]));
      const sides = atOdds(
        sidesOf(
          given.map(({ statement }) => statement),
          (statement) => {
            const value = amounts.get(statement);
            return value && { key: rangeKey(value), value };
          },
        ),
        amountsMeet,
      );
      if (sides.length < 2) return [];
      const ofSentence = given[0]?.statement.slot === "sentence";
      return [
        raise({
          check: this.name,
          class: classOf(sides),
          severity: sides.every((side) => side.value.isExact) && !ofSentence ? "medium" : "low",
          about: [entry.id, key, ...sides.map((side) => side.key)],
          entries: [entry.id],
          reason: `The sources ${ofSentence ? "give different sentences" : "count differently"} for “${entry.name}”: ${listed(sides.map((side) => inQuotes(shown(side), 60)))}.`,
          settle: ofSentence
            ? "Look at the judgment; there may be two, or one that was changed later."
            : "Check that both count the same thing at the same time, then look for a list or a register.",
          sides: sides.map((side) => ({ value: shown(side), passages: passagesOf([side]) })),
        }),
      ];
    });
  },
};

function shown({ statements: [first] }: Side<Amount>): string {
  return first?.value ?? "";
}

/** Six years and 72 months are one sentence. */
function monthsOf({ duration }: Statement): Amount | undefined {
  if (duration === undefined) return undefined;
  const months = duration.parts.reduce((sum, { unit, value }) => sum + value * MONTHS[unit], 0);
  return { unit: "sentence", least: months - 0.5, most: months + 0.5, isExact: true };
}

const MONTHS: Readonly<Record<TimeUnit, number>> = { year: 12, month: 1, week: 12 / 52, day: 12 / 365 };

function rangeKey({ least, most }: Amount): string {
  return `${least}..${most}`;
}
