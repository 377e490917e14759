// What somebody finds on coming in: what waits for a person, and what is new since the last visit.

import type { DocumentId, Instant } from "../base/base.ts";
import type { Decision, Flag } from "../record/record.ts";
import type { Unread } from "../store/store.ts";
import { ownKey, type Person, type Room } from "./room.ts";

const PLACE = "overview";

export interface Overview {
  readonly flags: Readonly<Record<Flag["severity"], number>>;
  readonly unread: { readonly list: readonly Unread[]; readonly count: number };
  /** Undefined on the first visit. */
  readonly news: News | undefined;
}

export interface News {
  readonly since: Instant;
  /** Documents that came or were read again, and are in the record now. */
  readonly documents: readonly { readonly id: DocumentId; readonly label: string }[];
  readonly moreDocuments: number;
  /** Of others, newest first. */
  readonly decisions: readonly Decision[];
  readonly moreDecisions: boolean;
}

interface Mark {
  readonly revision: string;
  readonly seq: number;
}

const MOST = 8;

/** @param isSettled Says of a flag whether people are done with it. */
export async function readOverview(
  room: Room,
  person: Person,
  isSettled: (flag: string) => boolean,
): Promise<Overview> {
  const { read } = room;
  const flags = { high: 0, medium: 0, low: 0 };
  for (const { id, severity } of await read.flagKinds()) if (!isSettled(id)) flags[severity]++;
  return { flags, unread: await read.unreadDocuments(MOST), news: await newsFor(room, person) };
}

async function newsFor({ read, visits }: Room, person: Person): Promise<News | undefined> {
  const last = await visits.last(ownKey(person), PLACE);
  if (last === undefined) return undefined;
  const { revision, seq } = JSON.parse(last.mark) as Mark;
  const changed = [...((await read.changesSince(revision))?.documents ?? [])];
  const labels = await read.documentLabels(changed);
  const documents = changed.flatMap((id) => {
    const label = labels.get(id);
    return label === undefined ? [] : [{ id, label: label.title ?? label.name ?? id }];
  });
  const log = await read.decisionLog({ limit: MOST + 1 });
  const decisions = log.filter((one) => one.seq > seq && one.by !== person.name);
  return {
    since: last.at,
    documents: documents.slice(0, MOST),
    moreDocuments: Math.max(0, documents.length - MOST),
    decisions: decisions.slice(0, MOST),
    moreDecisions: decisions.length > MOST,
  };
}

/** From now on only what comes later is new to them. */
export async function markSeen(room: Room, person: Person): Promise<void> {
  const { read, clock } = room;
  const [last] = await read.decisionLog({ limit: 1 });
  const mark: Mark = { revision: await read.revision(), seq: last?.seq ?? 0 };
  await room.change(({ store }) =>
    store.visits.note(ownKey(person), PLACE, { at: clock(), mark: JSON.stringify(mark) }),
  );
}
