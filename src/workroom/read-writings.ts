// The campaign's writing as it lies in updates/: Markdown, the lists, and which pictures are there.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { NO_WRITINGS, type ReadWritings, type WritingFile, writingsOf } from "../record/record.ts";
import type { CaseFolder } from "./case-folder.ts";
import { reasonOf } from "./folder-files.ts";

export interface WritingFolder extends ReadWritings {
  /** The pictures that are there, by their path below updates/photos/. */
  readonly photoFiles: ReadonlySet<string>;
  /** The bytes of one of them. */
  readonly readPhoto: (file: string) => Uint8Array | undefined;
}

/** Bytes of a file of writing. */
export const LARGEST = 2_000_000;
const PHOTOS = "photos/";

/** A file that cannot be opened is a fault of its own; the rest is read. */
export function readWritings({ updates }: Pick<CaseFolder, "updates">): WritingFolder {
  if (updates === undefined || !existsSync(updates))
    return { writings: NO_WRITINGS, faults: [], places: new Map(), photoFiles: new Set(), readPhoto: () => undefined };
  const paths = filesBelow(updates);
  const photoFiles = new Set(paths.flatMap((path) => (path.startsWith(PHOTOS) ? [path.slice(PHOTOS.length)] : [])));
  const files: WritingFile[] = [];
  const unopened: ReadWritings["faults"][number][] = [];
  for (const path of paths) {
    if (!/\.(?:md|markdown|ya?ml)$/iu.test(path)) continue;
    try {
      const bytes = readFileSync(join(updates, path));
      if (bytes.length > LARGEST)
        unopened.push({ path, what: "The file is too large for a piece of writing.", howToMend: "Divide it." });
      else files.push({ path, text: bytes.toString("utf8") });
    } catch (error) {
      unopened.push({
        path,
        what: `The file cannot be opened (${reasonOf(error)}).`,
        howToMend: "Check its permissions.",
      });
    }
  }
  const { writings, faults, places } = writingsOf(files);
  const readPhoto = (file: string): Uint8Array | undefined =>
    photoFiles.has(file) ? readFileSync(join(updates, PHOTOS, file)) : undefined;
  return { writings, faults: [...unopened, ...faults], places, photoFiles, readPhoto };
}

/** Sorted; hidden files are left out, links are not followed. */
export function filesBelow(root: string): string[] {
  const found: string[] = [];
  const visit = (prefix: string): void => {
    for (const item of readdirSync(join(root, prefix), { withFileTypes: true })) {
      if (item.name.startsWith(".")) continue;
      const path = prefix + item.name;
      if (item.isDirectory()) visit(`${path}/`);
      else if (item.isFile()) found.push(path);
    }
  };
  visit("");
  return found.sort();
}
