// What somebody alleges is printed with the name of who alleges it.

import { contains } from "../../../base/base.ts";
import type { Passage, Statement } from "../../../record/record.ts";
import { foldKey } from "../../../text/text.ts";
import { type Found, inShort, type WritingRule } from "./written-piece.ts";

/** The citation is of the allegation: not of a page on which it stands among much else, nor of a name in it. */
const MOSTLY = 0.5;
const ENOUGH = 0.3;

export const unattributed: WritingRule = {
  name: "allegation",
  run: ({ paragraphs }, { citations, statements, publishers }) =>
    paragraphs
      .flatMap(({ sentences }) => sentences)
      .flatMap(({ text, line, citations: own }): Found[] => {
        for (const { raw } of own) {
          const passage = citations.cited.get(raw)?.passage;
          if (passage === undefined) continue;
          const alleged = (statements.get(passage.document) ?? []).find((one) => isOf(one, passage));
          if (alleged === undefined) continue;
          const { speaker } = alleged;
          const name = speaker.kind === "narrator" ? publishers.get(passage.document) : speaker.name;
          if (namesSpeaker(text, name)) continue;
          return [
            {
              line,
              what: `This is alleged${name === undefined ? "" : ` by ${name}`}, and the sentence does not say by whom: “${inShort(text)}”`,
              howToMend: `Name who says it in the same sentence${name === undefined ? "" : `: “${name} alleges that …”`}.`,
            },
          ];
        }
        return [];
      }),
};

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
