// Which names are one person's, organization's, court's, facility's or place's: by decisions, by case.json, by a title. And what
// is left for people to decide. Only names that share a key with a touched one are looked at.

import type { EntryId } from "../base/base.ts";
import { runNameChecks } from "../check/check.ts";
import {
  type CaseFile,
  type Flag,
  type Groups,
  groupsOf,
  isFullName,
  joinedByTitle,
  type KnownName,
  type NamedSubject,
  namedEntry,
  proposalsOf,
  standingPairs,
  withoutHonorific,
} from "../record/record.ts";
import type { Led, RecordWriter } from "../store/store.ts";
import { foldKey } from "../text/text.ts";

/** So many keys are worked on at a time, to bound the memory that a large record needs. */
const KEYS_AT_A_TIME = 500;

/** Sends each touched name to its entry. Returns the names' keys: what is left to decide under them is to be asked again. */
export async function settleIdentity(writer: RecordWriter, caseFile: CaseFile): Promise<Questions> {
  const { names } = await writer.touched();
  const subject = subjectOf(caseFile);
  const groups = groupsOf(standingPairs(await writer.decisions()), subject);
  const touched = [...new Set(names.flatMap((entry) => groups.membersOf(entry)))].sort();
  const keys = await writer.refreshNameKeys(touched);
  const leaders = new Map<EntryId, EntryId>();
  for (let i = 0; i < keys.length; i += KEYS_AT_A_TIME) {
    const under = await writer.namesUnder(keys.slice(i, i + KEYS_AT_A_TIME));
    const known = await knownWith(writer, groups, [...under.values()].flat());
    for (const members of under.values()) {
      const there = members.flatMap((entry) => known.get(entry) ?? []);
      for (const [entry, leader] of joinedByTitle(there, known, groups, subject)) leaders.set(entry, leader);
    }
    await move(writer, [...new Set([...under.values()].flat())], leaders, groups, subject);
  }
  await move(writer, touched, leaders, groups, subject);
  return { keys, groups };
}

/** What is to be asked again, when all entries are up to date. */
export interface Questions {
  readonly keys: readonly string[];
  readonly groups: Groups;
}

/** Asks people about the names that may be one's, under these keys. */
export async function askAboutNames(writer: RecordWriter, { keys, groups }: Questions): Promise<void> {
  for (let i = 0; i < keys.length; i += KEYS_AT_A_TIME) {
    const asked = keys.slice(i, i + KEYS_AT_A_TIME);
    const under = await writer.namesUnder(asked);
    const entries = [...new Set([...under.values()].flat())];
    const known = await writer.knownNames(entries);
    const leaders = await writer.leadersOf(entries);
    const leaderOf = (entry: EntryId): EntryId => leaders.get(entry) ?? entry;
    const flags: { target: string; flag: Flag }[] = [];
    for (const [key, members] of under) {
      const there = members.flatMap((entry) => known.get(entry) ?? []);
      const answered = connections();
      for (const proposal of proposalsOf(key, there, leaderOf, groups)) {
        const [first, second] = proposal.names;
        if (first === undefined || second === undefined) continue;
        const [a, b] = [leaderOf(first.entry), leaderOf(second.entry)];
        // when A may be B and B may be C, the answers say whether A is C
        if (!second.isLastName && answered.areConnected(a, b)) continue;
        const evidence = await writer.evidenceFor(first, second);
        const about = { ...proposal, evidence, entries: proposal.names.map(({ entry }) => leaderOf(entry)) };
        for (const flag of runNameChecks(about)) {
          flags.push({ target: `name ${key}`, flag });
          if (!second.isLastName) answered.connect(a, b);
        }
      }
    }
    await writer.replaceFlags(
      asked.map((key) => `name ${key}`),
      flags,
    );
  }
}

/** Which entries are connected, directly or through others. */
function connections(): {
  areConnected(one: EntryId, other: EntryId): boolean;
  connect(one: EntryId, other: EntryId): void;
} {
  const above = new Map<EntryId, EntryId>();
  const top = (entry: EntryId): EntryId => {
    let at = entry;
    for (let up = above.get(at); up !== undefined; up = above.get(at)) at = up;
    return at;
  };
  return {
    areConnected: (one, other) => top(one) === top(other),
    connect: (one, other) => {
      if (top(one) !== top(other)) above.set(top(one), top(other));
    },
  };
}

async function knownWith(
  writer: RecordWriter,
  groups: Groups,
  members: readonly EntryId[],
): Promise<ReadonlyMap<EntryId, KnownName>> {
  return writer.knownNames([...new Set(members.flatMap((entry) => groups.membersOf(entry)))]);
}

async function move(
  writer: RecordWriter,
  names: readonly EntryId[],
  joined: ReadonlyMap<EntryId, EntryId>,
  groups: Groups,
  subject: NamedSubject | undefined,
): Promise<void> {
  const led: Led[] = [];
  for (const entry of names) {
    const byGroup = groups.leaderOf(entry);
    const leader = joined.get(entry) ?? byGroup;
    if (leader === entry) continue;
    const isSubject = subject !== undefined && leader === groups.leaderOf(subject.entry);
    const isAlias = subject !== undefined && isSubject && (subject.aliases.includes(entry) || joined.has(entry));
    led.push({ entry, leader, basis: isAlias ? "case file" : joined.has(entry) ? "title" : "decision" });
  }
  await writer.moveNames(names, led);
}

function subjectOf({ subject }: CaseFile): NamedSubject | undefined {
  if (subject === undefined) return undefined;
  const all = [subject.name, ...subject.aliases].map(withoutHonorific);
  return {
    entry: namedEntry("person", subject.name),
    aliases: all
      .slice(1)
      .filter(isFullName)
      .map((name) => namedEntry("person", name)),
    lastNames: new Set(all.filter((name) => !isFullName(name)).map(foldKey)),
  };
}
