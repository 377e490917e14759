// Text that was read with the wrong table of characters ("donâ€™t"), or whose characters were lost: names and quotations in it
// may not be what the original says.

import { passageAt } from "../record/record.ts";
import type { Check } from "./checks.ts";
import { inQuotes, listed, raise } from "./report.ts";

/** One lost character is a slip of the copy and changes nothing. */
const LEAST = 3;
const MOST_PASSAGES = 12;

export const garbledText: Check = {
  name: "garbled-text",
  docs: "docs/checks/garbled-text.md",
  document({ id, text }, { mentions }) {
    const garbled = mentions.filter((mention) => mention.kind === "damaged" && mention.type === "characters");
    if (garbled.length < LEAST) return [];
    const forms = [...new Set(garbled.map(({ quote }) => quote))].sort();
    return [
      raise({
        check: this.name,
        class: "damaged",
        severity: "low",
        about: [id, garbled.length, ...garbled.slice(0, MOST_PASSAGES).map(({ start }) => start)],
        reason: `Characters are garbled or lost at ${garbled.length} places in this document: ${listed(forms.map((form) => inQuotes(form, 20)))}.`,
        settle: "Save the original again, or get a better copy; until then compare names and quotations with it.",
        passages: garbled.slice(0, MOST_PASSAGES).map((mention) => passageAt(id, text, mention)),
      }),
    ];
  },
};
