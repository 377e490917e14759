// What the rules and the tagger found, made one: the tagger knows running text, the rules know titles, courts, facilities and
// headings. Each name is decided for the whole document where its places agree.

import { compareSpans } from "../../base/base.ts";
import type { NameKind } from "../../record/record.ts";
import { STOP_WORDS } from "../gazetteer/gazetteer-common-words.ts";
import { FIRST_NAMES } from "../gazetteer/gazetteer-first-names.ts";
import { LAST_NAMES } from "../gazetteer/gazetteer-last-names.ts";
import { DEMONYMS } from "../gazetteer/gazetteer-places.ts";
import { HONORIFICS, POST_NOMINALS, ROLE_NOUNS } from "../gazetteer/gazetteer-titles.ts";
import { listedAt } from "../gazetteer/gazetteer.ts";
import { featureSource } from "./name-features.ts";
import { consistentNames } from "./name-consistency.ts";
import { isNoName } from "./name-evidence.ts";
import { headKind, isOrdinary } from "./name-heads.ts";
import { isLookalike, settledKind } from "./name-lookalikes.ts";
import { isPublication, withShortPapers } from "./name-publications.ts";
import { headingNames, placed, type RuledName, type RuledText, ruledTokens } from "./name-rules.ts";
import type { Run } from "./name-runs.ts";
import { cutRun, type Segment } from "./name-segments.ts";
import { tagNames, type TagType, type Weights } from "./name-tagger.ts";
import { bare, isOffice, isRoleOnly, lowerRole } from "./name-titles.ts";
import type { Token } from "../name-tokens.ts";
import { segmentKey } from "./name-typing.ts";

const KIND_OF: Readonly<Record<Exclude<TagType, "OTHER">, NameKind>> = {
  PER: "person",
  ORG: "organization",
  LOC: "place",
};

/** All names of a document, sorted; none overlaps another. */
export function decideNames(ruled: RuledText, weights: Weights): RuledName[] {
  const { tokens } = ruled;
  const source = featureSource(tokens, ruled.styles, ruledTokens(ruled), ruled.lowerWords, ruled.headings);
  const names: RuledName[] = [];
  const rules = ruled.names;
  let next = 0;
  for (const { type, ...found } of tagNames(source, weights)) {
    const span = type === "OTHER" ? found : bareName(tokens, found, type);
    // rules that end before this name, then those that meet it
    while (next < rules.length && rules[next]!.segment.to <= found.from) addSure(names, rules[next++]!);
    const meeting: RuledName[] = [];
    while (next < rules.length && rules[next]!.segment.from < found.to) meeting.push(rules[next++]!);
    // "the Teachers' Union and Tallis & Groves LLP": the rules see two where the tagger sees one
    const apart = meeting.length > 1 && meeting.every(({ segment }) => segment.sure);
    const firm = apart ? meeting : meeting.filter((rule) => isFirm(tokens, rule, found, type));
    if (firm.length > 0) for (const rule of firm) add(names, rule);
    else if (type !== "OTHER" && span !== undefined) add(names, fromTag(ruled, span, type, meeting));
  }
  while (next < rules.length) addSure(names, rules[next++]!);
  const all = withShortPapers(tokens, consistentNames(ruled, settledNames(tokens, names)));
  const kinds = new Map<string, NameKind>();
  for (const { key, kind } of all) kinds.set(key, kind);
  return [...all, ...settledNames(tokens, headingNames(ruled, kinds))].sort(compareSpans);
}

/** Without what only looks like a name, and with the kind that a name's own place settles. */
function settledNames(tokens: readonly Token[], names: readonly RuledName[]): RuledName[] {
  return names.flatMap((name) => {
    const { segment } = name;
    const kind = settledKind(tokens, segment, name.kind);
    if (isLookalike(tokens, segment, kind)) return [];
    return [kind === name.kind ? name : { ...name, kind }];
  });
}

/**
 * Rules that the tagger does not overrule: a titled person, a court, a facility, a publication, a listed place, an organization
 * whose head it takes for a place's, a sure name that holds more words than it saw and is of another kind, a name whose own
 * words say enough.
 */
function isFirm(tokens: readonly Token[], rule: RuledName, found: Run, type: TagType): boolean {
  const { segment, kind, key } = rule;
  const { from, to, sure, votes } = segment;
  const weight = votes[kind] ?? 0;
  if (!sure) return weight >= TELLING;
  if (kind === "court" || kind === "facility" || (votes.person ?? 0) >= TITLED) return true;
  if (from === found.from && to === found.to) {
    if (kind === "place") return type === "OTHER" && weight >= LISTED;
    return kind === "organization" && ((type === "LOC" && weight >= HEADED) || isPublication(tokens, segment, key));
  }
  if (from > found.from || to < found.to) return false;
  return type === "OTHER" || KIND_OF[type] !== kind || listedAt(tokens, from, to)?.length === to - from;
}

const TITLED = 6;
const HEADED = 6;
const LISTED = 5;
const TELLING = 2.5; // sum of the votes of its own words

