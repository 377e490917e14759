// The site through rsync, to a server that the person has access to. rsync compares, sends and removes; it asks for what it needs itself.

import { spawn } from "node:child_process";
import { resolve, sep } from "node:path";
import { Problem } from "../../base/base.ts";
import type { Deployed, DeployOptions } from "./destination.ts";
import type { SiteFile } from "./site-files.ts";

/** Removes at the target what the site has not, inside its folder; hidden files stay on both sides. */
const FLAGS = [
  "--recursive",
  "--links",
  "--checksum",
  "--delete-after",
  "--delay-updates",
  "--exclude=.*",
  "--itemize-changes",
];

export async function syncTo(
  files: readonly SiteFile[],
  folder: string,
  target: string,
  { dryRun = false }: DeployOptions,
): Promise<Deployed> {
  const to = target.startsWith("rsync://") ? target : target.replace(/^rsync:/u, "");
  if (to.startsWith("-")) throw new Problem("bad-target", { target, why: "A place cannot begin with “-”." });
  const total = files.length;
  const lines = await new Promise<string>((done, refuse) => {
    const args = [
      ...FLAGS,
      ...(dryRun ? ["--dry-run"] : []),
      `${resolve(folder)}${sep}`,
      to.endsWith("/") ? to : `${to}/`,
    ];
    const child = spawn("rsync", args, { stdio: ["inherit", "pipe", "pipe"] });
    let [out, errors] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (part: string) => (out += part));
    child.stderr.setEncoding("utf8").on("data", (part: string) => (errors += part));
    child.once("error", (cause: NodeJS.ErrnoException) => {
      const why =
        cause.code === "ENOENT"
          ? "rsync is not installed here. Install it, or copy the site to a folder."
          : cause.message;
      refuse(new Problem("bad-target", { target, why }, { cause }));
    });
    child.once("close", (code) => {
      if (code === 0) done(out);
      else {
        const why = `rsync says: ${errors.trim().split("\n")[0] ?? `exit code ${code}`}.`;
        refuse(new Problem("not-deployed", { target, why, done: countSent(out), total }));
      }
    });
  });
  const sent = countSent(lines);
  return { sent, removed: lines.match(/^\*deleting .*[^/]$/gmu)?.length ?? 0, unchanged: total - sent };
}

/** Files sent, by rsync's own list of changes: "<" to another machine, ">" on this one. */
function countSent(lines: string): number {
  return lines.match(/^[<>]f/gmu)?.length ?? 0;
}
