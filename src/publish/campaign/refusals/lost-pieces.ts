// What a piece says of another piece or page must lead to one: what it translates, of what it is a version, what it corrects.

import { nearest } from "../../../text/text.ts";
import { type Found, inShort, isKind, type WritingRule } from "./written-piece.ts";

export const lostPieces: WritingRule = {
  name: "reference",
  run: (piece, { pieces, leads }) => {
    const { kind, translationOf } = piece.writing;
    const slugs = pieces.flatMap((one) => (one.kind === kind && one.path !== piece.writing.path ? [one.slug] : []));
    const found: Found[] = [];
    const named = [
      ["translationOf", translationOf],
      ["versionOf", isKind(piece, "statement") ? piece.writing.versionOf : undefined],
    ] as const;
    for (const [field, slug] of named) {
      if (slug === undefined || slugs.includes(slug)) continue;
      const near = nearest(slug, slugs);
      found.push({
        what: `“${field}” names “${slug}”, and there is no other ${kind} of that slug.`,
        howToMend: `${near === undefined ? "" : `Did you mean “${near}”? `}Write the slug of the ${kind}, as its address in the site has it, or take the line out.`,
      });
    }
    const others = pieces.flatMap((one) => (one.path === piece.writing.path ? [] : [one.slug]));
    for (const field of ["after", "before"] as const) {
      const slug = piece.writing[field];
      if (slug === undefined || others.includes(slug)) continue;
      const near = nearest(slug, others);
      found.push({
        what: `“${field}” names “${slug}”, and there is no piece of that slug.`,
        howToMend: `${near === undefined ? "" : `Did you mean “${near}”? `}Write the slug of the piece, or take the line out.`,
      });
    }
    if (isKind(piece, "correction") && !leads(piece.writing.page))
      found.push({
        what: `The page that is corrected is not in the site: ${inShort(piece.writing.page)}`,
        howToMend:
          "Write its address as it stands in the site: updates/first-hearing.html. Where it was taken down, name the page that stands in its place.",
      });
    return found;
  },
};
