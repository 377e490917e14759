// The same words in several documents: one source until shown otherwise, however often it was printed.

import { findWords } from "../text/text.ts";
import type { Check } from "./checks.ts";
import { raise } from "./report.ts";

/** Shorter runs are shown as shared text but not flagged: the name of an office or a formula of the court is no source. */
const LEAST = 15;

export const singleOrigin: Check = {
  name: "single-origin",
  docs: "docs/checks/single-origin.md",
  origin({ id, passages, first, basis }) {
    const documents = new Set(passages.map((passage) => passage.document));
    if (documents.size < 2) return [];
    const words = Math.max(...passages.map((passage) => findWords(passage.quote).count));
    if (words < LEAST) return [];
    const source =
      first === undefined
        ? "it is not known which of them had the words first"
        : `the passage listed first is the source: ${basis}`;
    const flag = raise({
      check: this.name,
      class: "repeated",
      severity: "low",
      about: [id, first ?? ""],
      reason: `The same text, up to ${words} words of it, stands in ${documents.size} documents and counts as one source; ${source}.`,
      settle: "Nothing needs to be done, unless the documents are meant to confirm each other.",
      passages,
    });
    const isFirst = (document: string): number => (document === first ? 0 : 1);
    return [{ ...flag, passages: flag.passages.toSorted((x, y) => isFirst(x.document) - isFirst(y.document)) }];
  },
};
