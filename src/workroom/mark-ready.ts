// Says of drafts in updates/ that they may be published: one word in the head of each file, and nothing else of it.

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { Problem } from "../base/base.ts";
import type { WritingFault } from "../record/record.ts";
import type { CaseFolder } from "./case-folder.ts";
import { readWritings } from "./read-writings.ts";

export interface MarkedReady {
  /** Paths below updates/. */
  readonly ready: readonly string[];
  readonly already: readonly string[];
  /** Lists with items that are drafts still: who stands in them is for a person to look at, one by one. */
  readonly lists: readonly { readonly path: string; readonly drafts: number }[];
  /** Of files that could not be read as writing. */
  readonly faults: readonly WritingFault[];
}

/** `given`: files or folders of updates/, as they are called there or from here; undefined for all of them. */
export function markReady(folder: CaseFolder, given: readonly string[] | undefined, dryRun: boolean): MarkedReady {
  const { updates } = folder;
  if (updates === undefined) throw new Problem("file-not-found", { path: join(folder.folder, "updates") });
  const wanted = given?.map((path) => placeOf(updates, path));
  const isWanted = (path: string): boolean =>
    wanted?.some((place) => place === "" || path === place || path.startsWith(`${place}/`)) ?? true;
  const { writings, faults } = readWritings(folder);
  const chosen = writings.pieces.filter(({ path }) => isWanted(path));
  const drafts = chosen.filter(({ status }) => status === "draft");
  if (!dryRun)
    for (const { path } of drafts) {
      const at = join(updates, path);
      writeFileSync(at, withReady(readFileSync(at, "utf8")));
    }
  return {
    ready: drafts.map(({ path }) => path),
    already: chosen.filter(({ status }) => status === "ready").map(({ path }) => path),
    lists: (writings.waiting ?? [])
      .filter(({ path }) => isWanted(path))
      .map(({ path, items }) => ({ path, drafts: items.length })),
    faults: faults.filter(({ path }) => isWanted(path)),
  };
}

/** In its head alone; a head that says nothing of it gets the line. */
function withReady(text: string): string {
  const head = /^(?:\uFEFF)?---[^\n]*\n[\s\S]*?\n(?=(?:---|\.\.\.)\s*(?:\n|$))/u.exec(text)?.[0] ?? "";
  const line = /^status\s*:[^\n#]*?(?=[ \t]*(?:#[^\n]*)?\r?$)/mu;
  const eol = head.includes("\r\n") ? "\r\n" : "\n";
  const marked = line.test(head) ? head.replace(line, "status: ready") : `${head}status: ready${eol}`;
  return marked + text.slice(head.length);
}

function placeOf(updates: string, given: string): string {
  const named = given.replace(/^updates\//u, "");
  const place = existsSync(join(updates, named)) ? named : relative(updates, resolve(given)).split(sep).join("/");
  if (place.startsWith("..") || !existsSync(join(updates, place))) throw new Problem("file-not-found", { path: given });
  return place.replace(/\/$/u, "");
}
