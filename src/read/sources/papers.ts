// Words that refer to another document: "the order of May 3", "Dkt. 45", "Exhibit B", "the report “Behind Glass”".
// Only such as say which one is meant: "a report" alone leads nowhere.

import { compareSpans, contains, type Span, spanAt } from "../../base/base.ts";
import {
  type DateMention,
  isName,
  PAPER_NOUN,
  type PaperMention,
  type PaperType,
  paperTypeOf,
  type Reading,
  type Section,
} from "../../record/record.ts";
import { foldMarks } from "../../text/text.ts";
import type { ReaderInput } from "../reader.ts";
import type { FoundPaper, PaperNoun, PaperScene } from "./paper-scene.ts";
import { authorOf, dateOf, isIssued, titleOf } from "./paper-phrases.ts";
import { attachedPapers, linkedPapers, numberedPapers } from "./paper-marks.ts";

const NOUN = new RegExp(String.raw`(?<![\w-])(?:${PAPER_NOUN})(?![\w-])`, "gi");

/** In order, none inside another. `found` has what the readers of dates, names, references and contacts found. */
export function findPapers(input: Pick<ReaderInput, "text" | "mediaType" | "marks">, found: Reading): PaperMention[] {
  const { text } = input;
  const view = foldMarks(text);
  const dates = found.mentions.filter((one) => one.kind === "date");
  const names = found.mentions.filter(isName);
  const out: FoundPaper[] = [
    ...numberedPapers(view, found),
    ...linkedPapers(view, found),
    ...attachedPapers(view, input, found),
  ];
  for (const sentence of found.sentences) {
    const section = spanAt(found.sections, sentence.start);
    const scene: PaperScene = {
      view,
      sentence,
      dates: within(dates, sentence),
      names: within(names, sentence),
      section,
    };
    const hasMore =
      scene.dates.length > 0 ||
      scene.names.length > 0 ||
      /["“]|[A-Z]/.test(view.slice(sentence.start + 1, sentence.end));
    if (!hasMore || isHeading(view, sentence)) continue;
    for (const noun of nounsIn(view, sentence)) {
      const paper = paperAt(scene, noun, text);
      if (paper !== undefined) out.push(paper);
    }
  }
  return outermost(out.sort(compareSpans)).map((one) => ({
    kind: "paper",
    quote: text.slice(one.start, one.end),
    ...one,
  }));
}

function paperAt(scene: PaperScene, noun: PaperNoun, text: string): FoundPaper | undefined {
  const { view, sentence, section } = scene;
  if (isOther(view, sentence, noun)) return undefined;
  const date = dateOf(scene, noun);
  if (date !== undefined && isLater(date.is, section)) return undefined;
  const title = titleOf(view, sentence, noun);
  const { author, addressee } = authorOf(scene, noun);
  if (date === undefined && title === undefined) {
    if (!BY_AUTHOR.has(noun.type) || (author === undefined && addressee === undefined)) return undefined;
    if (noun.type === "article" && author?.is.isOutlet !== true) return undefined;
    const isKnown = noun.determiner !== "" && !/^an?$/i.test(noun.determiner);
    if (author === undefined && !isKnown && !isIssued(view, sentence, noun)) return undefined;
  }
  const parts = [date, title, author, addressee]
    .filter((part) => part !== undefined)
    .filter((part) => part.end > noun.from);
  return {
    start: Math.min(noun.from, ...parts.map(({ start }) => start)),
    end: Math.max(noun.end, ...parts.map(({ end }) => end)),
    type: typeIn(noun, author?.is.isOutlet === true),
    noun: noun.noun,
    ...(date && { date: date.is.date }),
    ...(title && { title: text.slice(title.is.start, title.is.end) }),
    ...(author && { author: author.is.name }),
    ...(addressee && { addressee: addressee.is }),
  };
}

/** A newspaper's report, column or piece is an article. */
function typeIn({ type, modifiers }: PaperNoun, byOutlet: boolean): PaperType {
  if (type === "report" && (byOutlet || /\bnews\b/i.test(modifiers))) return "article";
  return type;
}

/** Of these the author or the addressee tells which one is meant, where it is spoken of as known. */
const BY_AUTHOR: ReadonlySet<PaperType> = new Set([
  "declaration",
  "report",
  "transcript",
  "letter",
  "article",
  "recording",
  "memorandum",
  "indictment",
]);

function nounsIn(view: string, sentence: Span): PaperNoun[] {
  const line = view.slice(sentence.start, sentence.end);
  return [...line.matchAll(NOUN)].flatMap((match): PaperNoun[] => {
    const [word] = match;
    const type = paperTypeOf(word);
    if (type === undefined) return [];
    const start = sentence.start + match.index;
    const { from, determiner, modifiers } = determinerOf(line.slice(Math.max(0, match.index - 90), match.index));
    return [
      {
        start,
        end: start + word.length,
        from: start - from,
        determiner,
        modifiers,
        type,
        noun: word.trim().toLowerCase(),
      },
    ];
  });
}

const DETERMINER =
  /^(?:the|an?|this|that|his|her|its|their|our|my|your|no|any|another|each|every|one|such|some|last|earlier|[\w.&-]+(?:'s|s'))$/i;
/** Words that never stand between a determiner and its noun. */
const STOPS =
  /^(?:of|in|on|at|to|from|for|by|with|about|under|and|or|but|that|which|who|as|than|is|are|was|were|be|been|has|have|had|will|would|did|does|do|not|said|says|after|before|since|until|when|while|if)$/i;
const MOST_BETWEEN = 7;

/** How far back the determiner begins, it, and the words between it and the noun; none but the nearest words without one. */
function determinerOf(before: string): { from: number; determiner: string; modifiers: string } {
  const words = [...before.matchAll(/\S+/g)];
  for (let i = words.length - 1; i >= 0 && words.length - i <= MOST_BETWEEN; i--) {
    const [word] = words[i]!; // 0 ≤ i < length
    const bare = word.replace(/^["(]+/, "");
    const at = words[i]!.index + word.length - bare.length; // as above
    if (DETERMINER.test(bare)) {
      return { from: before.length - at, determiner: bare, modifiers: before.slice(at + bare.length).trim() };
    }
    if (STOPS.test(bare) || /[;:)]$|[.!?]"?$/.test(bare)) break;
  }
  return { from: 0, determiner: "", modifiers: "" };
}

/** The document itself ("this order"), one that is not there ("no order"), and phrases that are none ("in order to"). */
function isOther(view: string, sentence: Span, { type, start, end, determiner, modifiers, noun }: PaperNoun): boolean {
  if (/^this$/i.test(determiner) && type !== "article") return true;
  if (
    /^(?:no|any|another|each|every|such|some)$/i.test(determiner) ||
    /\b(?:this|instant|present|foregoing|executive)\b/i.test(modifiers)
  )
    return true;
  const before = view.slice(sentence.start, start);
  const after = view.slice(end, Math.min(sentence.end, end + 40));
  if (
    /\b(?:in|law and|public|gag|pecking|money|mail|out of|last|working|following) $/i.test(before) &&
    noun === "order"
  )
    return true;
  if (noun === "order" && (/^ (?:to|that)\b/.test(after) === false ? false : determiner === "")) return true;
  if (type === "article" && /^ ?[IVX\d]+\b/.test(after)) return true;
  if (type === "report" && /\b(?:to|must|will|did|not|can|could|should|may|would|they|we|I|you) $/.test(before))
    return true;
  if (NOT_YET.test(before.slice(-60))) return true;
  return type === "statement" && determiner === "" && modifiers === "";
}

/** "will file a motion", "asked for an order": it is not there yet. */
const NOT_YET =
  /\b(?:will|would|shall|may|might|could|should|must|can|to|plans? to|expects? to|intends? to|going to|if|unless|whether)(?: (?:be|not|soon|also|then|now|have))? ?(?:file|issue|send|write|publish|release|enter|submit|make|seek|filing|issuing|sending|grant|deny|get|obtain|request|appeal|sign|produce|provide|prepare|draft)(?:ing)? (?:\w+ ){0,3}$|\b(?:ask\w*|seek\w*|sought|request\w*|appl(?:y|ied|ies)|mov(?:e|ed|es|ing)|petition\w*|call\w*|wait\w*|motion|application|hope\w*) (?:the \w+ )?for (?:\w+ ){0,3}$/i;

/** A paper of a later day than the text is announced, not there. */
function isLater({ date }: DateMention, section: Section | undefined): boolean {
  const [from, written] = [date.earliest, section?.date?.latest];
  return from !== undefined && written !== undefined && from > written;
}

/** A title or a caption is no sentence that refers to anything. */
function isHeading(view: string, { start, end }: Span): boolean {
  const line = view.slice(start, end);
  const letters = line.replace(/[^A-Za-z]/g, "");
  return letters.length > 0 && letters === letters.toUpperCase();
}

/** Those that lie within a stretch. Both in order of their starts. */
function within<S extends Span>(spans: readonly S[], stretch: Span): S[] {
  const found: S[] = [];
  for (let i = firstFrom(spans, stretch.start); i < spans.length && spans[i]!.start < stretch.end; i++) {
    const span = spans[i]!; // i < length
    if (contains(stretch, span)) found.push(span);
  }
  return found;
}

function firstFrom(spans: readonly Span[], place: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < place) low = middle + 1; // middle < length
    else high = middle;
  }
  return low;
}

/** Of two that overlap the first and longer one, with the number of the second where the first has none. */
function outermost(found: readonly FoundPaper[]): FoundPaper[] {
  const kept: FoundPaper[] = [];
  for (const one of found) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= one.start) kept.push(one);
    else if (last.number === undefined && one.number !== undefined)
      kept[kept.length - 1] = { ...last, number: one.number, ...(one.docket && { docket: one.docket }) };
  }
  return kept;
}
