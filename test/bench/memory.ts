// How much memory a process and all that it started hold (Linux).

import { existsSync, readdirSync, readFileSync } from "node:fs";

/** Resident memory of a process and all below it (Linux). Pages that they share count more than once. */
export function treeMegabytes(root: number): number {
  return treeUse(root).megabytes;
}

/** What a process and all below it that still run hold and have used: resident memory, and milliseconds of the processor (Linux). */
export function treeUse(root: number): { readonly megabytes: number; readonly cpu: number } {
  const parents = new Map<number, { parent: number; pages: number; ticks: number }>();
  for (const entry of readdirSync("/proc")) {
    if (!/^\d+$/u.test(entry)) continue;
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, "utf8");
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      parents.set(Number(entry), {
        parent: Number(fields[1]),
        pages: Number(fields[21]),
        ticks: Number(fields[11]) + Number(fields[12]),
      });
    } catch (error) {
      if (!existsSync(`/proc/${entry}`)) continue; // it ended while we looked
      throw error;
    }
  }
  let [pages, ticks] = [0, 0];
  for (const [pid, one] of parents) {
    let up: number | undefined = pid;
    while (up !== undefined && up !== root && up > 1) up = parents.get(up)?.parent;
    if (up !== root) continue;
    pages += one.pages;
    ticks += one.ticks;
  }
  return { megabytes: (pages * 4096) / 1e6, cpu: ticks * 10 };
}
