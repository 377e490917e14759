// Slots that nobody has filled: {{…}} without a value, and the blanks of a template, [Your name]. An editor's brackets stay.

import { nearest } from "../../../text/text.ts";
import { inlinesIn } from "../../../record/record.ts";
import { slotsOf } from "../../../views/views.ts";
import { actionParts } from "../actions.ts";
import { LIVE_VALUES } from "../live-values.ts";
import { type Found, isKind, type WritingRule, type WrittenPiece } from "./written-piece.ts";

export const unfilled: WritingRule = {
  name: "slot",
  run: (piece, { valuesOf }) => [...openSlots(piece, valuesOf(piece.writing)), ...blanks(piece)],
};

function openSlots(piece: WrittenPiece, values: ReadonlyMap<string, unknown>): Found[] {
  const isAction = isKind(piece, "action");
  const recipients = isKind(piece, "letter") ? piece.writing.to : [];
  const found = new Map<string, Found>();
  // only in the words to use a blank is shown for what nobody fills
  const page = isAction ? actionParts(piece.body).about : piece.body;
  const onPage = new Set([...inlinesIn(page)].map(({ inline }) => inline));
  for (const { inline, line } of inlinesIn(piece.body)) {
    if (inline.kind !== "value") continue;
    const { name } = inline;
    if (values.has(name)) continue;
    if (isAction && isForReader(name)) {
      if (onPage.has(inline))
        found.set(name, { line, what: `Nothing fills {{${name}}} here.`, howToMend: WORDS_TO_USE });
      continue;
    }
    const open = recipients.filter((one) => !slotsOf(one).has(name));
    if (recipients.length > 0 && open.length === 0) continue;
    const known = LIVE_VALUES.map((one) => one.name);
    const near = nearest(name, known);
    found.set(name, {
      line,
      what: known.includes(name)
        ? `The record does not tell “${name}” for this day.`
        : recipients.length > 0
          ? `The slot {{${name}}} is not filled for ${open.map((one) => one.name).join(", ")}.`
          : isKind(piece, "letter")
            ? `The letter has no recipient who could fill the slot {{${name}}}.`
            : `There is no value of the record called “${name}”.`,
      howToMend: known.includes(name)
        ? "Accept the statements that it is worked out from, or write the sentence without it."
        : isKind(piece, "letter")
          ? `${recipients.length > 0 ? "" : "Name those to whom it goes under “to”. "}Fill it under “slots” of each recipient${near === undefined ? "" : `, or write {{${near}}}`}.`
          : `${near === undefined ? "" : `Did you mean {{${near}}}? `}Known are: ${known.join(", ")}.`,
    });
  }
  return [...found.values()];
}

const WORDS_TO_USE =
  "Words that readers use stand under the heading “Call script”, “Letter” or “E-mail” (“Guión”, “Carta”, “Correo”; «نص المكالمة», «رسالة», «بريد إلكتروني»).";

/** What the pages of an action fill in for each office, and what is for its readers to write. */
function isForReader(name: string): boolean {
  return (
    /^(?:your |my )/u.test(name) || ["representative", "senator", "office", "district", "title", "name"].includes(name)
  );
}

const BRACKETS = /\[([^[\]\n]{2,80})\]/gu;
/** Blanks that are no brackets: a line to write on, <your name>, XXXX, (insert the date). */
const OTHER_BLANKS =
  /_{4,}|\.{6,}|(?<![\p{L}\p{N}])[Xx]{4,}(?![\p{L}\p{N}])|<(?:insert|your|name|date|recipient|su |tu |nombre|fecha|insert[ae])[^<>\n]{0,60}>|\((?:insert|fill in|your (?:name|address|city|town|phone|e-?mail)|insert[ae]|complet[ae]|su nombre|tu nombre|أدخل|اسمك)(?![\p{L}])[^()\n]{0,60}\)/giu;
const OF_A_FORM =
  /^(?:insert|su nombre|tu nombre|nombre|fecha|direcci[oó]n|ciudad|اسمك|الاسم|التاريخ|your|their|full|first|last|name|address|date|day|city|town|zip|phone|telephone|e-?mail|signature|title|organi[sz]ation|recipient|congress|representative|senator|district|tk|xx)/iu;

/** Blanks in pieces that are sent. What stands in a quotation, or within a word, is an editor's. */
function blanks(piece: WrittenPiece): Found[] {
  if (!(isKind(piece, "letter") || isKind(piece, "action") || isKind(piece, "release") || isKind(piece, "advisory")))
    return [];
  return piece.paragraphs.flatMap(({ text, line, where, quotations }) => {
    if (where === "quote") return [];
    const quoted = quotations.map(({ words }) => words);
    const others = [...text.matchAll(OTHER_BLANKS)].map(([whole]) => whole);
    const drawn = others.filter((whole) => !quoted.some((words) => words.includes(whole)));
    const found = drawn.map((whole) => blank(piece, whole, line));
    return [
      ...found,
      ...[...text.matchAll(BRACKETS)].flatMap((match): Found[] => {
        const [whole, inner = ""] = match;
        const touches =
          /\p{L}/u.test(text.charAt(match.index - 1)) || /\p{L}/u.test(text.charAt(match.index + whole.length));
        if (touches || quoted.some((words) => words.includes(whole))) return [];
        if (!(/^\p{Lu}/u.test(inner) || OF_A_FORM.test(inner)) || /^sic\b/iu.test(inner)) return [];
        return [blank(piece, whole, line)];
      }),
    ];
  });
}

function blank(piece: WrittenPiece, whole: string, line: number): Found {
  return {
    line,
    what: `A blank is not filled in: ${whole}`,
    howToMend: isKind(piece, "letter")
      ? "Write the words, or make it a slot ({{name}}) that each recipient fills."
      : "Write the words, or take the blank away.",
  };
}
