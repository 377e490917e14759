// What a decision about publication concerns: the documents and entries of which something else may be shown from then on.

import { type DocumentId, type EntryId, isId } from "../base/base.ts";
import type { Decision, Statement } from "../record/record.ts";
import type { RecordWriter } from "../store/store.ts";

export function isAboutPublication({ act, target }: Decision): boolean {
  return act === "publish" || act === "waive" || (isId("stm", target) && (act === "accept" || act === "reject"));
}

/** Notes what these ids of statements, documents and entries concern, so that a site writes their pages again. */
export async function noteTargets(writer: RecordWriter, targets: readonly string[]): Promise<void> {
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
    }
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
