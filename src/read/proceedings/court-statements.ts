// In which court a proceeding is, as a text tells it: by the court's name, by words for it ("in immigration court"), or by the office
// of its judge.

import { overlaps, type Span } from "../../base/base.ts";
import type { Concerned, ForumKind, FoundPart, FoundStatement, NameMention } from "../../record/record.ts";
import { canHear, isImmigration } from "./proceeding-forum.ts";
import { matchesOf } from "./matches.ts";
import type { Placing } from "./proceeding-place.ts";
import { isSure, type Line, type PlacedMatter, type Scene } from "./proceeding-scene.ts";
import { entryOf, statementOf } from "./proceeding-statement.ts";

const IN = /\b(?:in|before|at|by|with|of|from|to) (?:the |an? )?(?:[a-z.]+ ){0,4}$/;

/** It is the subject of the sentence. */
const OPENS = /^(?:the |an? )?(?:d\.c\. |federal |u\.s\. )?$/;

/** Words for a court that no name stands for. */
const UNNAMED =
  /\b(?:immigration court|board of immigration appeals|bia|(?:federal |u\.s\. |united states )(?:district )?court(?:house)?)\b(?!['’]|s\b| (?:system|backlog|order|record|filing|document)s?\b)/g;
const IMMIGRATION_JUDGE = /\bimmigration judge\b/g;
const ABOVE = /\bcircuit\b(?! court\b)/;
/** "The Second Circuit affirmed": it has the case before it, and is not cited for the law. */
const ACTS =
  /^ (?:(?:then |later |also |has |had |will |would )*(?:heard?|affirm|revers|vacat|remand|den(?:y|ied)|grant|dismiss|stay|upheld|overturn|rul(?:e|ed) (?:on|in|for|against))|court of appeals)/;

interface Told extends Span {
  readonly value: string;
  readonly about?: readonly Concerned[];
}

/** "before the District Court for East Harlan", "Immigration Court in Orton". */
export function courtStatements(scene: Scene, placing: Placing, line: Line, seen: Set<string>): FoundStatement[] {
  const named = line.names.filter(({ kind }) => kind === "court").flatMap((court) => namedCourt(scene, line, court));
  const found: FoundStatement[] = [];
  const add = (told: Told, placed: PlacedMatter | undefined): void => {
    if (placed === undefined) return;
    const key = JSON.stringify([line.section?.start, entryOf(placed.matter).name, "court", told.value.toLowerCase()]);
    if (seen.has(key)) return;
    seen.add(key);
    const parts = locationAfter(scene, line, told.end);
    found.push(statementOf(scene, placed, { ...told, slot: "court", parts }));
  };
  for (const told of named) add(told, placedIn(scene, line, told, placing.at(line, told)));
  for (const told of unnamedCourts(scene, line)) {
    if (named.some((one) => overlaps(one, told))) continue;
    const placed = placedIn(scene, line, told, placing.at(line, told));
    if (placed !== undefined && isOf(told.value.toLowerCase(), placed.matter.kind)) add(told, placed);
  }
  // an immigration judge sits in immigration court
  if (found.length === 0)
    for (const { index, 0: words } of matchesOf(IMMIGRATION_JUDGE, scene.view.slice(line.start, line.end))) {
      const at = { start: line.start + index, end: line.start + index + words.length };
      const placed = placing.at(line, at);
      const { kind } = placed?.matter ?? {};
      if (placed !== undefined && isSure(placed) && (kind === "removal" || kind === "bond"))
        add({ ...at, value: "immigration court" }, { ...placed, by: "its judge sits in no other court" });
    }
  return found;
}

function namedCourt({ text, view }: Scene, line: Line, court: NameMention): Told[] {
  const words = view.slice(court.start, court.end);
  if (!line.spoken.some(({ isNamed }) => isNamed) && line.dockets.length === 0 && !/immigration/.test(words)) return [];
  const before = view.slice(Math.max(line.start, court.start - 40), court.start);
  if (!IN.test(before) && !OPENS.test(view.slice(line.start, court.start))) return [];
  const start = court.start - (/\bd\.c\. $/.test(before) ? 5 : 0);
  const value = text.slice(start, court.end).replace(/\s+/g, " ");
  return [{ start, end: court.end, value, about: [{ kind: "court", name: court.name, as: "court" }] }];
}

/** What a court above decides of a case is decided on appeal. */
function placedIn(
  { view }: Scene,
  line: Line,
  { start, end }: Told,
  placed: PlacedMatter | undefined,
): PlacedMatter | undefined {
  const words = view.slice(start, end);
  if (placed === undefined || !isSure(placed) || !canHear(words, placed.matter.kind)) return undefined;
  const { kind, person, number } = placed.matter;
  if (!ABOVE.test(words) || kind === undefined || number !== undefined || HEARD_ABOVE.has(kind)) return placed;
  if (person === undefined || !ACTS.test(view.slice(end, line.end))) return undefined;
  return { matter: { kind: "appeal", person }, by: placed.by };
}

const HEARD_ABOVE: ReadonlySet<ForumKind> = new Set(["appeal", "petition for review", "class action", "certiorari"]);

function unnamedCourts(scene: Scene, line: Line): Told[] {
  const { text, view } = scene;
  return matchesOf(UNNAMED, view.slice(line.start, line.end)).flatMap(({ index, 0: words }) => {
    const [start, end] = [line.start + index, line.start + index + words.length];
    const before = view.slice(Math.max(line.start, start - 40), start);
    if (!IN.test(before) && !OPENS.test(view.slice(line.start, start)) && !/appeal\w* to (?:the )?$/.test(before))
      return [];
    // "federal court" says which only together with its place
    const [place] = /^federal|^u|court(?:house)?$/.test(words) ? locationAfter(scene, line, end) : [];
    const isFederal = !/immigration|bia/.test(words);
    if (isFederal && place === undefined) return [];
    const until = isFederal && place !== undefined ? place.end : end;
    return [{ start, end: until, value: text.slice(start, until).replace(/\s+/g, " ") }];
  });
}

/** The words for a court of immigration are of proceedings there, and those for the board of appeals to it. */
function isOf(words: string, kind: ForumKind | undefined): boolean {
  if (/^(?:board|bia)/.test(words)) return kind === "immigration appeal";
  return words.startsWith("immigration") ? isImmigration(kind) && kind !== "immigration appeal" : !isImmigration(kind);
}

function locationAfter({ view }: Scene, { names }: Line, end: number): FoundPart[] {
  const place = names.find(
    (one) => one.kind === "place" && one.start >= end && /^,? (?:in|at|of) (?:the )?$/.test(view.slice(end, one.start)),
  );
  return place === undefined ? [] : [{ slot: "location", value: place.name, start: place.start, end: place.end }];
}
