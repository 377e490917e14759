// Days of a hearing in sentences that do not say "hearing": "The new date is 3 May" after the sentence that gives up the old one,
// and the labelled lines of a notice ("Date: 3 May", "Time: 10:00 a.m.").

import { contains, isExact, spanAt, type Span } from "../../base/base.ts";
import type { DateMention, FoundStatement, Reading } from "../../record/record.ts";
import { partOf } from "./hearing-words.ts";

const GOES_ON =
  /^\W*(?:the )?(?:new|next|rescheduled|revised|correct(?:ed)?) (?:hearing |court )?(?:date|dates|day|days|(?:two|three|four) days|time)\b[^.;]{0,40}\b(?:is|are|was|were|will be|:)|^\W*(?:it|they) (?:is|are|was|were|has been|have been|will be|will) (?:now )?(?:(?:re-?)?(?:set|scheduled)|moved|postponed|continued|held|take place)\b|^\W*(?:instead|now),? (?:it|the hearing|they) (?:is|will|was|has)\b/;
const MOST_BETWEEN = 400;

/** Where a dated sentence goes on from: the sentence of the hearing that it means. By the statement. */
export function hearingsGoneOn(
  view: string,
  { sections }: Pick<Reading, "sections">,
  statements: readonly FoundStatement[],
): ReadonlyMap<FoundStatement, FoundStatement> {
  const from = new Map<FoundStatement, FoundStatement>();
  let before: FoundStatement[] = [];
  let last: FoundStatement[] = [];
  const isNear = (one: FoundStatement, [first]: readonly FoundStatement[]): boolean =>
    first !== undefined &&
    one.start >= first.end &&
    one.start - first.end <= MOST_BETWEEN &&
    spanAt(sections, one.start) === spanAt(sections, first.start);
  for (const one of statements) {
    if (one.slot !== "date" && one.slot !== "account") continue;
    if (one.entry.kind === "hearing") {
      if (last[0] !== undefined && last[0].start !== one.start) [before, last] = [last, []];
      last.push(one);
      if (isNear(one, before) && isSetAnew(view, one, before)) from.set(one, givenUpIn(before));
      continue;
    }
    if (one.entry.name !== "event" || one.entry.kind !== "event" || one.date === undefined || !isExact(one.date))
      continue;
    if (!isNear(one, last) || !GOES_ON.test(view.slice(one.start, one.end)) || new Set(last.map(sortOf)).size > 1)
      continue;
    from.set(one, givenUpIn(last));
  }
  // a sentence that gives up a day of its own speaks for itself
  for (const one of from.keys())
    if (
      statements.some(
        (other) => other.start === one.start && other.entry.kind === "hearing" && other.polarity === "negative",
      )
    )
      from.delete(one);
  return from;
}

const SET_ANEW =
  /\b(?:has|have|had|is|are|was|were)(?: (?:now|been|since|again|then))* (?:re-?scheduled|re-?set|moved|postponed|continued|adjourned)\b|\bwill now be\b|\bis now (?:set|on|scheduled)\b/;

/** "The hearing has now been rescheduled for 3 May", after the sentence that called it off. */
function isSetAnew(view: string, one: FoundStatement, before: readonly FoundStatement[]): boolean {
  const [first] = before;
  if (first === undefined || one.polarity === "negative" || one.modality === "happened" || one.date === undefined)
    return false;
  const gone =
    before.some(({ polarity }) => polarity === "negative") || isCalledOff(view.slice(first.start, first.end));
  const sorts = new Set([...before, one].map(sortOf).filter((sort) => sort !== ""));
  return gone && sorts.size < 2 && SET_ANEW.test(view.slice(one.start, one.end));
}

function givenUpIn(list: readonly FoundStatement[]): FoundStatement {
  return list.find(({ polarity }) => polarity === "negative") ?? list[0]!; // the list is of one sentence
}

/** Does a clause without a day of its own call the hearing off? */
export function isCalledOff(words: string): boolean {
  return CALLED_OFF.test(words);
}

