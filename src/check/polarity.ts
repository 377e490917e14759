// The same thing asserted by one and denied by another. Who says which is printed; the record takes no side.

import { foldKey } from "../text/text.ts";
import type { Entry, Flag } from "../record/record.ts";
import type { Check, Life } from "./checks.ts";
import { type Denied, deniedOf } from "./lives/denials.ts";
import { spanWords } from "./lives/day-words.ts";
import { happeningsOf } from "./lives/happenings.ts";
import { flagCopies } from "./copies/copy-flags.ts";
import { inQuotes, listed, raise } from "./report.ts";
import { classOf, isClaim, isDenial, passagesOf, type Side, sidesOf, speakerKey, speakerName } from "./sides.ts";

export const polarity: Check = {
  name: "polarity",
  docs: "docs/checks/polarity.md",
  origin: (origin, documents) =>
    flagCopies(origin, documents, {
      check: "polarity",
      kind: "polarity",
      severity: "medium",
      differ: "Copies of one text say the opposite",
      settle: "Find the original of the text, and correct or set aside the copy that departs from it.",
    }),
  entry(entry, statements) {
    // A date without a known event holds whatever happened that day: of two sources hardly the same.
    if (entry.kind === "event" && entry.name === "event") return [];
    // a part is said or denied with the whole that it is of
    const whole = statements.filter(({ main }) => main === undefined);
    const alike = Map.groupBy(whole, ({ slot, value }) => JSON.stringify([slot, foldKey(value)]));
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
          reason: `${whatOf(entry, yes)} is asserted by ${named(yes, "one document")} and ${refusedBy(no)}.`,
          settle:
            "Look for a finding of a court, or for the evidence each side names; until then print both with their speakers.",
          passages: passagesOf(sides),
        }),
      ];
    });
  },
  person(life) {
    return deniedOf(life.person.name, happeningsOf(life)).flatMap((denied) => againstEachOther(life, denied));
  },
};

/** What is told in one event of the record and denied in another. */
function againstEachOther({ person }: Life, { what, key, claims, denials, isAccusation }: Denied): Flag[] {
  const denying = new Set(denials.map(({ statement }) => statement.id));
  const events = new Set([...claims, ...denials].map(({ event }) => event.id));
  if (events.size < 2) return []; // within one event the view of entries says it
  const sides = sidesOf(
    [...claims, ...denials].map(({ statement }) => statement),
    ({ id }) => {
      const answer = denying.has(id) ? "no" : "yes";
      return { key: answer, value: answer };
    },
  );
  const [no, yes] = sides;
  if (no === undefined || yes === undefined) return [];
  return [
    raise({
      check: polarity.name,
      class: isAccusation ? "disputed" : classOf(sides),
      severity: isAccusation ? "low" : "medium",
      about: [person.id, key, ...speakersOf(yes), "against", ...speakersOf(no)],
      reason:
        key === "presence"
          ? `The sources differ on ${what} at one time: ${named(yes, "one document")} against ${named(no, "another")}.`
          : `It is ${isAccusation ? "alleged" : "said"} by ${named(yes, "one document")} and ${refusedBy(no)} ${what}.`,
      settle:
        "Look for a finding of a court, or for the evidence each side names; until then print both with their speakers.",
      entries: [person.id, ...events].sort(),
      passages: passagesOf(sides),
    }),
  ];
}

/** "“crossed the border”", or for a value that is a date "“arrest” on 15 August 2018". */
function whatOf(entry: Entry, { statements: [first] }: Side<string>): string {
  if (first === undefined || first.value === "") return inQuotes(entry.name);
  return first.date?.edtf === first.value
    ? `${inQuotes(entry.name)} on ${spanWords(first.date)}`
    : inQuotes(first.value);
}

function speakersOf(side: Side<string>): string[] {
  return [...new Set(side.statements.map(speakerKey))].sort();
}

/** "denied by Mira Rao", "not found by the immigration judge": a court that finds no proof denies nothing. */
function refusedBy(side: Side<string>): string {
  const found = side.statements.filter(({ modality }) => modality === "found");
  const told = side.statements.filter(({ modality }) => modality !== "found");
  const courts = found.map(({ speaker }) =>
    speaker.kind === "narrator" || speaker.name === "" ? "a court, as a document tells" : speakerName(speaker),
  );
  const denied = told.length === 0 ? [] : [`denied by ${named({ ...side, statements: told }, "another")}`];
  return listed([...denied, ...(courts.length === 0 ? [] : [`not found by ${listed([...new Set(courts)].sort())}`])]);
}

/** The speakers by name; `narrator` stands for a document's own voice. */
function named(side: Side<string>, narrator: string): string {
  const names = side.statements.map(({ speaker }) => (speaker.kind === "narrator" ? narrator : speakerName(speaker)));
  return listed([...new Set(names)].sort());
}
