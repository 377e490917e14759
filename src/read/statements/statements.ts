// The atoms of the record: who says what in one document, made from what the other readers found.

import { contains, overlaps, type Span } from "../../base/base.ts";
import type {
  DateMention,
  EntryKind,
  FoundStatement,
  Mark,
  Mention,
  NameMention,
  NumberMention,
  QuotationMention,
  Reading,
  Section,
  Speaker,
} from "../../record/record.ts";
import { fold } from "../../text/text.ts";
import { type DocketEntry, docketEntries, settingsIn } from "../docket-sheets/docket-entries.ts";
import { Answers, silenceStatements } from "./answer-statements.ts";
import { conductStatements, type Office } from "./conduct-statements.ts";
import { countStatements } from "./count-statements.ts";
import { type DocketScene, docketStatements, inDocket, tellingSentence } from "./docket-statements.ts";
import { type DueDay, dueDays } from "./due-statements.ts";
import { durationStatements } from "./duration-statements.ts";
import type { Meant, Quoted, Sentence } from "./event-context.ts";
import { eventStatements, type MentionedEvent, mentionedEvents } from "./event-statements.ts";
import { evidenceStatements } from "./evidence-statements.ts";
import { type EventWord, findEventWords } from "./event-words.ts";
import { courtOfPaper, type FindingScene } from "./finding-forum.ts";
import { findingStatements } from "./finding-statements.ts";
import { withHearingParts } from "./hearing-parts.ts";
import { inLanguages } from "../languages.ts";
import type { Reader } from "../reader.ts";
import { officialsOf } from "./held-time.ts";
import { openMatters } from "./open-matters.ts";
import { rulingsWithParts } from "./ruling-parts.ts";
import { roleStatements } from "./role-statements.ts";
import { seenFrom } from "./seen-from.ts";
import {
  byStart,
  type Described,
  type Frame,
  framesOf,
  innermost,
  isDescribed,
  type Names,
  NOT_ATTRIBUTED,
  namesOf,
  quotedSpeaker,
} from "../quotations/speakers.ts";

export type { EventWord, MentionedEvent };

export const statementsReader: Reader = {
  name: "statements",
  version: 49,
  needs: [
    "sentences",
    "sections",
    "dates",
    "names",
    "coreference",
    "quotations",
    "numbers",
    "references",
    "contacts",
    "private identifiers",
    "clauses",
  ],
  languages: ["en"],
  elsewhere: "what is quoted",
  docs: "docs/readers/statements.md",
  run({ text, marks, language }, found) {
    const sentences = inLanguages(found.sentences, found.languages, language, ["en"]);
    return { statements: findStatements(text, { ...found, sentences }, marks) };
  },
};

