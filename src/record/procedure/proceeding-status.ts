// How a proceeding stood and when. Nothing is smoothed: what sources say of one day stands side by side. What a ruling disposed of
// is pending no more, unless a text written after it says so.

import { compareDates, type DateSpan, isKnown } from "../../base/base.ts";
import type { Statement } from "../statement.ts";
import { NEW_HEARING_ORDERED, ORDER_STAYED, ORDERED, RELEASE_ORDERED } from "./proceeding-outcome.ts";
import { passagesOf, told, type ToldValue } from "./told-value.ts";

export interface StatusTold extends ToldValue {
  /** When it came to stand so, as far as a source says. */
  readonly date?: DateSpan | undefined;
  /** When the first text that says so was written, of what lasts the last: it stood so by then. */
  readonly by?: DateSpan | undefined;
  readonly isLast: boolean;
  /** A ruling has disposed of it, or it was ended otherwise. */
  readonly isOutcome: boolean;
}

/** What is so on every day until it ends. */
const LASTS = /^(?:pending|on appeal)$/;
const OPEN = /^(?:filed|opened|pending)$/;
const OUTCOME =
  /^(?:granted|denied|dismissed|affirmed|reversed|vacated|remanded|transferred|closed|withdrawn|settled|relief granted|won|new hearing ordered|release ordered)\b/;

/** In the order of time; what bears no day and stands in a text without one comes first. `outcomes`: what its rulings disposed of. */
export function statusesOf(statements: readonly Statement[], outcomes: readonly Statement[] = []): StatusTold[] {
  const own = [...statements.flatMap(statusIn), ...outcomes];
  const groups = Map.groupBy(own, ({ value, date }) => `${value} ${isDay(date) ? date.edtf : ""}`);
  const dated = new Set([...groups.values()].flatMap(([first]) => (isDay(first?.date) ? [first.value] : [])));
  const history = [...groups.values()]
    .map((same) => {
      const [date] = same.flatMap((one) => (isDay(one.date) ? [one.date] : []));
      const written = same.flatMap((one) => (isDay(one.written) ? [one.written] : [])).sort(compareDates);
      const status = told(same);
      const isLasting = LASTS.test(status.value);
      return { ...status, date, by: isLasting ? written.at(-1) : written[0], isOutcome: OUTCOME.test(status.value) };
    })
    // "the petition was denied" without a day adds nothing to the day on which another source has it denied
    .filter(({ value, date }) => date !== undefined || !dated.has(value))
    .sort((a, b) => compareWhen(a, b) || (a.value < b.value ? -1 : 1));
  const joined = onAppeal(withOrders(withoutVaguer(history)));
  const last = lastOf(joined);
  return joined.map((one) => ({ ...one, isLast: last !== undefined && isBeside(one, last) }));
}

type Known = Omit<StatusTold, "isLast">;

/** "Granted" adds nothing to "relief granted" of the same time. */
function withoutVaguer(history: readonly Known[]): Known[] {
  return history.filter(
    (one) => !history.some((other) => other.value.endsWith(` ${one.value}`) && compareWhen(one, other) === 0),
  );
}

function statusIn(one: Statement): Statement[] {
  if (one.polarity !== "positive") return [];
  if (one.slot === "status") return [one];
  return one.slot === "led to" && one.value === "ordered a new hearing" ? [{ ...one, value: NEW_HEARING_ORDERED }] : [];
}

function isDay(date: DateSpan | undefined): date is DateSpan {
  return date !== undefined && isKnown(date);
}

/**
 * "Granted in part; new hearing ordered": what was ordered is said with the one outcome of its day; without a day, with the one grant
 * of which sources tell. A release that stands beside another outcome is none itself.
 */
function withOrders(history: readonly Known[]): Known[] {
  const outcomes = history.filter(({ value, isOutcome }) => isOutcome && !ORDERED.has(value));
  const granted = outcomes.filter(({ value }) => value.startsWith("granted"));
  const added = new Map<Known, Known[]>();
  const moved = new Set<Known>();
  for (const order of history.filter(({ value }) => ORDERED.has(value))) {
    const same = outcomes.filter((one) => compareWhen(one, order) === 0);
    const fitting = same.length === 0 && order.date === undefined ? granted : same;
    const [only] = fitting;
    if (fitting.length === 1 && only !== undefined) added.getOrInsert(only, []).push(order);
    // what was ordered on a day of its own, after the outcome, stands for itself
    const isLater = order.date !== undefined && outcomes.every((one) => isSurelyAfter(order, one));
    if (fitting.length === 1 || (order.value === RELEASE_ORDERED && outcomes.length > 0 && !isLater)) moved.add(order);
  }
  return history.filter((one) => !moved.has(one)).map((one) => (added.get(one) ?? []).reduce(together, one));
}

/** An order that is stayed while it is appealed is both. */
function onAppeal(history: readonly Known[]): Known[] {
  return history.map((one, i) =>
    one.value === ORDER_STAYED && history[i - 1]?.value === "on appeal"
      ? { ...one, value: `on appeal; ${one.value}` }
      : one,
  );
}

function together(one: Known, other: Known): Known {
  const statements = [...new Set([...one.statements, ...other.statements])].sort();
  return {
    ...one,
    value: `${one.value}; ${other.value}`,
    statements,
    passages: passagesOf([...one.passages, ...other.passages].map((passage) => ({ passage }))),
    origins: Math.max(one.origins, other.origins),
    inferred: one.inferred && other.inferred,
  };
}

/** The last by time; one that is open gives way to an outcome that is not surely older than the text that has it open. */
function lastOf(history: readonly Known[]): Known | undefined {
  const last = history.at(-1);
  if (last === undefined || !OPEN.test(last.value)) return last;
  const decided = history.findLast(({ isOutcome }) => isOutcome);
  if (decided === undefined) return history.findLast(({ value }) => value === "pending") ?? last;
  const goesOn = history.findLast(({ value }) => value === "pending");
  const reopened = goesOn !== undefined && isSurelyAfter(goesOn, decided);
  return reopened ? goesOn : history.slice(history.indexOf(decided)).findLast(({ value }) => !OPEN.test(value));
}

/** What sources say of the same time: an outcome and the pending that it ended do not differ. */
function isBeside(one: Known, last: Known): boolean {
  return one === last || (compareWhen(one, last) === 0 && (!OPEN.test(one.value) || OPEN.test(last.value)));
}

function isSurelyAfter(open: Known, decided: Known): boolean {
  const [from, to] = [(open.date ?? open.by)?.earliest, (decided.date ?? decided.by)?.latest];
  return from !== undefined && to !== undefined && from > to;
}

type When = Pick<StatusTold, "date" | "by">;

function compareWhen(a: When, b: When): number {
  const [one, other] = [dayOf(a), dayOf(b)];
  if (one !== other) return one < other ? -1 : 1;
  // "by some day of that year" says less than "by its last day"
  const [first, second] = [(a.date ?? a.by)?.earliest ?? "", (b.date ?? b.by)?.earliest ?? ""];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** The last day that is meant; nothing is before any day. */
function dayOf({ date, by }: When): string {
  const span = date ?? by;
  return span?.latest ?? span?.earliest ?? "";
}
