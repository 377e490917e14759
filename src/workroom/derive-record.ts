// What follows from all documents together: whose case it is, which documents are about another, events, entries, origins
// and flags. Only what was touched is worked out again, in one transaction: it is done whole or not at all.

import type { DocumentId } from "../base/base.ts";
import {
  groupOrigins,
  type OriginDocument,
  runDocumentChecks,
  runEntryChecks,
  runOriginChecks,
  runPersonChecks,
} from "../check/check.ts";
import {
  type CaseFile,
  findSubject,
  type Flag,
  holdsOffice,
  namedEntry,
  scopeOf,
  type Subject,
  subjectKeys,
} from "../record/record.ts";
import type { PaperRow, RecordWriter, Store } from "../store/store.ts";
import { askAboutNames, settleIdentity } from "./settle-identity.ts";
import { type BuildDifference, buildDifference } from "./build-difference.ts";
import { paperRows, settleWanted } from "./wanted-papers.ts";
import { settleClaims } from "./settle-claims.ts";

/** Bumped when what is derived from the same readings can change. */
const DERIVED_VERSION = "6";

export interface Derived {
  readonly changed: boolean;
  /** Not known of a first build, and of the first one by a program that derives more or other things. */
  readonly difference?: BuildDifference | undefined;
}

export async function deriveRecord(store: Store, caseFile: CaseFile, folderName: string): Promise<Derived> {
  return store.transact(async (writer) => {
    const settings = { "case-file": JSON.stringify(caseFile), "folder-name": folderName, derived: DERIVED_VERSION };
    const before = await writer.setting("derived");
    let everything = false;
    for (const [name, value] of Object.entries(settings)) {
      if ((await writer.setting(name)) === value) continue;
      await writer.putSetting(name, value);
      everything = true;
    }
    const touched = await writer.touched();
    const isTouched =
      touched.documents.length + touched.entries.length + touched.buckets.length + touched.names.length > 0;
    if (!everything && !isTouched) return { changed: false };
    if (everything) await writer.touchAll();

    const questions = await settleIdentity(writer, caseFile);
    await writer.groupTouchedBuckets();
    await writer.refreshTouchedEntries();
    const { subject } = caseFile;
    if (subject !== undefined) await writer.nameEntry(namedEntry("person", subject.name), subject.name);
    if (await settleScope(writer, caseFile)) everything = true;
    await settleOrigins(writer);
    await settleClaims(writer);
    await settleFlags(writer);
    await askAboutNames(writer, questions);
    const difference = before === DERIVED_VERSION ? buildDifference(await writer.changesSoFar()) : undefined;
    await writer.finishRevision(everything);
    return { changed: true, difference };
  });
}

/** Whose case it is and which documents are about another. Returns whether any of that changed. */
async function settleScope(writer: RecordWriter, caseFile: CaseFile): Promise<boolean> {
  const subject = await subjectOf(writer, caseFile);
  const stored = subject === undefined ? "" : JSON.stringify(subject);
  const before = (await writer.setting("subject")) ?? "";
  if (before !== stored) await writer.putSetting("subject", stored);
  const evidence = await writer.scopeEvidence(subject === undefined ? [] : subjectKeys(subject));
  const ofSubject = new Set([...evidence.values()].filter((one) => one.namesSubject).flatMap((one) => one.dockets));
  const changed = new Map<DocumentId, "subject" | "related">();
  for (const [id, one] of evidence) {
    const scope = subject === undefined ? "subject" : scopeOf(one, ofSubject);
    if (scope !== one.scope) changed.set(id, scope);
  }
  await writer.setScopes(changed);
  await writer.touch("document", [...changed.keys()]);
  return before !== stored || changed.size > 0;
}

async function subjectOf(writer: RecordWriter, caseFile: CaseFile): Promise<Subject | undefined> {
  const { candidates, documents } = await writer.subjectCandidates();
  const judged = candidates.map(({ roles, ...one }) => ({ ...one, holdsOffice: roles.some(holdsOffice) }));
  return findSubject(caseFile, judged, documents);
}

/** Groups the shared text of the touched documents, and of all that are linked with them, into origins again. */
async function settleOrigins(writer: RecordWriter): Promise<void> {
  const { documents: touched } = await writer.touched();
  const linked = await writer.linkedDocuments(touched);
  const documents = new Map<DocumentId, OriginDocument>();
  for (const id of linked) {
    const document = await writer.document(id);
    if (document === undefined) continue;
    const { sections, mentions } = await writer.reading(id);
    documents.set(id, {
      text: document.text,
      date: document.published?.value,
      sections,
      mentions,
      quotations: [
        ...mentions.filter((mention) => mention.kind === "quotation"),
        ...document.marks.filter((mark) => mark.kind === "quoted-reply"),
      ],
      repeated: document.marks.filter((mark) => mark.kind === "repeated" || mark.kind === "teaser"),
    });
  }
  const shared = await writer.sharedAmong(linked);
  const origins = groupOrigins(shared, documents);
  const changed = await writer.replaceOrigins([...new Set([...touched, ...linked])], origins);
  await writer.placeStatementsInOrigins(changed);
  await writer.touch("document", changed);
  await writer.replaceFlags(
    [],
    origins.flatMap((origin) => runOriginChecks(origin, documents).map((flag) => ({ target: origin.id, flag }))),
  );
}

async function settleFlags(writer: RecordWriter): Promise<void> {
  const { documents, entries } = await writer.touched();
  const flags: { target: string; flag: Flag }[] = [];
  const papers = new Map<DocumentId, readonly PaperRow[]>();
  for (const id of documents) {
    papers.set(id, []);
    const document = await writer.document(id);
    if (document === undefined) continue;
    const reading = await writer.reading(id);
    for (const flag of runDocumentChecks(document, reading)) flags.push({ target: id, flag });
    papers.set(id, paperRows(document, reading, await writer.originPassages(id)));
  }
  await settleWanted(writer, papers);
  const persons = await writer.personsOf(entries);
  const looked = [...new Set([...entries, ...persons])];
  for (const id of await writer.withSeveralStatements(looked)) {
    const entry = await writer.entry(id);
    if (entry === undefined) continue;
    for (const flag of runEntryChecks(entry, await writer.statementsOf(id))) flags.push({ target: id, flag });
  }
  const subject = await writer.subject();
  for (const id of persons) {
    const events = await writer.eventsAbout(id);
    const person = events.length === 0 ? undefined : await writer.entry(id);
    if (person === undefined) continue;
    const life = { person, isSubject: id === subject?.entry, statements: await writer.statementsOf(id), events };
    for (const flag of runPersonChecks(life)) flags.push({ target: id, flag });
  }
  await writer.replaceFlags([...documents, ...looked], flags);
}
