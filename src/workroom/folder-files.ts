// The files of a folder, as they lie there. Nothing is opened.

import { type Dirent, lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "../base/base.ts";
import { partsOfSavedPages } from "../ingest/ingest.ts";
import type { CaseFolder } from "./case-folder.ts";

export interface FolderFile {
  /** From the folder, with "/" between names. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Times of the last change of its content and of its entry, as one string: equal strings, same file. */
  readonly modified: string;
}

/** The files of a case that are documents: without the pictures and scripts that a browser saves beside a page. */
export function listDocuments(folder: CaseFolder): { readonly files: FolderFile[]; readonly leftOut: string[] } {
  const { files, leftOut } = listFolder(folder.documents, folder.leftOut);
  const parts = partsOfSavedPages(files.map((file) => file.path));
  return {
    files: files.filter((file) => !parts.has(file.path)),
    leftOut: [...leftOut, ...files.filter((file) => parts.has(file.path)).map((file) => file.path)].sort(),
  };
}

/** Sorted by path. Hidden files and folders, links and special files are counted as left out, and so is `except`. */
function listFolder(
  root: string,
  except: ReadonlySet<string>,
): { readonly files: FolderFile[]; readonly leftOut: string[] } {
  const files: FolderFile[] = [];
  const leftOut: string[] = [];
  const visit = (folder: string, prefix: string): void => {
    for (const item of entriesOf(folder)) {
      const absolute = join(folder, item.name);
      const path = prefix + item.name;
      if (except.has(absolute)) continue;
      if (item.name.startsWith(".") || item.name === "Thumbs.db" || item.name === "desktop.ini") leftOut.push(path);
      else if (item.isDirectory()) visit(absolute, `${path}/`);
      else if (item.isFile()) {
        const { size, mtimeNs, ctimeNs } = lstatSync(absolute, { bigint: true });
        files.push({ path, size: Number(size), modified: `${mtimeNs} ${ctimeNs}` });
      } else leftOut.push(path);
    }
  };
  visit(root, "");
  const byPath = (a: { path: string }, b: { path: string }): number => (a.path < b.path ? -1 : 1);
  return { files: files.sort(byPath), leftOut: leftOut.sort() };
}

function entriesOf(folder: string): Dirent[] {
  try {
    return read(folder);
  } catch (error) {
    const why = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new Problem("file-unreadable", { path: folder, why }, { cause: error });
  }
}

function read(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true });
}
