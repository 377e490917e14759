// What an entry of a docket tells as a whole, dated by what it says of its signing, else by the day on which it was filed: a
// ruling, an appeal, the paper that began the case, a hearing whose minutes name no day. And which words of its sentences tell
// of events at all: a motion "to continue the hearing" moved nothing, and "Modified on" dates nothing.

import { contains, type DateSpan, isExact, type Span } from "../../base/base.ts";
import type { Concerned, DateMention, FoundStatement, NameMention } from "../../record/record.ts";
import { type DocketEntry, isOfBooks } from "../docket-sheets/docket-entries.ts";
import { NARRATOR, type Names } from "../quotations/speakers.ts";
import type { Sentence } from "./event-context.ts";
import { hearingSorts } from "./event-parts.ts";
import type { EventWord } from "./event-words.ts";

export interface DocketScene {
  readonly text: string;
  readonly view: string;
  readonly names: Names;
  /** Of the document, in order. */
  readonly dates: readonly DateMention[];
  /** The number of the case whose docket it is. */
  readonly number: string | undefined;
}

/** The sentence with what may tell of events in it; undefined where nothing does. */
export function tellingSentence(view: string, entry: DocketEntry, sentence: Sentence): Sentence | undefined {
  if (entry.sort === "filing") return undefined;
  const isTelling = (word: EventWord): boolean =>
    !isOfBooks(entry, word) &&
    !(word.event.kind === "ruling" && word.event.type === "ruling") &&
    !OF_THE_CASE.test(view.slice(Math.max(entry.words.start, word.start - 40), word.end)) &&
    (entry.sort !== "transcript" || word.event.type === "hearing");
  return {
    ...sentence,
    words: sentence.words.filter(isTelling),
    dates: sentence.dates.filter((date) => !isOfBooks(entry, date)),
    names: sentence.names.filter((name) => !isOfBooks(entry, name)),
  };
}

/** What befalls the case befalls nobody in it. */
const OF_THE_CASE =
  /\b(?:cases?|actions?|matters?|files?|jurisdiction|documents?|transcripts?|exhibits?|records?|funds?|motions?)(?: (?:is|was|are|were|has been|hereby|be|to be|of the))* (?:transfer(?:red)?|released?|detained|stayed|held)$|\brelease of (?:transcript|claims?|funds?|lien)|\b(?:transfer|release) order$/;

/** What the words of a sentence tell, as the grammar of dockets means it; undefined for what is none of the docket's. */
export function inDocket(
  { view, number }: DocketScene,
  entry: DocketEntry,
  told: FoundStatement,
): FoundStatement | undefined {
  const meant = meantInDocket(view, entry, told);
  if (meant === undefined || number === undefined || !OF_A_CASE.has(meant.entry.kind)) return meant;
  const { about = [] } = meant;
  const isPlaced = about.some(({ as }) => as === "docket");
  return isPlaced || isAbove(view, entry) ? meant : { ...meant, about: [...about, caseOf(number)] };
}

const OF_A_CASE: ReadonlySet<string> = new Set(["hearing", "ruling", "filing"]);

function caseOf(number: string): Concerned {
  return { kind: "proceeding", name: number, as: "docket" };
}

/** A court above has a number of its own. */
function isAbove(view: string, { words }: DocketEntry): boolean {
  return ABOVE.test(view.slice(words.start, words.end));
}

function meantInDocket(view: string, entry: DocketEntry, told: FoundStatement): FoundStatement | undefined {
  const { entry: of, modality, polarity, date, slot } = told;
  if (of.kind === "event" && of.name === "event") {
    if (modality === "scheduled" && isHearingSet(view, entry, told))
      return withSorts(view, { ...told, entry: HEARING });
    return modality === "scheduled" || modality === "ordered" ? told : undefined;
  }
  if (of.kind === "filing" && slot === "account") return undefined;
  const filed = entry.section.date?.latest;
  const isAhead = filed !== undefined && date?.earliest !== undefined && date.earliest > filed;
  const isPast = modality === "happened" || modality === "found" || modality === "asserted";
  if (of.kind !== "hearing") return isPast && isAhead ? undefined : told;
  const words = view.slice(told.start, told.end);
  if (isPast && isAhead) {
    const isMoved =
      /\b(?:motion|stipulation|request|application) to (?:continue|adjourn|reschedule|vacate|reset)\b/.test(words);
    return { ...told, modality: "scheduled", polarity: isMoved ? "negative" : "positive" };
  }
  if (modality !== "happened") return entry.sort === "transcript" ? undefined : told;
  if (/\bnot held\b/.test(words)) return { ...told, polarity: "negative" };
  // "Plaintiff was not present for today's hearing": there was one
  return polarity === "negative" || date === undefined ? undefined : told;
}

