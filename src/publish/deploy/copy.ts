// The site into a folder: a stick, a mounted disk, the folder that a web server shows.

import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { z } from "zod";
import { Problem } from "../../base/base.ts";
import type { Deployed, DeployOptions } from "./destination.ts";
import { bytesOf, type SiteFile } from "./site-files.ts";

/** Notes which files of the target are ours, so that nothing else is ever removed there. */
const NOTE = ".habeas-deployed.json";
const noteSchema = z.object({ files: z.array(z.string()) });

export async function copyTo(
  files: readonly SiteFile[],
  folder: string,
  target: string,
  { dryRun = false, onProgress }: DeployOptions,
): Promise<Deployed> {
  const root = resolve(target);
  const inside = relative(resolve(folder), root);
  if (inside === "" || !inside.startsWith("..")) {
    throw new Problem("bad-target", { target, why: "It lies inside the site itself. Give another folder." });
  }
  const before = readNote(root, target);
  if (before === undefined && existsSync(root) && readdirSync(root).some((name) => !name.startsWith("."))) {
    const why = "It holds files that are not of an earlier edition. Give an empty or a new folder.";
    throw new Problem("bad-target", { target, why });
  }
  const ours = new Set(files.map(({ path }) => path));
  const gone = (before ?? []).filter((path) => !ours.has(path) && existsSync(join(root, path)));
  let [sent, unchanged] = [0, 0];
  const note = (paths: readonly string[]): void => {
    mkdirSync(root, { recursive: true });
    writeFileSync(join(root, NOTE), `${JSON.stringify({ files: paths })}\n`);
  };
  try {
    // what is about to come is ours, should this be broken off
    if (!dryRun) note([...new Set([...(before ?? []), ...ours])].sort());
    for (const one of files) {
      const bytes = bytesOf(one);
      const to = join(root, one.path);
      if (isSame(to, bytes)) unchanged++;
      else {
        sent++;
        if (!dryRun) {
          mkdirSync(dirname(to), { recursive: true });
          writeFileSync(`${to}.part`, bytes);
          renameSync(`${to}.part`, to);
        }
      }
      onProgress?.(sent + unchanged, files.length);
    }
    if (!dryRun) {
      for (const path of gone) rmSync(join(root, path), { force: true });
      note([...ours].sort());
    }
  } catch (cause) {
    const why = `${cause instanceof Error && "code" in cause ? String(cause.code) : String(cause)}.`;
    throw new Problem("not-deployed", { target, why, done: sent + unchanged, total: files.length }, { cause });
  }
  return Promise.resolve({ sent, removed: gone.length, unchanged });
}

function isSame(path: string, bytes: Buffer): boolean {
  return statSync(path, { throwIfNoEntry: false })?.size === bytes.length && readFileSync(path).equals(bytes);
}

/** Paths inside the folder only: a note that somebody changed must not make us remove other files. */
function readNote(root: string, target: string): string[] | undefined {
  const path = join(root, NOTE);
  if (!existsSync(path)) return undefined;
  const why = `Its note "${NOTE}" cannot be read. Remove the note and the files of the site, or give another folder.`;
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, "utf8"));
  } catch (cause) {
    throw new Problem("bad-target", { target, why }, { cause });
  }
  const parsed = noteSchema.safeParse(value);
  const isInside = (one: string): boolean =>
    !one.startsWith("/") && !one.includes("\\") && !one.split("/").includes("..");
  if (!parsed.success || !parsed.data.files.every(isInside)) throw new Problem("bad-target", { target, why });
  return parsed.data.files;
}
