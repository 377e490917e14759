// What the words around a statement of a hearing say further of it, as its parts: when in the day, where, how one gets in, who
// comes, what became of the day and why. A part keeps to the words that say it; what could be of two hearings is of none.

import { addDays, contains, type Day, isExact, overlaps, type Span, spanAt, weekday } from "../../base/base.ts";
import type { Concerned, DateMention, FoundPart, FoundStatement, Reading } from "../../record/record.ts";
import { foldKey } from "../../text/text.ts";
import { accessParts, certaintyParts, tellsOfAccess } from "./hearing-access.ts";
import { hearingsGoneOn, isCalledOff, labelledHearings } from "./hearing-anaphora.ts";
import { withoutNamedInHeadings } from "./hearing-headings.ts";
import { reasonParts, requestParts, statusParts, toldParts } from "./hearing-moves.ts";
import { appearanceParts, outcomeParts, witnessParts } from "./hearing-people.ts";
import { placeParts, timeParts } from "./hearing-place.ts";
import { type Sittings, sittingsOf } from "./hearing-sittings.ts";
import { hearingsOfNoDay } from "./hearing-days-unknown.ts";
import { type HearingScope, type HearingText, mentionsIn } from "./hearing-words.ts";

/** The statements, those of hearings with their parts. `statements` in the order of the text. */
export function withHearingParts(
  text: string,
  view: string,
  found: Pick<Reading, "mentions" | "sentences" | "sections">,
  given: readonly FoundStatement[],
): FoundStatement[] {
  const labelled = labelledHearings(text, found, given);
  const added = [...labelled, ...hearingsOfNoDay(text, view, found, given)];
  // the same line was read as a day on which something happened
  const isTold = (one: FoundStatement): boolean =>
    labelled.some((own) => one.entry.name === "event" && own.date?.edtf === one.date?.edtf && contains(own, one));
  const kept = withoutNamedInHeadings(text, found, given);
  const all = [...kept.filter((one) => !isTold(one)), ...added].sort(inOrder);
  const from = new Map<FoundStatement, FoundStatement>();
  const scene: HearingText = { text, view, mentions: found.mentions };
  const goneOn = hearingsGoneOn(scene, found, all);
  const linked = all.flatMap((one) => {
    const gone = goneOn.get(one);
    if (gone === undefined) return [one];
    const { first, givenUp } = gone;
    const about = [...(first.about ?? []).filter(isOfSort), ...(one.about ?? [])];
    const own: FoundStatement = { ...one, entry: first.entry, about };
    from.set(own, first);
    if (givenUp === undefined) return [own];
    from.set(givenUp, first);
    return [givenUp, own];
  });
  const isHearing = ({ entry, slot }: FoundStatement): boolean => entry.kind === "hearing" && slot !== "said";
  if (!linked.some(isHearing)) return linked;
  const sittings = new Map<FoundStatement, DateMention>();
  const statements = linked.filter((one) => !isHearing(one));
  for (const group of Map.groupBy(linked.filter(isHearing), placeOf).values()) {
    const own = group.some((one) => from.has(one)) ? undefined : sittingsOf(scene, group);
    for (const [one, words] of own ?? []) sittings.set(one, words);
    statements.push(...(own?.keys() ?? group));
  }
  statements.sort(inOrder);
  const hearings = statements.filter(isHearing);
  const told = new Map<FoundStatement, FoundStatement | undefined>();
  const groups = [...Map.groupBy(hearings, placeOf).values()];
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i]!; // i < length
    const [{ start, end }] = group as [FoundStatement];
    const next = groups.slice(i + 1).find(([one]) => one !== undefined && one.start >= end)?.[0]?.start;
    const after = sentencesAfter(scene, found, { start, end }, next ?? text.length);
    // what follows may be said of any of several
    const isSitting = group.some((one) => sittings.has(one));
    const before = sentenceBefore(text, found.sentences, start);
    const around = { before, after: isSitting ? [] : after, stamp: stampOf(scene, found, start) };
    for (const [one, whole] of ofSentence(scene, { start, end }, group, around, sittings)) told.set(one, whole);
  }
  // what goes on from an earlier sentence is told by both together
  const whole = (one: FoundStatement): FoundStatement | undefined => {
    const own = told.has(one) ? told.get(one) : one;
    const first = from.get(one);
    return own !== undefined && first !== undefined ? { ...own, start: first.start } : own;
  };
  return statements.flatMap((one) => whole(one) ?? []).sort(inOrder);
}

