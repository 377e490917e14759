// An advisory that lacks its hour or its place sends people to a locked door.

import { type Found, isKind, type WritingRule } from "./written-piece.ts";

export const incompleteAdvisories: WritingRule = {
  name: "advisory",
  run: (piece, { asOf }) => {
    if (!isKind(piece, "advisory")) return [];
    const { when, where, held, cancelled } = piece.writing;
    const found: Found[] = [];
    if (cancelled) return found;
    if (when?.time === undefined)
      found.push({
        what: when === undefined ? "The advisory does not say when." : "The advisory does not say at what hour.",
        howToMend: "Add “when:” with “day: 2031-03-05” and “time: 10:00”.",
      });
    if (where === undefined || (where.name === undefined && where.address.length === 0 && where.link === undefined))
      found.push({
        what: "The advisory does not say where.",
        howToMend: "Add “where:” with “name: …” and “address:”, or the “link:” of a meeting on line.",
      });
    if (!held && when !== undefined && when.day < asOf)
      found.push({
        what: `The day of the advisory (${when.day}) has passed.`,
        howToMend: "Write what happened and set “held: yes”, or set “cancelled: yes”.",
        severity: "warns",
      });
    return found;
  },
};
