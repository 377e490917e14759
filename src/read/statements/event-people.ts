// Who does what an event word tells, and whom it happens to: subject, object, the one after "by", the owner of a noun.

import type { Concerned, NameMention } from "../../record/record.ts";
import { clauseAt } from "../clauses/clauses.ts";
import type { Context } from "./event-context.ts";
import type { EventWord } from "./event-words.ts";
import { personBefore, personFrom } from "./held-time.ts";

/** What stands between the subject and its verb. */
const CHAIN =
  /(?:,? (?:who|which|whom))?(?: (?:(?:has|have|had|was|were|is|are|been|being|be|get|gets|got|will|would|shall|must|may|might|could|can|should|to|not|never|also|then|later|already|once|again|first|still|now|[a-z]+ly)(?: |$))*)?$/;
const BE = /\b(?:was|were|is|are|been|being|be|get|gets|got)\b/;
const BE_FIRST = /^(?:was|were|is|are|been|being|remain\w*|kept)\b/;
/** After a participle that stands beside a name: "Pell, arrested on Monday, …". */
const AFTER_PARTICIPLE =
  /^(?:[,.;)]|$| (?:by|on|in|at|after|for|and|without|from|last|while|near|early|late|under|with|since)\b)/;
const SMALL =
  "(?:(?:mr|mrs|ms|dr)\\.? |(?!(?:by|in|at|on|of|from|to|for|with|after|before|that|and|or|as|because|under|over|about|against)\\b)[a-z-]+ )";
const OBJECT = new RegExp(`^ ?${SMALL}{0,4}$`);
const OF = new RegExp(`^ (?:of|for) ${SMALL}{0,4}$`);
const BY = new RegExp(`^[^,;]{0,60}?\\b(?:by|from) ${SMALL}{0,4}$`);
const OWNER = /^'s? (?:[a-z-]+ ){0,3}$/;
const OWN_PRONOUN = /(?:^|[^a-z])(his|her|my|their) (?:[a-z-]+ ){0,3}$/;
const ACCUSES = /\b(?:accus(?:ed|es|ing)|suspect(?:ed|s)|blam(?:ed|es)|charged|convicted) (?=[^,;]{0,80}$)/g;

/** The people and organizations that fill a slot of the event. */
export function peopleIn(context: Context, word: EventWord): Concerned[] {
  const { kind, undergoes, does } = word.event;
  const inCourt = kind === "hearing" || kind === "ruling";
  const found: Concerned[] = [];
  const add = (as: string | undefined, ones: readonly Concerned[]): void => {
    // whoever judges is not the one who is heard or judged
    const isOther = ({ name }: Concerned): boolean => !inCourt || !context.names.judges.has(name);
    if (as !== undefined) for (const one of ones) if (isOther(one)) found.push({ ...one, as });
  };
  if (undergoes === undefined && does === undefined) return found;
  if ((word.event.type === "ruling" || word.event.type === "bond") && word.form === "verb")
    add(undergoes, ruledOn(context, word));
  else if (word.form === "noun") {
    add(undergoes ?? does, ownersOf(context, word));
    if (does === "accused") add(does, accusedBefore(context, word) ?? []);
    add(undergoes, after(context, word, OF, ["person"]));
    add(does, after(context, word, BY, AGENTS));
  } else {
    const { view, sentence } = context;
    const before = view.slice(Math.max(sentence.start, word.start - 160), word.start);
    const chain = CHAIN.exec(before)?.[0] ?? "";
    const at = word.start - chain.length;
    const own = view.slice(word.start, word.end);
    const isPassive = BE.test(chain) || BE_FIRST.test(own);
    const objects = isPassive || undergoes === undefined ? [] : objectsOf(context, word);
    const isBeside =
      undergoes !== undefined &&
      objects.length === 0 &&
      /[a-z]ed$/.test(own) &&
      /^,? ?$/.test(chain) &&
      AFTER_PARTICIPLE.test(view.slice(word.end, Math.min(sentence.end, word.end + 12)));
    if (isPassive || isBeside) {
      add(undergoes ?? does, subjectsAt(context, at, undergoes === undefined ? AGENTS : ["person"]));
      if (undergoes !== undefined) add(does, after(context, word, BY, AGENTS));
    } else {
      add(undergoes, objects);
      const accused = does === "accused" ? accusedBefore(context, word) : undefined;
      add(does, accused ?? subjectsAt(context, at, does === "accused" || does === undefined ? ["person"] : AGENTS));
    }
  }
  return found;
}

/** ", 38, a nurse," */
const BESIDE_NAME = /^(?:(?:,[^,;]{1,60}){1,2},| \([^()]{1,40}\))?$/;

