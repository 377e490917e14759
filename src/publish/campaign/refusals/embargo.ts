// A release is held back until its embargo has passed.

import { isKind, type WritingRule } from "./written-piece.ts";

export const embargo: WritingRule = {
  name: "embargo",
  run: (piece, { asOf }) => {
    if (!isKind(piece, "release") || piece.writing.embargo === undefined) return [];
    const day = piece.writing.embargo.slice(0, 10);
    if (day < asOf) return [];
    return [
      {
        what: `The release is under embargo until ${piece.writing.embargo} and is left out.`,
        howToMend:
          day === asOf
            ? "Once its hour has come, take the line “embargo” out and publish again."
            : "Publish again after that day.",
        severity: "warns",
      },
    ];
  },
};
