// What speaks for each kind: the words of a name, and what stands around it. Weights are relative; a decision needs 0.9.

import type { NameKind } from "../../record/record.ts";
import { COMMON_WORDS } from "../gazetteer/gazetteer-common-words.ts";
import { FIRST_NAMES } from "../gazetteer/gazetteer-first-names.ts";
import { LAST_NAMES } from "../gazetteer/gazetteer-last-names.ts";
import { PLACE_HEADS, PLACE_STARTS, STATE_ABBREVIATIONS } from "../gazetteer/gazetteer-places.ts";
import { KIN, NAME_SUFFIXES, PARTICLES, ROLE_NOUNS } from "../gazetteer/gazetteer-titles.ts";
import { listedAt } from "../gazetteer/gazetteer.ts";
import { isOrdinary } from "./name-heads.ts";
import { type Run, SUBJECTS } from "./name-runs.ts";
import { bare } from "./name-titles.ts";
import type { Token } from "../name-tokens.ts";

export type Votes = Partial<Record<NameKind | "none", number>>;

export function wordVotes(tokens: readonly Token[], run: Run, listed: NameKind | undefined): Votes {
  const { from, to } = run;
  const length = to - from;
  const first = tokens[from]!; // a run has a token
  const last = tokens[to - 1]!;
  let [person, organization, place, none] = [0, 0, 0, 0];
  if (length === 1) {
    // "Power8", "ABC-SV": makes and acronyms, not people
    if (/\d|^[A-Z]{2,}-[A-Z]{2,}$/.test(first.text)) person -= 8;
    if (first.kind === "acronym") {
      const printed = first.text.slice(0, 1) + first.text.slice(1).toLowerCase();
      const word = first.text.length >= 4 && /[AEIOUY]/.test(first.text);
      organization += first.text.length >= 6 ? 0.5 : 1.4;
      person -= word ? 1 : 8;
      if (COMMON_WORDS.has(printed) || ROLE_NOUNS.has(first.text.toLowerCase()) || first.text.length > 9) none += 8;
    }
    if (FIRST_NAMES.has(first.text)) person += 1.3;
    else if (isSurnameShaped(first.text) || (LAST_NAMES.has(first.text) && !COMMON_WORDS.has(first.text)))
      person += 0.5;
    if (isNoName(first.text) || (isOrdinary(first.text) && !FIRST_NAMES.has(first.text))) none += 50;
    else if (COMMON_WORDS.has(first.text)) none += 2;
    return { person, organization, place, none };
  }
  if (FIRST_NAMES.has(first.text)) person += COMMON_WORDS.has(first.text) ? 1.5 : 3;
  else if (first.kind === "initial" && first.text.endsWith(".")) person += 2.5;
  else if (/^(?:[A-Z]\.){2}$/.test(first.text)) person += 2;
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i]!; // i < to
    if (token.kind === "initial" && i < to - 1) person += 2;
    if (token.kind === "lower" && PARTICLES.has(token.text)) person += 1.5;
    if (NAME_SUFFIXES.has(token.text)) person += 3;
    if (FIRST_NAMES.has(token.text)) person += i === from + 1 && first.kind !== "acronym" ? 0.7 : 0.3;
    if (token.kind === "acronym" && !NAME_SUFFIXES.has(token.text)) {
      person -= 1.5;
      organization += 0.8;
    }
    if (token.kind === "number") person -= 3;
    if (COMMON_WORDS.has(token.text) && !FIRST_NAMES.has(token.text)) {
      person -= 0.8;
      none += 0.4;
    }
    if (SUBJECTS.has(token.text)) organization += 0.6;
  }
  if (first.kind === "acronym" && first.text.length > 2) {
    organization += 1;
    person -= 1;
  }
  if (COMMON_WORDS.has(first.text) && !FIRST_NAMES.has(first.text)) {
    person -= 0.8;
    none += 0.5;
  }
  if (isSurnameShaped(last.text) || LAST_NAMES.has(last.text)) person += 0.7;
  if (listed === "place") {
    organization += 1.2;
    person -= 0.8;
  }
  // "Cruz del Norte"
  const direction = /^(?:Norte|Sur|Este|Oeste)$/.test(last.text) && tokens[to - 2]!.text === "del";
  if (direction) {
    place += 4;
    person -= 4;
  }
  if (PLACE_HEADS.has(bare(last.text)))
    place +=
      last.text.endsWith(".") || STREETS.test(last.text) ? 6 : FIRST_NAMES.has(first.text) && length === 2 ? 1 : 3;
  if (PLACE_STARTS.has(bare(first.text))) place += FIRST_NAMES.has(first.text) ? 0.5 : 1.8;
  if (length === 2 || length === 3) person += 0.6;
  if (length > 4) person -= 1;
  return { person, organization, place, none };
}

/** Written with a capital, but the name of none of our kinds. */
export function isNoName(word: string): boolean {
  return /^(?:Islam|Judaism|Christianity|Hinduism|Buddhism|God|Allah)$/.test(word);
}

