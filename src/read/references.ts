// The numbers and names by which courts refer to cases and to the law: docket numbers and legal citations.

import type { CitationMention, DocketMention } from "../record/record.ts";
import { foldMarks } from "../text/text.ts";
import { findCitations } from "./citations.ts";
import { findDockets } from "./dockets.ts";
import type { Reader } from "./reader.ts";

export const referencesReader: Reader = {
  name: "references",
  version: 1,
  needs: [],
  languages: "any",
  docs: "docs/readers/references.md",
  run: (input) => ({ mentions: findReferences(input.text) }),
};

/** Docket numbers and citations. Where both could be meant ("Application no. 12345/06"), the citation wins. */
export function findReferences(text: string): (DocketMention | CitationMention)[] {
  const view = foldMarks(text);
  const citations = findCitations(view);
  let next = 0;
  const dockets = findDockets(view).filter((docket) => {
    while (next < citations.length && citations[next]!.end <= docket.start) next++; // bounded by the test before it
    const citation = citations[next];
    return citation === undefined || citation.start >= docket.end;
  });
  return [
    ...dockets.map(({ start, end, value }) => ({
      kind: "docket" as const,
      start,
      end,
      quote: text.slice(start, end),
      value,
    })),
    ...citations.map(({ start, end, type, value }) => ({
      kind: "citation" as const,
      start,
      end,
      quote: text.slice(start, end),
      type,
      value,
    })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}
