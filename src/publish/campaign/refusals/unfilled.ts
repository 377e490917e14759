// Slots that nobody has filled: {{…}} without a value, and the blanks of a template, [Your name]. An editor's brackets stay.

import { nearest } from "../../../text/text.ts";
import { inlinesIn } from "../../../record/record.ts";
import { slotsOf } from "../../../views/views.ts";
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
  for (const { inline, line } of inlinesIn(piece.body)) {
    if (inline.kind !== "value") continue;
    const { name } = inline;
    if (values.has(name) || (isAction && isForReader(name))) continue;
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

/** What the pages of an action fill in for each office, and what is for its readers to write. */
function isForReader(name: string): boolean {
  return (
    /^(?:your |my )/u.test(name) || ["representative", "senator", "office", "district", "title", "name"].includes(name)
  );
}

const BRACKETS = /\[([^[\]\n]{2,80})\]/gu;
const OF_A_FORM =
  /^(?:insert|your|their|full|first|last|name|address|date|day|city|town|zip|phone|telephone|e-?mail|signature|title|organi[sz]ation|recipient|congress|representative|senator|district|tk|xx)/iu;

/** Blanks in pieces that are sent. What stands in a quotation, or within a word, is an editor's. */
function blanks(piece: WrittenPiece): Found[] {
  if (!(isKind(piece, "letter") || isKind(piece, "action") || isKind(piece, "release") || isKind(piece, "advisory")))
    return [];
  return piece.paragraphs.flatMap(({ text, line, where, quotations }) => {
    if (where === "quote") return [];
    const quoted = quotations.map(({ words }) => words);
    return [...text.matchAll(BRACKETS)].flatMap((match): Found[] => {
      const [whole, inner = ""] = match;
      const touches =
        /\p{L}/u.test(text.charAt(match.index - 1)) || /\p{L}/u.test(text.charAt(match.index + whole.length));
      if (touches || quoted.some((words) => words.includes(whole))) return [];
      if (!(/^\p{Lu}/u.test(inner) || OF_A_FORM.test(inner)) || /^sic\b/iu.test(inner)) return [];
      return [
        {
          line,
          what: `A blank is not filled in: ${whole}`,
          howToMend: isKind(piece, "letter")
            ? "Write the words, or make it a slot ({{name}}) that each recipient fills."
            : "Write the words, or take the brackets away.",
        },
      ];
    });
  });
}
