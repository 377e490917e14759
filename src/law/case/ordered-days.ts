// The deadlines whose day a source names: in an order, or in a schedule. One that was moved is one deadline with its earlier days; one
// that another source tells as a length of time is one with both sources. Where two fit equally well nothing is joined.

import { addDays, type Day, derivedId, UNKNOWN_DATE, weekdayWords } from "../../base/base.ts";
import type { CaseDeadline, DeadlineTrigger, EarlierDay, Statement, ToldEntry } from "../../record/record.ts";
import { periodWords } from "../period-words.ts";
import { cut, ORDERED, ownWordsFirst } from "./order-words.ts";
import { type OrderedDay, orderedDays, type OrderedPeriod, scheduledDays } from "./ordered-times.ts";
import { areSameAct, thingsIn } from "./same-act.ts";
import { byPlace, inOrder } from "./statement-order.ts";
import { type CourtsOf, withCourt } from "./trigger-court.ts";

/** A deadline that is told as a length of time. */
interface PeriodDeadline {
  readonly told: OrderedPeriod;
  readonly deadline: CaseDeadline;
}

interface NamedDay {
  readonly day: Day;
  readonly time?: string | undefined;
  readonly members: readonly [OrderedDay, ...OrderedDay[]];
  readonly earlier: readonly EarlierDay[];
}

/** Those of named days, and of the periods those that are not one of them. */
export function dayDeadlines(
  told: readonly ToldEntry[],
  periods: readonly PeriodDeadline[],
  courts: CourtsOf | undefined,
): CaseDeadline[] {
  const days = withEarlier(namedDays(orderedDays(told).sort(byPlace), scheduledDays(told).sort(byPlace)));
  const pairs = pairsOf(days, periods);
  const paired = new Set(pairs.values());
  return [
    ...periods.filter((one) => !paired.has(one)).map(({ deadline }) => deadline),
    ...days.map((one) => dayDeadline(one, pairs.get(one), courts)),
  ];
}

/** What orders set for one day is shown together; what a schedule sets for it only where it is the same thing. */
function namedDays(ordered: readonly OrderedDay[], scheduled: readonly OrderedDay[]): NamedDay[] {
  const days: NamedDay[] = [...Map.groupBy(ordered, ({ day, time }) => `${day} ${time ?? ""}`).values()].flatMap(
    ([first, ...rest]) => (first === undefined ? [] : [{ ...dayOf(first), members: [first, ...rest], earlier: [] }]),
  );
  const byDay = Map.groupBy(days, ({ day }) => day);
  for (const one of scheduled) {
    const near = byDay.get(one.day) ?? [];
    const at = near.findIndex(({ members }) => members.some((other) => isSameThing(one, other)));
    const same = near[at];
    if (same === undefined) near.push({ ...dayOf(one), members: [one], earlier: [] });
    else near[at] = { ...same, members: [...same.members, one] };
    byDay.set(one.day, near);
  }
  return [...byDay].toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, all]) => all);
}

function dayOf({ day, time }: OrderedDay): Pick<NamedDay, "day" | "time"> {
  return { day, time };
}

function actOf({ due, statement }: OrderedDay): string {
  return due ?? statement.passage.quote;
}

function isSameThing(one: OrderedDay, other: OrderedDay): boolean {
  return areSameAct(actOf(one), actOf(other), 1);
}

/** One that was extended takes the place of the one day before it that is of the same thing; of two it is not known which. */
function withEarlier(days: readonly NamedDay[]): NamedDay[] {
  const left = new Set<NamedDay>();
  for (const one of days) {
    const moved = one.members.find(({ isExtended }) => isExtended === true);
    const was = one.members.flatMap((member) => member.was ?? [])[0];
    const before =
      moved === undefined
        ? []
        : [...left].filter(
            ({ day, members }) =>
              day < one.day && (was === undefined || day === was) && members.some((other) => isSameThing(moved, other)),
          );
    const [only] = before;
    if (only !== undefined && before.length === 1) {
      left.delete(only);
      left.add({ ...one, earlier: [...only.earlier, { day: only.day, statements: statementsOf(only) }] });
    } else if (was !== undefined && moved !== undefined) {
      left.add({ ...one, earlier: [{ day: was, statements: [moved.statement] }] });
    } else left.add(one);
  }
  return [...left];
}

function statementsOf({ members }: NamedDay): [Statement, ...Statement[]] {
  const [first, ...rest] = members;
  return ownWordsFirst(
    inOrder(
      first.statement,
      rest.map(({ statement }) => statement),
    ),
  );
}

