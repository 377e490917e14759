// What was found on an accusation in other words than its act: "rejected those allegations", "did not find the witness credible".
// What names the accused and shares words that no other accusation has is joined to it; the rest may concern it, no more.

import type { DocumentId, EntryId } from "../../base/base.ts";
import { fold } from "../../text/text.ts";
import { accusationKey, accusedIn, type Allegation, type ToldEntry } from "./proposition.ts";
import type { Statement } from "../statement.ts";

/** All allegations of one act by the same persons. */
interface Group {
  readonly members: readonly Allegation[];
  readonly accused: ReadonlySet<EntryId>;
  readonly words: ReadonlySet<string>;
  readonly documents: ReadonlySet<DocumentId>;
}

interface Index {
  readonly groups: readonly Group[];
  readonly byWord: ReadonlyMap<string, readonly Group[]>;
  readonly byAccused: ReadonlyMap<EntryId, readonly Group[]>;
  readonly byDocument: ReadonlyMap<DocumentId, readonly Group[]>;
}

/** The allegations, each with the findings that are told in other words. `entries` are all of which is told. */
export function withNearFindings(entries: readonly ToldEntry[], allegations: readonly Allegation[]): Allegation[] {
  const index = indexOf(allegations);
  const tied = new Set(allegations.flatMap(({ findings }) => findings.map(({ entry }) => entry.id)));
  const joined = new Map<Group, ToldEntry[]>();
  const near = new Map<Group, ToldEntry[]>();
  for (const told of entries) {
    if (told.entry.kind !== "finding" || tied.has(told.entry.id)) continue;
    const [only, ...others] = answered(told, index);
    if (only === undefined) continue;
    const list = others.length === 0 && only.isJoined ? joined : near;
    for (const { group } of [only, ...others]) list.getOrInsert(group, []).push(told);
  }
  return index.groups.flatMap((group) =>
    group.members.map((one) => ({
      ...one,
      findings: [...one.findings, ...(joined.get(group) ?? [])],
      near: near.get(group) ?? [],
    })),
  );
}

function indexOf(allegations: readonly Allegation[]): Index {
  const groups = [...Map.groupBy(allegations, accusationKey).values()].map(groupOf);
  const byWord = new Map<string, Group[]>();
  const byAccused = new Map<EntryId, Group[]>();
  const byDocument = new Map<DocumentId, Group[]>();
  for (const group of groups) {
    for (const word of group.words) byWord.getOrInsert(word, []).push(group);
    for (const one of group.accused) byAccused.getOrInsert(one, []).push(group);
    for (const id of group.documents) byDocument.getOrInsert(id, []).push(group);
  }
  return { groups, byWord, byAccused, byDocument };
}

function groupOf(members: readonly Allegation[]): Group {
  const accused = members.flatMap(({ statements }) => accusedIn(statements));
  const names = new Set(accused.flatMap(({ name }) => contentWords(name)));
  const told = members.flatMap(({ statements }) => statements);
  return {
    members,
    accused: new Set(accused.map(({ entry }) => entry)),
    words: new Set(told.flatMap((one) => contentWords(accountOf(one))).filter((word) => !names.has(word))),
    documents: new Set(told.map(({ passage }) => passage.document)),
  };
}

/** The words of the accusation itself; of one with a day, its sentence. */
function accountOf({ slot, value, passage }: Statement): string {
  return slot === "account" ? value : passage.quote;
}

interface Answer {
  readonly group: Group;
  readonly isJoined: boolean;
}

/** Shared words that no other accusation has: enough to say which one is meant. */
const ENOUGH = 2;

/**
 * The accusations that a finding may answer. Those of the persons it names, else of its document, else of the one person who is
 * accused in the record; of them those with which it shares most words, where it shares any.
 */
function answered(told: ToldEntry, { groups, byWord, byAccused, byDocument }: Index): Answer[] {
  const found = told.statements.find(({ slot }) => slot === "proposition") ?? told.statements[0];
  if (found === undefined) return [];
  const about = told.statements.flatMap(({ about: ones = [] }) => ones);
  const others = about.filter(({ as }) => as === "accused").map(({ entry }) => entry);
  const named = new Set(
    (others.length > 0 ? others : about.map(({ entry }) => entry)).flatMap((id) => byAccused.get(id) ?? []),
  );
  const shared = new Map<Group, { all: number; own: number }>();
  for (const word of new Set(contentWords(found.value))) {
    const having = byWord.get(word) ?? [];
    for (const group of having) {
      const count = shared.getOrInsert(group, { all: 0, own: 0 });
      count.all += 1;
      if (having.length === 1) count.own += 1;
    }
  }
  // a finding that says who did it answers nobody else's accusation
  if (others.length > 0 && named.size === 0) return [];
  const meets = (group: Group): boolean => named.size === 0 || named.has(group);
  if (!JUDGES_A_CASE.test(fold(found.value)) && !JUDGES_A_CASE.test(fold(found.passage.quote))) return [];
  const like = [...shared].filter(([group]) => meets(group));
  const most = Math.max(0, ...like.map(([, { all }]) => all));
  if (most > 0) {
    const best = like.filter(([, { all }]) => all === most);
    return best.map(([group, { own }]) => ({
      group,
      isJoined: best.length === 1 && named.has(group) && own >= ENOUGH,
    }));
  }
  const inDocument = byDocument.get(found.passage.document) ?? [];
  const known = groups.filter(({ accused }) => accused.size > 0);
  const place = named.size > 0 ? [...named] : inDocument.length > 0 ? inDocument : byAccused.size === 1 ? known : [];
  return place.map((group) => ({ group, isJoined: false }));
}

/** Words by which a finding speaks of an accusation or of what is offered for it, whatever the accusation is. */
const JUDGES_A_CASE =
  /\b(?:allegations?|accus(?:ed|ations?)|charges?|claims|evidence|testimony|witness(?:es)?|informants?|credib\w+|incredible|plausible|implausible|absurd|dubious|guilty|innocen\w+|probable cause|involve\w*|anything to do with|terror\w*|threat to|in any way|(?:prosecution|government|state|crown)'s case)\b/;

/** Words too common, or too common in courts, to say which act is meant. */
const COMMON = new Set(
  `the are few own out off via per that this with from have been were they them their there these those what when where which while whose would could should
  will shall more most much many some such than then into over under after before about against between because during without
  within also only other another each every both very just even ever never not nor but and for his her him she its our was has had
  said says told found finds finding held holds rule ruling court courts judge judges magistrate justice jury board panel tribunal
  federal district immigration government state prosecution prosecutor prosecutors department agency ministry officials authorities case cases
  accused accusation accusations accusing alleged allegedly allege alleges allegation allegations claim claims claimed charge charges charged
  evidence prove proved proven show showed shown failed clear convincing proof burden standard probable cause believe reasonable
  person people man woman being order ordered decision judgment hearing trial extradition detention custody release released arrest arrested
  removal deportation bond year years month months today week days time first last false falsely wrongly wrongfully
  denied deny rejected reject dismissed any anything all who whom how does did done made make makes may might must can cannot`
    .split(/\s+/)
    .map(stem),
);

function contentWords(text: string): string[] {
  return (fold(text).match(/\p{L}{3,}/gu) ?? []).map(stem).filter((word) => word.length >= 3 && !COMMON.has(word));
}

/** "murderer", "murdered" and "murders" are one word here. */
function stem(word: string): string {
  const cut = word.replace(/(?:ists?|isms?|ings?|ers?|ed|es|s)$/, "");
  return (cut.length >= 3 ? cut : word).slice(0, 7);
}