/** Heads of street names that are hardly anybody's last name. */
const STREETS = /^(?:Street|Avenue|Ave|Boulevard|Blvd|Road|Highway|Parkway)$/;

function isSurnameShaped(word: string): boolean {
  return (
    /^(?:Mc|Mac[A-Z]|O['’][A-Z]|Al-|al-|El-|el-|bin|Abu|Ben-)/.test(word) ||
    /[a-zà-ž](?:ez|ov|ova|ev|eva|ski|sky|ska|skaya|sson|sen|stein|berg|burg|baum|mann|man|ian|yan|zadeh|pour|nejad|o[gğ]lu|wala|escu|enko|chuk|vi[cćč]|opoulos|idis|akis|elli|etti|ucci|ini|son|witz|wicz|dze|shvili|iyev|ullah|uddin|singh|kumar|waite|worth|field|ford|ham|quist|strom|aux|eau|ault)$/u.test(
      word,
    )
  );
}

const PERSON_VERBS =
  /^(?:said|says|told|tells|added|adds|testified|wrote|writes|recalled|noted|argued|explained|asked|insisted|replied|admitted|believes|thinks|hopes|joked|smiled|laughed|tweeted|pleaded|resigned|died|married|graduated|himself|herself)$/;

/** What stands around a run says of it. */
export function contextVotes(tokens: readonly Token[], run: Run): Votes {
  let [person, organization, place] = [0, 0, 0];
  const before = tokens[run.from - 1];
  const first = tokens[run.from]!; // a run has a token
  const after = tokens[run.to];
  const second = tokens[run.to + 1];
  if (before !== undefined && first.gap === 1) {
    const word = before.text.toLowerCase();
    if (
      word === "in" ||
      word === "near" ||
      word === "across" ||
      word === "throughout" ||
      word === "outside" ||
      word === "around"
    )
      place += 1.6;
    else if (word === "from" || word === "into" || word === "to" || word === "toward") place += 0.5;
    else if (word === "at") organization += 0.5;
    else if (word === "the") {
      const adjectival =
        after !== undefined &&
        after.kind === "lower" &&
        after.gap === 1 &&
        run.to - run.from === 1 &&
        first.kind === "cap";
      person -= adjectival ? 0.3 : 2;
      organization += adjectival ? 0.2 : 0.8;
      if (adjectival && /^(?:administration|campaign|family|presidency|regime|trial|case)$/.test(after.text))
        person += 1.5;
    } else if (word === "by" || word === "with" || word === "against") person += 0.3;
    if (before.kind === "lower" && KIN.has(word)) person += 5;
    else if (before.kind === "lower" && ROLE_NOUNS.has(word)) person += 3;
    else if (
      before.kind === "lower" &&
      /^(?:company|firm|group|agency|magazine|newspaper|network|website|carmaker|automaker|airline|manufacturer|maker|retailer|bank|organization|party|charity|nonprofit|giant|publisher)$/.test(
        word,
      )
    )
      organization += 2;
    else if (
      before.kind === "lower" &&
      /^(?:city|town|village|province|state|country|district|region|county|suburb|neighborhood|island|port)$/.test(word)
    )
      place += 1.5;
    else if (/^(?:named|called|nicknamed|aka)$/.test(word)) person += 1;
  }
  if (after !== undefined && after.gap <= 1) {
    if (after.kind === "lower") {
      if (PERSON_VERBS.test(after.text)) person += 1.2;
      else if (after.text === "who") person += 2;
      else if (after.text === "whose") person += 0.5;
    } else if (after.text === "," && second !== undefined && second.gap === 1) {
      if (second.kind === "number" && /^\d{1,2}$/.test(second.text) && tokens[run.to + 2]?.text === ",") person += 4;
      else if (second.text === "who") person += 2.5;
      else if (second.text === "a" || second.text === "an" || second.text === "the")
        person += roleAhead(tokens, run.to + 2) ? 2 : 0;
      else if (roleAhead(tokens, run.to + 1)) person += 2;
      const hit = listedAt(tokens, run.to + 1);
      if (hit?.kind === "place") place += 1.5;
      else if (STATE_ABBREVIATIONS.has(bare(second.text))) place += 4;
    } else if (after.text === "(" && second?.kind === "number") person += 0.5;
  }
  return { person, organization, place };
}

/** Does a role noun come within a few words, before any mark? */
function roleAhead(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 6; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === "mark" || token.gap >= 2) return false;
    if (ROLE_NOUNS.has(token.text.toLowerCase())) return true;
    if (/^(?:of|for|at|in|who|that|which|and|to|with)$/.test(token.text)) return false;
  }
  return false;
}

export function addVotes(a: Votes, b: Votes): Votes {
  const sum: Record<string, number> = { ...a };
  for (const [kind, weight] of Object.entries(b)) sum[kind] = (sum[kind] ?? 0) + weight;
  return sum;
}
