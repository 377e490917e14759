// Letters that were not finished: greeted is somebody else than the one they are addressed to, or they ask for something and
// nobody signs them.

import type { Span } from "../base/base.ts";
import { type CaseDocument, type Flag, passageAt, type Reading } from "../record/record.ts";
import { foldKey } from "../text/text.ts";
import type { Check } from "./checks.ts";
import { inQuotes, raise } from "./report.ts";

export const unfinishedLetter: Check = {
  name: "unfinished-letter",
  docs: "docs/checks/unfinished-letter.md",
  document(document, reading) {
    const letters = reading.sections.filter(({ kind }) => kind === "letter");
    return letters.flatMap((letter) => [...wrongGreeting(document, letter), ...withoutName(document, reading, letter)]);
  },
};

const TITLE = String.raw`(?:Mr|Mrs|Ms|Mx|Dr|Prof|Hon|Sen|Rep|Gov|Senator|Representative|Congressman|Congresswoman|Congressmember|Secretary|Director|Judge|Justice|Governor|Mayor|Commissioner|Councilmember|Councilman|Councilwoman|Warden|Sheriff|Chief|Ambassador|Minister|Professor|President|Chancellor|Superintendent)\.?`;
const NAME = String.raw`\p{Lu}[\p{L}’'-]+`;
/** "Dear Senator Rao:": a title and one name; what is said to many, or to an office alone, names nobody. */
const GREETING = new RegExp(
  String.raw`^[ \t]*Dear ((?:(?:Mr|Ms|Madam) )?(?:${TITLE} )+(?:${NAME} ){0,2}(${NAME}))[,:;]?[ \t]*$`,
  "mu",
);
/** A line of an address block that names a person: "The Honorable Ana Ruiz", "Senator Ana Ruiz", "Dr. Ana Ruiz, Warden". */
const ADDRESSEE = new RegExp(
  String.raw`^[ \t]*((?:The |the )?(?:Honorable|Hon\.|${TITLE})(?: ${TITLE})*((?: \p{Lu}[\p{L}.’'-]*){1,4}))[ \t]*(?:,.*)?$`,
  "gmu",
);
const BLOCK = 600;

/** The name in the greeting is none of those in the address above it: it may be left from another copy. */
function wrongGreeting({ id, text }: CaseDocument, { start, end }: Span): Flag[] {
  const greeting = GREETING.exec(text.slice(start, Math.min(end, start + 4000)));
  const [whole, greeted, surname] = greeting ?? [];
  if (greeting === null || whole === undefined || greeted === undefined || surname === undefined) return [];
  const at = start + greeting.index;
  const from = Math.max(start, at - BLOCK);
  const above = text.slice(from, at);
  const addressed = [...above.matchAll(ADDRESSEE)];
  const [first] = addressed;
  const words = new Set(foldKey(above).split(" "));
  if (
    first === undefined ||
    foldKey(surname)
      .split(" ")
      .some((word) => words.has(word))
  )
    return [];
  const name = first[1] ?? "";
  const place = from + first.index + first[0].indexOf(name);
  const line = at + whole.indexOf("Dear");
  return [
    raise({
      check: unfinishedLetter.name,
      class: "conflict",
      severity: "medium",
      about: [id, place, line, name, greeted],
      reason: `The letter is addressed to ${inQuotes(name, 60)} and greets ${inQuotes(greeted, 60)}: one of the names may be left from another copy.`,
      settle: "Look at the letter that was sent, or ask its sender.",
      passages: [
        passageAt(id, text, { start: place, end: place + name.length }),
        passageAt(id, text, { start: line, end: at + whole.trimEnd().length }),
      ],
    }),
  ];
}

const ASKS =
  /\b(?:please|we (?:urge|ask|request|implore|call (?:on|upon))|I (?:urge|ask|request|implore|call (?:on|upon)|am (?:asking|writing to ask)))\b/i;
const CLOSING =
  /^[ \t]*((?:Very truly yours|Yours (?:sincerely|faithfully|truly)|Sincerely(?: yours)?|Respectfully(?: (?:submitted|yours))?|In solidarity|With (?:respect|gratitude|hope|thanks)|(?:Best|Kind|Warm) regards|Best wishes))[,.]?[ \t]*$/gimu;
const SHORTEST = 200;

/** It ends with its closing words, and no name follows. Blanks of a template are reported as such. */
function withoutName({ id, text }: CaseDocument, { mentions }: Reading, { start, end }: Span): Flag[] {
  const letter = text.slice(start, end);
  const closing = [...letter.matchAll(CLOSING)].at(-1);
  if (closing === undefined || letter.length < SHORTEST || !ASKS.test(letter)) return [];
  // what follows belongs to the letter as far as the page goes on: a picture of a signature leaves nothing
  if (
    /[\p{L}\p{N}_[]/u.test(
      text.slice(start + closing.index + closing[0].length, start + closing.index + closing[0].length + 400),
    )
  )
    return [];
  if (
    mentions.some((one) => one.kind === "damaged" && one.type === "placeholder" && one.start >= start && one.end <= end)
  )
    return [];
  const at = start + closing.index + closing[0].indexOf(closing[1]!); // the group always takes part
  return [
    raise({
      check: unfinishedLetter.name,
      class: "missing",
      severity: "low",
      about: [id, at],
      reason: `A letter that asks for something ends with ${inQuotes(closing[1]!)}, and no name follows.`, // as above
      settle: "Look whether the original bears a signature that the copy lost; else ask who sent it.",
      passages: [passageAt(id, text, { start: at, end: at + closing[1]!.length })], // as above
    }),
  ];
}
