// Times in custody that cannot be added up: one that ends before it starts, and two places at once.

import { daysBetween, isExact } from "../../base/base.ts";
import type { CustodyOverlap, CustodyPeriod, Flag } from "../../record/record.ts";
import type { Life } from "../checks.ts";
import { dayWords } from "./day-words.ts";
import { inQuotes, raise } from "../report.ts";
import { classOf, sidesOf } from "../sides.ts";

export function custodySums(check: string, life: Life): Flag[] {
  return [...backwards(check, life), ...twoPlaces(check, life)];
}

function backwards(check: string, { person, custody }: Life): Flag[] {
  return custody.faults.flatMap(({ message, statements }) => {
    const [first] = statements;
    return first === undefined
      ? []
      : [
          raise({
            check,
            class: "conflict",
            severity: "medium",
            about: [person.id, "ends before it starts", ...statements.map(({ value }) => value), first.passage.quote],
            reason: `${person.name}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`,
            settle: "Compare the days with the booking or transfer record; one of the two is likely a slip.",
            entries: [person.id],
            passages: statements.map(({ passage }) => passage),
          }),
        ];
  });
}

/** On the day of a transfer somebody is in two places; only days that are named on both sides count. */
const LEAST_NIGHTS = 2;

function twoPlaces(check: string, { person, custody }: Life): Flag[] {
  return custody.overlaps.flatMap((overlap) => {
    const { one, other, from, to } = overlap;
    const [a, b] = [placeOf(one), placeOf(other)];
    if (a === undefined || b === undefined || a === b || to === undefined || !isFirm(overlap)) return [];
    const nights = daysBetween(from, to);
    if (nights < LEAST_NIGHTS) return [];
    const ends = new Set((one.to?.answers ?? []).flatMap(({ statements }) => statements));
    const begins = new Set(other.from.answers.flatMap(({ statements }) => statements));
    const sides = sidesOf([...ends, ...begins], (statement) => {
      const value = ends.has(statement) ? a : b;
      return { key: value, value };
    });
    if (sides.length < 2) return [];
    return [
      raise({
        check,
        class: classOf(sides),
        severity: "medium",
        about: [person.id, "two places", a, b, from, to],
        reason: `${person.name} is said to have been at ${inQuotes(a, 60)} and at ${inQuotes(b, 60)} at once, from ${dayWords(from)} to ${dayWords(to)} (${nights} nights).`,
        settle: "Ask both places for the booking and the transfer record.",
        entries: [person.id],
        sides: sides.map(({ value, statements }) => ({ value, passages: statements.map(({ passage }) => passage) })),
      }),
    ];
  });
}

/** The one place of a period that bears a name. */
function placeOf({ facility }: CustodyPeriod): string | undefined {
  const [only, second] = facility.filter(({ name }) => !/^(?:an?|another) /iu.test(name));
  return second === undefined ? only?.name : undefined;
}

/** Is each of the days that make the overlap told, and told in one way? */
function isFirm({ one, other }: CustodyOverlap): boolean {
  return [one.to, other.from].every((boundary) => {
    const [only, second] = boundary?.answers ?? [];
    return only !== undefined && second === undefined && isExact(only.date);
  });
}
