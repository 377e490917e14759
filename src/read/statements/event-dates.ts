// Which event a date dates: the event word that it touches, else the nearest in its clause, else one in the clause beside it.

import type { Span } from "../../base/base.ts";
import type { DateMention } from "../../record/record.ts";
import { type Clause, clauseAt } from "../clauses/clauses.ts";
import type { Context } from "./event-context.ts";
import { canBeDated } from "./event-refusals.ts";
import type { EventWord } from "./event-words.ts";

const NOUN_THEN_DATE =
  /^(?: of [\w' -]{1,50}?)?(?: on the merits)?,? ?(?:(?:is |was |are |were |has been |now |again )?(?:re)?(?:scheduled |set |held |due |dated |planned )?(?:for|on|in|of|at|from|to|by|took place on|that started on|dated)|:|\()? ?(?:the )?$/;
const DATE_THEN_NOUN =
  /^(?: (?:and|to|or) (?:[a-z]+\.? )?\d{1,2}(?:, \d{4})?,?)?(?:'s)?,? (?:(?!(?:the|an?|his|her|their|its|this|that|some|any|all|no|[a-z]+ed) )[a-z-]+ ){0,2}$/;

/** The dates of each event word that has any. A date belongs to the word that it touches, else to the nearest in its clause, else in the clause beside it. */
export function attach(
  context: Context,
  words: readonly EventWord[],
  dates: readonly DateMention[],
): ReadonlyMap<EventWord, readonly DateMention[]> {
  const { view, clauses } = context;
  const dated = new Map<EventWord, DateMention[]>();
  const give = (word: EventWord, date: DateMention): void => {
    dated.set(word, [...(dated.get(word) ?? []), date]);
  };
  for (const date of dates) {
    const index = clauseAt(clauses, date.start);
    const clause = clauses[index]!; // clauseAt gives an index of clauses
    const next = clauses[index + 1];
    const quoted = context.sentence.quoted.find((one) => one.start <= date.start && date.start < one.end);
    // What is quoted happened at its own time, not when it was said or written.
    const isTold = (word: EventWord): boolean =>
      (quoted === undefined || (quoted.start <= word.start && word.start < quoted.end)) &&
      !isToldOn(context, date, word, words, dates);
    const here = words.filter((word) => word.start >= clause.start && word.start < clause.end && isTold(word));
    const touching = here.find(
      (word) =>
        word.form === "noun" &&
        !isOffenceOf(view, clause, word) &&
        canBeDated(context, word, date) &&
        ((word.end <= date.start && isThen(word, view.slice(word.end, date.start))) ||
          (date.end <= word.start && DATE_THEN_NOUN.test(view.slice(date.end, word.start)))),
    );
    const nearest = touching ?? closest(view, here, date);
    if (nearest !== undefined) {
      give(nearest, date);
      for (const word of coordinated(context, words, nearest))
        if (!dates.some((own) => own.start >= word.end && own.start - word.end < 60)) give(word, date);
    } else if (labelBefore(view, words, clause, date) !== undefined) {
      give(labelBefore(view, words, clause, date)!, date); // the test before it found one
    } else if (accusedOf(view, here, date) !== undefined) {
      give(accusedOf(view, here, date)!, date); // the test before it found one
    } else if (relativeOf(view, words, clause, date) !== undefined) {
      give(relativeOf(view, words, clause, date)!, date); // the test before it found one
    } else if (
      (date.start >= (context.sentence.continued ?? view.length) ||
        SET_FOR.test(view.slice(clause.start, date.start))) &&
      setBefore(words, date) !== undefined
    ) {
      give(setBefore(words, date)!, date); // the test before it found one
    } else if (
      next !== undefined &&
      ((next.opener === "when" &&
        date.end + WHEN_REACH > next.start &&
        !/ and /.test(view.slice(date.end, next.start))) ||
        (next.fresh === false && isLead(view, clause, date)))
    ) {
      // "in 2018, when …", "On 3 May, as …": the date tells when the next clause happened.
      const first = words.find(
        (word) =>
          word.start >= next.start && word.start < next.end && (word.form === "verb" || word.event.appointed === true),
      );
      // "At noon on Friday – with the hearing due on Tuesday": what is set for a day of its own does not take this one.
      const own =
        first?.event.appointed === true &&
        dates.some((one) => one.start > first.end && one.start - first.end < 40 && one.end <= next.end);
      if (first !== undefined && !own) give(first, date);
    }
    if (nearest !== undefined && next?.opener === "when" && /^[, ]*$/.test(view.slice(date.end, next.start))) {
      const first = words.find((word) => word.start >= next.start && word.start < next.end && word.form === "verb");
      if (first !== undefined) give(first, date);
    }
  }
  return dated;
}

const OFFENCE_OF =
  /\b(?:charged with|indicted (?:for|on)|convicted (?:[a-z.'-]+ ){0,4}?of|guilty of|sentenced for|arrested (?:for|over|in connection with)|suspicion of|(?:on|of|with) charges of)(?: (?:(?:first|second|third)-degree|attempted|multiple|several|aggravated|two|three))* $/;

/** "charged with murder in June": the charge was then; "with the murder of a guard in June": the murder. */
function isOffenceOf(view: string, clause: Clause, word: EventWord): boolean {
  return (
    word.event.act === true &&
    OFFENCE_OF.test(view.slice(clause.start, word.start)) &&
    !/^ of\b/.test(view.slice(word.end, word.end + 4))
  );
}

/** "accused her of selling a boat on 3 May": the day of what somebody is accused of, where no other word names the act. */
function accusedOf(view: string, words: readonly EventWord[], date: Span): EventWord | undefined {
  return words.findLast(
    (word) =>
      word.event.type === "accusation" &&
      word.event.denial !== true &&
      word.form === "verb" &&
      word.end <= date.start &&
      / (?:of|that|to have) /.test(view.slice(word.start, date.start)) &&
      isContent(word, view.slice(word.start, date.start)),
  );
}

/** "Hearing Date: 3 May", "Bond hearing: Friday, 3 May": a label and its day. */
function labelBefore(view: string, words: readonly EventWord[], clause: Span, date: Span): EventWord | undefined {
  if (date.start - clause.start > 12 || !/^\W*(?:on )?(?:[a-z]+day,? )?$/.test(view.slice(clause.start, date.start)))
    return undefined;
  return words.findLast(
    (word) =>
      word.event.appointed === true &&
      word.end <= date.start &&
      /^(?: dates?)? ?:\s*$/.test(view.slice(word.end, clause.start)),
  );
}

/** "the clerk noted that", "it was recorded in the minutes that": a verb with what it says. */
const TOLD_THAT =
  /^,? (?:[^;]{1,120}? )?(?:[a-z]{2,}ed|said|says|told|tells|wrote|writes|found out|learnt|understood|knew|heard|made (?:it )?clear|gave notice|sent word|put on record)(?: [a-z.'-]+){0,6}? that $/;
const TOLD_ON = /\b[a-z]+(?:ed|aid|old|rote)(?: [a-z.'-]+){0,4} (?:on|in|late|early) $/;
/** What is done at the hearing itself: then its day may stand before. */
const AT_IT =
  /\b(?:held|holds?|took place|began|started|opened|heard|appear(?:ed|s)|attend(?:ed|s)|conducted|convened|concluded|testified|presided|argued|went|came|brought|at|during|following|after)\b/;
/** Between a hearing and the day that is set for it. */
const TO_ITS_DAY = /^[^;]{0,90}\b(?:for|on|to|until|till) (?:[a-z]+day,? )?(?:the )?$/;
const MOVED_AT_IT = /^ (?:is|was|has been|had been) (?:[a-z]+ ){0,2}?(?:continued|adjourned|recessed)\b/;

/**
 * "On 5 January the clerk noted that her hearing is set for 3 May", "On 5 January the court set a hearing for 3 May": the day outside
 * is when it was told or done, whatever the verb.
 */
function isToldOn(
  { view, sentence }: Context,
  date: Span,
  word: EventWord,
  words: readonly EventWord[],
  dates: readonly Span[],
): boolean {
  if (word.event.appointed !== true || word.start < date.end) return false;
  const between = view.slice(date.end, word.start);
  const that = / that (?=[a-z])/.exec(`${between}${view.slice(word.start, word.end)}`);
  if (that !== null) {
    if (TOLD_THAT.test(between.slice(0, that.index + 6))) return true;
    if (/^,?$/.test(between.slice(0, that.index)) && TOLD_ON.test(view.slice(Math.max(0, date.start - 70), date.start)))
      return true;
  }
  // "the 5 January hearing", "5 January: hearing"
  if (/^[^a-z]*$/.test(between) || DATE_THEN_NOUN.test(between) || AT_IT.test(between)) return false;
  const next = dates.find((other) => other.start >= word.end);
  if (next === undefined || next.start >= sentence.end) return false;
  const gap = view.slice(word.end, next.start);
  const isAlone = !words.some((other) => other !== word && other.start >= word.end && other.start < next.start);
  const isAtIt =
    AT_IT.test(gap) || (/^,? (?:the|this|that|his|her|their) (?:[a-z]+ ){0,2}$/.test(between) && MOVED_AT_IT.test(gap));
  return isAlone && !isAtIt && TO_ITS_DAY.test(gap);
}

/** Characters between a date and the "when" that tells what was then. */
const WHEN_REACH = 30;
const SET_FOR =
  /^(?:(?:docs?|dkts?|ecf|docket|entry|no|exs?)\b[^()]{0,24}\),?)?\W*(?:and |but |is |was |has been |have been |now |previously |first |then |later |again |subsequently )*(?:re)?(?:set|scheduled|moved|postponed|continued|adjourned|pushed|put (?:off|back)|deferred|delayed|shifted|advanced|brought forward)\b/;

const ITS_DAY =
  /^which (?:(?:was|is|had been|has been|were|are) )?(?:(?:first|originally|initially|previously|now) )?(?:began|begun|started|opened|convened|commenced|took place|held|set|scheduled|due|listed) (?:for|on) (?:[a-z]+day, )?$/;
const AFTER_RELATIVE =
  /^which [^;]{1,120}?, (?:is|was|has been|had been|will be) (?:[a-z-]+ ){1,4}?(?:to|until|till|for) (?:[a-z]+day, )?$/;

/** "The hearing, which began on 3 May, was continued to 10 May": both days are those of the hearing before the relative clause. */
function relativeOf(view: string, words: readonly EventWord[], clause: Clause, date: Span): EventWord | undefined {
  if (clause.opener !== "which") return undefined;
  const before = view.slice(clause.start, date.start);
  if (!ITS_DAY.test(before) && !AFTER_RELATIVE.test(before)) return undefined;
  return words.findLast(
    ({ event, end }) =>
      event.appointed === true && end <= clause.start && /^[ ,]*$/.test(view.slice(end, clause.start)),
  );
}

/** "NOTICE of hearing on the motion: set for 3 May": what is set stands in a clause before. */
function setBefore(words: readonly EventWord[], date: Span): EventWord | undefined {
  return words.findLast((word) => word.end <= date.start && word.event.appointed === true);
}

/** "the hearing on 3 May"; only what is set or issued takes a date that just stands beside it ("the order, 3 May"). */
function isThen(word: EventWord, gap: string): boolean {
  const beside = /^[ ,]*$/.test(gap);
  return (
    NOUN_THEN_DATE.test(gap) &&
    !(word.event.type === "ruling" && /^,? (?:set|scheduled)\b/.test(gap)) &&
    (!beside || word.event.appointed === true || /^(?:ruling|letter|filing)$/.test(word.event.kind))
  );
}

/** A clause that holds hardly more than the date: "On 3 May," */
function isLead(view: string, clause: Clause, date: DateMention): boolean {
  return (
    /^[^a-z]*(?:(?:however|instead|meanwhile|then|later|also|and|but),? )?(?:(?:on|in|by|at|early|late) )*$/.test(
      view.slice(clause.start, date.start),
    ) && view.slice(date.end, clause.end).trim().length < 4
  );
}

/** The nearest word: a noun without a tie to the date counts as farther away than a verb. */
function closest(view: string, words: readonly EventWord[], date: Span): EventWord | undefined {
  let best: EventWord | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const word of words) {
    const gap = word.end <= date.start ? date.start - word.end : word.start >= date.end ? word.start - date.end : 0;
    // A noun that does not touch the date is dated by it only where it can be set for a day ("the hearing … on Tuesday").
    if (word.form === "noun" && word.event.appointed !== true) continue;
    if (word.end <= date.start && isToldThen(view.slice(word.end, date.start))) continue;
    if (word.end <= date.start && isContent(word, view.slice(word.start, date.start))) continue;
    if (!canBeSince(view, word, date) || (word.start >= date.end && isWhenSaid(view, date))) continue;
    const between = word.end <= date.start ? view.slice(word.end, date.start) : view.slice(date.end, word.start);
    // "charged with thefts from May to June 2015": the time of what is charged.
    if (word.end <= date.start && OF_ACT.test(between) && isCharge(word)) continue;
    // "extended the order, set for 4 May": what is set for a day is not the ruling.
    if (
      word.end <= date.start &&
      word.event.kind === "ruling" &&
      word.event.appointed !== true &&
      SET_THEN.test(between)
    )
      continue;
    // "On Monday the man who was jailed in May": a relative clause has its own dates.
    if (/ (?:who|whom|whose|which) /.test(between.replace(/, (?:who|whom|whose|which) [^,;]*,/g, ","))) continue;
    const distance = gap + (word.form === "noun" ? 60 : 0) + (between.includes(",") ? 30 : 0);
    if (distance < least) [best, least] = [word, distance];
  }
  return best;
}

/** "held since May, told his lawyer on Saturday": Saturday is when it was told. */
function isToldThen(between: string): boolean {
  return (
    /[, ](?:said|says|told|announced|reported|wrote|confirmed|stated|testified|warned)\b/.test(between) &&
    SAID_THEN.test(between)
  );
}

const OF_ACT =
  /^ ?[^;]{0,60}\b(?:with|of|for|that) [^;]*\b(?:occurr(?:ed|ing)|committ(?:ed|ing)|from|between|happen(?:ed|ing)|took place|taking place|dating|during|alleged(?:ly)?)\b[^;]*$/;
const SET_THEN = /(?:^|[ ,])(?:is |was |now )?(?:set|scheduled|listed|due) (?:for|on) (?:[a-z]+, )?$/;

function isCharge({ event: { type } }: EventWord): boolean {
  return type === "charge" || type === "conviction" || type === "sentencing";
}

const SAID_THEN =
  /\b(?:said|says|told (?:[a-z.'-]+ ){1,5}?|announced|reported|wrote|confirmed|stated|added|testified|argued|claimed|warned|insisted)\s*(?:in (?:a|an|the) [a-z]+ )?(?:on |late |early |in )?$/;

/** "told the council on Monday that she was held": it was told on Monday. */
function isWhenSaid(view: string, date: Span): boolean {
  return SAID_THEN.test(view.slice(Math.max(0, date.start - 60), date.start));
}

/** "since 2019" says how long something lasts; an arrest or a ruling does not last. */
function canBeSince(view: string, word: EventWord, date: Span): boolean {
  if (!/\bsince (?:the |early |late |mid-)?$/.test(view.slice(Math.max(0, date.start - 16), date.start))) return true;
  const { kind, type } = word.event;
  return kind === "custody period" || kind === "allegation" || type === "residence" || type === "hunger strike";
}

/** "alleges that she drove there in 2030": the date is of what is alleged or found, not of the allegation or the finding. */
function isContent(word: EventWord, between: string): boolean {
  if (word.event.type === "accusation")
    return !/ (?:on|in|last|this|since) $/.test(between) || / (?:of|that) /.test(between);
  return word.event.kind === "ruling" && / that /.test(between);
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
