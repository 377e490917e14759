// Files that could not be read, or not wholly: what they say is missing from the record.

import type { Check } from "./checks.ts";
import { raise } from "./report.ts";

export const unreadDocument: Check = {
  name: "unread-document",
  docs: "docs/checks/unread-document.md",
  document({ id, names, receipt }) {
    const name = names[0] ?? "This file";
    switch (receipt.kind) {
      case "read":
        return [];
      case "partial":
        return [
          raise({
            check: this.name,
            class: "missing",
            severity: "medium",
            about: [id, receipt.kind, receipt.missing],
            reason: `${name} was read only in part: ${receipt.missing}.`,
            settle: "Get a better copy, or type out what is missing.",
            passages: [],
          }),
        ];
      case "unreadable":
        return [
          raise({
            check: this.name,
            class: "missing",
            severity: receipt.reason === "unsupported" || receipt.reason === "empty" ? "low" : "medium",
            about: [id, receipt.kind, receipt.reason],
            reason: `${name} could not be read (${receipt.reason}), so nothing it says is in the record.`,
            settle: receipt.hint,
            passages: [],
          }),
        ];
    }
  },
};
