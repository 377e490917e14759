// A quotation that two documents print in different words. Only one of the wordings can be what was said.

import type { Flag } from "../record/record.ts";
import type { Check } from "./checks.ts";
import { type Comparison, compareCopies, compareWhole, type Difference } from "./copies/copies.ts";
import { spanOf } from "./copies/copy.ts";
import { contextOf, keyOf } from "./copies/copy-changes.ts";
import { alikeIn, passageAround } from "./copies/copy-flags.ts";
import { inQuotes, listed, raise } from "./report.ts";

/** Of the words outside quotation marks so large a share differs in a copy that was reworded throughout. */
const REWORDED = 0.015;
/** On fewer words nothing can be said of that. */
const ENOUGH_WORDS = 60;

export const wording: Check = {
  name: "wording",
  docs: "docs/checks/wording.md",
  origin(origin, documents) {
    const all = compareCopies(origin, documents, "quoting");
    const departing = all.flatMap((comparison): Departure[] => {
      const quoted = comparison.differences.filter(
        ({ one, other }) => one.isQuoted && other.isQuoted && keyOf(one) !== keyOf(other),
      );
      const told = quoted.map(
        ({ one, other }) => [inQuotes(contextOf(one).text), inQuotes(contextOf(other).text)] as const,
      );
      return quoted.length === 0 ? [] : [{ comparison, quoted, told, isReworded: isReworded(comparison) }];
    });
    const alike = Map.groupBy(departing, ({ comparison: { one }, told, isReworded }) =>
      JSON.stringify([one.document, one.start, isReworded, told]),
    );
    return [...alike.values()].map((group): Flag => {
      const { comparison, quoted, told, isReworded } = group[0]!; // a group has a member
      const others = new Set(group.map((departure) => departure.comparison.other));
      const base = quoted.flatMap(({ one }) => {
        const place = { copy: one.copy, ...spanOf(one) };
        return [passageAround(place), ...alikeIn(all, place, others)];
      });
      const different = `The same words are quoted in different ways: ${listed(
        told.map((pair) => pair.join(" against ")),
        3,
      )}`;
      return raise({
        check: this.name,
        class: isReworded ? "cannot compare" : "conflict",
        severity: isReworded ? "low" : "medium",
        about: [comparison.one.document, ...told.flat()],
        reason: isReworded
          ? `${different}; but one copy was reworded throughout, not only in what it quotes.`
          : `${different}.`,
        settle: "Compare both with the recording, the transcript or the original letter, and quote that.",
        sides: [
          {
            value: listed(
              told.map(([one]) => one),
              3,
            ),
            passages: base,
          },
          {
            value: listed(
              told.map(([, other]) => other),
              3,
            ),
            passages: group.flatMap((departure) =>
              departure.quoted.map(({ other }) => passageAround({ copy: other.copy, ...spanOf(other) })),
            ),
          },
        ],
      });
    });
  },
};

/** How a copy's quotations depart from those of the one it is compared with. */
interface Departure {
  readonly comparison: Comparison;
  readonly quoted: readonly Difference[];
  /** The words of the one and of the other, each with a few around them. */
  readonly told: readonly (readonly [string, string])[];
  readonly isReworded: boolean;
}

/** Do the copies differ in their own words as well, as after a bad scan or a rewriting by machine? */
function isReworded(comparison: Comparison): boolean {
  return differsOutside(comparison) ?? differsOutside(compareWhole(comparison)) ?? false;
}

/** Undefined where there are too few words to tell. */
function differsOutside({ strands, differences, one }: Comparison): boolean | undefined {
  const { words } = one.prints;
  let outside = 0;
  for (const { i, length } of strands.flatMap(({ runs }) => runs)) {
    for (let word = i; word < i + length; word++) {
      const [start, end] = [one.start + words.starts[word]!, one.start + words.ends[word]!]; // words of a run
      if (!one.quotations.some((quotation) => quotation.start <= start && end <= quotation.end)) outside++;
    }
  }
  const differing = differences.filter((difference) => !difference.one.isQuoted && !difference.other.isQuoted).length;
  return outside >= ENOUGH_WORDS ? differing >= REWORDED * outside : undefined;
}
