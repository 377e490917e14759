// What people accept for publication, and what they reject: statements, one by one or many at once.

import { Problem, isId } from "../base/base.ts";
import { type Decision, isUnattributed, type NewDecision, publicationOf, type Statement } from "../record/record.ts";
import type { DocumentSummary, RecordReader } from "../store/store.ts";
import type { Deciding } from "./decide.ts";
import type { OpenCase } from "./open-case.ts";
import { documentMeant } from "./documents-meant.ts";
import { noteStatements } from "./shown-targets.ts";

/** Which statements: by id, or all, or those whose speaker the text names; of one document where it is given. */
export type StatementChoice =
  | { readonly kind: "ids"; readonly ids: readonly string[] }
  | { readonly kind: "all" | "explicit"; readonly document?: string | undefined };

export interface Chosen {
  readonly statements: readonly Statement[];
  /** Left out of a choice of many. */
  readonly rejected: number;
  /** Decided so already. */
  readonly decided: number;
  /** Allegations of which nobody knows who makes them. */
  readonly unattributed: number;
  readonly notExplicit: number;
}

/** What a decision would cover. Throws Problem decision-target. */
export async function chooseStatements(
  read: RecordReader,
  act: "accept" | "reject",
  choice: StatementChoice,
): Promise<Chosen> {
  const { accepted, rejected } = publicationOf(await read.decisions());
  const isDecided = ({ id }: Statement): boolean => (act === "accept" ? accepted : rejected).has(id);
  if (choice.kind === "ids") {
    const wrong = choice.ids.find((id) => !isId("stm", id));
    if (wrong !== undefined) throw new Problem("decision-target", { id: wrong, why: "is not the id of a statement" });
    const found = new Map((await read.statementsNamed(choice.ids)).map((one) => [one.id as string, one]));
    const named = [...new Set(choice.ids)].map((id) => {
      const one = found.get(id);
      if (one === undefined) throw new Problem("decision-target", { id, why: "is not in the record" });
      if (act === "accept" && isUnattributed(one))
        throw new Problem("decision-target", {
          id,
          why: "is an allegation, and the text does not say who makes it: it cannot be accepted",
        });
      return one;
    });
    const statements = named.filter((one) => !isDecided(one));
    return { statements, rejected: 0, decided: named.length - statements.length, unattributed: 0, notExplicit: 0 };
  }
  const statements: Statement[] = [];
  const left = { rejected: 0, decided: 0, unattributed: 0, notExplicit: 0 };
  for (const id of await documentsOf(read, choice.document)) {
    for (const one of await read.statementsIn(id)) {
      if (isDecided(one)) left.decided++;
      else if (act === "accept" && rejected.has(one.id)) left.rejected++;
      else if (act === "accept" && isUnattributed(one)) left.unattributed++;
      else if (choice.kind === "explicit" && one.tier !== "explicit") left.notExplicit++;
      else statements.push(one);
    }
  }
  return { statements, ...left };
}

/** Writes the decisions in one transaction, whatever their number. */
export async function decideStatements(
  { store }: Pick<OpenCase, "store">,
  act: "accept" | "reject",
  statements: readonly Statement[],
  { by, at, reason }: Deciding,
): Promise<Decision[]> {
  if (statements.length === 0) return [];
  return store.transact(async (writer) => {
    const decisions = statements.map(({ id }): NewDecision => ({ by, at, reason, act, target: id }));
    const written = await writer.appendDecisions(decisions);
    const [documents, entries] = [new Set<DocumentSummary["id"]>(), new Set<Statement["entry"]>()];
    noteStatements(statements, documents, entries);
    await writer.noteShown(documents, entries);
    return written;
  });
}

async function documentsOf(read: RecordReader, name: string | undefined): Promise<DocumentSummary["id"][]> {
  const documents = await read.documents();
  if (name === undefined) return documents.map(({ id }) => id);
  return [documentMeant(documents, name).id];
}
