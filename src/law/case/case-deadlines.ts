// The deadlines of a case: each event that starts a clock with each rule that it starts, and what orders set by themselves. Where
// rules stand against each other all their days stand side by side; where sources give different days of one event each day has a
// deadline of its own. A pure function of what the record says, of the rules, and of the day of asking, if one is given.

import {
  type DateSpan,
  datesMeet,
  type Day,
  derivedId,
  isExact,
  isKnown,
  UNKNOWN_DATE,
  weekdayWords,
} from "../../base/base.ts";
import {
  type CaseDeadline,
  compareDeadlines,
  type DeadlineAnswer,
  type DeadlineRule,
  type DeadlineTrigger,
  type EntryKind,
  type Request,
  type Statement,
  type ToldEntry,
} from "../../record/record.ts";
import { computeDeadline } from "../compute-deadline.ts";
import type { Circumstances, Deadline, Trigger } from "../deadline.ts";
import { rivalGroups, rivalReasons, type RuleBook, rulesFor } from "../packs/packs.ts";
import { isFresh, type Rule, ruleSchema, statusOn, type WrittenRule } from "../rule.ts";
import { isOrdersOwn, type OrderedDay, orderedDays, type OrderedPeriod, orderedPeriods } from "./ordered-times.ts";
import { requestTriggers, withoutRequests } from "./request-triggers.ts";
import { type FoundTrigger, judgesIn, triggersIn } from "./trigger-events.ts";

export interface DeadlineSettings {
  readonly book: RuleBook;
  /** The day from which it is asked. Left out: no rule counts as lately checked, so that the answer is the same on every day. */
  readonly on?: Day | undefined;
  /** Postal letters of the state in which the court sits. */
  readonly state?: string | undefined;
}

/** The kinds of entries of which deadlines come. */
export const DEADLINE_KINDS: readonly EntryKind[] = [
  "ruling",
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
  const byRules = triggers.flatMap((trigger) => deadlinesFrom(trigger, settings));
  const periods = joinedPeriods(orderedPeriods(told).sort(byPlace)).map((period) => periodDeadline(period, settings));
  const days = [
    ...Map.groupBy(orderedDays(told).sort(byPlace), ({ day, time }) => `${day} ${time ?? ""}`).values(),
  ].flatMap(dayDeadline);
  return [...byRules, ...periods, ...days].sort(compareDeadlines);
}

interface JoinedTrigger {
  readonly trigger: DeadlineTrigger;
  readonly apart: string;
  /** What is told as past had happened when the last of those who tell it wrote. */
  readonly before: Day | undefined;
  /** What lengthened the time and stopped the clock, as far as the sources say. */
  readonly circumstances: FoundTrigger["circumstances"];
}

/**
 * One trigger for each event and day. A less exact date that can be one of the days says nothing more, nor does what is told without
 * a date where a day is known.
 */
function joined(found: readonly FoundTrigger[]): JoinedTrigger[] {
  const groups = Map.groupBy(found, ({ event, date, apart }) => `${event} ${date.edtf} ${apart ?? ""}`);
  const all = [...groups.values()].flatMap(([first, ...rest]): JoinedTrigger[] => {
    if (first === undefined) return [];
    const { event, words, date, apart = "", circumstances } = first;
    const others = rest.map(({ statement }) => statement);
    const before = [first.statement, ...others]
      .map(({ written }) => written?.latest)
      .reduce((a, b) => (a === undefined || b === undefined ? undefined : a > b ? a : b));
    return [
      { trigger: { event, words, date, statements: inOrder(first.statement, others) }, apart, before, circumstances },
    ];
  });
  return all.filter((one) => !all.some((other) => other !== one && tellsMore(other, one)));
}

/** Of another request it tells nothing. */
function tellsMore({ trigger: other, apart }: JoinedTrigger, { trigger: one, apart: own }: JoinedTrigger): boolean {
  if (other.event !== one.event || apart !== own || !isKnown(other.date)) return false;
  if (!isKnown(one.date)) return true;
  return !isExact(one.date) && isExact(other.date) && datesMeet(one.date, other.date);
}

/** By place, without those that lie inside another: a part says nothing besides the sentence from which it is. */
function inOrder(first: Statement, rest: readonly Statement[]): [Statement, ...Statement[]] {
  const all = [first, ...rest].sort((a, b) => compareText(placeOf(a), placeOf(b)));
  const kept: Statement[] = [];
  for (const one of all) {
    const last = kept.at(-1);
    if (last === undefined || !isInside(one, last)) kept.push(one);
  }
  const [earliest = first, ...more] = kept;
  return [earliest, ...more];
}

