// One spelling for a court's name, so that "E.D. Cal." and "United States District Court for the Eastern District of California"
// are one court. A name that does not say which court it is ("the District Court") stays what it is.

import { foldKey } from "../../text/text.ts";

const PARTS: Readonly<Record<string, string>> = {
  nd: "northern district",
  sd: "southern district",
  ed: "eastern district",
  wd: "western district",
  cd: "central district",
  md: "middle district",
  d: "district",
};

/** As courts' names are cut short in print. */
const STATES: Readonly<Record<string, string>> = {
  ala: "alabama",
  ariz: "arizona",
  ark: "arkansas",
  cal: "california",
  colo: "colorado",
  conn: "connecticut",
  del: "delaware",
  dc: "columbia",
  fla: "florida",
  ga: "georgia",
  ill: "illinois",
  ind: "indiana",
  kan: "kansas",
  ky: "kentucky",
  la: "louisiana",
  me: "maine",
  mass: "massachusetts",
  mich: "michigan",
  minn: "minnesota",
  miss: "mississippi",
  mo: "missouri",
  mont: "montana",
  neb: "nebraska",
  nev: "nevada",
  nh: "new hampshire",
  nj: "new jersey",
  nm: "new mexico",
  ny: "new york",
  nc: "north carolina",
  nd: "north dakota",
  okla: "oklahoma",
  or: "oregon",
  pa: "pennsylvania",
  ri: "rhode island",
  sc: "south carolina",
  sd: "south dakota",
  tenn: "tennessee",
  tex: "texas",
  vt: "vermont",
  va: "virginia",
  wash: "washington",
  wva: "west virginia",
  wis: "wisconsin",
  wyo: "wyoming",
};

const SHORT = /^([nsewcm])?\s?d\s([a-z ]{2,12})$/;
const DISTRICT =
  /\b(?:(northern|southern|eastern|western|central|middle) )?district of ([a-z ]+?)(?: (?:court|division)\b.*)?$/;
const TURNED = /\b([a-z ]+?) (northern|southern|eastern|western|central|middle) district$/;
const CIRCUIT =
  /\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|federal|d ?c|district of columbia) cir(?:cuit)?\b/;
const NUMBERED: Readonly<Record<string, string>> = {
  "1st": "first",
  "2nd": "second",
  "2d": "second",
  "3rd": "third",
  "3d": "third",
  "4th": "fourth",
  "5th": "fifth",
  "6th": "sixth",
  "7th": "seventh",
  "8th": "eighth",
  "9th": "ninth",
  "10th": "tenth",
  "11th": "eleventh",
  fed: "federal",
};

/** The key under which spellings of one court meet. */
export function courtKey(name: string): string {
  const plain = foldKey(name.replace(/\([^)]*\)/g, " ").replaceAll(".", ". "))
    .replace(/^(?:in )?(?:the )/, "")
    .replace(/\bfor the\b|\bfor\b|\bthe\b/g, " ")
    .replace(/\bu s\b/g, "united states")
    .replace(/\b(\d{1,2}(?:st|nd|rd|th|d)|fed)(?= cir)/g, (number) => NUMBERED[number] ?? number)
    .replace(/\s+/g, " ")
    .trim();
  const circuit = CIRCUIT.exec(plain)?.[1];
  if (circuit !== undefined) return `circuit ${/^d ?c$|columbia/.test(circuit) ? "dc" : circuit}`;
  if (/^d c district court$|^district court d c$/.test(plain)) return "district district columbia";
  const short = SHORT.exec(plain);
  const state = short && STATES[(short[2] ?? "").replaceAll(" ", "")];
  if (short && state !== undefined && state !== null) return `district ${PARTS[`${short[1] ?? ""}d`]} ${state}`;
  const turned = TURNED.exec(plain.replace(/^.*\bcourt /, ""));
  if (turned) return `district ${turned[2]} district ${turned[1]}`;
  const district = DISTRICT.exec(plain);
  if (district && !/bankruptcy/.test(plain))
    return `district ${district[1] === undefined ? "" : `${district[1]} `}district ${district[2]}`;
  return plain;
}
