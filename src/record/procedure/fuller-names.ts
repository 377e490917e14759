// Which of several names printed for one part in a hearing are one person's: "Renn", "Judge Renn" and "Ada Renn" are, unless a
// Ben Renn is named there too: then the bare name is neither's.

import { foldKey } from "../../text/text.ts";

const TITLES: ReadonlySet<string> = new Set(
  (
    "the hon honorable honourable judge justice magistrate chief senior presiding district circuit immigration administrative law superior " +
    "federal united states u s us ij alj mr mrs ms dr"
  ).split(" "),
);

/** Each name by the fullest form of it; what could be of several stays itself. */
export function fullerNames(names: readonly string[]): ReadonlyMap<string, string> {
  const words = new Map([...new Set(names)].sort().map((name) => [name, wordsOf(name)]));
  const full = new Map<string, string>();
  for (const [name, own] of words) {
    if (own.size === 0) continue;
    const longer = [...words.values()].filter((other) => other.size > own.size && own.isSubsetOf(other));
    const fullest = longer.filter((one) => !longer.some((other) => other.size > one.size && one.isSubsetOf(other)));
    const [first = own, ...others] = fullest;
    if (others.some((other) => !isSame(first, other))) continue;
    // of the same words the one without a title
    const [shown] = [...words]
      .filter(([, other]) => isSame(first, other))
      .map(([other]) => other)
      .sort((a, b) => a.length - b.length);
    full.set(name, shown ?? name);
  }
  return full;
}

function wordsOf(name: string): ReadonlySet<string> {
  const all = foldKey(name).split(" ");
  const own = all.filter((word) => word !== "" && !TITLES.has(word));
  return new Set(own);
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && a.isSubsetOf(b);
}
