// Requests for records (FOIA, the Privacy Act, public-records laws): to whom, under which number, what was asked, and what became
// of them, as letters, e-mails and prose tell it. "You may appeal" is no appeal.

import { contains, isKnown, type Span, spanAt } from "../../base/base.ts";
import {
  type DateMention,
  type FoundPart,
  type FoundStatement,
  type MeantClause,
  type NameMention,
  type Reading,
  requestName,
  requestNumber,
  type RequestState,
  type Section,
} from "../../record/record.ts";
import { inLanguages } from "../languages.ts";
import { type Line, type Scene, sceneOf } from "../proceedings/proceeding-scene.ts";
import type { Reader } from "../reader.ts";
import { type Matter, Matters, officeName } from "./request-matters.ts";
import {
  ANY_RECORDS_LAW,
  ASKED,
  COMPONENT,
  EXEMPTION,
  IMAGINED,
  NEGATED,
  NOT_YET,
  NUMBER,
  OF_COURTS,
  OFFICE,
  RECORDS_LAWS,
  STATE_WORDS,
} from "./request-words.ts";

export const requestsReader: Reader = {
  name: "requests",
  version: 1,
  needs: [
    "sentences",
    "sections",
    "dates",
    "names",
    "coreference",
    "quotations",
    "references",
    "private identifiers",
    "clauses",
    "statements",
  ],
  languages: ["en"],
  docs: "docs/readers/requests.md",
  run({ text, language, published }, found) {
    const sentences = inLanguages(found.sentences, found.languages, language, ["en"]);
    return { statements: findRequests(text, { ...found, sentences }, published) };
  },
};

/** So many sentences after the last that spoke of such a request one may still speak of it. */
const REACH = 4;
/** From the start of a letter to its salutation. */
const HEAD = 1500;

/** A sentence up to this length is the passage of what it tells. */
const MOST_PASSAGE = 400;

interface Told extends Span {
  readonly slot: string;
  readonly value: string;
  readonly date?: DateMention["date"] | undefined;
  readonly parts?: readonly FoundPart[] | undefined;
  readonly about?: FoundStatement["about"];
}

