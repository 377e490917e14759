// Who holds somebody, where and on what ground, as the words around an arrest, a detention, a transfer or a release say it.

import type { Span } from "../../base/base.ts";
import { authorityNamed, type Concerned, type FoundPart, type NameMention } from "../../record/record.ts";
import { clauseAt } from "../clauses/clauses.ts";
import type { Context } from "./event-context.ts";
import type { EventWord } from "./event-words.ts";

const OF_CUSTODY: ReadonlySet<string> = new Set(["arrest", "detention", "transfer", "release"]);
const REACH = 400; // characters to either side of the word

/** The slots authority, facility and basis of what a word tells; of the place and the authority before a move, "previous …". */
export function custodyParts(context: Context, word: EventWord): FoundPart[] {
  if (!OF_CUSTODY.has(word.event.type)) return [];
  const region = regionOf(context, word);
  const facilities = facilitiesIn(context, word, region);
  const left = facilities.some(({ slot }) => slot === "previous facility") ? [] : leftInstead(context, word, region);
  const parts = [...facilities, ...left, ...authoritiesIn(context, word, region), ...groundsIn(context, region)];
  const seen = new Set<string>();
  return parts
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ slot, value }) => {
      const key = `${slot}\n${value}`;
      return !seen.has(key) && seen.add(key) !== undefined;
    });
}

