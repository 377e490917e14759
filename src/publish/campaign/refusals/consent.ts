// Whose words a statement are, and who agreed that they are published.

import { isKind, type WritingRule } from "./written-piece.ts";

export const consent: WritingRule = {
  name: "consent",
  run: (piece) =>
    isKind(piece, "statement") && piece.writing.consent === undefined
      ? [
          {
            what: `Nothing says that ${piece.writing.speaker} agreed to the publication of this statement.`,
            howToMend: "Add “consent:” with “by: …” and, where it is known, “on: 2031-03-05”.",
            severity: "warns",
          },
        ]
      : [],
};
