// What a federal court rules on an immigration judge's bond hearing it rules in habeas: it hears no bond itself. Where a document
// also speaks of a class action, that may be it, and nothing is placed.

import type { Span } from "../../base/base.ts";
import type { Placing } from "./proceeding-place.ts";
import { isImmigration } from "./proceeding-forum.ts";
import type { Line, PlacedMatter, Scene } from "./proceeding-scene.ts";

const FEDERAL =
  /\b(?:(?:federal|u\.s\.|united states) (?:district )?(?:judge|court)|district (?:court )?judge|(?:federal |u\.s\. )?district court)\b/;
const RULES = /\b(?:rul|order|f(?:ound|ind)|held|hold|grant|den(?:y|ied)|not|direct|requir|conclud)/;

export function federalPlacing(scene: Scene, placing: Placing): Placing {
  const isClass = scene.lines.some(({ spoken }) => spoken.some(({ kind }) => kind === "class action"));
  return {
    ...placing,
    at(line, span) {
      const placed = placing.at(line, span);
      if (placed === undefined || !isImmigration(placed.matter.kind) || !ruledByFederal(scene, line, span))
        return placed;
      if (placed.matter.kind !== "bond" || isClass) return undefined;
      const { person } = placed.matter;
      return {
        matter: { kind: "habeas", person },
        by: "a federal court rules on immigration detention in habeas",
      } satisfies PlacedMatter;
    },
  };
}

/** The one who rules in the span, or in what leads up to it, is a federal court. */
function ruledByFederal({ view }: Scene, line: Line, span: Span): boolean {
  const upTo = view.slice(line.start, Math.max(span.start, Math.min(span.end, line.start + 160)));
  const federal = FEDERAL.exec(upTo);
  if (federal === null || /\b(?:like|by|despite|after) (?:the |an? )?$/.test(upTo.slice(0, federal.index)))
    return false;
  const immigration = /\bimmigration (?:judge|court)\b/.exec(view.slice(line.start, line.end));
  const isFirst = immigration === null || federal.index < immigration.index;
  return isFirst && RULES.test(view.slice(line.start + federal.index, line.end));
}
