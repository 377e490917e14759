// That there is a proceeding and of which kind: once for each section that names it.

import { spanAt } from "../../base/base.ts";
import type { FoundStatement, ForumKind } from "../../record/record.ts";
import type { Spoken } from "./proceeding-mentions.ts";
import type { Placing } from "./proceeding-place.ts";
import type { Line, Matter, Scene } from "./proceeding-scene.ts";
import { courtStatements } from "./court-statements.ts";
import { entryOf, statementOf } from "./proceeding-statement.ts";

/** Words that may speak of anybody's: they count where the line names the person, or the number of the case. */
const OF_ANYBODY: ReadonlySet<ForumKind> = new Set([
  "class action",
  "international",
  "certiorari",
  "criminal",
  "federal criminal",
  "state criminal",
  "appeal",
  "asylum",
]);

export function kindStatements(scene: Scene, placing: Placing, caption: Matter | undefined): FoundStatement[] {
  const found: FoundStatement[] = [];
  const seen = new Set<string>();
  for (const line of scene.lines) {
    for (const spoken of line.spoken) {
      if (!spoken.isNamed || isWithheld(scene, spoken)) continue;
      const placed = placing.at(line, spoken);
      if (placed === undefined || placed.by !== "its words") continue;
      const { matter } = placed;
      if (matter.kind !== spoken.kind && matter.number === undefined) continue;
      if (matter === caption && spoken.kind !== caption.kind) continue;
      // "on appeal from No. 3:19-cv-00012": the number below is not that of the appeal
      if (spoken.kind === "appeal" && /\d-[a-z]{2,4}-\d/.test(matter.number ?? "")) continue;
      if (matter.number === undefined && matter.person === undefined && !isDefinite(scene, spoken)) continue;
      if (
        matter !== caption &&
        matter.number === undefined &&
        OF_ANYBODY.has(spoken.kind) &&
        !namesPerson(scene, line, matter.person)
      )
        continue;
      const key = JSON.stringify([line.section?.start, entryOf(matter).name, spoken.kind]);
      if (seen.has(key)) continue;
      seen.add(key);
      found.push(
        statementOf(scene, placed, { start: spoken.start, end: spoken.end, slot: "kind", value: spoken.kind }),
      );
    }
    found.push(...courtStatements(scene, placing, line, seen));
  }
  return found;
}

/** What is feared or supposed is no proceeding, nor is a charge that is denied. */
function isWithheld({ clauses }: Scene, { start, kind }: Spoken): boolean {
  const clause = spanAt(clauses, start);
  return clause?.modality === "hypothetical" || (clause?.polarity === "negative" && OF_ANYBODY.has(kind));
}

const DEFINITE = /\b(?:the|this|that|his|her|their|my|our|its|[a-z]+'s|pending|ongoing) (?:[a-z-]+ ){0,2}$/;

/** "The suit", and not "a suit", of which there may be any. */
function isDefinite({ view }: Scene, { start }: Spoken): boolean {
  return DEFINITE.test(view.slice(Math.max(0, start - 40), start));
}

function namesPerson({ protagonist }: Scene, line: Line, person = protagonist): boolean {
  if (person === undefined) return false;
  return [...line.names, ...line.references].some(({ name }) => name === person);
}
