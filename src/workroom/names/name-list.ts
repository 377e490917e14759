// The people, or the organizations, of a case: who there is, under which names, in which roles and when; and who may be one, with
// what speaks for it and against it.

import type { Day, DocumentId } from "../../base/base.ts";
import {
  type EntryKind,
  type Flag,
  type HeldRole,
  type Passage,
  rolesOf,
  type Statement,
} from "../../record/record.ts";
import type { ListedName, RecordReader } from "../../store/store.ts";
import type { Desk } from "../review-desk.ts";
import type { Room } from "../room.ts";

/** What stands on one page: persons, or what else has a name and acts. */
export const NAME_PAGES = {
  people: ["person"],
  organizations: ["organization", "court", "facility"],
} as const satisfies Readonly<Record<string, readonly EntryKind[]>>;
export type NamePage = keyof typeof NAME_PAGES;

export interface ListedPerson extends ListedName {
  /** The most frequent first; its own name among them. */
  readonly spellings: readonly { readonly name: string; readonly documents: number }[];
  readonly roles: readonly HeldRole[];
}

/** One of those that may be one. */
export interface Candidate extends ListedPerson {
  /** Of the documents that name it. */
  readonly first: Day | undefined;
  readonly last: Day | undefined;
  /** A place where it is named so. */
  readonly passage: Passage | undefined;
}

export interface NamePair {
  readonly flag: Flag;
  readonly names: readonly Candidate[];
  /** Documents that name the first two. */
  readonly together: readonly DocumentId[];
  /** The number of the last decision about it. */
  readonly last: number;
}

export interface NamesFound {
  readonly names: readonly ListedPerson[];
  readonly total: number;
  readonly pairs: readonly NamePair[];
  readonly allPairs: number;
}

export async function listNames(
  room: Room,
  page: NamePage,
  asks: {
    readonly words: string;
    readonly from: number;
    readonly most: number;
    readonly pairs: readonly [from: number, most: number];
  },
): Promise<NamesFound> {
  const { read } = room;
  const desk = await room.desk.now();
  const kinds = NAME_PAGES[page];
  const { names, total } = await read.nameList({ kinds, words: asks.words, from: asks.from, most: asks.most });
  const { ids, total: allPairs } = await read.nameQuestions(kinds, [...desk.settled.keys()], ...asks.pairs);
  const pairs: NamePair[] = [];
  for (const flag of await read.flagsNamed(ids)) {
    const pair = await pairOf(read, desk, flag);
    if (pair !== undefined) pairs.push(pair);
  }
  return { names: await withRoles(read, desk, names), total, pairs, allPairs };
}

async function withRoles(read: RecordReader, desk: Desk, names: readonly ListedName[]): Promise<ListedPerson[]> {
  const ids = names.map(({ id }) => id);
  const spellings = await read.spellingsOf(ids);
  const told = Map.groupBy(desk.corrected(await read.slotOf(ids, "role")), ({ entry }: Statement) => entry);
  return names.map((one) => ({
    ...one,
    name: desk.corrections.names.get(one.id)?.name ?? one.name,
    spellings: spellings.get(one.id) ?? [],
    roles: rolesOf(told.get(one.id) ?? []),
  }));
}

/** Undefined where one of them has gone meanwhile. */
async function pairOf(read: RecordReader, desk: Desk, flag: Flag): Promise<NamePair | undefined> {
  const { entries: ids = [], passages } = flag;
  const known = await read.entriesNamed(ids);
  const [first, second] = ids;
  if (first === undefined || second === undefined || ids.some((id) => !known.has(id))) return undefined;
  const between = await read.namedBetween(ids);
  const passageOf = await read.namedIn(passages);
  return {
    flag,
    names: (
      await withRoles(
        read,
        desk,
        ids.flatMap((id) => known.get(id) ?? []),
      )
    ).map((one) => ({
      ...one,
      first: between.get(one.id)?.first,
      last: between.get(one.id)?.last,
      passage: passageOf.get(one.id),
    })),
    together: await read.namingBoth(first, second),
    last: desk.book.lastAbout(flag.id),
  };
}
