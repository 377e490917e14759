// What every check is: a plain value with a pure `run`. A new check is one file and one line in check.ts.

import type { DocumentId } from "../base/base.ts";
import type { CaseDocument, Entry, Flag, Origin, Reading, Statement } from "../record/record.ts";
import type { OriginDocument } from "./origin-document.ts";

interface Described {
  readonly name: string;
  /** The page that documents it, from the root of the repository. */
  readonly docs: `docs/checks/${string}.md`;
}

/** Looks at one document and what was read in it. */
export interface DocumentCheck extends Described {
  readonly on: "document";
  run(document: CaseDocument, reading: Reading): readonly Flag[];
}

/** Looks at all the statements of one entry (a person, an event …). Their order does not count. */
export interface EntryCheck extends Described {
  readonly on: "entry";
  run(entry: Entry, statements: readonly Statement[]): readonly Flag[];
}

/** Looks at one origin and the documents its passages stand in. */
export interface OriginCheck extends Described {
  readonly on: "origin";
  run(origin: Origin, documents: ReadonlyMap<DocumentId, OriginDocument>): readonly Flag[];
}

export type Check = DocumentCheck | EntryCheck | OriginCheck;
