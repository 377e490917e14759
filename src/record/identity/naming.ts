// How one document calls a person, an organization, a court, a facility or a place: what tells whether names of two documents
// are one's.

import type { DocumentId, EntryId, Span } from "../../base/base.ts";
import { foldKey } from "../../text/text.ts";
import { entryOfName, isDescription, isNamedKind, localEntry, speakerEntry } from "../identity.ts";
import { isName } from "../mention.ts";
import { nameKeys } from "./name-keys.ts";
import { isFullName, lastNames, personName } from "./person-name.ts";
import type { Reading } from "../reading.ts";
import type { EntryKind } from "../statement.ts";

/** One name of one document. */
export interface Naming {
  readonly entry: EntryId;
  readonly kind: EntryKind;
  /** The fullest form the document has. */
  readonly name: string;
  /** Other forms it prints for the same one, folded and sorted: the acronym it explains. */
  readonly forms: readonly string[];
  /** Roles as printed, folded, each once, sorted. */
  readonly titles: readonly string[];
  /** "mr" or "ms", where it is printed before the name. */
  readonly honorific?: "mr" | "ms" | undefined;
  /** It is a last name, and the document names somebody of that last name in full whom its reader did not take for the same. */
  readonly tied: boolean;
  /** Where names that may be the same one's are looked for. */
  readonly keys: readonly string[];
  /** The first place. */
  readonly place: Span;
}

interface Draft extends Pick<Naming, "entry" | "kind"> {
  name: string;
  honorific?: Naming["honorific"];
  place: Span;
  readonly forms: Set<string>;
  readonly titles: Set<string>;
}

/** The names of a document, by entry. */
export function namingsOf(document: DocumentId, text: string, { mentions, statements }: Reading): Naming[] {
  const drafts = new Map<EntryId, Draft>();
  const draft = (entry: EntryId, kind: EntryKind, name: string, { start, end }: Span): Draft => {
    const known = drafts.get(entry);
    if (known !== undefined) {
      if (start < known.place.start) known.place = { start, end };
      // capitals come before small letters
      if (name > known.name) known.name = name;
      return known;
    }
    const made: Draft = {
      entry,
      kind,
      name,
      place: { start, end },
      forms: new Set<string>(),
      titles: new Set<string>(),
    };
    drafts.set(entry, made);
    return made;
  };
  for (const mention of mentions) {
    if (!isName(mention)) continue;
    const known = draft(entryOfName(document, mention.kind, mention.name), mention.kind, mention.name, mention);
    if (mention.role !== undefined) known.titles.add(foldKey(mention.role.text));
    const form = foldKey(mention.quote);
    if (form !== foldKey(mention.name)) known.forms.add(form);
    if (mention.kind === "person") known.honorific ??= honorificBefore(text, mention.start);
  }
  for (const { entry, speaker, slot, value, start, end } of statements) {
    const at = { start, end };
    if (entry.unnamed === true) draft(localEntry(document, entry.kind, entry.name), entry.kind, entry.name, at);
    else if (isNamedKind(entry.kind)) {
      const known = draft(entryOfName(document, entry.kind, entry.name), entry.kind, entry.name, at);
      if (slot === "role") known.titles.add(foldKey(value));
    }
    const speaks = speakerEntry(document, speaker);
    if (speaks === undefined || speaker.kind === "document" || !("name" in speaker)) continue;
    draft(
      speaks,
      speaker.kind === "organization" || speaker.kind === "court" ? speaker.kind : "person",
      speaker.name,
      at,
    );
  }
  const full = new Set(
    [...drafts.values()].flatMap(({ kind, name }) =>
      kind === "person" && isFullName(name) && !isDescription(name) ? lastNames(personName(name)) : [],
    ),
  );
  return [...drafts.values()]
    .map(({ forms, titles, ...rest }) => ({
      ...rest,
      forms: [...forms].filter((form) => form !== "").sort(),
      titles: [...titles].filter((title) => title !== "").sort(),
      tied: isLastName(rest) && lastNames(personName(rest.name)).some((last) => full.has(last)),
      keys: isDescribed(rest) ? [] : nameKeys(rest.kind, rest.name),
    }))
    .sort((a, b) => (a.entry < b.entry ? -1 : 1));
}

function isDescribed({ kind, name }: { readonly kind: EntryKind; readonly name: string }): boolean {
  return kind === "person" && isDescription(name);
}

function isLastName(one: { readonly kind: EntryKind; readonly name: string }): boolean {
  return one.kind === "person" && !isDescribed(one) && !isFullName(one.name);
}

function honorificBefore(text: string, start: number): "mr" | "ms" | undefined {
  const before = /\b(Mr|Mrs|Ms|Miss|Sr|Sra|Srta)\.?\s+$/u.exec(text.slice(Math.max(0, start - 8), start))?.[1];
  if (before === undefined) return undefined;
  return before === "Mr" || before === "Sr" ? "mr" : "ms";
}
