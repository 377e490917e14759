// The same mistake in two documents: a value that only they give, while many others agree on another one that cannot be true
// beside it. Few make the same mistake by chance: one has it from the other, or both from a third.

import { datesMeet, type DocumentId, isKnown } from "../base/base.ts";
import type { SharedError, Statement } from "../record/record.ts";
import { fold } from "../text/text.ts";
import { parseAmount } from "./amount.ts";
import { areCompatible, OFFICE_SETS, officesOf } from "./offices.ts";
import { compareText, inQuotes } from "./report.ts";
import { atOdds, isClaim, type Side, sidesOf } from "./sides.ts";

/** A value in more documents than this is a view of its own, not a slip. */
const MOST_SHARING = 3;
/** So many other sources must agree on one other value. */
const LEAST_AGREEING = 4;

/** The mistakes that documents share about one entry. The order of the statements does not count. */
export function sharedErrors(statements: readonly Statement[]): SharedError[] {
  if (statements.length < 2 + LEAST_AGREEING) return [];
  const claims = statements.filter((statement) => statement.slot !== "said" && isClaim(statement));
  const slots = [...Map.groupBy(claims, ({ slot }) => slot)].sort(([a], [b]) => compareText(a, b));
  return slots.flatMap(([slot, given]) => [
    ...(slot === "role"
      ? OFFICE_SETS.flatMap((set) => rare(officesIn(given, set.name), areCompatible, "give the title"))
      : []),
    ...(slot.startsWith("count of ") || slot === "age"
      ? rare(amountsIn(given), (x, y) => x.least <= y.most && y.least <= x.most, "give the number")
      : []),
    ...rare(
      sidesOf(given, ({ date }) => (date !== undefined && isKnown(date) ? { key: date.edtf, value: date } : undefined)),
      datesMeet,
      "give the date",
    ),
  ]);
}

function officesIn(given: readonly Statement[], set: string) {
  return sidesOf(given, ({ value, tenure }) => {
    const held = tenure?.former === true ? undefined : officesOf(fold(value)).find((one) => one.set.name === set);
    return held && { key: held.office.name, value: held.office };
  });
}

function amountsIn(given: readonly Statement[]) {
  return sidesOf(given, ({ value }) => {
    const amount = parseAmount(value);
    return amount?.isExact === true ? { key: `${amount.least} ${amount.unit}`, value: amount } : undefined;
  });
}

function rare<V>(sides: readonly Side<V>[], agree: (x: V, y: V) => boolean, verb: string): SharedError[] {
  const odd = atOdds(sides, agree);
  return odd.flatMap((side): SharedError[] => {
    const documents = documentsOf(side);
    const isOutnumbered = odd.some(
      (other) => !agree(side.value, other.value) && documentsOf(other).length >= LEAST_AGREEING,
    );
    if (documents.length < 2 || documents.length > MOST_SHARING || !isOutnumbered) return [];
    const printed = side.statements[0]?.value ?? side.key;
    return [{ documents, words: `${verb} ${inQuotes(printed, 60)}, which no other document has` }];
  });
}

function documentsOf(side: Side<unknown>): DocumentId[] {
  return [...new Set(side.statements.map(({ passage }) => passage.document))].sort(compareText);
}
