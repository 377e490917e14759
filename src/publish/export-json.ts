// The whole record as one JSON object, in the shape the command line promises. Sorted, so that the same record gives the same bytes.

import { compareSpans, type StatementId } from "../base/base.ts";
import {
  type Allegation,
  type CaseDeadline,
  type Claim,
  claimStatus,
  type Corrected,
  type Decision,
  type Duration,
  type Entry,
  type Flag,
  type HeldRole,
  isNamedKind,
  type Origin,
  type Passage,
  type Reading,
  rolesOf,
  type Settled,
  type Statement,
} from "../record/record.ts";
import { PACKS, type RuleBook, ruleBook } from "../law/law.ts";
import type { DocumentSummary } from "../views/views.ts";
import { deadlineJson, deadlinesOf } from "./case-deadlines.ts";
import { readCustody } from "./custody.ts";
import { custodyJson, periodFields, periodOf } from "./export-custody.ts";
import { caseHearings, caseProcedure, caseRequests } from "../workroom/workroom.ts";
import { proceedingsJson } from "./export-proceeding.ts";
import { requestsJson, rulingsJson } from "./export-ruling.ts";
import { hearingJson } from "./export-hearing.ts";
import { dateJson, passageJson } from "./json-values.ts";
import { decidedSource } from "./decided-source.ts";
import type { SiteSource } from "./site-source.ts";

/** @param deadlines By these rules, where they are worked out already. */
export async function exportJson(
  record: SiteSource,
  rules: RuleBook = ruleBook(PACKS),
  deadlines?: readonly CaseDeadline[],
): Promise<string> {
  let json = "";
  for await (const piece of exportPieces(record, rules, deadlines)) json += piece;
  return json;
}

/** The same piece by piece: the whole takes several times the memory of its words. */
export async function* exportPieces(
  record: SiteSource,
  rules: RuleBook,
  deadlines?: readonly CaseDeadline[],
): AsyncGenerator<string> {
  const source = await decidedSource(record);
  const { name, subject } = await source.caseInfo();
  const statements: Statement[] = [];
  yield `{\n  "case": ${indented({ name, subject: subject?.name ?? null }, 2)},\n`;
  yield* list("documents", documentsJson(source, statements));
  yield* list("entries", entriesJson(source, statements));
  yield* list("statements", statements.sort(byId).map(statementJson));
  yield* list("origins", [...(await source.origins())].sort(byId).map(originJson));
  yield* list("claims", [...(await source.claims())].sort(byId).map(claimJson));
  const custody = await readCustody(source);
  yield `  "custody": ${indented(custody === undefined ? null : custodyJson(custody), 2)},\n`;
  yield* list("flags", [...(await source.flags())].sort(byId).map(flagJson));
  yield* list("deadlines", (deadlines ?? (await deadlinesOf(source, { book: rules }))).map(deadlineJson));
  const decisions = [...(await source.decisions())].sort((a, b) => a.seq - b.seq);
  yield* list("decisions", decisions.map(decisionJson), "\n}\n");
}

/** A list of the object of all, as JSON.stringify would put it there with two spaces. */
async function* list(
  key: string,
  items: Iterable<unknown> | AsyncIterable<unknown>,
  end = ",\n",
): AsyncGenerator<string> {
  let before = `  "${key}": [\n    `;
  let close = `  "${key}": []${end}`;
  for await (const item of items) {
    yield before + indented(item, 4);
    before = ",\n    ";
    close = `\n  ]${end}`;
  }
  yield close;
}

function indented(value: unknown, by: number): string {
  return JSON.stringify(value, null, 2).replaceAll("\n", `\n${" ".repeat(by)}`);
}

/** @param statements Those of all documents are put here. */
async function* documentsJson(source: SiteSource, statements: Statement[]): AsyncGenerator<unknown> {
  for (const document of [...(await source.documents())].sort(byId)) {
    const text = (await source.document(document.id))?.text ?? "";
    yield documentJson(document, text, await source.reading(document.id));
    statements.push(...(await source.statementsIn(document.id)));
  }
}

async function* entriesJson(source: SiteSource, statements: readonly Statement[]): AsyncGenerator<unknown> {
  const ofEntry = Map.groupBy(statements, (statement) => statement.entry);
  const allegations = new Map((await source.allegations()).map((one) => [one.entry.id, one]));
  const hearings = new Map((await caseHearings(source)).map(({ hearing }) => [hearing.entry.id, hearing]));
  const proceedings = proceedingsJson(await caseProcedure(source));
  const custody = await readCustody(source);
  const requests = requestsJson(await caseRequests(source));
  const rulings = rulingsJson(await source.entries(["ruling"]), ofEntry);
  for (const { id } of [...(await source.entries())].sort(byId)) {
    const entry = await source.entry(id);
    if (entry === undefined) continue;
    const names = isNamedKind(entry.kind) ? await source.namesOf(id) : [];
    const own = ofEntry.get(id) ?? [];
    const roles = entry.kind === "person" ? rolesOf(own) : [];
    const hearing = hearings.get(id);
    const isPeriod = custody !== undefined && entry.kind === "custody period";
    yield {
      ...entryJson(entry, names, roles, allegations.get(id)),
      ...proceedings.get(id),
      ...(hearing && hearingJson(hearing)),
      ...(isPeriod && periodFields(periodOf(custody, own))),
      ...rulings.get(id),
      ...requests.get(id),
    };
  }
}

