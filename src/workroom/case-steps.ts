// The hearings, rulings and filings of proceedings as they stand last: of a hearing its last version, of a ruling by when it was
// made. Pages and commands show the same. Nothing of it is stored.

import type { DateSpan } from "../base/base.ts";
import { type Belonging, type DatedStep, type Hearing, rulingOf, type Statement } from "../record/record.ts";
import { byDay } from "../views/views.ts";
import type { CaseHearing } from "./case-hearings.ts";
import type { ProcedureSource } from "./case-procedure.ts";

export interface CaseStep extends Belonging {
  readonly date?: DateSpan | undefined;
  /** The statement that is shown of it. */
  readonly told: Statement;
  /** Of a hearing: its days, the last of which is the date of the step. */
  readonly hearing?: Hearing | undefined;
}

export interface CaseRulingStep extends CaseStep, Pick<DatedStep, "madeBy"> {
  /** "extradition denied" */
  readonly decided: readonly string[];
  /** Do its sources say which ruling it is, and what it decided? */
  readonly isSettled: boolean;
}

export interface CaseSteps {
  /** In the order of time, those without a day last. */
  of(list: readonly Belonging[]): CaseStep[];
  rulings(list: readonly Belonging[]): CaseRulingStep[];
}

export async function caseSteps(source: ProcedureSource, hearings: readonly CaseHearing[]): Promise<CaseSteps> {
  const statements = Map.groupBy(await source.statementsOfKinds(["hearing", "ruling", "filing"]), ({ entry }) => entry);
  const byEntry = new Map(hearings.map(({ hearing }) => [hearing.entry.id, hearing]));
  const of = (list: readonly Belonging[]): CaseStep[] =>
    list
      .flatMap((one) => {
        const hearing = byEntry.get(one.entry);
        const told = tellingOf(statements.get(one.entry) ?? [], hearing);
        return told === undefined ? [] : [{ ...one, date: hearing?.versions.at(-1)?.date ?? told.date, told, hearing }];
      })
      .sort(byDay);
  return {
    of,
    rulings: (list) =>
      of(list).map((step) => {
        const { decided, madeBy, isSettled } = rulingOf({ id: step.entry }, statements.get(step.entry) ?? []);
        return { ...step, decided: decided.map(({ value }) => value), madeBy, isSettled };
      }),
  };
}

/**
 * The statement that is printed of an event: of a hearing one of its last day; one with a day, as it happened, before others; of
 * equals the first by id.
 */
function tellingOf(statements: readonly Statement[], hearing: Hearing | undefined): Statement | undefined {
  const last = hearing?.versions.at(-1);
  const ofLast = statements.filter(
    ({ main, date }) => main === undefined && date !== undefined && date.edtf === last?.date?.edtf,
  );
  const worth = ({ date, main, modality, polarity }: Statement): number =>
    (main === undefined ? 8 : 0) +
    (date !== undefined ? 4 : 0) +
    (polarity === "positive" ? 2 : 0) +
    (modality === "happened" || modality === "found" ? 1 : 0);
  return (ofLast.length > 0 ? ofLast : statements).toSorted((a, b) => worth(b) - worth(a) || (a.id < b.id ? -1 : 1))[0];
}
