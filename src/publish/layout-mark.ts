// By which program a site was written: pages that an older one left must be written anew, also where their record is the same.

import { hash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Made of the program's own files that make pages, so that no change of them can be forgotten. */
export const LAYOUT: string = layoutMark([import.meta.dirname, join(import.meta.dirname, "../views")]);

/** Names the code in these folders: changes with every byte of it. Tests do not count. */
export function layoutMark(folders: readonly string[]): string {
  const hashes: string[] = [];
  for (const folder of folders.filter((one) => existsSync(one))) {
    for (const name of readdirSync(folder, { recursive: true }).map(String).sort()) {
      if (!/\.[cm]?[jt]s$/.test(name) || /\.(?:test|fixture)\./.test(name)) continue;
      hashes.push(name, hash("sha256", readFileSync(join(folder, name)), "hex"));
    }
  }
  return hash("sha256", hashes.join("\n"), "hex").slice(0, 20);
}
