// An action that asks readers to call whoever represents them needs the lists that say who that is.

import { isKind, type WritingRule } from "./written-piece.ts";

export const unanswered: WritingRule = {
  name: "targets",
  run: (piece, { congress }) => {
    if (!isKind(piece, "action") || congress === undefined || piece.writing.withdrawn !== undefined) return [];
    const asksOwn = piece.writing.targets.some((one) => typeof one === "string");
    const asks = asksOwn || piece.writing.targets.some((one) => typeof one === "object" && "district" in one);
    const missing = [
      ...(asks && congress.legislators.length === 0 ? ["legislators"] : []),
      ...(asksOwn && congress.districts === undefined ? ["districts"] : []),
    ];
    if (missing.length === 0) return [];
    return [
      {
        what: `Readers cannot be told whom to call: ${missing.join(" and ")} were never brought in.`,
        howToMend: missing.map((one) => `habeas import ${one} <file> <folder>`).join(", then "),
        severity: "warns",
      },
    ];
  },
};
