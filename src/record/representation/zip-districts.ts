// Which districts a ZIP code lies in. One code in five lies in several: then all of them are given, and none is picked.

import type { Day } from "../../base/base.ts";
import { byDistrict, type DistrictName, districtName } from "./legislator.ts";

/** By ZIP code; the districts of each in order. The days between which the lines were drawn so, where the person who brought the file said so. */
export interface ZipDistricts {
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly zips: ReadonlyMap<string, readonly DistrictName[]>;
}

/**
 * A table with a header and the columns state_abbr, zcta (or zip) and cd, in any order. `faults` holds the line of each row that
 * cannot be used, and why.
 */
export function zipDistrictsOf(csv: string): {
  readonly zips: ReadonlyMap<string, readonly DistrictName[]>;
  readonly faults: readonly { readonly line: number; readonly why: string }[];
} {
  const lines = csv.replace(/^\uFEFF/u, "").split(/\r?\n/u);
  const header = (lines[0] ?? "").split(",").map((name) => name.trim().toLowerCase());
  const column = (...names: readonly string[]): number => header.findIndex((name) => names.includes(name));
  const [state, zip, district] = [column("state_abbr", "state"), column("zcta", "zip"), column("cd", "district")];
  if (state < 0 || zip < 0 || district < 0) {
    const why = "The first line must name the columns state_abbr, zcta and cd.";
    return { zips: new Map(), faults: [{ line: 1, why }] };
  }
  const found = new Map<string, Set<DistrictName>>();
  const faults: { line: number; why: string }[] = [];
  for (const [i, row] of lines.entries()) {
    if (i === 0 || row.trim() === "") continue;
    const cells = row.split(",").map((cell) => cell.trim().replace(/^"(.*)"$/u, "$1"));
    const [abbr = "", code = "", number = ""] = [cells[state], cells[zip], cells[district]];
    const fault = !/^[A-Z]{2}$/u.test(abbr)
      ? `“${abbr}” is no state in two letters.`
      : !/^\d{5}$/u.test(code)
        ? `“${code}” is no ZIP code of five digits.`
        : /^\d{1,2}$/u.test(number)
          ? undefined
          : `“${number}” is no number of a district.`;
    if (fault === undefined) found.getOrInsert(code, new Set()).add(districtName(abbr, atLarge(Number(number))));
    else faults.push({ line: i + 1, why: fault });
  }
  const zips = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
  return { zips: new Map(zips.map(([code, all]) => [code, [...all].sort(byDistrict)])), faults };
}

/** The census gives a delegate's district the number 98, and 0 or 1 to the only district of a state. */
function atLarge(number: number): number {
  return number === 98 ? 0 : number;
}

/** The codes that begin alike, by their first three digits. */
export function byPrefix(zips: ZipDistricts["zips"]): ReadonlyMap<string, readonly string[]> {
  return Map.groupBy(zips.keys(), (code) => code.slice(0, 3));
}
