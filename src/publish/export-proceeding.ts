// What the export says of a proceeding beside its slots. See docs/formats/export-json.md.

import type { EntryId } from "../base/base.ts";
import { compareSpans } from "../base/base.ts";
import type {
  Passage,
  Procedure,
  Proceeding,
  ProceedingLink,
  Serving,
  ServingEnd,
  StatusTold,
  ToldValue,
} from "../record/record.ts";
import { dateJson, passageJson } from "./json-values.ts";

/** By the entry: what was joined to another says so and no more. */
export function proceedingsJson({ proceedings, undecided }: Procedure): ReadonlyMap<EntryId, Record<string, unknown>> {
  const json = new Map<EntryId, Record<string, unknown>>();
  for (const one of proceedings) {
    for (const entry of one.entries) if (entry !== one.id) json.set(entry, { joinedTo: one.id });
    json.set(one.id, proceedingJson(one, undecided));
  }
  // one number in two districts: the others stand with the entry of the number
  for (const [entry, others] of Map.groupBy(proceedings, ({ partOf }) => partOf))
    if (entry !== undefined)
      json.set(entry, {
        ...json.get(entry),
        inOtherCourts: others.map((one) => ({ id: one.id, ...json.get(one.id) })),
      });
  return json;
}

function proceedingJson(one: Proceeding, unsettled: Procedure["undecided"]): Record<string, unknown> {
  return {
    title: one.title ?? null,
    forum: one.kind ?? null,
    otherForums: one.otherKinds,
    ofSubject: one.isSubjects,
    whose: one.whose ?? null,
    joined: one.entries.filter((entry) => entry !== one.id),
    mayBe: one.maybe,
    number: one.number ?? null,
    ...(one.partOf !== undefined && { partOf: one.partOf }),
    numbers: one.numbers.map(toldJson),
    titles: one.titles.map(toldJson),
    courts: one.courts.map(toldJson),
    locations: one.locations.map(toldJson),
    divisions: one.divisions.map(toldJson),
    parties: one.parties.map(({ entry, sides, ...told }) => ({ ...toldJson(told), entry: entry ?? null, sides })),
    judges: one.judges.map(servingJson),
    counsel: one.counsel.map(servingJson),
    claims: one.claims.map(toldJson),
    relief: one.relief.map(toldJson),
    burdens: one.burdens.map(({ standard, ...told }) => ({ ...toldJson(told), standard: standard ?? null })),
    standards: one.standards.map(toldJson),
    history: one.history.map(statusJson),
    stands: one.stands.map(statusJson),
    decided: one.decided === undefined ? null : statusJson(one.decided),
    leadsTo: one.leadsTo.map(linkJson),
    leadsFrom: one.leadsFrom.map(linkJson),
    hearings: one.hearings,
    rulings: one.rulings,
    filings: one.filings,
    outside: { steps: one.outside.steps, judges: one.outside.judges.map(servingJson) },
    unsettled: unsettled.filter(({ proceedings }) => proceedings.includes(one.id)),
    documents: one.documents,
  };
}

function toldJson({ value, statements, passages, origins, inferred }: ToldValue): Record<string, unknown> {
  return { value, origins, inferred, statements, passages: passagesJson(passages) };
}

export function servingJson(one: Serving): unknown {
  const { name, entry, isUnnamed, maybeSeveral, titles, sides, firms, from, to, disagreeing, hasEnded } = one;
  return {
    name,
    entry: entry ?? null,
    unnamed: isUnnamed,
    ...(one.spellings.length > 0 && { spellings: one.spellings }),
    ...(one.orElse.length > 0 && { orElse: one.orElse }),
    ...(maybeSeveral && { maybeSeveral }),
    ...(one.isReferral && { referral: true }),
    titles,
    ...(sides.length > 0 && { for: sides }),
    ...(firms.length > 0 && { firms }),
    from: endJson(from),
    to: endJson(to),
    ended: hasEnded,
    ...(disagreeing.length > 0 && { disagreeing: disagreeing.map(endJson) }),
    origins: one.origins,
    inferred: one.inferred,
    statements: one.statements,
    passages: passagesJson(one.passages),
  };
}

function endJson(end: ServingEnd | undefined): unknown {
  return end === undefined
    ? null
    : { date: dateJson(end.date), basis: end.basis, ...(end.told && { told: dateJson(end.told) }) };
}

function statusJson({ date, by, isLast: _isLast, isOutcome: _isOutcome, ...told }: StatusTold): unknown {
  return { ...toldJson(told), date: dateJson(date), by: dateJson(by) };
}

function linkJson({ proceeding, name, date, ...told }: ProceedingLink): unknown {
  return { proceeding, name, ...toldJson(told), date: dateJson(date) };
}

function passagesJson(passages: readonly Passage[]): unknown[] {
  return [...passages]
    .sort((a, b) => (a.document < b.document ? -1 : a.document > b.document ? 1 : compareSpans(a, b)))
    .map(passageJson);
}
