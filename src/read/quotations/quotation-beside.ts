// What the cues of a language look at, and what they say: the words beside a quotation, and where among them its speaker is.

import type { Tier } from "../../record/record.ts";

/** The words beside a quotation, as far as its sentence reaches before it and its paragraph after it. */
export interface Beside {
  readonly before: string;
  readonly after: string;
  /** What stands between the quotation marks. */
  readonly words: string;
}

/** What a cue says of the speaker: where the words for them stand, or that it is whoever spoke last. */
export type SpeakerCue =
  | {
      readonly kind: "words";
      readonly side: "before" | "after";
      readonly start: number;
      readonly end: number;
      readonly tier: Exclude<Tier, "none">;
    }
  | { readonly kind: "as before" };
