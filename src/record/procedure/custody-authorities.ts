// Who holds people, under the names that texts give: which names mean one authority, and which are but less exact for another.

import { foldKey } from "../../text/text.ts";

export interface CustodyAuthority {
  readonly key: string;
  readonly name: string;
  /** The keys of those for which it is a less exact name: immigration detention is ICE's or another's. */
  readonly covers?: readonly string[];
}

const AUTHORITIES: readonly CustodyAuthority[] = [
  { key: "ice", name: "ICE" },
  { key: "cbp", name: "Customs and Border Protection" },
  { key: "immigration", name: "immigration authorities", covers: ["ice", "cbp"] },
  { key: "marshals", name: "U.S. Marshals Service" },
  { key: "prisons", name: "Federal Bureau of Prisons" },
  { key: "refugees", name: "Office of Refugee Resettlement" },
  { key: "military", name: "military" },
  {
    key: "federal",
    name: "federal authorities",
    covers: ["ice", "cbp", "immigration", "marshals", "prisons", "refugees", "military"],
  },
  { key: "state", name: "state authorities" },
  { key: "county", name: "county authorities" },
  { key: "police", name: "police" },
];
const BY_KEY = new Map(AUTHORITIES.map((one) => [one.key, one]));
const BY_NAME = new Map(AUTHORITIES.map((one) => [foldKey(one.name), one]));

/** The authority of a key of the list. */
export function authorityNamed(key: string): CustodyAuthority | undefined {
  return BY_KEY.get(key);
}

/** The authority that a name means; of a name that is not in the list, one of its own. */
export function authorityOf(name: string): CustodyAuthority {
  const key = foldKey(name);
  return BY_NAME.get(key) ?? { key, name };
}

/** May both names mean one authority: the same, or one a less exact name for the other? */
export function mayBeOneAuthority(a: string, b: string): boolean {
  return a === b || covers(a, b) || covers(b, a);
}

/** Is `a` a less exact name for `b`? */
export function covers(a: string, b: string): boolean {
  return BY_KEY.get(a)?.covers?.includes(b) === true;
}
