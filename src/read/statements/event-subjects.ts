// Who stands as subject before a place of a sentence, alone or joined with others.

import type { Concerned, NameMention } from "../../record/record.ts";
import type { Context, Meant, Sentence } from "./event-context.ts";
import { personBefore, pronounAt, type Who } from "./held-time.ts";

/** What stands between the subject and its verb. */
export const CHAIN =
  /(?:,? (?:who|which|whom))?(?: (?:(?:has|have|had|was|were|is|are|been|being|be|get|gets|got|will|would|shall|must|may|might|could|can|should|to|not|never|also|then|later|already|once|again|first|still|now|[a-z]+ly)(?: |$))*)?$/;
export const BE = /\b(?:was|were|is|are|been|being|be|get|gets|got)\b/;
export const SMALL =
  "(?:(?:mr|mrs|ms|dr)\\.? |(?!(?:by|in|at|on|of|from|to|for|with|after|before|that|and|or|as|because|under|over|about|against)\\b)[a-z-]+ )";
/** Between a verb and its object. */
export const OBJECT = new RegExp(`^ ?${SMALL}{0,4}$`);

/** ", 38, a nurse," */
const BESIDE_NAME = /^(?:(?:,[^,;]{1,60}){1,2},| \([^()]{1,40}\))?$/;

export type NameKinds = readonly NameMention["kind"][];
export const AGENTS: NameKinds = ["person", "organization"];

/** Those who stand as subject before a place: one name, or several joined by "and". */
export function subjectsAt({ view, sentence, people }: Context, at: number, kinds: NameKinds): Concerned[] {
  const around = closedBefore(view, sentence, at);
  if (around !== undefined) return [{ kind: "person", name: around.name }];
  const person = personBefore(view, sentence, at, people) ?? pronounBefore(view, sentence, at, people);
  const last = sentence.names.findLast(({ end, kind }) => end <= at && kinds.includes(kind));
  const isRelative = RELATIVE.test(view.slice(at, at + 8));
  if (last !== undefined) {
    const gap = view.slice(last.end, at);
    if (BESIDE_NAME.test(gap) || (isRelative && A_NURSE.test(gap)))
      return joined(view, sentence.names, last, kinds, -1);
    // "Pell was a friend of the man who killed": a relative clause belongs to what stands right before it
    if (person?.name === last.name && !(isRelative && /[a-z]/.test(gap)))
      return joined(view, sentence.names, last, kinds, -1);
  }
  return person === undefined || isRelative ? [] : [{ kind: "person", name: person.name }];
}

const RELATIVE = /^,? (?:who|which|whom)\b/;
const A_NURSE = /^, (?:an?|the) (?:[a-z-]+ ){0,4}[a-z-]+$/;

/** "Pell, accused of killing Orlo, was …": the one beside whom the words between the commas stand. */
function closedBefore(view: string, { names }: Sentence, at: number): NameMention | undefined {
  const inside = names.findLast(({ end }) => end <= at);
  if (inside === undefined || view.slice(inside.end, at) !== ",") return undefined;
  const own = names.findLast(({ kind, end }) => kind === "person" && end < inside.start);
  const between = own === undefined ? "" : view.slice(own.end, inside.start);
  return /^, (?!and\b|or\b)(?:[a-z-]+ ){1,6}(?:[a-z.]+ )?$/.test(between) ? own : undefined;
}

/** "he faced extradition", "she was arrested and": a verb, and no other subject after it. */
const SHARED_PRONOUN =
  /(?:^|[^a-z])(he|she) (?:was|has|had|fled|left|came|went|[a-z]{2,}ed)\b(?:(?!\b(?:that|said|says|told|asked|he|she|they|it|we|i|who|which|whose|his|her|their|because|while|when|where|if)\b)[^;"]){0,100}$/;

/** "She was jailed in May and | charged": the pronoun beside whose verb this one stands. */
function pronounBefore(view: string, sentence: Sentence, at: number, people: Meant): Who | undefined {
  const words = view.slice(Math.max(sentence.start, at - 160), at);
  const pronoun = SHARED_PRONOUN.exec(words);
  if (pronoun === null) return undefined;
  const start = at - words.length + pronoun.index + pronoun[0].indexOf(pronoun[1]!); // the group takes part
  const isAlone = !sentence.names.some(({ kind, start: other }) => kind === "person" && other > start && other < at);
  return isAlone ? pronounAt(view, sentence, start, people) : undefined;
}

const AND = /^(?:,|,? and|,? or| as well as)(?: (?:the|an?|mr\.?|mrs\.?|ms\.?|dr\.?))* $/;

/** A name with those joined to it by commas and "and", before it or after it. */
export function joined(
  view: string,
  names: readonly NameMention[],
  from: NameMention,
  kinds: NameKinds,
  direction: 1 | -1,
): Concerned[] {
  const list: NameMention[] = [from];
  for (const name of direction === 1 ? names : names.toReversed()) {
    const edge = list.at(-1)!; // there is always one
    const gap =
      direction === 1
        ? name.start >= edge.end && view.slice(edge.end, name.start)
        : name.end <= edge.start && view.slice(name.end, edge.start);
    if (gap === false) continue;
    if (!AND.test(gap) || !kinds.includes(name.kind)) break;
    list.push(name);
  }
  // "Pell, Orlo was …": two names with a comma alone are no list
  const isList = list.length < 2 || list.some((name, i) => i > 0 && isAnd(view, name, list[i - 1]!)); // i > 0
  return (isList ? list : [from]).map(({ kind, name }) => ({ kind, name }));
}

function isAnd(view: string, a: NameMention, b: NameMention): boolean {
  const gap = a.start < b.start ? view.slice(a.end, b.start) : view.slice(b.end, a.start);
  return /\b(?:and|or|as well as)\b/.test(gap);
}
