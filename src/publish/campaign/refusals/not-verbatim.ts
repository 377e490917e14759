// What stands between quotation marks before a citation must stand in the cited passage, word for word.

import { isVerbatim } from "../../../record/record.ts";
import { type Found, inShort, type WritingRule } from "./written-piece.ts";

/** One or two words between marks may be a name, or words that the writer keeps at arm's length. */
const QUOTED_FROM = 3;

export const notVerbatim: WritingRule = {
  name: "verbatim",
  run: ({ paragraphs }, { citations }) =>
    paragraphs
      .flatMap(({ quotations }) => quotations)
      .flatMap(({ words, line, citations: own }): Found[] => {
        const passages = own.flatMap(({ raw }) => citations.cited.get(raw)?.passage ?? []);
        if (passages.length === 0 || passages.some(({ quote }) => isVerbatim(words, quote))) return [];
        // a quotation may run on over two passages that are cited side by side
        if (passages.length > 1 && isVerbatim(words, passages.map(({ quote }) => quote).join(" "))) return [];
        const isShort = words.split(/\s+/u).length < QUOTED_FROM;
        return [
          {
            line,
            what: `These words do not stand so in the passage that is cited: “${inShort(words)}”`,
            howToMend:
              "Copy them as they stand there. What you change goes in [brackets], what you leave out becomes “…”; or take the quotation marks away.",
            severity: isShort ? "warns" : undefined,
          },
        ];
      }),
};
