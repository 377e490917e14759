// How much memory a process and all that it started hold (Linux).

import { existsSync, readdirSync, readFileSync } from "node:fs";

/** Resident memory of a process and all below it (Linux). Pages that they share count more than once. */
export function treeMegabytes(root: number): number {
  const parents = new Map<number, { parent: number; pages: number }>();
  for (const entry of readdirSync("/proc")) {
    if (!/^\d+$/u.test(entry)) continue;
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, "utf8");
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      parents.set(Number(entry), { parent: Number(fields[1]), pages: Number(fields[21]) });
    } catch (error) {
      if (!existsSync(`/proc/${entry}`)) continue; // it ended while we looked
      throw error;
    }
  }
  let pages = 0;
  for (const [pid, { pages: own }] of parents) {
    let up: number | undefined = pid;
    while (up !== undefined && up !== root && up > 1) up = parents.get(up)?.parent;
    if (up === root) pages += own;
  }
  return (pages * 4096) / 1e6;
}
