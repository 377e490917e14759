// What a request for records is, as far as the statements tell: of whom what was asked, under which number, and what became of it
// on which day. Several letters tell of one request by its number, else by its agency and day. A pure function of the statements.

import { type DateSpan, dayWords, type EntryId, isExact, isKnown, parseDay } from "../../base/base.ts";
import type { Statement } from "../statement.ts";
import type { ProceduralRecord } from "./procedural-record.ts";
import { clockOf, type RequestClock, type RequestStep } from "./request-clock.ts";
import { agencyKey, isRequestName, isRequestState, type RequestState } from "./request-states.ts";
import { told, type ToldValue, toldOf } from "./told-value.ts";

export interface Request {
  /** The entry that stands for all that were joined: the numbered one, where there is one. */
  readonly id: EntryId;
  readonly entries: readonly EntryId[];
  readonly name: string;
  readonly agencies: readonly ToldValue[];
  readonly components: readonly ToldValue[];
  readonly numbers: readonly ToldValue[];
  readonly laws: readonly ToldValue[];
  readonly asked: readonly ToldValue[];
  /** In the order of time, those without a day last. */
  readonly steps: readonly RequestStep[];
  readonly clock: RequestClock;
  /** Requests of which it may be one; it fits several, so it is joined to none. */
  readonly maybe: readonly { readonly entry: EntryId; readonly name: string }[];
  /** A document about the case's subject tells of it. */
  readonly isSubjects: boolean;
  readonly statements: readonly Statement[];
}

/** The statements' order does not count. */
export function requestsOf(record: Omit<ProceduralRecord, "subject">): Request[] {
  const names = new Map(
    record.entries.flatMap(({ id, kind, name }) => (kind === "request" ? [[id, name] as const] : [])),
  );
  const ofEntry = Map.groupBy(
    record.statements.filter(({ entry, slot }) => names.has(entry) && SLOTS.has(slot)),
    ({ entry }) => entry,
  );
  const units = [...ofEntry].map(([id, statements]) => unitOf(record, id, names.get(id) ?? "", statements));
  return joined(units.sort((a, b) => (a.id < b.id ? -1 : 1)))
    .map((unit) => requestOf(unit, record))
    .sort((a, b) => compare(firstDay(a), firstDay(b)) || compare(a.name, b.name) || compare(a.id, b.id));
}

/** The slots that the reader of requests fills; what else is told of a request is told as of an event. */
const SLOTS: ReadonlySet<string> = new Set([
  "number",
  "agency",
  "component",
  "law",
  "asked",
  "state",
  "exemption",
  "amount",
  "referred to",
  "suit number",
]);

interface Unit {
  readonly id: EntryId;
  readonly name: string;
  readonly entries: readonly EntryId[];
  readonly number: string | undefined;
  readonly agencies: ReadonlySet<string>;
  /** The days of its making, as the sources give them. */
  readonly days: readonly DateSpan[];
  readonly statements: readonly Statement[];
  readonly maybe: Request["maybe"];
}

/** "records request to ICE of 2019-06-10" as people say it: "request to ICE of 10 June 2019". */
function shownName(name: string): string {
  return name.slice("records ".length).replace(/(?<= of )\d{4}-\d\d-\d\d$/, (written) => {
    const day = parseDay(written);
    return day === undefined ? written : dayWords(day);
  });
}

function unitOf(
  { leaderOf }: Pick<ProceduralRecord, "leaderOf">,
  id: EntryId,
  name: string,
  statements: readonly Statement[],
): Unit {
  const numbers = statements.filter(({ slot }) => slot === "number");
  return {
    id,
    name: isRequestName(name) ? shownName(name) : name,
    entries: [id],
    number: numbers.length > 0 ? numbers[0]?.value : undefined,
    agencies: new Set(
      statements.flatMap(({ slot, value, about = [] }) =>
        slot === "agency" ? [agencyKey(value), ...about.map(({ entry }) => leaderOf(entry))] : [],
      ),
    ),
    days: statements.flatMap(({ slot, value, date }) =>
      slot === "state" && value === "submitted" && date !== undefined && isExact(date) ? [date] : [],
    ),
    statements,
    maybe: [],
  };
}

