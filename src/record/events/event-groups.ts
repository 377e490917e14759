// Which statements tell of one event: those of one type and time that share somebody, or their very words, and that nothing in
// their key slots tells apart. In doubt there are two. Pure; no order counts.

import { derivedId, type EntryId } from "../../base/base.ts";
import { OTHER_TIME, unitOf } from "./event-joining.ts";
import {
  Disjoint,
  DOCUMENT,
  type EventMention,
  isFirmlyTied,
  isByWordsAlone,
  keyOf,
  mostOf,
  partingOf,
  shareValue,
  tiesOf,
  WORDS,
} from "./event-mentions.ts";
import { rulingUnit } from "./ruling-joining.ts";

/** Mentions of one bucket that are one event. */
export interface EventGroup {
  readonly entry: EntryId;
  readonly mentions: readonly EventMention[];
  /** In which it may join another event or be joined. */
  readonly unit?: string | undefined;
}

/**
 * The groups of one bucket: mentions of one type and time. A mention that could belong to two groups stays alone. The entry is
 * called after the one who takes part most often, so that it stays the same while documents are added.
 */
export function groupBucket(bucket: string, mentions: readonly EventMention[]): EventGroup[] {
  const [kind = "", , time] = bucket.split("|");
  const sorted = mentions.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const groups = [...groupsOf(sorted, [])].map(({ mentions: list, path }) => {
    const key = path === undefined ? undefined : keyOf(list);
    const name = path === undefined ? (list[0]?.id ?? "") : (key ?? mostOf(list.flatMap(tiesOf)) ?? "");
    return { list, path: path ?? [], key, name };
  });
  const byName = Map.groupBy(groups, ({ name }) => name);
  const byPath = Map.groupBy(groups, ({ name, path }) => [name, ...path].join("\n"));
  // of several with one name each is called besides by what parts it from the others, and if nothing does by its first statement
  const own = ({ list, name, path }: (typeof groups)[number]): string[] => {
    if (byName.get(name)?.length === 1) return [];
    return byPath.get([name, ...path].join("\n"))?.length === 1 ? [...path] : [...path, list[0]?.id ?? ""];
  };
  return groups.map((group) => ({
    entry: derivedId("ent", bucket, group.name, ...own(group)),
    mentions: group.list,
    unit:
      // what only speaks of a ruling is an event
      (kind === "ruling" ? rulingUnit(group.list) : undefined) ??
      (time === OTHER_TIME ? undefined : unitOf(group.list.find(isTold) ?? group.list[0]!, kind, group.key)), // a group has members
  }));
}

function isTold({ modality, polarity }: EventMention): boolean {
  return polarity === "positive" && modality !== "hypothetical";
}

interface Group {
  readonly mentions: readonly EventMention[];
  /** By which values of which slots it was parted from others; undefined for a mention that could belong to several groups. */
  readonly path: readonly string[] | undefined;
}

function* groupsOf(mentions: readonly EventMention[], path: readonly string[]): Generator<Group> {
  for (const tied of path.length === 0 ? withTheOnlyOne(withNobodyNamed(mentions)) : tiedGroups(mentions)) {
    const parting = partingOf(tied);
    if (parting === undefined) {
      yield { mentions: tied, path };
      continue;
    }
    const parts = [...parting.parts].map(([value, part]) => ({
      value,
      ties: new Set(part.flatMap(tiesOf)),
      mentions: [...part],
    }));
    for (const mention of parting.open) {
      const tiedParts = parts.filter(({ ties }) => tiesOf(mention).some((tie) => ties.has(tie)));
      const ofKind =
        parting.slot === "sitting"
          ? tiedParts.filter((part) => part.mentions.some((one) => isOfKind(mention, one)))
          : [];
      const [one, other] = ofKind.length > 0 ? ofKind : tiedParts;
      if (one !== undefined && other === undefined) one.mentions.push(mention);
      else yield { mentions: [mention], path: undefined };
    }
    for (const { value, mentions: part } of parts) yield* groupsOf(part, [...path, `${parting.slot} ${value}`]);
  }
}

/** "The motion hearing of 3 May", beside a motion hearing and a status conference of that day. */
function isOfKind(a: EventMention, b: EventMention): boolean {
  return shareValue(a, b, "session");
}

/**
 * The tied groups, where a mention that names nobody ("He was arrested on 3 May", a headline) goes to the one group of its
 * document that nothing tells it apart from.
 */
function withNobodyNamed(mentions: readonly EventMention[]): readonly (readonly EventMention[])[] {
  const { named = [], nobody = [] } = Object.groupBy(mentions, (mention) =>
    tiesOf(mention).some((tie) => !tie.startsWith(WORDS)) ? "named" : "nobody",
  );
  if (nobody.length === 0) return tiedGroups(named);
  const groups = tiedGroups(named).map((group) => ({ group, joining: [] as EventMention[] }));
  const ofDocument = new Map<string | undefined, Set<(typeof groups)[number]>>();
  for (const one of groups)
    for (const mention of one.group)
      ofDocument.set(documentOf(mention), (ofDocument.get(documentOf(mention)) ?? new Set()).add(one));
  const left: EventMention[] = [];
  for (const mention of nobody) {
    const document = documentOf(mention);
    const [one, other] = document === undefined ? [] : (ofDocument.get(document) ?? []);
    if (one !== undefined && other === undefined) one.joining.push(mention);
    else left.push(mention);
  }
  const whole = groups.map(({ group, joining }) => {
    if (joining.length > 0 && partingOf([...group, ...joining]) === undefined) return [...group, ...joining];
    left.push(...joining);
    return group;
  });
  const sets = new Disjoint();
  for (const mention of left) for (const tie of mention.ties) sets.join(mention.id, tie);
  return [...whole, ...Map.groupBy(left, ({ id }) => sets.find(id)).values()];
}

/**
 * Of one day, a hearing that nobody is named for ("The hearing of 3 May will not take place") is the only one that is known of
 * that day, if nothing tells them apart.
 */
function withTheOnlyOne(groups: readonly (readonly EventMention[])[]): readonly (readonly EventMention[])[] {
  if (groups[0]?.[0]?.type !== "hearing") return groups;
  const [only, other] = groups.filter((group) => group.some(isFirmlyTied));
  if (only === undefined || other !== undefined) return groups;
  const rest = groups.filter((group) => group !== only);
  const joining = rest.filter((group) => group.every(isOfDay) && partingOf([...only, ...group]) === undefined);
  const whole = [...only, ...joining.flat()];
  // those that could each be it, but not together, stay out
  if (joining.length === 0 || partingOf(whole) !== undefined) return groups;
  return [whole, ...rest.filter((group) => !joining.includes(group))];
}

function isOfDay({ date, modality }: EventMention): boolean {
  return date?.earliest !== undefined && date.earliest === date.latest && modality !== "hypothetical";
}

function documentOf({ type, modality, ties }: EventMention): string | undefined {
  return isByWordsAlone({ type, modality }) ? undefined : ties.find((tie) => tie.startsWith(DOCUMENT));
}

/** The mentions that ties hold together, directly or through others. */
function tiedGroups(mentions: readonly EventMention[]): readonly (readonly EventMention[])[] {
  const sets = new Disjoint();
  for (const mention of mentions) for (const tie of tiesOf(mention)) sets.join(mention.id, tie);
  return [...Map.groupBy(mentions, ({ id }) => sets.find(id)).values()];
}
