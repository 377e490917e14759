// What publishing leaves in the log of decisions: that an edition was published, and which refusals somebody waived.

import type { Decision } from "../record/record.ts";
import type { Deciding } from "./decide.ts";
import type { OpenCase } from "./open-case.ts";

const EDITION = "edition";

/** Records that the public edition was published. @param mark Names what it holds. */
export async function recordPublished(
  { store }: Pick<OpenCase, "store">,
  mark: string,
  { by, at, reason }: Deciding,
): Promise<Decision> {
  return store.transact(async (writer) => {
    const before = (await writer.decisions()).findLast(({ act, target }) => act === "publish" && target === EDITION);
    return writer.appendDecision({
      by,
      at,
      reason,
      act: "publish",
      target: EDITION,
      before: before?.after,
      after: mark,
    });
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