const HEARING: FoundStatement["entry"] = { kind: "hearing", name: "hearing" };
/** What a clerk sets for a day and is held before a judge. */
const SET_THEN =
  /\b(?:hearings?|conferences?|(?:re-?)?arraignments?|trials?|arguments?|appearances?|sentenc(?:e|ing)|calendar call|docket call)\b(?:(?!\b(?:due|deadline|cut-?off|by)\b)[^;]){0,90}$/;

function isHearingSet(view: string, { words }: DocketEntry, { start, end, date }: FoundStatement): boolean {
  if (date === undefined) return false;
  const said = view.slice(Math.max(start, words.start), end);
  return [...said.matchAll(DAY)].some(({ index }) => SET_THEN.test(said.slice(0, index)));
}

const DAY = /\d{1,2}\/\d{1,2}\/\d{2,4}|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}\b/g;

function withSorts(view: string, told: FoundStatement): FoundStatement {
  const sorts = hearingSorts(view.slice(told.start, told.end));
  return sorts.length === 1 ? { ...told, about: [...sorts, ...(told.about ?? [])] } : told;
}

/** `told`: what its sentences tell. */
export function docketStatements(
  scene: DocketScene,
  entry: DocketEntry,
  told: readonly FoundStatement[],
): FoundStatement[] {
  const { text, view, number } = scene;
  const { section, words, sort } = entry;
  const said = view.slice(words.start, words.end);
  const filed = section.date !== undefined && isExact(section.date) ? section.date : undefined;
  const ofCase = number === undefined || isAbove(view, entry) ? [] : [caseOf(number)];
  const statement = (
    of: FoundStatement["entry"],
    date: DateSpan,
    modality: FoundStatement["modality"],
    about: readonly Concerned[],
    tier: FoundStatement["tier"] = "explicit",
  ): FoundStatement => ({
    ...passageOf(text, entry),
    speaker: NARRATOR,
    entry: of,
    slot: "date",
    value: date.edtf,
    date,
    modality,
    polarity: "positive",
    tier,
    about: [...about, ...ofCase],
  });
  const found: FoundStatement[] = [];
  if (sort === "order" || ((sort === "minutes" || sort === "clerk") && RULES.test(withoutBooks(view, entry)))) {
    const date = dayBehind(scene, entry, SIGNED) ?? filed;
    if (date !== undefined)
      found.push(statement({ kind: "ruling", name: "ruling" }, date, "found", judgesOf(scene, entry)));
  }
  if (filed === undefined) return found;
  if (APPEAL.test(said))
    found.push(statement({ kind: "filing", name: "appeal" }, filed, "happened", byWhom(scene, entry)));
  else if (sort === "filing" && CHARGE.test(said))
    found.push(statement({ kind: "event", name: "charge" }, filed, "happened", asToWhom(scene, entry)));
  else if (sort === "filing" && SUIT.test(said)) {
    const suit: Concerned = { kind: "filing", name: "suit", as: "sort" };
    found.push(statement({ kind: "filing", name: "filing" }, filed, "happened", [...byWhom(scene, entry), suit]));
  }
  const held = sort === "minutes" || sort === "clerk" ? HELD.exec(said) : null;
  if (held !== null && !told.some((one) => one.entry.kind === "hearing" && one.modality === "happened")) {
    const sorts = hearingSorts(held[0]);
    const about = [...judgesOf(scene, entry), ...(sorts.length === 1 ? sorts : [])];
    const day = dayBehind(scene, entry, HELD_ON);
    found.push(statement(HEARING, day ?? filed, "happened", about, day === undefined ? "inferred" : "explicit"));
  }
  return found;
}

const ABOVE = /^(?:[a-z]+ ){0,3}?(?:usca|mandate|court of appeals)\b|\bof usca\b/;
const RULES =
  /\b(?:granting|denying|dismissing|vacating|striking)\b|\b(?:is|are|was|were) (?:hereby |therefore )*(?:granted|denied|dismissed|overruled|sustained)\b|\b(?:court|judge) (?:hereby )?(?:grants|denies|dismisses|orders|overrules|sustains|finds)\b/;
const APPEAL =
  /^(?:(?:amended|corrected|joint|interlocutory|conditional) )*notice of (?:interlocutory |cross[- ]?)?appeal\b/;
