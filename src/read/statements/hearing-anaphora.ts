// Days of a hearing in sentences that do not say "hearing": "The new date is 3 May" after the sentence that gives up the old one,
// and the labelled lines of a notice ("Date: 3 May", "Time: 10:00 a.m.").

import { contains, isExact, spanAt, type Span } from "../../base/base.ts";
import type { DateMention, FoundStatement, Reading } from "../../record/record.ts";
import { type HearingText, mentionsIn, partOf } from "./hearing-words.ts";

const GOES_ON =
  /^\W*(?:the )?(?:new|next|rescheduled|revised|correct(?:ed)?) (?:hearing |court )?(?:date|dates|day|days|(?:two|three|four) days|time)\b[^.;]{0,40}\b(?:is|are|was|were|will be|:)|^\W*(?:it|they) (?:is|are|was|were|has been|have been|will be|will) (?:now )?(?:(?:re-?)?(?:set|scheduled)|moved|postponed|continued|held|take place)\b|^\W*(?:instead|now),? (?:it|the hearing|they) (?:is|will|was|has)\b/;
const MOST_BETWEEN = 400;

/** The sentence of the hearing that another goes on from. */
export interface GoneOn {
  readonly first: FoundStatement;
  /** The day that stood until then, as the later sentence gives it up. */
  readonly givenUp?: FoundStatement | undefined;
}

