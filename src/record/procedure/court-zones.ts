// In which time zone a court sits: by a zone that a text states, else by the state its place lies in. A state that lies in two
// zones is not known but for the towns where its courts sit. IANA names. Checked against tzdata and 49 CFR part 71.

import { foldKey, placeRelation } from "../../text/text.ts";

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

const STATES: readonly (readonly [zone: string, states: string])[] = [
  [
    EASTERN,
    "connecticut ct, delaware de, district of columbia dc, georgia ga, maine me, maryland md, massachusetts ma, new hampshire nh, new jersey nj, new york ny, north carolina nc, ohio oh, pennsylvania pa, rhode island ri, south carolina sc, vermont vt, virginia va, west virginia wv",
  ],
  [
    CENTRAL,
    "alabama al, arkansas ar, illinois il, iowa ia, louisiana la, minnesota mn, mississippi ms, missouri mo, oklahoma ok, wisconsin wi",
  ],
  [MOUNTAIN, "colorado co, montana mt, new mexico nm, utah ut, wyoming wy"],
  ["America/Phoenix", "arizona az"],
  [PACIFIC, "california ca, nevada nv, washington wa"],
  [HAWAII, "hawaii hi"],
  ["America/Puerto_Rico", "puerto rico pr"],
  ["Pacific/Guam", "guam gu"],
  // of two zones
  [
    "",
    "alaska ak, florida fl, idaho id, indiana in, kansas ks, kentucky ky, michigan mi, nebraska ne, north dakota nd, oregon or, south dakota sd, tennessee tn, texas tx",
  ],
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

interface State {
  readonly name: string;
  /** "" where the state lies in two zones. */
  readonly zone: string;
}

const BY_NAME = new Map<string, State>();
const BY_LETTERS = new Map<string, State>();
for (const [zone, states] of STATES)
  for (const state of states.split(", ")) {
    const name = state.slice(0, -3);
    BY_NAME.set(name, { name, zone });
    BY_LETTERS.set(state.slice(-2).toUpperCase(), { name, zone });
  }
/** Longer names first: "west virginia" before "virginia". */
const STATE_NAMES = new RegExp(
  String.raw`\b(?:${[...BY_NAME.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join("|")})\b(?! (?:streets?|st|avenue|ave|road|rd|boulevard|blvd|drive|square|plaza|county|building|courthouse|university|hall|place)\b)`,
  "g",
);
const LETTERS = new RegExp(String.raw`,\s*(${[...BY_LETTERS.keys()].sort().join("|")})\b`, "g");

/** The zone of a place or a court as it is printed: "Port Ansel, Ohio", "District of Minnesota", "Houston, TX". Undefined: not known. */
export function courtZone(words: string): string | undefined {
  const key = foldKey(words);
  const states = new Map<string, State>();
  for (const [name] of key.replaceAll(/\bwashington d ?c\b/g, "district of columbia").matchAll(STATE_NAMES)) {
    const state = BY_NAME.get(name);
    if (state !== undefined) states.set(state.name, state);
  }
  for (const [, letters = ""] of words.matchAll(LETTERS)) {
    const state = BY_LETTERS.get(letters);
    if (state !== undefined) states.set(state.name, state);
  }
  if (states.size === 0)
    for (const name of BY_NAME.keys()) {
      // a town that is known by its name alone, and stands in one state
      const state = BY_NAME.get(name);
      if (state !== undefined && placeRelation(words, name) === "one contains the other") states.set(name, state);
    }
  const zones = new Set([...states.values()].map(({ name, zone }) => (zone === "" ? townZone(name, key) : zone)));
  const [one] = zones;
  return zones.size === 1 ? one : undefined;
}

function townZone(state: string, key: string): string | undefined {
  return TOWNS[state]?.find(([, towns]) => towns.split(", ").some((town) => ` ${key} `.includes(` ${town} `)))?.[0];
}
