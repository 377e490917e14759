// What lets one into a meeting or onto a line: passcodes, access codes, and the secret parameters of links. Whoever has them can
// walk in, so that what is published goes without them.

import type { Span } from "../base/base.ts";

const LABEL =
  "(?:access|pass|participants?|attendees?|guest|host|security|dial-in|entry|join(?:ing)?)[ -]?(?:codes?|pins?)|(?:phone )?conference (?:id|code)|" +
  "(?:meeting |webinar |zoom |webex )?(?:passcode|password)s?|pin(?: code| number)?|c[oó]digo de acceso|contrase[nñ]a|mot de passe|code d'acc[eè]s|" +
  "zugangscode|kennwort|passwort";
const MARK = String.raw`(?: (?:is|es|est|ist)|[ ]?(?:number|no\.))?(?:[ ]?[:=#][ ]?#?|[ ]\(|[ ])\s{0,3}["'(]?`;
/** Digits in groups, or one word. */
const TOKEN = String.raw`(\d[\d -]{1,16}\d#?|[A-Za-z0-9][^\s,;<>"'()\[\]]{2,31})`;
const LABELLED = new RegExp(String.raw`(?<![A-Za-z])(?:${LABEL})(${MARK})${TOKEN}`, "gdi");
/** Words that stand behind a label where no code does. */
const NO_CODE =
  /^(?:required|needed|necessary|none|n\/a|see|provided|will|not|available|tb[ad]|the|to|ask|upon|please|no|sent|protected|for|and|or|is|are|was|that|which|from|by|on|below|above|in|at|contact|emailed|given|same)[.:]?$/i;
const PARAMETER =
  /[?&](?:amp;)?(?:pwd|passwd|password|passcode|pass|pw|pin|tk|token|secret|access[_-]?code|mpw)=([^\s&#<>"')\]]+)/dgi;
/** A link of Teams gives its passcode a short name. */
const OF_TEAMS = /\bteams\.(?:microsoft|live)\.com\/[^\s?<>"]{0,200}\?(?:[^\s&#<>"]{0,80}&)?p=([^\s&#<>"')\]]+)/dgi;

/** Where codes stand, without their labels. For text with folded marks. */
export function* accessCodes(view: string): Generator<Span> {
  if (!/pass|code|pin|conference|pw|contras|kennwort|[?&]/i.test(view)) return;
  for (const pattern of [PARAMETER, OF_TEAMS]) for (const match of view.matchAll(pattern)) yield spanOf(match, 1);
  for (const match of view.matchAll(LABELLED)) {
    const [, mark = "", token = ""] = match;
    const isMarked = /[:=#]/.test(mark);
    // "password reset", "pin down": without a mark a code has a digit
    if (NO_CODE.test(token) || !(isMarked || /\d/.test(token)) || /^https?:/i.test(token)) continue;
    const span = spanOf(match, 2);
    yield { start: span.start, end: span.end - (/[.:!?]+$/.exec(token)?.[0].length ?? 0) };
  }
}

function spanOf(match: RegExpExecArray, group: number): Span {
  const [start, end] = match.indices?.[group] ?? [match.index, match.index]; // the groups always take part
  return { start, end };
}

/** A link without what lets one in: its other parameters stay. */
export function withoutSecrets(link: string): string {
  const secrets = [PARAMETER, OF_TEAMS].flatMap((pattern) =>
    [...link.matchAll(pattern)].map((match) => spanOf(match, 1)),
  );
  if (secrets.length === 0) return link;
  let shown = link;
  for (const { start, end } of secrets.toSorted((a, b) => b.start - a.start)) {
    const name = Math.max(shown.lastIndexOf("?", start), shown.lastIndexOf("&", start));
    shown = `${shown.slice(0, name + 1)}${shown.slice(end).replace(/^&/, "")}`;
  }
  return shown.replace(/[?&]+(?=#|$)/, "");
}
