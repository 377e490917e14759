// The files of a folder, as they lie there. Nothing is opened.

import { type Dirent, lstatSync, readdirSync } from "node:fs";
import { join, sep } from "node:path";
import { partsOfSavedPages } from "../ingest/ingest.ts";
import type { CaseFolder } from "./case-folder.ts";

export interface FolderFile {
  /** From the folder, with "/" between names; bytes of a name that are not UTF-8 are written as \xE9. */
  readonly path: string;
  /** Where it is, in the bytes of the file system: names need not be UTF-8. */
  readonly location: Buffer;
  /** Bytes. */
  readonly size: number;
  /** Times of the last change of its content and of its entry, as one string: equal strings, same file. */
  readonly modified: string;
}

/** What lies in the folder but cannot be looked at, with the reason the system gives. */
export interface Unopened {
  readonly path: string;
  readonly why: string;
}

export interface FolderListing {
  /** Sorted by path. */
  readonly files: readonly FolderFile[];
  /** Hidden files, links, special files, and what browsers save beside a page. */
  readonly leftOut: readonly string[];
  /** Sub-folders that may not be listed, and files that went away meanwhile. */
  readonly unopened: readonly Unopened[];
}

/** The files of a case that are documents. Never throws for what lies in the folder. */
export function listDocuments(folder: CaseFolder): FolderListing {
  const { files, leftOut, unopened } = listFolder(folder.documents, folder.leftOut);
  const parts = partsOfSavedPages(files.map((file) => file.path));
  return {
    files: files.filter((file) => !parts.has(file.path)),
    leftOut: [...leftOut, ...files.filter((file) => parts.has(file.path)).map((file) => file.path)].sort(),
    unopened,
  };
}

function listFolder(root: string, except: ReadonlySet<string>): FolderListing {
  const files: FolderFile[] = [];
  const leftOut: string[] = [];
  const unopened: Unopened[] = [];
  const visit = (folder: Buffer, prefix: string): void => {
    for (const item of attempt(prefix, unopened, () => readdirSync(folder, ENTRIES)) ?? []) {
      const name = shownName(item.name);
      const path = prefix + name;
      const location = Buffer.concat([folder, SEPARATOR, item.name]);
      if (except.has(join(root, path))) continue;
      if (name.startsWith(".") || name === "Thumbs.db" || name === "desktop.ini") leftOut.push(path);
      else if (item.isDirectory()) visit(location, `${path}/`);
      else if (item.isFile()) {
        const stat = attempt(path, unopened, () => lstatSync(location, { bigint: true }));
        if (stat === undefined) continue;
        files.push({ path, location, size: Number(stat.size), modified: `${stat.mtimeNs} ${stat.ctimeNs}` });
      } else leftOut.push(path);
    }
  };
  visit(Buffer.from(root), "");
  const byPath = (a: { path: string }, b: { path: string }): number => (a.path < b.path ? -1 : 1);
  return { files: files.sort(byPath), leftOut: leftOut.sort(), unopened: unopened.sort(byPath) };
}

const ENTRIES = { withFileTypes: true, encoding: "buffer" } as const;
const SEPARATOR = Buffer.from(sep);

/** What cannot be looked at costs itself: it is reported and the rest goes on. */
function attempt<T>(path: string, unopened: Unopened[], look: () => T): T | undefined {
  try {
    return look();
  } catch (error) {
    unopened.push({ path: path === "" ? "." : path, why: reasonOf(error) });
    return undefined;
  }
}

/** A reason in words, for the codes that people meet. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "EACCES" || code === "EPERM") return "permission denied";
  if (code === "ENOENT") return "it is no longer there";
  if (code === "EIO") return "the disk cannot read it";
  return code !== "" ? code : String(error);
}

function shownName(name: Dirent<Buffer>["name"]): string {
  const text = name.toString("utf8");
  if (Buffer.from(text, "utf8").equals(name)) return text;
  return name
    .toString("latin1")
    .replace(/[\x80-\xff]/gu, (byte) => `\\x${byte.charCodeAt(0).toString(16).toUpperCase()}`);
}
