// What people accept for publication, and what they reject: statements, one by one or many at once.

import { Problem, isId } from "../base/base.ts";
import {
  correctedStatement,
  correctionsOf,
  type Decision,
  decisionBook,
  isSamePerson,
  isUnattributed,
  type NewDecision,
  publicationOf,
  reviewOf,
  type ReviewPeople,
  type Statement,
} from "../record/record.ts";
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
  /** Proposed by the same person, where another has to accept. */
  readonly proposed: number;
}

/** What a decision would cover, for the person of this name. Throws Problem decision-target. */
export async function chooseStatements(
  read: RecordReader,
  act: "accept" | "reject",
  choice: StatementChoice,
  by?: string,
): Promise<Chosen> {
  const decisions = await read.decisions();
  const people = (await read.caseInfo()).reviewPeople;
  const { accepted, rejected } = publicationOf(decisions, people);
  const corrections = correctionsOf(decisions);
  const isDecided = ({ id }: Statement): boolean => (act === "accept" ? accepted : rejected).has(id);
  const isOwn = act === "accept" && by !== undefined ? ownProposals(decisions, people, by) : new Set<string>();
  if (choice.kind === "ids") {
    const wrong = choice.ids.find((id) => !isId("stm", id));
    if (wrong !== undefined) throw new Problem("decision-target", { id: wrong, why: "is not the id of a statement" });
    const found = new Map((await read.statementsNamed(choice.ids)).map((one) => [one.id as string, one]));
    const named = [...new Set(choice.ids)].map((id) => {
      const one = found.get(id);
      if (one === undefined) throw new Problem("decision-target", { id, why: "is not in the record" });
      if (isOwn.has(id))
        throw new Problem("decision-target", { id, why: "was proposed by you: another person has to accept it" });
      if (act === "accept" && isUnattributed(correctedStatement(one, corrections)))
        throw new Problem("decision-target", {
          id,
          why: "is an allegation, and the text does not say who makes it: it cannot be accepted",
        });
      return one;
    });
    const statements = named.filter((one) => !isDecided(one));
    const decided = named.length - statements.length;
    return { statements, rejected: 0, decided, unattributed: 0, notExplicit: 0, proposed: 0 };
  }
  const statements: Statement[] = [];
  const left = { rejected: 0, decided: 0, unattributed: 0, notExplicit: 0, proposed: 0 };
  for (const id of await documentsOf(read, choice.document)) {
    for (const statement of await read.statementsIn(id)) {
      const one = correctedStatement(statement, corrections);
      if (isDecided(one)) left.decided++;
      else if (act === "accept" && rejected.has(one.id)) left.rejected++;
      else if (act === "accept" && isUnattributed(one)) left.unattributed++;
      else if (isOwn.has(one.id)) left.proposed++;
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

/** What only another person can accept. */
function ownProposals(decisions: readonly Decision[], people: ReviewPeople, by: string): ReadonlySet<string> {
  if (people === 1) return new Set();
  const book = decisionBook(decisions);
  return new Set(
    [...book.targets()].filter((target) => {
      const { proposer } = reviewOf(isId("stm", target) ? book.standing(target) : [], people);
      return proposer !== undefined && isSamePerson(proposer, by);
    }),
  );
}

async function documentsOf(read: RecordReader, name: string | undefined): Promise<DocumentSummary["id"][]> {
  const documents = await read.documents();
  if (name === undefined) return documents.map(({ id }) => id);
  return [documentMeant(documents, name).id];
}
