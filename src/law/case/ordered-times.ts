// What an order sets by itself: a day by which something must be done, or a length of time from its own date or from an unknown one.

import { type DateSpan, type Day, isExact, isKnown, UNKNOWN_DATE } from "../../base/base.ts";
import { deadlinesIn, type OrderedDeadline, type Statement, type ToldEntry } from "../../record/record.ts";
import { placeOfDay } from "./dated-clause.ts";

interface Ordered {
  /** The words of what is ordered, with the term. */
  readonly statement: Statement;
}

/** "shall file an answer by 3 February" */
export interface OrderedDay extends Ordered {
  readonly day: Day;
  readonly time?: string | undefined;
  /** Set where a schedule gives the day; what is due then, as far as its words say. */
  readonly due?: string | undefined;
  /** The words say that this day takes the place of an earlier one. */
  readonly isExtended?: true | undefined;
  /** The day that its words give up for it. */
  readonly was?: Day | undefined;
}

/** "within 14 days of the date of this order" */
export interface OrderedPeriod extends Ordered {
  readonly period: Pick<SetPeriod, "n" | "unit" | "direction">;
  /** What it is counted from, in words: "the order", "service of the petition". */
  readonly from: string;
  /** When that was, where the sources say so. */
  readonly date: DateSpan;
  readonly court: "immigration" | "federal" | "unknown";
  /** Is the order told as past by somebody, so that it was made before that was written? */
  readonly isTold: boolean;
}

type SetPeriod = Extract<OrderedDeadline, { kind: "period" }>;

export function orderedDays(told: readonly ToldEntry[]): OrderedDay[] {
  return told.flatMap((one) =>
    ordered(one).flatMap((statement) => {
      const { date } = statement;
      const day = date !== undefined && isExact(date) ? date.earliest : undefined;
      if (day === undefined) return [];
      const [set] = termsOf(statement).filter(({ words }) => placeOfDay(words, day) >= 0);
      if (set?.term.kind !== "day") return [];
      return [{ day, time: set.term.time, statement: wholeOf(statement, one) }];
    }),
  );
}

/** "the opposition is due 3 June", "the time to answer was extended to 1 July" */
export function scheduledDays(told: readonly ToldEntry[]): OrderedDay[] {
  const filings = told.filter(({ entry }) => entry.kind === "filing").flatMap(({ statements }) => statements);
  const isSet = ({ main, slot, modality, date }: Statement): boolean =>
    main === undefined && slot === "date" && modality === "scheduled" && date !== undefined && isExact(date);
  const set = filings.filter(isSet);
  const parts = Map.groupBy(
    filings.filter(({ slot }) => slot === "due" || slot === "extended"),
    ({ main }) => main,
  );
  const givenUp = Map.groupBy(
    set.filter(({ polarity }) => polarity === "negative"),
    placeKey,
  );
  return set.flatMap((statement) => {
    const part = parts.get(statement.id)?.[0];
    const day = statement.date?.earliest;
    if (part === undefined || day === undefined || statement.polarity === "negative") return [];
    const isExtended = part.slot === "extended" || undefined;
    const was =
      isExtended && givenUp.get(placeKey(statement))?.find(({ date }) => date?.earliest !== day)?.date?.earliest;
    return [{ day, statement, due: part.value, isExtended, was }];
  });
}

function placeKey({ passage: { document, start, end } }: Statement): string {
  return `${document} ${start} ${end}`;
}

export function orderedPeriods(told: readonly ToldEntry[]): OrderedPeriod[] {
  return told.flatMap((one) => {
    // the day of a hearing is not that of the order that sets it; the ruling tells of that
    const terms = one.entry.kind === "hearing" ? [] : ordered(one);
    if (terms.length === 0) return [];
    const days = daysOf(one);
    return terms.flatMap((statement) =>
      termsOf(statement).flatMap(({ term }): OrderedPeriod[] => {
        // what is to be done again and again has no last day
        if (term.kind !== "period" || term.recurring) return [];
        const { n, unit, direction, from } = term;
        const rest = { period: { n, unit, direction }, court: courtOf(statement), statement: wholeOf(statement, one) };
        if (from.kind === "event") return [{ ...rest, from: from.words, date: eventDay(statement), isTold: false }];
        const own = ownDay(statement, from.kind === "order");
        const starts = days.length > 0 ? days : own === undefined ? [UNKNOWN_DATE] : [own];
        return starts.map((date) => ({ ...rest, from: "the order", date, isTold: !isOrdersOwn(statement) }));
      }),
    );
  });
}

/** "7 days before the hearing set for July 15": the day that the words of the term name is that of what it is counted from. */
function eventDay({ slot, date }: Statement): DateSpan {
  return slot === "deadline" && date !== undefined && isExact(date) ? date : UNKNOWN_DATE;
}

