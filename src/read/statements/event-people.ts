// Who does what an event word tells, and whom it happens to: subject, object, the one after "by", the owner of a noun.

import type { Concerned } from "../../record/record.ts";
import { clauseAt } from "../clauses/clauses.ts";
import { accusedOf, subjectsOf } from "./event-accused.ts";
import type { Context } from "./event-context.ts";
import type { EventWord } from "./event-words.ts";
import { AGENTS, BE, CHAIN, joined, type NameKinds, OBJECT, SMALL, subjectsAt } from "./event-subjects.ts";
import { personFrom } from "./held-time.ts";
import { distinctPersons } from "../quotations/speakers.ts";

const BE_FIRST = /^(?:was|were|is|are|been|being|remain\w*|kept)\b/;
/** After a participle that stands beside a name: "Pell, arrested on Monday, …". */
const AFTER_PARTICIPLE =
  /^(?:[,.;)]|$| (?:by|on|in|at|after|for|and|without|from|last|while|near|early|late|under|with|since)\b)/;
const OF = new RegExp(`^ (?:of|for) ${SMALL}{0,4}$`);
const BY = new RegExp(`^[^,;]{0,60}?\\b(?:by|from) ${SMALL}{0,4}$`);
const OWNER = /^'s? (?:[a-z-]+ ){0,3}$/;
const OWN_PRONOUN = /(?:^|[^a-z])(his|her|my|their) (?:[a-z-]+ ){0,3}$/;

/** The people and organizations that fill a slot of the event. */
export function peopleIn(context: Context, word: EventWord): Concerned[] {
  const { kind, undergoes, does } = word.event;
  const inCourt = kind === "hearing" || kind === "ruling" || word.event.type === "asylum claim";
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
    if (does === "accused") add(does, accusedOf(context, word) ?? []);
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
      const subjects = subjectsAt(context, at, undergoes === undefined ? AGENTS : ["person"]);
      add(
        undergoes ?? does,
        subjects.length > 0 || undergoes === undefined
          ? subjects
          : /^ who\b/.test(chain)
            ? describedBy(context, at)
            : [],
      );
      if (undergoes !== undefined) add(does, after(context, word, BY, AGENTS));
    } else {
      add(undergoes, objects);
      // "Pell, accused of"
      const isParticiple =
        undergoes === "accused" && objects.length === 0 && /^ (?:of|by|in)\b/.test(view.slice(word.end, word.end + 4));
      if (isParticiple) add(undergoes, subjectsOf(context, word.start));
      const accused = does === "accused" ? accusedOf(context, word) : undefined;
      add(does, accused ?? subjectsAt(context, at, does === "accused" || does === undefined ? ["person"] : AGENTS));
    }
  }
  return found;
}

/** "Ada Pell, another baker who was": the one whom the words between the comma and "who" describe. */
function describedBy({ view, sentence }: Context, at: number): Concerned[] {
  const person = sentence.names.findLast(
    ({ kind, end }) => kind === "person" && end <= at && DESCRIBED.test(view.slice(end, at)),
  );
  return person === undefined ? [] : [{ kind: "person", name: person.name }];
}

const DESCRIBED = /^,\s(?:an?|another|the|one|also)\s[^,;.()]{1,60}$/;

/** "arrested Ada Pell and Ben Orlo", "took her into custody". */
function objectsOf({ view, sentence, people }: Context, word: EventWord): Concerned[] {
  const inside = /\b(?:him|her|them|me)\b/.exec(view.slice(word.start, word.end));
  const at = inside === null ? word.end + 1 : word.start + inside.index;
  // "alleges that his detention …": of whom the clause tells is not its owner
  const isOwner =
    /\bthat$/.test(view.slice(word.start, word.end)) && /^(?:his|her|their|its|my|our)\b/.test(view.slice(at, at + 6));
  const pronoun = isOwner ? undefined : personFrom(view, sentence, at, people);
  const first = sentence.names.find(
    ({ kind, start }) => kind === "person" && start >= word.end && OBJECT.test(view.slice(word.end, start)),
  );
  if (first !== undefined && !view.startsWith("'", first.end))
    return joined(view, sentence.names, first, ["person"], 1);
  if (pronoun !== undefined) return [{ kind: "person", name: pronoun.name }];
  // "sought the extradition of Pell, accusing him of": of an open pronoun the one person named before it
  const isOpen = /^(?:him|her) (?:of|that)\b/.test(view.slice(at, at + 8)) && !people.described.has(at);
  const [only, ...others] = distinctPersons(
    sentence.names.filter((name) => name.end <= word.start && !IN_OFFICE.test(view.slice(name.end, name.end + 16))),
  );
  const isOne = isOpen && only !== undefined && others.length === 0 && !people.officials.has(only);
  return isOne ? [{ kind: "person", name: only }] : [];
}

/** "the Pell administration": whoever rules there, not the one it is called after. */
const IN_OFFICE = /^ (?:administration|government|regime|cabinet)\b/;

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
      !/[,;]/.test(view.slice(word.end, start)) &&
      // "may not be moved as Pell planned": told of what somebody else does
      !/ (?:as|than|like|what|how) (?:mr\.? |ms\.? |mrs\.? )?$/.test(view.slice(word.end, start)),
  );
  const all = new Set(named.map(({ name }) => name));
  const [only] = all;
  return all.size === 1 && only !== undefined ? [{ kind: "person", name: only }] : [];
}
