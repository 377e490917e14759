// The same slip in a name, made in a few documents alone: one has it from the other, or both from a third.

import type { DocumentId } from "../../base/base.ts";
import { foldKey } from "../../text/text.ts";
import type { SharedError } from "../claims/independence.ts";
import { areSpellings } from "./spelling.ts";

/** A name as some documents write it. */
export interface NameForm {
  readonly name: string;
  /** By id; of very many only some. */
  readonly documents: readonly DocumentId[];
}

/** A spelling in more documents than this is no slip. */
const MOST_SHARING = 3;
/** So many other documents must write it otherwise. */
const LEAST_OTHERS = 4;

/** The slips that documents share in the names of one entry. The order of the forms does not count. */
export function sharedSlips(forms: readonly NameForm[]): SharedError[] {
  return forms
    .filter(({ documents }) => documents.length > 1 && documents.length <= MOST_SHARING)
    .filter((form) =>
      forms.some(({ name, documents }) => documents.length >= LEAST_OTHERS && isSlipOf(form.name, name)),
    )
    .map(({ name, documents }) => ({ documents, words: `write “${name}”, which no other document does` }))
    .sort((a, b) => (a.words < b.words ? -1 : 1));
}

/** One word differs, by a slip of the pen: another way to write the same sound is a choice, not a mistake. */
function isSlipOf(rare: string, common: string): boolean {
  const [a, b] = [foldKey(rare).split(" "), foldKey(common).split(" ")];
  if (a.length !== b.length) return false;
  const odd = a.flatMap((word, i): [string, string][] => (word === b[i] ? [] : [[word, b[i] ?? ""]]));
  const [only] = odd;
  return odd.length === 1 && only !== undefined && areSpellings(only[0], only[1]) === "slip";
}
