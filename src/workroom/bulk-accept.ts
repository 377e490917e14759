// Accepting every statement of a part of the queue whose speaker the text itself names: first what it would be, then all in one.

import { type Decision, isUnattributed, personKey, type Statement } from "../record/record.ts";
import type { BulkCounts, QueueFilter } from "../store/store.ts";
import { decideStatements } from "./accept.ts";
import type { Desk } from "./review-desk.ts";
import type { Person, Room } from "./room.ts";

export interface BulkPreview {
  readonly counts: BulkCounts;
  /** The first of those that would be accepted. */
  readonly first: readonly Statement[];
  /** Names the moment at which this would be accepted. */
  readonly mark: string;
}

const MOST_SHOWN = 50;

export async function previewBulk(room: Room, person: Person, filter: QueueFilter): Promise<BulkPreview> {
  const desk = await room.desk.now();
  const key = personKey(person.name);
  const shown = await desk.queue.explicit(filter, key, MOST_SHOWN);
  const found = new Map((await room.read.statementsNamed(shown)).map((one) => [one.id, one]));
  return {
    counts: await desk.queue.bulkCounts(filter, key),
    first: desk.corrected(shown.flatMap((id) => found.get(id) ?? [])),
    mark: `${desk.queue.derived}.${desk.book.last}`,
  };
}

/** Accepts what the preview with this mark showed; undefined when that is not what would be accepted now. */
export async function acceptBulk(
  room: Room,
  person: Person,
  filter: QueueFilter,
  mark: string,
): Promise<readonly Decision[] | undefined> {
  return room.change(async (open) => {
    const desk = await room.desk.now();
    if (!(await isStill(desk, filter, mark))) return undefined;
    const ids = await desk.queue.explicit(filter, personKey(person.name));
    const found = await open.store.read.statementsNamed(ids);
    // what the queue leaves out is never accepted, whatever it says
    const statements = desk.corrected(found).filter((one) => !isUnattributed(one));
    return decideStatements(open, "accept", statements, { by: person.name, at: room.clock() });
  });
}

/** Is the list what it was then? Nothing was derived since, and nobody decided about anything in this part. */
async function isStill({ queue, book }: Desk, filter: QueueFilter, mark: string): Promise<boolean> {
  const [, derived, last] = /^(\d+)\.(\d+)$/u.exec(mark) ?? [];
  if (derived === undefined || Number(derived) !== queue.derived) return false;
  return !(await queue.isAnyIn(book.since(Number(last)), filter));
}
