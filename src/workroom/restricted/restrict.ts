// Somebody restricts a document or a person, or lifts it.

import { type DocumentId, type EntryId, isId, Problem } from "../../base/base.ts";
import { isRestrictedDocument, restriction, restrictionTarget } from "../../record/record.ts";
import { beatenBy, type Outcome } from "../decide-statement.ts";
import type { Person, Room } from "../room.ts";
import { noteTargets } from "../shown-targets.ts";
import { restrictionsOf } from "./unrestricted-room.ts";

/** How it stands with a document or a person. */
export interface RestrictedNow {
  readonly isRestricted: boolean;
  /** The number of the last decision about it; 0 where there is none. */
  readonly last: number;
}

/** @param names Of a document: one that took the place of a restricted one is restricted. */
export async function restrictedNow(
  room: Room,
  id: DocumentId | EntryId,
  names: readonly string[] = [],
): Promise<RestrictedNow> {
  const found = await restrictionsOf(room);
  const { book } = await room.desk.now();
  const isRestricted = isId("ent", id)
    ? (await restrictedUnder(room, id)).length > 0
    : isRestrictedDocument(found, { id, names });
  return { isRestricted, last: book.lastAbout(restrictionTarget(id)) };
}

/** The restricted names that are this person's: a name may have been made one with others after somebody restricted it. */
async function restrictedUnder(room: Room, id: EntryId): Promise<EntryId[]> {
  const people = [...(await restrictionsOf(room)).people];
  const leaders = await room.read.leadersOf(people);
  return people.filter((one) => one === id || leaders.get(one) === id);
}

/**
 * Writes that from now on only some may see it, or that all may.
 * @param shown The number of the last decision about it that the page knew. Throws Problem decision-target.
 */
export async function restrict(
  room: Room,
  person: Person,
  id: DocumentId | EntryId,
  shown: number,
  { isRestricted, reason }: { readonly isRestricted: boolean; readonly reason: string },
): Promise<Outcome> {
  return room.change(async ({ store }) => {
    const paths = await pathsOf(room, id);
    if (paths === undefined)
      throw new Problem("decision-target", { id, why: "is no document and no person of the record" });
    const { book } = await room.desk.now();
    const beaten = beatenBy(book, restrictionTarget(id), shown);
    if (beaten !== undefined) return beaten;
    if (reason === "") return { kind: "refused", why: "no reason" };
    const now = await restrictedNow(room, id, paths);
    if (now.isRestricted === isRestricted) return { kind: "refused", why: "nothing changed" };
    const ids = isRestricted || isId("doc", id) ? [id] : await restrictedUnder(room, id);
    const by = { at: room.clock(), by: person.name, reason };
    const decisions = await store.transact(async (writer) => {
      const written = await writer.appendDecisions(
        ids.map((one) => ({ ...by, ...restriction(one, isRestricted, paths) })),
      );
      // the mark that says so stands on its pages
      await noteTargets(writer, ids);
      return written;
    });
    return { kind: "written", decisions };
  });
}

/** A better copy of a restricted document is restricted before anybody reads it. */
export async function restrictCopy(room: Room, person: Person, old: DocumentId, copy: DocumentId): Promise<void> {
  await room.change(async ({ store }) => {
    const paths = await pathsOf(room, old);
    if (!(await restrictedNow(room, old, paths)).isRestricted || (await restrictedNow(room, copy)).isRestricted) return;
    const by = { at: room.clock(), by: person.name, reason: `copy of ${old}` };
    await store.transact((writer) => writer.appendDecision({ ...by, ...restriction(copy, true) }));
  });
}

/** Where a document lies, none for a person; undefined where there is no such thing. */
async function pathsOf({ read }: Room, id: DocumentId | EntryId): Promise<readonly string[] | undefined> {
  if (isId("doc", id)) return (await read.document(id))?.names;
  return (await read.namedEntries([id]))[0]?.kind === "person" ? [] : undefined;
}
