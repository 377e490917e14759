// Where names that may be the same one's are looked for: names without a key in common are never compared. Keys are made of the
// name alone, so that a new document costs what its own names have in common with others.

import { foldKey } from "../../text/text.ts";
import { isFullName, lastNames, personName } from "./person-name.ts";
import { skeleton } from "./spelling.ts";
import type { EntryKind } from "../statement.ts";

/** Sorted, each once. None for names that tell nobody apart ("the court"). */
export function nameKeys(kind: EntryKind, name: string): string[] {
  return [...new Set(KEYS[kind]?.(name))].sort();
}

const KEYS: Partial<Record<EntryKind, (name: string) => string[]>> = {
  person: personKeys,
  organization: organizationKeys,
  court: (name) => {
    const court = courtName(name);
    return court === undefined ? [] : [`court ${court}`];
  },
  facility: (name) => {
    const core = facilityCore(name);
    return core === "" ? [] : [`facility ${core}`];
  },
  place: (name) => {
    const key = foldKey(name).replaceAll(" ", "");
    return key.length >= 5 ? [`place ${skeleton(key)}`] : [];
  },
};

function personKeys(name: string): string[] {
  const parsed = personName(name);
  const last = lastNames(parsed);
  if (!isFullName(name)) return [`person ${skeleton(last[0] ?? "")}`];
  const keys = last.map((one) => `person ${skeleton(one)}`);
  // a slip in a long last name changes its skeleton: there the given name and the first letters stand together
  const [whole = ""] = last;
  if (whole.length >= 7)
    keys.push(`person-slip ${parsed.given.find((word) => word.length > 1) ?? ""} ${whole.slice(0, 2)}`);
  return keys;
}

const NO_LETTER = /^(?:of|the|and|for|on|in|to|a|an|de|del|la|y)$/u;

/** "coalition against hunger" is "cah". With and without the small words ("DOJ", "DofJ"). */
export function initialism(name: string): string | undefined {
  const words = organizationCore(name).split(" ");
  const great = words.filter((word) => !NO_LETTER.test(word));
  return great.length < 2 ? undefined : great.map((word) => word[0] ?? "").join("");
}

/** May it be an acronym: one word of two to seven letters? */
export function mayBeAcronym(name: string): boolean {
  return /^\p{L}{2,7}$/u.test(organizationCore(name));
}

function organizationKeys(name: string): string[] {
  const core = organizationCore(name);
  // cut off by a line's end
  if (/ (?:of|for|the|and|on)$/u.test(core)) return [];
  const short = initialism(name);
  const keys = [`organization ${skeleton(core.replaceAll(" ", ""))}`];
  if (short !== undefined && short.length <= 7) keys.push(`organization-short ${short}`);
  if (mayBeAcronym(name)) keys.push(`organization-short ${core}`);
  return keys;
}

/** Words before and after a name that do not tell which organization is meant. */
const BEFORE = /^(?:the|us|u s|united states|federal) /u;
const AFTER =
  / (?:inc|llc|llp|ltd|co|corp|corporation|company|agency|campaign|attorneys|attorneys at law|law firm|foundation|organi[sz]ation)$/u;

export function organizationCore(name: string): string {
  let core = foldKey(name.replaceAll("&", " and "));
  for (const cut of [BEFORE, AFTER]) {
    const rest = core.replace(cut, "");
    if (rest.length > 2) core = rest;
  }
  return core;
}

const KINDS_OF_FACILITY =
  /\b(?:the|ice|us|federal|state|county|city|main|central|jail|prison|penitentiary|detention|detainment|correctional|corrections|processing|immigration|service|services|center|centre|facility|institution|institute|complex|annex|house|unit|camp)\b/gu;

/** What is left of a facility's name without the words that say what it is: "mesa alta". */
export function facilityCore(name: string): string {
  return foldKey(name).replace(KINDS_OF_FACILITY, " ").replace(/\s+/gu, " ").trim();
}

const DIRECTIONS: Readonly<Record<string, string>> = {
  n: "northern",
  s: "southern",
  e: "eastern",
  w: "western",
  m: "middle",
  c: "central",
};
const ORDINALS: readonly string[] = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh".split(
  " ",
);

/**
 * A court in one spelling, or undefined where the name does not tell which ("the District Court"): "district northern har" for
 * "N.D. Har." and "U.S. District Court for the Northern District of Harlan"; a state by its first letters, as it is cited.
 */
export function courtName(name: string): string | undefined {
  const key = foldKey(name);
  const circuit = /\b(\w+?)(?:st|nd|rd|th)? cir(?:cuit)?\b/u.exec(key)?.[1];
  if (circuit !== undefined) {
    const number =
      ORDINALS.findIndex((word) => word === circuit || word === `${circuit}th` || word === `${circuit}st`) + 1;
    const shown = number > 0 ? String(number) : circuit;
    if (/^(?:\d+|dc|federal|fed)$/u.test(shown)) return `circuit ${shown.slice(0, 3)}`;
  }
  const cited = /^([nsewmc])d ?([a-z]{2}|(?<= )\w+)\b/u.exec(key);
  if (cited !== null) return `district ${DIRECTIONS[cited[1] ?? ""] ?? ""} ${stateKey(cited[2] ?? "")}`;
  const long =
    /\b(northern|southern|eastern|western|middle|central) district(?: court)?(?: of| for)? (?:the )?(.+)$/u.exec(key);
  if (long !== null) return `district ${long[1]} ${stateKey(long[2] ?? "")}`;
  const whole =
    /^(?:(?:us |united states )?district court (?:for|of) (?:the )?(?:district of )?|district of |d )(.+)$/u.exec(key);
  if (whole !== null) return `district ${stateKey(whole[1] ?? "")}`;
  return undefined;
}

/** "cal" of "california" and of "Cal.", "ny" of "new york" and of "N.Y.". */
function stateKey(state: string): string {
  const words = state.replace(/ (?:division|and) .*$/u, "").split(" ");
  return words.length > 1
    ? words.map((word) => word[0] ?? "").join("")
    : (words[0] ?? "").slice(0, words[0]?.length === 2 ? 2 : 3);
}
