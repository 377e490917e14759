// Releases, letters and background pages as PDF, printed by a browser where one is given.

import { writingHref } from "../../record/record.ts";
import { letterVersionHref, type Piece } from "../../views/views.ts";
import type { Format } from "./format.ts";

export const pdf: Format = {
  name: "PDF",
  docs: "docs/formats/print.md",
  write: async ({ whole, pieces, print, digestOf, keep, write }) => {
    if (whole.site.edition.hasPdf !== true) return;
    const style = digestOf("style.css");
    for (const page of pieces.flatMap(pagesOf)) {
      const path = page.replace(/\.html$/u, ".pdf");
      const made = digestOf(page);
      if (made === undefined || keep(path, `${made} ${style ?? ""}`)) continue;
      if (print !== undefined) write(path, await print(page));
    }
  },
};

function pagesOf({ writing }: Piece): string[] {
  if (writing.kind === "letter")
    return Array.from({ length: Math.max(1, writing.to.length) }, (_, i) => letterVersionHref(writing, i));
  return writing.kind === "release" || writing.kind === "page" ? [writingHref(writing)] : [];
}