/** What words alone make out goes to the numbered request that it fits, else to the one of an agency and day; never across a tie. */
function joined(units: readonly Unit[]): Unit[] {
  const rank = (one: Unit): number => (one.number !== undefined ? 0 : one.days.length > 0 ? 1 : 2);
  const kept: { unit: Unit; readonly joining: Unit[] }[] = [];
  for (const unit of units.toSorted((a, b) => rank(a) - rank(b))) {
    const fitting = kept.filter((other) => rank(other.unit) < rank(unit) && fits(unit, other.unit));
    const [only, another] = fitting;
    if (only !== undefined && another === undefined) only.joining.push(unit);
    else
      kept.push({
        unit: { ...unit, maybe: fitting.map(({ unit: { id, name } }) => ({ entry: id, name })) },
        joining: [],
      });
  }
  return kept.map(({ unit, joining }) => ({
    ...unit,
    entries: [unit, ...joining].flatMap(({ entries }) => entries),
    statements: [unit, ...joining].flatMap(({ statements }) => statements),
  }));
}

/** Of the same agency, and of one day where both tell one; without an agency only the day tells. */
function fits(one: Unit, other: Unit): boolean {
  const sameDay = one.days.some(({ earliest }) => other.days.some((day) => day.earliest === earliest));
  if (one.days.length > 0 && other.days.length > 0 && !sameDay) return false;
  if (one.agencies.size === 0 || other.agencies.size === 0) return sameDay;
  return !one.agencies.isDisjointFrom(other.agencies);
}

function requestOf(unit: Unit, { isAboutSubject }: Pick<ProceduralRecord, "isAboutSubject">): Request {
  const { id, entries, name, statements, maybe } = unit;
  const slot = (wanted: string): Statement[] => statements.filter((one) => one.slot === wanted);
  const steps = stepsOf(statements);
  return {
    id,
    entries,
    name,
    agencies: toldOf(slot("agency"), ({ value }) => agencyKey(value)),
    components: toldOf(slot("component")),
    numbers: toldOf(slot("number")),
    laws: toldOf(slot("law")),
    asked: toldOf(slot("asked")),
    steps,
    clock: clockOf(steps),
    maybe,
    isSubjects: statements.some(({ passage }) => isAboutSubject(passage.document)),
    statements: statements.toSorted((a, b) => compare(a.id, b.id)),
  };
}

function stepsOf(statements: readonly Statement[]): RequestStep[] {
  const parts = Map.groupBy(
    statements.filter(({ main }) => main !== undefined),
    ({ main }) => main,
  );
  const mains = statements.filter(({ slot, main }) => slot === "state" && main === undefined);
  const dayOf = ({ date }: Statement): string => (date !== undefined && isKnown(date) ? date.edtf : "");
  const dated = new Set(mains.filter((one) => dayOf(one) !== "").map(({ value }) => value));
  // told without a day, it adds nothing to what another source has of a day, but for what it says besides
  const groups = Map.groupBy(
    mains.filter((one) => dayOf(one) !== "" || !dated.has(one.value) || parts.has(one.id)),
    (one) => `${one.value} ${dayOf(one)} ${amountOf(parts.get(one.id) ?? [])}`,
  );
  return [...groups.values()]
    .flatMap((same): RequestStep[] => {
      const value = same[0]?.value ?? "";
      if (!isRequestState(value)) return [];
      const own = same.flatMap(({ id }) => parts.get(id) ?? []);
      const of = (slot: string): string[] =>
        [...new Set(own.filter((one) => one.slot === slot).map((one) => one.value))].sort();
      const [date] = same.flatMap((one) => (one.date !== undefined && isKnown(one.date) ? [one.date] : []));
      return [
        {
          ...told(same),
          state: value,
          date,
          exemptions: of("exemption"),
          amounts: of("amount"),
          referredTo: of("referred to"),
          suits: of("suit number").map((number) => ({
            number,
            entry: own.find((one) => one.value === number)?.about?.[0]?.entry,
          })),
        },
      ];
    })
    .sort((a, b) => compare(dayKey(a), dayKey(b)) || compare(orderOf(a), orderOf(b)) || compare(a.value, b.value));
}

/** Two productions of one day are two where the pages differ. */
function amountOf(parts: readonly Statement[]): string {
  return parts
    .flatMap(({ slot, value }) => (slot === "amount" ? [value] : []))
    .sort()
    .join(" ");
}

function dayKey({ date }: Pick<RequestStep, "date">): string {
  return date?.latest ?? date?.earliest ?? "9999";
}

const ORDER: readonly RequestState[] = ["submitted", "received", "acknowledged", "tolled", "resumed"];

function orderOf({ state }: RequestStep): number {
  const at = ORDER.indexOf(state);
  return at < 0 ? ORDER.length : at;
}

function firstDay({ steps }: Request): string {
  return steps.map(dayKey).sort()[0] ?? "9999";
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export type { RequestClock, RequestStep };
