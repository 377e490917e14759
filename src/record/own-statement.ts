// Statements that a person made of words of a document, where no reader did: they are in the decision that accepts them, and follow from
// the log like everything else follows from the documents.

import { z } from "zod";
import { derivedId, type DocumentId, parseDateSpan, type StatementId } from "../base/base.ts";
import type { Decision } from "./decision.ts";
import { decisionBook } from "./decision-book.ts";
import { ENTRY_KINDS, type FoundStatement, MODALITIES } from "./statement.ts";

const name = z.string().trim().min(1).max(300);
const ownSchema = z.strictObject({
  document: z.templateLiteral(["doc_", z.string()]),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  /** "": the document itself. */
  speaker: z.string().trim().max(300),
  entry: z.strictObject({ kind: z.enum(ENTRY_KINDS), name }),
  slot: z.string().trim().min(1).max(80),
  value: z.string().trim().min(1).max(10_000),
  modality: z.enum(MODALITIES),
  polarity: z.enum(["positive", "negative"]),
});

export type OwnStatement = Readonly<z.infer<typeof ownSchema>>;

/** Undefined where something is missing or is not what it should be. */
export function ownStatement(given: unknown): OwnStatement | undefined {
  const parsed = ownSchema.safeParse(given);
  return parsed.success && parsed.data.start < parsed.data.end ? parsed.data : undefined;
}

/** The same as that of a statement that a reader makes of the same words. */
export function ownStatementId({ document, start, end, entry, slot, value }: OwnStatement): StatementId {
  return derivedId("stm", document, start, end, entry.kind, entry.name, slot, value);
}

/** What a decision makes, where it makes a statement. */
export function ownStatementIn({ act, target, after }: Decision): OwnStatement | undefined {
  if (act !== "accept" || after === undefined || !after.startsWith('{"document"')) return undefined;
  const own = ownStatement(JSON.parse(after));
  return own !== undefined && ownStatementId(own) === target ? own : undefined;
}

/** Those that stand, by document, each once. */
export function ownStatementsOf(decisions: readonly Decision[]): Map<DocumentId, OwnStatement[]> {
  const found = new Map<DocumentId, Map<string, OwnStatement>>();
  const made = decisions.filter((one) => ownStatementIn(one) !== undefined);
  if (made.length === 0) return new Map();
  const book = decisionBook(decisions);
  for (const decision of made) {
    const own = ownStatementIn(decision);
    if (own === undefined || !book.isStanding(decision.seq)) continue;
    found.getOrInsertComputed(own.document, () => new Map<string, OwnStatement>()).set(decision.target, own);
  }
  return new Map([...found].map(([document, own]) => [document, [...own].sort(byId).map(([, one]) => one)]));
}

function byId([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

/** As a reader would have found it. */
export function foundStatement({ document: _document, speaker, value, ...own }: OwnStatement): FoundStatement {
  const date = parseDateSpan(value, "person");
  return {
    ...own,
    value,
    speaker: speaker === "" ? { kind: "narrator" } : { kind: "person", name: speaker },
    tier: "explicit",
    ...(date === undefined ? {} : { date }),
  };
}
