// An action must still be possible, and what it asks must not have been overtaken.

import type { Day } from "../../../base/base.ts";
import { parseDateSpan } from "../../../base/base.ts";
import { isLeftOpen } from "../pieces.ts";
import { type Found, isKind, type Surroundings, type WritingRule } from "./written-piece.ts";

export const staleActions: WritingRule = {
  name: "action",
  run: (piece, around) => {
    if (!isKind(piece, "action") || piece.writing.withdrawn !== undefined) return [];
    const { closes, premise, opens, date } = piece.writing;
    const found: Found[] = [];
    if (closes !== undefined && closes < around.asOf)
      found.push({
        what: `The action ended on ${closes}.`,
        howToMend:
          "Set a later day under “closes”, or say under “withdrawn” how it ended: it then stands among those that are over.",
      });
    if (isLeftOpen(piece.writing, around.asOf))
      found.push({
        what:
          opens === undefined && date === undefined
            ? "The action bears no day and does not say how long it is open: the first page does not lead with it."
            : `The action is of ${opens ?? date} and does not say how long it is open: the first page does not lead with it any more.`,
        howToMend:
          "Give its last day under “closes”. Where it has none, write “open: until changed”; where it is over, say so under “withdrawn”.",
        severity: "warns",
      });
    const written =
      (date === undefined ? undefined : parseDateSpan(date, "person")?.latest) ?? (opens as Day | undefined);
    for (const id of premise) {
      if (!isKnown(id, around)) {
        found.push({
          what: `“premise” names ${id}, which is no ruling and no proceeding of the record.`,
          howToMend: "Copy the id (ent_…) from the address of its page, or take the line out.",
        });
        continue;
      }
      const later = overtakenBy(id, written, around);
      if (later !== undefined)
        found.push({
          what: `The action rests on ${id}, and a ruling of ${later} in the same proceeding came after it.`,
          howToMend:
            "Read that ruling. If the action still holds, give it a later date; otherwise say under “withdrawn” what became of it.",
        });
    }
    return found;
  },
};

function isKnown(id: string, { rulings }: Pick<Surroundings, "rulings">): boolean {
  if (rulings === undefined) return true;
  return [...rulings].some(([key, all]) => key === id || all.some(({ entry }) => entry === id));
}

/** The day of a ruling up to the day of the edition that the action cannot have known. */
function overtakenBy(
  premise: string,
  written: Day | undefined,
  { asOf, rulings }: Pick<Surroundings, "asOf" | "rulings">,
): Day | undefined {
  for (const [key, all] of rulings ?? []) {
    const own = all.find(({ entry }) => entry === premise);
    // what stays another ruling says nothing of the rest that is told with it
    if (key !== premise && (own === undefined || all[0]?.entry === key)) continue;
    const [a, b] = [own?.day, written];
    const since = a === undefined ? b : b === undefined || a > b ? a : b;
    if (since === undefined) continue;
    const later = all.filter(({ day, entry }) => entry !== premise && day > since && day <= asOf).map(({ day }) => day);
    if (later.length > 0) return later.reduce((one, other) => (one > other ? one : other));
  }
  return undefined;
}
