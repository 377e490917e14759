// Addresses by which nobody can be reached any more: e-mail addresses that a web page hides or a copy has split, web addresses
// that were cut off, telephone numbers that lack digits.

import { type DamagedMention, passageAt } from "../record/record.ts";
import type { Check } from "./checks.ts";
import { listed, raise } from "./report.ts";

const KINDS: ReadonlySet<DamagedMention["type"]> = new Set(["email", "url", "phone"]);

export const damagedAddress: Check = {
  name: "damaged-address",
  docs: "docs/checks/damaged-address.md",
  document(document, reading) {
    const damaged = reading.mentions
      .filter((mention) => mention.kind === "damaged")
      .filter(({ type }) => KINDS.has(type));
    if (damaged.length === 0) return [];
    const kinds = [
      counted(damaged, "email", "an e-mail address", "e-mail addresses"),
      counted(damaged, "url", "a web address", "web addresses"),
      counted(damaged, "phone", "a telephone number", "telephone numbers"),
    ].filter((words) => words !== undefined);
    const what = listed(kinds);
    return [
      raise({
        check: this.name,
        class: "damaged",
        severity: "low",
        about: [document.id, ...damaged.flatMap(({ start, end }) => [start, end])],
        reason: `${what.charAt(0).toUpperCase()}${what.slice(1)} in this document cannot be used: the web page or the copy that ${damaged.length === 1 ? "it" : "they"} came from hid, split or cut ${damaged.length === 1 ? "it" : "them"}.`,
        settle: "Look it up on the original page in a browser, or ask the person by another way.",
        passages: damaged.map((mention) => passageAt(document.id, document.text, mention)),
      }),
    ];
  },
};

function counted(
  damaged: readonly DamagedMention[],
  type: DamagedMention["type"],
  one: string,
  several: string,
): string | undefined {
  const number = damaged.filter((mention) => mention.type === type).length;
  return number === 0 ? undefined : number === 1 ? one : `${number} ${several}`;
}
