// Which court a name means, so that "E.D. Cal." and "United States District Court for the Eastern District of California" are one
// court. A name that does not say which court it is ("the District Court") stays what it is.

import { COURT_STATES, FEDERAL_COURTS, type FederalCourt, foldKey } from "../../text/text.ts";

const PARTS: Readonly<Record<string, string>> = {
  n: "northern",
  s: "southern",
  e: "eastern",
  w: "western",
  c: "central",
  m: "middle",
};

/** States by their names and as courts print them, without spaces: "westvirginia", "wva". */
const STATES: ReadonlyMap<string, string> = new Map(
  COURT_STATES.flatMap(({ name, short }) => [
    [key(name), key(name)],
    [key(short), key(name)],
  ]),
);

function key(words: string): string {
  return foldKey(words).replaceAll(" ", "");
}

const DISTRICTS: ReadonlyMap<string, FederalCourt> = new Map(
  FEDERAL_COURTS.flatMap((one) => (one.kind === "district" ? [[`${one.part} ${key(one.state.name)}`, one]] : [])),
);
const CIRCUITS: ReadonlyMap<string, FederalCourt> = new Map(
  FEDERAL_COURTS.flatMap((one) => {
    if (one.kind === "district") return [];
    const number = one.short.slice(0, one.short.indexOf(" "));
    const name = one.name.replace(/ Circuit$/u, "");
    return [name, number, number.replace(/d$/u, "nd"), number.replace(/d$/u, "rd")].map((words) => [key(words), one]);
  }),
);

const NAMES = COURT_STATES.map(({ name }) => foldKey(name)).join("|");
const STATE_NAME = new RegExp(`\\b(?:${NAMES})\\b`);
const STATE_FIRST = new RegExp(`^(?:${NAMES})\\b`);
const PART_WORDS = Object.values(PARTS).join("|");
const SHORT = /^([nsewcm])?\s?d\s([a-z ]{2,12})$/;
const DISTRICT = new RegExp(`\\b(?:(${PART_WORDS}) )?district of ([a-z ]+?)(?: (?:court|division)\\b.*)?$`);
const TURNED = new RegExp(`\\b([a-z ]+?) (${PART_WORDS}) district$`);
const CIRCUIT = new RegExp(`\\b(${[...CIRCUITS.keys(), "d ?c", "district of columbia"].join("|")}) cir(?:cuit)?\\b`);
const TERRITORY = /^(?:united states )?district court (?:of )?(guam|virgin islands|northern mariana islands)$/;
/** Courts of states, and offices, that bear the name of a district or a circuit. */
const OTHER = /\b(?:bankruptcy|superior|court of appeals|supreme|judicial|attorneys?)\b/;

interface District {
  readonly part: string;
  /** Folded, with its spaces. */
  readonly state: string;
}

/** The district court or court of appeals of the United States that a name means; undefined where it does not say which. */
export function federalCourt(name: string): FederalCourt | undefined {
  const plain = plainCourtName(name);
  const circuit = circuitIn(plain);
  if (circuit !== undefined) return circuit;
  const district = districtIn(plain);
  if (district === undefined) return undefined;
  const { part, state } = district;
  // what follows the state is a town or an office: "district of minnesota duluth"
  const named = STATE_FIRST.exec(state)?.[0] ?? state;
  return DISTRICTS.get(`${part} ${key(named)}`);
}

/** The key under which spellings of one court meet. `names` are ids by the folded names of a list that the case brings along. */
export function courtKey(name: string, names?: ReadonlyMap<string, string>): string {
  const court = federalCourt(name);
  if (court !== undefined) return court.id;
  const plain = plainCourtName(name);
  const listed = names?.get(plain);
  if (listed !== undefined) return listed;
  const district = districtIn(plain);
  return district === undefined ? plain : `${district.part} district of ${key(district.state)}`.trim();
}

const GENERAL = /\b(?:united states|federal|district|courts?|trial|of|in|an?)\b/g;

/** "The federal district court": it says what kind of court it is, at most, and not which. */
export function namesNoCourt(name: string): boolean {
  return plainCourtName(name).replace(GENERAL, "").trim() === "";
}

/** Folded, without the words that do not count. */
export function plainCourtName(name: string): string {
  return foldKey(name.replace(/\([^)]*\)/g, " ").replaceAll(".", ". "))
    .replace(/^(?:in )?(?:the )/, "")
    .replace(/\bfor the\b|\bfor\b|\bthe\b/g, " ")
    .replace(/\bu s\b/g, "united states")
    .replace(/\s+/g, " ")
    .trim();
}

function circuitIn(plain: string): FederalCourt | undefined {
  const words = CIRCUIT.exec(plain)?.[1];
  if (words === undefined) return undefined;
  // "Second Circuit Court, Hawaii" is a court of a state
  const rest = plain.replace(CIRCUIT, " ");
  if (/\bjudicial\b/.test(rest) || STATE_NAME.test(rest)) return undefined;
  return CIRCUITS.get(/^d ?c$/.test(words) ? "dc" : key(words));
}

function districtIn(plain: string): District | undefined {
  if (OTHER.test(plain)) return undefined;
  if (/^d c district court$|^district court d c$/.test(plain)) return { part: "", state: "district of columbia" };
  const territory = TERRITORY.exec(plain)?.[1];
  if (territory !== undefined) return { part: "", state: territory };
  const short = SHORT.exec(plain);
  const state = short && STATES.get((short[2] ?? "").replaceAll(" ", ""));
  if (short && state !== undefined && state !== null) return { part: PARTS[short[1] ?? ""] ?? "", state };
  const turned = TURNED.exec(plain.replace(/^.*\bcourt /, ""));
  if (turned) return { part: turned[2] ?? "", state: turned[1] ?? "" };
  const [, part = "", place] = DISTRICT.exec(plain) ?? [];
  if (place === undefined) return undefined;
  return { part, state: place === "columbia" ? "district of columbia" : place };
}
