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
      duration: {
        ...durationOf(length, from, countedTo(place, length, claim.event)),
        ...(from === "custody" && isOfPart(place, length) && { part: true }),
      },
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

const ONE_PLACE =
  /\bsolitary\b|\b(?:in|under|inside|at|of|to) (?:(?:the|an?|his|her|their|its) )?(?!(?:the )?(?:continuous|uninterrupted|constant|unlawful|illegal|arbitrary|indefinite|prolonged|pre-?trial|full|total) (?:custody|detention))(?:[a-z.&'-]+ ){1,4}(?:custody|detention|confinement|jail|prison|cent(?:er|re)|facility|annex|unit|cell|dormitory|ward)\b/;

/** "in immigration detention", "at the county jail": a place or an authority that the rest of the time may not have had. */
function isOfPart({ view, sentence }: Place, length: Length): boolean {
  const near = view.slice(Math.max(sentence.start, length.start - 80), Math.min(sentence.end, length.end + 80));
  return ONE_PLACE.test(near) || sentence.names.some(({ kind }) => kind === "facility");
}

function durationOf({ parts, rounding, ordinal }: Length, from: string, to: CountedTo): Duration {
  return { parts, ...(rounding && { rounding }), ...(ordinal && { ordinal }), from, ...to };
}
