// The record of a folder from before it became a case folder: it lies beside it, and moves in with everything that people made.

import { cpSync, existsSync, readdirSync, renameSync, rmdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { Problem } from "../base/base.ts";
import { lockRecord, openStore, workOfPeople } from "../store/store.ts";
import { besideFolder, type CaseFolder, withJournals } from "./case-folder.ts";

/** What Habeas keeps beside a record, and what a case may keep there. The record itself is moved last. */
const KEPT = /^(?:\.habeas-.+|public|site|courts\.json|legislators\.json|districts\.json)$/u;
/** What is written again whenever it is needed. */
const MADE_AGAIN = /^(?:site|\.habeas-(?:site|workroom|pages|unrestricted).*)$/u;

/** The folder of the record from before `folder` was a case folder, if there is one. */
export function recordOfBefore(folder: CaseFolder): string | undefined {
  const beside = besideFolder(folder.folder);
  if (folder.record !== join(folder.folder, "record.sqlite")) return undefined;
  return existsSync(join(beside, "record.sqlite")) ? beside : undefined;
}

/**
 * Moves the record of before into the case folder, unless that has one with work of people in it already. Returns from where.
 * Throws Problem two-records, cannot-move-record and record-busy: then everything is where it was.
 */
export async function moveRecordOfBefore(folder: CaseFolder): Promise<string | undefined> {
  const beside = recordOfBefore(folder);
  if (beside === undefined) return undefined;
  const from = join(beside, "record.sqlite");
  const hasOwn = existsSync(folder.record);
  const locks = [lockRecord(from)];
  try {
    locks.push(lockRecord(folder.record));
    const before = workOfPeople(from);
    if (hasOwn && before === 0) return undefined;
    const [here, documents] = [hasOwn ? workOfPeople(folder.record) : 0, await documentsOf(from)];
    if (documents !== undefined && ![folder.folder, folder.documents].includes(documents) && existsSync(documents))
      return undefined;
    if (here > 0) throw new Problem("two-records", { path: folder.record, beside: from, here, before });
    const names = readdirSync(beside).filter((name) => KEPT.test(name));
    const isThere = (name: string): boolean => existsSync(join(folder.folder, name));
    const clash = names.find((name) => isThere(name) && !MADE_AGAIN.test(name));
    if (clash !== undefined) throw new Problem("cannot-move-record", { path: folder.folder, beside, name: clash });
    for (const name of names) if (!isThere(name)) move(join(beside, name), join(folder.folder, name));
    await noteDocuments(from, folder.documents);
    if (hasOwn) for (const file of withJournals(folder.record)) rmSync(file, { force: true });
    move(from, folder.record);
  } finally {
    for (const unlock of locks) unlock();
  }
  for (const file of [...withJournals(from).slice(1), `${from}.lock`]) rmSync(file, { force: true });
  if (readdirSync(beside).length === 0) rmdirSync(beside);
  return beside;
}

async function documentsOf(record: string): Promise<string | undefined> {
  const store = await openStore(record);
  try {
    return await store.read.setting("documents-folder");
  } finally {
    await store.close();
  }
}

async function noteDocuments(record: string, documents: string): Promise<void> {
  const store = await openStore(record);
  try {
    await store.transact((writer) => writer.putSetting("documents-folder", documents));
  } finally {
    await store.close();
  }
  // what is committed must be in the file that is moved
  workOfPeople(record);
}

/** Also to another disk; what is half there has another name. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EXDEV")) throw error;
    const half = join(dirname(to), `.habeas-moving-${basename(to)}`);
    rmSync(half, { recursive: true, force: true });
    cpSync(from, half, { recursive: true, preserveTimestamps: true });
    renameSync(half, to);
    rmSync(from, { recursive: true });
  }
}
