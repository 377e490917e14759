// What speaks against publishing: rules are plain values, all are asked, and everything they say is printed at once. A refusal
// stops or warns; where a rule allows it, a person can waive one by name.

import { type Decision, undoneBy } from "../../record/record.ts";
import { campaignRefusals } from "../campaign/refusals/refusals.ts";
import type { Narrowing } from "./accepted-source.ts";
import { CAUTION_RULES } from "./caution-rules.ts";
import { LEVEL_RULES } from "./level-rules.ts";
import { WRITTEN_CARE_RULES } from "./written-care.ts";
import { WRITTEN_NAME_RULES } from "./written-names.ts";
import { counted, type EditionInput, type Refusal, type RefusalRule } from "./refusal.ts";

const faults: RefusalRule = {
  name: "writing-fault",
  mayBeWaived: false,
  run: async ({ faults: found }) =>
    found.map(({ path, line, what, howToMend }) => {
      const where = `updates/${path}${line === undefined ? "" : `:${line}`}`;
      return { rule: "writing-fault", target: where, where, what, howToMend, severity: "stops" };
    }),
};

/** Lists that were brought in, and of which nobody has said yet that they may go out. */
const drafts: RefusalRule = {
  name: "draft-list",
  mayBeWaived: true,
  run: async ({ writings: { waiting = [] } }) =>
    waiting.map(({ path, items }) => ({
      rule: "draft-list",
      target: `updates/${path}`,
      where: `updates/${path}`,
      what: `${counted(items.length, "item")} of this list ${items.length === 1 ? "is a draft and waits" : "are drafts and wait"}: nothing of it is published.`,
      howToMend:
        "Look through it; what may be published is “status: ready”, at the head of the list or in the item itself.",
      severity: "warns",
    })),
};

/** Who answers for a sentence without a source says so in the piece itself. */
const writing: RefusalRule = {
  name: "writing",
  mayBeWaived: false,
  run: ({ record, published, writings, photoFiles, places, asOf, congress }) =>
    campaignRefusals({ record, shown: published, writings, photoFiles, places, asOf, congress }),
};

export const REFUSAL_RULES: readonly RefusalRule[] = [
  ...LEVEL_RULES,
  ...CAUTION_RULES,
  ...WRITTEN_NAME_RULES,
  ...WRITTEN_CARE_RULES,
  faults,
  drafts,
  writing,
];

export interface Refusals {
  readonly stops: readonly Refusal[];
  readonly warns: readonly Refusal[];
  readonly waived: readonly Refusal[];
}

export async function refusalsOf(input: EditionInput, decisions: readonly Decision[]): Promise<Refusals> {
  const waived = standingWaivers(decisions);
  const [stops, warns, passed]: [Refusal[], Refusal[], Refusal[]] = [[], [], []];
  for (const rule of REFUSAL_RULES)
    for (const one of await found(rule, input)) {
      if (rule.mayBeWaived && waived.has(waiverOf(one))) passed.push(one);
      else (one.severity === "stops" ? stops : warns).push(one);
    }
  return { stops, warns, waived: passed };
}

const OF_RECORD: ReadonlySet<RefusalRule> = new Set([...LEVEL_RULES, ...CAUTION_RULES]);
const KNOWN = new WeakMap<Narrowing, Map<RefusalRule, readonly Refusal[]>>();

/** What these rules say follows from the narrowed record alone, which may be that of the last time. */
async function found(rule: RefusalRule, input: EditionInput): Promise<readonly Refusal[]> {
  if (!OF_RECORD.has(rule)) return rule.run(input);
  const known = KNOWN.get(input.narrowing) ?? new Map<RefusalRule, readonly Refusal[]>();
  KNOWN.set(input.narrowing, known);
  const said = known.get(rule) ?? (await rule.run(input));
  known.set(rule, said);
  return said;
}

/** The target of a decision that waives it. */
export function waiverOf({ rule, target }: Pick<Refusal, "rule" | "target">): string {
  return `${rule}:${target}`;
}

function standingWaivers(decisions: readonly Decision[]): ReadonlySet<string> {
  const undone = undoneBy(decisions);
  return new Set(decisions.flatMap(({ seq, act, target }) => (act === "waive" && !undone.has(seq) ? [target] : [])));
}
