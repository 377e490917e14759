// Which people may be named. Who is not decided to be public is not; of people that are one, the strictest word counts.

import type { EntryId } from "../../base/base.ts";
import { type Level, onlyDescribes, type Publication } from "../../record/record.ts";
import type { PersonWords, SiteSource } from "../site-source.ts";

export interface Person {
  readonly id: EntryId;
  readonly name: string;
  readonly words: readonly PersonWords[];
  /** Undefined: nobody has decided. */
  readonly level: Level | undefined;
  /** Called by a name somewhere; else only described. */
  readonly isNamed: boolean;
  /** May be printed: public, or a description that nobody withheld. */
  readonly isOpen: boolean;
}

const STRICT: readonly Level[] = ["withheld", "cited", "public"];

export async function shownPeople(
  source: SiteSource,
  { levels }: Pick<Publication, "levels">,
): Promise<ReadonlyMap<EntryId, Person>> {
  const decided = [...levels].filter((one): one is [EntryId, Level] => one[0].startsWith("ent_"));
  const leaders = await source.leadersOf(decided.map(([id]) => id));
  const levelOf = new Map<EntryId, Level>();
  for (const [id, level] of decided) {
    const to = leaders.get(id) ?? id;
    const known = levelOf.get(to);
    levelOf.set(to, known === undefined || STRICT.indexOf(level) < STRICT.indexOf(known) ? level : known);
  }
  const words = Map.groupBy(await source.personWords(), ({ entry }) => entry);
  const people = new Map<EntryId, Person>();
  for (const { id, name } of await source.entries(["person"])) {
    const own = words.get(id) ?? [];
    const isNamed = own.length === 0 || own.some((one) => one.isName && !onlyDescribes(one.words));
    const level = levelOf.get(id);
    const isOpen = level === "public" || (level === undefined && !isNamed);
    people.set(id, { id, name, words: own, level, isNamed, isOpen });
  }
  return people;
}
