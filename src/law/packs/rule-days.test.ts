// Every rule of the packs with a day worked out by hand.

import { describe, expect, test } from "vitest";
import { type Day, daySpan } from "../../base/base.ts";
import { computeDeadline } from "../compute-deadline.ts";
import type { Trigger } from "../deadline.ts";
import type { Rule } from "../rule.ts";
import { PACKS, ruleBook } from "./packs.ts";

const { rules, countings } = ruleBook(PACKS);

function ruleNamed(id: string): Rule {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`there is no rule ${id}`);
  return rule;
}

function on(events: Readonly<Record<string, Day>>): Trigger {
  return Object.fromEntries(Object.entries(events).map(([event, day]) => [event, { date: daySpan(day, "explicit") }]));
}

type Worked = readonly [rule: string, events: Readonly<Record<string, Day>>, last: Day | undefined, add?: string[]];

/** The event and its day, what is added, and the last day: 3 June 2019 was a Monday. */
const DAYS: readonly Worked[] = [
  ["civil-answer", { "complaint-served": "2019-06-03" }, "2019-06-24"],
  // day 20 is a Sunday
  ["civil-answer-2007", { "complaint-served": "2009-06-01" }, "2009-06-22"],
  ["civil-answer-us", { "complaint-served-on-us-attorney": "2019-06-03" }, "2019-08-02"],
  ["objections-to-recommendation", { "recommendation-served": "2019-06-03" }, "2019-06-17"],
  ["objections-to-recommendation", { "recommendation-served": "2019-06-03" }, "2019-06-20", ["mail"]],
  ["motion-to-alter-judgment", { "judgment-entered": "2019-06-03" }, "2019-07-01"],
  ["appeal-civil", { "judgment-entered": "2019-06-03" }, "2019-07-03"],
  // day 30 is Independence Day
  ["appeal-civil", { "judgment-entered": "2019-06-04" }, "2019-07-05"],
  ["appeal-civil-us", { "judgment-entered": "2019-06-03" }, "2019-08-02"],
  // day 90 is a Sunday, and the Monday is Labor Day
  ["certiorari", { "appeal-decided": "2020-06-08" }, "2020-09-08"],
  ["habeas-return", { "order-to-show-cause": "2019-06-03" }, "2019-06-06"],
  ["habeas-return-good-cause", { "order-to-show-cause": "2019-06-03" }, "2019-06-24"],
  ["habeas-hearing", { "return-filed": "2019-06-06" }, "2019-06-11"],
  ["bia-appeal-30", { "immigration-judge-decision": "2019-06-03" }, "2019-07-03"],
  ["bia-appeal-30", { "immigration-judge-decision": "2019-05-31" }, "2019-07-01"],
  ["bia-appeal-10", { "immigration-judge-decision": "2026-04-01" }, "2026-04-13"],
  ["bond-appeal-30", { "immigration-judge-bond-decision": "2019-07-09" }, "2019-08-08"],
  ["bond-appeal-10", { "immigration-judge-bond-decision": "2026-04-01" }, "2026-04-13"],
  ["dhs-bond-decision-appeal", { "dhs-bond-decision": "2019-06-03" }, "2019-06-13"],
  ["automatic-stay-notice", { "immigration-judge-release-order": "2019-06-07" }, "2019-06-10"],
  // Independence Day is no business day
  ["automatic-stay-appeal", { "immigration-judge-release-order": "2019-07-01" }, "2019-07-16"],
  // a Sunday: nothing has to be filed, so nothing moves
  ["automatic-stay-lapse", { "dhs-bond-appeal-filed": "2019-06-03" }, "2019-09-01"],
  ["automatic-stay-after-board", { "bia-release-order": "2019-06-03" }, "2019-06-10"],
  ["petition-for-review", { "removal-order-final": "2019-10-02" }, "2019-11-01"],
  ["motion-to-reconsider", { "removal-order-final": "2019-10-02" }, "2019-11-01"],
  ["motion-to-reopen", { "removal-order-final": "2019-10-02" }, "2019-12-31"],
  ["removal-period", { "removal-order-final": "2019-10-02" }, "2019-12-31"],
  [
    "removal-period",
    { "removal-order-final": "2019-10-02", "released-from-other-custody": "2019-11-15" },
    "2020-02-13",
  ],
  ["custody-review-90", { "removal-period-start": "2019-10-02" }, "2019-12-31"],
  ["custody-review-180", { "removal-period-start": "2019-10-02" }, "2020-03-30"],
  ["zadvydas-six-months", { "removal-period-start": "2019-10-02" }, "2020-04-02"],
  // calendar months, not 60 days
  ["extradition-surrender", { "extradition-commitment": "2018-08-31" }, "2018-10-31"],
  ["extradition-surrender", { "extradition-commitment": "2018-12-31" }, "2019-02-28"],
  ["provisional-arrest", { "provisional-arrest": "2019-06-03" }, undefined],
  ["foia-determination", { "foia-request-received": "2020-03-02" }, "2020-03-30"],
  ["foia-determination", { "foia-request-received": "2020-03-02" }, "2020-04-13", ["unusual-circumstances"]],
  ["foia-determination", { "foia-request-received-anywhere": "2020-03-02" }, "2020-04-09"],
  ["foia-appeal", { "foia-determination": "2020-05-01" }, "2020-07-30"],
  ["foia-appeal-determination", { "foia-appeal-received": "2020-06-01" }, "2020-06-29"],
  ["foia-answer", { "foia-complaint-served": "2019-06-03" }, "2019-07-03"],
  ["pre-order-detention", { "immigration-detention": "2019-06-03" }, undefined],
  ["extradition-hearing", { "extradition-complaint": "2019-06-03" }, undefined],
  ["torture-convention", { "application-for-protection": "2019-06-03" }, undefined],
  ["withholding-of-removal", { "application-for-protection": "2019-06-03" }, undefined],
  ["asylum-confidentiality", { publication: "2019-06-03" }, undefined],
  ["remote-access", { publication: "2019-06-03" }, undefined],
  ["echr-application-2022", { "final-domestic-decision": "2022-02-01" }, "2022-06-01"],
  // a Sunday, which is not put off
  ["echr-application-1998", { "final-domestic-decision": "2022-01-31" }, "2022-07-31"],
  ["wgad-reply", { "wgad-communication": "2019-06-03" }, "2019-08-02"],
  ["wgad-reply", { "wgad-communication": "2019-06-03" }, "2019-09-02", ["extension"]],
  ["iachr-petition", { "final-domestic-decision-notified": "2019-06-03" }, "2019-12-03"],
  ["iachr-reasonable-time", { "alleged-violation": "2019-06-03" }, undefined],
];

