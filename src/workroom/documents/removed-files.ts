// Files that are taken out of the documents: they go to a hidden folder beside the record, and nothing is ever deleted.

import { mkdir, rename, copyFile, rm, constants } from "node:fs/promises";
import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { CaseFolder } from "../case-folder.ts";
import { numberedPath } from "./file-name.ts";

type Places = Pick<CaseFolder, "documents" | "removed">;

/** Moves a document's file out of the documents. Gives the name under which it lies among the removed; undefined where it is gone. */
export async function setAside(
  { documents, removed }: Places,
  path: string,
  name: string = freeName(removed, basename(path)),
): Promise<string | undefined> {
  const from = join(documents, path);
  if (!existsSync(from)) return undefined;
  await mkdir(removed, { recursive: true });
  await move(from, join(removed, name));
  return name;
}

/** Moves a removed file back. False where it is not there, or something else has its place. */
export async function putBack({ documents, removed }: Places, name: string, path: string): Promise<boolean> {
  const [from, to] = [join(removed, basename(name)), join(documents, path)];
  if (!existsSync(from) || existsSync(to)) return false;
  await mkdir(dirname(to), { recursive: true });
  await move(from, to);
  return true;
}

/** A name that nothing in the folder has, and none of those taken. */
export function freeName(folder: string, name: string, taken: ReadonlySet<string> = new Set()): string {
  let free = name;
  for (let number = 2; taken.has(free) || existsSync(join(folder, free)); number++) free = numberedPath(name, number);
  return free;
}

/** Also to another disk. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EXDEV")) throw error;
    await copyFile(from, to, constants.COPYFILE_EXCL);
    await rm(from);
  }
}
