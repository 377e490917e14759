// Of which proceeding a passage speaks. The nearest evidence decides; where it fits two, the passage is left without one.

import { contains, overlaps, type Span } from "../../base/base.ts";
import { type ForumKind, kindsMeet, type Section } from "../../record/record.ts";
import type { Spoken } from "./proceeding-mentions.ts";
import { matchesOf } from "./matches.ts";
import type { Line, Matter, PlacedMatter, Scene } from "./proceeding-scene.ts";

export interface Placing {
  /** The proceeding of a span of a line. */
  at(line: Line, span: Span): PlacedMatter | undefined;
  /** Whose the proceeding is that the words name. */
  personOf(line: Line, spoken: Spoken): string | undefined;
}

/** `caption`: the proceeding that the head of the document gives, where it is a paper of one; `given`: the one whose number a report gives. */
export function placingOf(scene: Scene, caption: Matter | undefined, given: Matter | undefined): Placing {
  const { lines } = scene;
  const index = new Map(lines.map(({ start }, i) => [start, i]));
  const bySection = Map.groupBy(lines, ({ section }) => section);
  const kindsInSection = new Map([...bySection].map(([section, own]) => [section, namedIn(own)]));
  const kindsOfTitle = new Map([...bySection].map(([section, own]) => [section, titleKind(section, own)]));
  const kindsInDocument = namedIn(lines);
  const withPerson = (kind: ForumKind, line: Line): Matter => {
    if (caption?.kind !== undefined && kindsMeet(caption.kind, kind)) return caption;
    const spoken = line.spoken.find((one) => one.kind === kind);
    const named = spoken && namedPerson(scene, line, spoken);
    if (named !== undefined || caption === undefined) return { kind, person: named ?? scene.protagonist };
    // a court's paper speaks of the law as well: only what it tells of the party is of a proceeding
    return {
      kind,
      person: TELLS.test(scene.view.slice(line.start, line.end)) || line.dates.length > 0 ? caption.person : undefined,
    };
  };
  const own = (line: Line, span: Span): PlacedMatter | "two" | undefined => {
    const numbers = new Set(line.dockets.map(({ value }) => value));
    const [number] = numbers;
    const kind = kindOf(scene, line, span);
    if (numbers.size === 1 && number !== undefined)
      return {
        matter: number === caption?.number ? caption : { number, kind: kind === "two" ? undefined : kind },
        by: "its words",
      };
    if (numbers.size > 1 || kind === "two") return "two";
    if (kind === undefined) return undefined;
    const matter = withPerson(kind, line);
    return caption !== undefined && matter.number === undefined && matter.person === undefined
      ? "two"
      : { matter, by: "its words" };
  };
  return {
    personOf: (line, spoken) => personOf(scene, line, spoken),
    at(line, span) {
      const found = own(line, span);
      const title = kindsOfTitle.get(line.section);
      const matters = new Set(line.spoken.map(({ kind }) => kind));
      if (found === "two") {
        const fits = title !== undefined && line.dockets.length === 0 && matters.has(title);
        return fits ? { matter: withPerson(title, line), by: "the title of its section" } : undefined;
      }
      if (found !== undefined) return found;
      // "the petition" of a court's own paper is that of its caption, whatever the sentence before spoke of
      if (caption !== undefined && OWN_CASE.test(scene.view.slice(line.start, line.end)))
        return { matter: caption, by: "the caption of its document" };
      const before = line.goesOn ? lines[(index.get(line.start) ?? 0) - 1] : undefined;
      const moved =
        before && ITS_MOTION.test(scene.view.slice(line.start, line.end)) ? movedIn(scene, before) : undefined;
      const earlier = moved === undefined || before === undefined ? before && own(before, before) : own(before, moved);
      if (earlier === "two") {
        const fits = title !== undefined && before?.spoken.some(({ kind }) => kind === title) === true;
        return fits ? { matter: withPerson(title, line), by: "the title of its section" } : undefined;
      }
      if (earlier !== undefined) return { ...earlier, by: "the sentence before" };
      if (title !== undefined) {
        const others = [...(kindsInSection.get(line.section) ?? [])].some((kind) => kind !== title);
        return {
          matter: withPerson(title, line),
          by: "the title of its section",
          ...(others && { amongOthers: true }),
        };
      }
      if (caption !== undefined) return { matter: caption, by: "the caption of its document" };
      const suit = isMotionToDismiss(scene, line)
        ? theSuit(kindsInSection.get(line.section), kindsInDocument)
        : undefined;
      if (suit !== undefined)
        return { matter: withPerson(suit, line), by: "the one suit in which such a motion is made" };
      const inSection = only(kindsInSection.get(line.section));
      const several = bySection.size > 1;
      if (several && inSection !== undefined)
        return { matter: withPerson(inSection, line), by: "its section speaks of no other" };
      if (given !== undefined) return { matter: given, by: "the number that its document gives" };
      const inDocument = only(kindsInDocument);
      return inDocument === undefined || (several && (kindsInSection.get(line.section)?.size ?? 0) > 0)
        ? undefined
        : { matter: withPerson(inDocument, line), by: "its document speaks of no other" };
    },
  };
}

