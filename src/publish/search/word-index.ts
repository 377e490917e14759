// The index of words that the search page reads, made by Pagefind of the written pages: it can hold nothing that they do not.

import { hash } from "node:crypto";
import type { EditionFolder } from "../edition-folder.ts";

const FOLDER = "pagefind/";
/** Above this many pages the index is made only where somebody asks for it: it is made anew as a whole whenever a page changes. */
export const INDEX_LIMIT = 5000;
const AT_ONCE = 200;
/** Lists repeat what stands on other pages, and cards what stands in documents. */
const SEARCHED =
  /^(?:about\.html|(?:documents|people|organizations|places|proceedings|hearings|rulings|updates|statements|letters|press|act|questions|corrections|supporters|coverage)\/.+\.html)$/u;
const RECORD_LIST =
  /^(?:documents|people|organizations|places|proceedings|hearings|rulings|updates|statements|letters)\/(?:index|\d+)\.html$/u;
/** Ready-made boxes of Pagefind, which the search page does not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|playground)\b/u;

export type IndexOutcome =
  | { readonly kind: "made" | "kept"; readonly pages: number }
  | {
      readonly kind: "left out";
      readonly why: "not wanted" | "too many pages" | "not available";
      readonly detail?: string;
    };

/** Which pages are searched, and what is in them. */
export function searchedKey(folder: EditionFolder): string {
  const parts = searched(folder).map((path) => `${path} ${folder.digestOf(path)}`);
  return hash("sha256", parts.join("\n"), "hex").slice(0, 20);
}

/** Writes the index, or keeps that of the last edition where no page has changed. Without a Pagefind for this machine it is left out. */
export async function writeIndex(
  folder: EditionFolder,
  wanted: boolean | undefined,
  isTry: boolean,
): Promise<IndexOutcome> {
  const paths = searched(folder);
  if (wanted === false) return { kind: "left out", why: "not wanted" };
  if (wanted === undefined && paths.length > INDEX_LIMIT) return { kind: "left out", why: "too many pages" };
  const before = folder.paths.filter((path) => path.startsWith(FOLDER));
  const isSame = folder.reliable && folder.around("search") === searchedKey(folder) && before.length > 0;
  // a try writes no page that could be read
  if ((isSame || isTry) && before.every((path) => folder.keep(path))) return { kind: "kept", pages: paths.length };
  let files: readonly { readonly path: string; readonly content: Uint8Array }[];
  try {
    files = await indexed(folder, paths);
  } catch (cause) {
    return { kind: "left out", why: "not available", detail: cause instanceof Error ? cause.message : String(cause) };
  }
  for (const { path, content } of files) if (!UNUSED.test(path)) folder.write(FOLDER + path, content);
  return { kind: "made", pages: paths.length };
}

async function indexed(
  folder: EditionFolder,
  paths: readonly string[],
): Promise<readonly { readonly path: string; readonly content: Uint8Array }[]> {
  const pagefind = await import("pagefind");
  try {
    const { index, errors } = await pagefind.createIndex({ rootSelector: "main", keepIndexUrl: true });
    if (index === undefined) throw new Error(errors.join(" "));
    for (let i = 0; i < paths.length; i += AT_ONCE) {
      const some = paths.slice(i, i + AT_ONCE);
      const added = await Promise.all(
        some.map((sourcePath) => index.addHTMLFile({ sourcePath, content: folder.read(sourcePath) })),
      );
      const failed = added.flatMap((one) => one.errors);
      if (failed.length > 0) throw new Error(failed[0]);
    }
    return (await index.getFiles()).files;
  } finally {
    await pagefind.close();
  }
}

function searched(folder: EditionFolder): string[] {
  return folder.current.filter((path) => SEARCHED.test(path) && !RECORD_LIST.test(path)).sort();
}
