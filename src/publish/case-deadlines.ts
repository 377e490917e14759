// The deadlines of a record, and what of them leaves the program.

import { caseDeadlines, DEADLINE_KINDS, type DeadlineSettings } from "../law/law.ts";
import type { CaseDeadline, DeadlineAnswer, EntryKind, Procedure, Statement, ToldEntry } from "../record/record.ts";
import { caseProcedure, caseRequests } from "../workroom/workroom.ts";
import type { SiteSource } from "./site-source.ts";

type DeadlineSource = Pick<
  SiteSource,
  "caseInfo" | "courts" | "decisions" | "documents" | "entries" | "leadersOf" | "statementsOfKinds"
>;

/** Of documents about the subject; another case has deadlines of its own. */
export async function deadlinesOf(
  source: DeadlineSource,
  settings: Omit<DeadlineSettings, "courts" | "subject">,
): Promise<CaseDeadline[]> {
  const related = new Set((await source.documents()).filter(({ scope }) => scope === "related").map(({ id }) => id));
  const told = async (kinds: readonly EntryKind[], isWanted: (one: Statement) => boolean): Promise<ToldEntry[]> => {
    const entries = new Map((await source.entries(kinds)).map((entry) => [entry.id, entry]));
    const statements = (await source.statementsOfKinds(kinds)).filter(
      (one) => isWanted(one) && !related.has(one.passage.document),
    );
    return [...Map.groupBy(statements, ({ entry }) => entry)].flatMap(([id, all]) => {
      const entry = entries.get(id);
      return entry === undefined ? [] : [{ entry, statements: all }];
    });
  };
  const people = await told(["person"], ({ slot }) => slot === "role");
  const requests = (await caseRequests(source)).filter(({ isSubjects }) => isSubjects);
  const { subject } = await source.caseInfo();
  const courts = courtsBy(await caseProcedure(source));
  return caseDeadlines(
    await told(DEADLINE_KINDS, () => true),
    people,
    { ...settings, subject: subject?.name, courts },
    requests,
  );
}

/** The courts, as printed, of the one proceeding to which a statement belongs; none where it may belong to several. */
function courtsBy({ proceedings }: Procedure): (one: Statement) => readonly string[] {
  const owners = new Map(
    proceedings.flatMap((one) =>
      [...one.entries, ...[...one.hearings, ...one.rulings, ...one.filings].map(({ entry }) => entry)].map(
        (entry) => [entry, one] as const,
      ),
    ),
  );
  return ({ entry, about = [] }) => {
    const dockets = about.flatMap((one) => (one.as === "docket" ? [one.entry] : []));
    const own = new Set([entry, ...dockets].flatMap((id) => owners.get(id) ?? []));
    const [only] = own;
    return own.size === 1 && only !== undefined ? only.courts.map(({ value }) => value) : [];
  };
}

/** As the exports and the command line print it. */
export function deadlineJson({ id, title, trigger, answers, rivalry, earlier = [] }: CaseDeadline): unknown {
  const { event, words, court, date, statements } = trigger;
  return {
    id,
    title,
    trigger: {
      event,
      words,
      court: court === undefined ? null : { id: court.id, name: court.name, state: court.state.letters },
      date: {
        edtf: date.edtf === "" ? null : date.edtf,
        earliest: date.earliest ?? null,
        latest: date.latest ?? null,
        basis: date.basis,
      },
      statements: statements.map((one) => one.id),
      entries: [...new Set(statements.map(({ entry }) => entry))],
      passages: statements.map(passageJson),
    },
    answers: answers.map(answerJson),
    rivalry,
    earlier: earlier.map(({ day, statements: own }) => ({
      day,
      statements: own.map((one) => one.id),
      passages: own.map(passageJson),
    })),
  };
}

function passageJson({ passage: { document, start, end, quote } }: Statement): Statement["passage"] {
  return { document, start, end, quote };
}

export function answerJson(answer: DeadlineAnswer): unknown {
  const { act, rule, kind, words, earliest, latest, due, ends, sum, doubts } = answer;
  return {
    act,
    kind,
    words,
    earliest: earliest ?? null,
    latest: latest ?? null,
    days: due.map(({ day, time, why, sum: steps }) => ({ day, time: time ?? null, why: why ?? null, sum: steps })),
    ends: ends ?? null,
    sum,
    rule:
      rule === undefined
        ? null
        : {
            ...rule,
            applies: rule.applies ?? null,
            statusWhy: rule.statusWhy ?? null,
            checkedOn: rule.checkedOn ?? null,
            isFresh: rule.isFresh ?? null,
          },
    certain: rule !== undefined && rule.isFresh === true && rule.status === "in force" && doubts.length === 0,
    doubts,
  };
}
