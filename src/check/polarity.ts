// The same thing asserted by one and denied by another. Who says which is printed; the record takes no side.

import { foldKey } from "../text/text.ts";
import type { Entry, Flag, Statement } from "../record/record.ts";
import type { Check } from "./checks.ts";
import { inQuotes, listed, raise } from "./report.ts";
import { isClaim, passagesOf, type Side, sidesOf, speakerKey, speakerName } from "./sides.ts";

export const polarity: Check = {
  name: "polarity",
  docs: "docs/checks/polarity.md",
  entry(entry, statements) {
    const alike = Map.groupBy(statements, ({ slot, value }) => JSON.stringify([slot, foldKey(value)]));
    return [...alike].flatMap(([key, given]): Flag[] => {
      const sides = sidesOf(given, (statement) => {
        const answer = isDenial(statement) ? "no" : isClaim(statement) ? "yes" : undefined;
        return answer && { key: answer, value: answer };
      });
      const [no, yes] = sides;
      if (no === undefined || yes === undefined) return [];
      const denying = new Set(no.statements.map(speakerKey));
      const both = yes.statements.filter((statement) => denying.has(speakerKey(statement)));
      const onlyOne = yes.statements.length === both.length && denying.size === 1;
      // one voice that says yes and no, of a document or of nobody in particular, is more likely misread than at odds
      if (onlyOne && both.every(({ speaker }) => speaker.kind === "narrator" || speaker.kind === "unknown")) return [];
      return [
        raise({
          check: this.name,
          class: onlyOne ? "conflict" : "disputed",
          severity: "medium",
          about: [entry.id, key, ...speakersOf(yes), "against", ...speakersOf(no)],
          reason: `${whatOf(entry, yes)} is asserted by ${named(yes)} and denied by ${named(no)}.`,
          settle:
            "Look for a finding of a court, or for the evidence each side names; until then print both with their speakers.",
          passages: passagesOf(sides),
        }),
      ];
    });
  },
};

/** "“crossed the border”", or for a value that is a date "“arrest” on 2018-08-15". */
function whatOf(entry: Entry, { statements: [first] }: Side<string>): string {
  if (first === undefined || first.value === "") return inQuotes(entry.name);
  return first.date?.edtf === first.value ? `${inQuotes(entry.name)} on ${first.value}` : inQuotes(first.value);
}

function isDenial({ polarity: sign, modality }: Statement): boolean {
  if (modality === "denied") return sign === "positive";
  return sign === "negative" && modality !== "ordered" && modality !== "scheduled" && modality !== "hypothetical";
}

function speakersOf(side: Side<string>): string[] {
  return [...new Set(side.statements.map(speakerKey))].sort();
}

function named(side: Side<string>): string {
  return listed([...new Set(side.statements.map(({ speaker }) => speakerName(speaker)))].sort());
}
