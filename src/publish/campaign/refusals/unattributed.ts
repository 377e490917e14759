// What somebody alleges is printed with the name of who alleges it.

import { contains } from "../../../base/base.ts";
import type { Passage, Statement } from "../../../record/record.ts";
import { foldKey } from "../../../text/text.ts";
import { type Found, inShort, isKind, type WritingRule, type WrittenPiece } from "./written-piece.ts";

/** The citation is of the allegation: not of a page on which it stands among much else, nor of a name in it. */
const MOSTLY = 0.5;
const ENOUGH = 0.3;
/** What a suit rests on is claimed by the suit. */
const SUIT = /\b(?:sue[sd]?|suing|suit|lawsuit|petition|complaint|motion|appeal)\b/iu;

export const unattributed: WritingRule = {
  name: "allegation",
  run: (piece, { citations, statements, publishers }) =>
    piece.paragraphs
      .flatMap(({ sentences }) => sentences)
      .flatMap(({ text, line, citations: own }): Found[] => {
        for (const { raw } of own) {
          const passage = citations.cited.get(raw)?.passage;
          if (passage === undefined) continue;
          const alleged = (statements.get(passage.document) ?? []).find((one) => isOf(one, passage));
          if (alleged === undefined) continue;
          const { speaker } = alleged;
          const isNarrator = speaker.kind === "narrator";
          if (isNarrator && hasAuthor(piece)) continue;
          if (alleged.slot === "claim" && SUIT.test(text)) continue;
          const told = isNarrator ? publishers.get(passage.document) : speaker.name;
          const name = told === "" ? undefined : told;
          if (namesSpeaker(text, name)) continue;
          return [
            {
              line,
              what: `This is alleged${name === undefined ? "" : ` by ${name}`}, and the sentence does not say by whom: “${inShort(text)}”`,
              howToMend: `${
                name === undefined
                  ? "The record does not tell whose words they are. Read the passage, and name who alleges it in the same sentence."
                  : `Name who says it in the same sentence: “${name} alleges that …”.`
              }${
                isNarrator && isKind(piece, "update")
                  ? " Or, where all of it is one person’s view, say so: “nature: opinion” and “byline: …”."
                  : ""
              }`,
            },
          ];
        }
        return [];
      }),
};

/** Over an opinion, under a letter and over a statement stands who says all that nobody else is made to say in it. */
function hasAuthor({ writing }: WrittenPiece): boolean {
  if (writing.kind === "statement") return true;
  if (writing.kind === "letter") return writing.signatories.length > 0;
  return writing.kind === "update" && writing.nature === "opinion" && writing.byline !== undefined;
}

function isOf({ modality, main, passage: at }: Statement, passage: Passage): boolean {
  if (modality !== "alleged" || main !== undefined) return false;
  const [alleged, cited] = [at.end - at.start, passage.end - passage.start];
  if (contains(at, passage)) return cited >= ENOUGH * alleged;
  return contains(passage, at) && alleged >= MOSTLY * cited;
}

/** Its whole name, its last word, or a word that only it has: "prosecutors" for "Federal prosecutors". */
function namesSpeaker(text: string, name: string | undefined): boolean {
  const said = ` ${foldKey(text)} `;
  if (name === undefined) return /\b(?:alleg|accus|according to|claim|says? |said |argue)/iu.test(text);
  const words = foldKey(name)
    .split(" ")
    .filter((word) => word.length > 2 && !EMPTY.has(word));
  const last = words.at(-1);
  return (
    said.includes(` ${foldKey(name)} `) ||
    (last !== undefined && (said.includes(` ${last} `) || said.includes(` ${last}s `)))
  );
}

const EMPTY = new Set(["the", "and", "inc", "of", "for"]);
