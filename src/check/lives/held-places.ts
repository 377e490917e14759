// Where a person is held, as texts of about one time tell it: "near Northfield", "in Northfield", "in Westfield". None of it
// gives a day, so nothing of it is a conflict.

import { daysBetween } from "../../base/base.ts";
import { fold, foldKey, placeRelation } from "../../text/text.ts";
import type { Flag } from "../../record/record.ts";
import type { Life } from "../checks.ts";
import { claimsOf, documentsOf, type Happening, partOf } from "./happenings.ts";
import { compareText, inQuotes, listed, raise } from "../report.ts";
import { sidesOf } from "../sides.ts";

/** Told of the time of writing. */
const NOW =
  /\b(?:is|remains|still|currently|sits|now) (?:[a-z-]+ ){0,4}(?:held|detained|jailed|imprisoned|confined|custody|detention|behind bars)\b/;
const NEAR = /\b(?:near|outside|close to|not far from) (?:the )?(?:town of |city of )?$/;
/** What ends a time at one place, or may. */
const MOVED: ReadonlySet<string> = new Set([
  "transfer",
  "release",
  "end of custody",
  "arrest",
  "start of custody",
  "deportation",
  "extradition",
]);
const A_FEW_WEEKS = 28; // days
/** Texts that are compared; more of them say nothing new. */
const MOST = 40;

interface Held {
  readonly one: Happening;
  readonly town: string;
  readonly isNear: boolean;
}

/** One flag for a person and a stretch of time. */
export function heldPlaces({ person }: Life, all: readonly Happening[]): Flag[] {
  const claims = claimsOf(all);
  const moves = claims.filter(({ sort }) => MOVED.has(sort));
  const told = claims
    .flatMap(heldNow)
    .toSorted((a, b) => compareText(writtenOf(a), writtenOf(b)) || compareText(a.one.statement.id, b.one.statement.id))
    .slice(0, MOST);
  const flags: Flag[] = [];
  let from = 0;
  for (let i = 1; i <= told.length; i++) {
    const [last, next] = [told[i - 1]!, told[i]]; // 1 ≤ i ≤ length
    if (next !== undefined && isOneTime(last, next, moves)) continue;
    flags.push(...compared(person, told.slice(from, i)));
    from = i;
  }
  return flags;
}

function heldNow(one: Happening): Held[] {
  const { event, statement, date, words } = one;
  const town = partOf(one, "place");
  if (event.kind !== "custody period" || date !== undefined || town === undefined || !NOW.test(words)) return [];
  if (statement.written?.earliest === undefined || statement.written.latest === undefined) return [];
  const at = words.indexOf(fold(town));
  return [{ one, town, isNear: at > 0 && NEAR.test(words.slice(0, at)) }];
}

function writtenOf({ one }: Held): string {
  return one.statement.written?.earliest ?? "";
}

/** Written within a few weeks, and nothing is told that may have moved the person between. */
function isOneTime(a: Held, b: Held, moves: readonly Happening[]): boolean {
  const [from, to] = [a.one.statement.written?.earliest, b.one.statement.written?.latest];
  if (from === undefined || to === undefined || daysBetween(from, to) > A_FEW_WEEKS) return false;
  return !moves.some(({ date }) => (date?.latest ?? to) >= from && (date?.earliest ?? from) <= to);
}

function compared(person: Life["person"], told: readonly Held[]): Flag[] {
  const shown = ({ town, isNear }: Held): string => `${isNear ? "near" : "in"} ${town}`;
  const relations = told.flatMap((a, i) =>
    told
      .slice(i + 1)
      .filter((b) => documentsOf([a.one]).isDisjointFrom(documentsOf([b.one])))
      .map((b) => ({ relation: placeRelation(a.town, b.town), pair: [a, b], differ: a.isNear !== b.isNear })),
  );
  const odd = relations.filter(({ relation }) => relation === "apart" || relation === "unknown");
  const loose = relations.filter(({ relation, differ }) => relation === "same" && differ);
  const chosen = odd.length > 0 ? odd : loose;
  const involved = new Set(chosen.flatMap(({ pair }) => pair));
  const byId = new Map([...involved].map((held) => [held.one.statement.id, held]));
  const sides = sidesOf(
    [...involved].map(({ one }) => one.statement),
    ({ id }) => {
      const held = byId.get(id);
      return held && { key: foldKey(shown(held)), value: shown(held) };
    },
  );
  // copies of one text are one source
  const sources = new Set(sides.flatMap(({ statements }) => statements.map(({ origin, id }) => origin ?? id)));
  if (sides.length < 2 || sources.size < 2) return [];
  const places = listed(sides.map(({ value }) => inQuotes(value, 60)));
  return [
    raise({
      check: "place",
      class: odd.length > 0 ? "cannot compare" : "imprecise",
      severity: "low",
      about: [person.id, "held", ...sides.map(({ key }) => key), writtenOf(told[0]!)], // two sides, so not empty
      reason:
        odd.length > 0
          ? `${person.name} is said to be held ${places} within a few weeks; the texts give no day and tell of no transfer, so it may be two places one after the other, or one place by two names.`
          : `${person.name} is said to be held ${places}, which is not quite the same.`,
      settle: "Ask for the booking and transfer records, and write the name of the place with its town.",
      sides: sides.map(({ value, statements }) => ({ value, passages: statements.map(({ passage }) => passage) })),
      entries: [person.id, ...new Set([...involved].map(({ one }) => one.event.id))].sort(),
    }),
  ];
}
