// A report needs a source for every sentence, unless somebody answers for the sentence by name.

import type { BodySentence } from "../../../record/record.ts";
import { foldKey } from "../../../text/text.ts";
import { type Found, inShort, isKind, type WritingRule, type WrittenPiece } from "./written-piece.ts";

export const uncited: WritingRule = {
  name: "uncited",
  run: (piece): Found[] => {
    const lacks = lacksSource(piece);
    return piece.paragraphs
      .flatMap(({ sentences }) => sentences)
      .filter(lacks)
      .map(({ text, line }) => ({
        line,
        what: `A sentence of a report has no source: “${inShort(text)}”`,
        howToMend:
          "Put the citation of its passage after it ([[doc_…#start-end]]), or name under “waived” who answers for the sentence.",
      }));
  },
};

/** Which of its sentences need a source and have none. */
export function lacksSource(piece: WrittenPiece): (sentence: BodySentence) => boolean {
  if (!isReport(piece)) return () => false;
  const waived = piece.writing.waived.map(({ sentence }) => foldKey(sentence)).filter((words) => words !== "");
  return ({ text, citations, values }) =>
    citations.length === 0 &&
    values.length === 0 &&
    statesSomething(text) &&
    !waived.some((words) => foldKey(text).startsWith(words));
}

function isReport(piece: WrittenPiece): boolean {
  return (isKind(piece, "update") && piece.writing.nature === "report") || isKind(piece, "release");
}

/** Words that lead over to a list, greetings, the marks around a release and questions state nothing. */
function statesSomething(text: string): boolean {
  const words = text.trim();
  if (!/\p{L}/u.test(words)) return false;
  return !/[?؟:]["”’)]*$/u.test(words) && !/^(?:for immediate release|media contacts?)\b/iu.test(words);
}
