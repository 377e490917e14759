// Opens the record of a folder, wherever it is kept.

import { randomUUID } from "node:crypto";
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { Problem } from "../base/base.ts";
import { lockRecord, openStore, openStoreToRead, type RecordReader, type Store } from "../store/store.ts";
import { besideFolder, type CaseFolder, findCaseFolder, publicFolder } from "./case-folder.ts";
import { moveRecordOfBefore, recordOfBefore } from "./record-of-before.ts";

export interface OpenCase {
  readonly folder: CaseFolder;
  readonly store: Store;
  /** Is the record kept only until this is closed, because nothing can be written beside the documents? */
  readonly isTemporary: boolean;
  /** False where the documents are not there any more: then the record can be looked at but not brought up to date. */
  readonly hasDocuments: boolean;
  /** The folder beside the case folder from which its record was moved into it just now. */
  readonly movedFrom: string | undefined;
  close(): Promise<void>;
}

/** A record that is looked at as it was built last. */
export interface CaseToRead {
  readonly folder: CaseFolder;
  readonly read: RecordReader;
  close(): Promise<void>;
}

export interface OpenCaseOptions {
  /** Where record and site go; beside the documents unless given. */
  readonly out?: string | undefined;
  /** When nothing can be written there: keep the record in a temporary folder instead of refusing. */
  readonly mayBeTemporary?: boolean | undefined;
  /** Refuse when there is no record yet. */
  readonly mustExist?: boolean | undefined;
}

/**
 * Opens the record of a case folder, of any folder of files, or of a folder that a build wrote with --out.
 * Throws the Problems of `findCaseFolder` and `openStore`, cannot-write, record-busy, record-of-another, two-records,
 * cannot-move-record and no-record.
 */
export async function openCase(given: string, options: OpenCaseOptions = {}): Promise<OpenCase> {
  const { out, mayBeTemporary = false, mustExist = false } = options;
  const found = findCaseFolder(given, out);
  const places = [found.folder, besideFolder(found.folder)];
  const mayMove = out === undefined && places.every((place) => refusal(place) === undefined);
  const movedFrom = mayMove ? await moveRecordOfBefore(found) : undefined;
  let folder = await locate(given, out, !mayMove);
  if (mustExist && !existsSync(folder.record)) throw new Problem("no-record", { path: given });
  const home = dirname(folder.record);
  const refused = refusal(home);
  if (refused !== undefined && !mayBeTemporary) throw refused;
  const temporary = refused === undefined ? undefined : mkdtempSync(join(tmpdir(), "habeas-"));
  if (temporary === undefined) mkdirSync(home, { recursive: true });
  else
    folder = {
      ...folder,
      record: join(temporary, "record.sqlite"),
      site: join(temporary, "site"),
      roomPages: join(temporary, ".habeas-workroom"),
      unrestricted: join(temporary, ".habeas-unrestricted.sqlite"),
      pagePictures: join(temporary, ".habeas-pages"),
      edition: publicFolder(temporary),
    };
  const unlock = lockRecord(folder.record);
  const store = await openStore(folder.record).catch((error: unknown) => {
    unlock();
    throw error;
  });
  const close = async (): Promise<void> => {
    try {
      await store.close();
    } finally {
      unlock();
      if (temporary !== undefined) rmSync(temporary, { recursive: true, force: true });
    }
  };
  try {
    await claim(store, folder, home);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    folder,
    store,
    isTemporary: temporary !== undefined,
    hasDocuments: existsSync(folder.documents),
    movedFrom,
    close,
  };
}

/** Opens a record that is there, changes nothing, and takes no lock. Throws Problem no-record and those of the store. */
export async function openCaseToRead(given: string, out?: string): Promise<CaseToRead> {
  const folder = await locate(given, out, true);
  if (!existsSync(folder.record)) throw new Problem("no-record", { path: given });
  const store = refusal(dirname(folder.record)) ? await openStoreToRead(folder.record) : await openStore(folder.record);
  return { folder, read: store.read, close: () => store.close() };
}

/** Is there a record that cannot be brought up to date where it lies? */
export async function isReadOnlyRecord(given: string, out?: string): Promise<boolean> {
  const { record } = await locate(given, out, true);
  return existsSync(record) && refusal(dirname(record)) !== undefined;
}

/** Notes whose documents the record is of. The decisions in a record must not come to hang on another case. */
async function claim(store: Store, folder: CaseFolder, home: string): Promise<void> {
  const before = await store.read.setting("documents-folder");
  if (before !== undefined && before !== folder.documents && existsSync(before)) {
    throw new Problem("record-of-another", { path: home, folder: before });
  }
  const record = await store.read.setting("record");
  if (before === folder.documents && record !== undefined) return;
  await store.transact(async (writer) => {
    await writer.putSetting("documents-folder", folder.documents);
    // a site tells by this whether it was written from this record or from another in the same place
    if (record === undefined) await writer.putSetting("record", randomUUID());
  });
}

/**
 * A folder that holds a record but no documents was written with --out: its record says where the documents are.
 * @param asItLies A record from before the folder was a case folder is taken where it is: nothing is moved.
 */
async function locate(given: string, out: string | undefined, asItLies: boolean): Promise<CaseFolder> {
  const folder = findCaseFolder(given, out);
  const before = asItLies && out === undefined ? recordOfBefore(folder) : undefined;
  if (before !== undefined && !existsSync(folder.record)) return findCaseFolder(given, before);
  const record = join(resolve(given), "record.sqlite");
  const isOut = out === undefined && folder.documents === folder.folder && existsSync(record);
  if (!isOut || dirname(folder.record) === folder.folder) return folder;
  const store = refusal(dirname(record)) ? await openStoreToRead(record) : await openStore(record);
  const documents = await store.read.setting("documents-folder");
  await store.close();
  if (documents === undefined) return folder;
  if (existsSync(documents)) return findCaseFolder(caseOf(documents), given);
  return {
    ...folder,
    documents,
    record,
    site: join(resolve(given), "site"),
    roomPages: join(resolve(given), ".habeas-workroom"),
    unrestricted: join(resolve(given), ".habeas-unrestricted.sqlite"),
    removed: join(resolve(given), ".habeas-removed"),
    pagePictures: join(resolve(given), ".habeas-pages"),
    edition: publicFolder(resolve(given)),
  };
}

/** The case folder of a folder of documents: its parent, when it is the documents/ of one. */
function caseOf(documents: string): string {
  const parent = dirname(documents);
  return documents === join(parent, "documents") ? parent : documents;
}

function refusal(home: string): Problem<"cannot-write"> | undefined {
  let existing = home;
  while (!existsSync(existing) && dirname(existing) !== existing) existing = dirname(existing);
  try {
    accessSync(existing, constants.W_OK);
    return undefined;
  } catch (error) {
    const why = error instanceof Error && "code" in error ? String(error.code) : String(error);
    return new Problem("cannot-write", { path: home, why }, { cause: error });
  }
}
