// Slots of a form letter that nobody filled in before it was sent or published.

import { passageAt } from "../record/record.ts";
import type { Check } from "./checks.ts";
import { inQuotes, listed, raise } from "./report.ts";

export const unfilledPlaceholder: Check = {
  name: "unfilled-placeholder",
  docs: "docs/checks/unfilled-placeholder.md",
  document(document, reading) {
    const slots = reading.mentions.filter((mention) => mention.kind === "damaged" && mention.type === "placeholder");
    if (slots.length === 0) return [];
    const names = [...new Set(slots.map((slot) => slot.quote))].sort();
    return [
      raise({
        check: this.name,
        class: "missing",
        severity: "medium",
        about: [document.id, ...slots.flatMap(({ start, end }) => [start, end])],
        reason: `The text still has ${names.length === 1 ? "a blank" : "blanks"} to be filled in: ${listed(names.map((name) => inQuotes(name, 60)))}.`,
        settle: "Find the version that was sent, or mark this one as a template.",
        passages: slots.map((slot) => passageAt(document.id, document.text, slot)),
      }),
    ];
  },
};
