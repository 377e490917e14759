// Published editions kept beside the record: any of them can be put back byte for byte, or forgotten for good.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Day, type Instant, Problem } from "../../base/base.ts";
import { finishedFiles, SiteFolder } from "../site-folder.ts";
import {
  editionNumbered,
  type KeptEdition,
  keptEditions,
  lastEdition,
  markOf,
  putWhole,
  writeEdition,
} from "./edition-list.ts";
import { KeptBytes } from "./kept-bytes.ts";

export { type KeptEdition, keptEditions } from "./edition-list.ts";

/** Where an edition stands, and what is kept about it. */
export interface EditionPlace {
  readonly out: string;
  readonly manifest: string;
  readonly shown: string;
  readonly editions: string;
}

export interface Publishing {
  readonly by: string;
  readonly at: Instant;
  readonly asOf: Day;
  /** What the edition shows, as it is written beside it. */
  readonly shown: string;
}

/**
 * Keeps the finished edition, unless it is the last one that was kept. The bytes of files that the last one has are not looked
 * at: their digests stand in both lists.
 */
export function keepEdition(place: EditionPlace, { by, at, asOf, shown }: Publishing): KeptEdition {
  const files = finishedFiles(place.manifest);
  if (files === undefined) throw new Problem("no-public-site", { path: place.out });
  const last = lastEdition(place.editions);
  const mark = markOf(files);
  if (last?.mark === mark && last.forgotten === undefined) return last;
  const before = (last?.forgotten === undefined ? last : lastWhole(place.editions))?.files ?? {};
  const known = new Set(Object.values(before));
  const bytes = new KeptBytes(place.editions);
  const changes = { added: 0, changed: 0, removed: 0 };
  for (const [path, digest] of Object.entries(files)) {
    if (before[path] === digest) continue;
    changes[before[path] === undefined ? "added" : "changed"]++;
    if (!known.has(digest)) bytes.keepFile(digest, join(place.out, path));
  }
  for (const path of Object.keys(before)) if (files[path] === undefined) changes.removed++;
  const pages = Object.keys(files).filter((path) => path.endsWith(".html")).length;
  const number = (last?.number ?? 0) + 1;
  const edition = { number, at, by, asOf, mark, pages, changes, files, shown: bytes.keep(Buffer.from(shown)) };
  writeEdition(place.editions, edition);
  return edition;
}

/** Is what stands in the public folder the last edition that was kept? False where keeping it was broken off. */
export function isKept(place: Pick<EditionPlace, "manifest" | "editions">): boolean {
  const files = finishedFiles(place.manifest);
  const last = lastEdition(place.editions);
  return files !== undefined && last?.forgotten === undefined && last?.mark === markOf(files);
}

/** The kept edition that stands in the public folder now. */
export function editionShown(place: EditionPlace): KeptEdition | undefined {
  const files = finishedFiles(place.manifest);
  if (files === undefined) return undefined;
  const mark = markOf(files);
  return keptEditions(place.editions).findLast((one) => one.mark === mark && one.forgotten === undefined);
}

/**
 * Puts a kept edition back into the public folder, the one before that which stands there unless a number is given. Nothing is
 * changed where bytes of it are missing.
 */
export function putBack(place: EditionPlace, number?: number): KeptEdition {
  const edition = editionToPutBack(place, number);
  const bytes = new KeptBytes(place.editions);
  const read = (digest: string, what: string): Uint8Array => {
    const found = bytes.read(digest);
    if (found === undefined) throw new Problem("edition-damaged", { number: edition.number, what: `"${what}"` });
    return found;
  };
  for (const [path, digest] of Object.entries(edition.files)) read(digest, path);
  const shown = read(edition.shown, "what it shows");
  const folder = new SiteFolder(place.out, { manifest: place.manifest, isAnew: true });
  for (const [path, digest] of Object.entries(edition.files)) folder.write(path, read(digest, path));
  // what the pages depend on is not known of an earlier edition: the next one is written from the record alone
  folder.finish(new Map());
  putWhole(place.shown, shown);
  return edition;
}

/** Which edition that is. */
export function editionToPutBack(place: EditionPlace, number?: number): KeptEdition {
  const edition = number === undefined ? editionBefore(place) : editionNumbered(place.editions, number);
  if (edition.forgotten !== undefined) throw new Problem("edition-forgotten", { number: edition.number });
  return edition;
}

function lastWhole(folder: string): KeptEdition | undefined {
  return keptEditions(folder).findLast((one) => one.forgotten === undefined);
}

function editionBefore(place: EditionPlace): KeptEdition {
  const kept = keptEditions(place.editions).filter(({ forgotten }) => forgotten === undefined);
  const now = editionShown(place);
  const before = now === undefined ? kept.at(-1) : kept.findLast(({ number }) => number < now.number);
  if (before === undefined) throw new Problem("no-earlier-edition", { path: place.editions });
  return before;
}

/** Removes an edition for good: every byte that no other edition uses. That it was there stays in the list. */
export function forgetEdition(
  place: EditionPlace,
  number: number,
  why: { readonly by: string; readonly at: Instant; readonly reason: string },
): { readonly edition: KeptEdition; readonly removed: number } {
  const edition = editionNumbered(place.editions, number);
  if (editionShown(place)?.mark === edition.mark && edition.forgotten === undefined)
    throw new Problem("edition-shown", { number });
  const { by, at, reason } = why;
  const forgotten: KeptEdition = { ...edition, files: {}, forgotten: edition.forgotten ?? { by, at, reason } };
  writeEdition(place.editions, forgotten);
  const left = keptEditions(place.editions).filter((one) => one.forgotten === undefined);
  const used = new Set(left.flatMap(({ files, shown }) => [...Object.values(files), shown]));
  return { edition: forgotten, removed: new KeptBytes(place.editions).sweep(used) };
}

/** What an edition shows, as it was noted when it was published. */
export function shownIn(place: EditionPlace, edition: KeptEdition): string | undefined {
  const bytes = new KeptBytes(place.editions).read(edition.shown);
  if (bytes !== undefined) return Buffer.from(bytes).toString("utf8");
  return existsSync(place.shown) ? readFileSync(place.shown, "utf8") : undefined;
}
