// E-mail addresses that a web page has replaced by a placeholder, so that nobody can be reached by them.

import { passageAt } from "../record/record.ts";
import type { Check } from "./checks.ts";
import { raise } from "./report.ts";

export const damagedAddress: Check = {
  name: "damaged-address",
  docs: "docs/checks/damaged-address.md",
  document(document, reading) {
    const damaged = reading.mentions.filter((mention) => mention.kind === "damaged" && mention.type === "email");
    if (damaged.length === 0) return [];
    const [what, they] =
      damaged.length === 1 ? ["An e-mail address", "it"] : [`${damaged.length} e-mail addresses`, "they"];
    return [
      raise({
        check: this.name,
        class: "damaged",
        severity: "low",
        about: [document.id, ...damaged.flatMap(({ start, end }) => [start, end])],
        reason: `${what} in this document cannot be read, because the web page ${they} came from hides addresses from copying.`,
        settle: "Look the address up on the original page in a browser, or ask the person by telephone.",
        passages: damaged.map((mention) => passageAt(document.id, document.text, mention)),
      }),
    ];
  },
};
