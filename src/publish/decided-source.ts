// The record with what people decided laid over it: statements as they were corrected, entries by the names they were given, flags
// with how they were settled. The one place at which pages, exports and the public edition learn of it.

import { compareDates, type DateSpan, type EntryId, isKnown, UNKNOWN_DATE } from "../base/base.ts";
import {
  type Claim,
  claimsIn,
  type Corrected,
  correctedStatement,
  correctionsOf,
  type Entry,
  ENTRY_KINDS,
  entryDate,
  settledFlags,
  type Statement,
  type ToldEntry,
  withSettled,
  retold,
} from "../record/record.ts";
import type { SiteSource } from "./site-source.ts";

/** Laid over a record twice it gives the same. */
export async function decidedSource(source: SiteSource): Promise<SiteSource> {
  const decisions = await source.decisions();
  const corrections = correctionsOf(decisions);
  const settled = settledFlags(decisions);
  const { statements: corrected, names } = corrections;
  if (corrected.size + names.size + settled.size === 0) return source;

  // a speaker that somebody named may be one of the entries
  const leaders = await leadersOf(source, [...corrected.values()]);
  const statement = (read: Statement): Statement => {
    const one = correctedStatement(read, corrections);
    const leader = one.speakerEntry === undefined ? undefined : leaders.get(one.speakerEntry);
    return leader === undefined ? one : { ...one, speakerEntry: leader };
  };
  const all = (read: readonly Statement[]): Statement[] => read.map(statement);
  const named = <E extends { readonly id: EntryId; readonly name: string }>(entry: E): E => {
    const name = names.get(entry.id)?.name;
    return name === undefined ? entry : { ...entry, name };
  };
  const isCorrected = (one: Statement): boolean => corrected.has(one.id);
  const dateOf = (entry: Pick<Entry, "date">, own: readonly Statement[]): DateSpan | undefined =>
    own.some((one) => isCorrected(one) && one.slot === "date") ? entryDate(own) : entry.date;
  const told = <T extends ToldEntry>(one: T): T => {
    const own = all(one.statements);
    return { ...one, entry: named(one.entry), statements: own };
  };
  const setDates = [...corrected.values()].filter(({ fields }) => fields.date !== undefined);
  const newlyDated = setDates.some(({ was }) => was.date === "");

  return {
    ...passedOn(source),
    caseInfo: async () => {
      const info = await source.caseInfo();
      const name = info.subject?.entry === undefined ? undefined : names.get(info.subject.entry)?.name;
      return name === undefined || info.subject === undefined ? info : { ...info, subject: { ...info.subject, name } };
    },
    statementsIn: async (id) => all(await source.statementsIn(id)),
    statementsOf: async (id) => all(await source.statementsOf(id)),
    statementsOfKinds: async (kinds) => all(await source.statementsOfKinds(kinds)),
    statementsBy: async (id) => all(await source.statementsBy(id)).filter(({ speakerEntry }) => speakerEntry === id),
    entries: async (kinds) => (await source.entries(kinds)).map(named),
    entry: async (id) => {
      const entry = await source.entry(id);
      if (entry === undefined) return undefined;
      const dates = entry.slots["date"]?.some((one) => corrected.has(one)) === true;
      return { ...named(entry), date: dates ? dateOf(entry, all(await source.statementsOf(id))) : entry.date };
    },
    quotations: async () =>
      (await source.quotations()).map(({ statement: read, speakerName }) => {
        const one = statement(read);
        const isOther = isCorrected(one) || one.speaker !== read.speaker;
        return { statement: one, speakerName: isOther && "name" in one.speaker ? one.speaker.name : speakerName };
      }),
    dated: async (scope) => {
      const dated = (await source.dated(scope)).map(({ statement: read, entry }) => ({
        statement: statement(read),
        entry: named(entry),
      }));
      if (setDates.length === 0) return dated;
      if (newlyDated) dated.push(...(await undated(source, scope, statement)));
      return dated
        .filter((one) => one.statement.date !== undefined && isKnown(one.statement.date))
        .sort(
          (a, b) =>
            compareDates(a.statement.date ?? UNKNOWN_DATE, b.statement.date ?? UNKNOWN_DATE) ||
            compare(a.statement.passage.document, b.statement.passage.document) ||
            a.statement.passage.start - b.statement.passage.start ||
            compare(a.statement.id, b.statement.id),
        );
    },
    flags: async () => withSettled(await source.flags(), settled),
    allegations: async () => (await source.allegations()).map((one) => retold(one, told)),
    claims: async (entries) => {
      const claims = await source.claims(entries);
      const changed = claims.filter((claim) => claim.statements.some((id) => corrected.has(id)));
      const about = [...new Set(changed.map(({ entry }) => entry))];
      const again: Claim[] = [];
      for (const entry of about) {
        const own = claims.filter((claim) => claim.entry === entry);
        again.push(...claimsAnew(own, all(await source.statementsOf(entry))));
      }
      return [...claims.filter(({ entry }) => !about.includes(entry)), ...again].sort((a, b) => compare(a.id, b.id));
    },
  };
}

