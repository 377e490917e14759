// The sentences of a document with what stands in them, and of which proceeding each of them speaks: by its own words, by the
// sentence before it, by the title of its section, or because its section or document speaks of one alone.

import { overlaps, type Span, spanAt, trimSpan } from "../../base/base.ts";
import {
  type CitationMention,
  type DateMention,
  type DocketMention,
  type ForumKind,
  type FoundStatement,
  type MeantClause,
  type NameMention,
  type QuotationMention,
  type Reading,
  type ReferenceMention,
  type Section,
  type Speaker,
  type Tier,
} from "../../record/record.ts";
import { fold } from "../../text/text.ts";
import {
  byStart,
  type Frame,
  frameAt,
  framesOf,
  innermost,
  isDescribed,
  NARRATOR,
  type Names,
  namesOf,
  quotedSpeaker,
} from "../quotations/speakers.ts";
import { findSpoken, type Spoken } from "./proceeding-mentions.ts";
import { shapeOf } from "./proceeding-shape.ts";

/** A sentence with what the other readers found in it. */
export interface Line extends Span {
  readonly names: readonly NameMention[];
  readonly references: readonly ReferenceMention[];
  readonly dates: readonly DateMention[];
  readonly dockets: readonly DocketMention[];
  readonly spoken: readonly Spoken[];
  readonly section: Section | undefined;
  /** It goes on in the paragraph of the line before. */
  readonly goesOn: boolean;
}

export interface Scene {
  readonly text: string;
  readonly view: string;
  /** The view with every name as a run of one sign. */
  readonly shape: string;
  readonly names: Names;
  readonly lines: readonly Line[];
  readonly clauses: readonly MeantClause[];
  /** The names of cases, in order. */
  readonly cases: readonly CitationMention[];
  /** To whom the events of the document happen, where that is one person. */
  readonly protagonist: string | undefined;
  voiceAt(position: number): { readonly speaker: Speaker; readonly tier: Tier };
}

export function sceneOf(
  text: string,
  found: Reading,
  sentences: readonly Span[],
  dockets: readonly DocketMention[],
): Scene {
  const { mentions } = found;
  const view = fold(text);
  const names = namesOf(mentions);
  const byName = new Map(names.all.map((name) => [name.name, name]));
  const described = byStart(mentions.filter(isDescribed));
  const frames = framesOf(text, mentions, byName, names.all, described);
  const quotations = mentions.filter((one): one is QuotationMention => one.kind === "quotation");
  const quoted = innermost(
    quotations.map((one) => ({
      start: one.start,
      end: one.end,
      tier: one.tier,
      speaker: quotedSpeaker(text, one, byName, names.all, described),
    })),
  );
  return {
    text,
    view,
    shape: shapeOf(view, names.all),
    names,
    clauses: found.clauses,
    cases: mentions.filter((one): one is CitationMention => one.kind === "citation" && one.type === "case"),
    lines: linesOf(text, found, sentences, dockets, findSpoken(view), names.all),
    protagonist: protagonistOf(found.statements),
    voiceAt: (position) =>
      spanAt(quoted, position) ?? frameAt(near(frames, position), position) ?? { speaker: NARRATOR, tier: "explicit" },
  };
}

/** Frames are sentences at most: those that can cover a position. */
function near(frames: readonly Frame[], position: number): Frame[] {
  let [low, high] = [0, frames.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (frames[middle]!.start <= position) low = middle + 1; // low ≤ middle < high
    else high = middle;
  }
  return frames.slice(Math.max(0, low - MOST_FRAMES), low);
}

const MOST_FRAMES = 8;

function linesOf(
  text: string,
  found: Reading,
  sentences: readonly Span[],
  dockets: readonly DocketMention[],
  spoken: readonly Spoken[],
  names: readonly NameMention[],
): Line[] {
  const take = {
    names: cursor(names),
    references: cursor(found.mentions.filter((one) => one.kind === "reference")),
    dates: cursor(found.mentions.filter((one) => one.kind === "date")),
    dockets: cursor(dockets),
    spoken: cursor(spoken),
  };
  let last = 0;
  return sentences.map((given) => {
    const sentence = trimSpan(text, given);
    const goesOn = sentence.start - last < 4 && !text.slice(last, sentence.start).includes("\n");
    last = sentence.end;
    return {
      ...sentence,
      names: take.names(sentence),
      references: take.references(sentence),
      dates: take.dates(sentence),
      dockets: take.dockets(sentence),
      spoken: take.spoken(sentence),
      section: spanAt(found.sections, sentence.start),
      goesOn,
    };
  });
}

/** Reads a sorted list along with sorted spans: what overlaps each span. */
function cursor<S extends Span>(list: readonly S[]): (span: Span) => S[] {
  let next = 0;
  return (span) => {
    while (next < list.length && list[next]!.end <= span.start) next++; // bounded by the test before it
    const own: S[] = [];
    for (let i = next; i < list.length && list[i]!.start < span.end; i++)
      if (overlaps(list[i]!, span)) own.push(list[i]!); // i < length
    return own;
  };
}

const HAPPENS_TO: ReadonlySet<string> = new Set(["person held", "person charged", "person sought", "person heard"]);

/** The one person to whom most of what is told happens, and twice as much as to any other. */
function protagonistOf(statements: readonly FoundStatement[]): string | undefined {
  const told = new Map<string, number>();
  for (const { about = [] } of statements)
    for (const { kind, name, as } of about)
      if (kind === "person" && as !== undefined && HAPPENS_TO.has(as)) told.set(name, (told.get(name) ?? 0) + 1);
  const [first, second] = [...told].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return first !== undefined && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : undefined;
}

/** How it is known of which proceeding a passage speaks. */
export type PlacedBy =
  | "its words"
  | "the sentence before"
  | "the title of its section"
  | "its section speaks of no other"
  | "its document speaks of no other"
  | "the caption of its document"
  | "the number that its document gives"
  | "its judge has no other in the document"
  | "the one suit in which such a motion is made"
  | "its judge sits in no other court"
  | "a federal court rules on immigration detention in habeas";

/** A proceeding as a document knows it: by its number, or by its kind and whose it is. */
export interface Matter {
  readonly number?: string | undefined;
  readonly kind?: ForumKind | undefined;
  readonly person?: string | undefined;
}

export interface PlacedMatter {
  readonly matter: Matter;
  readonly by: PlacedBy;
  /** Its section names others too. */
  readonly amongOthers?: true | undefined;
}

/** Is it near enough for what is said of one proceeding and not of another: who judges, who must prove? */
export function isSure({ by, amongOthers }: PlacedMatter): boolean {
  return by !== "its document speaks of no other" && amongOthers !== true;
}
