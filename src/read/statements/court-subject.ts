// Whether somebody who judges is the subject of an event word: a court or judge by name, or "the judge", "a federal court".

import type { NameMention, Speaker } from "../../record/record.ts";
import { clauseAt } from "../clauses/clauses.ts";
import type { Context } from "./event-context.ts";
import type { EventWord } from "./event-words.ts";
import { speakerOf } from "../quotations/speakers.ts";

/** `speaker` is undefined where the court is not named. */
export interface Court {
  readonly speaker: Speaker | undefined;
}

const COURT_WORD =
  /\b(?:judges?|courts?|justices?|magistrates?|tribunal|jury|jurors|panel|board of immigration appeals|(?:parole|review|appeals?|pardons) board|bia)\b/g;
const OTHER_AFTER =
  /^(?:'s?|s') |^ (?:facilit|jail|documents?|records?|papers|filings?|system|date|order|hearing|case|appearance|proceeding)/;
const OBJECT_BEFORE =
  /\b(?:against|to|before|in|from|by|with|told|asked|urged) (?:the |an? |federal |immigration |district |[a-z.]+ (?=district|superior|supreme|high))*$/;
/** Openers after which the subject of the clause before goes on. */
const GOES_ON = /^(?:and|who|which|holding|finding|but|as|that|saying)$/;

/** The court or judge that does what the word says; undefined when the subject is somebody else. */
export function courtOf(context: Context, word: EventWord): Court | undefined {
  const { view, sentence, clauses } = context;
  const index = clauseAt(clauses, word.start);
  const goesOn = GOES_ON.test(clauses[index]!.opener); // clauseAt gives an index of clauses
  const from = clauses[Math.max(0, index - (goesOn ? 2 : 0))]!.start; // as above
  const before = view.slice(from, word.start);
  const named = sentence.names.findLast(
    (name) =>
      name.end <= word.start &&
      name.start >= from &&
      name.kind !== "place" &&
      name.kind !== "facility" &&
      !OBJECT_BEFORE.test(view.slice(Math.max(from, name.start - 40), name.start)),
  );
  const generic = [...before.matchAll(COURT_WORD)].at(-1);
  const genericEnd = generic === undefined ? -1 : from + generic.index + generic[0].length;
  if (named !== undefined && named.end >= genericEnd)
    return isJudging(context, named) && view[named.end] !== "'"
      ? { speaker: speakerOf(named) }
      : courtAfter(context, word);
  if (generic === undefined) return pronounCourt(context, word, before) ?? courtAfter(context, word);
  const tail = before.slice(generic.index + generic[0].length);
  if (/\b(?:no|neither|none of the) (?:[a-z]+ ){0,2}$/.test(before.slice(0, generic.index))) return undefined;
  if (OTHER_AFTER.test(tail) || OBJECT_BEFORE.test(before.slice(0, generic.index))) return courtAfter(context, word);
  return { speaker: undefined };
}

/** "was cleared by Judge Pell". */
function courtAfter(context: Context, word: EventWord): Court | undefined {
  const { view, sentence } = context;
  const by = /^(?:(?! and )[^,;]){0,40}?\bby (?:the |an? )?/.exec(
    view.slice(word.end, Math.min(sentence.end, word.end + 60)),
  );
  if (by === null) return undefined;
  const at = word.end + by[0].length;
  const named = sentence.names.find((name) => name.start >= at && name.start - at < 40);
  if (named !== undefined && isJudging(context, named) && !/[,;]/.test(view.slice(at, named.start)))
    return { speaker: speakerOf(named) };
  return /^(?:[a-z.]+ ){0,3}(?:judge|court|jury|tribunal|panel|magistrate)(?![a-z'])/.test(view.slice(at, at + 50))
    ? { speaker: undefined }
    : undefined;
}

/** "He also denied …" after a sentence in which one judge is the only person. */
function pronounCourt(context: Context, word: EventWord, before: string): Court | undefined {
  if (!/(?:^|[^a-z])(?:he|she) (?:also |then |later |further )?$/.test(before)) return undefined;
  const earlier = [...context.sentence.earlier, ...context.sentence.names].filter((name) => name.end <= word.start);
  const persons = new Set(earlier.filter((name) => name.kind === "person").map((name) => name.name));
  const judge = earlier.findLast((name) => isJudging(context, name));
  return judge !== undefined && persons.size <= 1 ? { speaker: speakerOf(judge) } : undefined;
}

function isJudging(context: Context, name: NameMention): boolean {
  return name.kind === "court" || (name.kind === "person" && context.names.judges.has(name.name));
}
