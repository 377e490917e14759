// What people decided about flags: that one value is right, that there is no contradiction, or that it was seen and is left. The
// record goes on showing all sides. A flag with other values is another flag: then the decision is about none that is there.

import { isId } from "../base/base.ts";
import type { Decision, NewDecision } from "./decision.ts";
import { decisionBook, type DecisionBook } from "./decision-book.ts";
import type { Flag, Settled, Settlement } from "./flag.ts";

const EXPLAINED = "explained";
const SEEN = "seen";

/** The decision that settles a flag. @param value Of "resolved": what the person takes as right. */
export function settlement(
  flag: Pick<Flag, "id">,
  how: Settlement,
  value: string | undefined,
): Pick<NewDecision, "act" | "target" | "after"> {
  if (how === "resolved") return { act: "accept", target: flag.id, after: value };
  return { act: "waive", target: flag.id, after: how === "explained" ? EXPLAINED : SEEN };
}

/** What stands of the decisions about flags, by the flag's id: the last word of each. */
export function settledFlags(decisions: readonly Decision[]): ReadonlyMap<string, Settled> {
  return settledIn(decisionBook(decisions));
}

function settledIn(book: DecisionBook): ReadonlyMap<string, Settled> {
  const settled = new Map<string, Settled>();
  for (const target of book.targets()) {
    const own = isId("flg", target) ? settlementIn(book.standing(target)) : undefined;
    if (own !== undefined) settled.set(target, own);
  }
  return settled;
}

/** What counts of the decisions about one flag. */
export function settlementIn(standing: readonly Decision[]): Settled | undefined {
  const last = standing.at(-1);
  const how = last && howOf(last);
  if (last === undefined || how === undefined) return undefined;
  const value = how === "resolved" ? last.after : undefined;
  return { how, value, seq: last.seq, by: last.by, at: last.at, reason: last.reason };
}

function howOf({ act, after }: Decision): Settlement | undefined {
  if (act === "accept") return "resolved";
  if (act !== "waive") return undefined;
  return after === EXPLAINED ? "explained" : "waived";
}

/** The flags with what was decided about them; those that are settled after the others. */
export function withSettled(flags: readonly Flag[], settled: ReadonlyMap<string, Settled>): Flag[] {
  if (settled.size === 0) return [...flags];
  const all = flags.map((flag): Flag => ({ ...flag, settled: flag.settled ?? settled.get(flag.id) }));
  return [...all.filter((flag) => flag.settled === undefined), ...all.filter((flag) => flag.settled !== undefined)];
}
