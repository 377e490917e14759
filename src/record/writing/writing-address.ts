// Where each piece of writing stands in the site. Addresses rest on slugs alone, so that they last.

import type { WritingKind } from "./writing.ts";

const FOLDERS: Readonly<Record<WritingKind, string>> = {
  update: "updates",
  release: "press",
  advisory: "press",
  page: "press",
  letter: "letters",
  action: "act",
  statement: "statements",
  question: "questions",
  term: "questions",
  correction: "corrections",
};

/** The folder of a kind, from the site's. Pieces of kinds that share one may not share a slug. */
export function writingFolder(kind: WritingKind): string {
  return FOLDERS[kind];
}

/** From the site's folder. A translation stands at the address of the piece that it translates, in an edition of its own. */
export function writingHref({
  kind,
  slug,
  translationOf,
}: {
  readonly kind: WritingKind;
  readonly slug: string;
  readonly translationOf?: string | undefined;
}): string {
  const address = translationOf ?? slug;
  const folder = FOLDERS[kind];
  return kind === "question" || kind === "term" || kind === "correction"
    ? `${folder}/index.html#${address}`
    : `${folder}/${address}.html`;
}
