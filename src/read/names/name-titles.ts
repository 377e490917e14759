// Titles before a name: which capitalised words are one, how far the role reaches to the left, where the person starts.

import { COMMON_WORDS, OTHER_HEADS, STOP_WORDS } from "../gazetteer/gazetteer-common-words.ts";
import { FIRST_NAMES } from "../gazetteer/gazetteer-first-names.ts";
import { LAST_NAMES } from "../gazetteer/gazetteer-last-names.ts";
import { CORPORATE_SUFFIXES, COURT_HEADS, ORGANIZATION_HEADS } from "../gazetteer/gazetteer-organization-words.ts";
import { DEMONYMS } from "../gazetteer/gazetteer-places.ts";
import {
  KIN,
  NAME_SUFFIXES,
  PARTICLES,
  POST_NOMINALS,
  ROLE_MODIFIERS,
  ROLE_NOUNS,
} from "../gazetteer/gazetteer-titles.ts";
import { listedAt } from "../gazetteer/gazetteer.ts";
import { type Run, SUBJECTS } from "./name-runs.ts";
import type { Token } from "../name-tokens.ts";

/** The role in lower case directly before a name: "immigration attorney Ana Ruiz". */
export function lowerRole(tokens: readonly Token[], nameFrom: number): Run | undefined {
  const before = tokens[nameFrom - 1];
  const name = tokens[nameFrom];
  if (before === undefined || name === undefined || name.gap !== 1) return undefined;
  const noun = before.text.toLowerCase().replace(/^ex-/, "");
  if (before.kind !== "lower" && noun.length === before.text.length) return undefined;
  if (!ROLE_NOUNS.has(noun) || KIN.has(noun)) return undefined;
  let from = nameFrom - 1;
  while (from > 0 && tokens[from]!.gap === 1) {
    const word = tokens[from - 1]!.text.toLowerCase(); // from > 0
    if (!(ROLE_MODIFIERS.has(word) || ROLE_NOUNS.has(word)) || word === "and") break;
    // "Human rights lawyer", not "Then mayor"
    if (tokens[from - 1]!.startsSentence && /^(?:then|under|us|top|main|who)$/.test(word)) break;
    from--;
    if (tokens[from]!.startsSentence) break;
  }
  return { from, to: nameFrom };
}

export function roleStart(tokens: readonly Token[], at: number, from: number): number {
  let start = at;
  while (start > from) {
    const token = tokens[start - 1]!; // start > from ≥ 0
    const word = bare(token.text);
    const lower = word.toLowerCase();
    const us = /^U\.?S\.?$/.test(token.text);
    const fits =
      us ||
      ROLE_MODIFIERS.has(lower) ||
      ROLE_NOUNS.has(lower) ||
      SUBJECTS.has(word) ||
      (COURT_HEADS.has(word) && start - 1 > from) ||
      (word === "of" && start - 1 > from) ||
      (token.text === "and" && start - 1 > from);
    if (!fits || token.kind === "mark") break;
    start--;
    if (us) break;
  }
  while (start < at && /^(?:of|and)$/.test(tokens[start]!.text)) start++;
  // lower-case words outside the run: "former Mayor"
  if (start === from) {
    while (
      start > 0 &&
      tokens[start]!.gap === 1 &&
      tokens[start - 1]!.kind === "lower" &&
      ROLE_MODIFIERS.has(tokens[start - 1]!.text) &&
      tokens[start - 1]!.text !== "and"
    )
      start--;
  }
  return start;
}

/** "Secretary of State Ana Ruiz": where the person starts. */
export function afterTitleObject(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  if (at < to && /^(?:of|for|to|on)$/.test(tokens[at]!.text)) {
    at++;
    if (tokens[at]?.text === "the") at++;
    const hit = listedAt(tokens, at, to);
    if (hit !== undefined) at += hit.length;
    else if (at < to) at++;
    while (at < to && (tokens[at]!.text === "and" || SUBJECTS.has(tokens[at]!.text) || DEMONYMS.has(tokens[at]!.text)))
      at++;
  }
  return at;
}

