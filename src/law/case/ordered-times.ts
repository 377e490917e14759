// What an order sets by itself: a day by which something must be done, or a length of time from its own date or from an unknown one.

import { type DateSpan, type Day, isExact, isKnown, UNKNOWN_DATE } from "../../base/base.ts";
import { deadlinesIn, type OrderedDeadline, type Statement, type ToldEntry } from "../../record/record.ts";
import { placeOfDay } from "./dated-clause.ts";

/** "shall file an answer by 3 February" */
export interface OrderedDay {
  readonly day: Day;
  readonly time?: string | undefined;
  readonly statement: Statement;
}

/** "within 14 days of the date of this order" */
export interface OrderedPeriod {
  readonly period: Pick<SetPeriod, "n" | "unit" | "direction">;
  /** What it is counted from, in words: "the order", "service of the petition". */
  readonly from: string;
  /** When that was, where the sources say so. */
  readonly date: DateSpan;
  readonly court: "immigration" | "federal" | "unknown";
  readonly statement: Statement;
}

type SetPeriod = Extract<OrderedDeadline, { kind: "period" }>;

export function orderedDays(told: readonly ToldEntry[]): OrderedDay[] {
  return ordered(told).flatMap((statement) => {
    const { date } = statement;
    const day = date !== undefined && isExact(date) ? date.earliest : undefined;
    if (day === undefined) return [];
    const [set] = termsOf(statement).filter(({ words }) => placeOfDay(words, day) >= 0);
    return set?.term.kind === "day" ? [{ day, time: set.term.time, statement }] : [];
  });
}

export function orderedPeriods(told: readonly ToldEntry[]): OrderedPeriod[] {
  return told.flatMap((one) => {
    const days = daysOf(one);
    return ordered([one]).flatMap((statement) =>
      termsOf(statement).flatMap(({ term }): OrderedPeriod[] => {
        // what is to be done again and again has no last day
        if (term.kind !== "period" || term.recurring) return [];
        const { n, unit, direction, from } = term;
        const rest = { period: { n, unit, direction }, court: courtOf(statement), statement };
        if (from.kind === "event") return [{ ...rest, from: from.words, date: UNKNOWN_DATE }];
        const own = ownDay(statement, from.kind === "order");
        const starts = own === undefined ? days : [own];
        return (starts.length === 0 ? [UNKNOWN_DATE] : starts).map((date) => ({ ...rest, from: "the order", date }));
      }),
    );
  });
}

function ordered(told: readonly ToldEntry[]): Statement[] {
  return told.flatMap(({ statements }) =>
    statements.filter(({ modality, polarity }) => modality === "ordered" && polarity === "positive"),
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
    const { slot, date, polarity, modality } = one;
    if (slot !== "date" || date === undefined || !isKnown(date) || polarity === "negative" || modality === "scheduled")
      return [];
    // the day by which something must be done is not the day of the order
    const isTerm =
      isExact(date) && termsOf(one).some(({ words }) => placeOfDay(words, date.earliest ?? "0001-01-01") >= 0);
    return isTerm ? [] : [date];
  });
  const exact = dates.filter(isExact);
  return [...new Map((exact.length > 0 ? exact : dates).map((date) => [date.edtf, date])).values()];
}

/** "This order" speaks of itself, and so does one that says "IT IS ORDERED": its day is that of the text in which it stands. */
function ownDay({ written, passage }: Statement, namesOrder: boolean): DateSpan | undefined {
  const isOrder =
    (namesOrder && /\b(?:this|hereof|today)\b/iu.test(passage.quote)) ||
    /\bIT IS (?:HEREBY |SO |FURTHER |THEREFORE )*ORDERED\b/u.test(passage.quote) ||
    /\b(?:respondents?|petitioners?|defendants?|plaintiffs?|parties|government|clerk)\b[^.;]{0,40}\bshall\b/iu.test(
      passage.quote,
    );
  return isOrder && written !== undefined && isKnown(written) ? written : undefined;
}

function courtOf({ passage, about = [] }: Statement): OrderedPeriod["court"] {
  const names = about.flatMap(({ as, name }) => (as === "judge" || as === "court" ? [name] : []));
  const words = [passage.quote, ...names].join(" ");
  if (/\bimmigration (?:judge|court)\b|\bIJ\b|\bBoard of Immigration Appeals\b/u.test(words)) return "immigration";
  return /\b(?:federal|district|magistrate|circuit|U\.S\.|United States)\b/iu.test(words) ? "federal" : "unknown";
}