describe("the last day by each rule", () => {
  test.each(DAYS.map((one) => [one] as const))("%j", ([id, events, last, additions = []]) => {
    const result = computeDeadline(ruleNamed(id), on(events), { countings, additions });
    expect(result.kind).toBe(last === undefined ? "none" : "day");
    expect(result.latest).toBe(last);
  });

  test("no rule is left out", () => {
    const tried = new Set(DAYS.map(([id]) => id));
    expect(rules.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
  });

  test("an event of an unknown day gives the rule's length and no day", () => {
    const result = computeDeadline(ruleNamed("bia-appeal-30"), {}, { countings });
    expect(result).toMatchObject({ kind: "unknown", words: "30 days from an unknown date", readings: [] });
  });
});

describe("how sure a rule is", () => {
  const doubtsOf = (id: string, day: Day, asked: Day): string => {
    const rule = ruleNamed(id);
    const event = rule.start.events[0]?.event ?? "";
    return computeDeadline(rule, on({ [event]: day }), { countings, on: asked })
      .doubts.map(({ words }) => words)
      .join(" ");
  };

  test.each([
    ["petition-for-review", "2026-03-20", false],
    ["petition-for-review", "2026-11-22", true],
    // what courts are fighting over is old after a month
    ["bia-appeal-30", "2026-03-20", false],
    ["bia-appeal-30", "2026-04-20", true],
    ["civil-answer", "2026-03-20", true],
  ] as const)("%s, asked on %s, is to be looked up: %s", (id, asked, isOld) => {
    expect(/look it up/u.test(doubtsOf(id, "2026-03-02", asked))).toBe(isOld);
  });

  test("a rule that a court has stayed says so and why", () => {
    expect(doubtsOf("bia-appeal-10", "2026-03-10", "2026-03-12")).toContain("The rule is stayed since 8 March 2026");
  });
});
