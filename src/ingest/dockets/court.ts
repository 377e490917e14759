// Which court a page is of. The courts name themselves in many ways ("California Northern District (San Francisco)",
// "DISTRICT OF NEW JERSEY [LIVE]"), and their servers in one (ecf.cand.uscourts.gov).

import type { DocketPage } from "./docket-page.ts";
import { PLACES } from "./places.ts";

/** Courts of the whole country. */
const NATIONAL: readonly (readonly [id: string, name: RegExp])[] = [
  ["jpml", /\bPanel on Multidistrict Litigation\b|\bJPML\b/iu],
  ["cofc", /\bCourt of Federal Claims\b/iu],
  ["cit", /\bCourt of International Trade\b/iu],
];

const PART = /\b(northern|southern|eastern|western|middle|central)\b|\b([nsewmc])\. ?d\./iu;

/** "" when neither the heading nor the page's links, title and file name say it. */
export function courtOf(page: DocketPage, heading: string): string {
  return courtByName(heading) ?? courtByServer(page.source) ?? courtByName(page.title) ?? courtInWords(page) ?? "";
}

/**
 * The id of a court from its name: part of the state, district or bankruptcy. What stands in brackets is its office.
 * undefined for what is no court.
 */
export function courtByName(heading: string): string | undefined {
  const name = heading.replace(/\([^)]*\)?|\[[^\]]*\]?/gu, " ");
  const national = NATIONAL.find(([, words]) => words.test(name));
  if (national !== undefined) return national[0];
  const place = PLACES.find((one) => new RegExp(`\\b${one.name}\\b`, "iu").test(name));
  if (place === undefined || !/\bdistrict\b|\bcourt\b/iu.test(name)) return undefined;
  const found = PART.exec(name.replace(new RegExp(`\\b${place.name}\\b`, "giu"), " "));
  const part = (found?.[1] ?? found?.[2] ?? "").charAt(0).toLowerCase();
  const id = `${place.letters}${part}${/\bbankruptcy\b/iu.test(name) ? "b" : "d"}`;
  return isCourtId(id) ? id : undefined;
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
  const kind = word.at(-1);
  if (kind !== "d" && kind !== "b") return false;
  return PLACES.some(({ letters, parts }) => {
    const part = word.startsWith(letters) ? word.slice(letters.length, -1) : "?";
    return parts === "" ? part === "" : part.length === 1 && parts.includes(part);
  });
}