/** Where a dated sentence goes on from: the sentence of the hearing that it means. By the statement. */
export function hearingsGoneOn(
  scene: HearingText,
  { sections }: Pick<Reading, "sections">,
  statements: readonly FoundStatement[],
): ReadonlyMap<FoundStatement, GoneOn> {
  const from = new Map<FoundStatement, GoneOn>();
  const dated = statements.filter(
    ({ slot, entry }) =>
      (slot === "date" || slot === "account") &&
      (entry.kind === "hearing" || (entry.kind === "event" && entry.name === "event")),
  );
  let before: FoundStatement[] = [];
  let last: FoundStatement[] = [];
  const isNear = (one: FoundStatement, [first, ...others]: readonly FoundStatement[]): boolean => {
    if (first === undefined) return false;
    const end = Math.max(first.end, ...others.map((other) => other.end));
    return (
      one.start >= end &&
      one.start - end <= MOST_BETWEEN &&
      spanAt(sections, one.start) === spanAt(sections, first.start)
    );
  };
  for (const group of Map.groupBy(dated, ({ start, end }) => `${start} ${end}`).values()) {
    const [{ start, end }] = group as [FoundStatement];
    const own = group.filter(({ entry }) => entry.kind === "hearing");
    if (own.length > 0) {
      [before, last] = [last, own];
      for (const one of own)
        if (isNear(one, before) && isSetAnew(scene, one, before)) from.set(one, goneOn(scene, before, one));
      if (own.some((one) => from.has(one))) last = [...before, ...own];
      continue;
    }
    const [any] = group as [FoundStatement];
    if (!isNear(any, last) || new Set(last.map(sortOf).filter((sort) => sort !== "")).size > 1) continue;
    const days = group.filter(({ date }) => date !== undefined && isExact(date));
    // "It was moved on 2 June to 3 May": where its words set a day, the others are when that was told
    const set = days.filter((one) => isSetBy(IT_SET, scene, one));
    const meant = set.length > 0 ? set : GOES_ON.test(scene.view.slice(start, end)) ? days : [];
    if (meant.length === 0 || (set.length > 0 && standingOf(last) === "several")) continue;
    for (const one of meant) from.set(one, goneOn(scene, last, one));
    last = [...last, ...meant];
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

const ADVERBS =
  "(?:(?:now|later|then|since|again|also|soon|first|next|instead|further|been|once (?:more|again)|[a-z]+ly) )*";
const MOVED =
  "(?:re-?set|re-?scheduled|moved|postponed|continued|adjourned|advanced|pushed|put|brought|shifted|delayed|deferred|relisted|changed|bumped|set over)";
const THAT = "(?:the|that|this|said) (?:same )?(?:[a-z-]+ ){0,2}?(?:hearing|conference|trial|argument)";
const WAS = "(?:is|was|has|had|will|would)(?: have)?(?: be)?";
const BETWEEN = "(?:[^;.]|\\.(?=[a-z0-9])|(?<=[ap]\\.m)\\.){0,60}?";
/** "moved to 3 May"; "set for 3 May" as "set on 3 May". */
const TO_DAY = `\\b(?:${MOVED}\\b${BETWEEN}\\b(?:to|until|till|for)|(?:set|scheduled|listed|fixed|reinstated|restored)\\b${BETWEEN}\\b(?:to|for|on)) (?:[a-z]+day, )?(?:the )?$`;
const MOVING = `\\b(?:${MOVED}|reinstated|restored)`;
const ON_TO_DAY = `\\b${BETWEEN}\\b(?:to|until|till|for) (?:[a-z]+day, )?(?:the )?$`;
/** "moved it again, to 3 May"; "it was later reset for 3 May". For the words before the day. */
const IT_SET = new RegExp(`${MOVING} it${ON_TO_DAY}|(?:^|[^a-z])it ${WAS} ${ADVERBS}${TO_DAY}`);
const HEARING_SET = new RegExp(
  `${MOVING} ${THAT}${ON_TO_DAY}|\\b${THAT} ${WAS} ${ADVERBS}(?:${MOVED}|reinstated|restored)${ON_TO_DAY}`,
);
const BROKEN_OFF = /\b(?:continued|adjourned|part[- ]heard|recessed)\b/;

/** Do the words before a day of the sentence set it? */
function isSetBy(pattern: RegExp, scene: HearingText, one: FoundStatement): boolean {
  return mentionsIn(scene, one).some(
    (date) =>
      date.kind === "date" &&
      date.date.edtf === one.date?.edtf &&
      pattern.test(scene.view.slice(one.start, date.start)),
  );
}

/** Which day of a hearing stands, as its sentences leave it. */
function standingOf(list: readonly FoundStatement[]): FoundStatement | "several" | undefined {
  const days = list.filter(
    ({ polarity, modality, date }) =>
      polarity === "positive" && modality !== "hypothetical" && date !== undefined && isExact(date),
  );
  const isMove = list.some(({ polarity }) => polarity === "negative");
  const edtf = new Set(days.map(({ date }) => date?.edtf));
  return edtf.size > 1 && !isMove ? "several" : days.at(-1);
}

/** The statement goes on from those before; the day that stood there is given up, if its words move it. */
function goneOn(scene: HearingText, before: readonly FoundStatement[], one: FoundStatement): GoneOn {
  const first = givenUpIn(before);
  const stood = standingOf(before);
  const isMoved = isSetBy(IT_SET, scene, one) || isSetBy(HEARING_SET, scene, one);
  if (!isMoved || stood === undefined || stood === "several" || stood.date?.edtf === one.date?.edtf) return { first };
  // what was held is not given up, unless it was broken off
  if (stood.modality === "happened" && !BROKEN_OFF.test(scene.view.slice(one.start, one.end))) return { first };
  const { entry, value, date, about = [] } = stood;
  const meant = { modality: "scheduled", polarity: "negative" } as const;
  const own = about.filter(({ as }) => as !== "judge");
  return { first, givenUp: { ...one, ...meant, entry, slot: "date", value, date, about: own, parts: [] } };
}

const SET_ANEW =
  /\b(?:has|have|had|is|are|was|were)(?: (?:now|been|since|again|then))* (?:re-?scheduled|re-?set|moved|postponed|continued|adjourned)\b|\bwill now be\b|\bis now (?:set|on|scheduled)\b/;

/** "The hearing has now been rescheduled for 3 May", after the sentence that called it off; "the court moved that hearing to 3 May". */
function isSetAnew(scene: HearingText, one: FoundStatement, before: readonly FoundStatement[]): boolean {
  const [first] = before;
  if (first === undefined || one.polarity === "negative" || one.modality === "happened" || one.date === undefined)
    return false;
  const sorts = new Set([...before, one].map(sortOf).filter((sort) => sort !== ""));
  if (sorts.size > 1) return false;
  const stood = standingOf(before);
  const isAnother = stood !== "several" && (stood === undefined || stood.date?.edtf !== one.date.edtf);
  if (isAnother && isSetBy(HEARING_SET, scene, one)) return true;
  const gone =
    before.some(({ polarity }) => polarity === "negative") || isCalledOff(scene.view.slice(first.start, first.end));
  return gone && SET_ANEW.test(scene.view.slice(one.start, one.end));
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
