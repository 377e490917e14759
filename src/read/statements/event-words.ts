// Where a text tells of events: every event word with its place, in order. One pass per kind of event.

import type { Span } from "../../base/base.ts";
import { EVENT_TYPES, type EventType } from "./event-types.ts";

export interface EventWord extends Span {
  readonly event: EventType;
  readonly form: "verb" | "noun";
}

/** A pattern may end with a space and a look ahead; otherwise it ends with the word. */
const WORD_END = String.raw`(?:\b|(?<!\w))`;
/** Not in "re-arrested", but after a dash: "Argued 3 May 2013—decided 4 June 2013". */
const WORD_START = String.raw`(?<![\w']|[a-z]-)`;
const PATTERNS = EVENT_TYPES.map((event) => ({
  event,
  verbs: new RegExp(String.raw`${WORD_START}(?:${event.verbs})${WORD_END}`, "g"),
  nouns:
    event.nouns === undefined ? undefined : new RegExp(String.raw`${WORD_START}(?:${event.nouns})${WORD_END}`, "g"),
}));

/** The event words of a folded text, by start; where words of one event overlap, the first and longest stands. */
export function findEventWords(view: string): EventWord[] {
  const found: EventWord[] = [];
  for (const { event, verbs, nouns } of PATTERNS) {
    const own: EventWord[] = [];
    for (const match of view.matchAll(verbs))
      own.push({ event, form: "verb", start: match.index, end: match.index + match[0].length });
    if (nouns !== undefined)
      for (const match of view.matchAll(nouns))
        own.push({ event, form: "noun", start: match.index, end: match.index + match[0].length });
    own.sort((a, b) => a.start - b.start || b.end - a.end);
    let end = -1;
    for (const word of own) {
      if (word.start < end) continue;
      found.push(word);
      end = word.end;
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}
