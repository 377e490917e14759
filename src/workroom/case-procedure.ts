// The proceedings of a case and its requests for records, worked out from what the record has of them. Nothing of it is stored.

import type { DocumentId, EntryId } from "../base/base.ts";
import {
  courtNames,
  type Decision,
  type EntryKind,
  type ListedCourt,
  type Procedure,
  procedureOf,
  type Request,
  requestsOf,
  standingPairs,
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
  decisions(): Promise<readonly Decision[]>;
  /** Those of the list that the case brings along. */
  courts(): Promise<readonly ListedCourt[]>;
  caseInfo(): Promise<{
    readonly subject?: { readonly entry?: EntryId | undefined; readonly name: string } | undefined;
  }>;
}

const KINDS: readonly EntryKind[] = ["proceeding", "hearing", "ruling", "filing"];

export async function caseProcedure(source: ProcedureSource): Promise<Procedure> {
  const statements = await source.statementsOfKinds(KINDS);
  const keptApart = standingPairs(await source.decisions()).filter(({ verdict }) => verdict === "not-same");
  const people = new Set([
    ...statements.flatMap(({ about = [] }) => about.map(({ entry }) => entry)),
    ...keptApart.flatMap(({ pair }) => pair.map(({ entry }) => entry)),
  ]);
  const leaders = await source.leadersOf([...people].sort());
  const related = new Set((await source.documents()).flatMap(({ id, scope }) => (scope === "related" ? [id] : [])));
  const { subject } = await source.caseInfo();
  const leaderOf = (entry: EntryId): EntryId => leaders.get(entry) ?? entry;
  const apart = new Set(keptApart.map(({ pair: [one, other] }) => pairKey(leaderOf(one.entry), leaderOf(other.entry))));
  return procedureOf({
    entries: await source.entries(KINDS),
    statements,
    courtNames: courtNames(await source.courts()),
    subject: subject?.entry === undefined ? undefined : { entry: subject.entry, name: subject.name },
    leaderOf,
    areApart: (one, other) => apart.has(pairKey(one, other)),
    isAboutSubject: (document) => !related.has(document),
  });
}

function pairKey(one: EntryId, other: EntryId): string {
  return [one, other].sort().join(" ");
}

/** Requests for records, by their first day. */
export async function caseRequests(
  source: Omit<ProcedureSource, "caseInfo" | "courts" | "decisions">,
): Promise<Request[]> {
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
