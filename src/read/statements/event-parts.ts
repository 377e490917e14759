// Who and what takes part in an event, as the words of its clause say: the key slots by which two events of one type are
// told apart. What the words leave open has no slot; nobody is taken for the one who merely stands nearest.

import { caseNumber, type Concerned, type EntryKind, type NameMention } from "../../record/record.ts";
import { clauseAt } from "../clauses/clauses.ts";
import { COUNTRIES, REGIONS, US_STATES } from "../gazetteer/gazetteer-places.ts";
import type { Context, Sentence } from "./event-context.ts";
import { peopleIn } from "./event-people.ts";
import type { EventWord } from "./event-words.ts";

const MOST_PARTS = 16;

/** The named things of the sentence, those first that fill a key slot of the event. Each once. */
export function partsOf(context: Context, word: EventWord): Concerned[] {
  const slotted = [
    ...peopleIn(context, word),
    ...placesIn(context, word),
    ...courtsIn(context, word),
    ...particulars(context, word),
  ];
  return eachOnce([...slotted, ...context.sentence.names.map(({ kind, name }) => ({ kind, name }))]);
}

/** The named things of the sentence, without a slot. */
export function namesOnly({ names }: Sentence): Concerned[] {
  return eachOnce(names.map(({ kind, name }) => ({ kind, name })));
}

function eachOnce(list: readonly Concerned[]): Concerned[] {
  const parts = new Map<string, Concerned>();
  for (const part of list) {
    const key = `${part.kind}\n${part.name}`;
    if (parts.size < MOST_PARTS && !parts.has(key)) parts.set(key, part);
  }
  return [...parts.values()];
}

const NOWHERE_KINDS: ReadonlySet<EntryKind> = new Set(["ruling", "filing", "letter", "request"]);
const NOWHERE: ReadonlySet<string> = new Set(["statement", "publication", "charge", "accusation", "membership"]);
const BROAD: ReadonlySet<string> = new Set(
  [...COUNTRIES, ...US_STATES, ...REGIONS].map((name) => name.replace(/^the /, "").toLowerCase()),
);
const IN =
  /(?:^|[ ,])(?:in|at|near|outside|inside) (?:(?:the|a|an|his|her|their) )?(?:(?:town|city|village|port|district|county|state) of )?$/;
const TO = /(?:^|[ ,])(?:to|into|for|in|at) (?:the )?$/;
const GOES: ReadonlySet<string> = new Set(["transfer", "journey", "border crossing", "deportation", "extradition"]);
const LEADING = /^[^a-z]*(?:on [^,;]{1,20}(?:, \d{4})?, )?(?:in|at|near|outside) (?:the )?$/;

/**
 * The first place and the first facility after the word in its clause, by a preposition; else one that opens the clause.
 * A country is no place in the sense of a town: the one may lie in the other, so they fill different slots.
 */
function placesIn({ view, sentence, clauses }: Context, word: EventWord): Concerned[] {
  const { kind, type } = word.event;
  if (NOWHERE_KINDS.has(kind) || NOWHERE.has(type)) return [];
  const clause = clauses[clauseAt(clauses, word.start)]!; // there is always a clause
  const next = sentence.words.find((one) => one.start >= word.end)?.start ?? clause.end;
  const places = sentence.names.filter(({ kind: what }) => what === "place" || what === "facility");
  const found: Concerned[] = [];
  const take = ({ kind: what, name }: NameMention): void => {
    const as = what === "facility" ? "facility" : isBroad(name) ? "country" : "place";
    if (!found.some((part) => part.as === as)) found.push({ kind: what, name, as });
  };
  const leads = GOES.has(type) ? TO : IN;
  for (const name of places)
    if (name.start >= word.end - 1 && name.end <= Math.min(clause.end + 1, next)) {
      const before = view.slice(word.end, name.start);
      const own = view.slice(word.start, name.start);
      if (leads.test(before) || (/^ ?(?:the )?$/.test(before) && leads.test(own))) take(name);
    }
  for (const name of places)
    if (name.start >= clause.start && name.end <= word.start && LEADING.test(view.slice(clause.start, name.start)))
      take(name);
  return found;
}

function isBroad(name: string): boolean {
  return BROAD.has(name.replace(/^the /i, "").toLowerCase());
}

