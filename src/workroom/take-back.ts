// Taking decisions back: who may, and doing it. Whoever may not decide something cannot undo it either.

import { type Decision, LEVELS, restrictedThing } from "../record/record.ts";
import { isId } from "../base/base.ts";
import type { RecordReader } from "../store/store.ts";
import { undoDecision, undoDecisions } from "./decide.ts";
import { isRemoval, restoreDocument } from "./documents/documents.ts";
import { may, type Right } from "./permission.ts";
import type { Person, Room } from "./room.ts";

/** not yours: the right to it is missing. not one go: several that were not written at once by whoever asks. place taken: by another file. */
export type TakingBack = "done" | "not yours" | "not one go" | "place taken";

/** The right needed to take a decision back; of one that takes back another, the right needed for that other. */
export async function rightToTakeBack(
  read: Pick<RecordReader, "decisionsBetween">,
  decision: Decision,
): Promise<Right> {
  const decided = await decidedInTheEnd(read, decision);
  const { act, target, after } = decided;
  if (restrictedThing(target) !== undefined) return "set levels";
  if (isRemoval(decided)) return "remove documents";
  // a flag that was seen and is left stops no edition
  if (act === "waive") return isId("flg", target) ? "decide" : "publish";
  if (act === "publish") return LEVELS.some((level) => level === after) ? "set levels" : "publish";
  return "decide";
}

async function decidedInTheEnd(read: Pick<RecordReader, "decisionsBetween">, decision: Decision): Promise<Decision> {
  let at = decision;
  while (at.act === "undo") {
    const seq = Number(/^decision (\d+)$/u.exec(at.target)?.[1]);
    const taken: Decision | undefined = seq < at.seq ? (await read.decisionsBetween(seq, seq))[0] : undefined;
    if (taken === undefined) break;
    at = taken;
  }
  return at;
}

/**
 * Takes back one decision, or all that one form of this person wrote. A document that was taken out comes back with its files.
 * Throws the Problems of `undoDecision`.
 */
export async function takeBack(
  room: Room,
  person: Person,
  { from, to }: { readonly from: number; readonly to: number },
  reason?: string,
): Promise<TakingBack> {
  const decisions = await room.read.decisionsBetween(from, to);
  if (from !== to && !isOneGo(decisions, person, to - from + 1)) return "not one go";
  for (const one of decisions) if (!may(person.role, await rightToTakeBack(room.read, one))) return "not yours";
  const deciding = { by: person.name, at: room.clock(), reason };
  if (from !== to) {
    await room.change((open) => undoDecisions(open, from, to, deciding));
    return "done";
  }
  const decided = decisions[0] && (await decidedInTheEnd(room.read, decisions[0]));
  if (decided !== undefined && isRemoval(decided))
    return (await restoreDocument(room, from, deciding)) === undefined ? "place taken" : "done";
  await room.change((open) => undoDecision(open, from, deciding));
  return "done";
}

/** What a form writes it writes at one moment, in one name; no form takes out a document together with anything else. */
function isOneGo(decisions: readonly Decision[], { name }: Person, count: number): boolean {
  const at = decisions[0]?.at;
  return (
    decisions.length === count &&
    decisions.every((one) => one.by === name && one.at === at && one.act !== "undo" && !isRemoval(one))
  );
}
