// Which court a page is of. The courts name themselves in many ways ("California Northern District (San Francisco)",
// "DISTRICT OF NEW JERSEY [LIVE]"), and their servers in one (ecf.cand.uscourts.gov).

import { FEDERAL_COURTS } from "../../text/text.ts";
import type { DocketPage } from "./docket-page.ts";

/** Courts of the whole country. */
const NATIONAL: readonly (readonly [id: string, name: RegExp])[] = [
  ["jpml", /\bPanel on Multidistrict Litigation\b|\bJPML\b/iu],
  ["cofc", /\bCourt of Federal Claims\b/iu],
  ["cit", /\bCourt of International Trade\b/iu],
];

const DISTRICTS = FEDERAL_COURTS.filter(({ kind }) => kind === "district");

/** Names that hold another name come first: "West Virginia" before "Virginia". */
const STATES = [...Map.groupBy(DISTRICTS, ({ state }) => state.name)]
  .map(([name, courts]) => ({ name, form: new RegExp(`\\b${name}\\b`, "iu"), courts }))
  .sort((a, b) => b.name.length - a.name.length);

/** Of district courts and bankruptcy courts. */
const IDS: ReadonlySet<string> = new Set(DISTRICTS.flatMap(({ id }) => [id, bankruptcyId(id)]));

/** Servers of the courts, and no others ("ecf.ca9", a server for lessons). */
const SERVERS: ReadonlySet<string> = new Set([...IDS, ...NATIONAL.map(([id]) => id)]);

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
  const state = STATES.find((one) => one.form.test(name));
  if (state === undefined || !/\bdistrict\b|\bcourt\b/iu.test(name)) return undefined;
  const found = PART.exec(name.split(state.form).join(" "));
  const part = (found?.[1] ?? found?.[2] ?? "").charAt(0).toLowerCase();
  const court = state.courts.find((one) => one.part.charAt(0) === part);
  return court === undefined || !/\bbankruptcy\b/iu.test(name) ? court?.id : bankruptcyId(court.id);
}

/** A district's bankruptcy court. */
function bankruptcyId(id: string): string {
  return `${id.slice(0, -1)}b`;
}

/** The server that most links lead to: texts of entries link to other courts now and then. */
function courtByServer(source: string): string | undefined {
  const counts = new Map<string, number>();
  for (const [, host = ""] of source.matchAll(/\becf\.([a-z]{3,6})\.uscourts\.gov\b/giu)) {
    const id = host.toLowerCase();
    if (SERVERS.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0];
}

/** "CM/ECF - casd", "CAND-ECF", "gov.uscourts.casd.12345.docket.html", "casd_5.html". */
function courtInWords({ title, fileName }: DocketPage): string | undefined {
  for (const words of [title, fileName]) {
    for (const [word] of words.matchAll(/(?<![a-z])[a-z]{3,4}(?![a-z])/giu)) {
      if (IDS.has(word.toLowerCase())) return word.toLowerCase();
    }
  }
  return undefined;
}
