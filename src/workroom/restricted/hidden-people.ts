// The people who are restricted, by all their names, as those who may not know of them must not read them.

import type { EntryId } from "../../base/base.ts";
import { areNearNames, type Hidden, type HiddenPeople, nameMask, partsOf } from "../../record/record.ts";
import type { RecordReader } from "../../store/store.ts";

export interface HiddenNames extends HiddenPeople {
  /** The same as long as the same words are masked. */
  readonly key: string;
}

/** Undefined where nobody is restricted who is in the record. */
export async function hiddenPeople(
  read: RecordReader,
  restricted: ReadonlySet<EntryId>,
): Promise<HiddenNames | undefined> {
  if (restricted.size === 0) return undefined;
  const leaders = await read.leadersOf([...restricted]);
  const entries = new Set([...restricted].flatMap((id) => [id, leaders.get(id) ?? id]));
  const words = await read.personWords();
  const own = Map.groupBy(
    words.filter(({ entry }) => entries.has(entry)),
    ({ entry }) => entry,
  );
  if (own.size === 0) return undefined;
  const hidden = [...own.values()].map((all): Hidden => {
    const [names, descriptions] = [all.filter(({ isName }) => isName), all.filter(({ isName }) => !isName)];
    return { names: names.map((one) => one.words).sort(), descriptions: descriptions.map((one) => one.words).sort() };
  });
  const names = hidden.flatMap((one) => one.names);
  const parts = new Set(names.flatMap(partsOf));
  const places = await read.entries(["place", "court", "facility"]);
  const others = words.flatMap((one) => (one.isName && !entries.has(one.entry) ? [one.words] : []));
  const open = [...new Set([...others, ...places.map(({ name }) => name)])].filter((name) =>
    isAnother(name, names, parts),
  );
  return { entries, mask: nameMask(hidden, open.sort()), key: JSON.stringify([hidden, open.sort()]) };
}

/** Somebody else, or a place, that shares a part with a hidden name: "Ilves" alone may then mean either. */
function isAnother(name: string, hidden: readonly string[], parts: ReadonlySet<string>): boolean {
  const own = partsOf(name);
  const isShared = own.some((part) => parts.has(part));
  return isShared && !own.every((part) => parts.has(part)) && !hidden.some((one) => areNearNames(one, name));
}