/** A rule's name that the tagger did not see counts only where the rule is sure. */
function addSure(names: RuledName[], name: RuledName): void {
  if (name.segment.sure) add(names, name);
}

/** Adds a name behind those there are, unless it meets the last of them. */
function add(names: RuledName[], name: RuledName): void {
  const last = names.at(-1);
  if (last === undefined || last.end <= name.start) names.push(name);
}

/** What was found without what is no part of a name; undefined where nothing is left. */
function bareName(tokens: readonly Token[], { from, to }: Run, type: TagType): Run | undefined {
  while (from < to && isLoose(tokens, from, to)) from++;
  while (
    to > from &&
    (STOP_WORDS.has(tokens[to - 1]!.text) || tokens[to - 1]!.kind === "mark") &&
    listedAt(tokens, from, to)?.length !== to - from
  )
    to--;
  const named = type === "PER" ? from : afterOfficeOf(tokens, { from, to });
  // "Sheriff of Tallis": whose office it is would be a guess
  if (named > from && to - named === 1 && listedAt(tokens, named, to) === undefined) return undefined;
  from = named;
  const shortest = type === "PER" ? 2 : 1; // "Ana Baker" is a name, "Harbor Council Member" is not
  // "Ministry of Justice": a field of work, however much it looks like an office
  while (
    to - from > 1 &&
    !/^(?:of|for)$/.test(tokens[to - 2]!.text) && // to - 2 ≥ from
    ((type === "PER" && POST_NOMINALS.has(tokens[to - 1]!.text)) ||
      (to - from > shortest && isOffice(tokens[to - 1]!.text)))
  )
    to--;
  if (from >= to || isRoleOnly(tokens, from, to)) return undefined;
  const { text } = tokens[from]!; // from < to
  // "the U.S. Government": a place and what rules it
  if (
    to - from > 1 &&
    /^[Gg]overnment$/.test(tokens[to - 1]!.text) &&
    listedAt(tokens, from, to)?.length === to - from - 1
  )
    to--;
  if (to - from === 1 && (isNoName(text) || DEMONYMS.has(text))) return undefined;
  if (type !== "PER" && headKind(tokens, { from, to }) === "none") return undefined;
  // one such word may be a person's name ("Jobs"), several may be an organization's ("Security Council")
  const plain = to - from === 1 ? type !== "PER" : type !== "ORG";
  if (plain && isPlainWords(tokens, from, to) && listedAt(tokens, from, to)?.length !== to - from) return undefined;
  // "Fraud Detection": what is done, not who or where
  const last = tokens[to - 1]!.text; // from < to
  if (type !== "ORG" && to - from > 1 && ABSTRACT.test(last) && !LAST_NAMES.has(last)) return undefined;
  return { from, to };
}

/** "Director of the Harbor Board": where what is directed starts. */
function afterOfficeOf(tokens: readonly Token[], { from, to }: Run): number {
  if (to - from < 3 || tokens[from + 1]!.text !== "of" || !isOffice(tokens[from]!.text)) return from; // inside the name
  const at = tokens[from + 2]!.text === "the" ? from + 3 : from + 2;
  return at < to ? at : from;
}

/** "Press Council": words that name nothing by themselves. */
function isPlainWords(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { text } = tokens[i]!; // i < to
    const plain = isOrdinary(text) || ROLE_NOUNS.has(text.toLowerCase().replace(/s$/, ""));
    if (!plain || FIRST_NAMES.has(text) || LAST_NAMES.has(text)) return false;
  }
  return true;
}

/** Endings of words for what is done or held, not for who or where. */
const ABSTRACT = /[a-z](?:tion|tions|ment|ments|ness|ance|ism|ship|hood)$/;

/** An article, a title or the like at the front of what was found. */
function isLoose(tokens: readonly Token[], from: number, to: number): boolean {
  const { text } = tokens[from]!; // from < to
  if (/^(?:the|The|THE|a|A|an|An)$/.test(text)) return (listedAt(tokens, from, to)?.length ?? 0) < 2;
  return HONORIFICS.has(bare(text)) && to - from > 1;
}

function fromTag(
  { tokens }: RuledText,
  { from, to }: Run,
  type: Exclude<TagType, "OTHER">,
  meeting: readonly RuledName[],
): RuledName {
  const same = meeting.find(({ segment }) => segment.from === from && segment.to === to);
  const headed = type === "PER" ? undefined : headKind(tokens, { from, to });
  const kind = headed === "court" || headed === "facility" ? headed : KIND_OF[type];
  const segment = same?.segment ?? untitled(tokens, { from, to, votes: {}, sure: true }, kind);
  return placed(tokens, segment, kind, segmentKey(tokens, segment));
}

/** A person's name without the title that may stand in it or before it, which is its role. */
function untitled(tokens: readonly Token[], segment: Segment, kind: NameKind): Segment {
  if (kind !== "person") return segment;
  const titled = cutRun(tokens, segment).find(({ role, votes }) => role !== undefined && (votes.person ?? 0) > 0);
  if (titled !== undefined && titled.to === segment.to) return titled;
  const role = lowerRole(tokens, segment.from);
  return role === undefined ? segment : { ...segment, role };
}