/** "The District Judge has denied the Government's motion." */
const ITS_MOTION = /\b(?:the|that|this|its|their|his|her|[a-z]+'s) motion\b/;
/** "moved to dismiss the records suit": what a motion is made in. */
const MOVED_IN =
  /\b(?:moved to (?:dismiss|stay|transfer)|motion (?:to (?:dismiss|stay|transfer)|for (?:summary )?judgment) (?:in )?)[^.;,]{0,60}/;

function movedIn({ view }: Scene, line: Line): Span | undefined {
  const match = MOVED_IN.exec(view.slice(line.start, line.end));
  if (match === null) return undefined;
  const span = { start: line.start + match.index, end: line.start + match.index + match[0].length };
  return line.spoken.some((one) => overlaps(one, span)) ? span : undefined;
}

/** The government moves to dismiss suits against it, and not the extradition or the removal that it asks for. */
const SUITS: ReadonlySet<ForumKind> = new Set(["habeas", "records suit", "class action", "civil"]);

function isMotionToDismiss({ view }: Scene, line: Line): boolean {
  const words = view.slice(line.start, line.end);
  return /\b(?:motion|moved) to dismiss\b/.test(words) && GOVERNMENT_MOVES.test(words);
}

const GOVERNMENT_MOVES =
  /\b(?:government|respondents?|defendants?|department|agenc(?:y|ies)|doj|dhs|fbi|ice)(?:'s?)?\b/;

/** The one suit of which the section speaks, or where it speaks of none the document. */
function theSuit(section: ReadonlySet<ForumKind> = new Set(), document: ReadonlySet<ForumKind>): ForumKind | undefined {
  const own = new Set([...section].filter((kind) => SUITS.has(kind)));
  return own.size > 0 ? only(own) : only(new Set([...document].filter((kind) => SUITS.has(kind))));
}

function only<T>(set: ReadonlySet<T> | undefined): T | undefined {
  if (set?.size !== 1) return undefined;
  const [one] = set;
  return one;
}

function namedIn(lines: readonly Line[]): Set<ForumKind> {
  return new Set(lines.flatMap(({ spoken }) => spoken.filter(({ isNamed }) => isNamed).map(({ kind }) => kind)));
}

/** Of the words of a title those that name a proceeding; else those of one matter alone. */
function titleKind(section: Section | undefined, lines: readonly Line[]): ForumKind | undefined {
  const title = section?.title;
  if (title === undefined) return undefined;
  const inTitle = lines.flatMap(({ spoken }) => spoken.filter((one) => contains(title, one)));
  const named = new Set(inTitle.filter(({ isNamed }) => isNamed).map(({ kind }) => kind));
  return named.size > 0 ? only(named) : only(new Set(inTitle.map(({ kind }) => kind)));
}

/** The kind that a line speaks of at a span: of several that it names, the one named in the same clause. */
function kindOf({ view }: Scene, line: Line, span: Span): ForumKind | "two" | undefined {
  const named = line.spoken.filter(({ isNamed }) => isNamed);
  const spoken = named.length > 0 ? named : line.spoken;
  const kinds = new Set(spoken.map(({ kind }) => kind));
  if (kinds.size < 2) return only(kinds);
  const inside = new Set(spoken.filter((one) => overlaps(one, span)).map(({ kind }) => kind));
  if (inside.size === 1) return only(inside);
  const clause = clauseAround(view, line, span);
  const near = new Set(spoken.filter((one) => overlaps(one, clause)).map(({ kind }) => kind));
  return near.size === 1 ? only(near) : "two";
}

const BREAK = /[;:,]|--| and | but | while | after | before | although /g;

function clauseAround(view: string, line: Line, span: Span): Span {
  const words = view.slice(line.start, line.end);
  let [start, end] = [line.start, line.end];
  for (const { index, 0: mark } of matchesOf(BREAK, words)) {
    const at = line.start + index;
    if (at + mark.length <= span.start) start = at + mark.length;
    else if (at >= span.end) {
      end = at;
      break;
    }
  }
  return { start, end };
}

const OWN_CASE = /\b(?:the|this) (?:petition|case|action|appeal|complaint|matter|court)\b/;
const POSSESSES = /^(?:'s?|s')? (?:[a-z-]+ ){0,3}$/;
const OF =
  /^(?: (?:case|hearing|proceedings?|request|petition))? (?:of|for|against|on behalf of) (?:the )?(?:mr\.? |ms\.? |mrs\.? )?$/;

/** The party by its part in the case. */
const TELLS = /\b(?:petitioner|respondent|plaintiff|applicant|appellant|defendant|he|she|his|her)\b/;

function personOf(scene: Scene, line: Line, spoken: Span): string | undefined {
  return namedPerson(scene, line, spoken) ?? scene.protagonist;
}

function namedPerson({ view, names }: Scene, line: Line, spoken: Span): string | undefined {
  const isParty = (name: string): boolean => !names.judges.has(name);
  for (const { kind, name, start, end } of line.names) {
    if (kind !== "person" || !isParty(name)) continue;
    if (end <= spoken.start && view[end] === "'" && POSSESSES.test(view.slice(end, spoken.start))) return name;
    if (start >= spoken.end && start - spoken.end < 30 && OF.test(view.slice(spoken.end, start))) return name;
  }
  const reference = line.references.findLast(
    ({ to, start, end }) =>
      to === "person" &&
      end <= spoken.start &&
      /^(?:his|her|their)$/.test(view.slice(start, end)) &&
      POSSESSES.test(view.slice(end, spoken.start)),
  );
  return reference?.name;
}
