// The proceedings of a case and its requests for records, worked out from what the record has of them. Nothing of it is stored.

import type { DocumentId, EntryId } from "../base/base.ts";
import {
  courtNames,
  type EntryKind,
  type ListedCourt,
  type Procedure,
  procedureOf,
  type Request,
  requestsOf,
  type Statement,
} from "../record/record.ts";

/** What a reader of the record gives, and the source of a site. */
export interface ProcedureSource {
  entries(
    kinds?: readonly EntryKind[],
  ): Promise<readonly { readonly id: EntryId; readonly kind: EntryKind; readonly name: string }[]>;
  statementsOfKinds(kinds: readonly EntryKind[]): Promise<readonly Statement[]>;
  leadersOf(entries: readonly EntryId[]): Promise<ReadonlyMap<EntryId, EntryId>>;
  documents(): Promise<readonly { readonly id: DocumentId; readonly scope: "subject" | "related" }[]>;
  /** Those of the list that the case brings along. */
  courts(): Promise<readonly ListedCourt[]>;
  caseInfo(): Promise<{
    readonly subject?: { readonly entry?: EntryId | undefined; readonly name: string } | undefined;
  }>;
}

const KINDS: readonly EntryKind[] = ["proceeding", "hearing", "ruling", "filing"];

export async function caseProcedure(source: ProcedureSource): Promise<Procedure> {
  const statements = await source.statementsOfKinds(KINDS);
  const people = new Set(statements.flatMap(({ about = [] }) => about.map(({ entry }) => entry)));
  const leaders = await source.leadersOf([...people].sort());
  const related = new Set((await source.documents()).flatMap(({ id, scope }) => (scope === "related" ? [id] : [])));
  const { subject } = await source.caseInfo();
  return procedureOf({
    entries: await source.entries(KINDS),
    statements,
    courtNames: courtNames(await source.courts()),
    subject: subject?.entry === undefined ? undefined : { entry: subject.entry, name: subject.name },
    leaderOf: (entry) => leaders.get(entry) ?? entry,
    isAboutSubject: (document) => !related.has(document),
  });
}

/** Requests for records, by their first day. */
export async function caseRequests(source: Omit<ProcedureSource, "caseInfo" | "courts">): Promise<Request[]> {
  const statements = await source.statementsOfKinds(["request"]);
  const offices = new Set(statements.flatMap(({ about = [] }) => about.map(({ entry }) => entry)));
  const leaders = await source.leadersOf([...offices].sort());
  const related = new Set((await source.documents()).flatMap(({ id, scope }) => (scope === "related" ? [id] : [])));
  return requestsOf({
    entries: await source.entries(["request"]),
    statements,
    leaderOf: (entry) => leaders.get(entry) ?? entry,
    isAboutSubject: (document) => !related.has(document),
  });
}
