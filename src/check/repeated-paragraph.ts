// The same stretch of at least 25 words standing twice in one document: a slip in setting, or a text printed again.

import type { Check } from "./checks.ts";
import { groupOrigins } from "./origins/origins.ts";
import { inQuotes, raise } from "./report.ts";
import { sharedText } from "./origins/reuse.ts";
import { findWords, fingerprint } from "../text/text.ts";

const LEAST = 25;
/** So few characters between two of them and the second can only be a slip. */
const NEXT_TO = 80;
/** Layout repeats these on purpose. */
const BY_LAYOUT: ReadonlySet<string> = new Set(["repeated", "teaser", "quoted-reply", "table-row", "caption"]);

export const repeatedParagraph: Check = {
  name: "repeated-paragraph",
  docs: "docs/checks/repeated-paragraph.md",
  document({ id, text, marks }) {
    const itself = { document: id, text, prints: fingerprint(text) };
    const shared = sharedText(itself, itself).filter((link) => link.words >= LEAST);
    const repeated = marks.filter((mark) => BY_LAYOUT.has(mark.kind));
    const groups = groupOrigins(shared, new Map([[id, { text, repeated }]]));
    return groups
      .filter((group) => group.passages.length > 1)
      .map(({ passages }) => {
        const [first] = passages;
        const times = passages.length === 2 ? "twice" : `${passages.length} times`;
        const isSlip = passages.some((passage, i) => passage.start - (passages[i - 1]?.end ?? -Infinity) <= NEXT_TO);
        const how = !isSlip
          ? ""
          : passages.length === 2
            ? ", one right after the other"
            : ", two of them one right after the other";
        return raise({
          check: this.name,
          class: "repeated",
          severity: isSlip ? "medium" : "low",
          about: [id, ...passages.flatMap(({ start, end }) => [start, end])],
          reason: `About ${findWords(first?.quote ?? "").count} words stand ${times} in this document${how}: ${inQuotes(first?.quote ?? "")}.`,
          settle: "Compare with the original; if the text was meant to stand there once, count it once.",
          passages,
        });
      });
  },
};
