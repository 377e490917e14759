// A quotation that two documents print in different words. Only one of the wordings can be what was said.

import type { Check } from "./checks.ts";
import { departures } from "./copies.ts";
import { listed, raise } from "./report.ts";

export const wording: Check = {
  name: "wording",
  docs: "docs/checks/wording.md",
  origin(origin, documents) {
    const found = departures(origin, documents, {
      onlyQuoting: true,
      leastWords: 0,
      isWanted: (one, other) => one.isQuoted && other.isQuoted,
    });
    return found.map(({ base, copies, differences }) =>
      raise({
        check: this.name,
        class: "conflict",
        severity: "medium",
        about: [base.document, ...differences],
        reason: `The same words are quoted in different ways: ${listed(differences, 3)}.`,
        settle: "Compare both with the recording, the transcript or the original letter, and quote that.",
        passages: [base, ...copies],
      }),
    );
  },
};
