// What was refused, opposed or undone is not told as having come about, and the day of a refusal is not its own day.

import type { Span } from "../../base/base.ts";
import { clauseAt } from "../clauses/clauses.ts";
import { isRefused, isStopped } from "../clauses/modality.ts";
import { courtOf } from "./court-subject.ts";
import type { Context } from "./event-context.ts";
import type { EventWord } from "./event-words.ts";

/** What somebody can be denied, and nobody denies as untrue. */
const GRANTED = /^(?:release|transfer|extradition|extradition request|asylum claim|filing|appeal|records request)$/;
const REACH = 90;

/** "refused the release of", "a warrant for the arrest of", "overturned the conviction on 3 May": no event of its own. */
export function isHeldOff(context: Context, word: EventWord): boolean {
  if (!isThing(word)) return false;
  const { kind, type } = word.event;
  if (kind === "event" && type !== "charge" && isStopped(wordsBefore(context, word))) return true;
  return isRefusedThing(context, word) && !context.sentence.dates.some((date) => isOwnDate(context, word, date));
}

/** Can the date be that of the thing? Where the thing was refused or undone, only one that belongs to its very words. */
export function canBeDated(context: Context, word: EventWord, date: Span): boolean {
  return !isThing(word) || isOwnDate(context, word, date) || !isRefusedThing(context, word);
}

/** "acquitted Pell of murder", "cleared of the killing": the verdict says that he was not found guilty of it. */
export function isAcquittedOf({ view, clauses }: Context, word: EventWord): boolean {
  const clause = clauses[clauseAt(clauses, word.start)]!; // there is always a clause
  return word.event.act === true && ACQUITTED_OF.test(view.slice(clause.start, word.start));
}

const ACQUITTED_OF = /\b(?:acquitted|cleared|exonerated|not guilty) (?:[a-z.'-]+ ){0,5}?of\b[^;]{0,60}$/;

/** "What: Press conference on the ruling …, with Ivo Pell, who was convicted of …": an invitation says who comes and why, not what was ruled. */
export function isInvitedTo({ view, sentence }: Context, { start, event }: EventWord): boolean {
  return event.kind === "ruling" && INVITATION.test(view.slice(sentence.start, start));
}

const INVITATION =
  /^\s*what\s*:\s*(?:[a-z-]+ ){0,4}(?:(?:press|news|media) (?:conference|briefing|availability|call|event)|vigil|rally|protest|march|demonstration|gathering|teach-in|webinar|panel|town hall)\b/;

function isThing({ form, event }: EventWord): boolean {
  return event.appointed !== true && event.act !== true && (form === "noun" || event.type === "extradition request");
}

function isRefusedThing(context: Context, word: EventWord): boolean {
  return isRefused(wordsBefore(context, word), GRANTED.test(word.event.type) || courtOf(context, word) !== undefined);
}

/** "the indictment of 3 May", "the May 2019 conviction": the day of the thing, not of what was done about it. */
function isOwnDate({ view }: Context, word: EventWord, date: Span): boolean {
  return (
    (date.end <= word.start && /^(?:'s)? (?:[a-z-]+ )?$/.test(view.slice(date.end, word.start))) ||
    (date.start >= word.end && /^ (?:of|from|dated) (?:the )?$/.test(view.slice(word.end, date.start)))
  );
}

function wordsBefore({ view, clauses }: Context, word: EventWord): string {
  const clause = clauses[clauseAt(clauses, word.start)]!; // there is always a clause
  return view.slice(Math.max(clause.start, word.start - REACH), word.start);
}
