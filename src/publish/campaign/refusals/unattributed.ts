// What somebody alleges is printed with the name of who alleges it.

import { contains } from "../../../base/base.ts";
import { type BodySentence, headingsOf, type Passage, type Statement } from "../../../record/record.ts";
import { foldKey } from "../../../text/text.ts";
import { type Found, inShort, isKind, type WritingRule, type WrittenPiece } from "./written-piece.ts";

/** The citation is of the allegation: not of a page on which it stands among much else, nor of a name in it. */
const MOSTLY = 0.5;
const ENOUGH = 0.3;
/** What a suit rests on is claimed by the suit. */
const SUIT = /\b(?:sue[sd]?|suing|suit|lawsuit|petition|complaint|motion|appeal)\b/iu;

export const unattributed: WritingRule = {
  name: "allegation",
  run: (piece, { citations, statements, publishers }) => {
    const allegedAt = (raw: string): Statement | undefined => {
      const passage = citations.cited.get(raw)?.passage;
      return passage && (statements.get(passage.document) ?? []).find((one) => isOf(one, passage));
    };
    const sentences = piece.paragraphs.flatMap((one) => one.sentences);
    const beside = [...fieldsOf(piece), ...headingsOf(piece.body, piece.writing.language)];
    const all = [...sentences, ...beside].flatMap((one) => one.citations.flatMap(({ raw }) => allegedAt(raw) ?? []));
    // what cites nothing may say it all the same, in the words of what the piece cites
    const repeats = new Set<Sentence>([...beside, ...sentences.filter(({ where }) => where === "list")]);
    return [...beside, ...sentences].flatMap((sentence): Found[] => {
      const { text, line } = sentence;
      const cited = sentence.citations.flatMap(({ raw }) => allegedAt(raw) ?? []);
      const said = repeats.has(sentence) ? all.filter(({ passage }) => isSaidIn(text, passage.quote)) : [];
      for (const alleged of [...cited, ...said]) {
        const { speaker, passage } = alleged;
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
    });
  },
};

type Sentence = Pick<BodySentence, "text" | "citations"> & { readonly line?: number | undefined };

/** What is printed over the text and in lists and feeds. */
function fieldsOf({ writing }: WrittenPiece): Sentence[] {
  return [writing.title, writing.summary].flatMap((text) => (text === undefined ? [] : [{ text, citations: [] }]));
}

/** Nearly all of its words are words of the allegation, and more of them than names. */
const NEARLY = 0.75;
const LEAST_SAID = 2;

function isSaidIn(text: string, quote: string): boolean {
  const words = tellingWords(text);
  const quoted = new Set(tellingWords(quote));
  const names = new Set([...quote.matchAll(/(?<!^)\p{Lu}[\p{L}\p{M}]*/gu)].map(([name]) => foldKey(name)));
  const own = words.filter((word) => quoted.has(word));
  return own.length >= NEARLY * words.length && own.filter((word) => !names.has(word)).length >= LEAST_SAID;
}

function tellingWords(text: string): string[] {
  return foldKey(text)
    .split(" ")
    .filter((word) => word.length > 2 && !SMALL.has(word));
}

const SMALL = new Set(
  "the and for that this was were has had have been with from his her she him they them their who which not did".split(
    " ",
  ),
);

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
  if (name === undefined) return SOMEBODY_SAYS.test(text);
  const words = foldKey(name)
    .split(" ")
    .filter((word) => word.length > 2 && !EMPTY.has(word));
  const last = words.at(-1);
  return (
    said.includes(` ${foldKey(name)} `) ||
    (last !== undefined && (said.includes(` ${last} `) || said.includes(` ${last}s `)))
  );
}

/** Somebody does it: "allegedly", "the alleged robbery" and "it is said" name nobody. */
const SOMEBODY_SAYS =
  /according to \p{L}|(?:accused|alleged|claimed|said) by \p{L}|(?<!\p{L})(?!(?:is|was|were|are|be|been|being|it|he|she|they|the|an?|his|her|their|its|this|that|these|those|any|all|of|for|and|or|as|to) )[\p{L}’']+,? (?:(?:has|have|had) )?(?:allege[sd]?|claim(?:s|ed)|accuse[sd]?|says?|said|argue[sd]?|assert(?:s|ed)?|contend(?:s|ed)?)(?!\p{L})|según \p{L}|(?<!\p{L})(?!(?:se|lo|la|que) )\p{L}+ (?:alega|alegó|afirma|afirmó|sostiene|sostuvo|acusa|acusó|dice|dijo)(?!\p{L})/iu;

const EMPTY = new Set(["the", "and", "inc", "of", "for"]);
