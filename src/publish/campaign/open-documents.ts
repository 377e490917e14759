// Of which documents all may be shown, and not only the passages that something rests on.

import type { DocumentId } from "../../base/base.ts";
import { type Level, publicationOf } from "../../record/record.ts";
import type { Whole } from "../whole.ts";

/** In a draft every document; in an edition for the world those that somebody made public. */
export async function openDocuments({
  site,
  source,
}: Pick<Whole, "site" | "source">): Promise<(id: DocumentId) => boolean> {
  if (site.edition.kind === "draft") return () => true;
  const levels: ReadonlyMap<string, Level> = publicationOf(await source.decisions()).levels;
  return (id) => levels.get(id) === "public";
}
