// What a build has to do: which files are new or changed, which are gone, which texts must be read again.

import { type DocumentId, textHash } from "../base/base.ts";
import { ingestVersion, MAX_DEPTH } from "../ingest/ingest.ts";
import { readerVersions } from "../read/read.ts";
import { PREPARED_VERSION, type RecordReader } from "../store/store.ts";
import type { FolderFile } from "./folder-files.ts";

export interface BuildPlan {
  /** New or changed files: to be hashed and, unless their bytes are known, read. */
  readonly added: readonly FolderFile[];
  /** Paths that are gone. */
  readonly gone: readonly string[];
  /** Documents whose text is good but which readers of a new version must read. */
  readonly stale: readonly DocumentId[];
  /** Documents that need no extraction. */
  readonly known: ReadonlySet<DocumentId>;
}

/**
 * Stands in place of the ingest version of a document that was refused for where it lay, not for what it is: too many
 * containers deep, or not permitted to be opened. Such a document is never known: each build looks again.
 */
export const REFUSED = "refused";

/** Compares the folder as it is with the record as it is. */
export async function planBuild(read: RecordReader, files: readonly FolderFile[]): Promise<BuildPlan> {
  const before = await read.files();
  const current = { ingest: ingestVersion, read: readVersion() };
  const outdated = await read.outdated(current);
  const contained = await read.contained();
  const paths = new Set(files.map((file) => file.path));
  const gone = [...before.keys()].filter((path) => !paths.has(path));

  const known = new Set<DocumentId>();
  for (const { document } of before.values()) known.add(document);
  for (const { child } of contained) known.add(child);
  for (const [id, version] of outdated) if (version.ingest !== current.ingest) known.delete(id);
  // what lies too deep now that other files are gone must be refused as it would be in a first build
  const roots = [...before].flatMap(([path, { document }]) => (paths.has(path) ? [document] : []));
  for (const [id, depth] of depths(roots, contained)) if (depth > MAX_DEPTH) known.delete(id);
  // what came in a container is extracted again with the container
  for (let size = -1; size !== known.size;) {
    size = known.size;
    for (const { parent, child } of contained) if (!known.has(child)) known.delete(parent);
  }
  const added = files.filter((file) => {
    const was = before.get(file.path);
    const isSame = was !== undefined && was.size === file.size && was.modified === file.modified;
    return !isSame || !known.has(was.document);
  });
  const stale = [...outdated.keys()].filter((id) => known.has(id)).sort();
  return { added, gone, stale, known };
}

/** In how many containers each document lies at least. */
function depths(
  roots: readonly DocumentId[],
  contained: readonly { readonly parent: DocumentId; readonly child: DocumentId }[],
): Map<DocumentId, number> {
  const children = Map.groupBy(contained, (row) => row.parent);
  const depth = new Map(roots.map((id) => [id, 0]));
  let level: readonly DocumentId[] = roots;
  for (let now = 1; level.length > 0; now++) {
    const next = new Set(level.flatMap((id) => (children.get(id) ?? []).map((row) => row.child)));
    level = [...next].filter((id) => !depth.has(id));
    for (const id of level) depth.set(id, now);
  }
  return depth;
}

/** One string over everything that what is read in a text depends on besides the text. */
export function readVersion(): string {
  return textHash(JSON.stringify([PREPARED_VERSION, ...readerVersions()])).slice(0, 16);
}
