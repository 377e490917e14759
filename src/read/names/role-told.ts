// The role of which a sentence tells by its verb: "Ana Ruiz, who heads …", "serves as …", "was appointed …", "is the director of …".

import { ROLE_MODIFIERS, ROLE_NOUNS } from "../gazetteer/gazetteer-titles.ts";
import type { Run } from "./name-runs.ts";
import {
  type Found,
  frameOf,
  nameAt,
  PAST,
  past,
  rolePhrase,
  type RoleScene,
  roleTail,
  within,
} from "./role-phrases.ts";

const AUXILIARY =
  /^(?:has|had|have|is|was|been|also|currently|now|then|previously|formerly|later|once|recently|long|still|since|first|again)$/;
const LEADING =
  /^(?:heads|headed|leads|led|chairs|chaired|runs|directs|directed|founded|co-founded|edits|edited|manages|managed)$/;
/** What a person is told to be without holding it: no role to remember. */
const NO_OFFICE =
  /^(?:friend|fellow|guest|host|victim|suspect|winner|resident|boy|girl|woman|youth|guide|lead|graduate|passenger|prisoner|star|hostage|fugitive|heroine|boss|maid|hit|rider|reader|parent|client|patient|witness|candidate|widow|widower|neighbor|neighbour|colleague|partner|owner)s?$/i;

/** "Ana Ruiz, who heads …", "Ana Ruiz serves as …", "was appointed …", "became …", "is the director of …". */
export function toldRole(scene: RoleScene, nameTo: number, isApposition: boolean): Found | undefined {
  const { tokens } = scene;
  let at = nameTo;
  if (tokens[at]?.text === ",") at++;
  const who = tokens[at]?.text === "who";
  if (who) at++;
  else if (at > nameTo && !isApposition) return undefined;
  let is = false;
  let former = false;
  for (const last = at + 5; at < last && AUXILIARY.test(tokens[at]?.text ?? "") && tokens[at]!.gap <= 1; at++) {
    const word = tokens[at]!.text; // matched
    if (/^(?:is|was|been)$/.test(word)) is = true;
    if (PAST.test(word)) former = true;
  }
  const verb = tokens[at];
  if (verb === undefined || verb.gap > 1) return undefined;
  if (LEADING.test(verb.text) && (who || !is)) return leading(scene, at, former);
  let from: number | undefined;
  if (/^(?:serves?|served|serving|works?|worked|acts?|acted|sits|sat)$/.test(verb.text))
    from = tokens[at + 1]?.text === "as" ? at + 2 : undefined;
  else if (
    /^(?:appointed|named|elected|re-elected|hired|installed|confirmed|promoted|chosen|selected|sworn)$/.test(
      verb.text,
    ) &&
    is
  ) {
    from = at + 1;
    while (from < at + 4 && /^(?:as|to|in|be|its|his|her|their)$/.test(tokens[from]?.text ?? "")) from++;
  } else if (/^(?:became|becomes|remains|remained)$/.test(verb.text)) from = at + 1;
  else if (is) from = at;
  if (from === undefined) return undefined;
  let stretch = 0;
  while (
    stretch < 2 &&
    /^(?:a|an|the|its|then|former)$/.test(tokens[from]?.text ?? "") &&
    tokens[from]!.text !== "former"
  ) {
    from++;
    stretch++;
  }
  const run = rolePhrase(scene, from);
  if (run === undefined || !isOffice(scene, from, run)) return undefined;
  const frame = { ...roleTail(scene, run.to, false), ...within(scene, from, run.from), ...past(tokens, run) };
  return { run, ...frame, ...(former && { former: true as const }) };
}

/** All words of the phrase are words of an office, names, or what an office is in: "is a patient civil servant" is none. */
function isOffice({ tokens, owner }: RoleScene, from: number, run: Run): boolean {
  const head = tokens[run.to - 1]!; // from < to
  if (NO_OFFICE.test(head.text) && !ROLE_MODIFIERS.has(head.text)) return false;
  for (let i = from; i < run.to; i++) {
    const token = tokens[i]!; // i < to
    const word = token.text.toLowerCase();
    if (NO_OFFICE.test(word) && i === run.from) return false;
    if (owner[i] !== -1 || token.kind !== "lower" || ROLE_NOUNS.has(word) || ROLE_MODIFIERS.has(word)) continue;
    if (!/^(?:of|for|and|['’]s)$/.test(word) && i < run.to - 1 && !/(?:al|ic|ive|ary|ing)$/.test(word)) return false;
  }
  return true;
}

/** "who heads the Harbour Alliance": the verb is the role, and there must be something that is headed. */
function leading(scene: RoleScene, verb: number, former: boolean): Found | undefined {
  let at = verb + 1;
  if (scene.tokens[at]?.text === "the") at++;
  const name = nameAt(scene, at);
  if (name === undefined || name.kind === "person" || name.kind === "place" || name.start !== scene.tokens[at]!.start)
    return undefined; // a name has a token
  const frame = { ...frameOf(name), ...(former && { former: true as const }) };
  return { run: { from: verb, to: verb + 1 }, ...frame };
}
