// Of which documents all may be shown, and not only the passages that something rests on.

import type { DocumentId } from "../../base/base.ts";
import type { Whole } from "../whole.ts";

/** In a draft every document; in an edition for the world those that somebody made public. */
export function openDocuments({ site, source }: Pick<Whole, "site" | "source">): (id: DocumentId) => boolean {
  return (id) => site.edition.kind === "draft" || source.isWhole?.(id) === true;
}
