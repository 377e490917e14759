// Whom a ruling is about: the subject of the case, others, or nobody says. A conviction that is told of another man is not the
// subject's, and what names nobody is nobody's. Pure.

import type { EntryId } from "../../base/base.ts";
import { foldKey } from "../../text/text.ts";
import type { Concerned } from "../statement.ts";
import type { Ruling } from "./ruling.ts";

export type RulingConcerns = "subject" | "others" | "not told";

/** "person", "person held", "person charged": on whom it acts. */
const ON_WHOM = /^(?:person\b|accused$)/;

export interface ConcernsOf {
  /** Is it of a proceeding of the subject? Undefined where it is of none that is known. */
  readonly isSubjects: boolean | undefined;
  readonly subject?: { readonly name: string; readonly entry?: EntryId | undefined } | undefined;
  readonly leaderOf: (entry: EntryId) => EntryId;
}

export function concernsOf(
  { told }: Pick<Ruling, "told">,
  { isSubjects, subject, leaderOf }: ConcernsOf,
): RulingConcerns {
  if (isSubjects !== undefined) return isSubjects ? "subject" : "others";
  const named = told.flatMap(({ about = [] }) => about.filter(({ kind, as }) => kind === "person" && as !== "judge"));
  const acted = named.filter(({ as }) => as !== undefined && ON_WHOM.test(as));
  const isSubject = ({ entry, name }: Concerned & { readonly entry: EntryId }): boolean =>
    subject !== undefined &&
    ((subject.entry !== undefined && leaderOf(entry) === leaderOf(subject.entry)) || isPartOf(name, subject.name));
  if (acted.length > 0) return acted.some(isSubject) ? "subject" : "others";
  // named beside it, alone: the ruling is about the one of whom the sentence speaks
  const people = new Set(named.map(({ entry }) => leaderOf(entry)));
  if (named.some(isSubject)) return people.size === 1 ? "subject" : "not told";
  return "not told";
}

/** "Silen" of "Marta Silen". */
function isPartOf(name: string, whole: string): boolean {
  const words = foldKey(name).split(" ");
  return new Set(words).isSubsetOf(new Set(foldKey(whole).split(" ")));
}
