// What of a record its procedure is worked out from.

import type { DocumentId, EntryId } from "../../base/base.ts";
import type { EntryKind, Statement } from "../statement.ts";

export interface ProceduralRecord {
  /** Proceedings, hearings, rulings and filings. */
  readonly entries: readonly { readonly id: EntryId; readonly kind: EntryKind; readonly name: string }[];
  /** What is said of them. */
  readonly statements: readonly Statement[];
  /** Whose case it is. */
  readonly subject?: { readonly entry: EntryId; readonly name: string } | undefined;
  /** Ids of courts by their folded names, of a list that the case brings along. */
  readonly courtNames?: ReadonlyMap<string, string> | undefined;
  /** Where an entry has gone by a decision, by case.json or by its title. */
  leaderOf(entry: EntryId): EntryId;
  /** People have decided that the two are not one. */
  areApart?(one: EntryId, other: EntryId): boolean;
  isAboutSubject(document: DocumentId): boolean;
}
