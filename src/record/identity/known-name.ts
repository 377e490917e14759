// A name as the whole record knows it: what its documents tell that speaks for or against its being another name's.

import type { DocumentId, EntryId } from "../../base/base.ts";
import { type OfficeTitle, officeTitle } from "./office-title.ts";
import type { Passage } from "../passage.ts";
import { type PersonName, personName } from "./person-name.ts";
import type { EntryKind } from "../statement.ts";

export interface KnownName {
  readonly entry: EntryId;
  readonly kind: EntryKind;
  readonly name: string;
  readonly documents: number;
  readonly forms: readonly string[];
  readonly titles: readonly string[];
  readonly honorifics: readonly string[];
  readonly tied: boolean;
  readonly keys: readonly string[];
  /** A last name without a full given name, of one document; set for persons. */
  readonly isLastName: boolean;
  /** One place where it stands, in its first document by id. */
  readonly passage: Passage;
}

/** One name or several that are one by decision, with what is known of them together. */
export interface NameGroup {
  readonly leader: EntryId;
  readonly names: readonly KnownName[];
  readonly offices: readonly OfficeTitle[];
}

export function officesIn(names: readonly KnownName[]): OfficeTitle[] {
  const roles = new Set(names.flatMap((one) => one.titles));
  return [...roles].sort().flatMap((role) => officeTitle(role) ?? []);
}

/** The document of a last name, which is an entry of that document alone. */
export function documentOf(one: KnownName): DocumentId {
  return one.passage.document;
}

/** A name is compared with many others. */
const PARTS = new WeakMap<KnownName, PersonName>();

export function partsOf(one: KnownName): PersonName {
  return PARTS.getOrInsertComputed(one, ({ name }) => personName(name));
}
