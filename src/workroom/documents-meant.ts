// Which document somebody means who gives its id, the beginning of it, or the name of its file.

import { type DocumentId, Problem } from "../base/base.ts";

interface Named {
  readonly id: DocumentId;
  readonly names: readonly string[];
}

/** Throws Problem decision-target when there is none or more than one. */
export function documentMeant<D extends Named>(documents: readonly D[], given: string): D {
  const found = documentsMeant(documents, given);
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  const names = found.slice(0, 4).map(({ id, names: [name] }) => `${name ?? id} (${id})`);
  const why = found.length === 0 ? "is no document of the record" : `may be several documents: ${names.join(", ")}`;
  throw new Problem("decision-target", { id: given, why });
}

/** All that can be meant: whole path before the name of the file alone. */
export function documentsMeant<D extends Named>(documents: readonly D[], given: string): readonly D[] {
  if (given.startsWith("doc_")) return documents.filter(({ id }) => id.startsWith(given) && given.length > 6);
  const whole = documents.filter(({ names }) => names.includes(given));
  if (whole.length > 0) return whole;
  return documents.filter(({ names }) => names.some((name) => name.endsWith(`/${given}`)));
}