function placeOf({ start, end }: Span): string {
  return `${start} ${end}`;
}

function inOrder(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

function isOfSort({ as }: Concerned): boolean {
  return as === "sort" || as === "which" || as === "docket" || as === "person heard";
}

const MOST_SENTENCES = 8;
const FARTHEST = 1200;
const MOST_SENTENCES_ACCESS = 40;
const FARTHEST_ACCESS = 6000;

/**
 * The sentences that go on to speak of a hearing: to the next hearing or the end of the section; far from it only what tells by
 * itself how one gets in.
 */
function sentencesAfter(
  { text, view }: Pick<HearingText, "text" | "view">,
  { sentences, sections }: Pick<Reading, "sentences" | "sections">,
  { start, end }: Span,
  next: number,
): Span[] {
  const section = spanAt(sections, start);
  const last = Math.min(next, section?.end ?? text.length, end + FARTHEST_ACCESS);
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.start < end) low = middle + 1; // low ≤ middle < high
    else high = middle;
  }
  return sentences.slice(low, low + MOST_SENTENCES_ACCESS).filter((one, i) => {
    const isNear = i < MOST_SENTENCES && one.end <= end + FARTHEST;
    return one.end <= last && (isNear || tellsOfAccess(view, one));
  });
}

/** The sentence that ends just before, on the same line. */
function sentenceBefore(text: string, sentences: readonly Span[], start: number): Span | undefined {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.start < start) low = middle + 1; // low ≤ middle < high
    else high = middle;
  }
  const one = sentences[low - 1];
  return one === undefined || one.end > start || /\n/.test(text.slice(one.end, start)) ? undefined : one;
}

/** Where the section says when it was written: the mention, if it has an hour. */
function stampOf(scene: HearingText, { sections }: Pick<Reading, "sections">, at: number): DateMention | undefined {
  const dateAt = spanAt(sections, at)?.dateAt;
  if (dateAt === undefined) return undefined;
  const near = mentionsIn(scene, { start: Math.max(0, dateAt.start - 30), end: dateAt.end + 30 });
  return near.find(
    (one): one is DateMention => one.kind === "date" && one.timex.type === "TIME" && overlaps(one, dateAt),
  );
}

interface Dated {
  readonly statement: FoundStatement;
  /** As it was read, where the rest of the sentence changes what it means. */
  readonly given?: FoundStatement;
  readonly date: DateMention | undefined;
}

