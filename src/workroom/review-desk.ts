// What the log of decisions says at present, kept in memory and read on as the log grows; and the queue of review beside it.

import { type EntryId, isId } from "../base/base.ts";
import {
  correctedStatement,
  correctionIn,
  type Corrections,
  type Corrected,
  decisionBook,
  type DecisionBook,
  isUnattributed,
  nameIn,
  type NameCorrection,
  personKey,
  reviewOf,
  type ReviewPeople,
  settlementIn,
  type Settled,
  type Statement,
} from "../record/record.ts";
import type { QueuedState, RecordReader, ReviewQueue } from "../store/store.ts";

/** The log and the queue as they are; good until the next decision. */
export interface Desk {
  readonly book: DecisionBook;
  readonly corrections: Corrections;
  readonly settled: ReadonlyMap<string, Settled>;
  /** How many people it takes to accept. */
  readonly people: ReviewPeople;
  readonly queue: ReviewQueue;
  /** The statements with what people corrected in them. */
  corrected(statements: readonly Statement[]): Statement[];
}

export interface ReviewDesk {
  /** Brings it up to date. */
  now(): Promise<Desk>;
}

export function reviewDesk(read: RecordReader, queue: ReviewQueue): ReviewDesk {
  const book = decisionBook();
  const statements = new Map<string, Corrected>();
  const names = new Map<EntryId, NameCorrection>();
  const settled = new Map<string, Settled>();
  const corrections: Corrections = { statements, names };
  let people: ReviewPeople = 1;
  let last: Promise<unknown> = Promise.resolve();

  const note = (target: string): void => {
    const standing = book.standing(target);
    if (isId("stm", target)) put(statements, target, correctionIn(standing));
    else if (isId("ent", target)) put(names, target, nameIn(standing));
    else if (isId("flg", target)) put(settled, target, settlementIn(standing));
  };

  const update = async (): Promise<Desk> => {
    const decided = new Set<string>();
    for (const decision of await read.decisionsAfter(book.last)) decided.add(book.add(decision));
    for (const target of decided) note(target);
    const { reviewPeople } = await read.caseInfo();
    const isAnother = reviewPeople !== people;
    people = reviewPeople;
    const taken = await queue.takeIn();
    const again = taken === "all" || isAnother ? [...book.targets()] : taken.filter((id) => book.lastAbout(id) > 0);
    const targets = [...new Set([...decided, ...again])].filter((id) => isId("stm", id));
    await queue.put(await statesOf(targets));
    return {
      book,
      corrections,
      settled,
      people,
      queue,
      corrected: (read) => read.map((one) => correctedStatement(one, corrections)),
    };
  };

  const statesOf = async (targets: readonly string[]): Promise<QueuedState[]> => {
    const corrected = new Map(
      (await read.statementsNamed(targets.filter((id) => statements.has(id)))).map((one) => [
        one.id as string,
        isUnattributed(correctedStatement(one, corrections)),
      ]),
    );
    return targets.map((id) => {
      const { state, proposer } = reviewOf(book.standing(id), people);
      return { id, state, proposer: proposer && personKey(proposer), unattributed: corrected.get(id) };
    });
  };

  return {
    now: () => {
      const next = last.then(update);
      last = next.catch(() => undefined); // whoever asked is told; the next one asks again
      return next;
    },
  };
}

function put<K, V>(map: Map<K, V>, key: K, value: V | undefined): void {
  if (value === undefined) map.delete(key);
  else map.set(key, value);
}

/**
 * Names what the record tells at present: what was read, and what people corrected in it. Other decisions, that a statement is accepted
 * or put off, leave it as it is.
 */
export async function shownRecordState(
  read: Pick<RecordReader, "derivedRevision">,
  { corrections: { statements, names } }: Pick<Desk, "corrections">,
): Promise<string> {
  const corrected = [...statements.values(), ...names.values()].map(({ seq }) => seq).join(" ");
  return `${await read.derivedRevision()} ${corrected}`;
}
