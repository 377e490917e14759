// Hearings of one day that one source says were moved away from it, and another announces afterwards or tells as held.

import type { Day } from "../../base/base.ts";
import type { Flag, Statement } from "../../record/record.ts";
import { compareText, raise } from "../report.ts";
import { classOf, passagesOf, sidesOf } from "../sides.ts";
import { dayWords, shownDay } from "./day-words.ts";

/** A day announced for a hearing in a text that was written after another one had said that the day was given up. */
export function staleHearings(day: Day, statements: readonly Statement[]): Flag[] {
  const moved = givenUp(statements)
    .filter(({ written }) => written?.latest !== undefined)
    .toSorted((a, b) => compareText(a.written!.latest!, b.written!.latest!) || compareText(a.id, b.id)); // filtered just before
  const late = statements.filter(
    ({ modality, polarity, written }) =>
      (modality === "scheduled" || modality === "asserted") &&
      polarity === "positive" &&
      written?.earliest !== undefined &&
      written.earliest <= day,
  );
  const met = new Set<string>();
  return late
    .toSorted((a, b) => compareText(a.id, b.id))
    .flatMap((one) => {
      const before = moved.find(
        (other) =>
          other.written!.latest! < one.written!.earliest! && // filtered above
          other.passage.document !== one.passage.document &&
          mayBeOne(one, other),
      );
      const source = one.origin ?? one.passage.document;
      if (before === undefined || met.has(source)) return [];
      met.add(source);
      return [
        raise({
          check: "sequence",
          class: "conflict",
          severity: "medium",
          about: ["hearing", day, one.passage.document, one.written?.edtf ?? ""],
          reason: `A text of ${shownDay(one.written)} announces a hearing for ${dayWords(day)}, but a text of ${shownDay(before.written)} had already said that it no longer stood for that day. It may be out of date.`,
          settle: "Look at the docket for the day that holds, and tell those who were told the old one.",
          entries: [...new Set([before.entry, one.entry])].sort(compareText),
          passages: [before.passage, one.passage],
        }),
      ];
    });
}

/** A hearing told as held on a day for which another source says that it no longer stood. */
export function heldThoughMoved(day: Day, statements: readonly Statement[]): Flag[] {
  const moved = givenUp(statements);
  const held = statements.filter(
    (one) =>
      one.modality === "happened" &&
      one.polarity === "positive" &&
      moved.some((other) => mayBeOne(one, other) && other.passage.document !== one.passage.document),
  );
  const documents = new Set(held.map(({ passage }) => passage.document));
  // whoever tells of both tells of two hearings
  if (moved.some(({ passage }) => documents.has(passage.document))) return [];
  const sides = sidesOf([...held, ...moved], ({ modality }) => {
    const value = modality === "happened" ? "held" : "moved";
    return { key: value, value };
  });
  if (sides.length < 2) return [];
  return [
    raise({
      check: "outcome",
      class: classOf(sides),
      severity: "medium",
      about: ["hearing", day],
      reason: `A hearing is told as held on ${dayWords(day)}, but another source says that it did not stand for that day.`,
      settle: "Look at the docket or the minutes of that day; two hearings may have been set for it.",
      entries: [...new Set([...held, ...moved].map(({ entry }) => entry))].sort(compareText),
      passages: passagesOf(sides),
    }),
  ];
}

function givenUp(statements: readonly Statement[]): Statement[] {
  return statements.filter(({ modality, polarity }) => modality === "scheduled" && polarity === "negative");
}

/** What tells two hearings of one day apart. The judge is none of it: a hearing that is moved may get another one. */
const SLOTS = ["sort", "which", "docket", "person heard", "court"];

/** Does nothing that both name show that two hearings are meant? */
function mayBeOne({ about: a = [] }: Statement, { about: b = [] }: Statement): boolean {
  return SLOTS.every((slot) => {
    const [ones, others] = [a, b].map((about) => about.flatMap((one) => (one.as === slot ? [one.entry] : [])));
    return ones?.length === 0 || others?.length === 0 || ones?.some((one) => others?.includes(one)) === true;
  });
}