/** The statements of one sentence with their parts; undefined for what another of them says too. */
function ofSentence(
  scene: HearingText,
  sentence: Span,
  group: readonly FoundStatement[],
  { before, after, stamp }: Pick<HearingScope, "before" | "after" | "stamp">,
  sittings: Sittings,
): Map<FoundStatement, FoundStatement | undefined> {
  const dates = mentionsIn(scene, sentence).filter((one): one is DateMention => one.kind === "date");
  const taken = new Set<DateMention>();
  const dated = group.map((statement): Dated => {
    const words = sittings.get(statement);
    if (words !== undefined) {
      for (const one of dates) if (one.date.edtf === statement.date?.edtf) taken.add(one);
      return { statement, date: words };
    }
    const date = dates.find((one) => !taken.has(one) && one.date.edtf !== "" && one.date.edtf === statement.date?.edtf);
    if (date !== undefined) taken.add(date);
    return { statement, date };
  });
  const inPlace = dated.toSorted((a, b) => (a.date?.start ?? sentence.start) - (b.date?.start ?? sentence.start));
  const sorted = calledOffLater(scene, sentence, inPlace);
  const standing = sorted.filter(({ statement }) => statement.polarity === "positive" && isTold(statement));
  const runs = runsOfDays(scene, sorted);
  // what follows is said of the one hearing that stands; of several it may be any
  const days = new Set(standing.map((one) => runs.get(one)?.name ?? one.statement.date?.edtf));
  const main = days.size > 1 ? undefined : (standing.at(-1) ?? sorted.at(-1));
  const result = new Map<FoundStatement, FoundStatement | undefined>();
  let former: FoundPart[] = [];
  for (let i = 0; i < sorted.length; i++) {
    const { statement, date, given = statement } = sorted[i]!; // i < length
    const start = date?.start ?? sentence.start;
    const end =
      sorted.slice(i + 1).find((one) => one.date !== undefined && one.date.start > start)?.date?.start ?? sentence.end;
    const isMain = sorted[i] === main;
    const isFirst = i === 0 || (date !== undefined && sorted[0]?.date === undefined);
    const scope: HearingScope = {
      sentence,
      before,
      stamp,
      own: { start, end: Math.max(start, end) },
      lead: isFirst ? { start: sentence.start, end: start } : { start, end: start },
      after: isMain ? after : [],
      layout: isMain ? layoutOf(scene, sentence, after) : [],
    };
    const sameDay = sorted.find(
      (other) =>
        other.statement !== statement && other.statement.date?.edtf === statement.date?.edtf && date !== undefined,
    );
    // "from 10:00 to 1:30 p.m. of the same day": one day, with the hour that was given up
    if (sameDay !== undefined && statement.polarity === "negative" && sameDay.statement.polarity === "positive") {
      former = timeParts(scene, scope, date).map((part) => ({ ...part, slot: `former ${part.slot}` }));
      result.set(given, undefined);
      continue;
    }
    const hasOther = sorted.some(
      ({ statement: other }) => other.polarity !== statement.polarity && other.slot === "date",
    );
    const others = dates.filter((one) => !taken.has(one));
    const parts = [
      ...timeParts(scene, scope, date),
      ...former,
      ...placeParts(scene, scope),
      ...movedParts(scene, scope, statement, hasOther, others, isMain || statement.polarity === "negative"),
      ...(isMain ? certaintyOf(scene, scope, statement) : []),
      ...(isMain ? accessParts(scene, scope) : []),
      ...(isMain ? peopleParts(scene, scope, statement) : []),
    ];
    former = [];
    const about = [...(statement.about ?? []), ...marksOf(scene, statement, parts, runs.get(sorted[i]!))]; // as above
    result.set(given, { ...statement, about, parts: [...(statement.parts ?? []), ...eachOnce(parts)] });
  }
  return result;
}

/** "With the hearing due on Tuesday, the court said that the hearing would not go forward": Tuesday was given up. */
function calledOffLater({ view }: HearingText, sentence: Span, sorted: readonly Dated[]): readonly Dated[] {
  const [first] = sorted;
  if (first?.date === undefined || sorted.some(({ statement }) => statement.polarity === "negative")) return sorted;
  if (new Set(sorted.map(({ statement }) => statement.modality)).has("happened")) return sorted;
  const last = sorted.at(-1)?.date?.end ?? first.date.end;
  if (!isCalledOff(view.slice(last, sentence.end))) return sorted;
  return sorted.map((one) => ({
    ...one,
    given: one.statement,
    statement: { ...one.statement, modality: "scheduled", polarity: "negative" },
  }));
}

function isTold({ modality }: FoundStatement): boolean {
  return modality !== "hypothetical" && modality !== "denied";
}

function movedParts(
  scene: HearingText,
  scope: HearingScope,
  statement: FoundStatement,
  hasOther: boolean,
  others: readonly DateMention[],
  isOfMove: boolean,
): FoundPart[] {
  const status = statusParts(scene, scope, statement, hasOther);
  const told = toldParts(scene, scope, others);
  const how = status[0]?.value;
  const isMove = statement.polarity === "negative" || how === "reset" || how === "restored";
  if (!isMove || !isOfMove) return [...status, ...told];
  const asked = requestParts(scene, scope);
  return [...status, ...told, ...asked, ...reasonParts(scene, scope, how, asked[0]?.value)];
}

function certaintyOf(scene: HearingText, scope: HearingScope, { modality, polarity }: FoundStatement): FoundPart[] {
  return polarity === "positive" && modality !== "happened" ? certaintyParts(scene, scope) : [];
}

function peopleParts(scene: HearingText, scope: HearingScope, { modality, polarity }: FoundStatement): FoundPart[] {
  const isHeld = modality === "happened" && polarity === "positive";
  return [
    ...appearanceParts(scene, scope),
    ...witnessParts(scene, scope, isHeld),
    ...(isHeld ? outcomeParts(scene, scope) : []),
  ];
}

