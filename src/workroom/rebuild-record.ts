// Drops what can be derived, derives it again from the documents, and tells what came out differently.

import type { RecordReader, Store } from "../store/store.ts";
import { type BuildOptions, type BuildReport, buildRecord } from "./build-record.ts";
import type { CaseFolder } from "./case-folder.ts";

export interface RebuildReport {
  readonly build: BuildReport;
  /** What was different before: empty when the record was just what the documents give. */
  readonly differences: readonly Difference[];
}

export interface Difference {
  /** Table of the record: "document", "statement", … */
  readonly kind: string;
  readonly id: string;
  readonly how: "was missing" | "should not have been there" | "was different";
}

export async function rebuildRecord(
  store: Store,
  folder: CaseFolder,
  options: BuildOptions = {},
): Promise<RebuildReport> {
  const before = await contents(store.read);
  await store.transact((writer) => writer.dropDerived());
  const build = await buildRecord(store, folder, options);
  const after = await contents(store.read);
  const differences: Difference[] = [];
  for (const [key, value] of after) {
    const was = before.get(key);
    if (was === undefined) differences.push({ ...named(key), how: "was missing" });
    else if (was !== value) differences.push({ ...named(key), how: "was different" });
  }
  for (const key of before.keys()) {
    if (!after.has(key)) differences.push({ ...named(key), how: "should not have been there" });
  }
  return { build, differences };
}

async function contents(read: RecordReader): Promise<Map<string, string>> {
  return new Map((await read.contents()).map(({ kind, id, value }) => [`${kind} ${id}`, value]));
}

function named(key: string): Pick<Difference, "kind" | "id"> {
  const space = key.indexOf(" ");
  return { kind: key.slice(0, space), id: key.slice(space + 1) };
}
