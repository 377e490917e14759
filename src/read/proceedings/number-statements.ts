// The numbers of proceedings as a text prints them, with the name of the case and the court that stand beside them.

import type { CitationMention, DocketMention, FoundStatement, Mention } from "../../record/record.ts";
import type { Placing } from "./proceeding-place.ts";
import type { Matter, PlacedMatter, Scene } from "./proceeding-scene.ts";
import { statementOf } from "./proceeding-statement.ts";

/** A decision that is cited as law: "2019 WL 123", "(D. Nev. 2019)". */
const AUTHORITY =
  /^(?:-[A-Z-]{2,12})?,? (?:\d{4} (?:WL|U\.S\. Dist|LEXIS)|slip op|\((?:[A-Z0-9][^()\n]{0,40}) (?:19|20)\d\d\))/;
const NAME_REACH = 60;
/** Numbers of a form that one court alone gives; those of the federal courts and "19-1234" are of many. */
const FORM_OF_ONE = /^(?!\d{1,2}:|\d\d-)/;

export function numberStatements(
  scene: Scene,
  placing: Placing,
  dockets: readonly DocketMention[],
  cited: ReadonlyMap<Mention, string>,
  caption: Matter | undefined,
): FoundStatement[] {
  const { text, lines } = scene;
  const found: FoundStatement[] = [];
  const seen = new Set<string>();
  let next = 0;
  for (const docket of dockets) {
    const { start, end, value, quote, court } = docket;
    while (next < lines.length && lines[next]!.end <= start) next++; // in range by the test
    const line = lines[next];
    if (AUTHORITY.test(text.slice(end, end + 80))) continue;
    const key = `${line?.section?.start} ${value}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const around =
      cited.has(docket) || line === undefined || value === caption?.number ? undefined : placing.at(line, docket);
    const matter =
      value === caption?.number
        ? caption
        : { number: value, kind: around?.matter.kind, person: around?.matter.kind && around.matter.person };
    const placed: PlacedMatter = { matter, by: "its words" };
    found.push(statementOf(scene, placed, { start, end, slot: "number", value: quote.replace(/\s+/g, " ") }));
    if (
      court !== undefined &&
      value !== caption?.number &&
      (FORM_OF_ONE.test(value) ||
        text
          .slice(end, end + NAME_REACH)
          .replace(/\s+/g, " ")
          .includes(court))
    )
      found.push(statementOf(scene, placed, { start, end, slot: "court", value: court }));
    const title = cited.has(docket) ? titleBefore(scene, start) : undefined;
    if (title !== undefined)
      found.push(
        statementOf(scene, placed, { start: title.start, end, slot: "title", value: title.quote.replace(/\s+/g, " ") }),
      );
  }
  return found;
}

const IS =
  /\b(?:case|lawsuit|suit|matter|proceeding|action) (?:is|was)(?: captioned| styled| docketed as| listed as| known as)?:? (?:the )?["“]?$/i;

/** "The case is Dorn v. Keel, 1:23-cv-00999": of what the report tells, as far as it says no more. */
export function givenNumber(
  scene: Scene,
  dockets: readonly DocketMention[],
  cited: ReadonlyMap<Mention, string>,
): Matter | undefined {
  const numbers = new Set(dockets.map(({ value }) => value));
  const [first] = dockets;
  if (first === undefined || numbers.size > 1) return undefined;
  const from = (cited.has(first) ? titleBefore(scene, first.start)?.start : undefined) ?? first.start;
  return IS.test(scene.text.slice(Math.max(0, from - 60), from)) ? { number: first.value } : undefined;
}

function titleBefore({ cases }: Scene, docket: number): CitationMention | undefined {
  return cases.findLast(({ end }) => end <= docket && docket - end <= NAME_REACH);
}
