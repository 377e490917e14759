// A ruling as its statements tell it: who ruled and when, what it holds, what it orders by when, by which measure of proof and
// on whom the burden lay. What sources tell in other words stands beside it; nothing is chosen. Pure; no order counts.

import { contains, type DateSpan, type Day } from "../../base/base.ts";
import { foldKey } from "../../text/text.ts";
import type { Concerned, Entry, Statement } from "../statement.ts";
import { decisionsIn } from "../decided.ts";
import { type Holding, holdingsIn } from "./holding.ts";
import { type OrderedDeadline, readDeadline } from "./ordered-deadline.ts";

/** One thing that the statements name, with all of those that do. */
export interface Told<T> {
  readonly value: T;
  /** By place. Never empty. */
  readonly statements: readonly Statement[];
}

export interface RulingHolding extends Holding {
  /** As the first of its statements words it. */
  readonly words: string;
}

export interface RulingHeld {
  readonly words: string;
  /** The measure of proof, and on whom the burden lay, where these very words say so. */
  readonly standard?: string | undefined;
  readonly burden?: string | undefined;
}

export interface RulingDeadline {
  /** "within 10 days of the date of this Order". */
  readonly words: string;
  readonly deadline: OrderedDeadline;
  /** The day that the words name, where they name one. */
  readonly date?: DateSpan | undefined;
}

export interface RulingOrder {
  readonly words: string;
  readonly deadlines: readonly Told<RulingDeadline>[];
}

export interface Ruling {
  readonly entry: Entry["id"];
  /** The days its sources give, each with them. Several: they differ. None: no source gives a day. */
  readonly dates: readonly Told<DateSpan>[];
  readonly judges: readonly Told<Named>[];
  readonly courts: readonly Told<Named>[];
  readonly proceedings: readonly Told<Named>[];
  /** What was decided of which matter, in words of ours: "extradition denied". */
  readonly decided: readonly Told<string>[];
  readonly holdings: readonly Told<RulingHolding>[];
  /** What it says is so: "the government has not shown …". */
  readonly held: readonly Told<RulingHeld>[];
  readonly orders: readonly Told<RulingOrder>[];
  readonly standards: readonly Told<string>[];
  readonly burdens: readonly Told<string>[];
  /** What tells of the ruling as a whole, by place. */
  readonly told: readonly Statement[];
  /** Where no source gives its day: the last day on which the first text that tells of it can have been written. */
  readonly madeBy?: Day | undefined;
  /** Do its sources say which ruling it is and what it decided? If not they only speak of a ruling. */
  readonly isSettled: boolean;
}

export type Named = Pick<Concerned, "name"> & { readonly entry: Entry["id"] };

/** @param statements all of the entry, in any order. */
export function rulingOf(entry: Pick<Entry, "id">, statements: readonly Statement[]): Ruling {
  const sorted = statements.toSorted(byPlace);
  const told = sorted.filter(({ main }) => main === undefined);
  const of = (slot: string): Statement[] => sorted.filter((one) => one.slot === slot && one.main !== undefined);
  const deadlines = of("deadline");
  const retold = new Set(told.flatMap(({ id, about = [] }) => (about.some(({ as }) => as === "bench") ? [id] : [])));
  const isRetold = ({ main }: Statement): boolean => main !== undefined && retold.has(main);
  const dates = gathered(
    told.flatMap((one) => (one.slot === "date" && one.date !== undefined ? [[one.date, one] as const] : [])),
    ({ edtf }) => edtf,
  );
  const ruling = {
    entry: entry.id,
    dates,
    judges: concerned(told, "judge", "person"),
    courts: concerned(told, "court", "court"),
    proceedings: concerned(told, "proceeding", "proceeding"),
    decided: gathered(
      told.flatMap((one) => (one.about ?? []).flatMap(({ as, name }) => (as === "sort" ? [[name, one] as const] : []))),
      (name) => name,
    )
      // who says no more than "granted" does not differ from who says "in part"
      .filter(({ value }, _, all) => !all.some((other) => other.value === `${value} in part`))
      .sort((a, b) => b.statements.length - a.statements.length),
    holdings: gathered(
      of("holding").flatMap((one) =>
        holdingsIn(one.passage.quote).map(({ holding }) => [{ ...holding, words: plain(one.value) }, one] as const),
      ),
      ({ outcome, inPart, object, limits }) => [outcome, inPart, foldKey(object), foldKey(limits ?? "")].join("|"),
    ),
    held: gathered(
      of("held").map(
        (one) =>
          [
            {
              words: plain(one.value),
              standard: measureIn(of("standard"), one),
              burden: measureIn(of("burden"), one),
            },
            one,
          ] as const,
      ),
      ({ words }) => foldKey(words),
    ),
    orders: gathered(
      // the words of the court itself before those of others who tell of it
      of("orders")
        .toSorted((a, b) => Number(isRetold(a)) - Number(isRetold(b)))
        .map((one) => [{ words: plain(one.value), deadlines: [] }, one] as const),
      ({ words }) => onlyDecision(words) ?? foldKey(words),
    ).map(({ value, statements: own }) => ({
      value: { ...value, deadlines: deadlinesOf(deadlines, own) },
      statements: own,
    })),
    standards: gathered(
      of("standard").map((one) => [one.value, one] as const),
      foldKey,
    ),
    burdens: gathered(
      of("burden").map((one) => [plain(one.value), one] as const),
      foldKey,
    ),
    told,
    madeBy: dates.length > 0 ? undefined : told.flatMap(({ written }) => written?.latest ?? []).sort()[0],
  };
  return { ...ruling, isSettled: isSettled(ruling) };
}

