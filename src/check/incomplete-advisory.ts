// Invitations to the press that do not say when or where. The form with labels (WHAT, WHEN, WHERE, WHO, CONTACT) is the
// one that newsrooms expect, in English, Spanish, French and German.

import { overlaps, type Span, spanAt } from "../base/base.ts";
import { type CaseDocument, type Flag, type Mention, passageAt, type Reading } from "../record/record.ts";
import { foldKey } from "../text/text.ts";
import type { Check } from "./checks.ts";
import { listed, raise } from "./report.ts";

type Part = "what" | "when" | "where" | "who" | "why" | "contact";

const LABELS: Readonly<Record<Part, readonly string[]>> = {
  what: ["what", "event", "que", "quoi", "was"],
  when: ["when", "date", "time", "date and time", "day", "cuando", "fecha", "fecha y hora", "quand", "wann"],
  where: ["where", "location", "place", "venue", "address", "donde", "lugar", "ou", "lieu", "wo", "ort"],
  who: ["who", "speakers", "participants", "quien", "quienes", "qui", "wer"],
  why: ["why", "background", "por que", "pourquoi", "warum"],
  contact: [
    "contact",
    "contacts",
    "press contact",
    "media contact",
    "media contacts",
    "contacto",
    "contactos",
    "kontakt",
  ],
};
const PART_OF: ReadonlyMap<string, Part> = new Map(
  Object.entries(LABELS).flatMap(([part, labels]) => labels.map((label) => [label, part as Part] as const)),
);

/** A label stands at the start of a line, or anywhere in capitals, and ends in a colon: "WHEN & WHERE:". */
const LABEL =
  /(?:^[ \t>*•#_-]{0,6}(\p{L}{2,12}(?:(?: | ?[&/+] ?)\p{L}{1,10}){0,3})|(?<=\s)(\p{Lu}{2,12}(?:(?: | ?[&/+] ?)\p{Lu}{1,10}){0,3}))[*_]{0,2}[ \t]?:/gmu;
const JOINED = /\s*[&/+]\s*|\s+(?:and|y|et|und)\s+/i;
/** Labels further apart than this belong to different invitations. */
const REACH = 1500;
/** The value was left open. */
const OPEN = /^(?:tbd|tba|tbc|to be (?:determined|announced|confirmed)|por confirmar|a confirmer|_+|\.+|-+|x+)?$/;

/** Characters above the first label and below the last in which the invitation may say it in words. */
const ABOVE = 600;
const BELOW = 300;
const PLACES: ReadonlySet<Mention["kind"]> = new Set(["place", "facility", "court"]);
/** What stands before the place of an event. */
const AT =
  /(?<![\p{L}])(?:in|at|outside|near|before|en|frente a|ante|à|au|devant|vor|im|am)\s+(?:the\s+|la\s+|el\s+|le\s+)?$/iu;

interface Label extends Span {
  readonly parts: readonly Part[];
}

export const incompleteAdvisory: Check = {
  name: "incomplete-advisory",
  docs: "docs/checks/incomplete-advisory.md",
  document(document, reading) {
    return blocksOf(findLabels(document.text)).flatMap((block) => lacking(document, reading, block));
  },
};

function lacking({ id, text }: CaseDocument, reading: Reading, block: readonly Label[]): Flag[] {
  const [first, last] = [block[0], block.at(-1)];
  const parts = new Set(block.flatMap((label) => label.parts));
  // A form needs WHAT or WHO besides two more labels: "Date:" and "Contact:" alone stand on any letter.
  if (first === undefined || last === undefined || !parts.has("what") || parts.size < 2) return [];
  const given = new Set(
    block.filter((label, i) => isFilled(text, label, block[i + 1])).flatMap((label) => label.parts),
  );
  const isLabelled = (part: Part): boolean => parts.has(part);
  const said = saidInWords(text, reading, { start: first.start, end: last.end });
  // An empty label asks for what is missing; without a label the invitation may say it in its own words.
  const missing = (["when", "where"] as const).filter(
    (part) => !given.has(part) && (isLabelled(part) || !said.has(part)),
  );
  if (missing.length === 0) return [];
  const lineEnd = text.indexOf("\n", last.end);
  const span = { start: first.start, end: lineEnd < 0 ? text.length : lineEnd };
  return [
    raise({
      check: incompleteAdvisory.name,
      class: "missing",
      severity: "medium",
      about: [id, span.start, ...missing],
      reason: `This invitation to the press does not say ${listed(missing)} the event takes place.`,
      settle: `Find a later version of the invitation, or ask the contact named in it for the ${listed(missing.map((part) => (part === "when" ? "day and hour" : "address")))}.`,
      passages: [passageAt(id, text, span)],
    }),
  ];
}

/** A headline or a first sentence above the labels may say the day ("this Friday, 7 June") and the place ("in Orrin"). */
function saidInWords(text: string, { mentions, sections }: Reading, block: Span): Set<Part> {
  const section = spanAt(sections, block.start);
  const [from, to] = [Math.max(section?.start ?? 0, block.start - ABOVE), Math.min(block.end + BELOW, text.length)];
  const written = section?.dateAt;
  const said = new Set<Part>();
  for (let i = firstFrom(mentions, from); i < mentions.length && mentions[i]!.end <= to; i++) {
    const mention = mentions[i]!; // i < length
    if (mention.kind === "date") {
      const { earliest, latest, basis } = mention.date;
      const isOwn = written !== undefined && overlaps(written, mention);
      const isPast = latest !== undefined && section?.date?.latest !== undefined && latest < section.date.latest;
      if (!isOwn && !isPast && basis !== "dateline" && earliest !== undefined && earliest === latest) said.add("when");
    } else if (PLACES.has(mention.kind) && AT.test(text.slice(Math.max(from, mention.start - 40), mention.start)))
      said.add("where");
  }
  return said;
}

/** The index of the first span that begins at a place or after it. They are in order. */
function firstFrom(spans: readonly Span[], place: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < place) low = middle + 1; // middle < length
    else high = middle;
  }
  return low;
}

