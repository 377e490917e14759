// What publishing leaves in the log of decisions: which edition was published or put back, which was forgotten, and which
// refusals somebody waived.

import type { Decision } from "../record/record.ts";
import type { Deciding } from "./decide.ts";
import type { OpenCase } from "./open-case.ts";

const EDITION = "edition";
const FORGOTTEN = "forgotten";

/**
 * Records which edition is public from now on: a new one, or an earlier one that was put back. Nothing where that was the last
 * word already. @param mark Names what it holds.
 */
export async function recordPublished(
  { store }: Pick<OpenCase, "store">,
  mark: string,
  { by, at, reason }: Deciding,
): Promise<Decision | undefined> {
  return store.transact(async (writer) => {
    const last = (await writer.decisions()).findLast(({ act, target }) => act === "publish" && target === EDITION);
    if (last?.after === mark) return undefined;
    return writer.appendDecision({ by, at, reason, act: "publish", target: EDITION, before: last?.after, after: mark });
  });
}

/** Records that a kept edition is gone for good. */
export async function recordForgotten(
  { store }: Pick<OpenCase, "store">,
  number: number,
  mark: string,
  { by, at, reason }: Deciding,
): Promise<Decision | undefined> {
  const target = `${EDITION}:${number}`;
  return store.transact(async (writer) => {
    if ((await writer.decisions()).some((one) => one.target === target && one.after === FORGOTTEN)) return undefined;
    return writer.appendDecision({ by, at, reason, act: "publish", target, before: mark, after: FORGOTTEN });
  });
}

/** Records that what a rule says of something is no reason not to publish. */
export async function waive(
  { store }: Pick<OpenCase, "store">,
  waivers: readonly string[],
  { by, at, reason }: Deciding,
): Promise<Decision[]> {
  return store.transact((writer) =>
    writer.appendDecisions(waivers.map((target) => ({ by, at, reason, act: "waive", target }))),
  );
}
