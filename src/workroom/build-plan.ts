// What a build has to do: which files are new or changed, which are gone, which texts must be read again.

import { type DocumentId, textHash } from "../base/base.ts";
import { ingestVersion } from "../ingest/ingest.ts";
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

/** Compares the folder as it is with the record as it is. */
export async function planBuild(read: RecordReader, files: readonly FolderFile[]): Promise<BuildPlan> {
  const before = await read.files();
  const versions = await read.documentVersions();
  const known = new Set<DocumentId>();
  for (const [id, version] of versions) if (version.ingest === ingestVersion) known.add(id);
  // what came in a container is extracted again with the container
  const outdated = (id: DocumentId): boolean => !known.has(id);
  const contained = await read.contained();
  for (let size = -1; size !== known.size;) {
    size = known.size;
    for (const { parent, child } of contained) if (outdated(child)) known.delete(parent);
  }
  const added = files.filter((file) => {
    const was = before.get(file.path);
    return was === undefined || was.size !== file.size || was.modified !== file.modified || outdated(was.document);
  });
  const paths = new Set(files.map((file) => file.path));
  const current = readVersion();
  return {
    added,
    gone: [...before.keys()].filter((path) => !paths.has(path)),
    stale: [...versions].filter(([id, version]) => known.has(id) && version.read !== current).map(([id]) => id),
    known,
  };
}

/** One string over everything that what is read in a text depends on besides the text. */
export function readVersion(): string {
  return textHash(JSON.stringify([PREPARED_VERSION, ...readerVersions()])).slice(0, 16);
}
