// One statement as it is laid before whoever reviews it: what was read and corrected, what stands around it, what else is said, what
// the checks found, and what was decided so far.

import type { DocumentId, EntryId, StatementId } from "../base/base.ts";
import {
  type CaseDocument,
  type Decision,
  type Flag,
  isNamedKind,
  isSamePerson,
  isUnattributed,
  personKey,
  type Review,
  reviewOf,
  type Statement,
  withSettled,
} from "../record/record.ts";
import type { EntrySummary, QueueCounts, QueueFilter } from "../store/store.ts";
import type { Person, Room } from "./room.ts";

/** Something that has a name, and may have been taken for another. */
export type NamedThing = Pick<EntrySummary, "id" | "kind" | "name"> & {
  readonly as: "entry" | "speaker" | "spoken of";
};

export interface ReviewItem {
  /** As it was corrected. */
  readonly statement: Statement;
  /** As it was read. */
  readonly read: Statement;
  readonly entry: Pick<EntrySummary, "id" | "kind" | "name"> | undefined;
  readonly names: readonly NamedThing[];
  readonly review: Review;
  /** Why whoever looks cannot accept it; undefined where nothing stands against it. */
  readonly bar: AcceptBar | undefined;
  readonly decisions: readonly { readonly decision: Decision; readonly isStanding: boolean }[];
  /** The number of the last decision about it; 0 where there is none. */
  readonly last: number;
  readonly flags: readonly Flag[];
  /** What else is said in the same slot. */
  readonly others: readonly Statement[];
  readonly documents: ReadonlyMap<DocumentId, CaseDocument>;
  readonly counts: QueueCounts;
}

export type AcceptBar = "accepted" | "unattributed" | "own proposal";

const MOST_OTHERS = 5;

/** Undefined where there is no such statement. */
export async function reviewItem(
  room: Room,
  person: Person,
  id: string,
  filter: QueueFilter,
): Promise<ReviewItem | undefined> {
  const { read } = room;
  const desk = await room.desk.now();
  const [raw] = await read.statementsNamed([id]);
  if (raw === undefined) return undefined;
  const [statement = raw] = desk.corrected([raw]);
  const others = desk.corrected(await read.statementsInSlot(raw.entry, raw.slot, raw.id, MOST_OTHERS));
  const flags = await read.flagsNamed(await desk.queue.flagsAbout(id));
  const documents = new Map<DocumentId, CaseDocument>();
  for (const document of new Set([statement, ...others].map(({ passage }) => passage.document))) {
    const found = await read.document(document);
    if (found !== undefined) documents.set(document, found);
  }
  const { entry, names } = await namesIn(room, statement);
  const review = reviewOf(desk.book.standing(id), desk.people);
  return {
    statement,
    read: raw,
    entry,
    names,
    review,
    bar: acceptBar(statement, review, person.name),
    decisions: desk.book
      .about(id)
      .map((decision) => ({ decision, isStanding: desk.book.isStanding(decision.seq) }))
      .toReversed(),
    last: desk.book.lastAbout(id),
    flags: withSettled(flags, desk.settled),
    others,
    documents,
    counts: await desk.queue.counts(filter, personKey(person.name)),
  };
}

/** The entries whose names a statement gives, as they are called now. */
async function namesIn(
  room: Room,
  { entry, speakerEntry, about = [] }: Statement,
): Promise<Pick<ReviewItem, "entry" | "names">> {
  const ids = [
    ...new Set([entry, ...(speakerEntry === undefined ? [] : [speakerEntry]), ...about.map((one) => one.entry)]),
  ];
  const { corrections } = await room.desk.now();
  const known = new Map(
    (await room.read.namedEntries(ids)).map((one) => [
      one.id,
      { ...one, name: corrections.names.get(one.id)?.name ?? one.name },
    ]),
  );
  const as = (id: EntryId): NamedThing["as"] =>
    id === speakerEntry ? "speaker" : id === entry ? "entry" : "spoken of";
  return {
    entry: known.get(entry),
    names: ids.flatMap((id) => {
      const one = known.get(id);
      return one !== undefined && isNamedKind(one.kind) ? [{ ...one, as: as(id) }] : [];
    }),
  };
}

export function acceptBar(statement: Statement, review: Review, by: string): AcceptBar | undefined {
  if (review.state === "accepted") return "accepted";
  if (isUnattributed(statement)) return "unattributed";
  return review.proposer !== undefined && isSamePerson(review.proposer, by) ? "own proposal" : undefined;
}

/** The address of the next item: the one after `after` that waits for this person. */
export async function nextItem(
  room: Room,
  person: Person,
  filter: QueueFilter,
  after?: string,
): Promise<StatementId | undefined> {
  return (await room.desk.now()).queue.next(filter, personKey(person.name), after);
}