/** All statements of a document, by place. */
export function findStatements(text: string, found: Reading, marks: readonly Mark[] = []): FoundStatement[] {
  const scene = sceneOf(text, found);
  const { view, names, byName, described, describedAt, quoted, quotedSpans, people, frames } = scene;
  const statements: FoundStatement[] = [];
  let said = -1; // where the last quotation ends
  for (const { quotation, speaker } of quoted) {
    // words in marks in somebody's speech: part of what that one says
    const isPart = quotation.tier === "none" && quotation.end <= said;
    said = Math.max(said, quotation.end);
    if (isPart) continue;
    const { tier, joint = [] } = quotation;
    const together =
      speaker === NOT_ATTRIBUTED
        ? []
        : joint.map((one) => quotedSpeaker(text, { speaker: one, tier }, byName, names.all, describedAt));
    const all = [speaker, ...together.filter((one) => one !== NOT_ATTRIBUTED)];
    for (const one of all) statements.push(...saidStatement(text, quotation, jointWith(one, all)));
  }
  const numbers = found.mentions.filter((mention) => mention.kind === "number");
  let next = 0;
  const aside = cursor(marks.filter(({ kind }) => kind === "repeated" || kind === "teaser" || kind === "caption"));
  const headings = cursor(marks.filter(({ kind }) => kind === "heading"));
  const voices = { quoted: quotedSpans, frames, clauses: found.clauses };
  const references = found.mentions.filter(({ kind }) => kind === "docket" || kind === "citation");
  const hasDocket = references.some(({ kind }) => kind === "docket");
  const findings: FindingScene = {
    text,
    view,
    names,
    described: describedAt,
    ownCourt: courtOfPaper(text, names, hasDocket),
    references: cursor(references),
  };
  statements.push(...roleStatements(text, names.all, described, voices, (at) => sectionAt(found.sections, at)));
  let office: Office | undefined; // of which the sentence before told
  const answers = new Answers(text, view);
  const entries = docketEntries(text, view, found.sections);
  const docket: DocketScene = { text, view, names, dates: found.mentions.filter(isDate), number: caseNumber(found) };
  const entered = new Map<DocketEntry, FoundStatement[]>([...entries.values()].map((entry) => [entry, []]));
  for (const sentence of sentencesOf(text, found, scene, findEventWords(view), entries)) {
    // Repeated lines, teasers and captions tell nothing of their own; nor does the running head of a court's pages.
    const asides = aside(sentence);
    const isAside =
      asides.some((mark) => contains(mark, sentence)) ||
      RUNNING_HEAD.test(text.slice(sentence.start, sentence.start + 200));
    const section = sectionAt(found.sections, sentence.start);
    const entry = section && entries.get(section);
    const ownNumbers = (): NumberMention[] => {
      while (next < numbers.length && numbers[next]!.start < sentence.start) next++; // bounded by the test before it
      const own = [];
      for (let i = next; i < numbers.length && numbers[i]!.start < sentence.end; i++) own.push(numbers[i]!); // i < length
      return own;
    };
    if (entry !== undefined) {
      const telling = tellingSentence(view, entry, sentence);
      if (telling === undefined) continue;
      const events = eventStatements(text, view, telling, { names, people }, section);
      entered.get(entry)?.push(...events.flatMap((one) => inDocket(docket, entry, one) ?? []));
      if (entry.sort === "order" || entry.sort === "minutes") {
        statements.push(...findingStatements(findings, telling));
        statements.push(...durationStatements({ text, view, sentence: telling, section }, ownNumbers(), people));
      }
      continue;
    }
    if (!isAside) {
      // A headline says in short what the text below it says in full; only a date of its own is told nowhere else.
      const isHeading = [...headings(sentence), section?.title].some(
        (head) => head !== undefined && contains(head, sentence),
      );
      const found = isHeading ? [] : findingStatements(findings, sentence);
      const whole = withoutAsides(sentence, asides);
      const due = isHeading ? [] : dueDays(text, view, whole, names.all, section);
      const told = { ...withoutDue(whole, due), found };
      const events = eventStatements(text, view, told, { names, people }, section);
      statements.push(...(isHeading ? events.filter((event) => event.date !== undefined) : events));
      if (!isHeading) {
        statements.push(...found, ...due.map(({ statement }) => statement));
        statements.push(...seenFrom(text, view, whole, people));
        statements.push(...evidenceStatements({ text, view, names, people, withheld: [] }, sentence));
      }
    }
    if (!isAside) {
      const conduct = conductStatements(text, view, sentence, office);
      statements.push(...conduct.statements);
      office = conduct.office;
    }
    if (!isAside) statements.push(...openMatters(text, view, sentence, people));
    if (!isAside) statements.push(...silenceStatements(text, view, sentence), ...answers.in(sentence));
    const own = ownNumbers();
    statements.push(...countStatements(text, view, sentence, own, section));
    statements.push(...durationStatements({ text, view, sentence, section }, own, people));
  }
  for (const [entry, told] of entered) statements.push(...told, ...docketStatements(docket, entry, told));
  statements.sort((a, b) => a.start - b.start || b.end - a.end);
  return rulingsWithParts(findings, found, withHearingParts(text, view, found, statements));
}

function isDate(mention: Mention): mention is DateMention {
  return mention.kind === "date";
}

/** The number of the case whose docket it is: the first that its head prints. */
function caseNumber({ sections, mentions }: Reading): string | undefined {
  const first = sections.find(({ kind }) => kind === "docket entry");
  const number = mentions.find(({ kind }) => kind === "docket");
  return first !== undefined && number?.kind === "docket" && number.start < first.start ? number.value : undefined;
}

/** What the readers before this one found, made ready for reading sentence by sentence. */
interface Scene {
  readonly view: string;
  readonly names: Names;
  readonly byName: ReadonlyMap<string, NameMention>;
  readonly described: readonly Described[];
  readonly describedAt: ReadonlyMap<number, Described>;
  readonly quoted: readonly { readonly quotation: QuotationMention; readonly speaker: Speaker }[];
  readonly quotedSpans: readonly Quoted[];
  readonly people: Meant;
  readonly frames: readonly Frame[];
}

function sceneOf(text: string, { mentions }: Reading): Scene {
  const names = namesOf(mentions);
  const byName = new Map(names.all.map((name) => [name.name, name]));
  const described = mentions.filter(isDescribed);
  const describedAt = byStart(described);
  const quoted = mentions
    .filter((mention) => mention.kind === "quotation")
    .map((quotation) => ({
      quotation,
      speaker: quotedSpeaker(text, quotation, byName, names.all, describedAt),
    }));
  return {
    view: fold(text),
    names,
    byName,
    described,
    describedAt,
    quoted,
    quotedSpans: innermost(
      quoted.map(({ quotation: { start, end, tier }, speaker }) => ({ start, end, speaker, tier })),
    ),
    people: { described: describedAt, officials: officialsOf(names.all) },
    frames: framesOf(text, mentions, byName, names.all, describedAt),
  };
}

