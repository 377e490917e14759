// What is written like a name and is none: motions, titles, words shouted in an order, codes. And names whose kind the words
// around them settle whatever else was made of them.

import type { NameKind } from "../../record/record.ts";
import { COMMON_WORDS, STOP_WORDS } from "../gazetteer/gazetteer-common-words.ts";
import { FIRST_NAMES } from "../gazetteer/gazetteer-first-names.ts";
import { LAST_NAMES } from "../gazetteer/gazetteer-last-names.ts";
import { ORGANIZATION_HEADS } from "../gazetteer/gazetteer-organization-words.ts";
import { STATE_ABBREVIATIONS } from "../gazetteer/gazetteer-places.ts";
import { ROLE_NOUNS } from "../gazetteer/gazetteer-titles.ts";
import { listedAt, titled } from "../gazetteer/gazetteer.ts";
import { type Run, SUBJECTS } from "./name-runs.ts";
import { bare } from "./name-titles.ts";
import type { Token } from "../name-tokens.ts";

export function isLookalike(tokens: readonly Token[], run: Run, kind: NameKind): boolean {
  const { from, to } = run;
  const first = tokens[from]!; // a run has a token
  if (to - from > 1) return isTitle(tokens, run, kind);
  const { text } = first;
  if (isShouted(tokens, from)) return true;
  if (listedAt(tokens, from, to) !== undefined) return false;
  // "IT IS SO ORDERED", "Minn" without a place before it, "ABC-DEF" of a docket's number
  if (first.kind === "acronym" && STOP_WORDS.has(titled(text))) return true;
  if (first.kind === "acronym" && text.length > 2 && STATE_ABBREVIATIONS.has(titled(text))) return true;
  if (kind !== "organization" && /^[A-Z]{2,}-[A-Z]{2,}$/.test(text)) return true;
  const [before, after] = [tokens[from - 1], tokens[to]];
  if (text === "Courtroom" || (kind === "person" && first.kind === "initial")) return true;
  // "Motion to Enforce", "Order to Show Cause", "Notice of Rescheduling"
  if (before?.text.toLowerCase() === "of" && /^notice$/i.test(tokens[from - 2]?.text ?? ""))
    return text.endsWith("ing");
  if (
    before?.text.toLowerCase() === "to" &&
    /^(?:motion|order|application|request|stipulation)$/i.test(tokens[from - 2]?.text ?? "")
  )
    return !LAST_NAMES.has(text) && !FIRST_NAMES.has(text);
  // "Valentine's Day"
  if (/^['’]s$/.test(after?.text ?? "") && /^(?:Day|Eve)$/.test(tokens[to + 1]?.text ?? "")) return true;
  return kind === "person" && SUBJECTS.has(text) && !FIRST_NAMES.has(text) && !LAST_NAMES.has(text);
}

/** The "IS" of "IT IS SO ORDERED", which is no organization there. */
function isShouted(tokens: readonly Token[], at: number): boolean {
  if (!isSmallWord(tokens[at])) return false;
  return isSmallWord(tokens[at - 1]) || isSmallWord(tokens[at + 1]) || /^[A-Z]{4,}ED$/.test(tokens[at + 1]?.text ?? "");
}

function isSmallWord(token: Token | undefined): boolean {
  return token?.kind === "acronym" && STOP_WORDS.has(titled(token.text));
}

const RANKS =
  /^(?:Senior|Junior|Deputy|Assistant|Associate|Acting|Former|Chief|Managing|Supervising|Staff|Lead|Principal)$/;

/** "Deputy United States Marshals", "Senior Civil Rights" before "Attorney": an office. */
function isTitle(tokens: readonly Token[], { from, to }: Run, kind: NameKind): boolean {
  const [first, last, after] = [tokens[from]!, tokens[to - 1]!, tokens[to]]; // a run has a token
  // "United States District", and "Judge" on the next line
  if (kind === "organization" && last.text === "District" && isRole(after?.text ?? "")) return true;
  if (kind === "person" || !RANKS.test(first.text)) return false;
  return isRole(last.text) || (after?.gap === 1 && after.kind !== "lower" && isRole(after.text));
}

function isRole(word: string): boolean {
  const lower = word.toLowerCase();
  return ROLE_NOUNS.has(lower) || ROLE_NOUNS.has(lower.replace(/s$/, ""));
}

/** What a name is where its own place says so; `kind` otherwise. */
export function settledKind(tokens: readonly Token[], { from, to }: Run, kind: NameKind): NameKind {
  const [first, last] = [tokens[from]!, tokens[to - 1]!]; // a run has a token
  const [after, second] = [tokens[to], tokens[to + 1]];
  // "KETTLE SPRINGS, N.D. —"
  const dateline = first.kind === "acronym" && first.startsSentence && after?.text === "," && second !== undefined;
  if (kind === "person" && dateline && second.text.endsWith(".") && STATE_ABBREVIATIONS.has(bare(second.text)))
    return "place";
  // "Fourth Street South"
  if (
    kind === "organization" &&
    /^(?:North|South|East|West)$/.test(last.text) &&
    /^(?:Street|Avenue|Road|Boulevard)$/.test(tokens[to - 2]?.text ?? "") &&
    to - from > 2
  )
    return "place";
  if (to - from > 1) return kind === "organization" && isShoutedPerson(tokens, { from, to }) ? "person" : kind;
  // "ParcelTrack"
  if (kind === "person" && /^\p{Lu}\p{Ll}{3,}\p{Lu}\p{Ll}+$/u.test(first.text)) return "organization";
  // "WARNER, JOHNSON and OKORO, Circuit Judges"
  const family = first.kind === "acronym" && first.text.length > 3 && LAST_NAMES.has(titled(first.text));
  const joined = after?.text === "," || after?.text === "and";
  return family && joined && kind === "place" && listedAt(tokens, from, to) === undefined ? "person" : kind;
}

/** "ANA MARIE RUIZ" in a caption. */
function isShoutedPerson(tokens: readonly Token[], { from, to }: Run): boolean {
  if (to - from > 3) return false;
  const words = tokens.slice(from, to);
  if (words.some(({ kind, text }) => kind !== "acronym" || text.length < 3 || ORGANIZATION_HEADS.has(titled(text))))
    return false;
  const first = titled(words[0]!.text); // a run has a token
  return FIRST_NAMES.has(first) && !COMMON_WORDS.has(first);
}
