// The words of a role and what belongs to it: "executive director" of "the Harbour Alliance" in "Leeds" "from 2012 to 2015".

import { type DateSpan, parseDateSpan } from "../../base/base.ts";
import type { NameMention, RoleName } from "../../record/record.ts";
import { KIN, ROLE_ABBREVIATIONS, ROLE_MODIFIERS, ROLE_NOUNS } from "../gazetteer/gazetteer-titles.ts";
import type { Run } from "./name-runs.ts";
import type { Token } from "../name-tokens.ts";

export interface RoleScene {
  readonly tokens: readonly Token[];
  /** Sorted, not overlapping. */
  readonly names: readonly NameMention[];
  /** For each token the index of the name in which it lies, or -1. */
  readonly owner: Int32Array;
}

/** Where a role is held, and when. */
export interface RoleFrame {
  readonly organization?: RoleName | undefined;
  readonly place?: RoleName | undefined;
  readonly asOf?: DateSpan | undefined;
  readonly former?: true | undefined;
}

/** A role: its words, and where and when it is held. */
export type Found = RoleFrame & { readonly run: Run };

export function nameAt({ names, owner }: RoleScene, token: number): NameMention | undefined {
  const index = owner[token];
  return index === undefined || index < 0 ? undefined : names[index];
}

/** One past the last token of the name in which a token lies. */
export function nameEnd({ owner }: RoleScene, token: number): number {
  let to = token;
  while (to < owner.length && owner[to] === owner[token]) to++;
  return to;
}

const LONGEST_ROLE = 9; // words
const BREAKS =
  /^(?:of|for|at|with|in|to|on|from|by|who|that|which|whose|where|when|while|said|says|told|was|is|are|were|has|had|have|will|would|after|before|since|until|as|because|if|but|not|nor)$/;