/** From the custody word before to the one after, as far as the thought of the clause reaches. */
function regionOf({ sentence, clauses, view }: Context, word: EventWord): Span {
  const others = sentence.words.filter(({ event, form }) => OF_CUSTODY.has(event.type) && form === "verb");
  const before = others.findLast(({ end }) => end <= word.start);
  // "was arrested and taken into federal custody" is one thing
  const isSame = ({ event, start }: EventWord): boolean =>
    event === word.event && /^(?:[^,;]|, (?=\d{4}\b)){0,60} and (?:was |then )?$/.test(view.slice(word.end, start));
  const after = others.find((other) => other.start >= word.end && !isSame(other));
  let first = clauseAt(clauses, word.start);
  while (first > 0 && !clauses[first]!.fresh && clauses[first]!.opener !== "but") first--; // first is an index
  const start = Math.max(clauses[first]!.start, word.start - REACH, before?.end ?? 0); // as above
  let end = Math.min(sentence.end, word.end + REACH, after?.start ?? sentence.end);
  // "…, and ICE then detained her": the subject of the next verb is not of this one
  if (after !== undefined) {
    const clause = clauses[clauseAt(clauses, after.start)]!; // there is always a clause
    if (clause.start > word.end) end = Math.min(end, clause.start);
  }
  const quoteEnd = view.slice(word.end, end).search(/[.!?]["'] /);
  if (quoteEnd >= 0) end = word.end + quoteEnd;
  return { start, end };
}

/** "ordered her released from the jail, but instead she was transferred": from that jail. */
function leftInstead(context: Context, word: EventWord, region: Span): FoundPart[] {
  if (word.event.type !== "transfer") return [];
  const release = context.sentence.words.findLast(({ event, end }) => event.type === "release" && end <= word.start);
  if (
    release === undefined ||
    !/\b(?:instead|rather|but|yet|only to)\b/.test(context.view.slice(release.start, word.start))
  )
    return [];
  const own = { start: release.end, end: Math.max(release.end, region.start) };
  return facilitiesIn(context, release, own).filter(({ slot }) => slot === "previous facility");
}

const HEAD = String.raw`(?:jail|prison|penitentiary|annex|lockup|stockade|detention (?:center|centre|facility|camp)|correctional (?:facility|institution|center|centre|complex)|processing (?:center|centre)|residential (?:center|centre)|facility|holding (?:cell|room)|police station)`;
const DESCRIBED = new RegExp(
  String.raw`\b(?:an?|another|the) ((?:[a-z][a-z.'-]*|\("?[a-z]+"?\)|"[a-z]+")(?:,? (?:[a-z][a-z.'-]*|\("?[a-z]+"?\)|"[a-z]+")){0,6}? )?${HEAD}\b`,
  "g",
);
const TELLING =
  /\b(?:ice|immigration|federal|state|county|city|private(?:ly)?|local|military|women's|juvenile|detention|correctional|processing|[a-z]+ county|security|undisclosed|secret)\b/;
const OWN_NAME = new RegExp(String.raw`\b${HEAD}$|\b(?:detention|correctional|processing) [a-z]+$|penal`, "i");
const INTO = /(?:^|[ ,("])(?:in|at|to|into|inside|within|of) (?:(?:the|an?|its|another) )?$/;
const OUT_OF = /(?:^|[ ,("])(?:from|out of|left|leaving) (?:(?:the|an?|its) )?$/;
const FIRST_WORD = /^(?:the|an?|another) /;

export interface Place extends Span {
  readonly value: string;
  readonly name?: NameMention | undefined;
}

function facilitiesIn(context: Context, word: EventWord, region: Span): FoundPart[] {
  const { view } = context;
  const places = placesOf(context, region);
  return places.flatMap(({ start, end, value, name }): FoundPart[] => {
    const before = view.slice(Math.max(region.start, start - 24), start);
    const own =
      name === undefined ? `${before}${/^(?:the|an?|another) /.exec(view.slice(start, end))?.[0] ?? ""}` : before;
    const isLeft = OUT_OF.test(own);
    if (!isLeft && !INTO.test(own)) return [];
    if (isLeft && !isLeaving(word)) return [];
    const slot = isLeft ? "previous facility" : "facility";
    const about: Concerned[] | undefined = name && [{ kind: name.kind, name: name.name, as: slot }];
    return [{ slot, value, start, end, ...(about && { about }) }];
  });
}

/** Named facilities, "the Sacramento jail", and places that are only described: "an ICE facility near Northfield". */
export function placesOf({ text, view, sentence }: Pick<Context, "text" | "view" | "sentence">, region: Span): Place[] {
  const within = sentence.names.filter(({ start, end }) => start >= region.start && end <= region.end);
  const found: Place[] = [];
  for (const name of within) {
    const words = view.slice(name.start, name.end);
    if (name.kind === "facility" || (name.kind !== "person" && name.kind !== "court" && OWN_NAME.test(words))) {
      found.push({ start: name.start, end: name.end, value: name.name, name });
      continue;
    }
    const tail =
      name.kind === "place" &&
      new RegExp(String.raw`^ (?:[a-z]+ )?(?:jail|prison|lockup)\b`).exec(view.slice(name.end, region.end));
    if (tail) {
      const end = name.end + tail[0].length;
      found.push({ start: name.start, end, value: oneLine(text.slice(name.start, end)) });
    }
  }
  for (const match of view.slice(region.start, region.end).matchAll(DESCRIBED)) {
    const start = region.start + match.index;
    let end = start + match[0].length;
    if (found.some((one) => one.start < end && start < one.end)) continue;
    const town = within.find(
      (name) =>
        name.kind === "place" &&
        name.start >= end &&
        /^ (?:in|near|outside|at) (?:the )?$/.test(view.slice(end, name.start)),
    );
    if (town === undefined && !TELLING.test(match[1] ?? "")) continue;
    if (town !== undefined) end = town.end;
    const from = start + (FIRST_WORD.exec(match[0])?.[0].startsWith("the") === true ? 4 : 0);
    found.push({ start: from, end, value: oneLine(text.slice(from, end)) });
  }
  return found;
}

/** Names of authorities on folded text; "ice" and "the marshals" count only where the text has capitals. */
const BODIES: readonly (readonly [key: string, words: string])[] = [
  ["ice", String.raw`(?:u\.?s\.? )?immigration and customs enforcement|ice`],
  ["cbp", String.raw`(?:u\.?s\.? )?customs and border protection|border patrol|cbp`],
  ["immigration", "immigration|(?:the )?department of homeland security|homeland security|dhs"],
  [
    "marshals",
    String.raw`(?:u\.?s\.?|united states|federal) marshals?(?:'s?)?(?: service)?|marshals? service|usms|(?<=the )marshals`,
  ],
  ["prisons", "(?:federal )?bureau of prisons|bop"],
  ["refugees", "office of refugee resettlement|orr"],
  ["military", "military|army"],
  ["federal", String.raw`federal government|u\.?s\.? government|federal|fbi|dea`],
  ["state", "state|(?:[a-z]+ )?department of corrections"],
  ["county", "county|(?:[a-z]+ county )?sheriff(?:'s (?:office|department))?"],
  ["police", "police"],
];
const BODY = BODIES.map(([key, words]) => `(?<${key}>${words})`).join("|");
const PEOPLE =
  "(?: (?:custody|detention|confinement|hold|authorities|officials|agents|officers|deputies|police|officers|enforcement|department|service))";
const NAMED = `(?:the )?(?:[a-z]+ )?(?:${BODY})`;
const HELD = "(?: \\([^)]{1,12}\\))?(?: [a-z]+)?(?: (?:custody|detention|confinement|captivity))";
/** "in ICE custody", "into federal detention" */
const IN_CUSTODY = new RegExp(
  String.raw`\b(?<how>in|into|to|under|from|entered|entering) (?:an? )?${NAMED}${HELD}\b`,
  "g",
);
/** "the custody of the Marshals" */
const CUSTODY_OF = new RegExp(String.raw`(?<how>\bfrom the |\b)(?:custody|hands) of ${NAMED}\b`, "g");
/** "by ICE officers", "over to federal immigration officials" */
const BY = new RegExp(
  String.raw`\b(?<how>by|(?:over|straight|directly|transferred|passed|released|back) to|from) ${NAMED}${PEOPLE}?\b`,
  "g",
);
const AGENTS = new RegExp(
  String.raw`(?:^|[ ,("])${NAMED}${PEOPLE}?,? (?:then |later |also |again |immediately |who )?$`,
);
/** "an ICE facility": whoever is held there is held by ICE. */
const ICE_PLACE = /\bice(?:"\))? (?:[a-z-]+ ){0,3}?(?:facility|jail|prison|annex|center|centre|lockup)\b/;

function authoritiesIn(context: Context, word: EventWord, region: Span): FoundPart[] {
  const { text, view } = context;
  const own = view.slice(region.start, region.end);
  const isRelease = word.event.type === "release";
  const found: FoundPart[] = [];
  const add = (at: number, length: number, groups: Readonly<Record<string, string | undefined>>): void => {
    const start = region.start + at;
    const key = BODIES.find(([body]) => groups[body] !== undefined)?.[0];
    const words = key === undefined ? undefined : groups[key];
    if (key === undefined || words === undefined) return;
    const place = start + view.slice(start, start + length).lastIndexOf(words);
    if (words === "ice" && text.slice(place, place + 3) !== "ICE") return;
    // "the marshals" of a town are others
    if (words === "marshals" && text[place] !== "M") return;
    const how = groups["how"] ?? "";
    // "by a federal court" holds nobody
    if (GENERAL.has(key) && !HOLDS.test(view.slice(place, start + length))) return;
    const isLeft = how.startsWith("from");
    if (isLeft && !isLeaving(word)) return;
    // whoever releases holds no longer; "released into ICE custody" is no release
    if (isRelease && !isLeft && !/(?:^| )(?:into|to)$/.test(how)) return;
    const name = authorityNamed(key)?.name;
    if (name !== undefined)
      found.push({
        slot: isLeft ? "previous authority" : "authority",
        value: name,
        start: place,
        end: place + words.length,
      });
  };
  for (const pattern of [IN_CUSTODY, CUSTODY_OF, BY])
    for (const match of own.matchAll(pattern)) add(match.index, match[0].length, match.groups ?? {});
  if (word.form === "verb") {
    const lead = view.slice(region.start, word.start);
    const agent = AGENTS.exec(lead);
    if (agent !== null && !isPassive(view.slice(word.start, word.end)))
      add(agent.index, agent[0].length, agent.groups ?? {});
  }
  const place = ICE_PLACE.exec(own);
  if (place !== null && !isRelease) add(place.index, place[0].length, { ice: "ice" });
  return found;
}

const GENERAL: ReadonlySet<string> = new Set(["county", "state", "military", "federal", "immigration"]);
const HOLDS =
  /\b(?:custody|detention|confinement|captivity|hold|sheriff|officials|authorities|officers|agents|deputies|police|corrections|government|enforcement|homeland security|dhs|fbi|dea)\b/;

function isLeaving({ event: { type } }: EventWord): boolean {
  return type === "transfer" || type === "release";
}

function isPassive(words: string): boolean {
  return /^(?:was|were|is|are|been|being|remain)/.test(words);
}

const LAW = String.raw`(?:§+|sections?|sec\.) ?`;
const GROUNDS: readonly (readonly [basis: string, words: RegExp])[] = [
  [
    "material witness warrant, 18 U.S.C. § 3144",
    new RegExp(String.raw`\bmaterial[- ]witness\b|18 u\.?s\.?c\.? (?:${LAW})?3144\b`),
  ],
  ["8 U.S.C. § 1226(a)", new RegExp(String.raw`${LAW}(?:1226|236)\(a\)|u\.?s\.?c\.? 1226\(a\)`)],
  ["8 U.S.C. § 1226(c)", new RegExp(String.raw`${LAW}(?:1226|236)\(c\)|u\.?s\.?c\.? 1226\(c\)`)],
  ["8 U.S.C. § 1225(b)", new RegExp(String.raw`${LAW}(?:1225|235)\(b\)|u\.?s\.?c\.? 1225\(b\)`)],
  ["8 U.S.C. § 1231", new RegExp(String.raw`${LAW}(?:1231|241\(a\))|u\.?s\.?c\.? 1231\b`)],
  ["8 U.S.C. § 1226", new RegExp(String.raw`(?:${LAW}|u\.?s\.?c\.? )1226\b(?!\()`)],
  [
    "extradition, 18 U.S.C. § 3184",
    new RegExp(
      String.raw`18 u\.?s\.?c\.? (?:${LAW})?318[4-8]\b|\b(?:fighting|faced|facing|awaiting|pending|for|on) (?:(?:his|her|an?|the) )?extradition\b|\bextradition (?:case|complaint|warrant|commitment)\b|\bprovisional arrest\b`,
    ),
  ],
  [
    "pretrial detention, 18 U.S.C. § 3142",
    new RegExp(
      String.raw`18 u\.?s\.?c\.? (?:${LAW})?3142\b|\bpre-?trial\b|\b(?:pending|awaiting) (?:(?:his|her|a) )?trial\b`,
    ),
  ],
  [
    "immigration hold or detainer",
    /\b(?:immigration|ice) (?:hold|detainer)\b|\bholdover immigration\b|\bimmigration warrant\b/,
  ],
  [
    "removal proceedings",
    /\b(?:removal|deportation) (?:proceedings|case|hearing)\b|\b(?:pending|awaiting) (?:(?:his|her) )?(?:removal|deportation)\b/,
  ],
  ["arrest warrant", /\b(?:arrest|bench) warrants?\b|\bon (?:an?|the) (?:outstanding )?warrant\b/],
  ["state charge", /\bstate (?:criminal )?(?:charges?|offen[cs]es?)\b/],
  ["sentence", /\bserv(?:ing|ed|es) (?:an?|his|her|the) (?:[a-z0-9-]+ ){0,4}(?:sentence|term)\b|\bserving time\b/],
  ["contempt", /\b(?:for|of|on|in) (?:civil |criminal )?contempt\b/],
  [
    "violation of parole or probation",
    /\b(?:parole|probation|supervised[- ]release) violations?\b|\bviolat(?:ed|ing|ion of|ions of) (?:(?:his|her|the) )?(?:terms of )?(?:parole|probation|supervised release)\b/,
  ],
];

function groundsIn({ view }: Context, region: Span): FoundPart[] {
  const own = view.slice(region.start, region.end);
  return GROUNDS.flatMap(([value, words]): FoundPart[] => {
    const match = words.exec(own);
    if (match === null || NOT_A_GROUND.test(own.slice(0, match.index))) return [];
    const start = region.start + match.index;
    return [{ slot: "basis", value, start, end: start + match[0].length }];
  });
}

/** "no longer as a material witness", "won his extradition case" */
const NOT_A_GROUND =
  /\b(?:not|never|no longer|without|unrelated to|instead of|rather than|won|refused|denied|dismissed) (?:[a-z]+ ){0,4}$/;

function oneLine(words: string): string {
  return words.replace(/\s+/g, " ");
}
