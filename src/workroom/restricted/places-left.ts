// Which documents are left without what is restricted, and where they lie.

import type { DocumentId } from "../../base/base.ts";
import { isRestrictedDocument, type Restrictions } from "../../record/record.ts";
import type { RecordReader, Store } from "../../store/store.ts";
import type { HiddenNames } from "./hidden-people.ts";

/** Where everything lies that is left. */
export interface Places {
  readonly documents: ReadonlySet<DocumentId>;
  readonly files: ReadonlyMap<
    string,
    { readonly size: number; readonly modified: string; readonly document: DocumentId }
  >;
  readonly contained: ReadonlyMap<DocumentId, readonly { readonly name: string; readonly child: DocumentId }[]>;
  /** Containers of which something is left out. */
  readonly partial: ReadonlySet<DocumentId>;
}

/** Which documents are left, and where: what came in a restricted file alone goes with it. */
export async function placesLeft(
  whole: RecordReader,
  restrictions: Restrictions,
  people: HiddenNames | undefined,
): Promise<Places> {
  const [files, contained] = [await whole.files(), await whole.contained()];
  const inside = Map.groupBy(contained, ({ parent }) => parent);
  const isOpen = (id: DocumentId, name: string): boolean => !isRestrictedDocument(restrictions, { id, names: [name] });
  const hide = (words: string): string => people?.mask.text(words) ?? words;
  const open = [...files].filter(([path, { document }]) => isOpen(document, path));
  const documents = new Set(open.map(([, { document }]) => document));
  for (const id of documents)
    for (const { child } of inside.get(id) ?? []) if (!restrictions.documents.has(child)) documents.add(child);
  const partial = new Set<DocumentId>();
  for (let size = -1; size !== partial.size;) {
    size = partial.size;
    for (const { parent, child } of contained)
      if (documents.has(parent) && (!documents.has(child) || partial.has(child))) partial.add(parent);
  }
  const shown = new Map<string, { size: number; modified: string; document: DocumentId }>();
  for (const [path, one] of open.sort(([a], [b]) => (a < b ? -1 : 1))) shown.set(unused(hide(path), shown), one);
  const held = new Map(
    [...inside].flatMap(([parent, list]) => {
      if (!documents.has(parent)) return [];
      const names = new Map<string, DocumentId>();
      for (const { name, child } of list) if (documents.has(child)) names.set(unused(hide(name), names), child);
      return [
        [parent, [...names].map(([name, child]) => ({ name, child })).sort((a, b) => (a.name < b.name ? -1 : 1))],
      ];
    }),
  );
  return { documents, files: shown, contained: held, partial };
}

/** Two names can be one when they are masked. */
function unused(name: string, taken: ReadonlyMap<string, unknown>): string {
  let own = name;
  for (let n = 2; taken.has(own); n++) own = `${name} (${n})`;
  return own;
}

/** Lets every document that is left lie where it does, and nothing else. Returns whether that is another than before. */
export async function putPlaces(store: Store, places: Places): Promise<boolean> {
  const [files, contained] = [await store.read.files(), await store.read.contained()];
  const held = Map.groupBy(contained, ({ parent }) => parent);
  const moved = [...places.files].filter(([name, one]) => JSON.stringify(files.get(name)) !== JSON.stringify(one));
  const lost = [...files.keys()].filter((name) => !places.files.has(name));
  const others = [...places.documents].flatMap((parent) => {
    const now = places.contained.get(parent) ?? [];
    const was = (held.get(parent) ?? []).map(({ name, child }) => ({ name, child }));
    return JSON.stringify(was) === JSON.stringify(now) ? [] : [{ parent, now }];
  });
  await store.transact(async (writer) => {
    await writer.removeFiles(lost);
    await writer.putFiles(moved.map(([path, one]) => ({ path, ...one })));
    for (const { parent, now } of others) await writer.putContained(parent, now);
  });
  return moved.length + lost.length + others.length > 0;
}