/** Sentences of the same paragraph that go on with a place, a room or a label. */
function layoutOf({ text, view }: HearingText, sentence: Span, after: readonly Span[]): Span[] {
  const layout: Span[] = [];
  let { end } = sentence;
  for (const span of after) {
    if (/\n\s*\n/.test(text.slice(end, span.start)) || !LAYOUT.test(view.slice(span.start, span.start + 40))) break;
    layout.push(span);
    ({ end } = span);
  }
  return layout;
}

const LAYOUT =
  /^\s*(?:court ?room|room|suite|floor|\d{1,2}(?:st|nd|rd|th) floor|time:|place:|location:|where:|judge:|before |at |in |united states|u\.s\.|immigration court|federal|superior|\d{1,5} [nsew]?\.? ?[a-z])/;

interface Run {
  /** "2019-07-27/2019-07-28" */
  readonly name: string;
}

/** "July 27 and 28", "27–29 July": the days of one hearing, where nothing else stands between them. */
function runsOfDays({ view }: HearingText, sorted: readonly Dated[]): ReadonlyMap<Dated, Run> {
  const runs = new Map<Dated, Run>();
  let run: Dated[] = [];
  const close = (): void => {
    const [first, last] = [run[0]?.statement.date?.earliest, run.at(-1)?.statement.date?.latest];
    if (run.length > 1 && first !== undefined && last !== undefined && first < last)
      for (const one of run) runs.set(one, { name: `${first}/${last}` });
    run = [];
  };
  for (const one of sorted) {
    const before = run.at(-1);
    const joins =
      before?.date !== undefined &&
      one.date !== undefined &&
      one.statement.polarity === before.statement.polarity &&
      one.statement.modality === before.statement.modality &&
      one.statement.date !== undefined &&
      isExact(one.statement.date) &&
      (before.statement.date?.latest ?? "") < (one.statement.date.earliest ?? "") &&
      areOneRun(
        view.slice(before.date.end, one.date.start),
        before.statement.date?.latest,
        one.statement.date.earliest,
      );
    if (!joins) close();
    if (one.date !== undefined) run.push(one);
  }
  close();
  return runs;
}

/** "27 and 28", "Friday, 7 and Monday, 10", "12 to 19"; "12 and 19" are two days with others between them. */
function areOneRun(between: string, day: Day | undefined, next: Day | undefined): boolean {
  const link = /^,? ?(?<link>and|&|to|through|thru|-|,)(?: (?:on )?(?:[a-z]+day,? )?)? ?$/.exec(between)?.groups?.[
    "link"
  ];
  if (link === undefined || day === undefined || next === undefined) return false;
  return !["and", "&", ","].includes(link) || next === addDays(day, weekday(day) === 5 && weekday(next) === 1 ? 3 : 1);
}

/** What tells which hearing it is, beside the key slots of its clause: the run of its days, its motion, that the day is a new one. */
function marksOf(
  scene: HearingText,
  { polarity }: FoundStatement,
  parts: readonly FoundPart[],
  run: Run | undefined,
): Concerned[] {
  const marks: Concerned[] = [];
  if (run !== undefined) marks.push({ kind: "hearing", name: run.name, as: "days" });
  for (const { slot, value } of parts) {
    if (slot === "on") marks.push({ kind: "filing", name: value, as: "motion" });
    if (slot === "status" && value === "reset" && polarity === "positive")
      marks.push({ kind: "hearing", name: "reset", as: "reset" });
  }
  const session = parts.find(({ slot, value }) => slot === "sort" && foldKey(value) !== "hearing")?.value;
  const time = parts.find(({ slot }) => slot === "time")?.value;
  if (session !== undefined) marks.push({ kind: "hearing", name: session, as: "session" });
  // two of one day differ in both: a status conference at nine, a motion hearing at half past one
  if (session !== undefined && time !== undefined)
    for (const name of [session, time]) marks.push({ kind: "hearing", name, as: "sitting" });
  return marks;
}

function eachOnce(parts: readonly FoundPart[]): FoundPart[] {
  const once = new Map<string, FoundPart>();
  for (const part of parts) {
    const key = `${part.slot}\n${part.value}`;
    if (!once.has(key) && part.end > part.start && part.value !== "") once.set(key, part);
  }
  return [...once.values()];
}