/** What a document says of requests for records, by place. */
export function findRequests(text: string, found: Reading, published?: DateMention["date"]): FoundStatement[] {
  if (!/foia|freedom of information|privacy act|records|right[- ]to[- ]know/i.test(text)) return [];
  const dockets = found.mentions.filter((one) => one.kind === "docket");
  const scene = sceneOf(text, found, found.sentences, dockets);
  if (!ANY_RECORDS_LAW.test(scene.view)) return [];
  const letters = lettersOf(scene, found.sections);
  const matters = new Matters();
  const placed: { readonly matter: Matter; readonly told: Told }[] = [];
  let near = 0;
  for (const line of scene.lines) {
    const words = scene.shape.slice(line.start, line.end);
    const plain = scene.view.slice(line.start, line.end);
    const letter = line.section === undefined ? undefined : letters.get(line.section);
    matters.enter(letter === undefined ? undefined : line.section);
    const namesLaw = ANY_RECORDS_LAW.test(plain);
    near = namesLaw ? REACH : near - 1;
    if (near < 0 && letter === undefined) continue;
    if (!namesLaw && letter === undefined && OF_COURTS.test(plain)) continue;
    const numbers = numbersIn(scene, line, namesLaw || letter !== undefined);
    const states = statesIn(
      scene,
      line,
      words,
      letter?.written ?? (published && letter !== undefined ? published : undefined),
    );
    const asked = askedIn(scene, line);
    if (numbers.length + states.length + asked.length === 0) continue;
    if (states.length > 0) near = Math.max(near, REACH);
    const offices = officesIn(line, states, letter);
    const made = states.find(({ value }) => value === "submitted");
    const own = (told: readonly Told[], matter: Matter): void => {
      for (const one of told) placed.push({ matter, told: one });
    };
    const law = RECORDS_LAWS.flatMap(([name, pattern]) => {
      const match = pattern.exec(plain);
      return match === null
        ? []
        : [
            {
              slot: "law",
              value: name,
              start: line.start + match.index,
              end: line.start + match.index + match[0].length,
            },
          ];
    });
    const names = (agency: readonly NameMention[]): Told[] =>
      agency.map((one) => ({
        start: one.start,
        end: one.end,
        slot: COMPONENT.test(one.name) ? "component" : "agency",
        value: officeName(one),
        about: [{ kind: one.kind, name: one.name, as: "agency" }],
      }));
    const isOfEach = states.length > 0 && states.every(({ value }) => value === "submitted" || value === "suit");
    if (isOfEach && offices.length > 1 && numbers.length === 0 && letter === undefined) {
      const several = matters.madeOf(offices.map(officeName), made?.date, made !== undefined);
      for (const [office, matter] of several)
        own([...law, ...states, ...asked, ...names(offices.filter((one) => officeName(one) === office))], matter);
      continue;
    }
    const agencies = offices.filter(({ name }) => !COMPONENT.test(name));
    const [agency] = agencies.length > 0 ? agencies : offices;
    for (const [i, number] of (numbers.length === 0 ? [undefined] : numbers).entries()) {
      const matter = matters.pointed({
        number: number?.value,
        agency: agency === undefined ? undefined : officeName(agency),
        submitted: made?.date,
        isMade: made !== undefined && letter === undefined,
      });
      if (matter === undefined) continue;
      if (number !== undefined) own([number], matter);
      // of a sentence with several numbers nothing says of which of them it tells
      if (i === 0 && numbers.length < 2) own([...law, ...states, ...asked, ...names(offices.slice(0, 2))], matter);
    }
  }
  const telling = new Set(placed.flatMap(({ matter, told: { slot } }) => (slot === "state" ? [matter] : [])));
  const told = placed.filter(({ matter }) => telling.has(matter));
  const unique = new Map(
    told.map(({ matter, told: one }) => [
      `${matterKey(matter)} ${one.slot} ${one.value} ${one.start}`,
      statementOf(scene, matter, one),
    ]),
  );
  return [...unique.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

function matterKey(matter: Matter): string {
  return requestName(matter).name;
}

interface Letter {
  readonly offices: readonly NameMention[];
  readonly written: DateMention["date"] | undefined;
}

/** Letters and messages about a request, with the offices that their heads name: of whom or to whom they are. */
function lettersOf(scene: Scene, sections: readonly Section[]): ReadonlyMap<Section, Letter> {
  const letters = new Map<Section, Letter>();
  for (const section of sections) {
    const view = scene.view.slice(section.start, section.end);
    const greeting = /(?:^|\n)\s*(?:dear\b|to whom it may concern)/.exec(view);
    const isLetter =
      section.kind === "letter" || section.kind === "message" || (greeting !== null && greeting.index < HEAD);
    if (!isLetter || !ANY_RECORDS_LAW.test(view.slice(0, (greeting?.index ?? 0) + HEAD))) continue;
    const head = { start: section.start, end: section.start + Math.min(greeting?.index ?? HEAD / 3, HEAD) };
    const offices = scene.names.all.filter((one) => contains(head, one) && isOffice(one));
    const written = section.date !== undefined && isKnown(section.date) ? section.date : undefined;
    letters.set(section, { offices: distinct(offices), written });
  }
  return letters;
}

function isOffice({ kind, name }: NameMention): boolean {
  return kind === "organization" && OFFICE.test(name);
}

function distinct(names: readonly NameMention[]): NameMention[] {
  return [...new Map(names.toReversed().map((one) => [one.name, one])).values()].toReversed();
}

/** Whom the sentence asks or has answering; in a letter, else, the office of its head. */
function officesIn(line: Line, states: readonly Told[], letter: Letter | undefined): readonly NameMention[] {
  const own = distinct(line.names.filter(isOffice));
  // whom it was referred to, or who sues, is not who was asked
  const others = states.flatMap(({ parts = [] }) => parts.filter(({ slot }) => slot === "referred to"));
  const asked = own.filter((one) => !others.some((part) => part.start === one.start));
  if (letter !== undefined) return letter.offices.length > 0 ? letter.offices : asked;
  return asked;
}

function numbersIn({ view, text }: Scene, line: Line, isSure: boolean): Told[] {
  if (!isSure) return [];
  const found: Told[] = [];
  for (const match of view.slice(line.start, line.end).matchAll(NUMBER)) {
    const { number = "" } = match.groups ?? {};
    if (/^(?:19|20)\d\d$/.test(number) || /^5-usc|^\d{1,2}-\d{1,2}-\d{2,4}$/.test(number)) continue;
    const start = line.start + match.index + match[0].lastIndexOf(number);
    const end = start + number.length;
    if (line.dockets.some((docket) => docket.start < end && start < docket.end)) continue;
    found.push({ start, end, slot: "number", value: requestNumber(text.slice(start, end)) });
  }
  return [...new Map(found.map((one) => [one.value, one])).values()];
}

function askedIn({ view, text }: Scene, line: Line): Told[] {
  const [match] = [...view.slice(line.start, line.end).matchAll(ASKED)];
  const words = match?.groups?.asked;
  if (match === undefined || words === undefined || OF_COURTS.test(words.slice(0, 30))) return [];
  const start = line.start + match.index + match[0].lastIndexOf(words);
  const value = text
    .slice(start, start + words.length)
    .replace(/\s+/g, " ")
    .trim();
  return [{ start, end: start + words.trimEnd().length, slot: "asked", value }];
}

/** What a sentence tells of a request, each with the day that stands nearest. */
function statesIn(scene: Scene, line: Line, words: string, written: DateMention["date"] | undefined): Told[] {
  const found: (Span & {
    readonly state: RequestState;
    readonly match: RegExpMatchArray;
    readonly isDoneBySaying: boolean;
  })[] = [];
  for (const { state, words: pattern, negates, isGiven, isDoneBySaying = false } of STATE_WORDS) {
    for (const match of words.matchAll(pattern)) {
      const start = line.start + match.index;
      const span = { start, end: start + match[0].length };
      if (found.some((one) => one.start < span.end && span.start < one.end)) continue;
      const before = words.slice(0, match.index);
      if (isGiven !== true && !cameAbout(before, spanAt(scene.clauses, start), negates === true)) continue;
      found.push({ ...span, state, match, isDoneBySaying });
    }
  }
  const days = line.dates.filter(({ date, timex }) => isKnown(date) && timex.type === "DATE");
  const dayOf = new Map<Span, DateMention>();
  for (const day of days) {
    const [nearest] = found.toSorted((a, b) => gap(a, day) - gap(b, day) || a.start - b.start);
    const held = nearest && dayOf.get(nearest);
    if (nearest !== undefined && (held === undefined || gap(nearest, day) < gap(nearest, held)))
      dayOf.set(nearest, day);
  }
  return found
    .map((one): Told => {
      const day = dayOf.get(one);
      const isOnly = found.every((other) => other === one || other.state !== one.state);
      const span =
        isOnly && line.end - line.start <= MOST_PASSAGE
          ? { start: line.start, end: line.end }
          : { start: Math.min(one.start, day?.start ?? one.start), end: Math.max(one.end, day?.end ?? one.end) };
      return {
        ...span,
        slot: "state",
        value: one.state,
        date: day?.date ?? (one.isDoneBySaying ? written : undefined),
        parts: partsOf(scene, line, one, found.length === 1),
      };
    })
    .sort((a, b) => a.start - b.start);
}

/**
 * Is it told as something that came about? By the words before it: that a clause asks for something ("received your appeal") does not
 * make what became of a request imagined.
 */
function cameAbout(before: string, meant: MeantClause | undefined, negates: boolean): boolean {
  if (negates) return !IMAGINED.test(before);
  if (NOT_YET.test(before) || NEGATED.test(before)) return false;
  return meant === undefined || (meant.polarity === "positive" && meant.modality !== "scheduled");
}

function gap(a: Span, b: Span): number {
  return a.end <= b.start ? b.start - a.end : Math.max(0, a.start - b.end);
}

/** The exemptions, the pages, to whom it was referred. */
function partsOf(
  scene: Scene,
  line: Line,
  { state, start, end, match }: Span & { readonly state: RequestState; readonly match: RegExpMatchArray },
  isAlone: boolean,
): FoundPart[] {
  const parts: FoundPart[] = [];
  if (
    state === "denied" ||
    state === "granted in part" ||
    state === "neither confirmed nor denied" ||
    (state === "released" && isAlone)
  )
    for (const one of scene.view.slice(line.start, line.end).matchAll(EXEMPTION)) {
      const at = { start: line.start + one.index, end: line.start + one.index + one[0].length };
      for (const value of exemptionsIn(one[0])) parts.push({ ...at, slot: "exemption", value });
    }
  const pages = match.groups?.pages ?? match.groups?.count;
  if (pages !== undefined) {
    const at = start + match[0].indexOf(pages);
    const unit = /\b(pages|records|documents|files)\b/.exec(match[0])?.[1] ?? "pages";
    const after = match[0].indexOf(unit, match[0].indexOf(pages));
    parts.push({
      start: at,
      end: Math.max(at + pages.length, start + after + unit.length),
      slot: "amount",
      value: `${pages} ${unit}`,
    });
  }
  if (state === "referred")
    for (const one of line.names)
      if (one.kind === "organization" && one.end <= end && one.start >= start)
        parts.push({
          start: one.start,
          end: one.end,
          slot: "referred to",
          value: officeName(one),
          about: [{ kind: one.kind, name: one.name, as: "referred to" }],
        });
  if (state === "suit")
    for (const docket of line.dockets)
      parts.push({
        start: docket.start,
        end: docket.end,
        slot: "suit number",
        value: docket.value,
        about: [{ kind: "proceeding", name: docket.value, as: "suit" }],
      });
  return parts;
}

/** "(b)(7)(c)" and "exemptions 5 and 7(c)" in the statute's spelling. */
function exemptionsIn(words: string): string[] {
  return [...words.replace(/^\(b\)/, "").matchAll(/(?<!\w)\(?(\d)\)?\s?(?:\(([a-f])\)|([a-f])\b)?/g)].map(
    ([, number = "", letter = "", bare = ""]) =>
      `(b)(${number})${letter + bare === "" ? "" : `(${(letter + bare).toUpperCase()})`}`,
  );
}

function statementOf(scene: Scene, matter: Matter, { parts = [], date, about, ...told }: Told): FoundStatement {
  const { name, isLocal } = requestName(matter);
  const { speaker, tier } = scene.voiceAt(told.start);
  return {
    ...told,
    speaker,
    entry: { kind: "request", name, ...(isLocal && { unnamed: true as const }) },
    modality: told.slot === "state" ? "happened" : "asserted",
    polarity: "positive",
    tier,
    ...(date && { date }),
    ...(about && { about }),
    ...(parts.length > 0 && { parts }),
  };
}
