// The rule packs that the program brings along, and what is made of several packs: one book of rules, in which a rule of a later
// pack takes the place of an earlier one with the same id. A pack for another jurisdiction is another file of the same form.

import type { Day } from "../../base/base.ts";
import type { Counting } from "../counting.ts";
import { COUNTINGS } from "../countings.ts";
import { type Rule, type RulePack, rulePackSchema, statusOn } from "../rule.ts";
import international from "./international.json" with { type: "json" };
import usFederal from "./us-federal.json" with { type: "json" };

export const PACKS: readonly RulePack[] = [usFederal, international].map((pack) => rulePackSchema.parse(pack));

export interface RuleBook {
  /** In the order of the packs. */
  readonly rules: readonly Rule[];
  /** Those of the packs and those that the program brings along. */
  readonly countings: readonly Counting[];
}

export function ruleBook(packs: readonly RulePack[]): RuleBook {
  return {
    rules: lastOfEach(packs.flatMap(({ rules }) => rules)),
    countings: lastOfEach([...COUNTINGS, ...packs.flatMap(({ countings }) => countings)]),
  };
}

function lastOfEach<T extends { readonly id: string }>(all: readonly T[]): T[] {
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

/** Could the rule be about an event of this time? An open end of what is known meets every rule on its side. */
export function isOfTime(
  { from, to }: Pick<Rule, "from" | "to">,
  { earliest, latest }: { readonly earliest?: Day | undefined; readonly latest?: Day | undefined },
): boolean {
  return (
    (to === undefined || earliest === undefined || earliest <= to) &&
    (from === undefined || latest === undefined || from <= latest)
  );
}

/**
 * The rules whose clock an event of this name and time may start. Those that a court has set aside by then are left out; those that
 * are stayed or disputed stay, because nobody knows how that ends.
 */
export function rulesFor(
  book: RuleBook,
  event: string,
  when: { readonly earliest?: Day | undefined; readonly latest?: Day | undefined },
): Rule[] {
  return book.rules.filter(
    (rule) =>
      rule.start.events.some((start) => start.event === event) &&
      isOfTime(rule, when) &&
      (when.latest === undefined || statusOn(rule, when.latest)?.status !== "vacated"),
  );
}

/** Rules of one event that give different days for the same thing, together; each other rule alone. */
export function rivalGroups(rules: readonly Rule[]): Rule[][] {
  const groups: Rule[][] = [];
  for (const rule of rules) {
    const near = groups.filter((group) => group.some((other) => areRivals(rule, other)));
    const [first] = near;
    if (first === undefined) groups.push([rule]);
    else {
      first.push(rule, ...near.slice(1).flat());
      for (const joined of near.slice(1)) groups.splice(groups.indexOf(joined), 1);
    }
  }
  return groups;
}

function areRivals(a: Rule, b: Rule): boolean {
  return a.rivals.some(({ rule }) => rule === b.id) || b.rivals.some(({ rule }) => rule === a.id);
}

/** Why two or more rules stand against each other, each reason once. */
export function rivalReasons(group: readonly Rule[]): string[] {
  const ids = new Set(group.map(({ id }) => id));
  return [...new Set(group.flatMap(({ rivals }) => rivals.flatMap(({ rule, why }) => (ids.has(rule) ? [why] : []))))];
}
