// What each name is, decided once per document from all the places where it stands.

import { foldKey } from "../../text/text.ts";
import { NAME_KINDS, type NameKind } from "../../record/record.ts";
import { COMMON_WORDS } from "../gazetteer/gazetteer-common-words.ts";
import { FIRST_NAMES } from "../gazetteer/gazetteer-first-names.ts";
import { NAME_SUFFIXES, ROLE_MODIFIERS, ROLE_NOUNS } from "../gazetteer/gazetteer-titles.ts";
import { addVotes, type Votes } from "./name-evidence.ts";
import type { Segment } from "./name-segments.ts";
import type { Token } from "../name-tokens.ts";

/** The words of a segment for comparison: lower case, no diacritics, no stops. */
export function segmentKey(tokens: readonly Token[], segment: { readonly from: number; readonly to: number }): string {
  let text = "";
  for (let i = segment.from; i < segment.to; i++) text += (i === segment.from ? "" : " ") + tokens[i]!.text; // from < to
  return foldKey(text);
}

export interface Evidence {
  votes: Votes;
  /** Stands somewhere with a capital that the sentence's start does not explain. */
  inside: boolean;
  sure: boolean;
  words: readonly string[];
}

const THRESHOLD = 0.9;

/** The kind of every name, by key; a key that is not in the map is no name. */
export function decideKinds(
  tokens: readonly Token[],
  segments: readonly Segment[],
  lowerWords: ReadonlySet<string>,
): ReadonlyMap<string, NameKind> {
  const evidence = new Map<string, Evidence>();
  for (const segment of segments) {
    const key = segmentKey(tokens, segment);
    if (key === "") continue;
    const first = tokens[segment.from]!; // from < to
    const found = evidence.get(key);
    const inside = !first.startsSentence || segment.to - segment.from > 1 || first.kind === "acronym";
    if (found === undefined)
      evidence.set(key, {
        votes: addVotes(segment.votes, segment.context ?? {}),
        inside,
        sure: segment.sure,
        words: key.split(" "),
      });
    else {
      found.votes = addVotes(found.votes, segment.context ?? (segment.sure ? segment.votes : {}));
      found.inside ||= inside;
      found.sure ||= segment.sure;
    }
  }
  const persons = partsOfPersons(evidence);
  // "Ms. Okoro" makes a person of "Ifeoma Okoro"
  const surnames = new Set<string>();
  for (const [key, { words, votes, sure }] of evidence)
    if (words.length === 1 && sure && strongest(votes) === "person") surnames.add(key);
  const kinds = new Map<string, NameKind>();
  for (const [key, item] of evidence) {
    const kind = decide(key, item, persons, surnames, lowerWords);
    if (kind !== undefined) kinds.set(key, kind);
  }
  return kinds;
}

function decide(
  key: string,
  item: Evidence,
  persons: ReadonlySet<string>,
  surnames: ReadonlySet<string>,
  lowerWords: ReadonlySet<string>,
): NameKind | undefined {
  const single = item.words.length === 1;
  const related = persons.has(key) || (!single && surnames.has(lastName(item.words)));
  const votes = related ? addVotes(item.votes, { person: single ? 3 : 1.5 }) : item.votes;
  const best = strongest(votes);
  if (best === undefined) return undefined;
  if (best === "person" && !single && item.words.every((word) => ROLE_NOUNS.has(word) || ROLE_MODIFIERS.has(word)))
    return undefined;
  if (!item.sure) {
    const weight = votes[best] ?? 0;
    const named = best === "person" && item.words.length === 1 && persons.has(key);
    if (weight < THRESHOLD || (!named && weight <= (votes.none ?? 0))) return undefined;
    // a word that the document also writes small, or an ordinary word that only stands at sentence starts
    if (item.words.length === 1 && !persons.has(key) && (lowerWords.has(key) || !item.inside)) {
      const title = key.slice(0, 1).toUpperCase() + key.slice(1);
      if (lowerWords.has(key) || COMMON_WORDS.has(title) || !FIRST_NAMES.has(title)) return undefined;
    }
  }
  return best;
}

function strongest(votes: Votes): NameKind | undefined {
  let best: NameKind | undefined;
  for (const kind of NAME_KINDS) {
    const weight = votes[kind] ?? 0;
    if (weight > 0 && (best === undefined || weight > (votes[best] ?? 0))) best = kind;
  }
  return best;
}

/** The last and first words of names that are surely persons' full names. */
function partsOfPersons(evidence: ReadonlyMap<string, Evidence>): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const { words, votes } of evidence.values()) {
    if (words.length < 2 || strongest(votes) !== "person" || (votes.person ?? 0) < THRESHOLD) continue;
    parts.add(lastName(words));
    parts.add(words[0]!); // at least two words
    if (words.length > 2) parts.add(words.slice(-2).join(" "));
  }
  return parts;
}

/** The last word that is not "Jr" and the like; of "van der Berg" only "berg". */
export function lastName(words: readonly string[]): string {
  for (let i = words.length - 1; i > 0; i--) if (!SUFFIXES.has(words[i]!)) return words[i]!;
  return words[0] ?? "";
}

const SUFFIXES: ReadonlySet<string> = new Set([...NAME_SUFFIXES].map((suffix) => foldKey(suffix)));
