// Does the record still say what the documents say? Bytes, texts, passages and the chain of decisions are looked at.

import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { documentId, type DocumentId, textHash } from "../base/base.ts";
import { brokenLink, type Passage } from "../record/record.ts";
import type { RecordReader } from "../store/store.ts";
import type { CaseFolder } from "./case-folder.ts";
import { type FolderFile, listDocuments, reasonOf } from "./folder-files.ts";

/** `what` names the thing, `fault` is one sentence. */
export interface Fault {
  readonly kind: "file" | "text" | "passage" | "decision" | "record";
  readonly what: string;
  readonly fault: string;
}

export interface Verification {
  readonly faults: readonly Fault[];
  readonly files: number;
  readonly passages: number;
  readonly decisions: number;
}

export async function verifyRecord(read: RecordReader, folder: CaseFolder): Promise<Verification> {
  const faults: Fault[] = [];
  const damage = await read.damage();
  if (damage !== undefined) faults.push({ kind: "record", what: folder.record, fault: `SQLite reports: ${damage}.` });
  const files = await verifyFiles(read, folder, faults);
  const passages = await verifyPassages(read, faults);
  const decisions = await read.decisions();
  const broken = brokenLink(decisions);
  if (broken !== undefined) {
    const fault = "The chain of decisions is broken here: this decision or one before it was changed or removed.";
    faults.push({ kind: "decision", what: `decision ${broken.seq}`, fault });
  }
  return { faults, files, passages, decisions: decisions.length };
}

async function verifyFiles(read: RecordReader, folder: CaseFolder, faults: Fault[]): Promise<number> {
  const recorded = await read.files();
  const unopened = new Set((await read.documents()).flatMap((one) => (one.sha256 === "" ? [one.id] : [])));
  const listed = existsSync(folder.documents) ? listDocuments(folder).files : [];
  const present = new Map(listed.map((file) => [file.path, file]));
  for (const [path, { document }] of [...recorded].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const fault = await faultOf(present.get(path), document, unopened);
    if (fault !== undefined) faults.push({ kind: "file", what: path, fault });
  }
  for (const path of present.keys()) {
    if (!recorded.has(path)) faults.push({ kind: "file", what: path, fault: "The file has not been read yet." });
  }
  return recorded.size;
}

async function verifyPassages(read: RecordReader, faults: Fault[]): Promise<number> {
  let count = 0;
  const texts = await read.textHashes();
  const others = Map.groupBy(await read.derivedPassages(), (passage) => passage.document);
  for (const [id, { name, hash }] of texts) {
    const text = await read.text(id);
    if (textHash(text) !== hash) {
      faults.push({ kind: "text", what: name, fault: "The stored text is not the one that was extracted." });
    }
    const passages: Passage[] = [...(await read.passages(id)), ...(others.get(id) ?? [])];
    count += passages.length;
    for (const { start, end, quote } of passages) {
      if (text.slice(start, end) === quote) continue;
      const fault = `The words of the passage ${start}–${end} do not stand there.`;
      faults.push({ kind: "passage", what: name, fault });
    }
  }
  for (const id of others.keys()) {
    if (!texts.has(id)) faults.push({ kind: "passage", what: id, fault: "A passage of a document that is not there." });
  }
  for (const { id, document, start, end } of await read.looseStatements()) {
    const fault = `It has no stored passage (${document}, ${start}–${end}).`;
    faults.push({ kind: "passage", what: id, fault });
  }
  return count;
}

async function faultOf(
  file: FolderFile | undefined,
  document: DocumentId,
  unopened: ReadonlySet<DocumentId>,
): Promise<string | undefined> {
  if (file === undefined) return "The file is gone.";
  if (unopened.has(document)) return "The file could not be opened when the record was built.";
  const hash = createHash("sha256");
  try {
    for await (const chunk of createReadStream(file.location)) hash.update(chunk as Uint8Array);
  } catch (error) {
    return `The file cannot be opened: ${reasonOf(error)}.`;
  }
  const isSame = documentId(hash.digest("hex")) === document;
  return isSame ? undefined : "The file is not the one that was read: its bytes have changed.";
}