/** Every question, handed on. A reader is an object of a class and cannot be spread. */
function passedOn(source: SiteSource): SiteSource {
  return {
    caseInfo: () => source.caseInfo(),
    courts: () => source.courts(),
    counts: () => source.counts(),
    documents: () => source.documents(),
    languages: () => source.languages(),
    document: (id) => source.document(id),
    reading: (id) => source.reading(id),
    mentionsIn: (id) => source.mentionsIn(id),
    statementsIn: (id) => source.statementsIn(id),
    entries: (kinds) => source.entries(kinds),
    entry: (id) => source.entry(id),
    namesOf: (entry) => source.namesOf(entry),
    leadersOf: (entries) => source.leadersOf(entries),
    statementsOf: (entry) => source.statementsOf(entry),
    statementsOfKinds: (kinds) => source.statementsOfKinds(kinds),
    statementsBy: (speaker) => source.statementsBy(speaker),
    mentionsOf: (entry) => source.mentionsOf(entry),
    quotations: () => source.quotations(),
    dated: (scope) => source.dated(scope),
    origins: () => source.origins(),
    sharedText: (id) => source.sharedText(id),
    flags: () => source.flags(),
    allegations: () => source.allegations(),
    claims: (entries) => source.claims(entries),
    privatePlaces: () => source.privatePlaces(),
    personWords: () => source.personWords(),
    decisions: () => source.decisions(),
    isWhole: source.isWhole,
    idInRecord: source.idInRecord,
  };
}

async function leadersOf(source: SiteSource, corrected: readonly Corrected[]): Promise<ReadonlyMap<EntryId, EntryId>> {
  if (!corrected.some(({ fields }) => fields.speaker !== undefined)) return new Map();
  return source.leadersOf((await source.entries()).map(({ id }) => id));
}

/** Statements that have a date by a correction alone. */
async function undated(
  source: SiteSource,
  scope: "subject" | "related",
  statement: (read: Statement) => Statement,
): Promise<{ statement: Statement; entry: Awaited<ReturnType<SiteSource["dated"]>>[number]["entry"] }[]> {
  const entries = new Map((await source.entries()).map((entry) => [entry.id, entry]));
  const inScope = new Set((await source.documents()).filter((one) => one.scope === scope).map(({ id }) => id));
  return (await source.statementsOfKinds(ENTRY_KINDS)).flatMap((read) => {
    const entry = entries.get(read.entry);
    if (read.date !== undefined || read.main !== undefined || entry === undefined) return [];
    const one = statement(read);
    return one.date !== undefined && inScope.has(read.passage.document) ? [{ statement: one, entry }] : [];
  });
}

/** The claims of an entry made again of its corrected statements; from how many sources they are is known from before. */
function claimsAnew(before: readonly Claim[], statements: readonly Statement[]): Claim[] {
  const known = new Map(before.flatMap((claim) => claim.statements.map((id) => [id, claim] as const)));
  return claimsIn(statements).map(({ made, ...claim }): Claim => {
    const documents = [...new Set(made.map(({ passage }) => passage.document))].sort();
    const origins = new Map<string, Claim["origins"][number]>();
    const placed = new Set<string>();
    for (const origin of made.flatMap(({ id }) => known.get(id)?.origins ?? [])) {
      const own = origin.documents.filter((id) => documents.includes(id) && !placed.has(id));
      if (own.length === 0) continue;
      for (const id of own) placed.add(id);
      const evidence = origin.evidence.filter((one) => one.documents.every((id) => own.includes(id)));
      origins.set(own[0]!, { documents: own, evidence }); // own is not empty
    }
    for (const id of documents) if (!placed.has(id)) origins.set(id, { documents: [id], evidence: [] });
    return {
      ...claim,
      speakers: [...new Set(made.map(({ speaker }) => ("name" in speaker ? speaker.name : "narrator")))].sort(),
      statements: made.map(({ id }) => id),
      documents,
      origins: [...origins.values()],
    };
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
