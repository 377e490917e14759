// Rules and events for tests, with as little to write as may be.

import { type Day, daySpan } from "../base/base.ts";
import type { Trigger } from "./deadline.ts";
import { type Rule, ruleSchema, type WrittenRule } from "./rule.ts";

/** A rule that was in force, checked on 1 March 2026, and starts with one event. */
export function ruleOf(part: Partial<WrittenRule>): Rule {
  return ruleSchema.parse({
    id: "a-rule",
    title: "A rule",
    act: "the paper must be filed",
    start: { events: [{ event: "order", words: "the order" }] },
    period: { n: 30, unit: "day" },
    counting: "frcp-6",
    authority: { cite: "Rule 99" },
    jurisdiction: "us-federal",
    status: [{ status: "in force" }],
    checkedOn: "2026-03-01",
    source: [{ cite: "Rule 99" }],
    ...part,
  });
}

export function orderOn(day: string, time?: string): Trigger {
  return { order: { date: daySpan(day as Day, "explicit"), time } };
}
