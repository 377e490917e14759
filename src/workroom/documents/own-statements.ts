// A statement that a person makes of selected words: recorded as a decision, then read with the document like any other.

import { parseDateSpan } from "../../base/base.ts";
import { type Decision, ownStatement, ownStatementId } from "../../record/record.ts";
import { settleOwnStatements } from "../add-documents.ts";
import { caseSettings } from "../case-settings.ts";
import type { Deciding } from "../decide.ts";
import { deriveRecord } from "../derive-record.ts";
import type { Room } from "../room.ts";

export type OwnMade =
  | { readonly kind: "made"; readonly decision: Decision }
  | { readonly kind: "incomplete" | "known" };

/** Records a statement that somebody made. Its words must stand in the document. */
export async function makeStatement(room: Room, given: unknown, deciding: Deciding): Promise<OwnMade> {
  const own = ownStatement(given);
  if (own === undefined) return { kind: "incomplete" };
  // a slot that says when says it as a date
  if (own.slot === "date" && parseDateSpan(own.value, "person") === undefined) return { kind: "incomplete" };
  return room.change(async ({ store, folder }) => {
    const text = await store.read.text(own.document);
    if (own.end > text.length) return { kind: "incomplete" };
    const target = ownStatementId(own);
    if ((await store.read.statementsNamed([target])).length > 0) return { kind: "known" };
    const after = JSON.stringify(own);
    const decision = await store.transact((writer) =>
      writer.appendDecision({ ...deciding, act: "accept", target, after }),
    );
    await settleOwnStatements(store);
    await deriveRecord(store, caseSettings(folder));
    return { kind: "made", decision };
  });
}
