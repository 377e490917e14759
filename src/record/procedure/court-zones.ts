// In which time zone a court sits: by a zone that a text states, else by the court that it names, else by the state its place lies
// in. A state or a court of two zones is not known but for the towns where its courts sit. IANA names.

import { COURT_STATES, type CourtState, foldKey, placeRelation } from "../../text/text.ts";
import { federalCourt } from "./court-key.ts";

/** As printed after a time, folded, without dots: "pt", "eastern time". "local": the zone of the court, whatever it is. */
export function statedZone(words: string): string | undefined {
  const key = words.replaceAll(".", "").replace(/[()]/g, "").trim();
  return ABBREVIATIONS.get(key) ?? NAMES.find(([pattern]) => pattern.test(key))?.[1];
}

const [EASTERN, CENTRAL, MOUNTAIN, PACIFIC] = [
  "America/New_York",
  "America/Chicago",
  "America/Denver",
  "America/Los_Angeles",
];
const [ALASKA, HAWAII] = ["America/Anchorage", "Pacific/Honolulu"];

const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ...["et", "est", "edt"].map((key) => [key, EASTERN] as const),
  ...["ct", "cst", "cdt"].map((key) => [key, CENTRAL] as const),
  ...["mt", "mst", "mdt"].map((key) => [key, MOUNTAIN] as const),
  ...["pt", "pst", "pdt"].map((key) => [key, PACIFIC] as const),
  ...["akst", "akdt"].map((key) => [key, ALASKA] as const),
  ["hst", HAWAII],
  ["utc", "UTC"],
  ["gmt", "UTC"],
  ["cet", "Europe/Paris"],
  ["cest", "Europe/Paris"],
]);
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^eastern\b/, EASTERN],
  [/^central\b/, CENTRAL],
  [/^mountain\b/, MOUNTAIN],
  [/^pacific\b/, PACIFIC],
  [/^alaska\b/, ALASKA],
  [/^hawaii\b/, HAWAII],
  [/^arizona\b/, "America/Phoenix"],
  [/^local\b/, "local"],
];

/** Where courts sit in states of two zones. */
const TOWNS: Readonly<Record<string, readonly (readonly [zone: string, towns: string])[]>> = {
  alaska: [[ALASKA, "anchorage, fairbanks, juneau, ketchikan, nome"]],
  florida: [
    [
      EASTERN,
      "miami, fort lauderdale, west palm beach, orlando, tampa, jacksonville, tallahassee, gainesville, fort myers, fort pierce, key west, ocala",
    ],
    [CENTRAL, "pensacola, panama city"],
  ],
  idaho: [
    [MOUNTAIN, "boise, pocatello, idaho falls, twin falls"],
    [PACIFIC, "coeur dalene, moscow, lewiston"],
  ],
  indiana: [
    [EASTERN, "indianapolis, fort wayne, south bend, terre haute, new albany, lafayette"],
    [CENTRAL, "hammond, evansville, gary"],
  ],
  kansas: [[CENTRAL, "kansas city, topeka, wichita, salina, dodge city"]],
  kentucky: [
    [EASTERN, "louisville, lexington, frankfort, covington, ashland, pikeville, london"],
    [CENTRAL, "bowling green, paducah, owensboro"],
  ],
  michigan: [[EASTERN, "detroit, ann arbor, flint, bay city, grand rapids, kalamazoo, lansing, marquette"]],
  nebraska: [[CENTRAL, "omaha, lincoln, north platte"]],
  "north dakota": [[CENTRAL, "fargo, bismarck, grand forks, minot"]],
  oregon: [[PACIFIC, "portland, eugene, medford, pendleton, salem"]],
  "south dakota": [
    [CENTRAL, "sioux falls, pierre, aberdeen"],
    [MOUNTAIN, "rapid city, deadwood"],
  ],
  tennessee: [
    [EASTERN, "knoxville, chattanooga, greeneville"],
    [CENTRAL, "memphis, nashville, jackson, cookeville, winchester"],
  ],
  texas: [
    [
      CENTRAL,
      "houston, dallas, fort worth, san antonio, austin, laredo, brownsville, mcallen, corpus christi, waco, lubbock, amarillo, abilene, tyler, beaumont, galveston, victoria, harlingen, del rio, midland, sherman, plano, conroe, pearsall",
    ],
    [MOUNTAIN, "el paso"],
  ],
};

const BY_NAME = new Map(COURT_STATES.map((state) => [foldKey(state.name), state]));
/** "MP" and "VI" stand for other things after a comma. */
const BY_LETTERS = new Map(
  COURT_STATES.flatMap((state) => (state.letters === "MP" || state.letters === "VI" ? [] : [[state.letters, state]])),
);
/** Longer names first: "west virginia" before "virginia". */
const STATE_NAMES = new RegExp(
  String.raw`\b(?:${[...BY_NAME.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join("|")})\b(?! (?:streets?|st|avenue|ave|road|rd|boulevard|blvd|drive|square|plaza|county|building|courthouse|university|hall|place)\b)`,
  "g",
);
const LETTERS = new RegExp(String.raw`,\s*(${[...BY_LETTERS.keys()].sort().join("|")})\b`, "g");

/** The same few places stand in all papers of a case, and looking one up goes through all states. */
const KNOWN = new Map<string, string | undefined>();
const MOST_KNOWN = 5000;

/** The zone of a place or a court as it is printed: "Port Ansel, Ohio", "District of Minnesota", "Houston, TX". Undefined: not known. */
export function courtZone(words: string): string | undefined {
  if (KNOWN.has(words)) return KNOWN.get(words);
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  const zone = zoneOf(words);
  KNOWN.set(words, zone);
  return zone;
}

function zoneOf(words: string): string | undefined {
  const court = federalCourt(words);
  if (court !== undefined && court.zone !== "split") return court.zone;
  const key = foldKey(words);
  const states = new Set<CourtState>();
  const add = (state: CourtState | undefined): void => {
    if (state !== undefined) states.add(state);
  };
  for (const [name] of key.replaceAll(/\bwashington d ?c\b/g, "district of columbia").matchAll(STATE_NAMES))
    add(BY_NAME.get(name));
  for (const [, letters = ""] of words.matchAll(LETTERS)) add(BY_LETTERS.get(letters));
  if (states.size === 0)
    for (const [name, state] of BY_NAME)
      // a town that is known by its name alone, and stands in one state
      if (placeRelation(words, name) === "one contains the other") add(state);
  const zones = new Set([...states].map(({ name, zone }) => (zone === "split" ? townZone(foldKey(name), key) : zone)));
  const [one] = zones;
  return zones.size === 1 ? one : undefined;
}

function townZone(state: string, key: string): string | undefined {
  return TOWNS[state]?.find(([, towns]) => towns.split(", ").some((town) => ` ${key} `.includes(` ${town} `)))?.[0];
}
