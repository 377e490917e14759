// One name, one meaning: where the places of a document disagree about a name, the many decide, and what is a name in one
// place is one in the others.

import type { NameKind } from "../../record/record.ts";
import { COMMON_WORDS, STOP_WORDS } from "../gazetteer/gazetteer-common-words.ts";
import { FIRST_NAMES } from "../gazetteer/gazetteer-first-names.ts";
import { listedAt } from "../gazetteer/gazetteer.ts";
import { placed, type RuledName, type RuledText } from "./name-rules.ts";
import { isCapital } from "./name-runs.ts";
import type { Segment } from "./name-segments.ts";
import type { Token } from "../name-tokens.ts";
import { lastName, segmentKey } from "./name-typing.ts";

const TITLED = 6; // votes that a title gives

/** `names` sorted and apart from each other; so is what comes back. */
export function consistentNames(ruled: RuledText, names: readonly RuledName[]): RuledName[] {
  const persons = partsOfPersons(ruled.tokens, names);
  const ruling = rulingKinds(names);
  const decided = names.map((name): RuledName => {
    const { key, kind, segment } = name;
    const listed = kind !== "person" && listedAt(ruled.tokens, segment.from, segment.to) !== undefined;
    const wanted = !listed && isOneWord(segment) && persons.has(key) ? "person" : ruling.get(key);
    return wanted === undefined || wanted === kind ? name : { ...name, kind: wanted };
  });
  return withRepeated(ruled, decided, persons);
}

function isOneWord({ from, to }: Segment): boolean {
  return to - from === 1;
}

/** Last and first words of the people who are surely named in full: after a title, or with a given name that is listed. */
function partsOfPersons(tokens: readonly Token[], names: readonly RuledName[]): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const { key, kind, segment } of names) {
    if (kind !== "person" || isOneWord(segment)) continue;
    const first = tokens[segment.from]!.text; // inside the text
    if ((segment.votes.person ?? 0) < TITLED && (!FIRST_NAMES.has(first) || COMMON_WORDS.has(first))) continue;
    const words = key.split(" ");
    parts.add(lastName(words));
    parts.add(words[0]!); // split gives one at least
  }
  return parts;
}

/** The kind that most places of a name have, where it is clear: three of four at least. */
function rulingKinds(names: readonly RuledName[]): ReadonlyMap<string, NameKind> {
  const counts = new Map<string, Map<NameKind, number>>();
  for (const { key, kind } of names) {
    const own = counts.get(key) ?? new Map<NameKind, number>();
    counts.set(key, own.set(kind, (own.get(kind) ?? 0) + 1));
  }
  const ruling = new Map<string, NameKind>();
  for (const [key, own] of counts) {
    if (own.size < 2) continue;
    const all = [...own.values()].reduce((sum, count) => sum + count, 0);
    for (const [kind, count] of own) if (4 * count >= 3 * all) ruling.set(key, kind);
  }
  return ruling;
}

/** Adds the places where a last name or an acronym that is a name elsewhere stands alone and was passed over. */
function withRepeated(
  { tokens, styles, lowerWords }: RuledText,
  names: readonly RuledName[],
  persons: ReadonlySet<string>,
): RuledName[] {
  const acronyms = new Map<string, NameKind>();
  for (const { key, kind, segment } of names)
    if (isOneWord(segment) && tokens[segment.from]!.kind === "acronym") acronyms.set(key, kind); // inside the text
  const all: RuledName[] = [];
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    const name = names[next];
    if (name !== undefined && name.segment.from <= i) {
      all.push(name);
      i = name.segment.to - 1;
      next++;
      continue;
    }
    const token = tokens[i]!; // i < length
    if (!isCapital(token) || token.text.length < 3 || styles[token.line] !== "plain") continue;
    if ((isCapital(tokens[i - 1]) && token.gap === 1) || (isCapital(tokens[i + 1]) && tokens[i + 1]!.gap === 1))
      continue;
    const segment: Segment = { from: i, to: i + 1, votes: {}, sure: true };
    const key = segmentKey(tokens, segment);
    const kind = token.kind === "acronym" ? acronyms.get(key) : persons.has(key) ? "person" : undefined;
    if (kind === undefined || lowerWords.has(key) || COMMON_WORDS.has(token.text) || STOP_WORDS.has(token.text))
      continue;
    all.push(placed(tokens, segment, kind, key));
  }
  return all.concat(names.slice(next));
}
