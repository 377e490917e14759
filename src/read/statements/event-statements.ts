// Dated and undated events as statements: which event word a date belongs to, who asserts it, and how it is meant.

import { betweenSpan, type DateSpan, isKnown, overlaps, type Span, trimSpan } from "../../base/base.ts";
import type {
  Concerned,
  DateMention,
  FoundPart,
  FoundStatement,
  MeantClause,
  Modality,
  Section,
  Speaker,
} from "../../record/record.ts";
import { accuserOf, claimantOf, denierOf, framerOf, speakerAt, UNNAMED, voiceOf } from "./event-accusers.ts";
import { clauseAt, clausesOf } from "../clauses/clauses.ts";
import { custodyParts } from "./custody-parts.ts";
import { type Court, courtOf } from "./court-subject.ts";
import type { Context, Sentence } from "./event-context.ts";
import { attach } from "./event-dates.ts";
import { namesOnly, partsOf } from "./event-parts.ts";
import { isAcquittedOf, isHeldOff, isInvitedTo } from "./event-refusals.ts";
import type { EventWord } from "./event-words.ts";
import { isWorthKeeping } from "./event-worth.ts";
import { isOnlySpokenOf } from "./ruling-worth.ts";
import { plainModality, readModality } from "../clauses/modality.ts";
import { frameAt } from "../quotations/speakers.ts";
import { type Withheld, withheldAt, withheldOf } from "../clauses/withheld.ts";

const LONG_SENTENCE = 700;
const SHORT_LEAD = 80; // characters of a clause that only says who found or said what the next one tells

/** An event word with its dates, and what takes part in what it tells. */
export interface MentionedEvent {
  readonly word: EventWord;
  readonly dates: readonly DateMention[];
  readonly about: readonly Concerned[];
}

/** The event words of a sentence, whether or not it says that what they tell of came about. */
export function mentionedEvents(...given: Parameters<typeof datedWords>): MentionedEvent[] {
  const found = datedWords(...given);
  if (found === undefined) return [];
  const { context, words, dated } = found;
  return words.map((word) => ({ word, dates: dated.get(word) ?? [], about: partsOf(context, word) }));
}

interface DatedWords {
  readonly context: Context;
  readonly words: readonly EventWord[];
  readonly dates: readonly Period[];
  readonly dated: ReadonlyMap<EventWord, readonly Period[]>;
}

function datedWords(
  text: string,
  view: string,
  sentence: Sentence,
  { names, people }: Pick<Context, "names" | "people">,
  section: Section | undefined,
): DatedWords | undefined {
  const dates = asPeriods(
    view,
    sentence,
    sentence.dates.filter(
      (date) =>
        saysWhen(date) &&
        !isSums(view, date) &&
        !isDateline(text, sentence, date) &&
        // a line that ends a sentence ("reset to:") tells of the event, whatever else it dates
        (date.start >= (sentence.continued ?? sentence.end) || !isSectionDate(date, section)),
    ),
  );
  if (dates.length === 0 && sentence.words.length === 0) return undefined;
  const clauses = clausesOf(text, view, sentence);
  const { frames } = sentence;
  const context: Context = {
    text,
    view,
    sentence,
    clauses,
    frames,
    names,
    people,
    withheld: withheldOf(view, sentence),
  };
  const words = withoutShadowed(
    withoutCustodyOf(view, sentence.words).filter(
      (word) => !dates.some((date) => overlaps(date, word)) && isEvent(context, word),
    ),
  );
  return { context, words, dates, dated: attach(context, words, dates) };
}

export function eventStatements(...given: Parameters<typeof datedWords>): FoundStatement[] {
  const found = datedWords(...given);
  if (found === undefined) return [];
  const { context, words, dates, dated } = found;
  const section = given[4];
  const statements: FoundStatement[] = [];
  const terms = new Set<string>();
  for (const [word, own] of dated)
    for (const date of own) {
      // "a hearing by 3 May": on which day it will be, nobody says
      if (word.event.appointed === true && isTerm(context, date)) {
        terms.add(date.date.edtf);
        push(
          statements,
          stated(context, word, { ...date, date: betweenSpan(undefined, date.date.latest, date.date.basis) }),
        );
        continue;
      }
      for (const end of word.event.kind === "custody period" ? (date.ends ?? [date]) : [date])
        push(statements, stated(context, word, end));
    }
  for (const { word, date } of sinceThen(context, words, dated)) {
    const statement = stated(context, word, date);
    if (statement !== undefined) statements.push({ ...statement, slot: "from" });
  }
  for (const word of words)
    if (!dated.has(word) && word.event.undated === true) {
      const statement = stated(context, word, undefined);
      // A thing only named tells of no event, unless it is what was ordered ("ordered his release").
      if (word.form === "verb" || statement?.modality === "ordered") push(statements, statement);
    }
  // A date whose event is not known, or was only imagined, still stands on the timeline, with the sentence as its words.
  const all = [...statements, ...(context.sentence.found ?? [])];
  const told = new Set([...all.map((statement) => statement.date?.edtf), ...terms]);
  const isTold = (date: Period): boolean =>
    told.has(date.date.edtf) || date.ends?.every((end) => told.has(end.date.edtf)) === true;
  for (const date of dates) if (!isTold(date)) push(statements, nameless(context, date, section, words));
  return withoutEqual(withoutRepeats(statements));
}

