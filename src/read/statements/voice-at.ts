// Who says what stands at a place of a sentence: the one who is quoted there, the one whose words are told, or the document.

import { NARRATOR, frameAt } from "../quotations/speakers.ts";
import type { Speaker, Tier } from "../../record/record.ts";
import type { Sentence } from "./event-context.ts";

export function voiceAt(sentence: Sentence, at: number): { readonly speaker: Speaker; readonly tier: Tier } {
  return (
    sentence.quoted.find((quotation) => quotation.start <= at && at < quotation.end) ??
    frameAt(sentence.frames, at) ?? { speaker: NARRATOR, tier: "explicit" }
  );
}
