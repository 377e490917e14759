// What people say about a case besides its documents and their decisions.

import { basename } from "node:path";
import type { CaseFile, ListedCourt } from "../record/record.ts";
import type { CaseFolder } from "./case-folder.ts";
import { courtsOfCase } from "./court-file.ts";

export interface CaseSettings {
  readonly caseFile: CaseFile;
  readonly folderName: string;
  readonly courts: readonly ListedCourt[];
}

/** Throws Problem bad-courts-file and file-unreadable. */
export function caseSettings(folder: CaseFolder): CaseSettings {
  return { caseFile: folder.caseFile, folderName: basename(folder.folder), courts: courtsOfCase(folder) };
}
