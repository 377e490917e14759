// The hearings of a case with their versions, each with the proceeding it belongs to. Nothing of it is stored.

import type { DocumentId, EntryId } from "../base/base.ts";
import { type Hearing, hearingOf, type Proceeding } from "../record/record.ts";
import { type Dated, givenUpDays } from "../views/views.ts";
import { caseProcedure, type ProcedureSource } from "./case-procedure.ts";

export interface CaseHearing {
  readonly hearing: Hearing;
  readonly proceeding?: Proceeding | undefined;
  /** Told by a document about the subject; the others are of another case. */
  readonly isSubjects: boolean;
}

export interface HearingSource extends ProcedureSource {
  caseInfo(): Promise<{
    readonly subject?: { readonly entry?: EntryId | undefined; readonly name: string } | undefined;
    readonly timeZone?: string | undefined;
  }>;
}

/** By the day that stands or stood last, those without one last. */
export async function caseHearings(source: HearingSource): Promise<CaseHearing[]> {
  const { proceedings } = await caseProcedure(source);
  const owners = new Map(proceedings.flatMap((one) => one.hearings.map(({ entry }) => [entry, one] as const)));
  const related = new Set<DocumentId>(
    (await source.documents()).flatMap(({ id, scope }) => (scope === "related" ? [id] : [])),
  );
  const { timeZone } = await source.caseInfo();
  const told = Map.groupBy(await source.statementsOfKinds(["hearing"]), ({ entry }) => entry);
  const found = (await source.entries(["hearing"]))
    .filter(({ kind }) => kind === "hearing")
    .map((entry): CaseHearing => {
      const statements = told.get(entry.id) ?? [];
      const proceeding = owners.get(entry.id);
      const courts = (proceeding?.courts ?? []).flatMap(({ value }) => [
        value,
        ...(proceeding?.locations ?? []).map((place) => `${value}, ${place.value}`),
      ]);
      return {
        hearing: hearingOf(entry, statements, { zoneOfCase: timeZone, courts }),
        proceeding,
        isSubjects: statements.some(({ passage }) => !related.has(passage.document)),
      };
    });
  return found.sort((a, b) => compare(lastDay(a), lastDay(b)) || compare(a.hearing.entry.id, b.hearing.entry.id));
}

/** Hearings are dated by the day that stands, with those that were given up; everything else as it was. */
export function datedByVersions(dated: readonly Dated[], hearings: readonly CaseHearing[]): Dated[] {
  const days = new Map<EntryId, Pick<Dated["entry"], "date" | "givenUp">>();
  for (const { hearing } of hearings) {
    const date = hearing.versions.at(-1)?.date;
    if (date !== undefined) days.set(hearing.entry.id, { date, givenUp: givenUpDays(hearing) });
  }
  return dated.map(({ statement, entry }) => ({ statement, entry: { ...entry, ...days.get(entry.id) } }));
}

function lastDay({ hearing: { versions } }: CaseHearing): string {
  const last = versions.at(-1);
  return last?.date?.earliest === undefined ? "9999" : `${last.date.earliest} ${last.time ?? ""}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
