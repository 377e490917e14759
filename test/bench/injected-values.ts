// What the injected-change benchmark changes: one date, count, role, place or polarity of a sentence, as a careless or a
// dishonest hand would. The lists are the benchmark's own; the program does not see them.
//
// date      another day, month, year or weekday; the whole date set in figures with another day. Years included.
// count     another number in figures or words, with or without money and percent; millions for billions.
// role      another office for the one printed ("president" → "vice president").
// place     another country, city or state. Not inside a longer name ("Bank of Japan").
// polarity  "was" → "was not" and back, "announced" → "did not announce", and verbs for their opposites.

import type { random } from "./random.ts";

export const SLOTS = ["date", "count", "role", "place", "polarity"] as const;
export type Slot = (typeof SLOTS)[number];

/** The words from `start` to `end` of a sentence are to become `after`. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly after: string;
  /** Which sort of change: "another day". */
  readonly sort: string;
}

export type Random = ReturnType<typeof random>;

export function pick<T>(items: readonly T[], next: Random): T {
  return items[Math.floor(next() * items.length)]!; // callers give at least one
}

/** All changes of this slot that the sentence allows, one or more at a place. */
export function changesIn(slot: Slot, sentence: string, next: Random): Change[] {
  return FINDERS[slot](sentence, next).filter(({ start, end, after }) => sentence.slice(start, end) !== after);
}

const FINDERS: Readonly<Record<Slot, (sentence: string, next: Random) => Change[]>> = {
  date: dateChanges,
  count: countChanges,
  role: roleChanges,
  place: placeChanges,
  polarity: polarityChanges,
};

const MONTHS = words("January February March April May June July August September October November December");
const WEEKDAYS = words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday");
const MONTH = `(?:${MONTHS.join("|")})`;

function dateChanges(sentence: string, next: Random): Change[] {
  const found: Change[] = [];
  const full = new RegExp(`\\b(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?(?:, (\\d{4}))?(?![\\d,.]*\\d)`, "gu");
  for (const match of sentence.matchAll(full)) {
    const [whole, month = "", day = "", year] = match;
    const [start, end] = [match.index, match.index + whole.length];
    const dayAt = start + month.length + 1;
    const other = anotherDay(Number(day), next);
    found.push({ start: dayAt, end: dayAt + day.length, after: String(other), sort: "another day" });
    found.push({ start, end: start + month.length, after: another(MONTHS, month, next), sort: "another month" });
    if (year === undefined) continue;
    found.push({ start: end - 4, end, after: anotherYear(year, next), sort: "another year" });
    const inFigures = `${MONTHS.indexOf(month) + 1}/${other}/${next() < 0.5 ? year : year.slice(2)}`;
    found.push({ start, end, after: inFigures, sort: "another day, in figures" });
  }
  for (const { index: start, 0: whole } of sentence.matchAll(new RegExp(`\\b${MONTH}\\b(?! \\d)`, "gu"))) {
    if (whole === "May" || whole === "March") continue; // a verb as often as a month
    found.push({ start, end: start + whole.length, after: another(MONTHS, whole, next), sort: "another month" });
  }
  for (const match of sentence.matchAll(
    /(?<=\b(?:in|since|of|by|until|from|to|year|late|early) )(?:19|20)\d\d\b(?![.,]?\d)/giu,
  )) {
    const end = match.index + 4;
    found.push({ start: match.index, end, after: anotherYear(match[0], next), sort: "another year" });
  }
  for (const { index: start, 0: whole } of sentence.matchAll(new RegExp(`\\b(?:${WEEKDAYS.join("|")})\\b`, "gu"))) {
    found.push({ start, end: start + whole.length, after: another(WEEKDAYS, whole, next), sort: "another weekday" });
  }
  return found;
}

function anotherDay(day: number, next: Random): number {
  for (;;) {
    const other = next() < 0.6 ? day + Math.ceil(next() * 3) * (next() < 0.5 ? 1 : -1) : 1 + Math.floor(28 * next());
    if (other >= 1 && other <= 28 && other !== day) return other;
  }
}

function anotherYear(year: string, next: Random): string {
  return String(Number(year) + (next() < 0.5 ? -1 : 1) * Math.ceil(3 * next()));
}

const NUMBER_WORDS = words(
  "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty",
);
const LARGE = words("thousand million billion trillion");