const CALLED_OFF =
  /\b(?:the|that|his|her|their) (?:[a-z-]+ ){0,2}(?:hearing|conference|trial|argument)s? (?:would|will|did) not (?:go (?:forward|ahead)|take place|be held|happen|proceed)\b|\b(?:the|that|his|her|their) (?:[a-z-]+ ){0,2}(?:hearing|conference|trial|argument)s? (?:was|is|has been|had been) (?:called off|cancel(?:l)?ed)\b/;

function sortOf({ about = [] }: FoundStatement): string {
  return about
    .flatMap(({ as, name }) => (as === "sort" || as === "which" ? [name] : []))
    .sort()
    .join(" ");
}

const LABEL =
  /(?:^|\n)[ \t]*(?:(?:hearing )?date(?: (?:and|&) time| ?\/ ?time)?(?: of hearing)?|when)[ \t]*:[ \t]*(?:[a-z]+day,? )?$/i;
const TIME_LINE = /\n[ \t]*(?:hearing )?time[ \t]*:[ \t]*\d/i;
const OF_PLACE =
  "(?:hearing )?(?:time|place|location|where|court ?room|room|dept\\.?|department|floor|address|judge|before|link|zoom|webex|video|tele ?phone|phone|dial-in|access code|meeting id|passcode|type)";
/** The lines below that go on with what the notice says of the hearing. */
const GO_ON = new RegExp(
  String.raw`^[^\n]*(?:\n\s*${OF_PLACE}[ \t]*:[^\n]*(?:\n(?![ \t]*(?:[A-Z][\w ]{1,24}:|\n))[^\n]+){0,2}){1,8}`,
  "i",
);
/** The lines above that say what is heard. */
const ABOVE =
  /(?:^|\n)([ \t]*(?:matter|motion|re|type(?: of hearing)?|hearing(?: type)?|proceeding)[ \t]*:[^\n]*\n(?:[^\n:]+\n)?\s*)$/i;
const OF_HEARING = /\bhearing\b/i;
const BEFORE = 700;
const AFTER = 160;

/** "Date: 3 May" in the lines of a notice of hearing, with its time below. */
export function labelledHearings(
  text: string,
  found: Pick<Reading, "mentions" | "sections">,
  statements: readonly FoundStatement[],
): FoundStatement[] {
  const quotations = found.mentions.filter(({ kind }) => kind === "quotation");
  return found.mentions.flatMap((date): FoundStatement[] => {
    if (date.kind !== "date" || !isExact(date.date)) return [];
    if (!LABEL.test(text.slice(Math.max(0, date.start - 60), date.start))) return [];
    const section = spanAt(found.sections, date.start);
    const from = Math.max(section?.start ?? 0, date.start - BEFORE);
    const hasHour = date.timex.type === "TIME" || TIME_LINE.test(text.slice(date.end, date.end + AFTER));
    if (!hasHour || !OF_HEARING.test(text.slice(from, date.start))) return [];
    if (quotations.some((one) => contains(one, date)) || isTold(statements, date)) return [];
    return [labelled(text, date)];
  });
}

function isTold(statements: readonly FoundStatement[], date: DateMention): boolean {
  return statements.some(
    (one) => one.entry.kind === "hearing" && contains(one, date) && one.date?.edtf === date.date.edtf,
  );
}

/** The lines of the notice: from what is heard, or the day, to the last label under it. */
function labelled(text: string, date: DateMention): FoundStatement {
  const line = text.lastIndexOf("\n", date.start) + 1;
  const above = ABOVE.exec(text.slice(Math.max(0, line - 300), line))?.[1] ?? "";
  const below = GO_ON.exec(text.slice(date.end, date.end + 900))?.[0] ?? "";
  const span: Span = { start: line - above.length, end: date.end + below.length };
  return {
    ...partOf(text, "date", span, { value: date.date.edtf }),
    speaker: { kind: "narrator" },
    entry: { kind: "hearing", name: "hearing" },
    modality: "scheduled",
    polarity: "positive",
    tier: "inferred",
    date: date.date,
  };
}