/** The dates of event words and what takes part, for the words of our own types or for given ones, in the order of the text. */
export function* eventMentions(text: string, found: Reading, given?: readonly EventWord[]): Generator<MentionedEvent> {
  const scene = sceneOf(text, found);
  for (const sentence of sentencesOf(text, found, scene, given ?? findEventWords(scene.view)))
    yield* mentionedEvents(text, scene.view, sentence, scene, sectionAt(found.sections, sentence.start));
}

/** A sentence that begins or ends in a teaser or a caption tells no events there. */
function withoutAsides(sentence: Sentence, asides: readonly Span[]): Sentence {
  if (asides.length === 0) return sentence;
  const isTold = ({ start }: Span): boolean => !asides.some((mark) => mark.start <= start && start < mark.end);
  return { ...sentence, dates: sentence.dates.filter(isTold), words: sentence.words.filter(isTold) };
}

/** What is due by a day is told there; neither the day nor the paper is that of another event. */
function withoutDue(sentence: Sentence, due: readonly DueDay[]): Sentence {
  if (due.length === 0) return sentence;
  return {
    ...sentence,
    dates: sentence.dates.filter((date) => !due.some((one) => one.date === date)),
    words: sentence.words.filter(
      (word) => word.event.kind !== "filing" || !due.some(({ span }) => overlaps(span, word)),
    ),
  };
}

const RUNNING_HEAD =
  /^\s*Case:? \d[^\n]{0,60}(?:Document:? \d|DktEntry|Doc(?:ument)?\.? |Filed|Page)[^\n]{0,60}(?:Filed|Page|Entered)/;
/** The speaker, with those who say the same words together with that one. */
function jointWith(speaker: Speaker, all: readonly Speaker[]): Speaker {
  if (speaker.kind === "narrator") return speaker;
  const others = all.flatMap((one) => (one === speaker || one.kind === "narrator" ? [] : [one.name]));
  return others.length === 0 ? speaker : { ...speaker, with: others };
}

const MARKS = /^["“”„«»‘'‹]+\s?|\s?["“”„«»’'›]+$/g;
const FEWEST_UNATTRIBUTED_WORDS = 5;

function saidStatement(
  text: string,
  quotation: { readonly start: number; readonly end: number; readonly tier: FoundStatement["tier"] },
  speaker: Speaker,
): FoundStatement[] {
  const value = text.slice(quotation.start, quotation.end).replace(MARKS, "");
  const known = speaker !== NOT_ATTRIBUTED;
  if (value === "" || (!known && value.split(/\s+/).length < FEWEST_UNATTRIBUTED_WORDS)) return [];
  return [
    {
      start: quotation.start,
      end: quotation.end,
      speaker,
      entry: known && speaker.kind !== "narrator" ? entryOf(speaker) : UNATTRIBUTED,
      slot: "said",
      value,
      modality: "asserted",
      polarity: "positive",
      tier: known ? quotation.tier : "none",
    },
  ];
}

/** Words in quotation marks that nobody is named for are evidence of themselves alone. */
const UNATTRIBUTED: FoundStatement["entry"] = { kind: "evidence", name: "quotations without a speaker" };
const ENTRY_OF: Readonly<Record<Exclude<Speaker["kind"], "narrator" | "unknown">, EntryKind>> = {
  person: "person",
  "unnamed person": "person",
  organization: "organization",
  court: "court",
  document: "letter",
};
/** "The statement", "a flyer": words that are written somewhere. */
const WRITTEN =
  /\b(?:descriptions?|statements?|letters?|e-?mails?|messages?|posts?|websites?|pages?|flyers?|leaflets?|signs?|banners?|captions?|headlines?|articles?|stories|story|reports?|editorials?|petitions?|filings?|complaints?|motions?|briefs?|notes?|memos?|memorandum|transcripts?|records?|documents?)$/;

function entryOf({ kind, name }: Exclude<Speaker, { readonly kind: "narrator" }>): FoundStatement["entry"] {
  if (kind !== "unknown") {
    const entry = { kind: ENTRY_OF[kind], name };
    return kind === "unnamed person" ? { ...entry, unnamed: true } : entry;
  }
  // Only described: whoever it is, one or several, it is somebody of this document alone.
  return { kind: WRITTEN.test(fold(name)) ? "letter" : "person", name, unnamed: true };
}

/** The year of a citation, the number of a house, the date in a docket number and a date of birth date no event. */
const NOT_TOLD: ReadonlySet<string> = new Set(["citation", "docket", "contact", "private identifier"]);

/** Each sentence with what the other readers found in it. One walk over all sorted lists. */
function* sentencesOf(
  text: string,
  found: Reading,
  { names, quotedSpans: quoted, frames }: Scene,
  words: readonly EventWord[],
  entries: ReadonlyMap<Section, DocketEntry> = NO_ENTRIES,
): Generator<Sentence> {
  const other = cursor(found.mentions.filter(({ kind }) => NOT_TOLD.has(kind)));
  const dates = found.mentions.filter(
    (mention): mention is DateMention => mention.kind === "date" && other(mention).length === 0,
  );
  const dockets = found.mentions.filter((mention) => mention.kind === "docket");
  const take = {
    names: cursor(names.all),
    dates: cursor(dates),
    dockets: cursor(dockets),
    words: cursor(words),
    quoted: cursor(quoted),
    frames: cursor(frames),
    meant: cursor(found.clauses),
  };
  let last: { readonly end: number; readonly names: readonly NameMention[] } = { end: 0, names: [] };
  for (const sentence of inSettings(text, inPieces(text, overColons(text, found.sentences)), found, entries)) {
    const own = {
      names: take.names(sentence),
      dates: take.dates(sentence),
      dockets: take.dockets(sentence),
      words: take.words(sentence),
      quoted: take.quoted(sentence),
      frames: take.frames(sentence),
      meant: take.meant(sentence),
    };
    const near = sentence.start - last.end < 4 && !text.slice(last.end, sentence.start).includes("\n\n");
    yield { ...sentence, ...own, earlier: near ? last.names : [] };
    last = { end: sentence.end, names: own.names };
  }
}

const NO_ENTRIES: ReadonlyMap<Section, DocketEntry> = new Map();

/** A sentence of a docket may set one thing after the other for its day: each is told by itself. */
function* inSettings(
  text: string,
  sentences: Iterable<Told>,
  { sections }: Pick<Reading, "sections">,
  entries: ReadonlyMap<Section, DocketEntry>,
): Generator<Told> {
  for (const sentence of sentences) {
    const section = entries.size === 0 ? undefined : sectionAt(sections, sentence.start);
    if (section !== undefined && entries.has(section)) yield* settingsIn(text, sentence);
    else yield sentence;
  }
}

interface Told extends Span {
  readonly continued?: number | undefined;
}

const ENDS_OPEN = /\b(?:to|for|until|on|at|by|follows|before):$/i;
const DAY_LINE =
  /^(?:(?:on|until|by) )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?:st|nd|rd|th)? [a-z]+,? \d{4}|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d)/i;