const TERM =
  /\b(?:by|no later than|not later than|on or before|at (?:the )?latest(?: by| on)?|prior to|(?:within|not more than|no more than|no later than) [^,;.]{1,30} (?:of|from|after)) (?:[a-z]+day,? )?(?:the )?$/;

/** The last day of a time within which something is to be. */
function isTerm({ view, sentence }: Context, date: Span): boolean {
  return TERM.test(view.slice(Math.max(sentence.start, date.start - 60), date.start));
}

/** "was held in A until 3 May and has since been held in B": the time in B began on the day on which that in A ended. */
function sinceThen(
  { view, sentence }: Context,
  words: readonly EventWord[],
  dated: DatedWords["dated"],
): { readonly word: EventWord; readonly date: DateMention }[] {
  return words.flatMap((word) => {
    const before = view.slice(Math.max(sentence.start, word.start - 40), word.start);
    if (word.event.kind !== "custody period" || dated.has(word) || !SINCE_THEN.test(before)) return [];
    const [date] = [...dated]
      .filter(([other]) => other.event.kind === "custody period" && other.end <= word.start)
      .flatMap(([, own]) => own)
      .filter((one) => boundOf(view, sentence, one).slot === "to");
    return date === undefined ? [] : [{ word, date }];
  });
}

const SINCE_THEN =
  /\b(?:(?:has|have) since (?:then )?(?:been )?|since then (?:(?:he|she|they|[a-z.' ]{2,30}) )?(?:has |have )?(?:been )?)$/;

const SUM = "(?:ceiling|quota|budgets?|caps?|allocations?|appropriations?|admissions|estimates?)\\b";
const SUM_AFTER = new RegExp(
  `^(?:'s)?(?: (?:fiscal|financial|fy|budget|tax))?(?: year)?(?: [a-z]+)? ${SUM}|^ (?:fy|fiscal year|financial year|tax year)\\b`,
);

/** "the 2019 quota", "fiscal year 2019": the year that a sum is for dates no event. */
function isSums(view: string, date: DateMention): boolean {
  return (
    /^(?:(?:the )?(?:fiscal|financial|tax) year|fy) ?'?\d/.test(view.slice(date.start, date.end)) ||
    (/\d{4}$/.test(view.slice(date.start, date.end)) &&
      (/(?:\b(?:fiscal|financial|tax) years?|\bfy) ?$/.test(view.slice(Math.max(0, date.start - 20), date.start)) ||
        SUM_AFTER.test(view.slice(date.end, date.end + 40))))
  );
}

/** Verbs after which "from … to …" are two days of one thing, not a time. */
const MOVES =
  /\b(?:moved|reset|rescheduled|postponed|changed|continued|adjourned|delayed|pushed|extended|advanced|brought forward|corrected)\b[^;]{0,60}$/;

/** A date, or a time from one date to another. */
interface Period extends DateMention {
  readonly ends?: readonly [DateMention, DateMention] | undefined;
}

/** "from May to December 2015", "between May and December": one time, where the dates stand so. */
function asPeriods(view: string, sentence: Sentence, dates: readonly DateMention[]): Period[] {
  const periods: Period[] = [];
  for (let i = 0; i < dates.length; i++) {
    const date = dates[i]!; // i < length
    const next = dates[i + 1];
    const before = view.slice(Math.max(sentence.start, date.start - 80), date.start);
    const between = next === undefined ? "" : view.slice(date.end, next.start);
    const isPeriod =
      (/\bfrom (?:about |around |at least |[a-z]+, )?$/.test(before) &&
        /^,? (?:(?:up )?to|through|until|till) (?:[a-z]+, )?$/.test(between)) ||
      (/\bbetween (?:about |around )?$/.test(before) && /^ and (?:about |around )?$/.test(between));
    const { earliest } = date.date;
    const latest = next?.date.latest;
    if (
      !isPeriod ||
      next === undefined ||
      earliest === undefined ||
      latest === undefined ||
      earliest > latest ||
      MOVES.test(before)
    ) {
      periods.push(date);
      continue;
    }
    const basis = next.date.basis === "explicit" ? date.date.basis : next.date.basis;
    periods.push({
      ...date,
      end: next.end,
      quote: `${date.quote}${between}${next.quote}`,
      date: betweenSpan(earliest, latest, basis),
      ...(/\bfrom /.test(before) && { ends: [date, next] }),
    });
    i++;
  }
  return periods;
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
  // "The hearing was held": a gathering is held, not detained.
  if (
    event.type === "detention" &&
    /\bheld$/.test(context.view.slice(word.start, word.end).trimEnd()) &&
    GATHERING.test(context.view.slice(clause.start, word.start))
  )
    return false;
  // "A statement released on Friday": a text is published, not let out of custody.
  if (event.type === "release" && isPublication(context, clause, word)) return false;
  // "the evidence exonerated her": a view of things; told is only that somebody who judges did.
  if (event.type === "exoneration" && !isCleared(context, word)) return false;
  // "We deny that": of what, the sentence does not say.
  if (
    event.denial === true &&
    /^den(?:y|ied) (?:it|this|them|that)$/.test(context.view.slice(word.start, word.end)) &&
    /(?:^|[^a-z])(?:i|we|you|they) $/.test(context.view.slice(context.sentence.start, word.start))
  )
    return false;
  if (isHeldOff(context, word) || isAcquittedOf(context, word) || isInvitedTo(context, word)) return false;
  if (event.type === "transfer" && form === "verb" && !leadsSomewhere(context, word)) return false;
  // "It was moved on 3 May to …": a matter, for a person is nobody's "it"
  if (event.type === "transfer" && IT_WAS.test(context.view.slice(clause.start, word.start))) return false;
  if ((event.type === "border crossing" || event.type === "journey") && staysNear(context, word)) return false;
  // "The accused was freed": who is meant, not that somebody accused him.
  if (
    event.type === "accusation" &&
    /^accused$/.test(context.view.slice(word.start, word.end)) &&
    /\b(?:the|both) (?:two |three |other )?$/.test(
      context.view.slice(Math.max(clause.start, word.start - 30), word.start),
    ) &&
    !/^,? (?:of|by|in|for|him|her|them|the|an?)\b/.test(context.view.slice(word.end, word.end + 12))
  )
    return false;
  // "those accused of theft": whoever they are, nobody in particular is accused
  if (
    event.type === "accusation" &&
    ANYBODY.test(context.view.slice(Math.max(clause.start, word.start - 50), word.start))
  )
    return false;
  // A court that rejects a claim decides; it does not deny.
  if (event.denial === true && courtOf(context, word) !== undefined) return false;
  if (event.needs === "place")
    return context.sentence.names.some(
      (name) =>
        (name.kind === "place" || name.kind === "facility") &&
        name.start >= word.end - 1 &&
        name.start - word.end < 40 &&
        name.end <= clause.end + 1,
    );
  if (event.needs === "court" && form === "verb") return courtOf(context, word) !== undefined;
  return true;
}

const IT_WAS = /(?:^|[^a-z])it (?:(?:is|was|has|had|been|will|be|then|later|again|since|now) )*$/;
const ANYBODY =
  /\b(?:those|people|persons|anyone|anybody|everyone|everybody|others|individuals|suspects|defendants|prisoners|detainees|immigrants|refugees|men and women)(?:,? who (?:is|are|was|were|has been|have been))?(?: (?:falsely|wrongly|wrongfully|merely|only|simply|also))* $/;
const PUBLISHED_ON =
  /^ (?:on|in|via|through) (?:the )?(?:youtube|netflix|facebook|twitter|instagram|spotify|vimeo|tiktok|soundcloud|dvd|itunes|amazon|hulu|social media|internet|web|online|theat(?:er|re)s|cinemas?|video|podcasts?)\b/;

function isPublication({ view }: Context, clause: Span, word: EventWord): boolean {
  return (
    PUBLISHED.test(view.slice(clause.start, word.start)) ||
    PUBLISHED_ON.test(view.slice(word.end, word.end + 30)) ||
    (word.form === "noun" &&
      /\b(?:press|news|media|data|software) $/.test(view.slice(Math.max(0, word.start - 12), word.start)))
  );
}

/** Acquitted by somebody who can: not by "the evidence", nor by one who is no judge. */
function isCleared(context: Context, word: EventWord): boolean {
  const { view, sentence } = context;
  if (!/^(?:exonerat|vindicat)/.test(view.slice(word.start, word.end)) || courtOf(context, word) !== undefined)
    return true;
  const isPassive = /\b(?:was|were|been|being|is|are|be|stands?|fully|finally) $/.test(
    view.slice(Math.max(sentence.start, word.start - 12), word.start),
  );
  return isPassive && !/^ (?:[a-z]+ ){0,2}by /.test(view.slice(word.end, word.end + 24));
}

/** "Her phone never left the area of Lund": a thing, or a place too small to have a border. */
function staysNear({ view, sentence }: Context, word: EventWord): boolean {
  const before = view.slice(Math.max(sentence.start, word.start - 40), word.start);
  const after = view.slice(word.end, Math.min(sentence.end, word.end + 40));
  return (
    /\b(?:phones?|cellphones?|mobiles?|handsets?|devices?|sim cards?|cars?|vans?|trucks?|vehicles?|letters?|e-?mails?|packages?|signals?) (?:(?:has|had|have|never|not|also|had not|\w+ly) )*$/.test(
      before,
    ) ||
    /^ ?(?:the|his|her|their|its) (?:area|house|home|building|room|flat|apartment|office|neighbou?rhood|street|village|premises|grounds)\b/.test(
      after,
    )
  );
}

/** "Sent to the annex", not "sent to protect": what follows "to" is a place. */
function leadsSomewhere({ view, sentence }: Context, word: EventWord): boolean {
  if (!/\bto\s*$/.test(view.slice(word.start, word.end))) return true;
  if (sentence.names.some(({ start }) => start >= word.end && start - word.end < 4)) return true;
  return /^ ?(?:the|an?|another|other|his|her|their|its|my|our|different|several|two|ice|custody|jail|prison|hospital|court|detention|solitary|federal|state|county|immigration|police|safety|freedom|intensive)\b/.test(
    view.slice(word.end, word.end + 24),
  );
}

/** "released into ICE custody on 3 May", "moved from police custody": the custody is part of what the verb tells. */
function withoutCustodyOf(view: string, words: readonly EventWord[]): EventWord[] {
  return words.filter(
    (word) =>
      word.event.type !== "detention" ||
      word.form !== "noun" ||
      !words.some(
        (verb) =>
          verb.form === "verb" &&
          INTO_CUSTODY.has(verb.event.type) &&
          verb.end <= word.start &&
          word.start - verb.end < 100 &&
          /^(?:[^,;]|, (?=\d{4}\b))* (?:into|in|to|from|out of) (?:[a-z.'-]+ ){0,5}$/.test(
            view.slice(verb.end, word.start),
          ),
      ),
  );
}

const INTO_CUSTODY: ReadonlySet<string> = new Set(["arrest", "transfer", "release"]);

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

/** The thought up to a word: from the last fresh clause on. */
function thoughtBefore(context: Context, index: number, word: Span): string {
  let from = index;
  while (from > 0 && !context.clauses[from]!.fresh) from--; // from is an index of clauses
  return context.view.slice(Math.max(context.clauses[from]!.start, word.start - 240), word.start); // as above
}

const GATHERING =
  /\b(?:hearing|trial|conference|rally|vigil|meeting|election|event|session|ceremony|protest|march(?! \d)|funeral|arraignment|talks|vote|referendum|service)s?\b[^,;]{0,30}$/;
/** What is released to the public, directly before the verb. */
const PUBLISHED =
  /\b(?:statement|report|video|footage|film|documentary|documents?|records?|letter|recording|tape|audio|memo|opinion|study|poll|survey|data|figures|statistics|transcript|photo|photograph|image|book|song|album|version|draft|list|e-?mail|file|text|guidance|guidelines|findings|details|results|budget|plan|syllabus|syllabi|headnote|movie|series|episode|single|trailer|podcast|statement|declaration|judgment|judgement|decision|clip|footage)s?,?\)? (?:that |which )?(?:(?:is|are|was|were|(?:has|have|had|will|would|can|could|may|shall|to|is to|are to) be(?:en)?|to be|being) )?(?:also |later |first |just |only |publicly |recently )?$/;
const LEADING_CLAIM =
  /^\W*(?:amid|despite|after|following|because of|based on|on|over|given|in spite of|in) [^,;]{0,60}\b(?:allegations?|accusations?|claims?|charges?|suspicions?)\b[^,;]*, /;
const TEMPORAL = /^(?:before|after|when|until|since|while)$/;
const FALSELY = /\b(?:falsely|wrongly|wrongfully|unjustly|mistakenly|unlawfully|illegally) (?:being |been )?$/;
const FALSELY_WITHIN = /^(?:was|were|been|is|are|being) (?:falsely|wrongly|wrongfully|unjustly|mistakenly)\b/;
const MOVED_FROM =
  /\b(?:reschedul\w+|re-?set|moved|postponed|advanced|changed|delayed|deferred|adjourned|continued|shifted|pushed|bumped|put (?:off|back)|brought forward)\b[^;]{0,60}\bfrom (?:the )?(?:[a-z]+\.? \d{1,2}(?:, \d{4})?,? and )?$/;

function stated(context: Context, word: EventWord, date: DateMention | undefined): FoundStatement | undefined {
  const { view, sentence, clauses } = context;
  const index = clauseAt(clauses, word.start);
  const clause = clauses[index]!; // clauseAt gives an index of clauses
  const court = courtOf(context, word);
  const before = thoughtBefore(context, index, word);
  const predicate = {
    // What somebody else said in a relative clause, or a claim for which something was done, does not govern the event.
    before: before.replace(LEADING_CLAIM, "").replace(/, (?:who|which|whose) [^,;]{1,120}, /g, " "),
    after: view.slice(word.end, clause.end),
    word: view.slice(word.start, word.end),
    form: word.form,
    act: word.event.act === true,
    denial: word.event.denial === true,
    appointed: word.event.appointed === true,
    byCourt: court !== undefined,
    ruling:
      (word.event.kind === "ruling" && (word.event.type === "ruling" || court !== undefined)) ||
      (word.event.type === "exoneration" && court !== undefined),
  } as const;
  const whole = readModality(predicate);
  // "alleged that she stole before she came to Lund": that she came is told, not alleged.
  const read =
    whole.modality === "alleged" && !predicate.act && TEMPORAL.test(clause.opener)
      ? readModality({ ...predicate, before: view.slice(clause.start, word.start) })
      : whole;
  const withheld = withheldAt(context.withheld, word.start)?.how;
  if (read.modality === undefined || withheld === "imagined") return undefined;
  // Nothing shows it: only a court's finding that it is so is told.
  if (withheld === "unproven" && read.modality === "happened") return undefined;
  // "may appeal by 3 June": what its clause only imagines did not happen.
  const isVerb = word.form === "verb" || /\b(?:may|might|could|can|would) $/.test(before);
  const mayBeImagined = (read.modality === "happened" && isVerb) || read.modality === "scheduled";
  const isCalledOff = word.event.appointed === true && CALLED_OFF.test(predicate.after);
  if (mayBeImagined && !isCalledOff && meantAt(sentence, word.start)?.modality === "hypothetical") return undefined;
  // What a court found is told in its finding; only the day of the act stands nowhere else.
  const finding = sentence.found?.find(({ slot, start }) => slot === "act" && start === word.start);
  const isFound = finding !== undefined && withheld !== "claim";
  if (isFound && (date === undefined || sentence.found?.some((one) => one.date === date.date))) return undefined;
  const said = speakerAt(context, word);
  const isAct = !isFound && word.event.act === true && read.modality === "alleged";
  const voice = isAct ? voiceOf(context, word, before, said.speaker) : undefined;
  const own = {
    modality: isFound ? "found" : (voice?.modality ?? read.modality),
    polarity: isFound ? finding.polarity : (voice?.polarity ?? read.polarity),
  };
  const meaning = withheld === undefined ? own : withheldMeaning(withheld, own, view.slice(sentence.start, word.start));
  // A court's own finding is the court's; what it is accused of is the accuser's.
  const finder = meaning.modality === "found" && said.speaker.kind === "narrator" ? court?.speaker : undefined;
  const accuser =
    meaning.modality === "alleged" && said.speaker.kind === "narrator" ? accuserOf(context, word) : undefined;
  const denier = word.event.denial === true ? denierOf(context, word) : undefined;
  const isRejected = (withheld === "claim" || withheld === "unproven") && meaning.modality === "alleged";
  const framed = isAct && said.speaker.kind === "narrator" ? framerOf(context, word) : undefined;
  const speaker = isRejected
    ? (claimantOf(context, word) ?? UNNAMED)
    : (voice?.speaker ?? denier ?? finder ?? accuser ?? framed ?? said.speaker);
  const movedFrom =
    date !== undefined && word.event.appointed === true && (isGivenUp(view, sentence, date) || isCalledOff);
  // "…, is reset for 3 May": the setting stands in another clause than what is set.
  const upToDate = date === undefined ? "" : view.slice(Math.max(sentence.start, date.start - 140), date.start);
  const isAgain = word.event.appointed === true && SET_AGAIN.test(upToDate);
  const setting = word.event.appointed === true ? (SET_BEFORE_DATE.exec(upToDate) ?? SET_AGAIN.exec(upToDate)) : null;
  const isSet =
    (setting !== null || isToBe(context, word, date)) &&
    (meaning.modality === "asserted" || meaning.modality === "happened");
  // "is vacated and reset to 3 May": only the day before was given up.
  const isNew =
    isSet &&
    !movedFrom &&
    (isAgain || /^(?:res|mov|post|def|del|shi|rel|put|pus|bro|adj|adv|cont|bum)/.test(setting?.[0] ?? ""));
  // "Vindicated" in the document's own voice is an opinion.
  const isOpinion =
    meaning.modality === "happened" &&
    /^(?:exonerat|vindicat)/.test(view.slice(word.start, word.end)) &&
    court === undefined;
  // "falsely arrested": it happened, but that it was false is the word of the one who tells it.
  const isJudged =
    meaning.modality === "happened" &&
    (isOpinion ||
      FALSELY.test(view.slice(Math.max(sentence.start, word.start - 30), word.start)) ||
      FALSELY_WITHIN.test(view.slice(word.start, word.end)));
  const modality =
    movedFrom || isSet
      ? "scheduled"
      : isJudged
        ? "asserted"
        : meaning.modality === "happened" && speaker.kind !== "narrator"
          ? "asserted"
          : meaning.modality;
  const concerned = partsOf(context, word);
  const sameClause = date === undefined || (date.start >= clause.start && date.start < clause.end);
  // "was at home when the guard was killed": a time, of which nobody is accused and nobody is named
  const isOnlyTime =
    date === undefined &&
    voice?.speaker === UNNAMED &&
    TIME_CLAUSE.test(view.slice(clause.start, word.start)) &&
    !concerned.some(({ as }) => as === "accused" || (as !== undefined && as === word.event.undergoes));
  if (isOnlyTime) return undefined;
  return {
    ...spanOf(context, date === undefined ? [word] : [word, date]),
    speaker,
    entry: {
      // what only speaks of some ruling is an event like others
      kind: isOnlySpokenOf(context, word, date !== undefined) ? "event" : word.event.kind,
      name: word.event.type,
    },
    ...valueOf(context, clause, date?.date, modality),
    ...(date !== undefined && word.event.kind === "custody period" ? boundOf(view, sentence, date) : {}),
    modality,
    polarity: movedFrom ? "negative" : isNew ? "positive" : meaning.polarity,
    tier: said.tier === "explicit" && sameClause ? "explicit" : said.tier === "none" ? "none" : "inferred",
    about: withJudge(movedFrom ? withoutLater(concerned, sentence, date) : concerned, finder),
    ...withParts(custodyParts(context, word)),
  };
}

/** "set another hearing for 3 May", "a hearing must be held by 3 May": not held as far as it tells. */
function isToBe({ view, sentence }: Context, word: EventWord, date: Span | undefined): boolean {
  if (word.event.appointed !== true || date === undefined || date.start < word.end) return false;
  const gap = view.slice(word.end, date.start);
  const before = view.slice(Math.max(sentence.start, word.start - 60), word.start);
  return MUST_BE.test(gap) || (SETS.test(before) && /^[^;]{0,80}\bfor (?:[a-z]+day,? )?$/.test(gap));
}

const MUST_BE = /^[^;,]{0,40}\b(?:must|shall|should|is to|are to|was to|has to|had to) (?:be|take place|occur)\b/;
const SETS =
  /\b(?:re-?set|sets?|schedul(?:ed|es|ing)|fix(?:ed|es)|notic(?:ed|es)|calendared|listed)(?: [a-z.'-]+){0,5} $/;

/** "He also denied …": the judge of whom the sentence before tells. */
function withJudge(about: readonly Concerned[], finder: Speaker | undefined): readonly Concerned[] {
  if (finder?.kind !== "person" || about.some(({ as }) => as === "judge")) return about;
  return [{ kind: "person", name: finder.name, as: "judge" }, ...about.filter(({ name }) => name !== finder.name)];
}

/** "The hearing of 3 May is reset for 7 May before Judge Stone": whoever was to hear it on 3 May, the judge is named for 7 May. */
function withoutLater(about: readonly Concerned[], { names, dates }: Context["sentence"], from: Span): Concerned[] {
  const next = dates.find((one) => one.start >= from.end)?.start ?? Number.POSITIVE_INFINITY;
  const isLater = (name: string): boolean => names.every((one) => one.name !== name || one.start > next);
  return about.filter((one) => one.as !== "judge" || !isLater(one.name));
}

const TIME_CLAUSE =
  /^[^a-z]*(?:when|while|at the time) (?:(?:the|an?|his|her|their) )?(?:[a-z]+ ){1,3}(?:was|were) (?:being )?$/;

function withParts(parts: readonly FoundPart[]): Pick<FoundStatement, "parts"> {
  return parts.length === 0 ? {} : { parts };
}

const COURT_FOUND_NOT =
  /(?<!\b(?:no|neither|none of the) (?:[a-z]+ )?)\b(?:judges?|courts?|justices?|magistrates?|tribunal|jury|jurors|panel|chamber)\b[^,;]{0,40}\b(?:found|finds|held|holds|ruled|rules|concluded|concludes|determined)\b/;

/** What a withheld event means: called false it is denied, a rejected claim stays a claim, what nothing shows is not found. */
function withheldMeaning(
  how: Withheld["how"],
  { modality, polarity }: Pick<FoundStatement, "modality" | "polarity">,
  before: string,
): Pick<FoundStatement, "modality" | "polarity"> {
  if (how === "untrue") return { modality: "denied", polarity: "positive" };
  if (how === "unproven")
    return modality === "alleged" && !COURT_FOUND_NOT.test(before)
      ? { modality, polarity: "positive" }
      : { modality: modality === "alleged" ? "found" : modality, polarity: "negative" };
  return { modality: modality === "denied" ? "denied" : "alleged", polarity };
}

/** "LUSAKA, 3 May 2031 — He was …", "By Ada Pell | 3 May 2031": where and when the text was written. */
function isDateline(text: string, sentence: Span, date: Span): boolean {
  if (date.start - sentence.start > LONGEST_DATELINE) return false;
  const before = text.slice(text.lastIndexOf("\n", date.start) + 1, date.start);
  const after = text.slice(date.end, Math.min(sentence.end, date.end + 40));
  return (
    (DATELINE_PLACE.test(before) && DATELINE_END.test(after)) ||
    (BYLINE.test(before) && !/^[ \t]*[a-z]/.test(after)) ||
    /^\s*[|·•]\s*\d+[ -]min/.test(after) ||
    PICTURED.test(before)
  );
}

const LONGEST_DATELINE = 120;
const DATELINE_PLACE =
  /^[ \t(]*(?!(?:At|On|In|By|Since|From|Until|After|Before|During|Around|About|Early|Late|The|This)\b)(?=.*(?:\p{Lu}{2}|,\s*$))(?:\p{Lu}[\p{L}.’'-]*[ ,]+(?:(?:de|da|do|el|al|la|le|of|the|and|upon)[ ]){0,2}){1,7}\(?(?:[A-Z]{2,}\) )?$/u;
const DATELINE_END = /^[).,]*\s*(?:\([\p{L}. ]{2,30}\)\s*)?(?:[—–]|--?(?= ))/u;
const BYLINE =
  /^[ \t]*(?:[Bb]y|BY|Written by|Posted by)[ ](?:[\p{L}.’'-]+[ ]){1,6}?[|·•,–—-][ ]?(?:(?:Updated|Published|Posted|On|on)[ :]{1,2})?$/u;
/** "photo from 2016" */
const PICTURED =
  /\b(?:[Pp]hoto(?:graph)?|PHOTO|[Pp]icture|[Ii]mage|[Ff]ile photo|[Ss]creenshot|[Ss]till|[Pp]ictured|[Ss]een)(?: (?:here|above|below|left|right|from|taken|made|in|on|dated|of|by|courtesy)){1,3} (?:(?:the|early|late|mid) )?$/;

/** The date of a message, a byline or a page: it dates the writing, not an event. */
function isLabelled(view: string, sentence: Span, date: Span): boolean {
  const before = view.slice(Math.max(sentence.start, date.start - 40), date.start);
  return (
    /(?:^|[\s|(])(?:date|sent|received|posted|published|updated|last (?:modified|updated|changed|revised|edited)|printed|accessed|executed|dated|entered)(?: on|:)? ?(?:[a-z]{3,9}, )?$/.test(
      before,
    ) || /\bpage \d+ of \d+\b/.test(view.slice(date.end, Math.min(sentence.end, date.end + 30)))
  );
}

/** "since 3 May" begins a time in custody, "until 3 May" ends one. */
function boundOf(view: string, sentence: Span, date: Span): { slot: string } {
  const before = view.slice(Math.max(sentence.start, date.start - 12), date.start);
  const inside = view.slice(date.start, date.end);
  if (/\b(?:since|from|beginning) (?:on )?$/.test(before) || /^since\b/.test(inside)) return { slot: "from" };
  return /\b(?:until|till|through|to) $/.test(before) || /^until\b/.test(inside) ? { slot: "to" } : { slot: "date" };
}

const GIVEN_UP_AFTER =
  /^(?:,? (?:at|by) [\d:]+ ?[ap]\.?m\.?,?)?(?: (?:[a-z]+ ){0,3}?(?:hearing|conference|trial|argument|arraignment)s?)?,? (?:is|was|has been|have been|had been|is being|will be|would be|is to be|got) (?:(?:hereby|now|being|first|then|later|again|since|also|subsequently|once|twice|[a-z]+ly) )*(?:vacated|re-?set|rescheduled|postponed|cancell?ed|continued|moved|advanced|adjourned|stricken|deferred|delayed|pushed|shifted|bumped|put (?:off|back)|called off|taken off)\b/;
const SET_BEFORE_DATE =
  /\b(?:(?:re)?set|reschedul(?:ed|es|ing)|scheduled|(?:moved|postponed|adjourned|continued|advanced|deferred|delayed|shifted|relisted|bumped|put (?:off|back)|pushed(?: back| forward| out| off)?|(?:brought|moved) (?:forward|up))(?: part-?heard)?(?: (?:[a-z0-9.,'-]+ ){1,12}?(?:from [^;]{1,50}? )?| from [^;]{1,50}? | )?(?:forward |back |up )?|listed|reset (?:[a-z'-]+ ){1,5}?|reschedul(?:ed|es) (?:[a-z'-]+ ){1,5}?) ?(?:for|to|until|till):?\s+(?:on )?(?:[a-z]+, )?$/;
/** "moved to 3 May and then to 7 May" */
const SET_AGAIN =
  /\b(?:to|until|till|for) [^;]{4,60}?,? (?:and |but )?(?:(?:was|is|has been) )?(?:then|again|later|finally|subsequently|now|next|once more)(?: (?:again|back|(?:re-?)?set|rescheduled|moved|pushed|postponed|continued|adjourned))*,? (?:to|until|till|for) (?:[a-z]+day, )?$/;
/** "the hearing set for 3 May would not go forward": told as of the future or the past, it no longer stands for that day. */
const CALLED_OFF = /\bwould (?:not|no longer) (?:go (?:forward|ahead)|take place|be (?:held|heard)|happen|proceed)\b/;
/** "The court cancelled the hearing of 3 May." */
const CALLED_OFF_BEFORE =
  /\b(?:cancel(?:l)?(?:ed|s)|vacat(?:ed|es)|called off|struck|postponed|strikes) (?:the|his|her|their|that|this|its) (?:[a-z'-]+ ){0,4}?(?:hearing|conference|trial|argument|arraignment)s? (?:of|on|(?:that was )?(?:set|scheduled) (?:for|on)) (?:[a-z]+, )?$/;
const MOVING =
  "(?:re-?set|reschedul(?:ed|es)|moved|moves|postponed|continued|adjourned|deferred|delayed|shifted|advanced|pushed|bumped|put (?:off|back)|brought forward)";
/** "moved the 3 May hearing to", "moved the hearing of 3 May to" */
const MOVED_BEFORE = new RegExp(
  `\\b${MOVING} (?:(?:[a-z.'-]+ ){1,8}?(?:hearing|conference|trial|argument|arraignment)s? (?:of|on|(?:that was |which was )?(?:set|scheduled) for) |(?:the|his|her|their|its|[a-z.-]+'s) )(?:[a-z]+day, )?$`,
);
const TO_ANOTHER =
  /^(?:,? at [\d:.]+ ?[ap]\.?m\.?,?)?(?: (?:[a-z-]+ ){0,3}?(?:hearing|conference|trial|argument|arraignment)s?)?(?: back| up| forward)? (?:to|until|till|for) (?!(?:the|a|an|his|her)\b)/;
/** "was set for 3 May but then moved": it gave way to another day in the same breath. */
const MOVED_THEN = new RegExp(
  `^(?:,? at [\\d:.]+ ?[ap]\\.?m\\.?)?,? (?:but|and|then) (?:(?:is|was|were|has been|had been|then|later|again|now|since|subsequently) )*(?:${MOVING}|vacated|cancell?ed|called off)\\b`,
);
const SET_FOR_DAY = /\b(?:set|scheduled|listed|noticed|calendared) (?:for|on) (?:[a-z]+day, )?$/;
const SET_BEFORE = /\b(?:previously|originally|first|initially) (?:set|scheduled|noticed) for (?:[a-z]+, )?$/;

/** The day from which something was moved away: it is no longer set for it. */
function isGivenUp(view: string, sentence: Span, date: Span): boolean {
  const before = view.slice(Math.max(sentence.start, date.start - 110), date.start);
  const after = view.slice(date.end, Math.min(sentence.end, date.end + 90));
  return (
    MOVED_FROM.test(before) ||
    CALLED_OFF_BEFORE.test(before) ||
    GIVEN_UP_AFTER.test(after) ||
    (MOVED_BEFORE.test(before) && TO_ANOTHER.test(after)) ||
    (SET_FOR_DAY.test(before) && MOVED_THEN.test(after)) ||
    (SET_BEFORE.test(before) && /\b(?:reset|rescheduled|vacated|moved|postponed)\b/.test(after))
  );
}

function nameless(
  context: Context,
  date: DateMention,
  section: Section | undefined,
  words: readonly EventWord[],
): FoundStatement | undefined {
  const { view, sentence } = context;
  // A line that is nothing but a date says nothing.
  const rest = `${view.slice(sentence.start, date.start)} ${view.slice(date.end, sentence.end)}`;
  if ((rest.match(/[a-z]{2,}/g)?.length ?? 0) < 3) return undefined;
  if (isLabelled(view, sentence, date)) return undefined;
  const clause = context.clauses[clauseAt(context.clauses, date.start)]!; // there is always a clause
  const said = speakerAt(context, date);
  const thought = thoughtBefore(context, clauseAt(context.clauses, date.start), date);
  const finding = findingBefore(context, words, date);
  const meant = meantAt(sentence, date.start);
  const modality = finding === undefined ? (ownModality(meant) ?? plainModality(thought)) : "found";
  if (modality !== "scheduled" && !isWorthKeeping(view, sentence, clause, date, section)) return undefined;
  return {
    ...spanOf(context, [date]),
    speaker: finding?.speaker ?? said.speaker,
    entry: modality === "alleged" && isAccused(context, date) ? ACCUSATION : { kind: "event", name: "event" },
    ...valueOf(context, clause, date.date, modality),
    modality,
    polarity: meant?.polarity ?? "positive",
    tier: said.tier,
    about: namesOnly(sentence),
  };
}

const ACCUSATION: FoundStatement["entry"] = { kind: "allegation", name: "accusation" };

/** "Prosecutors allege that she drove there on 3 May": the day of what they accuse her of. */
function isAccused({ view, frames }: Context, date: Span): boolean {
  const cue = frameAt(frames, date.start)?.cue;
  return cue !== undefined && /\b(?:alleg|accus)/.test(view.slice(cue.start, cue.end));
}

function meantAt(sentence: Sentence, at: number): MeantClause | undefined {
  return sentence.meant.find(({ start, end }) => start <= at && at < end);
}

/** What the clause of a date says of it, as far as that is more than a plain statement. A finding needs the court that made it. */
function ownModality(clause: MeantClause | undefined): Modality | undefined {
  const modality = clause?.modality;
  return modality === "asserted" || modality === "happened" || modality === "found" ? undefined : modality;
}

/** "The court found that she had left in 2016": what stands after the finding is the court's, not the document's own. */
function findingBefore(context: Context, words: readonly EventWord[], date: Span): Court | undefined {
  const { view } = context;
  const word = words.findLast((one) => one.end <= date.start && one.event.type === "ruling" && one.form === "verb");
  if (word === undefined) return undefined;
  const that = view.slice(word.start, Math.min(date.start, word.end + 30));
  return /^(?:found|held|concluded|determined|ruled|finds|holds|concludes|wrote) (?:also )?that\b/.test(that)
    ? courtOf(context, word)
    : undefined;
}

/** A dated statement fills the slot "date" with its day; what is ordered with its words; one without a date fills "account" with the words of its clause. */
function valueOf(
  context: Context,
  clause: Span,
  date: DateSpan | undefined,
  modality: Modality,
): Pick<FoundStatement, "slot" | "value" | "date"> {
  // What is ordered is told with the day by which: the words are the value, the day its date.
  if (date !== undefined && modality !== "ordered") return { slot: "date", value: date.edtf, date };
  // "The court found" | "that she …": the finding is what follows.
  const next = context.clauses[clauseAt(context.clauses, clause.start) + 1];
  const whole =
    next !== undefined && next.opener === "that" && clause.end - clause.start < SHORT_LEAD
      ? { start: clause.start, end: next.end }
      : clause;
  const { start, end } = trimSpan(context.text, whole);
  const words = context.text
    .slice(start, end)
    .replace(/\s+/g, " ")
    .replace(/[,;:–—-]+$/, "");
  return date === undefined ? { slot: "account", value: words } : { slot: "date", value: words, date };
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

function push(list: FoundStatement[], statement: FoundStatement | undefined): void {
  if (statement !== undefined) list.push(statement);
}

/** An event with its date says what the same event without one would. */
function withoutRepeats(statements: readonly FoundStatement[]): FoundStatement[] {
  const key = ({ entry, modality, polarity }: FoundStatement): string => `${entry.name}\n${modality}\n${polarity}`;
  const dated = new Set(statements.filter((one) => one.slot !== "account").map(key));
  return statements.filter((one) => one.slot !== "account" || one.entry.name === "ruling" || !dated.has(key(one)));
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