/** Days off may put the end of a period off by so many days. */
const MOST_PUT_OFF = 6;
const DAYS: Readonly<Record<OrderedPeriod["period"]["unit"], number>> = {
  hour: 1,
  day: 1,
  "working day": 2,
  week: 7,
  month: 31,
  year: 366,
};

/** The one period that each named day is the end of, where each has only the other. */
function pairsOf(days: readonly NamedDay[], periods: readonly PeriodDeadline[]): Map<NamedDay, PeriodDeadline> {
  const fits = days.map((day) => ({ day, near: periods.filter((period) => isEndOf(day, period)) }));
  const times = Map.groupBy(
    fits.flatMap(({ near }) => near),
    (period) => period,
  );
  return new Map(
    fits.flatMap(({ day, near: [only, ...others] }) =>
      only === undefined || others.length > 0 || times.get(only)?.length !== 1 ? [] : [[day, only] as const],
    ),
  );
}

/** Of a known day the sum must give the named one; of an unknown day both must say in more words that the same must be done. */
function isEndOf({ day, members }: NamedDay, { told, deadline }: PeriodDeadline): boolean {
  const [answer] = deadline.answers;
  const { earliest, latest, kind } = answer;
  const shares = (least: number): boolean =>
    members.some((one) =>
      deadline.trigger.statements.some((other) => areSameAct(actOf(one), other.passage.quote, least)),
    );
  if (kind === "unknown") {
    const { n, unit, direction } = told.period;
    // an order that was told by a day cannot have set a day that lies later than its whole length
    const last = latest === undefined ? undefined : addDays(latest, MOST_PUT_OFF);
    const first = told.statement.date?.earliest;
    const isPossible =
      direction === "forward" &&
      (last === undefined || day <= last) &&
      (first === undefined || day <= addDays(first, n * DAYS[unit] + MOST_PUT_OFF));
    const entries = new Set(deadline.trigger.statements.map(({ entry }) => entry));
    const isOneEntry = members.some(({ statement }) => entries.has(statement.entry));
    return isPossible && shares(isOneEntry ? 1 : 2);
  }
  if (earliest === undefined || latest === undefined || day < earliest || day > latest) return false;
  return shares(1);
}

function dayDeadline(named: NamedDay, period: PeriodDeadline | undefined, courts: CourtsOf | undefined): CaseDeadline {
  const { day, time, members, earlier } = named;
  const [first] = members;
  const own = statementsOf(named);
  const [telling, ...others] = own;
  const isScheduled = members.every(({ due }) => due !== undefined);
  const statements =
    period === undefined ? own : ([telling, ...others, ...period.deadline.trigger.statements] as const);
  const plain: DeadlineTrigger = {
    event: "order",
    words: isScheduled ? scheduleWords(members) : "the order that names the day",
    date: UNKNOWN_DATE,
    statements,
  };
  const { court } = isScheduled ? withCourt(plain, courts) : plain;
  return {
    id: isScheduled
      ? derivedId("ddl", "scheduled day", day, time ?? "", [...thingsIn(actOf(first))].sort().join(" "))
      : derivedId("ddl", "ordered day", day, time ?? ""),
    title: isScheduled ? `A day set for filing: ${first.due ?? ""}` : ORDERED,
    trigger: { ...plain, court },
    answers: [
      {
        act: cut(telling.passage.quote),
        kind: "day",
        words: time === undefined ? weekdayWords(day) : `${weekdayWords(day)} at ${time}`,
        earliest: day,
        latest: day,
        due: [{ day, time, sum: [] }],
        sum: [
          { words: isScheduled ? "The source names the day itself." : "The order names the day itself.", day },
          ...(period === undefined ? [] : lengthSteps(period)),
        ],
        doubts: [isScheduled ? "A later order or notice may have changed it." : "A later order may have changed it."],
      },
    ],
    rivalry: [],
    ...(earlier.length > 0 && { earlier }),
  };
}

function scheduleWords(members: readonly OrderedDay[]): string {
  const courts = new Set(
    members.flatMap(({ statement: { about = [] } }) => about.flatMap(({ as, name }) => (as === "court" ? [name] : []))),
  );
  const [only] = courts;
  return courts.size === 1 && only !== undefined
    ? `the schedule of the court (${only})`
    : "the schedule that names the day";
}

function lengthSteps({ told: { period, from }, deadline }: PeriodDeadline): CaseDeadline["answers"][number]["sum"] {
  const [{ kind, sum }] = deadline.answers;
  const words = `Another passage tells it as a length of time: ${periodWords(period)} ${period.direction === "forward" ? "from" : "before"} ${from}.`;
  return [{ words }, ...(kind === "day" ? sum : [])];
}
