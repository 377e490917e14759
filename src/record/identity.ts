// Which entry of the record a name belongs to before anybody has decided: the same full name in the same kind is one entry; a
// last name alone is an entry of its document. What is one besides is worked out from all documents and from decisions.

import { derivedId, type DocumentId, type EntryId } from "../base/base.ts";
import { foldKey } from "../text/text.ts";
import { isName, type Mention } from "./mention.ts";
import { isFullName, withoutPossessive } from "./identity/person-name.ts";
import type { Reading } from "./reading.ts";
import type { EntryKind, Speaker } from "./statement.ts";

const NAMED: ReadonlySet<EntryKind> = new Set(["person", "organization", "court", "facility", "place"]);

/** Kinds whose entries are one across documents when the name is the same. */
export function isNamedKind(kind: EntryKind): boolean {
  return NAMED.has(kind);
}

/** The entry of a full name. Case, diacritics and punctuation do not count, nor does "the" before what is no person. */
export function namedEntry(kind: EntryKind, name: string): EntryId {
  const plain =
    kind === "person" ? withoutPossessive(name) : name.replaceAll("&", " and ").replace(/^the\s+(?=\S)/iu, "");
  return derivedId("ent", kind, foldKey(plain) || name);
}

/** The entry of something that only one document speaks of: "the letter", a letter that a document prints. */
export function localEntry(document: DocumentId, kind: EntryKind, name: string): EntryId {
  return derivedId("ent", document, kind, foldKey(name) || name);
}

/** The entry of a name in a document. */
export function entryOfName(document: DocumentId, kind: EntryKind, name: string): EntryId {
  const isOfDocument = kind === "person" && !isFullName(name);
  return isOfDocument ? localEntry(document, kind, withoutPossessive(name)) : namedEntry(kind, name);
}

export interface PlacedMention {
  readonly mention: Mention;
  /** For a name, the entry it belongs to. */
  readonly entry?: EntryId | undefined;
}

/**
 * The mentions of a document with their entries. A person whom the document does not name has one only where a statement
 * is made of or by that person: whoever is but spoken of would crowd the record.
 */
export function placeMentions(document: DocumentId, { mentions, statements }: Reading): PlacedMention[] {
  const speaking = new Set<string>();
  for (const { speaker, entry } of statements) {
    if (speaker.kind === "unnamed person") speaking.add(speaker.name);
    if (entry.unnamed === true) speaking.add(entry.name);
  }
  return mentions.map((mention) => {
    if (isName(mention)) return { mention, entry: entryOfName(document, mention.kind, mention.name) };
    if (mention.kind === "unnamed person" && speaking.has(mention.name))
      return { mention, entry: localEntry(document, "person", mention.name) };
    return { mention };
  });
}

/** Is a person entered under a description ("a retired agent", "Emeka Okafor’s lawyer") and not a name? */
export function isDescription(name: string): boolean {
  return DESCRIPTION.test(name);
}

/** Are these words surely no name: "supporters", "el cónsul", "attorneys for Ilves"? There are people who write theirs without a capital. */
export function onlyDescribes(words: string): boolean {
  return isDescription(words) || NO_NAME.test(words);
}

const NO_NAME =
  /^\p{Ll}[\p{Ll}'’-]*$|^(?:el|la|los|las|un|una|unos|unas|su|sus|mi|mis) \p{Ll}|^\p{Ll}+s (?:for|of|to|from|at|in) /u;

const DESCRIPTION =
  /^(?:an?|another|one|the|his|her|their|its|my|our|your|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|both) \p{L}|\p{L}’s \p{Ll}/u;

/** The entry that speaks, or undefined for the document's own voice and for speakers without a name. */
export function speakerEntry(document: DocumentId, speaker: Speaker): EntryId | undefined {
  switch (speaker.kind) {
    case "narrator":
    case "unknown":
      return undefined;
    case "unnamed person":
      return localEntry(document, "person", speaker.name);
    case "document":
      return localEntry(document, "letter", speaker.name);
    case "person":
    case "organization":
    case "court":
      return entryOfName(document, speaker.kind, speaker.name);
  }
}
