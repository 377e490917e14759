// Which court a page is of. The courts name themselves in many ways ("California Northern District (San Francisco)",
// "DISTRICT OF NEW JERSEY [LIVE]"), and their servers in one (ecf.cand.uscourts.gov).

import type { DocketPage } from "./docket-page.ts";

/** Places that have courts of the United States, by the letters that the courts' ids begin with. */
const PLACES: readonly (readonly [letters: string, name: string])[] = [
  ["wv", "West Virginia"],
  ["dc", "District of Columbia"],
  ["nmi", "Northern Mariana Islands"],
  ["vi", "Virgin Islands"],
  ["ar", "Arkansas"],
  ["al", "Alabama"],
  ["ak", "Alaska"],
  ["az", "Arizona"],
  ["ca", "California"],
  ["co", "Colorado"],
  ["ct", "Connecticut"],
  ["de", "Delaware"],
  ["fl", "Florida"],
  ["ga", "Georgia"],
  ["gu", "Guam"],
  ["hi", "Hawaii"],
  ["id", "Idaho"],
  ["il", "Illinois"],
  ["in", "Indiana"],
  ["ia", "Iowa"],
  ["ks", "Kansas"],
  ["ky", "Kentucky"],
  ["la", "Louisiana"],
  ["me", "Maine"],
  ["md", "Maryland"],
  ["ma", "Massachusetts"],
  ["mi", "Michigan"],
  ["mn", "Minnesota"],
  ["ms", "Mississippi"],
  ["mo", "Missouri"],
  ["mt", "Montana"],
  ["ne", "Nebraska"],
  ["nv", "Nevada"],
  ["nh", "New Hampshire"],
  ["nj", "New Jersey"],
  ["nm", "New Mexico"],
  ["ny", "New York"],
  ["nc", "North Carolina"],
  ["nd", "North Dakota"],
  ["oh", "Ohio"],
  ["ok", "Oklahoma"],
  ["or", "Oregon"],
  ["pa", "Pennsylvania"],
  ["pr", "Puerto Rico"],
  ["ri", "Rhode Island"],
  ["sc", "South Carolina"],
  ["sd", "South Dakota"],
  ["tn", "Tennessee"],
  ["tx", "Texas"],
  ["ut", "Utah"],
  ["vt", "Vermont"],
  ["va", "Virginia"],
  ["wa", "Washington"],
  ["wi", "Wisconsin"],
  ["wy", "Wyoming"],
];

/** Courts of the whole country. */
const NATIONAL: readonly (readonly [id: string, name: RegExp])[] = [
  ["jpml", /\bPanel on Multidistrict Litigation\b|\bJPML\b/iu],
  ["cofc", /\bCourt of Federal Claims\b/iu],
  ["cit", /\bCourt of International Trade\b/iu],
];

const PARTS = /\b(northern|southern|eastern|western|middle|central)\b/iu;

/** "" when neither the heading nor the page's links, title and file name say it. */
export function courtOf(page: DocketPage, heading: string): string {
  return courtByName(heading) ?? courtByServer(page.source) ?? courtByName(page.title) ?? courtInWords(page) ?? "";
}

/** The id of a court from its name: part of the state, district or bankruptcy. What stands in brackets is its office. */
export function courtByName(heading: string): string | undefined {
  const name = heading.replace(/\([^)]*\)?|\[[^\]]*\]?/gu, " ");
  const national = NATIONAL.find(([, words]) => words.test(name));
  if (national !== undefined) return national[0];
  const place = PLACES.find(([, words]) => new RegExp(`\\b${words}\\b`, "iu").test(name));
  if (place === undefined) return undefined;
  const [letters, words] = place;
  const rest = name.replace(new RegExp(`\\b${words}\\b`, "giu"), " ");
  const isBankruptcy = /\bbankruptcy\b/iu.test(rest);
  if (!isBankruptcy && !/\bdistrict\b|\bcourt\b/iu.test(name)) return undefined;
  const part = PARTS.exec(rest)?.[1]?.[0]?.toLowerCase() ?? "";
  return `${letters}${part}${isBankruptcy ? "b" : "d"}`;
}

/** The server that most links lead to: texts of entries link to other courts now and then. */
function courtByServer(source: string): string | undefined {
  const counts = new Map<string, number>();
  for (const [, host = ""] of source.matchAll(/\becf\.([a-z]{3,6})\.uscourts\.gov\b/giu)) {
    const id = host.toLowerCase();
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0];
}

/** "CM/ECF - casd", "CAND-ECF", "gov.uscourts.casd.12345.docket.html", "casd_5.html". */
function courtInWords({ title, fileName }: DocketPage): string | undefined {
  for (const words of [title, fileName]) {
    for (const [word] of words.matchAll(/(?<![a-z])[a-z]{3,4}(?![a-z])/giu)) {
      if (isCourtId(word.toLowerCase())) return word.toLowerCase();
    }
  }
  return undefined;
}

function isCourtId(word: string): boolean {
  return PLACES.some(([letters]) => word.startsWith(letters) && /^[nsewmc]?[db]$/u.test(word.slice(letters.length)));
}
