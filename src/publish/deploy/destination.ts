// A kind of place that a site can be put to, and what doing so gives.

import type { SiteFile } from "./site-files.ts";

/** What was done, or would be done. */
export interface Deployed {
  readonly sent: number;
  readonly removed: number;
  readonly unchanged: number;
}

export interface DeployOptions {
  /** Look, and change nothing. */
  readonly dryRun?: boolean | undefined;
  /** Of an S3-compatible store. */
  readonly endpoint?: string | undefined;
  /** For the keys of a store; the process's own unless given. */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** One kind of place: does the target name one, and how is the site put there? */
export interface Destination {
  readonly matches: (target: string) => boolean;
  readonly put: (
    files: readonly SiteFile[],
    folder: string,
    target: string,
    options: DeployOptions,
  ) => Promise<Deployed>;
}
