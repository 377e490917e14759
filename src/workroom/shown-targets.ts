// What a decision about publication concerns: the documents and entries of which something else may be shown from then on.

import { type DocumentId, type EntryId, isId } from "../base/base.ts";
import { type Decision, restrictedThing, type Statement } from "../record/record.ts";
import type { RecordWriter } from "../store/store.ts";

export function isAboutPublication({ act }: Decision): boolean {
  return act === "publish" || act === "waive" || act === "accept" || act === "reject" || act === "correct";
}

/** Notes what these ids of statements, documents and entries concern, so that a site writes their pages again. */
export async function noteTargets(writer: RecordWriter, given: readonly string[]): Promise<void> {
  const targets = given.map((target) => restrictedThing(target) ?? target);
  const documents = new Set<DocumentId>();
  const entries = new Set<EntryId>();
  noteStatements(await writer.statementsNamed(targets.filter((one) => isId("stm", one))), documents, entries);
  for (const target of targets) {
    if (isId("doc", target)) {
      documents.add(target);
      noteStatements(await writer.statementsIn(target), documents, entries);
    } else if (isId("ent", target)) {
      entries.add(target);
      for (const { document } of await writer.mentionsOf(target)) documents.add(document);
      // its name is printed with what it says and with what is said of it
      noteStatements(await writer.statementsBy(target), documents, entries);
      noteStatements(await writer.statementsOf(target), documents, entries);
    }
  }
  for (const { passages, entries: about = [] } of await writer.flagsNamed(targets.filter((one) => isId("flg", one)))) {
    for (const { document } of passages) documents.add(document);
    for (const entry of about) entries.add(entry);
  }
  await writer.noteShown(documents, entries);
}

/** The documents and entries that show these statements. */
export function noteStatements(
  statements: readonly Statement[],
  documents: Set<DocumentId>,
  entries: Set<EntryId>,
): void {
  for (const { entry, speakerEntry, about = [], passage } of statements) {
    documents.add(passage.document);
    entries.add(entry);
    if (speakerEntry !== undefined) entries.add(speakerEntry);
    for (const one of about) entries.add(one.entry);
  }
}
