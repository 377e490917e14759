// The deadlines that orders set by themselves: a day that an order names, or a length of time that is counted from it. The order is
// the rule, and only how its days are counted is the law's.

import { type Day, derivedId, isKnown } from "../../base/base.ts";
import type { CaseDeadline, DeadlineTrigger, Statement, ToldEntry } from "../../record/record.ts";
import type { FederalCourt } from "../../text/text.ts";
import type { RuleBook } from "../packs/packs.ts";
import { type Rule, ruleSchema, type WrittenRule } from "../rule.ts";
import { cut, ORDERED, ownWordsFirst } from "./order-words.ts";
import { dayDeadlines } from "./ordered-days.ts";
import { type OrderedPeriod, orderedPeriods } from "./ordered-times.ts";
import { ruleAnswer } from "./rule-answer.ts";
import { byPlace, inOrder } from "./statement-order.ts";
import { boundedAnswer, boundSpan, byBound, toldBy } from "./told-by.ts";
import { courtCircumstances, type CourtsOf, withCourt } from "./trigger-court.ts";

export interface OrderSettings {
  readonly book: RuleBook;
  readonly on?: Day | undefined;
  readonly state?: string | undefined;
  readonly courts?: CourtsOf | undefined;
}

export function orderedDeadlines(told: readonly ToldEntry[], settings: OrderSettings): CaseDeadline[] {
  const periods = joinedPeriods(orderedPeriods(told).sort(byPlace)).map((period) => ({
    told: period,
    deadline: periodDeadline(period, settings),
  }));
  return dayDeadlines(told, periods, settings.courts);
}

/** `by`: the last possible day of an order whose day no source gives. */
export type JoinedPeriod = OrderedPeriod & { readonly others: readonly Statement[]; readonly by: Day | undefined };

/** Orders that set one length of time from one day say the same, and one whose day is not known may be one of those. */
function joinedPeriods(found: readonly OrderedPeriod[]): JoinedPeriod[] {
  const length = ({ period: { n, unit, direction }, from }: OrderedPeriod): string =>
    `${n} ${unit} ${direction} ${from}`;
  const isDated = new Set(found.filter(({ date }) => isKnown(date)).map(length));
  const groups = Map.groupBy(
    found.filter((one) => isKnown(one.date) || !isDated.has(length(one))),
    (one) => `${length(one)} ${one.date.edtf}`,
  );
  const split = [...groups.values()].flatMap((group) => (group.every(isUndatedTelling) ? byBound(group) : [group]));
  return split.flatMap(([first, ...rest]) => {
    if (first === undefined) return [];
    const court = [first, ...rest].find((one) => one.court !== "unknown")?.court ?? "unknown";
    const others = rest.map(({ statement }) => statement);
    const by = [first, ...rest].every(isUndatedTelling) ? toldBy([first.statement, ...others]) : undefined;
    return [{ ...first, date: by === undefined ? first.date : boundSpan(by), court, others, by }];
  });
}

function isUndatedTelling({ date, isTold }: OrderedPeriod): boolean {
  return isTold && !isKnown(date);
}

function periodDeadline(set: JoinedPeriod, { book, on, state, courts }: OrderSettings): CaseDeadline {
  const { period, from, date, statement, others } = set;
  const statements = ownWordsFirst(inOrder(statement, others));
  const told: DeadlineTrigger = { event: "order", words: from, date, statements };
  const trigger = set.court === "immigration" ? told : withCourt(told, courts);
  const rule = orderRule(set, trigger.court);
  const circumstances = { ...courtCircumstances(trigger.court, state), on, countings: book.countings };
  const answer = boundedAnswer(ruleAnswer(rule, { order: { date, words: from } }, circumstances), rule, from, set.by);
  const [{ passage }] = statements;
  // at what hour a day ends is settled for what is filed, not for a release or a hearing
  const ends = period.unit === "hour" || FILED.test(passage.quote) ? answer.ends : undefined;
  return {
    id: derivedId("ddl", "order", period.n, period.unit, period.direction, from, date.edtf),
    title: ORDERED,
    trigger,
    answers: [{ ...answer, act: cut(passage.quote), ends }],
    rivalry: [],
  };
}

const FILED =
  /\b(?:fil(?:es?|ed|ing)|serv(?:es?|ed|ing)|submit(?:s|ted)?|lodged?|answers?|respond|responses?|briefs?|repl(?:y|ies)|objections?|memorandum|motions?)\b/iu;

/** By whose rules the days of an order are counted. */
const COUNTED = {
  immigration: { counting: "eoir-days", cite: "8 C.F.R. § 1001.1(h)" },
  district: { counting: "frcp-6", cite: "Fed. R. Civ. P. 6(a)" },
  appeals: { counting: "frap-26", cite: "Fed. R. App. P. 26(a)" },
} as const;

function orderRule({ period, from, court }: OrderedPeriod, known: FederalCourt | undefined): Rule {
  const { counting, cite: counted } = COUNTED[court === "immigration" ? court : (known?.kind ?? "district")];
  const written: WrittenRule = {
    id: "order",
    title: ORDERED,
    act: "what the order says must be done",
    start: { events: [{ event: "order", words: from }] },
    period,
    counting,
    authority: { cite: `the order itself; its days counted by ${counted}` },
    jurisdiction: "us-federal",
    status: [{ status: "in force" }],
    checkedOn: "2026-03-01",
    recheckDays: 180,
    source: [{ cite: counted }],
    caveats: [
      ...(court === "unknown" && known === undefined
        ? ["It is taken for the order of a federal court; other courts count in other ways."]
        : []),
      "The order itself may say how its days are counted, and a later order may have changed them.",
    ],
  };
  return ruleSchema.parse(written);
}
