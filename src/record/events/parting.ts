// What people say is told of two events, though it was read as of one: a decision names the statements that are of another event than
// the rest. Both sides carry a mark, and nothing that tells two events apart counts for more.

import { derivedId, type StatementId } from "../../base/base.ts";
import { z } from "zod";
import type { Decision, NewDecision } from "../decision.ts";
import { decisionBook } from "../decision-book.ts";
import { type EventMention, PARTED } from "./event-mentions.ts";

const TARGET = "parted ";
const restSchema = z.object({ rest: z.array(z.string()).min(1) });

export function partingDecision(
  apart: readonly StatementId[],
  rest: readonly StatementId[],
): Pick<NewDecision, "act" | "target" | "before"> {
  return {
    act: "split",
    target: TARGET + apart.toSorted().join(" "),
    before: JSON.stringify({ rest: rest.toSorted() }),
  };
}

/** All statements that a decision parts; none where it parts no event. */
export function statementsParted({ act, target, before }: Pick<Decision, "act" | "target" | "before">): string[] {
  if (act !== "split" || !target.startsWith(TARGET)) return [];
  return [...target.slice(TARGET.length).split(" "), ...restSchema.parse(JSON.parse(before ?? "{}")).rest];
}

/** The marks that the standing decisions put on statements. */
export function partedMarks(decisions: readonly Decision[]): ReadonlyMap<string, EventMention["about"]> {
  const marks = new Map<string, EventMention["about"][number][]>();
  const parting = decisions.filter((one) => statementsParted(one).length > 0);
  if (parting.length === 0) return marks;
  const book = decisionBook(decisions);
  for (const decision of parting) {
    if (!book.isStanding(decision.seq)) continue;
    const apart = new Set(decision.target.slice(TARGET.length).split(" "));
    for (const id of statementsParted(decision)) {
      const entry = derivedId("ent", decision.target, decision.before ?? "", apart.has(id) ? "apart" : "rest");
      marks.getOrInsert(id, []).push({ kind: "event", name: entry, entry, as: `${PARTED}${decision.target}` });
    }
  }
  return marks;
}
