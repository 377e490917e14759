// How checks on lives read a passage: whose birth or death it tells.

import { foldKey } from "../../text/text.ts";

/** Does the verb of the folded words belong to this person and not to somebody near ("his father died", "the sister of Rao died")? */
export function isOwn(words: string, name: string, verbs: string): boolean {
  const last = foldKey(name).split(" ").at(-1) ?? "";
  if (last === "") return false;
  const owned = new RegExp(`\\b${last}'s? (?:${verbs})\\b|\\b(?:${verbs}) of (?:[a-z.]+ ){0,3}${last}\\b(?!')`);
  if (owned.test(words)) return true;
  const told = new RegExp(
    `(?:^|[^a-z'])(?:${last}|he|she)(?:,[^,;]{1,60},)? (?:(?:had|has|have|was|were|later|then|also|reportedly) ){0,3}(?:${verbs})\\b`,
  ).exec(words);
  return told !== null && !OF_ANOTHER.test(words.slice(0, told.index + 1));
}

/** Before a name: whoever is meant is not the one who bears it. */
const OF_ANOTHER = /\b(?:of|and|with|to|by) (?:[a-z.]+ ){0,3}$/;
