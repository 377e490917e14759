// Dated and undated events as statements: which event word a date belongs to, who asserts it, and how it is meant.

import { type DateSpan, isKnown, type Span, trimSpan } from "../base/base.ts";
import type { DateMention, EntryKind, FoundStatement, NameMention, Section, Speaker, Tier } from "../record/record.ts";
import { type Clause, clauseAt, clausesOf } from "./clauses.ts";
import type { EventWord } from "./event-words.ts";
import { readModality } from "./modality.ts";
import { type Frame, frameAt, framesOf, NARRATOR, type Names, speakerOf } from "./speakers.ts";

/** A quotation with the one who is quoted. */
export interface Quoted extends Span {
  readonly speaker: Speaker;
  readonly tier: Tier;
}

export interface Sentence extends Span {
  readonly names: readonly NameMention[];
  /** The names of the sentence before, in the same paragraph or the next. */
  readonly earlier: readonly NameMention[];
  readonly dates: readonly DateMention[];
  readonly words: readonly EventWord[];
  readonly quoted: readonly Quoted[];
}

interface Context {
  readonly text: string;
  readonly view: string;
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
  readonly frames: readonly Frame[];
  readonly names: Names;
}

const LONG_SENTENCE = 700;
const MOST_ABOUT = 12;

export function eventStatements(
  text: string,
  view: string,
  sentence: Sentence,
  names: Names,
  section: Section | undefined,
): FoundStatement[] {
  const dates = sentence.dates.filter((date) => saysWhen(date) && !isSectionDate(date, section));
  if (dates.length === 0 && sentence.words.length === 0) return [];
  const clauses = clausesOf(view, sentence);
  const frames = framesOf(view, sentence, sentence.names, sentence.earlier);
  const context: Context = { text, view, sentence, clauses, frames, names };
  const words = withoutShadowed(sentence.words.filter((word) => isEvent(context, word)));
  const { dated, free } = attach(context, words, dates);
  const statements: FoundStatement[] = [];
  for (const [word, own] of dated) for (const date of own) push(statements, stated(context, word, date));
  for (const word of words)
    if (!dated.has(word) && word.event.undated === true && word.form === "verb")
      push(statements, stated(context, word, undefined));
  // A date whose event is not known, or was only imagined, still stands on the timeline, with the sentence as its words.
  const told = new Set(statements.map((statement) => statement.value));
  for (const date of dates) if (free.has(date) || !told.has(date.date.edtf)) push(statements, nameless(context, date));
  return withoutEqual(statements);
}

/** Says when something is: not a bare "now" or "recently", and known on one side at least. */
function saysWhen(date: DateMention): boolean {
  return (
    (date.timex.type === "DATE" || date.timex.type === "TIME") &&
    isKnown(date.date) &&
    date.date.edtf !== "" &&
    !date.timex.value.endsWith("_REF")
  );
}

function isSectionDate(date: DateMention, section: Section | undefined): boolean {
  const at = section?.dateAt;
  return at !== undefined && at.start < date.end && date.start < at.end;
}

/** Does what the event's type needs stand in the clause? */
function isEvent(context: Context, word: EventWord): boolean {
  const { event, form } = word;
  const clause = context.clauses[clauseAt(context.clauses, word.start)]!; // there is always a clause
  if (event.needs === "place")
    return context.sentence.names.some(
      (name) =>
        (name.kind === "place" || name.kind === "facility") &&
        name.start >= word.end - 1 &&
        name.start - word.end < 40 &&
        name.end <= clause.end + 1,
    );
  if (event.needs === "court" && form === "verb") return courtBefore(context, word) !== undefined;
  return true;
}

