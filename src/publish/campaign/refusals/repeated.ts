// A letter that says the same forty words twice was put together in haste.

import { foldKey } from "../../../text/text.ts";
import { isKind, inShort, type WritingRule } from "./written-piece.ts";

const LEAST_WORDS = 40;

export const repeated: WritingRule = {
  name: "repeated",
  run: (piece) => {
    if (!isKind(piece, "letter")) return [];
    const words = piece.paragraphs.flatMap(({ text, line }) =>
      text.split(/\s+/u).flatMap((word) => {
        const key = foldKey(word);
        return key === "" ? [] : [{ key, word, line }];
      }),
    );
    const seen = new Map<string, number>();
    for (let at = 0; at + LEAST_WORDS <= words.length; at++) {
      const run = words.slice(at, at + LEAST_WORDS);
      const key = run.map((one) => one.key).join(" ");
      const before = seen.get(key);
      if (before !== undefined && before + LEAST_WORDS <= at)
        return [
          {
            line: run[0]?.line,
            what: `The letter says the same ${LEAST_WORDS} words or more twice: “${inShort(run.map(({ word }) => word).join(" "))}”`,
            howToMend: "Take one of them out.",
            severity: "warns",
          },
        ];
      if (before === undefined) seen.set(key, at);
    }
    return [];
  },
};