/** Which ruling: by its day, its judge, its court or its case. What: by words of deciding, or, of a verdict or bond, of whom. */
function isSettled(ruling: Omit<Ruling, "isSettled">): boolean {
  const { dates, judges, courts, proceedings, decided, holdings, held, orders, told } = ruling;
  const has = (...slots: readonly (string | undefined)[]): boolean =>
    told.some(({ about = [] }) => about.some(({ as }) => as !== undefined && slots.includes(as)));
  const isKnown = dates.length + judges.length + courts.length + proceedings.length > 0 || has("bench", "docket");
  const isDecided =
    decided.length + holdings.length + held.length + orders.length > 0 || has("person charged", "person held");
  return (
    isKnown &&
    (isDecided ||
      (dates.length > 0 && (judges.length + courts.length + proceedings.length > 0 || has("bench", "docket"))))
  );
}

/** "ordered her released", "ordered Silen's immediate release": told in other words, one thing was ordered. */
function onlyDecision(words: string): string | undefined {
  const [only, another] = words.length > LONG_ORDER ? [] : decisionsIn(words);
  return another === undefined && only?.endsWith(" ordered") === true ? only : undefined;
}

const LONG_ORDER = 120;

function measureIn(measures: readonly Statement[], held: Statement): string | undefined {
  const own = measures.find(
    ({ main, passage }) =>
      main === held.main && passage.document === held.passage.document && contains(held.passage, passage),
  );
  return own === undefined ? undefined : plain(own.value);
}

/** The deadlines whose words stand within those of an order. */
function deadlinesOf(deadlines: readonly Statement[], orders: readonly Statement[]): Told<RulingDeadline>[] {
  const within = deadlines.filter((one) =>
    orders.some(
      ({ main, passage }) =>
        one.main === main && passage.document === one.passage.document && contains(passage, one.passage),
    ),
  );
  return gathered(
    within.flatMap((one) => {
      const deadline = readDeadline(one.passage.quote);
      return deadline === undefined ? [] : [[{ words: plain(one.value), deadline, date: one.date }, one] as const];
    }),
    ({ words, deadline, date }) => `${termOf(deadline) ?? foldKey(words)}|${date?.edtf ?? ""}`,
  );
}

/** "within ten days", "within 10 days": one length of time from one start. */
function termOf(deadline: OrderedDeadline): string | undefined {
  if (deadline.kind !== "period" || deadline.from.kind === "event") return undefined;
  const { n, unit, from, direction, recurring } = deadline;
  return [n, unit, from.kind, direction, recurring].join(" ");
}

function concerned(told: readonly Statement[], as: string, kind: string): Told<Named>[] {
  return gathered(
    told.flatMap((one) =>
      (one.about ?? []).flatMap((thing) =>
        thing.as === as || (thing.as === undefined && as !== "judge" && thing.kind === kind)
          ? [[{ name: thing.name, entry: thing.entry }, one] as const]
          : [],
      ),
    ),
    ({ entry }) => entry,
  );
}

/** Equal values once, each with its statements; in the order of the first. */
function gathered<T>(told: readonly (readonly [T, Statement])[], key: (value: T) => string): Told<T>[] {
  return [...Map.groupBy(told, ([value]) => key(value)).values()].map((group) => ({
    value: group[0]![0], // a group has a member
    statements: group.map(([, statement]) => statement),
  }));
}

function plain(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}

function byPlace(a: Statement, b: Statement): number {
  const [one, other] = [a.passage, b.passage];
  if (one.document !== other.document) return one.document < other.document ? -1 : 1;
  return one.start - other.start || other.end - one.end || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
