// Who is said to have done an act, by the accusation that its clause belongs to: "accused Pell of killing", "Pell was accused of
// leading a convoy that killed". Where two could be meant, nobody.

import { overlaps } from "../../base/base.ts";
import type { Concerned } from "../../record/record.ts";
import type { Context } from "./event-context.ts";
import { BE, CHAIN, joined, OBJECT, subjectsAt } from "./event-subjects.ts";
import type { EventWord } from "./event-words.ts";
import { personFrom } from "./held-time.ts";

/** An accusing verb with its "of", and no other thought after it. */
const ACCUSES =
  /\b(?:accus(?:ed|es|ing)|suspect(?:ed|s)|blam(?:ed|es)|charged|convicted|wanted|implicated) (?=(?:[^,;]{0,60}?\b(?:of|with|for|in))\b[^;"]{0,120}$)/g;
/** What is told after these is not what somebody is accused of, or is told of another. */
const ELSEWHERE =
  /\b(?:when|while|after|before|because|since|until|whose|where|but|although|though|said|says|told|his|her|their|he|she|they|not|never)\b|,(?! (?:and|or|of|including|a|an)\b)/;
/** "and wanted for": the participle shares the subject of the one before it. */
const AND_ALSO = /,? (?:and|or) (?:(?:later|also|then|still|now) )*$/;
/** "faced a trial after being accused": told of the subject of the clause before. */
const AFTER_BEING = / (?:after|for|over|despite|following|since|before|on|upon) (?:[a-z]+ly )?$/;
/** "Pell, a nurse who was …", "he was a leader who …": up to where the one meant ends. */
/** "He was a leader who …", "Pell was a nurse accused": up to where the one meant ends. */
const WAS_A = /(?<=[a-z]) (?:was|is|had been|has been) (?:an?|the|one of the) (?:[a-z-]+ ){0,4}?[a-z-]+(?:,? who)?$/;
const RELATION =
  /\b(?:of|to|by|with|for|in|at|from|on|that|brother|sister|father|mother|son|daughter|cousin|uncle|nephew|friend|colleague|client|lawyer|wife|husband|neighbou?r|victim|man|woman|person|people)\b/;

/** Undefined: the act is told without an accusation before it. */
export function accusedOf(context: Context, word: EventWord): Concerned[] | undefined {
  const { view, sentence } = context;
  const before = view.slice(sentence.start, word.start);
  const verb = [...before.matchAll(ACCUSES)].at(-1);
  if (verb === undefined) return whoBefore(context, word);
  const start = sentence.start + verb.index;
  const end = start + verb[0].trimEnd().length;
  const whom = objectAfter(context, end, word);
  const between = view.slice(whom?.end ?? end, word.start);
  const isDirect = /^ (?:[a-z]+ )?(?:of|with|for|in) (?:[a-z0-9-]+ ){0,2}$/.test(between);
  const isNamed = sentence.names.some(
    (name) => name.kind === "person" && name.start >= (whom?.end ?? end) && name.end <= word.start,
  );
  if (!isDirect && (ELSEWHERE.test(between) || isNamed)) return whoBefore(context, word);
  return whom?.ones ?? subjectsOf(context, start);
}

/** "Prosecutors say that he was a leader who killed …" */
function whoBefore(context: Context, word: EventWord): Concerned[] | undefined {
  const before = context.view.slice(context.sentence.start, word.start);
  return / who (?:(?:has|had|also|later) )?$/.test(before)
    ? leaderBefore(context, word.start - /who [a-z ]*$/.exec(before)![0].length)
    : undefined; // tested just before
}

interface Whom {
  readonly ones: Concerned[];
  readonly end: number;
}

/** "accused Pell of …", "accusing him of …" */
function objectAfter({ view, sentence, people }: Context, end: number, word: EventWord): Whom | undefined {
  const name = sentence.names.find(
    (one) =>
      one.kind === "person" && one.start > end && one.end < word.start && OBJECT.test(view.slice(end, one.start)),
  );
  if (name !== undefined) return { ones: joined(view, sentence.names, name, ["person"], 1), end: name.end };
  const pronoun = /^ (?:him|her)\b/.exec(view.slice(end, end + 5));
  if (pronoun === null) return undefined;
  const person = personFrom(view, sentence, end + 1, people);
  return { ones: person === undefined ? [] : [{ kind: "person", name: person.name }], end: end + pronoun[0].length };
}

/** Of whom the participle that begins there is told: "Pell was accused", "Pell, accused of". */
export function subjectsOf(context: Context, start: number): Concerned[] {
  const { view, sentence } = context;
  const before = view.slice(Math.max(sentence.start, start - 160), start);
  const chain = CHAIN.exec(before)?.[0] ?? "";
  const at = start - chain.length;
  if (/\bbeing\b/.test(chain)) {
    const after = AFTER_BEING.exec(before.slice(0, before.length - chain.trimStart().length));
    return after === null ? [] : subjectsAt(context, at - after[0].trimEnd().length, ["person"]);
  }
  if (BE.test(chain)) return subjectsAt(context, at, ["person"]);
  const also = AND_ALSO.exec(before);
  if (also !== null) return subjectsAt(context, start - also[0].length, ["person"]);
  const leader = leaderBefore(context, start);
  if (leader !== undefined) return leader;
  const edge = start - (/(?:,| -| —)? $/.exec(before)?.[0].length ?? 0);
  return isNameAt(context, edge) ? subjectsAt(context, edge, ["person"]) : [];
}

function isNameAt({ sentence }: Context, at: number): boolean {
  return sentence.names.some((name) => name.kind === "person" && name.end === at);
}

/** "He was a leader who killed", "Pell was a nurse accused of": whoever is said to be what stands right before. */
function leaderBefore(context: Context, start: number): Concerned[] | undefined {
  const { view, sentence } = context;
  const before = view.slice(Math.max(sentence.start, start - 120), start).trimEnd();
  const was = WAS_A.exec(before);
  if (was === null || RELATION.test(was[0])) return undefined;
  const at = start - 1 - before.length + was.index;
  const span = { start: at + 1, end: start };
  return sentence.names.some((name) => overlaps(name, span)) ? undefined : subjectsAt(context, at, ["person"]);
}
