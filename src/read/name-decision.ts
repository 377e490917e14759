// What the rules and the tagger found, made one: the tagger knows running text, the rules know titles, courts, facilities and
// headings. Each name is decided for the whole document where its places agree.

import { compareSpans } from "../base/base.ts";
import type { NameKind } from "../record/record.ts";
import { featureSource } from "./name-features.ts";
import { headKind } from "./name-heads.ts";
import { headingNames, placed, type RuledName, type RuledText, ruledTokens } from "./name-rules.ts";
import { cutRun, type Segment } from "./name-segments.ts";
import { type TaggedName, tagNames, type TagType, type Weights } from "./name-tagger.ts";
import { lowerRole } from "./name-titles.ts";
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
  for (const tagged of tagNames(source, weights)) {
    // rules that end before this name, then those that meet it
    while (next < rules.length && rules[next]!.segment.to <= tagged.from) add(names, rules[next++]!, true);
    const meeting: RuledName[] = [];
    while (next < rules.length && rules[next]!.segment.from < tagged.to) meeting.push(rules[next++]!);
    const firm = meeting.filter(isFirm);
    if (firm.length > 0) for (const rule of firm) add(names, rule, true);
    else if (tagged.type !== "OTHER") add(names, fromTag(ruled, tagged, tagged.type, meeting), false);
  }
  while (next < rules.length) add(names, rules[next++]!, true);
  const kinds = new Map<string, NameKind>();
  for (const { key, kind } of names) kinds.set(key, kind);
  names.push(...headingNames(ruled, kinds));
  return names.sort(compareSpans);
}

/** Rules that the tagger does not overrule: a titled person, a court, a facility. */
function isFirm({ segment, kind }: RuledName): boolean {
  return segment.sure && (kind === "court" || kind === "facility" || (kind === "person" && segment.role !== undefined));
}

/** Adds a name behind those there are, unless it meets the last of them; a rule's name only where the rule is sure. */
function add(names: RuledName[], name: RuledName, byRule: boolean): void {
  if (byRule && !name.segment.sure) return;
  const last = names.at(-1);
  if (last === undefined || last.end <= name.start) names.push(name);
}

function fromTag(
  { tokens }: RuledText,
  { from, to }: TaggedName,
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
function untitled(tokens: Parameters<typeof cutRun>[0], segment: Segment, kind: NameKind): Segment {
  if (kind !== "person") return segment;
  const titled = cutRun(tokens, segment).find(({ role, votes }) => role !== undefined && (votes.person ?? 0) > 0);
  if (titled !== undefined && titled.to === segment.to) return titled;
  const role = lowerRole(tokens, segment.from);
  return role === undefined ? segment : { ...segment, role };
}
