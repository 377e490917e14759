// What follows from all documents together: whose case it is, which documents are about another, events, entries, origins
// and flags. Only what was touched is worked out again, in one transaction: it is done whole or not at all.

import { type Day, type DocumentId, type EntryId, invariant } from "../base/base.ts";
import {
  describeOrigin,
  type OriginDocument,
  regroup,
  type Regrouped,
  runDocumentChecks,
  runEntryChecks,
  runHearingChecks,
  runOriginChecks,
  runPersonChecks,
} from "../check/check.ts";
import {
  type CaseFile,
  findSubject,
  type Flag,
  type Groups,
  holdsOffice,
  namedEntry,
  scopeOf,
  type Subject,
  toldCustody,
} from "../record/record.ts";
import { custodyLedger } from "../law/law.ts";
import type { MadeOrigin, PaperRow, RecordWriter, Store } from "../store/store.ts";
import { repeatedIn } from "./shared-text.ts";
import { nearNames } from "./near-names.ts";
import { askAboutNames, settleIdentity } from "./settle-identity.ts";
import type { CaseSettings } from "./case-settings.ts";
import { type BuildDifference, buildDifference } from "./build-difference.ts";
import { paperRows, settleWanted } from "./wanted-papers.ts";
import { settleClaims } from "./settle-claims.ts";

/** Bumped when what is derived from the same readings can change. */
const DERIVED_VERSION = "23";

export interface Derived {
  readonly changed: boolean;
  /** Not known of a first build, and of the first one by a program that derives more or other things. */
  readonly difference?: BuildDifference | undefined;
}

export async function deriveRecord(store: Store, { caseFile, folderName, courts }: CaseSettings): Promise<Derived> {
  return store.transact(async (writer) => {
    const settings = {
      "case-file": JSON.stringify(caseFile),
      "folder-name": folderName,
      courts: JSON.stringify(courts),
      derived: DERIVED_VERSION,
    };
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
    if (await settleScope(writer, caseFile, questions.groups, everything)) everything = true;
    await settleOrigins(writer);
    await settleClaims(writer);
    await settleFlags(writer);
    await askAboutNames(writer, questions);
    const difference = before === DERIVED_VERSION ? buildDifference(await writer.changesSoFar()) : undefined;
    await writer.finishRevision(everything);
    return { changed: true, difference };
  });
}

/** Whose case it is and which documents are about another. Returns whether the subject is another than before. */
async function settleScope(
  writer: RecordWriter,
  caseFile: CaseFile,
  groups: Groups,
  everything: boolean,
): Promise<boolean> {
  const subject = await subjectOf(writer, caseFile);
  const stored = subject === undefined ? "" : JSON.stringify(subject);
  const before = (await writer.setting("subject")) ?? "";
  const isAnother = before !== stored;
  if (isAnother) await writer.putSetting("subject", stored);
  const { documents, subjectDockets } = await writer.scopeEvidence(
    subject,
    await nearNames(writer, subject, groups, isAnother),
    everything || isAnother,
  );
  const changed = new Map<DocumentId, "subject" | "related">();
  for (const [id, one] of documents) {
    const scope = subject === undefined ? "subject" : scopeOf(one, subjectDockets);
    if (scope !== one.scope) changed.set(id, scope);
  }
  await writer.setScopes(changed);
  if (isAnother) await writer.touch("entry", subjectEntries(before, stored));
  return isAnother;
}

/** Checks on lives know whose case it is: the lives of both are looked at again when that changes. */
function subjectEntries(...stored: readonly string[]): EntryId[] {
  return stored.flatMap((text) => (text === "" ? [] : [(JSON.parse(text) as Subject).entry]));
}

async function subjectOf(writer: RecordWriter, caseFile: CaseFile): Promise<Subject | undefined> {
  const { candidates, documents } = await writer.subjectCandidates();
  const judged = candidates.map(({ roles, ...one }) => ({ ...one, holdsOffice: roles.some(holdsOffice) }));
  return findSubject(caseFile, judged, documents);
}

