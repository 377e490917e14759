// "20 days after a judge ordered his release": lengths of time that are counted from an event. Where the document tells the day of
// one such event, and of one only, the day is worked out; else the words of the event are kept, so that it can be later.

import { betweenSpan, type DateSpan, type Day, type Span, spanAt, UNKNOWN_DATE } from "../../base/base.ts";
import type { DateMention } from "../../record/record.ts";
import type { DateExpression } from "./date-meaning.ts";
import { stretchFor } from "./date-nearest.ts";
import { spanOf } from "./date-values.ts";

/** The forms of a word for one kind of event; the first names it. A star marks what happens many times in one case. */
const EVENTS = `arrest arrested arrests|detain detained detention detaining|release released|*order ordered|*rule ruled ruling|
*hear heard hearing|*file filed filing|*appeal appealed|deport deported deportation|*remove removed removal|*transfer transferred|
*charge charged indicted indictment|convict convicted conviction|sentence sentenced sentencing|acquit acquitted acquittal|trial tried|
raid raided|kill killed killing murder murdered|die died death|born birth|extradite extradited extradition|*arrive arrived arrival|
*leave left departure|marry married marriage wedding|strike|election elected|*vote voted|blockade blockaded|coup|attack attacked|
shoot shot shooting|bomb bombed bombing|explode exploded explosion|crash crashed|invade invaded invasion|surrender surrendered|
ceasefire truce|*sign signed signing|*protest protested|*visit visited|operation operated surgery|resign resigned resignation|
*appoint appointed appointment|seize seized seizure|capture captured|abduct abducted abduction kidnapped kidnapping|
disappear disappeared disappearance|flee fled|escape escaped|*return returned|*refuse refused refusal|*deny denied denial|
*grant granted|*dismiss dismissed dismissal|*reject rejected|*publish published publication|*begin began begun|*end ended|*open opened|
*close closed closure|*expire expired|earthquake|accident|verdict|*decide decided decision|*announce announced announcement|
*meet met meeting|inauguration inaugurated|independence|referendum`;

interface Kind {
  readonly name: string;
  readonly often: boolean;
}

const KINDS: ReadonlyMap<string, Kind> = new Map(
  EVENTS.split("|").flatMap((group) => {
    const [first = "", ...forms] = group.trim().split(/\s+/u);
    const kind = { name: first.replace("*", ""), often: first.startsWith("*") };
    return [kind.name, ...forms].map((form) => [form, kind] as const);
  }),
);

