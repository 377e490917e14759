// Which documents and people are restricted: for some of those who work on the case they are as if they were not there. A pure function
// of the decisions. How far something may be published is another thing; see publication.ts.

import { type DocumentId, type EntryId, isId } from "../base/base.ts";
import type { Decision, NewDecision } from "./decision.ts";
import type { DecisionBook } from "./decision-book.ts";

export interface Restrictions {
  /** The documents that somebody restricted. */
  readonly documents: ReadonlySet<DocumentId>;
  /** The paths at which they lay: a file that takes the place of one is restricted, too, unless somebody opened it. */
  readonly paths: ReadonlySet<string>;
  readonly opened: ReadonlySet<DocumentId>;
  readonly people: ReadonlySet<EntryId>;
}

const PREFIX = "restricted:";
const RESTRICTED = "restricted";
const OPEN = "open";

/** What a decision about who may see something in the workroom is about. */
export function restrictionTarget(id: DocumentId | EntryId): string {
  return PREFIX + id;
}

/** The document or person that such a decision is about. */
export function restrictedThing(target: string): DocumentId | EntryId | undefined {
  const id = target.startsWith(PREFIX) ? target.slice(PREFIX.length) : "";
  return isId("doc", id) || isId("ent", id) ? id : undefined;
}

/** @param paths Where a document lies. */
export function restriction(
  id: DocumentId | EntryId,
  isRestricted: boolean,
  paths: readonly string[] = [],
): Omit<NewDecision, "at" | "by"> {
  const after = isRestricted ? [RESTRICTED, ...paths].join("\n") : OPEN;
  return { act: "correct", target: restrictionTarget(id), before: isRestricted ? OPEN : RESTRICTED, after };
}

/** Undefined for any other decision. */
export function restrictionIn({ act, target, after }: Decision): "restricted" | "open" | undefined {
  if (act !== "correct" || restrictedThing(target) === undefined) return undefined;
  return after === RESTRICTED || after?.startsWith(`${RESTRICTED}\n`) === true ? "restricted" : "open";
}

export function restrictionsIn(book: Pick<DecisionBook, "targets" | "standing">): Restrictions {
  const documents = new Set<DocumentId>();
  const paths = new Set<string>();
  const opened = new Set<DocumentId>();
  const people = new Set<EntryId>();
  for (const target of book.targets()) {
    const id = restrictedThing(target);
    const last = id === undefined ? undefined : book.standing(target).findLast(({ act }) => act === "correct");
    if (id === undefined || last === undefined) continue;
    const isRestricted = restrictionIn(last) === "restricted";
    if (isId("ent", id)) {
      if (isRestricted) people.add(id);
    } else if (!isRestricted) opened.add(id);
    else {
      documents.add(id);
      for (const path of last.after?.split("\n").slice(1) ?? []) paths.add(path);
    }
  }
  return { documents, paths, opened, people };
}

/** Did somebody restrict this document, or one whose place it took? */
export function isRestrictedDocument(
  { documents, paths, opened }: Restrictions,
  { id, names }: { readonly id: DocumentId; readonly names: readonly string[] },
): boolean {
  return documents.has(id) || (!opened.has(id) && names.some((name) => paths.has(name)));
}
