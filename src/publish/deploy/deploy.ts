// Putting a finished public site where people can see it: into a folder, through rsync, or into an S3-compatible store. What is
// there already is not sent again, and only what an earlier edition put there is removed.

import { Problem } from "../../base/base.ts";
import { copyTo } from "./copy.ts";
import { syncTo } from "./rsync.ts";
import { putToStore } from "./s3.ts";
import type { Deployed, DeployOptions, Destination } from "./destination.ts";
import { siteFiles } from "./site-files.ts";

export type { Deployed, DeployOptions } from "./destination.ts";

/** The first that matches is taken; a folder is what is left. */
const DESTINATIONS: readonly Destination[] = [
  { matches: (target) => target.startsWith("s3://"), put: putToStore },
  { matches: (target) => target.startsWith("rsync:") || /^[\w.-]+@[\w.-]+:/u.test(target), put: syncTo },
  { matches: () => true, put: copyTo },
];

/** Throws Problem no-public-site, bad-target and not-deployed. */
export async function deploySite(folder: string, target: string, options: DeployOptions = {}): Promise<Deployed> {
  if (/^[a-z][a-z0-9+.-]+:\/\//iu.test(target) && !/^(?:s3|rsync):\/\//u.test(target)) {
    const why = "Give a folder, user@host:path or rsync://… for rsync, or s3://bucket/prefix.";
    throw new Problem("bad-target", { target, why });
  }
  const files = siteFiles(folder);
  const destination = DESTINATIONS.find((one) => one.matches(target));
  if (destination === undefined) throw new Problem("bad-target", { target, why: "Nothing is known to go there." });
  return destination.put(files, folder, target, options);
}
