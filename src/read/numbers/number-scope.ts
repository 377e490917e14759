// Of what, where and when a number counts: the words right after what is counted, "held in Ohio", "of them", "in 2019".

import type { Span } from "../../base/base.ts";

const PARTICIPLE =
  "(?:(?:being|still|now|currently|then) )?(?:held|detained|jailed|arrested|imprisoned|locked up|killed|injured|wounded|living|working|deported|released|freed|charged|accused|convicted|awaiting|facing|seeking|listed|named|born|kept|stranded|rescued|missing)" +
  "(?= (?:in|at|by|on|for|since|during|without|near|under|from|across|with|of|there|here|trial|deportation|asylum|charges)\\b| *(?:[,.;:)]|$))";
const PREPOSITION =
  "(?:of|in|at|from|on|across|among|inside|outside|near|since|during|for|without|with|under|between|per|by|aged|against|throughout)";
const END =
  "(?:and|but|or|was|were|is|are|be|been|has|have|had|will|would|could|may|might|can|said|says|when|while|because|after|before|who|which|whose|that|as|if|than|he|she|they|it|we|i|according|told|did|does|do|to|so|yet|until|since then)";
const WORD = "[a-z0-9][a-z0-9'/$%-]*(?:,(?=\\d{3}))?(?: |(?=[^a-z0-9 ])|$)";
/** A verb that tells what those who were counted did. */
const VERB =
  "(?<!(?:an?|the|his|her|their|its|of|and|newly|once) )[a-z]{2,}ed(?![a-z])|(?:left|went|came|met|sent|saw|took|wrote|told|found|gave|won|lost)(?![a-z])";
const SCOPE = new RegExp(
  `^ (?=(?:${PARTICIPLE}|${PREPOSITION})(?![a-z]))((?:${WORD})(?:(?!${END}(?![a-z'-])|${VERB})${WORD}){0,8})`,
);
const TAIL =
  /(?:^| )(?:of|in|at|from|on|for|with|by|the|an?|his|her|their|its|under|about|some|per|between|near|all)? ?$/;
const REACH = 90;

/** The scope that begins at a place, without what only leads on to something else. */
export function scopeAt(view: string, end: number): Span | undefined {
  const match = SCOPE.exec(view.slice(end, end + REACH));
  if (match === null) return undefined;
  const whole = view.slice(end + 1, end + match[0].length);
  const cut = end + REACH <= end + match[0].length ? whole.replace(/ \S*$/, "") : whole;
  let words = cut.trimEnd();
  for (let shorter = words.replace(TAIL, ""); shorter !== words; shorter = words.replace(TAIL, ""))
    words = shorter.trimEnd();
  return words.includes(" ") || /^(?:missing|detained|jailed|killed)$/.test(words)
    ? { start: end + 1, end: end + 1 + words.length }
    : undefined;
}
