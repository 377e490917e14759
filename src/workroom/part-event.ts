// A hearing, or another event, that is two: somebody says which of the statements are of the other one.

import { type EntryId, isId, Problem, type StatementId } from "../base/base.ts";
import { type Decision, type EntryKind, partingDecision, type Passage, type Statement } from "../record/record.ts";
import { caseSettings } from "./case-settings.ts";
import type { Deciding } from "./decide.ts";
import { deriveRecord } from "./derive-record.ts";
import type { Room } from "./room.ts";

/** What is told of an event in one place. */
export interface Sighting {
  readonly passage: Passage;
  readonly statements: readonly [Statement, ...Statement[]];
}

export interface PartableEvent {
  readonly entry: { readonly id: EntryId; readonly kind: EntryKind; readonly name: string };
  readonly sightings: readonly Sighting[];
}

/** Rulings are told apart by what they decide: these are not parted by hand. */
const KINDS: readonly EntryKind[] = ["hearing", "event"];

/** Undefined where there is no such event, or one that is not parted. */
export async function partableEvent(
  { read, desk }: Pick<Room, "read" | "desk">,
  id: string,
): Promise<PartableEvent | undefined> {
  const [entry] = isId("ent", id) ? await read.namedEntries([id as EntryId]) : [];
  if (entry === undefined || !KINDS.includes(entry.kind)) return undefined;
  const whole = (await read.statementsOf(entry.id)).filter(({ main }) => main === undefined);
  const now = await desk.now();
  const byPlace = Map.groupBy(
    now.corrected(whole),
    ({ passage }) => `${passage.document} ${passage.start} ${passage.end}`,
  );
  const sightings = [...byPlace.values()].flatMap(([first, ...more]): Sighting[] =>
    first === undefined ? [] : [{ passage: first.passage, statements: [first, ...more] }],
  );
  return { entry, sightings };
}

/** What of it is of another event: `apart` are ids of statements. Throws Problem decision-target. */
export async function partEvent(
  room: Room,
  id: string,
  apart: ReadonlySet<string>,
  deciding: Deciding,
): Promise<Decision> {
  return room.change(async ({ store, folder }) => {
    const event = await partableEvent(room, id);
    const refuse = (why: string): Problem => new Problem("decision-target", { id, why });
    if (event === undefined) throw refuse("is no hearing and no event of the record");
    const ids = (isApart: boolean): StatementId[] =>
      event.sightings
        .filter(({ statements: [first] }) => apart.has(first.id) === isApart)
        .flatMap(({ statements }) => statements.map((one) => one.id));
    const [other, rest] = [ids(true), ids(false)];
    if (other.length === 0 || rest.length === 0)
      throw refuse("is parted only where some of it is of another one, and some is not");
    const decision = await store.transact(async (writer) => {
      const written = await writer.appendDecision({ ...deciding, ...partingDecision(other, rest) });
      await writer.touchEventsOf([...other, ...rest]);
      return written;
    });
    await deriveRecord(store, caseSettings(folder));
    return decision;
  });
}
