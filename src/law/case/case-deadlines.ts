// The deadlines of a case: each event that starts a clock with each rule that it starts, and what orders set by themselves. Where
// rules stand against each other all their days stand side by side; where sources give different days of one event each day has a
// deadline of its own. A pure function of what the record says, of the rules, and of the day of asking, if one is given.

import { datesMeet, type Day, derivedId, type EntryId, isExact, isKnown } from "../../base/base.ts";
import {
  type CaseDeadline,
  compareDeadlines,
  type DeadlineAnswer,
  type DeadlineTrigger,
  type EntryKind,
  type Request,
  type ToldEntry,
} from "../../record/record.ts";
import { listWords } from "../period-words.ts";
import { rivalGroups, rivalReasons, type RuleBook, rulesFor } from "../packs/packs.ts";
import type { Rule } from "../rule.ts";
import { orderedDeadlines } from "./ordered-deadlines.ts";
import { othersNamed, withRoles } from "./other-people.ts";
import { requestTriggers, withoutRequests } from "./request-triggers.ts";
import { ruleAnswer } from "./rule-answer.ts";
import { byPlace, inOrder } from "./statement-order.ts";
import { boundedAnswer, boundSpan, byBound, toldBy } from "./told-by.ts";
import { courtCircumstances, type CourtsOf, withCourt } from "./trigger-court.ts";
import { type FoundTrigger, judgesIn, triggersIn } from "./trigger-events.ts";

export interface DeadlineSettings {
  readonly book: RuleBook;
  /** The day from which it is asked. Left out: no rule counts as lately checked, so that the answer is the same on every day. */
  readonly on?: Day | undefined;
  /** Postal letters of the state in which the court sits; left out, that of the court that is known for what started the clock. */
  readonly state?: string | undefined;
  readonly courts?: CourtsOf | undefined;
  /** Whose case it is. */
  readonly subject?: string | undefined;
}

/** The kinds of entries of which deadlines come. */
export const DEADLINE_KINDS: readonly EntryKind[] = [
  "ruling",
  "hearing",
  "event",
  "filing",
  "request",
  "letter",
  "custody period",
];

/**
 * `told` are rulings, events, filings and requests with what is said of them; `people` the persons, for who judges; `requests` what
 * is worked out of requests for records: their clocks are read off them, and not off the words.
 */
export function caseDeadlines(
  told: readonly ToldEntry[],
  people: readonly ToldEntry[],
  settings: DeadlineSettings,
  requests: readonly Request[] = [],
): CaseDeadline[] {
  const found = [...withoutRequests(triggersIn(told, judgesIn(people)), requests), ...requestTriggers(requests)];
  const triggers = joined(found.sort(byPlace));
  const officials = withRoles(people);
  const byRules = triggers.flatMap((trigger) => withDoubt(deadlinesFrom(trigger, settings), settings, officials));
  return [...byRules, ...orderedDeadlines(told, settings)].sort(compareDeadlines);
}

interface JoinedTrigger {
  readonly trigger: DeadlineTrigger;
  readonly apart: string;
  /** The last possible day where no source gives one: what is told as past had happened when it was told. */
  readonly by: Day | undefined;
  /** What lengthened the time and stopped the clock, as far as the sources say. */
  readonly circumstances: FoundTrigger["circumstances"];
}

/**
 * One trigger for each event and day. A less exact date that can be one of the days says nothing more, nor does what is told without
 * a date where a day is known.
 */
function joined(found: readonly FoundTrigger[]): JoinedTrigger[] {
  const groups = Map.groupBy(found, ({ event, date, apart }) => `${event} ${date.edtf} ${apart ?? ""}`);
  const split = [...groups.values()].flatMap((group) => (group.some(isDated) ? [group] : byBound(group)));
  const all = split.flatMap(([first, ...rest]): JoinedTrigger[] => {
    if (first === undefined) return [];
    const { event, words, apart = "", circumstances } = first;
    const others = rest.map(({ statement }) => statement);
    const by = isDated(first) ? undefined : toldBy([first.statement, ...others]);
    const date = isDated(first) ? first.date : boundSpan(by);
    return [
      { trigger: { event, words, date, statements: inOrder(first.statement, others) }, apart, by, circumstances },
    ];
  });
  return all.filter((one) => !all.some((other) => other !== one && tellsMore(other, one)));
}

function isDated({ date }: FoundTrigger): boolean {
  return isKnown(date);
}

/** Of another request it tells nothing; what is only known to have happened by some day may be what another source dates. */
function tellsMore(
  { trigger: other, apart, by }: JoinedTrigger,
  { trigger: one, apart: own, ...rest }: JoinedTrigger,
): boolean {
  if (other.event !== one.event || apart !== own || !isKnown(other.date) || by !== undefined) return false;
  if (!isKnown(one.date)) return true;
  if (rest.by !== undefined) return datesMeet(one.date, other.date);
  return !isExact(one.date) && isExact(other.date) && datesMeet(one.date, other.date);
}

/** An event that is, as far as the record knows, the beginning of something else as well. */
const ALSO: Readonly<Record<string, readonly string[]>> = { "removal-order-final": ["removal-period-start"] };

function deadlinesFrom(one: JoinedTrigger, settings: DeadlineSettings): CaseDeadline[] {
  const { apart } = one;
  const trigger = withCourt(one.trigger, settings.courts);
  return [trigger.event, ...(ALSO[trigger.event] ?? [])].flatMap((event) =>
    rivalGroups(rulesFor(settings.book, event, one.trigger.date)).flatMap((group): CaseDeadline[] => {
      const [first, ...others] = group.map((rule) => answerOf(rule, event, { ...one, trigger }, settings));
      const [rule] = group;
      if (first === undefined || rule === undefined) return [];
      return [
        {
          id: derivedId("ddl", rule.id, trigger.event, trigger.date.edtf, apart),
          title: rule.title,
          trigger,
          answers: [first, ...others],
          rivalry: rivalReasons(group),
        },
      ];
    }),
  );
}

/** Nothing is left out for it: words that name somebody else may still be about the subject. */
function withDoubt(
  deadlines: readonly CaseDeadline[],
  { subject }: DeadlineSettings,
  officials: ReadonlySet<EntryId>,
): CaseDeadline[] {
  return deadlines.map((deadline) => {
    const others = subject === undefined ? [] : othersNamed(deadline.trigger.statements, subject, officials);
    if (others.length === 0) return deadline;
    const doubt = `The words name ${listWords(others)} and not ${subject}: it may be another person's case.`;
    const [first, ...rest] = deadline.answers;
    const doubted = (answer: DeadlineAnswer): DeadlineAnswer => ({ ...answer, doubts: [doubt, ...answer.doubts] });
    return { ...deadline, answers: [doubted(first), ...rest.map(doubted)] };
  });
}

function answerOf(
  rule: Rule,
  event: string,
  { trigger: { date, words, court }, by, circumstances: { stops = [], additions = [] } = {} }: JoinedTrigger,
  settings: DeadlineSettings,
): DeadlineAnswer {
  const answer = ruleAnswer(
    rule,
    { [event]: { date, words } },
    {
      ...courtCircumstances(court, settings.state),
      on: settings.on,
      countings: settings.book.countings,
      stops: rule.tolling === undefined ? [] : stops,
      additions: additions.filter((id) => rule.additions.some((one) => one.id === id)),
    },
  );
  return boundedAnswer(answer, rule, words, by);
}
