// What the export says of rulings and of requests for records beside their slots. See docs/formats/export-json.md.

import type { EntryId } from "../base/base.ts";
import {
  type ActsOn,
  actingRulings,
  type EntryKind,
  type Request,
  type RequestStep,
  type Ruling,
  rulingOf,
  type Statement,
  type Told,
  type ToldValue,
} from "../record/record.ts";
import { dateJson, passageJson } from "./json-values.ts";

/** By the entry. */
export function rulingsJson(
  entries: readonly { readonly id: EntryId; readonly kind: EntryKind }[],
  statements: ReadonlyMap<EntryId, readonly Statement[]>,
): ReadonlyMap<EntryId, Record<string, unknown>> {
  const rulings = entries.flatMap(({ id, kind }) =>
    kind === "ruling" ? [rulingOf({ id }, statements.get(id) ?? [])] : [],
  );
  const acts = actingRulings(rulings);
  return new Map(rulings.map((ruling) => [ruling.entry, rulingJson(ruling, acts.get(ruling.entry) ?? [])]));
}

function rulingJson(ruling: Ruling, acts: readonly ActsOn[]): Record<string, unknown> {
  return {
    dates: ruling.dates.map((told) => ({ date: dateJson(told.value), statements: idsOf(told) })),
    madeBy: ruling.madeBy ?? null,
    isSettled: ruling.isSettled,
    decided: ruling.decided.map((told) => ({ value: told.value, statements: idsOf(told) })),
    judges: ruling.judges.map(namedJson),
    courts: ruling.courts.map(namedJson),
    proceedings: ruling.proceedings.map(namedJson),
    holdings: ruling.holdings.map((told) => {
      const { words, outcome, inPart, prejudice, object, limits } = told.value;
      return {
        words,
        outcome,
        inPart,
        prejudice: prejudice ?? null,
        object,
        limits: limits ?? null,
        statements: idsOf(told),
      };
    }),
    held: ruling.held.map((told) => ({
      words: told.value.words,
      standard: told.value.standard ?? null,
      burden: told.value.burden ?? null,
      statements: idsOf(told),
    })),
    actsOn: acts.map((act) => ({ outcome: act.outcome, entry: act.on, statements: idsOf(act) })),
    orders: ruling.orders.map((told) => ({
      words: told.value.words,
      deadlines: told.value.deadlines.map((term) => ({
        words: term.value.words,
        ...term.value.deadline,
        date: dateJson(term.value.date),
        statements: idsOf(term),
      })),
      statements: idsOf(told),
    })),
    standards: ruling.standards.map((told) => ({ value: told.value, statements: idsOf(told) })),
    burdens: ruling.burdens.map((told) => ({ value: told.value, statements: idsOf(told) })),
  };
}

function namedJson(told: Told<{ readonly name: string; readonly entry: EntryId }>): Record<string, unknown> {
  return { ...told.value, statements: idsOf(told) };
}

function idsOf({ statements }: Pick<Told<unknown>, "statements">): string[] {
  return statements.map(({ id }) => id);
}

/** By the entry: what was joined to another says so and no more. */
export function requestsJson(requests: readonly Request[]): ReadonlyMap<EntryId, Record<string, unknown>> {
  const json = new Map<EntryId, Record<string, unknown>>();
  for (const one of requests) {
    for (const entry of one.entries) if (entry !== one.id) json.set(entry, { joinedTo: one.id });
    json.set(one.id, requestJson(one));
  }
  return json;
}

function requestJson(one: Request): Record<string, unknown> {
  const { clock } = one;
  return {
    ofSubject: one.isSubjects,
    joined: one.entries.filter((entry) => entry !== one.id),
    mayBe: one.maybe,
    numbers: one.numbers.map(toldJson),
    agencies: one.agencies.map(toldJson),
    components: one.components.map(toldJson),
    laws: one.laws.map(toldJson),
    asked: one.asked.map(toldJson),
    states: one.steps.map(stepJson),
    clock: {
      begun: clock.begun.map(dayOf),
      fromReceipt: clock.isFromReceipt,
      stops: clock.stops.map(({ from, to }) => ({ from: dayOf(from), to: to === undefined ? null : dayOf(to) })),
      lengthened: clock.lengthened.map(dayOf),
      decided: clock.decided.map(dayOf),
      adverse: clock.adverse.map(dayOf),
      appealed: clock.appealed.map(dayOf),
      appealFromReceipt: clock.isAppealFromReceipt,
      appealDecided: clock.appealDecided.map(dayOf),
    },
  };
}

function stepJson(step: RequestStep): Record<string, unknown> {
  const { state, date, exemptions, amounts, referredTo, suits } = step;
  const { value: _value, ...told } = toldJson(step);
  return {
    state,
    date: dateJson(date),
    exemptions,
    amounts,
    referredTo,
    suits: suits.map(({ number, entry }) => ({ number, entry: entry ?? null })),
    ...told,
  };
}

function dayOf({ state, date }: RequestStep): unknown {
  return { state, date: dateJson(date) };
}

function toldJson({ value, statements, passages, origins, inferred }: ToldValue): Record<string, unknown> {
  return { value, origins, inferred, statements, passages: passages.map(passageJson) };
}