/** "The hearing is reset to:" goes on in the line below, where that is a day. */
function* overColons(text: string, sentences: readonly Span[]): Generator<Told> {
  for (let i = 0; i < sentences.length; i++) {
    const sentence = sentences[i]!; // i < length
    const next = sentences[i + 1];
    const goesOn =
      next !== undefined &&
      next.start - sentence.end < MOST_SPACE &&
      next.end - next.start < LONGEST_DAY_LINE &&
      ENDS_OPEN.test(text.slice(Math.max(sentence.start, sentence.end - 12), sentence.end).trimEnd()) &&
      DAY_LINE.test(text.slice(next.start, next.start + 40));
    yield goesOn ? { start: sentence.start, end: next.end, continued: next.start } : sentence;
    if (goesOn) i++;
  }
}

const MOST_SPACE = 40;
const LONGEST_DAY_LINE = 160;
const LONGEST_PIECE = 2000;

/** A block without full stops (a table, a list) is read in pieces, each ending at a line or a space. */
function* inPieces(text: string, sentences: Iterable<Told>): Generator<Told> {
  for (const sentence of sentences) {
    let { start } = sentence;
    const { continued } = sentence;
    while (sentence.end - start > LONGEST_PIECE) {
      const most = start + LONGEST_PIECE;
      const line = text.lastIndexOf("\n", most);
      const space = text.lastIndexOf(" ", most);
      const end = line > start ? line + 1 : space > start ? space + 1 : most;
      yield { start, end };
      start = end;
    }
    yield { start, end: sentence.end, continued };
  }
}

/** Reads a sorted list along with sorted spans: what overlaps each span. */
function cursor<S extends Span>(list: readonly S[]): (span: Span) => S[] {
  let next = 0;
  return (span) => {
    while (next < list.length && list[next]!.end <= span.start) next++; // bounded by the test before it
    const own: S[] = [];
    for (let i = next; i < list.length && list[i]!.start < span.end; i++)
      if (list[i]!.end > span.start) own.push(list[i]!); // i < length
    return own;
  };
}

function sectionAt(sections: readonly Section[], position: number): Section | undefined {
  let low = 0;
  let high = sections.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const section = sections[middle]!; // low ≤ middle ≤ high < length
    if (position < section.start) high = middle - 1;
    else if (position >= section.end) low = middle + 1;
    else return section;
  }
  return undefined;
}
