// What comes before what it follows from: a release before the arrest, anything but a ruling after a death; and texts that still
// warn of or ask for what an earlier ruling has settled. Only days that cannot overlap are compared.

import { type DateSpan, daysBetween } from "../base/base.ts";
import type { Flag } from "../record/record.ts";
import type { Check, Life } from "./checks.ts";
import { OF_THE_LIVING, type Order, ORDERS } from "./lives/effects.ts";
import { claimsOf, documentsOf, type Happening, happeningsOf } from "./lives/happenings.ts";
import { compareText, raise } from "./report.ts";
import { shownDate } from "./lives/day-words.ts";
import { isOwn } from "./lives/telling.ts";
import { staleHearings } from "./lives/moved-hearings.ts";
import { staleClaims } from "./lives/stale-claims.ts";

export const sequence: Check = {
  name: "sequence",
  docs: "docs/checks/sequence.md",
  hearings: staleHearings,
  person(life) {
    const all = happeningsOf(life);
    const dated = claimsOf(all).filter(({ date }) => date !== undefined);
    const bySort = Map.groupBy(dated, ({ sort }) => sort);
    return [
      ...ORDERS.flatMap((order) => reversed(life, order, bySort)),
      ...outsideLife(life, bySort),
      ...staleClaims(life, all),
    ];
  },
};

/** The effects that lie before all their causes. */
function reversed({ person }: Life, order: Order, bySort: ReadonlyMap<string, readonly Happening[]>): Flag[] {
  const causes = order.causes.flatMap((sort) => bySort.get(sort) ?? []).toSorted(byStart);
  const [first] = causes;
  if (first?.date?.earliest === undefined) return [];
  const told = documentsOf(causes);
  const early = order.effects
    .flatMap((sort) => bySort.get(sort) ?? [])
    .filter(
      (effect) =>
        isBefore(effect, first) &&
        !told.has(effect.statement.passage.document) &&
        couldKnow(effect, first.date!.earliest!), // known, see above
    );
  const within = early.filter(({ date }) => daysBetween(date!.latest!, first.date!.earliest!) <= order.within); // isBefore needs both
  if (within.length === 0 || within.length < early.length) return [];
  return [
    raise({
      check: sequence.name,
      class: "conflict",
      severity: "medium",
      about: [person.id, order.effect, ...days(within), "before", order.cause, ...days(causes)],
      reason: `Of ${person.name}, ${order.effect} is dated ${listDays(within)}, before ${order.cause}, first dated ${shownDate(first.date)}.`,
      settle: `Check both against the documents made at the time. If ${order.effect} belongs to an earlier case, the documents of that case are missing here.`,
      entries: entriesOf(person.id, [...within, first]),
      passages: [...within, first].map(({ statement }) => statement.passage),
    }),
  ];
}

/** What only the living do, dated after the death or before the birth. */
function outsideLife({ person }: Life, bySort: ReadonlyMap<string, readonly Happening[]>): Flag[] {
  const own = (sort: string, verbs: string): Happening[] =>
    (bySort.get(sort) ?? []).filter((one) => isOwn(one.words, person.name, verbs));
  const deaths = own("death", "died|passed away|drowned|(?:was|were) found dead|death");
  const births = own("birth", "born");
  const alive = Object.keys(OF_THE_LIVING).flatMap((sort) => bySort.get(sort) ?? []);
  const report = (end: Happening, what: "death" | "birth", wrong: readonly Happening[]): Flag[] => {
    const [first] = wrong.toSorted(byStart);
    if (first === undefined) return [];
    return [
      raise({
        check: sequence.name,
        class: "conflict",
        severity: "high",
        about: [person.id, what, ...days([end]), ...days(wrong)],
        reason: `${person.name} is said to have ${what === "death" ? "died" : "been born"} on ${shownDate(end.date)}, but ${OF_THE_LIVING[first.sort] ?? first.sort} ${what === "death" ? "after" : "before"} that is dated ${shownDate(first.date)}.`,
        settle: "Find the certificate, and check whether two people bear the name.",
        entries: entriesOf(person.id, [end, first]),
        passages: [end, first].map(({ statement }) => statement.passage),
      }),
    ];
  };
  return [
    ...deaths.slice(0, 1).flatMap((death) =>
      report(
        death,
        "death",
        alive.filter((one) => isBefore(death, one)),
      ),
    ),
    ...births.slice(0, 1).flatMap((birth) =>
      report(
        birth,
        "birth",
        alive.filter((one) => isBefore(one, birth)),
      ),
    ),
  ];
}

/** Whoever wrote before the day of the cause tells of something earlier. */
function couldKnow({ statement: { written } }: Happening, day: string): boolean {
  return written?.latest === undefined || written.latest >= day;
}

function isBefore({ date: a }: Happening, { date: b }: Happening): boolean {
  return a?.latest !== undefined && b?.earliest !== undefined && a.latest < b.earliest;
}

function byStart({ date: a, statement: one }: Happening, { date: b, statement: other }: Happening): number {
  return compareText(a?.earliest ?? "9999", b?.earliest ?? "9999") || compareText(one.id, other.id);
}

function days(happenings: readonly Happening[]): string[] {
  return [...new Set(happenings.map(({ date }) => date?.edtf ?? ""))].sort();
}

function listDays(happenings: readonly Happening[]): string {
  const spans = new Map(happenings.map(({ date }): [string, DateSpan | undefined] => [date?.edtf ?? "", date]));
  return [...spans]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, span]) => shownDate(span))
    .join(" and ");
}

function entriesOf(person: Life["person"]["id"], happenings: readonly Happening[]): Life["person"]["id"][] {
  return [person, ...new Set(happenings.map(({ event }) => event.id))].sort();
}