type NameKinds = readonly NameMention["kind"][];
const AGENTS: NameKinds = ["person", "organization"];

/** Those who stand as subject before a place: one name, or several joined by "and". */
function subjectsAt({ view, sentence, people }: Context, at: number, kinds: NameKinds): Concerned[] {
  const person = personBefore(view, sentence, at, people);
  const last = sentence.names.findLast(({ end, kind }) => end <= at && kinds.includes(kind));
  if (last !== undefined && (BESIDE_NAME.test(view.slice(last.end, at)) || person?.name === last.name))
    return joined(view, sentence.names, last, kinds, -1);
  return person === undefined ? [] : [{ kind: "person", name: person.name }];
}

/** "arrested Ada Pell and Ben Orlo", "took her into custody". */
function objectsOf({ view, sentence, people }: Context, word: EventWord): Concerned[] {
  const inside = /\b(?:him|her|them|me)\b/.exec(view.slice(word.start, word.end));
  const pronoun = personFrom(view, sentence, inside === null ? word.end + 1 : word.start + inside.index, people);
  const first = sentence.names.find(
    ({ kind, start }) => kind === "person" && start >= word.end && OBJECT.test(view.slice(word.end, start)),
  );
  if (first !== undefined && !view.startsWith("'", first.end))
    return joined(view, sentence.names, first, ["person"], 1);
  return pronoun === undefined ? [] : [{ kind: "person", name: pronoun.name }];
}

function after({ view, sentence }: Context, word: EventWord, gap: RegExp, kinds: NameKinds): Concerned[] {
  const first = sentence.names.find(
    ({ kind, start }) =>
      kinds.includes(kind) && start > word.end && start - word.end < 100 && gap.test(view.slice(word.end, start)),
  );
  return first === undefined ? [] : joined(view, sentence.names, first, kinds, 1);
}

/** "Pell's arrest", "his arrest". */
function ownersOf({ view, sentence, people }: Context, word: EventWord): Concerned[] {
  const owner = sentence.names.findLast(
    ({ kind, end }) => kind === "person" && end <= word.start && OWNER.test(view.slice(end, word.start)),
  );
  if (owner !== undefined) return joined(view, sentence.names, owner, ["person"], -1);
  const before = view.slice(Math.max(sentence.start, word.start - 60), word.start);
  const pronoun = OWN_PRONOUN.exec(before);
  if (pronoun === null) return [];
  const at = word.start - before.length + pronoun.index + pronoun[0].indexOf(pronoun[1]!); // the group takes part
  const person = personFrom(view, sentence, at, people);
  return person === undefined ? [] : [{ kind: "person", name: person.name }];
}

/** Whom a ruling is about: the one person who is no judge that its clause names after the verb. */
function ruledOn({ view, sentence, clauses, names, people }: Context, word: EventWord): Concerned[] {
  const clause = clauses[clauseAt(clauses, word.start)]!; // there is always a clause
  const named = sentence.names.filter(
    ({ kind, start, end, name }) =>
      kind === "person" &&
      start >= word.end &&
      end <= clause.end &&
      !names.judges.has(name) &&
      !people.officials.has(name) &&
      !/[,;]/.test(view.slice(word.end, start)),
  );
  const all = new Set(named.map(({ name }) => name));
  const [only] = all;
  return all.size === 1 && only !== undefined ? [{ kind: "person", name: only }] : [];
}

/** "accused Pell of killing", "Pell was accused of killing": who is said to have done it. */
function accusedBefore(context: Context, word: EventWord): Concerned[] | undefined {
  const { view, sentence } = context;
  const before = view.slice(sentence.start, word.start);
  const verb = [...before.matchAll(ACCUSES)].at(-1);
  if (verb === undefined || !/\b(?:of|with|for) (?:[a-z]+ )?$/.test(before)) return undefined;
  const start = sentence.start + verb.index;
  const end = start + verb[0].trimEnd().length;
  const object = sentence.names.find(
    (name) =>
      name.kind === "person" && name.start > end && name.end < word.start && OBJECT.test(view.slice(end, name.start)),
  );
  if (object !== undefined) return joined(view, sentence.names, object, ["person"], 1);
  const chain = CHAIN.exec(view.slice(Math.max(sentence.start, start - 160), start))?.[0] ?? "";
  return BE.test(chain) ? subjectsAt(context, start - chain.length, ["person"]) : [];
}

const AND = /^(?:,|,? and|,? or| as well as)(?: (?:the|an?|mr\.?|mrs\.?|ms\.?|dr\.?))* $/;

/** A name with those joined to it by commas and "and", before it or after it. */
function joined(
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
