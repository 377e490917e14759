// How long something has lasted, or how long ago it was, by what a text says of one person: "has been held for almost three
// years", "his 1,000th day in custody", "500 days since her arrest", "20 days after a judge ordered his release".
// Such a claim can be worked out again: its statement says what is counted from and to which day.

import { trimSpan } from "../../base/base.ts";
import type { Duration, FoundStatement, NumberMention } from "../../record/record.ts";
import { type Claim, countedFrom } from "./counted-from.ts";
import { type CountedTo, countedTo } from "./counted-to.ts";
import type { Meant } from "./event-context.ts";
import { heldFor } from "./held-time.ts";
import { type Length, lengthsOf, type Place } from "./lengths.ts";
import { voiceAt } from "./voice-at.ts";

export function durationStatements(place: Place, numbers: readonly NumberMention[], meant: Meant): FoundStatement[] {
  const { text, sentence } = place;
  const found: FoundStatement[] = [];
  for (const length of lengthsOf(place, numbers)) {
    const claim = countedFrom(place, length, meant) ?? inCustody(place, length, meant);
    if (claim === undefined) continue;
    const { who, modality, from } = claim;
    const voice = voiceAt(sentence, length.start);
    found.push({
      ...trimSpan(text, sentence),
      speaker: voice.speaker,
      entry: { kind: "person", name: who.name },
      slot: "duration",
      value: text.slice(length.start, length.end).replace(/\s+/g, " ").replace(/^the /i, ""),
      modality,
      polarity: "positive",
      tier: who.sure ? voice.tier : "inferred",
      duration: durationOf(length, from, countedTo(place, length, claim.event)),
    });
  }
  return found;
}

function inCustody(
  { view, sentence }: Place,
  length: Length,
  meant: Meant,
): (Claim & { event?: undefined }) | undefined {
  const held = heldFor(view, sentence, length, meant);
  return held && { who: held, modality: held.modality, from: "custody" };
}

function durationOf({ parts, rounding, ordinal }: Length, from: string, to: CountedTo): Duration {
  return { parts, ...(rounding && { rounding }), ...(ordinal && { ordinal }), from, ...to };
}