/** Settles of which origin the links are that are new, and all that they can change. */
async function settleOrigins(writer: RecordWriter): Promise<void> {
  const { groups, before } = await regroupLinks(writer);
  const documents = new OriginDocuments(writer);
  const made: MadeOrigin[] = [];
  const flags: { target: string; flag: Flag }[] = [];
  for (const links of groups) {
    const among = await documents.of(links.flatMap(({ link }) => [link.a.document, link.b.document]));
    const origin = describeOrigin(
      links.map(({ link }) => link),
      among,
    );
    for (const flag of runOriginChecks(origin, among)) flags.push({ target: origin.id, flag });
    made.push({ origin, links });
  }
  await writer.replaceOrigins(before, made);
  await writer.replaceFlags([], flags);
}

async function regroupLinks(writer: RecordWriter): Promise<Regrouped> {
  const { links, origins } = await writer.unsettled();
  const asking = regroup(links, origins);
  let step = asking.next([]);
  while (step.done !== true) {
    const { documents, origins: wanted } = step.value;
    step = asking.next(await writer.links(documents, wanted));
  }
  return step.value;
}

/** About 100 MB of documents with what was read in them. */
const MOST_KEPT = 500;

/** What origins need to know of the documents that were looked at lately. */
class OriginDocuments {
  readonly #writer: RecordWriter;
  readonly #kept = new Map<DocumentId, OriginDocument>();

  constructor(writer: RecordWriter) {
    this.#writer = writer;
  }

  async of(ids: readonly DocumentId[]): Promise<Map<DocumentId, OriginDocument>> {
    const asked = new Map<DocumentId, OriginDocument>();
    for (const id of new Set(ids)) {
      const document = this.#kept.get(id) ?? (await this.#load(id));
      this.#kept.delete(id);
      this.#kept.set(id, document);
      asked.set(id, document);
    }
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= MOST_KEPT) break;
      this.#kept.delete(oldest);
    }
    return asked;
  }

  async #load(id: DocumentId): Promise<OriginDocument> {
    const document = await this.#writer.document(id);
    invariant(document !== undefined, `${id} shares text and is not there`);
    const { sections, mentions } = await this.#writer.reading(id);
    return {
      text: document.text,
      date: document.published?.value,
      sections,
      mentions,
      quotations: [
        ...mentions.filter((mention) => mention.kind === "quotation"),
        ...document.marks.filter((mark) => mark.kind === "quoted-reply"),
      ],
      repeated: repeatedIn(document.marks),
    };
  }
}

const HEARINGS_OF_DAY = /^hearing\|hearing\|(\d{4}-\d\d-\d\d)$/;

async function settleFlags(writer: RecordWriter): Promise<void> {
  const { documents, entries, buckets } = await writer.touched();
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
  const isPerson = new Set(persons);
  const isLooked = new Set([...persons, ...(await writer.withSeveralStatements(entries))]);
  const subject = await writer.subject();
  for (const id of looked) {
    const told = isLooked.has(id) ? await writer.told(id) : undefined;
    if (told === undefined) continue;
    const { entry, statements } = told;
    if (statements.length > 1) for (const flag of runEntryChecks(entry, statements)) flags.push({ target: id, flag });
    const events = isPerson.has(id) ? await writer.eventsAbout(id) : [];
    if (events.length === 0) continue;
    const isSubject = id === subject?.entry;
    const custody = custodyLedger(toldCustody({ person: id, name: entry.name, isSubject, statements, events }));
    const life = { person: entry, isSubject, statements, events, custody };
    for (const flag of runPersonChecks(life)) flags.push({ target: id, flag });
  }
  // a hearing touched otherwise, by a text that others share with it, say, is looked at again with those of its day
  const days = [...new Set([...buckets, ...(await writer.hearingBuckets(entries))])];
  for (const bucket of days) {
    const day = HEARINGS_OF_DAY.exec(bucket)?.[1];
    if (day === undefined) continue;
    const statements = await writer.statementsOfDay("hearing", day as Day);
    for (const flag of runHearingChecks(day as Day, statements)) flags.push({ target: bucket, flag });
  }
  await writer.replaceFlags([...documents, ...looked, ...days], flags);
}