function originJson({ id, passages, first, basis }: Origin): unknown {
  return { id, passages: passagesJson(passages), first: first ?? null, basis };
}

function documentJson(document: DocumentSummary, text: string, reading: Reading): unknown {
  return {
    id: document.id,
    name: document.names[0] ?? null,
    names: document.names,
    sha256: document.sha256,
    mediaType: document.mediaType,
    status: document.receipt.kind,
    receipt: document.receipt,
    language: document.language ?? null,
    title: document.title?.value ?? null,
    byline: document.byline?.value ?? null,
    publisher: document.publisher?.value ?? null,
    published: dateJson(document.published?.value),
    scope: document.scope,
    sections: [...reading.sections].sort(compareSpans).map(({ start, end, title, kind, date }) => ({
      start,
      end,
      title: title === undefined ? null : text.slice(title.start, title.end),
      kind,
      date: dateJson(date),
    })),
  };
}

function entryJson(
  { id, kind, name, slots, date }: Entry,
  names: Awaited<ReturnType<SiteSource["namesOf"]>>,
  roles: readonly HeldRole[],
  allegation: Allegation | undefined,
): object {
  const idsOf = (told: Allegation["findings"]): string[] => told.map(({ entry }) => entry.id).sort();
  const sorted: Record<string, readonly StatementId[]> = {};
  for (const slot of Object.keys(slots).sort()) sorted[slot] = [...(slots[slot] ?? [])].sort();
  return {
    id,
    kind,
    name,
    ...(names.length === 0 ? {} : { names }),
    slots: sorted,
    ...(date === undefined ? {} : { date: dateJson(date) }),
    ...(roles.length === 0 ? {} : { roles: roles.map(roleJson) }),
    ...(allegation && {
      findings: idsOf(allegation.findings),
      mayConcern: idsOf(allegation.near),
      evidence: idsOf(allegation.evidence),
    }),
  };
}

function roleJson({ from, to, endedBy, passages, ...rest }: HeldRole): unknown {
  const dates = { from: from ?? null, to: to ?? null, endedBy: endedBy ?? null };
  return { ...rest, ...dates, passages: passagesJson(passages) };
}

function statementJson(statement: Statement): unknown {
  const {
    id,
    speaker,
    speakerEntry,
    entry,
    slot,
    value,
    modality,
    polarity,
    tier,
    date,
    tenure,
    about,
    written,
    duration,
    main,
    origin,
    passage,
    corrected,
  } = statement;
  return {
    id,
    speaker: speaker.kind === "narrator" ? "narrator" : speaker.name || "not named",
    speakerKind: speaker.kind,
    speakerEntry: speakerEntry ?? null,
    ...("with" in speaker && speaker.with !== undefined ? { speakersWith: speaker.with } : {}),
    entry,
    slot,
    value,
    modality,
    polarity,
    tier,
    date: dateJson(date),
    ...(tenure && { tenure: { ...tenure, ...(tenure.asOf && { asOf: dateJson(tenure.asOf) }) } }),
    ...(about && { about }),
    ...(written && { written: dateJson(written) }),
    ...(duration && { duration: durationJson(duration) }),
    ...(main && { main }),
    origin: origin ?? null,
    passage: passageJson(passage),
    ...(corrected && { corrected: correctedJson(corrected) }),
  };
}

function correctedJson({ seq, by, at, reason, was }: Corrected): unknown {
  return { decision: seq, by, at, reason: reason ?? null, was };
}

function durationJson({ since, until, ...rest }: Duration): unknown {
  return { ...rest, ...(since && { since: dateJson(since) }), until: dateJson(until) };
}

function claimJson(claim: Claim): unknown {
  const { id, entry, slot, value, modality, polarity, speakers, statements, documents } = claim;
  const origins = claim.origins.map((origin) => ({
    documents: origin.documents,
    evidence: origin.evidence.map(({ kind, words, documents: among }) => ({ kind, words, documents: among })),
  }));
  const status = claimStatus(claim);
  return { id, entry, slot, value, modality, polarity, speakers, statements, documents, origins, status };
}

function flagJson({
  id,
  check,
  class: kind,
  severity,
  reason,
  settle,
  passages,
  topic,
  sides,
  entries,
  settled,
}: Flag): unknown {
  return {
    id,
    check,
    class: kind,
    severity,
    reason,
    settle,
    ...(topic && { topic }),
    ...(entries && { entries }),
    ...(sides && { sides: sides.map((side) => ({ value: side.value, passages: passagesJson(side.passages) })) }),
    passages: passagesJson(passages),
    ...(settled && { settled: settledJson(settled) }),
  };
}

function settledJson({ how, value, seq, by, at, reason }: Settled): unknown {
  return { how, ...(value !== undefined && { value }), decision: seq, by, at, reason: reason ?? null };
}

function decisionJson({ seq, at, by, act, target, before, after, reason, hash }: Decision): unknown {
  return { seq, at, by, act, target, before: before ?? null, after: after ?? null, reason: reason ?? null, hash };
}

function passagesJson(passages: readonly Passage[]): unknown[] {
  return [...passages]
    .sort((a, b) => (a.document < b.document ? -1 : a.document > b.document ? 1 : compareSpans(a, b)))
    .map(passageJson);
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
