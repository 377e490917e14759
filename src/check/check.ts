// Record to origins and flags: the list of checks.

import type { CaseDocument, Entry, Flag, Origin, Reading, Statement } from "../record/record.ts";
import type { Check } from "./checks.ts";

export type { Check, DocumentCheck, EntryCheck, OriginCheck } from "./checks.ts";
export type { OriginDocument } from "./origin-document.ts";
export { groupOrigins, originFinder } from "./origins.ts";
export { type Fingerprinted, sharedText } from "./reuse.ts";

export const CHECKS: readonly Check[] = [];

/** What the checks report of one document, by id. */
export function runDocumentChecks(document: CaseDocument, reading: Reading): Flag[] {
  return sorted(CHECKS.flatMap((check) => (check.on === "document" ? check.run(document, reading) : [])));
}

/** What the checks report of one entry and all that is said of it, by id. */
export function runEntryChecks(entry: Entry, statements: readonly Statement[]): Flag[] {
  return sorted(CHECKS.flatMap((check) => (check.on === "entry" ? check.run(entry, statements) : [])));
}

/** What the checks report of one origin, by id. */
export function runOriginChecks(origin: Origin): Flag[] {
  return sorted(CHECKS.flatMap((check) => (check.on === "origin" ? check.run(origin) : [])));
}

/** By id, each once: two ways to the same finding are one flag. */
function sorted(flags: readonly Flag[]): Flag[] {
  const byId = new Map(flags.map((flag) => [flag.id, flag]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
