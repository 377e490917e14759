// What an edition shows, as a list that can be kept and compared: documents with how far they are shown, people by name,
// every passage, and what the campaign wrote. It is kept beside the record and never in the edition.

import { z } from "zod";
import { originalOf, type Publication } from "../../record/record.ts";
import { documentLabel } from "../../views/views.ts";
import type { DocumentId } from "../../base/base.ts";
import type { Original } from "./originals.ts";
import { publicId } from "./public-ids.ts";
import type { AcceptedSource } from "./accepted-source.ts";
import type { ShownWriting } from "./shown-writing.ts";

const stateSchema = z.object({
  documents: z.record(
    z.string(),
    z.object({
      name: z.string(),
      shown: z.enum(["whole", "passages"]),
      /** The id by which the edition names it; its own in editions of before these ids. */
      publicId: z.string().optional(),
    }),
  ),
  people: z.record(z.string(), z.string()),
  passages: z.record(z.string(), z.string()),
  /** By document: the file, and what it tells besides its text. */
  originals: z.record(z.string(), z.string()).default({}),
  /** Pictures, as decisions name them. */
  photos: z.array(z.string()).readonly().default([]),
  written: z
    .record(z.string(), z.object({ name: z.string(), hash: z.string() }))
    .readonly()
    .default({}),
});
/** By the ids of the record; passages by "doc_…#start-end". */
export type ShownState = z.infer<typeof stateSchema>;

export const NOTHING_SHOWN: ShownState = {
  documents: {},
  people: {},
  passages: {},
  originals: {},
  photos: [],
  written: {},
};

export async function shownState(
  { source, narrowing }: AcceptedSource,
  idKey: string,
  files: ReadonlyMap<DocumentId, Original> = new Map(),
  photos: readonly string[] = [],
  written: ShownWriting = {},
): Promise<ShownState> {
  const documents: ShownState["documents"] = {};
  for (const one of await source.documents()) {
    const isCut = narrowing.texts.get(one.id)?.stretches !== undefined;
    documents[one.id] = {
      name: documentLabel(one),
      shown: isCut ? "passages" : "whole",
      publicId: publicId(one.id, idKey),
    };
  }
  const people = Object.fromEntries((await source.entries(["person"])).map(({ id, name }) => [id, name]));
  const passages: ShownState["passages"] = {};
  for (const { passage } of narrowing.statements)
    passages[`${passage.document}#${passage.start}-${passage.end}`] = passage.quote;
  const originals = Object.fromEntries([...files].map(([id, one]) => [id, originalWords(one)]));
  return { documents, people, passages, originals, photos: [...photos], written };
}

function originalWords({ label, file, tells, isStripped }: Original): string {
  const told = tells.length === 0 ? "" : `, with what it tells besides: ${tells.join("; ")}`;
  return `${label} (originals/${file})${isStripped ? ", without hidden data" : `, as it is${told}`}`;
}

/** What a file of it holds; nothing where it cannot be read. */
export function readShownState(json: string): ShownState {
  try {
    const parsed = stateSchema.safeParse(JSON.parse(json));
    return parsed.success ? parsed.data : NOTHING_SHOWN;
  } catch (error) {
    if (error instanceof SyntaxError) return NOTHING_SHOWN;
    throw error;
  }
}

/** What of it somebody has withheld since: documents, people and original files, in words. */
export function withheldSince(
  { documents, people, originals, photos }: ShownState,
  { levels }: Pick<Publication, "levels">,
): readonly string[] {
  const isWithheld = (id: string): boolean => levels.get(id) === "withheld";
  return [
    ...Object.entries(documents).flatMap(([id, { name }]) => (isWithheld(id) ? [`${name} (${id})`] : [])),
    ...Object.entries(people).flatMap(([id, name]) => (isWithheld(id) ? [`${name} (${id})`] : [])),
    ...Object.entries(originals).flatMap(([id, words]) => (isWithheld(originalOf(id)) ? [words] : [])),
    ...photos.filter(isWithheld),
  ];
}

export interface ShownDifference {
  /** In words, with the id. */
  readonly documents: readonly string[];
  readonly people: readonly string[];
  readonly originals: readonly string[];
  readonly passages: readonly { readonly where: string; readonly quote: string }[];
  /** How many more passages lie within these, or within a document that becomes public, or is so no more, as a whole. */
  readonly inside: number;
  /** Pieces and entries of lists; among what becomes public also those whose words are others than before. */
  readonly writing: readonly string[];
}

/** What becomes public, and what does not stay so. */
export function shownDifference(
  before: ShownState,
  now: ShownState,
): { readonly comes: ShownDifference; readonly goes: ShownDifference } {
  const changed = Object.entries(now.written).flatMap(([key, { name, hash }]) => {
    const known = before.written[key];
    return known === undefined || known.hash === hash ? [] : [`${name}, changed`];
  });
  const comes = beyond(before, now);
  return { comes: { ...comes, writing: [...comes.writing, ...changed] }, goes: beyond(now, before) };
}

function beyond(less: ShownState, more: ShownState): ShownDifference {
  const documents = Object.entries(more.documents).flatMap(([id, { name, shown }]) => {
    const known = less.documents[id];
    if (known === undefined) return [`${name} (${id}): ${shown === "whole" ? "all of it" : "the passages below"}`];
    return known.shown === "passages" && shown === "whole" ? [`${name} (${id}): all of it, not only passages`] : [];
  });
  const people = Object.entries(more.people).flatMap(([id, name]) =>
    less.people[id] === undefined ? [`${name} (${id})`] : [],
  );
  const wholes = new Set(
    Object.keys(more.documents).filter(
      (id) => more.documents[id]?.shown === "whole" && less.documents[id]?.shown !== "whole",
    ),
  );
  const all = Object.entries(more.passages).flatMap(([place, quote]) => {
    if (less.passages[place] !== undefined && less.passages[place] === quote) return [];
    const [id = "", at = ""] = place.split("#");
    const [start = 0, end = 0] = at.split("-").map(Number);
    return [{ id, at, start, end, quote }];
  });
  const originals = Object.entries(more.originals).flatMap(([id, words]) =>
    less.originals[id] === words ? [] : [words],
  );
  const passages = [...Map.groupBy(all, ({ id }) => id)].flatMap(([id, own]) => {
    let reached = -1;
    return own
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .filter(({ end }) => {
        if (wholes.has(id) || end <= reached) return false;
        reached = end;
        return true;
      })
      .map(({ at, quote }) => ({ where: `${more.documents[id]?.name ?? id} (${id}) ${at}`, quote }));
  });
  const writing = Object.entries(more.written).flatMap(([key, { name }]) =>
    less.written[key] === undefined ? [name] : [],
  );
  return { documents, people, passages, originals, inside: all.length - passages.length, writing };
}
