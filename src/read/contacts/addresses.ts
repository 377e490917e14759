// Postal addresses: a house number and a street, then city, region and code, over up to four lines; also street-last
// addresses of other countries ("Hauptstraße 12, 10115 Berlin").

import type { Located } from "../references/dockets.ts";

const WORD = String.raw`[\p{Lu}\d][\p{L}\p{M}\d'’.-]{0,24}`;
const SURE_STREET =
  "Street|St|Avenue|Ave|Boulevard|Blvd|Road|Rd|Drive|Dr|Lane|Ln|Highway|Hwy|Parkway|Pkwy|Terrace|Crescent|Broadway|Expressway|Turnpike|Pike";
const OTHER_STREET =
  "Court|Ct|Place|Pl|Way|Square|Sq|Circle|Cir|Plaza|Mall|Row|Alley|Trail|Gardens|Grove|Close|Mews|Hill|Quay|Loop|Run|Walk";
const DIRECTION = String.raw`(?:N|S|E|W|NE|NW|SE|SW|N\.E|N\.W|S\.E|S\.W|North|South|East|West)`;
const SEPARATOR = String.raw`(?:,[ \t]?\n?[ \t]{0,8}|[ \t]?\n[ \t]{0,8}|[ \t]{1,2})`;
const UNIT = String.raw`(?:(?:Suite|Ste\.?|Apt\.?|Apartment|Unit|Room|Rm\.?|Floor|Fl\.?|Building|Bldg\.?|Box|PMB|#)[ ]?[#]?[\w-]{1,8}|\d{1,2}(?:st|nd|rd|th) (?:Floor|Fl\.?))`;
const STREET = new RegExp(
  String.raw`(?<![\w$€£,.:/#-])(?:(?:P\. ?O\.|PO|Post Office) Box \d{1,7}|(\d{1,6}(?:[A-Za-z]|-\d{1,5}|½)?),? (?:${DIRECTION}\.? )?` +
    String.raw`((?:${WORD} |of |the |de |la |del |las |los ){0,5}?)(?:(${SURE_STREET})|(${OTHER_STREET})(?! (?:${SURE_STREET})(?!\p{L})))(?![\p{L}'’])\.?(?: ${DIRECTION}(?![\p{L}])\.?)?)`,
  "gu",
);
const UNITS = new RegExp(String.raw`(?:${SEPARATOR}${UNIT}(?![\w])){1,3}`, "uy");
const CITY = String.raw`(?:${WORD}(?: |-)|of |the |de |la |upon-|on-|sur |St\. |Ft\. ){0,4}?${WORD}`;
const STATE = String.raw`(?:A[KLRZ]|C[AOT]|D[CE]|FL|G[AU]|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY]|D\.C\.)`;
const STATE_NAME =
  "Alabama|Alaska|Arizona|Arkansas|California|Calif\\.|Colorado|Connecticut|Delaware|District of Columbia|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming";
const UK_CODE = String.raw`[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}`;
const CA_CODE = String.raw`[A-Z]\d[A-Z] ?\d[A-Z]\d`;
const CITY_TAIL = new RegExp(
  String.raw`${SEPARATOR}(?:(?:${CITY}${SEPARATOR})(?:(?:${STATE}|${STATE_NAME})(?:${SEPARATOR}\d{5}(?:-\d{4})?)?|[A-Z]{2,3}${SEPARATOR}(?:\d{4}|${CA_CODE})|${CA_CODE})|(?:${CITY}${SEPARATOR}){1,2}?${UK_CODE}|\d{5} ${CITY})(?![\w])`,
  "uy",
);
const STREET_FIRST = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}.-]{1,28}(?:straße|strasse|str\.|weg|platz|allee|gasse|laan|straat|gatan|vej)|(?:Calle|Via|Viale|Piazza|Rua|Avenida|Plaza|Paseo)(?: \p{Lu}[\p{L}.'’-]{0,24}| de| del| della| la){1,4}),? \d{1,4}[a-z]?${SEPARATOR}(?:[A-Z]-)?\d{4,5}(?: [A-Z]{2})? \p{Lu}[\p{L}-]{1,24}(?: \p{Lu}[\p{L}-]{1,24})?` +
    String.raw`|(?<![\p{L}\p{N}])\d{1,4}(?: bis| ter)?,? (?:rue|avenue|boulevard|place|quai|chemin|impasse)(?: [\p{L}'’.-]{1,24}){1,6}${SEPARATOR}\d{5} \p{Lu}[\p{L}-]{1,24}`,
  "gu",
);
/** "9 Supreme Court": these words before a doubtful street word mean an institution. */
const INSTITUTION =
  /(?:Supreme|District|Superior|Circuit|Federal|High|Appeals?|County|Municipal|Trial|Crown|Immigration|Magistrates?['’]?|State|Family|Shopping|This|The) $/;

/** Addresses of a text, in order. The value is the address on one line. */
export function findAddresses(text: string): Located[] {
  const found: Located[] = [];
  let lastEnd = 0;
  const add = (start: number, end: number): void => {
    if (start < lastEnd) return;
    found.push({ start, end, value: oneLine(text.slice(start, end)) });
    lastEnd = end;
  };
  const later = [...text.matchAll(STREET_FIRST)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  for (const match of text.matchAll(STREET)) {
    while (later.length > 0 && later[0]!.start <= match.index) addShifted(later, add);
    const [whole, number, name, sure, other] = match;
    if (match.index < lastEnd) continue;
    let end = match.index + whole.length;
    UNITS.lastIndex = end;
    const unit = UNITS.test(text);
    if (unit) end = UNITS.lastIndex;
    CITY_TAIL.lastIndex = end;
    const city = CITY_TAIL.test(text);
    if (city) end = CITY_TAIL.lastIndex;
    if (number !== undefined && !city && !unit) {
      const isYear = /^(?:1[89]|20)\d\d$/.test(number);
      if (isYear || (name ?? "").trim() === "" || INSTITUTION.test(name ?? "")) continue;
      if (other !== undefined && !/^(?:Way|Plaza|Mall|Square|Place|Circle|Mews|Close)$/.test(other)) continue;
      if (sure === "St" && /^\.? \p{Lu}/u.test(text.slice(match.index + whole.length - (whole.endsWith(".") ? 1 : 0))))
        continue; // "12 Mount St. Helens"
      if (sure === "Dr" && /^\.? \p{Lu}/u.test(text.slice(match.index + whole.length - (whole.endsWith(".") ? 1 : 0))))
        continue;
    }
    if (
      !city &&
      !unit &&
      text[end - 1] === "." &&
      !/(?:St|Ave|Blvd|Rd|Dr|Ln|Hwy|Pkwy|N\.W|S\.W|N\.E|S\.E)\.$/.test(whole)
    )
      end--;
    add(match.index, end);
  }
  while (later.length > 0) addShifted(later, add);
  return found;
}

function addShifted(later: { start: number; end: number }[], add: (start: number, end: number) => void): void {
  const first = later.shift();
  if (first !== undefined) add(first.start, first.end);
}

function oneLine(address: string): string {
  return address.replace(/,?[ \t]*\n[ \t]*/g, ", ").replace(/[ \t]+/g, " ");
}
