// To which proceeding the hearings, rulings and filings of a document belong, as far as its words, its caption or their place say.

import type { EntryKind, FoundStatement } from "../../record/record.ts";
import { isImmigration } from "./proceeding-forum.ts";
import type { Placing } from "./proceeding-place.ts";
import type { PlacedMatter, Scene } from "./proceeding-scene.ts";
import { statementOf } from "./proceeding-statement.ts";

const STEPS: ReadonlySet<EntryKind> = new Set(["hearing", "ruling", "filing"]);
/** Told of a life, and rarely by the paper of the proceeding in which they were. */
const OTHERS: ReadonlySet<string> = new Set(["acquittal", "conviction", "asylum claim"]);
const IMMIGRATION_COURT = /\bimmigration (?:judge|court)|\bboard of immigration appeals\b|\bbia\b|\bij\b/;
const ONE_JUDGE = /\b(?:judge|court|magistrate|justice|board|panel|tribunal|jury)\b/;

/**
 * One for each passage of a hearing, ruling or filing: its slot is what belongs, its value how that is known. `worded` places by the
 * words alone, whoever rules: a hearing that one court orders another to hold is one of the other's.
 */
export function stepStatements(
  scene: Scene,
  placing: Placing,
  worded: Placing,
  statements: readonly FoundStatement[],
): FoundStatement[] {
  const steps = statements
    .filter(({ entry, slot }) => STEPS.has(entry.kind) && !OTHERS.has(entry.name) && slot !== "said")
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  const found: FoundStatement[] = [];
  const seen = new Set<string>();
  let next = 0;
  for (const { entry, modality, start, end } of steps) {
    const key = `${entry.kind} ${start}-${end}`;
    if (seen.has(key)) continue;
    seen.add(key);
    while (next < scene.lines.length && scene.lines[next]!.end <= start) next++; // in range by the test
    const line = scene.lines[next];
    if (line === undefined || line.start >= end) continue;
    const words = scene.view.slice(line.start, line.end);
    const isOrdered = entry.kind === "hearing" && modality === "ordered" && IMMIGRATION_COURT.test(words);
    const placed: PlacedMatter | undefined = (isOrdered ? worded : placing).at(line, { start, end });
    if (placed === undefined || (placed.matter.kind === undefined && placed.matter.number === undefined)) continue;
    const { kind } = placed.matter;
    const isOfCourt = entry.kind === "ruling" || /\b(?:filed|submitted)\b/.test(words);
    // what immigration judges rule is told as theirs; another judge's order may stand beside the proceedings it led to
    const title = line.section?.title;
    const around = title === undefined ? words : `${words} ${scene.view.slice(title.start, title.end)}`;
    if (
      entry.kind === "ruling" &&
      placed.by !== "the caption of its document" &&
      isImmigration(kind) &&
      !IMMIGRATION_COURT.test(around)
    )
      continue;
    if (
      isOfCourt &&
      kind !== undefined &&
      !isImmigration(kind) &&
      IMMIGRATION_COURT.test(words) &&
      placed.by === "its words" &&
      /\b(?:with|in|before) the immigration/.test(words)
    )
      continue;
    if (entry.kind === "ruling" && placed.amongOthers === true) continue;
    if (entry.kind === "ruling" && placed.by.endsWith("speaks of no other") && !ONE_JUDGE.test(words)) continue;
    found.push(statementOf(scene, placed, { start, end, slot: entry.kind, value: placed.by }));
  }
  return found;
}
