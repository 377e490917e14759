// Which dates without a known event still stand on the timeline: not the day of the news itself in a clause where nobody
// takes part, and not since when an organisation exists.

import type { Span } from "../../base/base.ts";
import type { DateMention, Section } from "../../record/record.ts";
import type { Sentence } from "./event-context.ts";

const PERSONAL =
  /(?:^|[^a-z])(?:he|she|him|her|his|hers|i|me|my|we|us|our|judges?|courts?|jur(?:y|ors)|detainees?|prisoners?|petitioners?|respondents?|plaintiffs?|defendants?|appellants?)(?![a-z'])/;
const FOUNDED =
  /\b(?:since|founded (?:in|on)|established (?:in|on)|formed in|created in|incorporated in|based in [^,;]{1,30} since) (?:the )?$/;

/** `clause`: the clause that holds the date. */
export function isWorthKeeping(
  view: string,
  sentence: Sentence,
  clause: Span,
  date: DateMention,
  section: Section | undefined,
): boolean {
  // A row of a docket or a table is kept: each is an act of its own.
  if (section?.kind === "docket entry" || section?.kind === "table row") return true;
  const someone = (within: Span): boolean =>
    sentence.names.some(
      ({ kind, start }) =>
        (kind === "person" || kind === "court" || kind === "facility") && start >= within.start && start < within.end,
    ) || PERSONAL.test(view.slice(within.start, within.end));
  if (FOUNDED.test(view.slice(Math.max(sentence.start, date.start - 50), date.start))) return someone(clause);
  if (date.date.basis.startsWith("relative to")) return someone(sentence);
  return (
    date.date.edtf !== section?.date?.edtf ||
    someone(sentence) ||
    sentence.names.some(({ kind }) => kind === "organization")
  );
}
