// The numbers and names by which courts refer to cases and to the law: docket numbers with their court, legal citations, and laws
// by their names.

import type { CitationMention, DocketMention, LawMention, NameMention } from "../../record/record.ts";
import { compareSpans, type Span } from "../../base/base.ts";
import { foldMarks } from "../../text/text.ts";
import { findCitations } from "./citations.ts";
import { courtFinder } from "./docket-courts.ts";
import { findDockets } from "./dockets.ts";
import { findLaws } from "./laws.ts";
import type { Reader } from "../reader.ts";

export const referencesReader: Reader = {
  name: "references",
  version: 4,
  needs: ["names"],
  languages: "any",
  docs: "docs/readers/references.md",
  run: (input, found) => ({
    mentions: findReferences(
      input.text,
      found.mentions.filter((mention): mention is NameMention => mention.kind === "court"),
    ),
  }),
};

/**
 * Docket numbers, citations and laws. Where a docket number and a citation could be meant ("Application no. 12345/06"), the
 * citation wins. `courts` are the courts named in the text.
 */
export function findReferences(
  text: string,
  courts: readonly (Span & { readonly name: string })[] = [],
): (DocketMention | CitationMention | LawMention)[] {
  const view = foldMarks(text);
  const numbers = findDockets(view);
  const citations = behindNumbers(view, findCitations(view), numbers);
  const courtOf = courtFinder(view, courts);
  const found: (DocketMention | CitationMention | LawMention)[] = [];
  for (const { start, end, value } of outside(numbers, citations)) {
    const court = courtOf({ start, end, value });
    found.push({
      kind: "docket",
      start,
      end,
      quote: text.slice(start, end),
      value,
      ...(court !== undefined && { court }),
    });
  }
  for (const { start, end, ...rest } of citations)
    found.push({ kind: "citation", start, end, quote: text.slice(start, end), ...rest });
  for (const { start, end, value } of findLaws(view))
    found.push({ kind: "law", start, end, quote: text.slice(start, end), name: value });
  return found.sort(compareSpans);
}

/** "3:19-cv-00418-MS Ruiz v. Oduya": the name of a case begins behind a number that ends with a judge's initials. */
function behindNumbers<C extends Span & { readonly value: string }>(
  view: string,
  citations: readonly C[],
  numbers: readonly Span[],
): C[] {
  let next = 0;
  return citations.map((citation) => {
    while (next < numbers.length && numbers[next]!.end <= citation.start) next++; // bounded by the test before it
    const number = numbers[next];
    if (number === undefined || number.start >= citation.start || number.end >= citation.end) return citation;
    const start = number.end + (/^\s*/.exec(view.slice(number.end, citation.end))?.[0].length ?? 0);
    const value = view.slice(start, citation.end).replace(/ vs?\.? /, " v. ");
    return / v\. /.test(value) ? { ...citation, start, value } : citation;
  });
}

/** Those that touch none of the citations. Both lists are in order. */
function outside<S extends Span>(spans: readonly S[], citations: readonly Span[]): S[] {
  let next = 0;
  return spans.filter(({ start, end }) => {
    while (next < citations.length && citations[next]!.end <= start) next++; // bounded by the test before it
    const citation = citations[next];
    return citation === undefined || citation.start >= end;
  });
}