/** What is said to be ordered; of a ruling whose parts say by when, those parts, and no longer the whole sentence. */
function ordered({ entry, statements }: ToldEntry): Statement[] {
  const terms = statements.filter(
    ({ slot, polarity, modality }) =>
      slot === "deadline" && polarity === "positive" && (modality === "ordered" || modality === "found"),
  );
  const split = new Set(terms.map(({ main }) => main));
  const whole = statements.filter(
    ({ id, main, slot, modality, polarity }) =>
      main === undefined && slot !== "deadline" && modality === "ordered" && polarity === "positive" && !split.has(id),
  );
  return entry.kind === "ruling" ? [...terms, ...whole] : whole;
}

/** What is ordered with the term: the shortest statement of the same entry around it. */
function wholeOf(statement: Statement, { statements }: ToldEntry): Statement {
  const { slot, passage } = statement;
  if (slot !== "deadline") return statement;
  const around = statements.filter(
    (one) =>
      one.slot !== "deadline" &&
      one.passage.document === passage.document &&
      one.passage.start <= passage.start &&
      passage.end <= one.passage.end,
  );
  return (
    around.sort((a, b) => a.passage.quote.length - b.passage.quote.length || (a.id < b.id ? -1 : 1))[0] ?? statement
  );
}

/** The terms that a statement's words set. A part that is nothing but a term is read as one. */
function termsOf({ slot, value, passage }: Statement): { readonly term: OrderedDeadline; readonly words: string }[] {
  const text = slot === "deadline" ? value : passage.quote;
  return deadlinesIn(text).flatMap(({ deadline, start, end }) => {
    const words = text.slice(start, end);
    // "six days after the court ordered his release" tells how long ago that was
    const isTerm = deadline.kind !== "period" || LEAD.test(words) || MUST.test(text.slice(0, start));
    return isTerm ? [{ term: deadline, words }] : [];
  });
}

const LEAD = /^(?:within|no|not|at least|every|once)\b/iu;
const MUST = /\b(?:shall|must)\b/iu;

/** When the order was, as the statements of its entry say: each exact day, else whatever is known. */
function daysOf({ statements }: ToldEntry): DateSpan[] {
  const dates = statements.flatMap((one) => {
    const { slot, date, polarity, modality, main } = one;
    if (slot !== "date" || main !== undefined || date === undefined || !isKnown(date)) return [];
    if (polarity === "negative" || modality === "scheduled") return [];
    // the day by which something must be done is not the day of the order
    const isTerm =
      isExact(date) && termsOf(one).some(({ words }) => placeOfDay(words, date.earliest ?? "0001-01-01") >= 0);
    return isTerm ? [] : [date];
  });
  const exact = dates.filter(isExact);
  return [...new Map((exact.length > 0 ? exact : dates).map((date) => [date.edtf, date])).values()];
}

/** "This order" speaks of itself, and so does one that says "IT IS ORDERED": its day is that of the text in which it stands. */
function ownDay(statement: Statement, namesOrder: boolean): DateSpan | undefined {
  const { written, passage } = statement;
  const isOrder = isOrdersOwn(statement) || (namesOrder && /\b(?:this|hereof|today)\b/iu.test(passage.quote));
  return isOrder && written !== undefined && isKnown(written) ? written : undefined;
}

/** Are these the words of an order itself, and not of somebody who tells of it? */
export function isOrdersOwn({ passage: { quote } }: Statement): boolean {
  return OWN_WORDS.some((words) => words.test(quote));
}

const OWN_WORDS: readonly RegExp[] = [
  /\bIT IS (?:HEREBY |SO |FURTHER |THEREFORE )*ORDERED\b/u,
  /\b(?:respondents?|petitioners?|defendants?|plaintiffs?|parties|government|clerk)\b[^.;]{0,40}\bshall\b/iu,
  /\bdate of this order\b/iu,
];

/** Who orders; "a bond hearing before an immigration judge" is often what a federal court orders. */
const BY_IMMIGRATION_COURT =
  /\b(?:immigration (?:judge|court)|IJ|Board of Immigration Appeals|BIA)\b(?: \S+){0,4} (?:order|direct|rul|set)|\b(?:ordered|directed|set) by (?:an? |the )?(?:immigration (?:judge|court)|IJ|Board of Immigration Appeals|BIA)\b/iu;

function courtOf({ passage, about = [] }: Statement): OrderedPeriod["court"] {
  const names = about.flatMap(({ as, name }) => (as === "judge" || as === "court" ? [name] : []));
  const words = [passage.quote, ...names].join(" ");
  if (BY_IMMIGRATION_COURT.test(words)) return "immigration";
  return /\b(?:federal|district|magistrate|circuit|U\.S\.|United States)\b/iu.test(words) ? "federal" : "unknown";
}