function countChanges(sentence: string, next: Random): Change[] {
  const found: Change[] = [];
  for (const match of sentence.matchAll(/(?<![\w.,:/'’-])\d+(?:,\d{3})*(?:\.\d+)?(?![\w:/’'-]|[.,]\d)/gu)) {
    const [whole] = match;
    const { index: start } = match;
    const before = sentence.slice(0, start);
    if (/^(?:1[89]|20)\d\d$/u.test(whole) && !/[$£€#]\s?$/u.test(before)) continue; // a year
    if (
      new RegExp(`${MONTH} $`, "u").test(before) ||
      new RegExp(`^,? ${MONTH}`, "u").test(sentence.slice(start + whole.length))
    )
      continue;
    if (/[\p{Lu}][\p{L}.'’]* $/u.test(before) && !/^\S+ $/u.test(before)) continue; // "Boeing 747" is a name
    found.push({ start, end: start + whole.length, after: anotherNumber(whole, next), sort: "figures" });
  }
  for (const match of sentence.matchAll(new RegExp(`(?<!-)\\b(?:${NUMBER_WORDS.join("|")})\\b(?!-)`, "giu"))) {
    const lower = match[0].toLowerCase();
    const near = NUMBER_WORDS.filter((word) => word !== lower);
    const other = next() < 0.3 ? String(2 + Math.floor(80 * next()) + 20) : asPrinted(match[0], pick(near, next));
    found.push({ start: match.index, end: match.index + lower.length, after: other, sort: "words" });
  }
  for (const match of sentence.matchAll(new RegExp(`(?<=\\d )(?:${LARGE.join("|")})\\b`, "gu"))) {
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      after: another(LARGE, match[0], next),
      sort: "millions for billions",
    });
  }
  return found;
}

/** One of the digits becomes another; the first never becomes 0. */
function anotherNumber(printed: string, next: Random): string {
  const places = [...printed.matchAll(/\d/gu)].map(({ index }) => index);
  const place = pick(places, next);
  const digit = Number(printed[place]);
  const other =
    place === places[0] ? 1 + ((digit - 1 + Math.ceil(8 * next()) + 9) % 9) : (digit + Math.ceil(9 * next())) % 10;
  return printed.slice(0, place) + String(other) + printed.slice(place + 1);
}

/** Offices, those in a row being the same one. */
const ROLES = lists(`
chief executive officer, chief executive, CEO
chief financial officer, CFO
chief operating officer
prime minister
foreign minister
finance minister
transport minister
vice president
vice chairman
president
chairman, chairwoman, chairperson
managing director
director
general manager
spokesman, spokeswoman, spokesperson
general counsel
attorney, lawyer
analyst
economist
senator
governor
mayor
ambassador
chancellor
treasury secretary
defense secretary
commissioner
professor
district judge
magistrate judge
judge
co-founder, founder
head
minister
secretary
manager
representative
engineer
pilot
`);

function roleChanges(sentence: string, next: Random): Change[] {
  const found: Change[] = [];
  const all = ROLES.flat().sort((x, y) => y.length - x.length);
  for (const match of sentence.matchAll(new RegExp(`(?<![\\w-])(?:${all.join("|")})(?![\\w-])`, "giu"))) {
    const [printed] = match;
    const lower = printed.toLowerCase();
    if (lower === "head" && !sentence.startsWith(" of ", match.index + 4)) continue;
    if (
      lower === "secretary" &&
      /\b\p{L}+ $/u.test(sentence.slice(0, match.index)) &&
      /\b(?:the|a) $/iu.test(sentence.slice(0, match.index)) === false
    )
      continue;
    const own = ROLES.find((row) => row.some((one) => one.toLowerCase() === lower));
    // an office with no word in common, or one with a word before it: "president", "vice president"
    const others = ROLES.filter((row) => row !== own && row[0] !== "head").map((row) => pick(row, next));
    found.push({
      start: match.index,
      end: match.index + printed.length,
      after: asPrinted(printed, pick(others, next)),
      sort: "another office",
    });
  }
  return found;
}

const PLACES: readonly (readonly string[])[] = [
  commas(
    "Australia, Austria, Belgium, Brazil, Canada, Chile, China, Denmark, Egypt, Finland, France, Germany, Greece, Hungary, India, Indonesia, Iran, Iraq, Ireland, Israel, Italy, Japan, Jordan, Kenya, Malaysia, Mexico, Morocco, New Zealand, Nigeria, Norway, Pakistan, Peru, Poland, Portugal, Russia, Saudi Arabia, Singapore, South Africa, South Korea, Spain, Sweden, Switzerland, Syria, Thailand, Turkey, Ukraine, United Kingdom, Vietnam",
  ),
  commas(
    "Amsterdam, Athens, Atlanta, Baghdad, Bangkok, Beijing, Berlin, Boston, Brussels, Cairo, Chicago, Cleveland, Dallas, Delhi, Denver, Detroit, Dubai, Dublin, Frankfurt, Geneva, Hamburg, Houston, Istanbul, Jakarta, London, Los Angeles, Madrid, Memphis, Miami, Milan, Montreal, Moscow, Mumbai, Munich, Nairobi, New York, Oslo, Ottawa, Paris, Phoenix, Prague, Rome, San Francisco, Seattle, Seoul, Shanghai, Stockholm, Sydney, Tokyo, Toronto, Toulouse, Vienna, Warsaw, Zurich",
  ),
  commas(
    "Alabama, Arizona, California, Colorado, Florida, Georgia, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Nevada, New Jersey, North Carolina, Ohio, Oregon, Pennsylvania, Tennessee, Texas, Utah, Virginia, Wisconsin",
  ),
];

function placeChanges(sentence: string, next: Random): Change[] {
  return PLACES.flatMap((sort) => {
    const pattern = new RegExp(`(?<![\\w-])(?:${sort.join("|")})(?![\\w’'-])`, "gu");
    return [...sentence.matchAll(pattern)].flatMap((match): Change[] => {
      const [start, end] = [match.index, match.index + match[0].length];
      if (/(?:\p{Lu}[\p{L}.]*|\p{Lu}\p{L}+ (?:of|de)) $/u.test(sentence.slice(0, start))) return [];
      if (/^ (?:\p{Lu}|-)/u.test(sentence.slice(end))) return [];
      return [{ start, end, after: another(sort, match[0], next), sort: "another place" }];
    });
  });
}

const HELPERS = words("was were is are has have had will would can could should did does");
/** Verbs for their opposites, in the same form. */
const OPPOSITES = lists(`
granted, denied
approved, rejected
accepted, rejected
allowed, banned
confirmed, denied
agreed, refused
won, lost
succeeded, failed
convicted, acquitted
arrested, released
upheld, overturned
opened, closed
supported, opposed
rose, fell
gained, lost
increased, decreased
increase, decrease
began, stopped
started, stopped
`);
const PAST = new Map(
  commas(
    "announced announce, said say, reported report, agreed agree, decided decide, signed sign, filed file, ordered order, paid pay, bought buy, sold sell, arrested arrest, released release, won win, closed close, opened open, reached reach, told tell, stated state, added add, claimed claim, received receive, began begin, expected expect, called call, made make, took take, became become, launched launch, asked ask, offered offer, joined join, accepted accept, planned plan",
  ).map((pair) => pair.split(" ") as [string, string]),
);

function polarityChanges(sentence: string, next: Random): Change[] {
  const sorts = [
    all(
      sentence,
      `\\b(?:${HELPERS.join("|")})\\b(?! not\\b|n['’]t)`,
      (one) => (one === "can" ? "cannot" : `${one} not`),
      "not put in",
    ),
    [
      ...all(sentence, `(?<=\\b(?:${HELPERS.join("|")}) )not (?=\\p{L})`, () => "", "not taken out"),
      ...all(
        sentence,
        `\\b(?:did|does|was|were|is|has|had|would|could)n['’]t\\b`,
        (one) => one.slice(0, -3),
        "not taken out",
      ),
    ],
    all(
      sentence,
      `(?<!(?:was|were|been|be|is|are|has|have|had|,) )\\b(?:${[...PAST.keys()].join("|")})\\b`,
      (one) => `did not ${PAST.get(one) ?? one}`,
      "did not",
    ),
    OPPOSITES.flatMap((pair) =>
      pair.flatMap((one, i) => all(sentence, `\\b${one}\\b`, () => pair[1 - i]!, "opposite")),
    ), // pairs
  ];
  const possible = sorts.filter((changes) => changes.length > 0);
  return possible.length === 0 ? [] : [pick(pick(possible, next), next)];
}

function all(sentence: string, pattern: string, into: (printed: string) => string, sort: string): Change[] {
  return [...sentence.matchAll(new RegExp(pattern, "gu"))].map(({ index: start, 0: printed }) => ({
    start,
    end: start + printed.length,
    after: into(printed),
    sort,
  }));
}

/** In capitals where the printed one is: "Prime Minister" → "Foreign Minister". */
function asPrinted(printed: string, other: string): string {
  if (!/^\p{Lu}/u.test(printed) || /^\p{Lu}{2}/u.test(other)) return other;
  const inTitle = /\s\p{Lu}/u.test(printed) || (!printed.includes(" ") && other.includes(" ") && printed !== "The");
  return inTitle
    ? other.replace(/(?<![\p{L}-])\p{Ll}/gu, (letter) => letter.toUpperCase())
    : other.charAt(0).toUpperCase() + other.slice(1);
}

function another(items: readonly string[], not: string, next: Random): string {
  return pick(
    items.filter((item) => item !== not),
    next,
  );
}

/** Every word that states a value, or part of one: none of these is touched by the edits of an unchanged copy. */
export const VALUE_WORDS: ReadonlySet<string> = new Set([
  ...ROLES.flat().flatMap((role) => role.toLowerCase().split(/[ -]/)),
  ...OPPOSITES.flat(),
  ...HELPERS,
  ...NUMBER_WORDS,
  ...LARGE,
  ...words(
    "zero one thirteen fourteen sixteen seventeen eighteen nineteen sixty seventy eighty ninety hundred dozen dozens half quarter third " +
      "first second fourth fifth sixth seventh eighth ninth tenth percent per cent no not never neither nor none nobody nothing without cannot " +
      "today yesterday tomorrow tonight ago last next previous following earlier later day days week weeks month months year years morning " +
      "afternoon evening night early late mid about around over under nearly almost roughly approximately more less than least most fewer up " +
      "be been being do may might must vice deputy acting former ex officer executive chief general senior assistant",
  ),
]);

function words(line: string): string[] {
  return line.split(" ");
}

function commas(line: string): string[] {
  return line.split(", ");
}

function lists(text: string): string[][] {
  return text.trim().split("\n").map(commas);
}
