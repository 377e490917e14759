// What a rule of law gives for an event, in the form in which the record keeps it: the day, the sum, the standing of the rule.

import { type DateSpan, type Day, isKnown } from "../../base/base.ts";
import type { DeadlineAnswer, DeadlineRule } from "../../record/record.ts";
import { computeDeadline } from "../compute-deadline.ts";
import type { Circumstances, Deadline, Trigger } from "../deadline.ts";
import { isFresh, type Rule, statusOn } from "../rule.ts";

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