const WORD = /[\p{L}\p{M}]+/gu;
/** Characters of the event's clause that are looked at. */
const CLAUSE = 90;
/** Characters of a sentence that are looked at. */
const LONGEST = 600;
const CLAUSE_END = /(?<!\b(?:mr|mrs|ms|dr))\.|[;:,()"]|\n\s*\n/u;

/** Each length counted from an event gets the words of the event, and its day where that is told. */
export function countFromEvents(
  text: string,
  folded: string,
  sentences: readonly Span[],
  expressions: readonly DateExpression[],
  mentions: readonly DateMention[],
): DateMention[] {
  const counted = new Map<number, { expression: DateExpression; clause: Span }>();
  for (const expression of expressions) {
    const { meaning } = expression;
    if (meaning.kind !== "duration" || meaning.from === undefined) continue;
    const clause = clauseAfter(folded, meaning.from.eventAt);
    if (clause !== undefined) counted.set(expression.start, { expression, clause });
  }
  if (counted.size === 0) return [...mentions];
  const days = toldDays(
    folded,
    sentences,
    mentions,
    new Set([...counted.keys()].map((at) => startOfSentence(sentences, at))),
  );
  return mentions.map((mention) => {
    const one = counted.get(mention.start);
    if (one === undefined) return mention;
    const { clause } = one;
    const quote = text.slice(clause.start, clause.end);
    const event = { start: clause.start, end: clause.end, quote };
    return { ...mention, date: dayOf(one.expression, quote, days), event };
  });
}

function startOfSentence(sentences: readonly Span[], at: number): number {
  return spanAt(sentences, at)?.start ?? at;
}

/** "(the hearing) she wrote", "(his arrest) the lawyer said": another clause, that says who tells it. */
const SAYING =
  / (?:(?:he|she|they|we|i|it|(?:the|a|an|his|her|their) \p{L}+) )?(?:said|says|wrote|writes|told|added|explained|recalled|stated|according to)\b/u;

/** To the end of the clause or to a verb of saying, at most a line or so. */
function clauseAfter(folded: string, from: number): Span | undefined {
  const rest = folded.slice(from, from + CLAUSE);
  const end = CLAUSE_END.exec(rest)?.index ?? rest.lastIndexOf(" ");
  const clause = rest.slice(0, end);
  const said = clause.slice(0, SAYING.exec(clause)?.index ?? end);
  // "After a judge said no": what was said is itself the event.
  const words = said.match(WORD)?.some((word) => KINDS.has(word)) === true ? said : clause;
  const lead = words.length - words.trimStart().length;
  const length = words.trim().length;
  return length > 2 ? { start: from + lead, end: from + lead + length } : undefined;
}

const BEGAN: readonly string[] = ["began", "begun", "started", "launched"];

interface ToldEvent {
  readonly day: Day;
  readonly quote: string;
  readonly words: ReadonlySet<string>;
}

/**
 * The one day told of each kind of event, "several" where there is more than one: an event word and a single day in a sentence
 * that counts from no event itself.
 */
function toldDays(
  folded: string,
  sentences: readonly Span[],
  mentions: readonly DateMention[],
  apart: ReadonlySet<number>,
): Map<string, ToldEvent | "several"> {
  const days = new Map<string, ToldEvent | "several">();
  for (const { start, quote, timex, date } of mentions) {
    const day = date.earliest;
    if (day === undefined || day !== date.latest || (timex.type !== "DATE" && timex.type !== "TIME")) continue;
    const sentence = spanAt(sentences, start);
    if (sentence === undefined || apart.has(sentence.start)) continue;
    const words = new Set(folded.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST)).match(WORD));
    for (const name of namesIn(words)) {
      const before = days.get(name);
      days.set(
        name,
        before === undefined || (before !== "several" && before.day === day) ? { day, quote, words } : "several",
      );
    }
  }
  return days;
}

function namesIn(words: ReadonlySet<string>): Set<string> {
  const names = new Set<string>();
  for (const word of words) {
    const kind = KINDS.get(word);
    if (kind !== undefined) names.add(kind.name);
  }
  return names;
}

function dayOf({ meaning }: DateExpression, quote: string, days: ReadonlyMap<string, ToldEvent | "several">): DateSpan {
  const unknown: DateSpan = { ...UNKNOWN_DATE, basis: `relative to “${quote}”` };
  if (meaning.kind !== "duration" || meaning.from === undefined) return unknown;
  const words = quote.toLowerCase().match(WORD) ?? [];
  const head = words.find((word) => KINDS.has(word));
  const kind = head === undefined ? undefined : KINDS.get(head);
  const told = kind === undefined ? undefined : days.get(kind.name);
  if (kind === undefined || told === undefined || told === "several") return unknown;
  // Courts order and hear many things: something else must be the same as well.
  const same = words.some((word) => word.length > 3 && word !== head && !KINDS.has(word) && told.words.has(word));
  if (kind.often && !same) return unknown;
  const { unit, amount, least } = meaning.from;
  // What goes on is told of on many days; only that of its beginning counts.
  if (least !== undefined && least > 0 && !BEGAN.some((word) => told.words.has(word))) return unknown;
  const stretch = stretchFor({ kind: "shift", unit, amount, from: "mention" }, told.day, { future: false });
  if (stretch === undefined) return unknown;
  const basis = `relative to “${told.quote}” (${quote})` as const;
  if (least === undefined) return spanOf(stretch, basis);
  const first =
    least === 0
      ? told.day
      : stretchFor({ kind: "shift", unit, amount: least, from: "mention" }, told.day, { future: false })?.first;
  return first === undefined ? unknown : betweenSpan(first, stretch.last, basis);
}
