// Names in Spanish text, no more than what is sure: people by a title, a given name or a verb of saying, organizations,
// courts and places of detention by the word they begin with, countries and large cities by list. A surname alone is the one
// person of the document that bears it.

import { compareSpans, type Span } from "../../base/base.ts";
import type { NameKind, NameMention } from "../../record/record.ts";
import { FIRST_NAMES } from "../gazetteer/gazetteer-first-names.ts";
import {
  ADDRESS_ABBREVIATIONS,
  ADDRESS_WORDS,
  COUNTRIES,
  COURT_HEADS,
  FACILITY_HEADS,
  KIN_WORDS,
  ORGANIZATION_HEADS,
  ROLE_WORDS,
} from "../gazetteer/gazetteer-spanish.ts";
import { NO_NAME, PAST } from "../gazetteer/gazetteer-spanish-saying.ts";

interface Run extends Span {
  readonly words: string;
}

interface Found extends Run {
  readonly kind: NameKind;
  readonly role?: NameMention["role"];
}

const PARTICLES = "(?:(?:de|del|la|las|los)\\s){0,3}";
const WORD = "\\p{Lu}[\\p{L}\\p{M}’'-]*[\\p{L}\\p{M}]";
const RUN = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${NO_NAME}${WORD}(?:\\s${PARTICLES}${WORD})*`, "gu");
const PLACE = new RegExp(
  `(?<![\\p{L}])(?:${COUNTRIES.map((name) => name.replaceAll(".", "\\.")).join("|")})(?![\\p{L}])`,
  "gu",
);
const SAID = new RegExp(`(?<!\\p{L})(?:${PAST})\\s$`, "u");
const LOOK_BACK = 40;

export function findSpanishNames(text: string, sentences: readonly Span[]): NameMention[] {
  const found: Found[] = [];
  const rest: Run[] = [];
  for (const sentence of sentences) {
    const places = runsOf(PLACE, text, sentence).map((run): Found => ({ ...run, kind: "place" }));
    found.push(...places);
    let next = 0;
    for (const run of runsOf(RUN, text, sentence)) {
      while (next < places.length && places[next]!.end <= run.start) next++; // next < length
      const place = places[next];
      if (place !== undefined && place.start < run.end && place.end >= run.end) continue;
      const known = kindOf(text, run);
      if (known === undefined) rest.push(run);
      else found.push(known);
    }
  }
  const people = byWord(found.filter(({ kind }) => kind === "person"));
  for (const run of rest)
    if (!run.words.includes(" ") && people.get(run.words) !== undefined) found.push({ ...run, kind: "person" });
  return found.sort(compareSpans).map(({ kind, start, end, words, role }) => ({
    kind,
    start,
    end,
    quote: text.slice(start, end),
    name: kind === "person" ? (people.get(words) ?? words) : words,
    ...(role === undefined ? {} : { role }),
  }));
}

function runsOf(pattern: RegExp, text: string, sentence: Span): Run[] {
  // In the sentence alone: to look on through the whole text for the next one would be done once a sentence.
  const words = text.slice(sentence.start, sentence.end);
  return [...words.matchAll(pattern)].map((match) => {
    const start = sentence.start + match.index;
    return { start, end: start + match[0].length, words: match[0].replace(/\s+/g, " ") };
  });
}

function kindOf(text: string, run: Run): Found | undefined {
  const [head = ""] = run.words.split(" ");
  const long = run.words.includes(" ");
  if (COURT_HEADS.has(head)) return long ? { ...run, kind: "court" } : undefined;
  if (FACILITY_HEADS.has(head)) return long ? { ...run, kind: "facility" } : undefined;
  if (ORGANIZATION_HEADS.has(head)) return long ? { ...run, kind: "organization" } : undefined;
  // "Dra. Irene Quispe": the abbreviation is a word of its own with its stop.
  const before = text.slice(Math.max(0, run.start - LOOK_BACK), run.start);
  const title = /(?:^|[\s(«“"])(\p{L}+)(\.?)\s$/u.exec(before);
  const word = title?.[1] ?? "";
  if (title?.[2] === "." ? ADDRESS_ABBREVIATIONS.has(word) : ADDRESS_WORDS.has(word)) return { ...run, kind: "person" };
  if (title?.[2] === "" && (ROLE_WORDS.has(word.toLowerCase()) || KIN_WORDS.has(word.toLowerCase()))) {
    const end = run.start - 1;
    const role = KIN_WORDS.has(word.toLowerCase()) ? undefined : { text: word, start: end - word.length, end };
    return { ...run, kind: "person", ...(role === undefined ? {} : { role }) };
  }
  if (!long) return undefined;
  if (FIRST_NAMES.has(head) || FIRST_NAMES.has(withoutAccents(head))) return { ...run, kind: "person" };
  return SAID.test(before) ? { ...run, kind: "person" } : undefined;
}

function withoutAccents(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "");
}

/** The fullest name of the one person who bears a word of it, or a shorter form; what two people share is left out. */
function byWord(people: readonly Run[]): ReadonlyMap<string, string> {
  const names = [...new Set(people.map(({ words }) => words))]
    .filter((name) => name.includes(" "))
    .sort((a, b) => b.length - a.length);
  const full = new Map<string, string | undefined>();
  const put = (key: string, name: string): void => {
    const known = full.get(key);
    if (!full.has(key) || known === name) full.set(key, name);
    // "Ana Ruiz Vega" has come before "Ana Ruiz": longer names stand first.
    else if (known === undefined || !known.startsWith(`${name} `)) full.set(key, undefined);
  };
  for (const name of names) {
    const words = name.split(" ");
    words.forEach((word, i) => {
      if (i > 0 && /^\p{Lu}/u.test(word)) put(word, name);
    });
    for (let length = 2; length <= words.length; length++) put(words.slice(0, length).join(" "), name);
  }
  return new Map([...full].flatMap(([key, name]) => (name === undefined ? [] : [[key, name] as const])));
}