export function looksLikePerson(tokens: readonly Token[], from: number, to: number, honorific: boolean): boolean {
  const first = tokens[from];
  if (first === undefined || first.kind === "number") return false;
  if (HEADLINE_VERBS.has(first.text) || /^(?:OF|THE|AND|FOR|IN|ON|TO|BY)$/.test(first.text)) return false;
  const last = tokens[to - 1]!; // from < to
  // "Madam Chair", "Mr. Speaker"
  if (honorific) return (first.kind !== "lower" || PARTICLES.has(first.text)) && !isRoleOnly(tokens, from, to);
  if (ROLE_MODIFIERS.has(first.text.toLowerCase()) && to - from === 1) return false;
  if (ROLE_NOUNS.has(first.text.toLowerCase()) && to - from === 1) return false;
  if (isRoleOnly(tokens, from, to)) return false;
  if (
    ORGANIZATION_HEADS.has(last.text) ||
    OTHER_HEADS.has(last.text) ||
    COURT_HEADS.has(last.text) ||
    CORPORATE_SUFFIXES.has(last.text)
  )
    return false;
  if (first.kind === "acronym" && to - from === 1) return false;
  if (first.kind === "acronym" && !/^(?:[A-Z]\.){2}$/.test(first.text) && first.text.length > 2) return false;
  if (
    DEMONYMS.has(first.text) ||
    STOP_WORDS.has(first.text) ||
    (SUBJECTS.has(first.text) && !FIRST_NAMES.has(first.text))
  )
    return false;
  for (let i = from; i < to; i++) if (/^(?:of|for|and|&|on)$/.test(tokens[i]!.text)) return i > from + 1;
  if (COMMON_WORDS.has(first.text) && !FIRST_NAMES.has(first.text) && to - from === 1) return false;
  return true;
}

/** "Attorney General", "Operating Officer": words of office and nothing else. */
export function isRoleOnly(tokens: readonly Token[], from: number, to: number): boolean {
  if (!ROLE_NOUNS.has(bare(tokens[to - 1]!.text).toLowerCase())) return false; // from < to
  for (let i = from; i < to; i++) {
    const word = bare(tokens[i]!.text).toLowerCase(); // i < to
    if (!ROLE_NOUNS.has(word) && !ROLE_MODIFIERS.has(word) && !OFFICES.test(word)) return false;
  }
  return true;
}

const OFFICES =
  /^(?:executive|operating|financial|information|technology|legal|marketing|medical|general|chief|officer)$/;

/** What a headline lets an office do: "Judge Blocks …". No names. */
const HEADLINE_VERBS: ReadonlySet<string> = new Set(
  "Says Reveals Blocks Orders Rules Denies Calls Asks Urges Joins Wins Loses Faces Seeks Tells Finds Slams Backs Hears Halts Frees Grants Rejects Issues Signs Visits Warns Wants Vows Admits Defends Delays Dismisses Condemns Criticizes Demands Declares Decides Approves Announces Accuses Appeals Allows Refuses Releases Resigns Responds Sentences Stays Stops Sues Takes Testifies Throws Tosses Upholds Vacates Votes".split(
    " ",
  ),
);

/** A person's name ends before a word that cannot be part of it. */
export function personEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i]!; // i < to
    if (/^(?:of|for|and|&|on|'s|’s)$/.test(token.text)) return i;
    if (i - from >= 5) return i;
    if (POST_NOMINALS.has(token.text)) return i;
    // "Ana Ruiz Chairman" in a list of those present
    if (i - from >= 2 && isOffice(token.text)) return i;
    // "Judge Ana Ruiz GRANTING the motion", "Judge Ruiz Blocks the Order"
    const shouted = token.kind === "acronym" && token.text.length > 3 && !token.text.includes(".");
    if (HEADLINE_VERBS.has(token.text) || (shouted && tokens[i - 1]!.kind === "cap" && !NAME_SUFFIXES.has(token.text)))
      return i;
  }
  return to;
}

/** A word of office that is nobody's name. */
export function isOffice(word: string): boolean {
  return (
    ROLE_NOUNS.has(word.toLowerCase()) && COMMON_WORDS.has(word) && !LAST_NAMES.has(word) && !FIRST_NAMES.has(word)
  );
}

/** "/s/ Ana Ruiz" over "CEO Harbor Coalition": what follows the title is no person. */
export function standsUnderSignature(tokens: readonly Token[], from: number): boolean {
  if (tokens[from]!.gap !== 2) return false; // a run has a token
  for (let i = from - 1; i >= 0 && i > from - 12; i--) {
    if (tokens[i]!.text === "s" && tokens[i - 1]?.text === "/" && tokens[i + 1]?.text === "/") return true;
    if (tokens[i]!.gap >= 2) return false;
  }
  return false;
}

export const CLEAR_TITLES: ReadonlySet<string> = new Set(
  "judge justice president mayor king queen prince princess pope".split(" "),
);

/** Titles that stand with a capital directly before a name. */
export const CAPITAL_TITLES: ReadonlySet<string> = new Set(
  [...ROLE_NOUNS].filter(
    (noun) =>
      !/^(?:baker|carpenter|gardener|painter|porter|miner|mason|fisherman|banker|dean|earl|count|cook|model|rider|runner|skipper|tailor|trader|writer|winner|white|young|lead|border|post|guest|guide|host|borrower|worker|workers|fellow|fashion|spiritual|driver|guard|shah|rector|woman|man|boy|girl|youth|son|dad|maid|mother|friend|player|parent|villager|reader|viewer|boss|winger|watchdog|voter)$/.test(
        noun,
      ),
  ),
);

export function bare(text: string): string {
  return text.endsWith(".") && text.length > 2 && !text.slice(0, -1).includes(".") ? text.slice(0, -1) : text;
}