function findLabels(text: string): Label[] {
  return [...text.matchAll(LABEL)].flatMap((match) => {
    const name = match[1] ?? match[2] ?? "";
    const parts = partsOf(name);
    if (parts.length === 0 || !/^\p{Lu}/u.test(name)) return [];
    return [{ parts, start: match.index + match[0].indexOf(name), end: match.index + match[0].length }];
  });
}

/** What the label asks for; nothing when it, or one of the words it is made of, is none that we know. */
function partsOf(name: string): Part[] {
  const whole = PART_OF.get(foldKey(name));
  if (whole !== undefined) return [whole];
  const parts = name.split(JOINED).map((word) => PART_OF.get(foldKey(word)));
  return parts.every((part) => part !== undefined) ? parts : [];
}

/** Labels near each other; a second WHAT begins another invitation. */
function blocksOf(labels: readonly Label[]): Label[][] {
  const blocks: Label[][] = [];
  for (const label of labels) {
    const block = blocks.at(-1);
    const last = block?.at(-1);
    const isNew = last === undefined || label.start - last.end > REACH;
    const isSecond = label.parts.includes("what") && block?.some((other) => other.parts.includes("what")) === true;
    if (block === undefined || isNew || isSecond) blocks.push([label]);
    else block.push(label);
  }
  return blocks;
}

/** Does something follow the label before the next label or the next empty line? */
function isFilled(text: string, label: Label, next: Label | undefined): boolean {
  const blank = text.indexOf("\n\n", label.end);
  const end = Math.min(next?.start ?? text.length, blank < 0 ? text.length : Math.max(blank, label.end + 1));
  const value = text
    .slice(label.end, Math.min(end, label.end + 200))
    .replace(/[*_\s.]+$/u, "")
    .trim();
  return !OPEN.test(value.toLowerCase().replace(/[()[\]]/g, ""));
}
