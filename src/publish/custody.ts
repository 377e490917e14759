// The ledger of custody of the one whose case it is, from what documents about the case say.

import type { EntryKind, Statement, ToldEntry } from "../record/record.ts";
import { custodyLedger } from "../law/law.ts";
import { type CustodyLedger, toldCustody } from "../record/record.ts";
import type { SiteSource } from "./site-source.ts";

const KINDS: readonly EntryKind[] = ["event", "custody period"];

/** undefined: nobody knows whose case it is. */
export async function readCustody(source: SiteSource): Promise<CustodyLedger | undefined> {
  const { subject } = await source.caseInfo();
  if (subject?.entry === undefined) return undefined;
  const person = subject.entry;
  const own = new Set((await source.documents()).flatMap(({ id, scope }) => (scope === "related" ? [] : [id])));
  const isOwn = ({ passage }: Statement): boolean => own.has(passage.document);
  const told = Map.groupBy((await source.statementsOfKinds(KINDS)).filter(isOwn), ({ entry }) => entry);
  const events = (await source.entries(KINDS)).flatMap(({ id, kind, name }): ToldEntry[] => {
    const statements = told.get(id);
    return statements === undefined ? [] : [{ entry: { id, kind, name }, statements }];
  });
  return custodyLedger(
    toldCustody({
      person,
      name: subject.name,
      isSubject: true,
      statements: (await source.statementsOf(person)).filter(isOwn),
      events,
    }),
  );
}