/** The noun phrase at token `from`, if a role noun heads it: its words without the names that stand before them. */
export function rolePhrase(scene: RoleScene, from: number): Run | undefined {
  const { tokens } = scene;
  let head = -1;
  for (let to = from; to < from + LONGEST_ROLE; to++) {
    const token = tokens[to];
    if (token === undefined || (to > from && token.gap >= 2)) break;
    if (token.kind === "mark" && !/^(?:-|['’]s|\/|&)$/.test(token.text)) break;
    const lower = token.text.toLowerCase().replace(/\.$/, "");
    if (KIN.has(lower) && lower !== "partner") return undefined;
    if (BREAKS.test(lower)) break;
    if (lower === "and" && head >= 0 && !startsRole(tokens, to + 1)) break;
    if (ROLE_NOUNS.has(lower) || ROLE_ABBREVIATIONS.has(token.text.replace(/\.$/, ""))) {
      if (nameAt(scene, to)?.kind !== "person") head = to;
    } else if (
      (/^(?:member|head)$/.test(lower) && tokens[to + 1]?.text === "of") ||
      (lower === "member" && to > from && SEATED.test(tokens[to - 1]!.text)) // to - 1 ≥ from
    )
      head = to;
    // after the noun only words that a role can have: "Attorney General", not "chair Harbour Alliance"
    else if (head >= 0 && !ROLE_MODIFIERS.has(lower) && lower !== "and") break;
  }
  if (head < 0) return undefined;
  // "attorney Ana Ruiz": the title of another
  const follows = tokens[head + 1];
  if (
    follows !== undefined &&
    follows.gap === 1 &&
    follows.kind !== "lower" &&
    nameAt(scene, head + 1)?.kind === "person"
  )
    return undefined;
  let start = from;
  // "Okafor's attorney" and "HLAN Staff Attorney": the role begins after the name it contains
  for (let i = from; i < head; i++) {
    const inName = nameAt(scene, i) !== undefined;
    if ((inName && !ROLE_MODIFIERS.has(tokens[i]!.text.toLowerCase())) || /^['’]s$/.test(tokens[i]!.text))
      start = i + 1; // i < head
  }
  return start > head ? undefined : { from: start, to: withField(scene, head + 1) };
}

/** "council member" */
export const SEATED =
  /^(?:council|board|committee|commission|cabinet|assembly|parliament|congress|city|faculty|staff|panel|tribunal|executive|party|crew|jury)$/i;

function startsRole(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === "mark") return false;
    const lower = token.text.toLowerCase();
    if (ROLE_NOUNS.has(lower)) return true;
    if (!ROLE_MODIFIERS.has(lower)) return false;
  }
  return false;
}

/** "director of communications": the field belongs to the role, an organization does not. */
function withField(scene: RoleScene, at: number): number {
  if (scene.tokens[at]?.text === "-" && /^in-chief$/i.test(scene.tokens[at + 1]?.text ?? "")) return at + 2;
  const [of, object, after] = [scene.tokens[at], scene.tokens[at + 1], scene.tokens[at + 2]];
  if (of === undefined || object === undefined || !/^(?:of|for)$/.test(of.text) || of.gap !== 1 || object.gap !== 1)
    return at;
  // "counsel for the respondents"
  if (object.text === "the" && after !== undefined && PARTIES.test(after.text) && after.gap === 1)
    return PARTIED.test(scene.tokens[at - 1]!.text) ? at + 3 : at; // a role stands before it
  const isField =
    FIELDS.test(object.text) ||
    (/^(?:Minister|Secretary|Commissioner)$/.test(scene.tokens[at - 1]!.text) && nameAt(scene, at + 1) === undefined); // as above
  if (object.kind !== "lower" && !isField) return at;
  if (nameAt(scene, at + 1) !== undefined && nameEnd(scene, at + 1) > at + 2) return at;
  if (/^(?:a|an|the|his|her|their|its|our|this|that)$/.test(object.text)) return at;
  // "of the law firm Tallis": the words lead to a name
  if (LEADS.test(object.text) && (nameAt(scene, at + 2) !== undefined || LEADS.test(after?.text ?? ""))) return at;
  // "director of public affairs"
  const second = after !== undefined && after.kind === "lower" && after.gap === 1 && ROLE_MODIFIERS.has(object.text);
  return second && !BREAKS.test(after.text) && after.text !== "and" ? at + 3 : at + 2;
}

const PARTIES =
  /^(?:applicants?|respondents?|petitioners?|plaintiffs?|defendants?|appellants?|appellees?|claimants?|complainants?|accused|government|state|crown|prosecution|defen[cs]e|family)$/i;
const PARTIED = /^(?:counsel|lawyers?|attorneys?|solicitors?|barristers?|advocates?|prosecutors?|spokes\w+)$/i;

/** Fields and sides as they stand with a capital in titles. */
const FIELDS =
  /^(?:State|Staff|Operations|Communications|Police|Policy|Programs|Research|Law|Congress|Parliament|Advocacy|Organizing|Development|Finance|Litigation|Security|Education|Engineering|Security|Petitioners?|Respondents?|Plaintiffs?|Defendants?|Appellants?)$/;

/** What may stand between "of" and the name of an organization. */
const LEADS =
  /^(?:the|a|an|nonprofit|non-profit|advocacy|rights|human|legal|aid|law|firm|group|organi[sz]ation|company|agency|newspaper|magazine|charity|city|town|state|county|province|district|republic|local|national|department|school|university|coalition|network|of)$/;

const MOST_STEPS = 3;

/**
 * Where and when the role is held, from token `at` right behind its words. `listed`: it stands in a list or signature,
 * where a comma or the next line leads to the organization as well.
 */
export function roleTail(scene: RoleScene, at: number, listed: boolean): RoleFrame {
  let organization: RoleName | undefined;
  let place: RoleName | undefined;
  let next = at;
  for (let step = 0; step < MOST_STEPS; step++) {
    const found = linkedName(scene, next, listed, step > 0);
    if (found === undefined) break;
    const { mention } = found;
    const named = { name: mention.name, start: mention.start, end: mention.end };
    if (mention.kind === "place") {
      if (place !== undefined) break;
      place = named;
    } else {
      if (organization !== undefined) break;
      organization = named;
    }
    next = found.to;
  }
  return { ...(organization && { organization }), ...(place && { place }), ...yearsAt(scene.tokens, next) };
}

/** The name that a preposition, a comma, or nothing in a list, ties to what stands before token `at`. */
function linkedName(
  scene: RoleScene,
  at: number,
  listed: boolean,
  again: boolean,
): { readonly mention: NameMention; readonly to: number } | undefined {
  const { tokens } = scene;
  let i = at;
  const link = tokens[i];
  if (link === undefined || (link.gap >= 2 && !(listed && link.gap === 2 && !again))) return undefined;
  let tied = false;
  if (link.gap < 2 && /^(?:of|for|at|with|in|from|to|on)$/.test(link.text)) tied = true;
  else if (link.gap < 2 && link.kind === "mark" && /^[,–—|(-]$/.test(link.text))
    tied = listed || (again && link.text === ",");
  else if (listed) i--; // "Chair Harbour Alliance", or the next line
  else return undefined;
  if (i >= at && !tied) return undefined;
  i++;
  for (
    const last = i + 5;
    i < last && LEADS.test(tokens[i]?.text ?? "") && tokens[i]!.gap <= 1 && nameAt(scene, i) === undefined;
    i++
  );
  const mention = nameAt(scene, i);
  const token = tokens[i];
  if (mention === undefined || token === undefined || mention.start !== token.start || mention.kind === "person")
    return undefined;
  // "an expert on Iraq"
  if (mention.kind === "place" && link.text === "on") return undefined;
  // after an organization a comma leads only to its place
  if (again && link.text === "," && mention.kind !== "place" && !listed) return undefined;
  const to = nameEnd(scene, i);
  // "director of the Harbour Alliance's office": somebody else's office
  if (/^['’]s$/.test(tokens[to]?.text ?? "")) return undefined;
  return { mention, to };
}

const YEAR = /^(?:1[89]|20)\d\d$/;

/** "from 2012 to 2015", "in 2013", "since 2013", "until 2015", "(2012–2015)": only years, which is as exact as it needs to be. */
function yearsAt(tokens: readonly Token[], at: number): RoleFrame {
  let i = at;
  if (/^[,(]$/.test(tokens[i]?.text ?? "")) i++;
  const word = tokens[i]?.text ?? "";
  const year = (index: number): string | undefined => {
    const token = tokens[index];
    return token !== undefined && token.gap <= 1 && YEAR.test(token.text) ? token.text : undefined;
  };
  const span = (edtf: string): DateSpan | undefined => parseDateSpan(edtf, "explicit");
  const first = YEAR.test(word) ? i : i + 1;
  const from = year(first);
  if (from === undefined) return {};
  const to = /^(?:to|until|till|through|and|–|-|—)$/.test(tokens[first + 1]?.text ?? "") ? year(first + 2) : undefined;
  if (/^(?:from|between)$/.test(word) || (first === i && to !== undefined))
    return to === undefined || to < from ? {} : { asOf: span(`${from}/${to}`), former: true };
  if (/^in$/.test(word)) return { asOf: span(from) };
  if (/^since$/.test(word)) return { asOf: span(`${from}/..`) };
  return /^until$/.test(word) ? { asOf: span(`../${from}`), former: true } : {};
}

export function frameOf(name: NameMention | undefined): RoleFrame {
  if (name === undefined || name.kind === "person") return {};
  const named: RoleName = { name: name.name, start: name.start, end: name.end };
  return name.kind === "place" ? { place: named } : { organization: named };
}

/** The names that stand in a role's phrase before its words: "a Lagos lawyer", "the Harbour Alliance director". */
export function within(scene: RoleScene, from: number, to: number): RoleFrame {
  let frame: RoleFrame = {};
  for (let i = from; i < to; i++) frame = { ...frame, ...frameOf(nameAt(scene, i)) };
  return frame;
}

export const PAST = /^(?:former|formerly|ex|ex-|onetime|one-time|then|retired|late|past|once|previously|erstwhile)$/i;

/** Does a word in the role, or right before it, say that it is held no longer? */
export function past(tokens: readonly Token[], { from, to }: Run): RoleFrame {
  for (let i = Math.max(0, from - 2); i < to; i++) {
    const token = tokens[i]!; // i < to
    if (i < from && (tokens[i + 1]!.gap > 1 || (token.kind === "mark" && token.text !== "-"))) continue;
    if (PAST.test(token.text) || /^ex-\p{L}/iu.test(token.text)) {
      if (i < from && /^then$/i.test(token.text) && /^(?:and|but|who)$/.test(tokens[i - 1]?.text ?? "")) continue; // "and then Mayor Lind"
      if (i >= from || i === from - 1 || /^(?:a|an|the)$/.test(tokens[i + 1]!.text)) return { former: true };
    }
  }
  return {};
}