const COURT_WORD =
  /\b(?:judges?|court|justices?|magistrates?|tribunal|jury|jurors|panel|board of immigration appeals|bia)\b(?!'s order to)/g;
const NOT_COURT_AFTER = /^(?:'s|s')? (?:facilit|jail|documents?|records?|papers|filings?|system|date)/;

/** The court or judge that is the subject before a word: a name, or undefined name with the generic words. */
function courtBefore(context: Context, word: EventWord): { readonly speaker: Speaker | undefined } | undefined {
  const { view, sentence, clauses, names } = context;
  const index = clauseAt(clauses, word.start);
  // A verb after "and" shares the subject of the clause before.
  const opener = clauses[index]!.opener; // clauseAt gives an index of clauses
  const from = clauses[Math.max(0, index - (/^(?:and|who|which|holding|finding|but|as)$/.test(opener) ? 2 : 0))]!.start; // as above
  const named = sentence.names.findLast(
    (name) =>
      name.end <= word.start &&
      name.start >= from &&
      (name.kind === "court" || name.kind === "person" || name.kind === "organization"),
  );
  if (
    named !== undefined &&
    (named.kind === "court" || names.judges.has(named.name)) &&
    !/'s? $|^'s/.test(view.slice(named.end, named.end + 2))
  )
    return { speaker: speakerOf(named) };
  const before = view.slice(from, word.start);
  const generic = [...before.matchAll(COURT_WORD)].at(-1);
  if (generic === undefined || NOT_COURT_AFTER.test(before.slice(generic.index + generic[0].length))) {
    const pronoun = /(?:^|[^a-z])(?:he|she) (?:also |then |later |further )?$/.test(before);
    const judge = [...sentence.names, ...sentence.earlier].filter(
      (name) => name.end <= word.start && (name.kind === "court" || names.judges.has(name.name)),
    );
    const persons = new Set(
      [...sentence.earlier, ...sentence.names]
        .filter((name) => name.kind === "person" && name.end <= word.start)
        .map((name) => name.name),
    );
    return pronoun && judge.length > 0 && persons.size <= 1 ? { speaker: speakerOf(judge.at(-1)!) } : undefined; // length is above 0
  }
  const tail = before.slice(generic.index + generic[0].length);
  if (
    /\b(?:against|to|before|in|from|by|told|asked) (?:the |an? |federal |immigration |district )*$/.test(
      before.slice(0, generic.index),
    ) &&
    tail.trim() === ""
  )
    return undefined;
  const near = sentence.names.findLast(
    (name) => name.end <= word.start && name.start >= from && name.kind === "person" && names.judges.has(name.name),
  );
  return { speaker: near === undefined ? undefined : speakerOf(near) };
}

/** A noun inside a verb's own words ("filed a petition"), or a weaker word of the same place, is not a second event. */
function withoutShadowed(words: readonly EventWord[]): EventWord[] {
  const kept: EventWord[] = [];
  for (const word of words) {
    const last = kept.at(-1);
    if (last !== undefined && word.start < last.end) {
      if (word.end - word.start > last.end - last.start && word.form === "verb" && last.form === "noun")
        kept[kept.length - 1] = word;
      continue;
    }
    kept.push(word);
  }
  return kept;
}

interface Attached {
  readonly dated: ReadonlyMap<EventWord, readonly DateMention[]>;
  /** Dates that no event word takes. */
  readonly free: ReadonlySet<DateMention>;
}

const NOUN_THEN_DATE =
  /^(?: of [\w' -]{1,50}?)?,? ?(?:(?:is |was |are |were |has been |now |again )?(?:re)?(?:scheduled |set |held |due |dated |planned )?(?:for|on|in|of|at|from|to|by|took place on|that started on)|:|\()? ?(?:the )?$/;
const DATE_THEN_NOUN = /^(?:'s)? (?:[a-z-]+ ){0,2}$/;

/** Which event word each date belongs to: one that it touches, else the nearest in its clause, else the clause beside it. */
function attach(context: Context, words: readonly EventWord[], dates: readonly DateMention[]): Attached {
  const { view, clauses } = context;
  const dated = new Map<EventWord, DateMention[]>();
  const free = new Set<DateMention>();
  const give = (word: EventWord, date: DateMention): void => {
    dated.set(word, [...(dated.get(word) ?? []), date]);
  };
  for (const date of dates) {
    const index = clauseAt(clauses, date.start);
    const clause = clauses[index]!; // clauseAt gives an index of clauses
    const next = clauses[index + 1];
    const here = words.filter((word) => word.start >= clause.start && word.start < clause.end);
    const touching = here.find(
      (word) =>
        word.form === "noun" &&
        ((word.end <= date.start && NOUN_THEN_DATE.test(view.slice(word.end, date.start))) ||
          (date.end <= word.start && DATE_THEN_NOUN.test(view.slice(date.end, word.start)))),
    );
    const nearest = touching ?? closest(here, date);
    if (nearest !== undefined) {
      give(nearest, date);
      for (const word of coordinated(context, words, nearest)) give(word, date);
    } else if (next !== undefined && (next.opener === "when" || (next.fresh === false && isLead(view, clause, date)))) {
      // "in 2018, when …", "On 3 May, as …": the date tells when the next clause happened.
      const first = words.find((word) => word.start >= next.start && word.start < next.end && word.form === "verb");
      if (first === undefined) free.add(date);
      else give(first, date);
    } else free.add(date);
    if (nearest !== undefined && next?.opener === "when" && /^[, ]*$/.test(view.slice(date.end, next.start))) {
      const first = words.find((word) => word.start >= next.start && word.start < next.end && word.form === "verb");
      if (first !== undefined) give(first, date);
    }
  }
  return { dated, free };
}

/** A clause that holds hardly more than the date: "On 3 May," */
function isLead(view: string, clause: Clause, date: DateMention): boolean {
  return (
    /^[^a-z]*(?:(?:on|in|by|at|early|late) )*$/.test(view.slice(clause.start, date.start)) &&
    view.slice(date.end, clause.end).trim().length < 4
  );
}

/** The nearest word: a noun without a tie to the date counts as farther away than a verb. */
function closest(words: readonly EventWord[], date: Span): EventWord | undefined {
  let best: EventWord | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const word of words) {
    const gap = word.end <= date.start ? date.start - word.end : word.start >= date.end ? word.start - date.end : 0;
    const distance = gap + (word.form === "noun" ? 60 : 0);
    if (distance < least) [best, least] = [word, distance];
  }
  return best;
}

/** "was arrested and jailed", "ordered … released": the second verb shares the first one's date. */
function coordinated(context: Context, words: readonly EventWord[], first: EventWord): EventWord[] {
  if (first.form !== "verb") return [];
  const shared: EventWord[] = [];
  for (const word of words) {
    if (word.start < first.end || word.form !== "verb" || word.event.type === first.event.type) continue;
    const between = context.view.slice(first.end, word.start);
    const joined =
      between.length < 90 &&
      /(?:^|[^,;])[ ]and (?:(?:was|were|been|then|later|immediately|also) ){0,2}$/.test(between) &&
      !/[,;]|\b(?:he|she|they|who|which|when)\b/.test(between);
    const ordered =
      between.length < 60 &&
      first.event.kind === "ruling" &&
      context.view.startsWith("order", first.start) &&
      !/[,;]|\band\b/.test(between);
    if (joined || ordered) shared.push(word);
  }
  return shared;
}

/** The thought up to a word: from the last fresh clause on. */
function thoughtBefore(context: Context, index: number, word: Span): string {
  let from = index;
  while (from > 0 && !context.clauses[from]!.fresh) from--; // from is an index of clauses
  return context.view.slice(Math.max(context.clauses[from]!.start, word.start - 240), word.start); // as above
}

const MOVED_FROM =
  /\b(?:reschedul\w+|moved|postponed|changed|delayed|adjourned|continued|pushed back)\b[^;]{0,60}\bfrom (?:the )?$/;

function stated(context: Context, word: EventWord, date: DateMention | undefined): FoundStatement | undefined {
  const { view, sentence, clauses } = context;
  const index = clauseAt(clauses, word.start);
  const clause = clauses[index]!; // clauseAt gives an index of clauses
  const court = courtBefore(context, word);
  const before = thoughtBefore(context, index, word);
  const meaning = readModality({
    before,
    after: view.slice(word.end, clause.end),
    word: view.slice(word.start, word.end),
    form: word.form,
    act: word.event.act === true,
    appointed: word.event.appointed === true,
    byCourt: court !== undefined,
    ruling: word.event.kind === "ruling",
  });
  if (meaning.modality === undefined) return undefined;
  const said = speakerAt(context, word);
  // A court's own finding is the court's; what it is accused of is the accuser's.
  const finder = meaning.modality === "found" && said.speaker.kind === "narrator" ? court?.speaker : undefined;
  const accuser =
    meaning.modality === "alleged" && said.speaker.kind === "narrator" ? accuserOf(context, word) : undefined;
  const speaker = finder ?? accuser ?? said.speaker;
  const movedFrom =
    date !== undefined &&
    word.event.appointed === true &&
    MOVED_FROM.test(view.slice(Math.max(clause.start, date.start - 90), date.start));
  const modality = movedFrom
    ? "scheduled"
    : meaning.modality === "happened" && speaker.kind !== "narrator"
      ? "asserted"
      : meaning.modality;
  const sameClause = date === undefined || (date.start >= clause.start && date.start < clause.end);
  return {
    ...spanOf(context, date === undefined ? [word] : [word, date]),
    speaker,
    entry: { kind: word.event.kind, name: word.event.type },
    ...valueOf(context, clause, date?.date),
    modality,
    polarity: movedFrom ? "negative" : meaning.polarity,
    tier: said.tier === "explicit" && sameClause ? "explicit" : said.tier === "none" ? "none" : "inferred",
    about: aboutOf(sentence.names),
  };
}

function nameless(context: Context, date: DateMention): FoundStatement | undefined {
  const { view, sentence } = context;
  // A line that is nothing but a date says nothing.
  const rest = `${view.slice(sentence.start, date.start)} ${view.slice(date.end, sentence.end)}`;
  if ((rest.match(/[a-z]{2,}/g)?.length ?? 0) < 3) return undefined;
  const said = speakerAt(context, date);
  const clause = context.clauses[clauseAt(context.clauses, date.start)]!; // there is always a clause
  return {
    ...spanOf(context, [date]),
    speaker: said.speaker,
    entry: { kind: "event", name: "event" },
    ...valueOf(context, clause, date.date),
    modality: "asserted",
    polarity: "positive",
    tier: said.tier,
    about: aboutOf(sentence.names),
  };
}

/** A dated statement fills the slot "date"; one without a date fills "account" with the words of its clause. */
function valueOf(
  context: Context,
  clause: Span,
  date: DateSpan | undefined,
): Pick<FoundStatement, "slot" | "value" | "date"> {
  if (date !== undefined) return { slot: "date", value: date.edtf, date };
  const { start, end } = trimSpan(context.text, clause);
  const words = context.text
    .slice(start, end)
    .replace(/\s+/g, " ")
    .replace(/[,;:–—-]+$/, "");
  return { slot: "account", value: words };
}

function speakerAt(context: Context, at: Span): { readonly speaker: Speaker; readonly tier: Tier } {
  const quoted = context.sentence.quoted.find((quotation) => quotation.start <= at.start && at.start < quotation.end);
  if (quoted !== undefined) return quoted;
  const frame = frameAt(context.frames, at.start);
  return frame ?? { speaker: NARRATOR, tier: "explicit" };
}

/** "The ministry accused Pell of …", "accused by the ministry": the accuser, where the sentence names one. */
function accuserOf(context: Context, word: EventWord): Speaker | undefined {
  const { view, sentence } = context;
  const verb = /\b(?:accus(?:ed|es|ing)|alleg(?:ed|es|ing)|charged|blam(?:ed|es)|claim(?:ed|s))\b/g;
  const scope = view.slice(sentence.start, word.event.type === "accusation" ? word.end : word.start);
  const at = [...scope.matchAll(verb)].at(-1);
  if (at === undefined) return undefined;
  const start = sentence.start + at.index;
  const end = start + at[0].length;
  const by = sentence.names.find(
    (name) =>
      name.start > end && name.start - end < 60 && /^[^,;]{0,40}\bby (?:the |an? )?$/.test(view.slice(end, name.start)),
  );
  if (by !== undefined) return by.kind === "place" ? { kind: "organization", name: by.name } : speakerOf(by);
  // Passive: the one named before it is the accused.
  if (
    /\b(?:was|were|been|being|is|are|falsely|wrongly|wrongfully|as) (?:\w+ )?$/.test(
      view.slice(Math.max(sentence.start, start - 24), start),
    ) &&
    !/\b(?:has|have|had) $/.test(view.slice(Math.max(sentence.start, start - 5), start))
  ) {
    const active = sentence.names.findLast(
      (name) => name.end <= start && (name.kind === "organization" || name.kind === "court"),
    );
    return active !== undefined && /^,? (?:\w+ly )?$/.test(view.slice(active.end, start))
      ? speakerOf(active)
      : undefined;
  }
  const subject = sentence.names.findLast(
    (name) => name.end <= start && start - name.end < 60 && name.kind !== "facility",
  );
  if (
    subject === undefined ||
    !/^(?: \w+ly| has| have| had| then| also| first)* $/.test(view.slice(subject.end, start))
  )
    return undefined;
  return subject.kind === "place" ? { kind: "organization", name: subject.name } : speakerOf(subject);
}

/** The sentence; of one that runs on and on (a list, a table) only the clauses from the first to the last part. */
function spanOf(context: Context, parts: readonly Span[]): Span {
  const { text, sentence, clauses } = context;
  if (sentence.end - sentence.start <= LONG_SENTENCE) return trimSpan(text, sentence);
  const first = Math.min(...parts.map((part) => part.start));
  const last = Math.max(...parts.map((part) => part.end));
  const start = clauses[clauseAt(clauses, first)]!.start; // there is always a clause
  const end = clauses[clauseAt(clauses, last - 1)]!.end; // as above
  return trimSpan(text, { start: Math.max(start, first - LONG_SENTENCE), end: Math.min(end, last + LONG_SENTENCE) });
}

function aboutOf(names: readonly NameMention[]): { kind: EntryKind; name: string }[] {
  const seen = new Map<string, { kind: EntryKind; name: string }>();
  for (const { kind, name } of names) if (seen.size < MOST_ABOUT) seen.set(`${kind}\n${name}`, { kind, name });
  return [...seen.values()];
}

function push(list: FoundStatement[], statement: FoundStatement | undefined): void {
  if (statement !== undefined) list.push(statement);
}

function withoutEqual(statements: readonly FoundStatement[]): FoundStatement[] {
  const seen = new Map<string, FoundStatement>();
  for (const statement of statements) {
    const { speaker, entry, slot, value, modality, polarity, start, end } = statement;
    const key = JSON.stringify([speaker, entry, slot, value, modality, polarity, start, end]);
    if (!seen.has(key)) seen.set(key, statement);
  }
  return [...seen.values()];
}