const BEFORE_COURTS: ReadonlySet<string> = new Set(["hearing", "ruling", "filing"]);

/** The court and the judge of something that is done in a court, where the clause names but one. */
function courtsIn({ sentence, clauses, names }: Context, word: EventWord): Concerned[] {
  if (!BEFORE_COURTS.has(word.event.kind)) return [];
  const clause = clauses[clauseAt(clauses, word.start)]!; // there is always a clause
  const near = sentence.names.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  const one = (kind: "court" | "person", as: string, list: readonly NameMention[]): Concerned[] => {
    const all = new Set(list.map(({ name }) => name));
    const [name] = all;
    return all.size === 1 && name !== undefined ? [{ kind, name, as }] : [];
  };
  return [
    ...one(
      "person",
      "judge",
      near.filter(({ kind, name }) => kind === "person" && names.judges.has(name)),
    ),
    ...one(
      "court",
      "court",
      near.filter(({ kind }) => kind === "court"),
    ),
  ];
}

const ORDINAL = /\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:[a-z-]+ ){0,3}$/;
/** What a hearing is for, by the words before it or its own; words of one line mean one thing. */
const HEARING_SORTS: readonly (readonly [sort: string, words: RegExp])[] = [
  ["bond", /\b(?:bond|bail)\b/],
  ["detention", /\b(?:detention|custody)\b/],
  ["extradition", /\bextradition\b/],
  ["removal", /\b(?:removal|deportation|immigration|merits|asylum|individual)\b/],
  ["sentencing", /\bsentencing\b/],
  ["plea", /\bplea\b/],
  ["status", /\b(?:status|scheduling|case management)\b/],
  ["evidence", /\bevidentiary\b/],
  ["first appearance", /\b(?:arraign\w+|(?:initial|first) (?:court )?appearance|preliminary)\b/],
  ["trial", /\btrial\b/],
  ["argument", /\bargu(?:ed|ments?)\b/],
  ["inquest", /\binquest\b/],
  ["contempt", /\bcontempt\b/],
  ["competency", /\bcompetency\b/],
];
const FILING_SORTS: readonly (readonly [sort: string, words: RegExp])[] = [
  ["suit", /\b(?:(?:law)?suits?|sued|sues|complaints?|petition(?:s|ed)?|habeas|case|claims?)\b/],
  ["motion", /\b(?:motions?|moved|application)\b/],
  ["brief", /\b(?:brief(?:s|ing)?|amicus)\b/],
  ["answer", /\b(?:responses?|answers?|objections?)\b/],
];

/** What a hearing is for, by the words for it. */
export function hearingSorts(words: string): Concerned[] {
  return HEARING_SORTS.filter(([, pattern]) => pattern.test(words)).map(([sort]) => ({
    kind: "hearing",
    name: sort,
    as: "sort",
  }));
}

/** The docket number of the sentence, and which of several it is: "the second bond hearing", "a motion". */
function particulars({ view, sentence, clauses }: Context, word: EventWord): Concerned[] {
  const { kind, type } = word.event;
  const found: Concerned[] = [];
  if (BEFORE_COURTS.has(kind)) {
    const dockets = new Set(sentence.dockets.map(({ value }) => caseNumber(value)));
    const [docket] = dockets;
    if (dockets.size === 1 && docket !== undefined) found.push({ kind: "proceeding", name: docket, as: "docket" });
  }
  const clause = clauses[clauseAt(clauses, word.start)]!; // there is always a clause
  const before = view.slice(Math.max(clause.start, word.start - 40), word.start);
  const own = /(?:[a-z-]+ ){0,2}$/.exec(before)?.[0] ?? "";
  const words = `${own}${view.slice(word.start, word.end)}`;
  const sorts = kind === "hearing" ? HEARING_SORTS : type === "filing" ? FILING_SORTS : [];
  for (const [sort, pattern] of sorts) if (pattern.test(words)) found.push({ kind, name: sort, as: "sort" });
  const ordinal = word.form === "noun" || kind === "hearing" ? ORDINAL.exec(before)?.[1] : undefined;
  if (ordinal !== undefined && !/\bappearance\b/.test(words)) found.push({ kind, name: ordinal, as: "which" });
  return found;
}
