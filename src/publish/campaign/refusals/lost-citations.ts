// A citation must lead to a passage, and to one that may be shown.

import type { DocumentId } from "../../../base/base.ts";
import { inlinesIn } from "../../../record/record.ts";
import type { Found, WritingRule } from "./written-piece.ts";

export const lostCitations: WritingRule = {
  name: "citation",
  run: ({ body }, { citations, shownCitations }) => {
    const found: Found[] = [];
    for (const { inline, line } of inlinesIn(body)) {
      if (inline.kind !== "citation") continue;
      const why = citations.lost.get(inline.raw);
      if (why !== undefined)
        found.push({
          line,
          what: why,
          howToMend: "Copy the citation again from the page of the document, or from a search.",
        });
      // where only passages of a document are shown, others are cut out of its text at the same length
      else if (
        !isShown(citations.cited.get(inline.raw)?.passage.quote, shownCitations.cited.get(inline.raw)?.passage.quote)
      )
        found.push({
          line,
          what: `The passage [[${inline.raw}]] may not be shown: its document is withheld, or the statement is not accepted.`,
          howToMend:
            "Let its document be cited (habeas level), accept the statement (habeas accept), or cite another passage.",
          level: levelOf(citations.cited.get(inline.raw)?.passage.document),
        });
    }
    for (const { inline, line } of inlinesIn(body))
      if (inline.kind === "citation" && citations.cut.has(inline.raw))
        found.push({
          line,
          what: `The passage [[${inline.raw}]] begins or ends within a word.`,
          howToMend: "Copy the citation again, or move its ends to the ends of words.",
          severity: "warns",
        });
    return found;
  },
};

function levelOf(document: DocumentId | undefined): Found["level"] {
  return document === undefined ? undefined : { of: document };
}

/** The same words, but for names that are masked. */
function isShown(words: string | undefined, shown: string | undefined): boolean {
  if (words === undefined || shown === undefined || words.length !== shown.length) return words === shown;
  if (!/[^•\s]/u.test(shown)) return false;
  for (let i = 0; i < words.length; i++) if (shown[i] !== words[i] && shown[i] !== "•") return false;
  return true;
}
