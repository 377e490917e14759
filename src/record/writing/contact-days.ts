// Who can be called: on a day, and of a release that went out long ago, on the day on which it did.

import { type Day, parseDateSpan } from "../../base/base.ts";
import type { Contact, Writing } from "./writing.ts";

/** Is the contact to be called on that day? */
export function holdsOn(contact: Contact, asOf: Day | undefined): boolean {
  return asOf === undefined || holdsWithin(contact, asOf, asOf);
}

/** The contacts of that name which a piece may print: who holds now; on a release that is past, who held when it went out. */
export function contactsNamed(
  name: string,
  { kind, date }: Pick<Writing, "kind" | "date">,
  contacts: readonly Contact[],
  asOf: Day | undefined,
): readonly Contact[] {
  const known = contacts.filter((one) => one.name === name);
  const now = known.filter((one) => holdsOn(one, asOf));
  if (now.length > 0 || kind !== "release" || date === undefined) return now;
  const { earliest, latest } = parseDateSpan(date, "person") ?? {};
  if (earliest === undefined || latest === undefined || (asOf !== undefined && asOf <= latest)) return now;
  return known.filter((one) => holdsWithin(one, earliest, latest));
}

function holdsWithin({ from, to }: Contact, first: Day, last: Day): boolean {
  return (from === undefined || from <= last) && (to === undefined || first <= to);
}
