// Documents that nothing dates: what they say cannot be put before or after anything else.

import { isKnown } from "../base/base.ts";
import type { Check } from "./checks.ts";
import { raise } from "./report.ts";

export const undatedDocument: Check = {
  name: "undated-document",
  docs: "docs/checks/undated-document.md",
  document({ id, names, receipt, text, published }, { sections }) {
    if (receipt.kind === "unreadable" || text.trim() === "") return [];
    if (published !== undefined && isKnown(published.value)) return [];
    if (sections.some(({ date }) => date !== undefined && isKnown(date))) return [];
    return [
      raise({
        check: this.name,
        class: "missing",
        severity: "low",
        about: [id],
        reason: `Nothing was found in ${names[0] ?? "this document"} that says when it was written, so days such as “last Tuesday” in it stay unknown.`,
        settle: "Ask whoever supplied it for its date, and enter the date with where it comes from.",
        passages: [],
      }),
    ];
  },
};
