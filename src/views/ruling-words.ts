// A ruling in words: what was decided in one line, by whom, and by when what it orders must be done.

import type { DateSpan, Day } from "../base/base.ts";
import { type CaseDeadline, matterOf, type Ruling, type RulingDeadline, type Told } from "../record/record.ts";
import { dateWords, dayIn } from "./date-words.ts";
import { answerWords } from "./deadline-words.ts";
import { capital, shorten, wordFor } from "./wording.ts";
import { ENGLISH_TONGUE, isIn, type Tongue } from "./words/words.ts";

const MOST_WORDS = 160;

/**
 * "The petition is granted in part", "Extradition denied"; of what no words of a decision were recognised only its type: the words
 * that tell of it stand below.
 */
export function rulingTitle(ruling: Ruling, type: string, tongue: Tongue = ENGLISH_TONGUE): string {
  return rulingHeading(ruling, type, tongue).words;
}

interface RulingHeading {
  readonly words: string;
  /** They are of a source, and in its language. */
  readonly isQuoted: boolean;
}

/** In other languages than English our own words go before those of the source. */
export function rulingHeading(
  { holdings, held, orders, decided, told }: Ruling,
  type: string,
  tongue: Tongue,
): RulingHeading {
  const { rulings } = tongue.words;
  const [holding, next] = holdings;
  const [order] = orders;
  // of what was granted in part the words of one holding say but half
  const isPartly = decided.some(({ value }) => value.endsWith(" in part"));
  const whole = isPartly
    ? undefined
    : holdings.find(({ value }) => /\b(?:is|are|was|were|be|been)\b/iu.test(value.words));
  // "her released within ten days" says too little without its sentence
  const ordered = order?.value.words;
  const isWhole = ordered !== undefined && /^\P{Ll}|^order(?:ed|s) (?!that\b)/u.test(ordered);
  const short = decidedWords(
    decided.map(({ value }) => value),
    tongue,
  );
  if (short !== "" && !isIn(tongue.language, "en")) return { words: capital(short), isQuoted: false };
  const words =
    whole?.value.words ??
    (short === "" ? undefined : short) ??
    (holding === undefined || next === undefined || holding.value.words.length + next.value.words.length > MOST_WORDS
      ? holding?.value.words
      : `${holding.value.words}, ${next.value.words}`) ??
    docketTitle(told) ??
    (isWhole ? ordered : ordered === undefined ? undefined : (told[0]?.passage.quote ?? ordered)) ??
    (held[0] === undefined ? undefined : rulings.heldThat(held[0].value.words)) ??
    "";
  const title = plainCase(
    words
      .replace(/\s+/gu, " ")
      .replace(DOCKET_CELLS, "")
      .replace(LEAD, "")
      .replace(/[\s.,;:]+$/u, ""),
  );
  return title === ""
    ? { words: capital(wordFor(rulings.types, type)), isQuoted: false }
    : { words: capital(shorten(title, MOST_WORDS)), isQuoted: true };
}

/** "extradition denied, release ordered" */
export function decidedWords(decided: readonly string[], { words }: Tongue): string {
  const { decided: put, matters, results } = words.rulings;
  return decided
    .map((one) => {
      const matter = matterOf(one);
      const result = one.slice(matter.length + 1);
      return result === "" ? one : put(wordFor(matters, matter), wordFor(results, result));
    })
    .join(words.dates.comma);
}

/** "ORDER TO SHOW CAUSE." at the head of a docket entry: as the court calls it. */
function docketTitle(told: Ruling["told"]): string | undefined {
  const [head] = told.flatMap(({ passage: { quote } }) => DOCKET_HEAD.exec(quote.replace(/\s+/gu, " "))?.[1] ?? []);
  return head;
}

/** The day; where none is told, by which day it was made. */
export function rulingDay(
  date: DateSpan | undefined,
  madeBy: Day | undefined,
  tongue: Tongue = ENGLISH_TONGUE,
): string {
  const { rulings } = tongue.words;
  if (date !== undefined) return dateWords(date, tongue);
  return madeBy === undefined ? rulings.noDay : rulings.byDay(dayIn(madeBy, tongue));
}

/** "IT IS HEREBY ORDERED that", "ordered that" */
const LEAD =
  /^(?:(?:and|but|it is|is|hereby|further|therefore|so|ordered(?= (?:that|and|adjudged)\b|,|:)|adjudged|decreed|order(?= (?:that\b|(?!(?:regarding|concerning|pending)\b)[a-z]+ing\b)|:)|that)[:,]? )+/iu;

/** The day and the number before the text of a docket entry. */
const DOCKET_CELLS = /^\d{1,2}\/\d{1,2}\/(?:\d\d|\d{4}) (?:\d{1,4} )?/u;

const DOCKET_HEAD =
  /^\d{1,2}\/\d{1,2}\/(?:\d\d|\d{4}) (?:\d{1,4} )?((?:[A-Z]+ ){0,3}(?:ORDER|OPINION|JUDGMENT)(?: [A-Z]{2,}){0,8})(?=[.:;])/u;

/** The words that courts print in capitals; others in capitals are names and abbreviations. */
const SHOUTED =
  "(?:GRANT|DENY|DENI|ORDER|DISMISS|AFFIRM|REVERS|VACAT|REMAND|STAY|PART\\b|MOOT|WITH|PREJUDICE|MOTION|PETITION|SHALL|MUST|NOTICE|MINUTE|TEXT\\b|ENTR|SETTING|REQUEST|RELEAS|OVERRUL|SUSTAIN|CERTIF|TERMINAT|JUDG|OPINION|MEMORANDUM|PAPERLESS|STIPULAT|APPLICATION|APPEAL|FURTHER|SHOW|CAUSE|REASSIGN|TRANSFER|HEARING|HEREBY|ADJUDG|DECREE)[A-Z]*";
const SMALL = "(?:IN|AND|AS|TO|OF|THE|IS|ARE|FOR|ON|BY|AT|IT|OR|NOT)";
const SHOUTING = new RegExp(`\\b${SHOUTED}(?: (?:${SHOUTED}|${SMALL}\\b))*`, "gu");

/** Words in capitals shout. */
function plainCase(words: string): string {
  return words.replace(SHOUTING, (run) => run.toLowerCase());
}

/** "Judge Ada Renner; District Court of Harlan" */
export function byWhom({ judges, courts }: Ruling, { words }: Tongue = ENGLISH_TONGUE): string {
  const names = (list: readonly Told<{ readonly name: string }>[]): string =>
    list.map(({ value }) => value.name).join(" / ");
  return [names(judges), names(courts)].filter((part) => part !== "").join(words.dates.comma);
}

/** "Monday 17 June 2019", "30 days from an unknown date", "at once"; each answer once. */
export function dueWords(
  { value }: Told<RulingDeadline>,
  deadlines: readonly CaseDeadline[],
  tongue: Tongue = ENGLISH_TONGUE,
): string {
  const { rulings, told } = tongue.words;
  const { deadline, date, words } = value;
  const computed = new Set(deadlines.flatMap(({ answers }) => answers.map((answer) => answerWords(answer, tongue))));
  if (computed.size > 0) return [...computed].join(told.or);
  switch (deadline.kind) {
    case "day":
      return date === undefined ? words : dateWords(date, tongue);
    case "at once":
      return rulings.atOnce;
    case "period": {
      if (deadline.recurring) return words;
      const put = deadline.direction === "backward" ? rulings.unknownBefore : rulings.unknownFrom;
      return put(rulings.units[deadline.unit](String(deadline.n)));
    }
  }
}
