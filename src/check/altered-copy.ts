// Copies of one text that name somebody differently. Dates, counts, roles, places, yes and no have checks of their own;
// other edits of a reprint are an editor's business and are not reported.

import type { Check } from "./checks.ts";
import { flagCopies } from "./copies/copy-flags.ts";

export const alteredCopy: Check = {
  name: "altered-copy",
  docs: "docs/checks/altered-copy.md",
  origin: (origin, documents) =>
    flagCopies(origin, documents, {
      check: "altered-copy",
      kind: "person",
      severity: "medium",
      differ: "Copies of one text name a person differently",
      settle: "Find the original of the text, and correct or set aside the copy that departs from it.",
    }),
};
