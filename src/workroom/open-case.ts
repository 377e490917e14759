// Opens the record of a folder, wherever it is kept.

import { randomUUID } from "node:crypto";
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { Problem } from "../base/base.ts";
import { openStore, type Store } from "../store/store.ts";
import { type CaseFolder, findCaseFolder } from "./case-folder.ts";
import { lockRecord } from "./record-lock.ts";

export interface OpenCase {
  readonly folder: CaseFolder;
  readonly store: Store;
  /** Is the record kept only until this is closed, because nothing can be written beside the documents? */
  readonly isTemporary: boolean;
  /** False where the documents are not there any more: then the record can be looked at but not brought up to date. */
  readonly hasDocuments: boolean;
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
 * Throws the Problems of `findCaseFolder` and `openStore`, cannot-write, record-busy and no-record.
 */
export async function openCase(given: string, options: OpenCaseOptions = {}): Promise<OpenCase> {
  const { out, mayBeTemporary = false, mustExist = false } = options;
  let folder = await locate(given, out);
  if (mustExist && !existsSync(folder.record)) throw new Problem("no-record", { path: given });
  const home = dirname(folder.record);
  const refused = refusal(home);
  if (refused !== undefined && !mayBeTemporary) throw refused;
  const temporary = refused === undefined ? undefined : mkdtempSync(join(tmpdir(), "habeas-"));
  if (temporary === undefined) mkdirSync(home, { recursive: true });
  else folder = { ...folder, record: join(temporary, "record.sqlite"), site: join(temporary, "site") };
  const unlock = lockRecord(folder.record);
  try {
    const store = await openStore(folder.record);
    await store.transact(async (writer) => {
      await writer.putSetting("documents-folder", folder.documents);
      // a site tells by this whether it was written from this record or from another in the same place
      if ((await writer.setting("record")) === undefined) await writer.putSetting("record", randomUUID());
    });
    return {
      folder,
      store,
      isTemporary: temporary !== undefined,
      hasDocuments: existsSync(folder.documents),
      close: async () => {
        await store.close();
        unlock();
        if (temporary !== undefined) rmSync(temporary, { recursive: true, force: true });
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** A folder that holds a record but no documents was written with --out: its record says where the documents are. */
async function locate(given: string, out: string | undefined): Promise<CaseFolder> {
  const folder = findCaseFolder(given, out);
  const record = join(resolve(given), "record.sqlite");
  const isOut = out === undefined && folder.documents === folder.folder && existsSync(record);
  if (!isOut || dirname(folder.record) === folder.folder) return folder;
  const store = await openStore(record);
  const documents = await store.read.setting("documents-folder");
  await store.close();
  if (documents === undefined) return folder;
  if (existsSync(documents)) return findCaseFolder(caseOf(documents), given);
  return { ...folder, documents, record, site: join(resolve(given), "site") };
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
