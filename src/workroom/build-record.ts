// The main job: brings the record of a folder up to date. Only files that are new or changed are read; what they touch is
// derived again; a build that was killed goes on where it stopped. The result does not depend on the order of any of this.

import type { DocumentId } from "../base/base.ts";
import type { Store } from "../store/store.ts";
import { addDocuments, staleOwnStatements } from "./add-documents.ts";
import type { BuildDifference } from "./build-difference.ts";
import { planBuild } from "./build-plan.ts";
import type { CaseFolder } from "./case-folder.ts";
import { caseSettings } from "./case-settings.ts";
import { deriveRecord } from "./derive-record.ts";
import { listDocuments, type Unopened } from "./folder-files.ts";
import type { ReadingPool } from "./reading-pool.ts";
import { settleCommon, TextCache } from "./shared-text.ts";

export type BuildStage = "looking" | "reading" | "comparing";

export interface BuildProgress {
  readonly stage: BuildStage;
  readonly done: number;
  readonly total: number;
  /** The file that was finished last. */
  readonly name?: string | undefined;
}

export interface BuildReport {
  readonly files: number;
  /** Documents whose bytes were extracted and read in this build, members of containers included. */
  readonly read: number;
  /** Texts that only some readers had to read again. */
  readonly readAgain: number;
  /** Documents that are no longer in the folder. */
  readonly removed: number;
  /** Files that are gone, or hold other bytes now: the document that each held. */
  readonly gone: ReadonlyMap<DocumentId, string>;
  /** Hidden files, links and the like, which are not looked at. */
  readonly leftOut: readonly string[];
  /** Sub-folders that may not be listed, and files that went away during the build. */
  readonly unopened: readonly Unopened[];
  readonly changed: boolean;
  /** Against the record before this build; not known of the first one. */
  readonly difference?: BuildDifference | undefined;
  readonly milliseconds: Readonly<Record<BuildStage, number>>;
}

export interface BuildOptions {
  readonly onProgress?: ((progress: BuildProgress) => void) | undefined;
  /** Sandboxed processes that read at the same time. */
  readonly processes?: number | undefined;
  /** Reads what is new, and stays open; without it one is opened where something is new, which takes half a second. */
  readonly pool?: ReadingPool | undefined;
  /** Paths of new files that a later build will read. */
  readonly later?: ReadonlySet<string> | undefined;
}

/** Brings `store` up to date with the folder. Never modifies the documents. */
export async function buildRecord(store: Store, folder: CaseFolder, options: BuildOptions = {}): Promise<BuildReport> {
  const { onProgress = () => undefined } = options;
  const start = performance.now();
  const settings = caseSettings(folder);
  onProgress({ stage: "looking", done: 0, total: 0 });
  const { files, leftOut, unopened } = listDocuments(folder);
  const whole = await planBuild(store.read, files);
  const { later = new Set() } = options;
  const stale = new Set([
    ...whole.stale,
    ...(await staleOwnStatements(store.read)).filter((id) => whole.known.has(id)),
  ]);
  const plan = { ...whole, stale: [...stale].sort(), added: whole.added.filter(({ path }) => !later.has(path)) };
  const seen = plan.gone.length + plan.added.length === 0 ? new Map() : await store.read.files();
  const changedPaths = [...plan.gone, ...plan.added.map(({ path }) => path)].filter((path) => seen.has(path));
  const gone = new Map(changedPaths.map((path): [DocumentId, string] => [seen.get(path)!.document, path])); // as filtered
  const looked = performance.now();

  const { read, readAgain } = await addDocuments(store, plan, {
    processes: options.processes,
    pool: options.pool,
    onDone: (done, total, name) => onProgress({ stage: "reading", done, total, name }),
  });
  const wereRead = performance.now();

  onProgress({ stage: "comparing", done: 0, total: 0 });
  const removed = await store.transact(async (writer) => {
    await writer.removeFiles(plan.gone);
    const orphans = await writer.removeOrphans();
    await settleCommon(writer, new TextCache(writer));
    return orphans;
  });
  const { changed, difference } = await deriveRecord(store, settings);
  const milliseconds = {
    looking: looked - start,
    reading: wereRead - looked,
    comparing: performance.now() - wereRead,
  };
  return { files: files.length, read, readAgain, removed, gone, leftOut, unopened, changed, difference, milliseconds };
}
