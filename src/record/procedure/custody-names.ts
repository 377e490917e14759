// How a time in custody is called in a line: by the names that sources give, and by descriptions only where nobody gives a name.

import type { CustodyValue } from "./custody.ts";

const DESCRIPTION = /^(?:an?|another|one|some|the|his|her|their|its) \p{Ll}|^an? \p{L}/u;

/** "An annex near Harlan" takes nothing from a name, and is told where every source is listed; of names none is chosen. */
export function namedFirst(values: readonly CustodyValue[]): readonly CustodyValue[] {
  const named = values.filter(({ name }) => !DESCRIPTION.test(name));
  return named.length === 0 ? values : named;
}