function isInside({ passage }: Statement, { passage: outer }: Statement): boolean {
  return passage.document === outer.document && outer.start <= passage.start && passage.end <= outer.end;
}

/** So that nothing depends on the order in which the record gives its statements. */
function byPlace(a: { readonly statement: Statement }, b: { readonly statement: Statement }): number {
  return compareText(placeOf(a.statement), placeOf(b.statement));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function placeOf({ passage, id }: Statement): string {
  const [start, length] = [passage.start, 1e9 - (passage.end - passage.start)].map((n) => String(n).padStart(10, "0"));
  return `${passage.document} ${start} ${length} ${id}`;
}

/** An event that is, as far as the record knows, the beginning of something else as well. */
const ALSO: Readonly<Record<string, readonly string[]>> = { "removal-order-final": ["removal-period-start"] };

function deadlinesFrom(one: JoinedTrigger, settings: DeadlineSettings): CaseDeadline[] {
  const { trigger, apart, circumstances } = one;
  return [trigger.event, ...(ALSO[trigger.event] ?? [])].flatMap((event) =>
    rivalGroups(rulesFor(settings.book, event, timeOf(one))).flatMap((group): CaseDeadline[] => {
      const [first, ...others] = group.map((rule) => answerOf(rule, event, trigger, settings, circumstances));
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

/** For choosing rules: a day that is not known lies before the text that tells of it. */
function timeOf({ trigger: { date }, before }: JoinedTrigger): Pick<DateSpan, "earliest" | "latest"> {
  return isKnown(date) ? date : { latest: before };
}

function answerOf(
  rule: Rule,
  event: string,
  { date, words }: DeadlineTrigger,
  settings: DeadlineSettings,
  { stops = [], additions = [] }: NonNullable<FoundTrigger["circumstances"]> = {},
): DeadlineAnswer {
  return ruleAnswer(
    rule,
    { [event]: { date, words } },
    {
      on: settings.on,
      state: settings.state,
      countings: settings.book.countings,
      stops: rule.tolling === undefined ? [] : stops,
      additions: additions.filter((id) => rule.additions.some((one) => one.id === id)),
    },
  );
}

/** What a rule gives, in the form in which the record keeps it. */
export function ruleAnswer(rule: Rule, trigger: Trigger, circumstances: Circumstances): DeadlineAnswer {
  const result = computeDeadline(rule, trigger, circumstances);
  const day = Object.values(trigger).find(({ date }) => isKnown(date))?.date;
  return { act: rule.act, rule: shownRule(rule, day, circumstances.on), ...shownResult(result) };
}

function shownResult({
  kind,
  words,
  earliest,
  latest,
  readings,
  at,
  steps,
  doubts,
}: Deadline): Omit<DeadlineAnswer, "act" | "rule"> {
  return {
    kind,
    words,
    earliest,
    latest,
    due: readings.map(({ day, time, why, steps: sum }) => ({ day, time, why, sum: sum.map(sumStep) })),
    ends: at?.words,
    sum: steps.map(sumStep),
    doubts: [...new Set(doubts.map((doubt) => doubt.words))],
  };
}

function sumStep({ words, day, authority }: Deadline["steps"][number]): DeadlineAnswer["sum"][number] {
  return { words, day, authority };
}

function shownRule(rule: Rule, date: DateSpan | undefined, on: Day | undefined): DeadlineRule {
  const { id, title, nature, applies, authority, jurisdiction, checkedOn, caveats } = rule;
  const day = date?.latest ?? date?.earliest ?? on;
  const standing = day === undefined ? rule.status.at(-1) : statusOn(rule, day);
  return {
    id,
    title,
    nature,
    applies,
    authority: { cite: authority.cite, url: authority.url },
    jurisdiction,
    status: standing?.status ?? "unknown",
    statusWhy: standing?.why,
    checkedOn,
    isFresh: on === undefined ? undefined : isFresh(rule, on),
    caveats,
  };
}

type JoinedPeriod = OrderedPeriod & { readonly others: readonly Statement[] };

/** Orders that set one length of time from one day say the same, and one whose day is not known may be one of those. */
function joinedPeriods(found: readonly OrderedPeriod[]): JoinedPeriod[] {
  const length = ({ period: { n, unit, direction }, from }: OrderedPeriod): string =>
    `${n} ${unit} ${direction} ${from}`;
  const isDated = new Set(found.filter(({ date }) => isKnown(date)).map(length));
  const groups = Map.groupBy(
    found.filter((one) => isKnown(one.date) || !isDated.has(length(one))),
    (one) => `${length(one)} ${one.date.edtf}`,
  );
  return [...groups.values()].flatMap(([first, ...rest]) => {
    if (first === undefined) return [];
    const court = [first, ...rest].find((one) => one.court !== "unknown")?.court ?? "unknown";
    return [{ ...first, court, others: rest.map(({ statement }) => statement) }];
  });
}

const ORDERED = "What an order sets";

function periodDeadline(set: JoinedPeriod, { book, on, state }: DeadlineSettings): CaseDeadline {
  const { period, from, date, statement, others } = set;
  const answer = ruleAnswer(orderRule(set), { order: { date, words: from } }, { on, state, countings: book.countings });
  const statements = ownWordsFirst(inOrder(statement, others));
  const [{ passage }] = statements;
  // at what hour a day ends is settled for what is filed, not for a release or a hearing
  const ends = period.unit === "hour" || FILED.test(passage.quote) ? answer.ends : undefined;
  return {
    id: derivedId("ddl", "order", period.n, period.unit, period.direction, from, date.edtf),
    title: ORDERED,
    trigger: { event: "order", words: from, date, statements },
    answers: [{ ...answer, act: cut(passage.quote), ends }],
    rivalry: [],
  };
}

const FILED =
  /\b(?:fil(?:es?|ed|ing)|serv(?:es?|ed|ing)|submit(?:s|ted)?|lodged?|answers?|respond|responses?|briefs?|repl(?:y|ies)|objections?|memorandum|motions?)\b/iu;

/** What an order itself says tells more than those who tell of it. */
function ownWordsFirst(statements: readonly [Statement, ...Statement[]]): [Statement, ...Statement[]] {
  const [first = statements[0], ...rest] = [
    ...statements.filter(isOrdersOwn),
    ...statements.filter((one) => !isOrdersOwn(one)),
  ];
  return [first, ...rest];
}

/** The order is the rule; only how its days are counted is the law's. */
function orderRule({ period, from, court }: OrderedPeriod): Rule {
  const counted = court === "immigration" ? "8 C.F.R. § 1001.1(h)" : "Fed. R. Civ. P. 6(a)";
  const written: WrittenRule = {
    id: "order",
    title: ORDERED,
    act: "what the order says must be done",
    start: { events: [{ event: "order", words: from }] },
    period,
    counting: court === "immigration" ? "eoir-days" : "frcp-6",
    authority: { cite: `the order itself; its days counted by ${counted}` },
    jurisdiction: "us-federal",
    status: [{ status: "in force" }],
    checkedOn: "2026-03-01",
    recheckDays: 180,
    source: [{ cite: counted }],
    caveats: [
      ...(court === "unknown"
        ? ["It is taken for the order of a federal court; other courts count in other ways."]
        : []),
      "The order itself may say how its days are counted, and a later order may have changed them.",
    ],
  };
  return ruleSchema.parse(written);
}

function dayDeadline(set: readonly OrderedDay[]): CaseDeadline[] {
  const [first, ...rest] = set;
  if (first === undefined) return [];
  const { day, time } = first;
  const others = rest.map(({ statement }) => statement);
  const told = ownWordsFirst(inOrder(first.statement, others));
  return [
    {
      id: derivedId("ddl", "ordered day", day, time ?? ""),
      title: ORDERED,
      trigger: { event: "order", words: "the order that names the day", date: UNKNOWN_DATE, statements: told },
      answers: [
        {
          act: cut(told[0].passage.quote),
          kind: "day",
          words: time === undefined ? weekdayWords(day) : `${weekdayWords(day)} at ${time}`,
          earliest: day,
          latest: day,
          due: [{ day, time, sum: [] }],
          sum: [{ words: "The order names the day itself.", day }],
          doubts: ["A later order may have changed it."],
        },
      ],
      rivalry: [],
    },
  ];
}

const MOST_WORDS = 300;

function cut(words: string): string {
  const plain = words.replace(/\s+/gu, " ").trim();
  return plain.length <= MOST_WORDS ? plain : `${plain.slice(0, plain.lastIndexOf(" ", MOST_WORDS))} …`;
}
