// Links of the campaign's own hand within the site must lead somewhere.

import { inlinesIn } from "../../../record/record.ts";
import { type Found, inShort, type WritingRule } from "./written-piece.ts";

export const deadLinks: WritingRule = {
  name: "link",
  run: ({ body }, { leads }) => {
    const found: Found[] = [];
    for (const { inline, line } of inlinesIn(body))
      if (inline.kind === "link" && !leads(inline.href))
        found.push({
          line,
          what: `The link leads nowhere: ${inShort(inline.href)}`,
          howToMend:
            "Write the address of the page as it stands in the site, from its first page on: updates/first-hearing.html. A page elsewhere begins with https://.",
        });
    return found;
  },
};
