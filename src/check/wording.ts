// A quotation that two documents print in different words. Only one of the wordings can be what was said.

import type { Flag } from "../record/record.ts";
import type { OriginCheck } from "./checks.ts";
import { copiesOf, type Copy, variantsOf } from "./copies.ts";
import { inQuotes, listed, raise } from "./report.ts";

export const wording: OriginCheck = {
  name: "wording",
  on: "origin",
  docs: "docs/checks/wording.md",
  run(origin, documents) {
    const { base, others } = copiesOf(origin, documents, (quotations) => quotations.length > 0);
    return base === undefined ? [] : others.flatMap((other) => compare(base, other));
  },
};

function compare(one: Copy, other: Copy): Flag[] {
  const [a, b] = one.passage.document < other.passage.document ? [one, other] : [other, one];
  const differences = variantsOf(a, b)
    .filter(([x, y]) => x.isQuoted && y.isQuoted)
    .map(([x, y]) => `${inQuotes(x.inContext)} against ${inQuotes(y.inContext)}`);
  if (differences.length === 0) return [];
  return [
    raise({
      check: wording.name,
      class: "conflict",
      severity: "medium",
      about: [a.passage.document, b.passage.document, ...differences],
      reason: `Two documents quote the same words differently: ${listed(differences, 3)}.`,
      settle: "Compare both with the recording, the transcript or the original letter, and quote that.",
      passages: [a.passage, b.passage],
    }),
  ];
}