const SUIT =
  /^(?:(?:verified|sealed|class action|original|pro se|emergency) )*(?:complaint\b(?! \(?(?:amended|received))|petition for (?:a )?(?:writ|review|relief|habeas)|(?:habeas )?petition\b(?= (?:under|pursuant|against|filed)| \(|$)|notice of removal\b|application for (?:a )?writ of habeas corpus\b(?! ad))/;
const CHARGE =
  /^(?:(?:sealed|superseding|first|second|criminal) )*(?:indictment|information|criminal complaint)\b(?! sheet)/;
const HELD =
  /(?:[a-z0-9/-]+ ){0,6}?(?:hearing|conference|trial|arraignment|appearance|sentencing|argument)s?(?: (?:as to|on|re) [^.;:]{1,80}?)? (?:was |were )?held\b/;

/** From its first sign, where its day stands, to the end of its words; a long one is cut. */
function passageOf(text: string, { section, words, books }: DocketEntry): Span {
  const last = books.at(-1);
  const end = last !== undefined && last.end >= words.end - 2 && last.start > words.start ? last.start : words.end;
  if (end - section.start <= LONGEST)
    return { start: section.start, end: section.start + text.slice(section.start, end).trimEnd().length };
  const cut = text.lastIndexOf(" ", section.start + LONGEST);
  return { start: section.start, end: cut > words.start ? cut : section.start + LONGEST };
}

const LONGEST = 700;

function withoutBooks(view: string, { words, books }: DocketEntry): string {
  let said = "";
  let from = words.start;
  for (const { start, end } of books) {
    said += view.slice(from, Math.max(from, start));
    from = Math.max(from, end);
  }
  return said + view.slice(from, words.end);
}

const SIGNED = /\b(?:signed|entered|dated|so ordered|issued|approved|ordered)\b[^;]{0,120}\bon (?:this )?$/;

const HELD_ON = /\bheld\b(?: before [^;]{3,100})? (?:on|for) $/;

/** The last day that stands behind such words. */
function dayBehind({ view, dates }: DocketScene, entry: DocketEntry, words: RegExp): DateSpan | undefined {
  return within(dates, entry.words).findLast(
    (one) =>
      isExact(one.date) &&
      !isOfBooks(entry, one) &&
      words.test(view.slice(Math.max(entry.words.start, one.start - 150), one.start)),
  )?.date;
}

const BEFORE_JUDGE = /\b(?:signed|entered|ordered|approved|issued|by|before|held)\b[^;]{0,80}$|judge $/;

/** The one judge whom it names as such. */
function judgesOf({ view, names }: DocketScene, entry: DocketEntry): Concerned[] {
  const judges = new Set(
    within(names.all, entry.words)
      .filter((one) => one.kind === "person" && names.judges.has(one.name) && !isOfBooks(entry, one))
      .filter((one) => BEFORE_JUDGE.test(view.slice(Math.max(entry.words.start, one.start - 90), one.start)))
      .map(({ name }) => name),
  );
  const [only] = judges;
  return judges.size === 1 && only !== undefined ? [{ kind: "person", name: only, as: "judge" }] : [];
}

/** "… by Ana Ruiz": whoever filed it, where that is one. */
function byWhom(scene: DocketScene, entry: DocketEntry): Concerned[] {
  return behind(scene, entry, /\bby (?:the |all |petitioner |plaintiff |defendant |respondent )*$/, "agent");
}

function asToWhom(scene: DocketScene, entry: DocketEntry): Concerned[] {
  return behind(scene, entry, /\b(?:as to|against)(?: [a-z]+)? $/, "person charged");
}

function behind({ view, names }: DocketScene, entry: DocketEntry, words: RegExp, as: string): Concerned[] {
  const found = within(names.all, entry.words).filter(
    (one): one is NameMention & { readonly kind: "person" | "organization" } =>
      (one.kind === "person" || one.kind === "organization") &&
      !isOfBooks(entry, one) &&
      words.test(view.slice(Math.max(entry.words.start, one.start - 30), one.start)),
  );
  const [only] = found;
  return found.length === 1 && only !== undefined ? [{ kind: only.kind, name: only.name, as }] : [];
}

/** Those of a list in order that lie in a stretch. */
function within<S extends Span>(list: readonly S[], stretch: Span): S[] {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start < stretch.start) low = middle + 1; // low ≤ middle < high
    else high = middle;
  }
  const found: S[] = [];
  for (let i = low; i < list.length && list[i]!.start < stretch.end; i++)
    if (contains(stretch, list[i]!)) found.push(list[i]!); // i < length
  return found;
}
