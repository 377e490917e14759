// Where somebody is held who comes to a hearing by video or telephone from there: "appeared by video from the Alder County Jail". It
// says where on that day; of an appearance still to come, where while it was written. It begins and ends nothing.

import { isExact, type Span, trimSpan } from "../../base/base.ts";
import type { FoundPart, FoundStatement } from "../../record/record.ts";
import { type Place, placesOf } from "./custody-parts.ts";
import type { Meant, Sentence } from "./event-context.ts";
import { personBefore } from "./held-time.ts";
import { voiceAt } from "./voice-at.ts";

const REMOTE =
  "(?:virtually|remotely|telephonically|(?:by|via|over|through|on) (?:a |the |live )?(?:video\\S*|zoom|webex|teams|(?:tele)?phone|vtc)(?: (?:link|call|conference|feed))?)";
const HELPS = "will|shall|would|is|was|to|be|been|has|had|expected|scheduled|set|due|also|again|then|only|both|now";
const APPEARS = new RegExp(
  `(?<lead>(?: (?:${HELPS})){0,6}) (?<verb>appear|appears|appeared|appearing|attend|attends|attended|attending|participate|participated|participating|joins|joined|joining|testif(?:y|ies|ied|ying))\\b(?<how>[^.;]{0,80}?) from (?:the |an? )?$`,
);
const WORTH_LOOKING = new RegExp(`\\b${REMOTE}\\b`);
const AHEAD = /^ (?:will|shall|is|to be|expected|scheduled)\b/;
const LONGEST = 200; // characters before the place

export function seenFrom(text: string, view: string, sentence: Sentence, people: Meant): FoundStatement[] {
  if (!WORTH_LOOKING.test(view.slice(sentence.start, sentence.end))) return [];
  return placesOf({ text, view, sentence }, sentence).flatMap((place): FoundStatement[] => {
    const from = Math.max(sentence.start, place.start - LONGEST);
    const match = APPEARS.exec(view.slice(from, place.start));
    const { lead = "", verb = "", how = "" } = match?.groups ?? {};
    const after = view.slice(place.end, Math.min(sentence.end, place.end + 40));
    if (match === null || !(WORTH_LOOKING.test(how) || WORTH_LOOKING.test(after))) return [];
    const at = from + match.index;
    const who = personBefore(view, sentence, at, people);
    if (who === undefined || people.officials.has(who.name) || !isTold(sentence, at)) return [];
    const isAhead = AHEAD.test(lead) || !verb.endsWith("ed");
    const days = sentence.dates.filter(({ date }) => isExact(date));
    const day = isAhead || days.length !== 1 ? undefined : days[0]?.date;
    const whole = trimSpan(text, sentence);
    const { speaker, tier } = voiceAt(sentence, at);
    return [
      {
        ...whole,
        speaker,
        entry: { kind: "custody period", name: "detention" },
        ...(day === undefined
          ? { slot: "account", value: text.slice(whole.start, whole.end).replace(/\s+/g, " ") }
          : { slot: "date", value: day.edtf, date: day }),
        modality: isAhead || speaker.kind !== "narrator" ? "asserted" : "happened",
        polarity: "positive",
        tier: who.sure && tier === "explicit" ? "explicit" : "inferred",
        about: [
          { kind: "person", name: who.name, as: "person held" },
          ...(place.name === undefined ? [] : [{ kind: place.name.kind, name: place.name.name, as: "facility" }]),
        ],
        parts: partsAt(text, place, { start: at, end: place.start }, isAhead),
      },
    ];
  });
}

/** Neither imagined nor denied nor said to be untrue; that it is set for a day takes nothing from where somebody is. */
function isTold({ meant }: Sentence, at: number): boolean {
  const clause = meant.find(({ start, end }) => start <= at && at < end);
  return clause === undefined || (clause.polarity === "positive" && !NOT_TOLD.has(clause.modality));
}

const NOT_TOLD: ReadonlySet<string> = new Set(["hypothetical", "denied", "alleged"]);

/** The place; and of one who is still to appear, the words that say so: then it is told of the time of writing. */
function partsAt(text: string, place: Place, words: Span, isAhead: boolean): FoundPart[] {
  const facility: FoundPart = {
    slot: "facility",
    value: place.value,
    start: place.start,
    end: place.end,
    ...(place.name && { about: [{ kind: place.name.kind, name: place.name.name, as: "facility" }] }),
  };
  if (!isAhead) return [facility];
  const span = trimSpan(text, words);
  return [{ ...span, slot: "to appear from", value: text.slice(span.start, span.end).replace(/\s+/g, " ") }, facility];
}
