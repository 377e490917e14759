// The bytes of a document as they lie in the case folder.

import { existsSync, lstatSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { type CaseFolder, isInside } from "./case-folder.ts";

/** The first of its names that is a file of its own; undefined where there is none. Whether it is still the same, its hash tells. */
export function readDocumentFile(
  { documents }: Pick<CaseFolder, "documents">,
  names: readonly string[],
): Uint8Array | undefined {
  if (!existsSync(documents)) return undefined;
  const root = realpathSync(documents);
  for (const name of names) {
    const path = join(root, name);
    if (existsSync(path) && lstatSync(path).isFile() && isInside(realpathSync(path), root)) return readFileSync(path);
  }
  return undefined;
}
