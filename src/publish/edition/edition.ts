// The public edition: what of a record the world may see, and what speaks against publishing it.

export type { Original, ReadOriginal } from "./originals.ts";
export { type PreparedEdition, prepareEdition } from "./prepare-edition.ts";
export type { Refusal } from "./refusal.ts";
export { REFUSAL_RULES, type Refusals, waiverOf } from "./refusals.ts";
export {
  NOTHING_SHOWN,
  readShownState,
  type ShownDifference,
  shownDifference,
  type ShownState,
  withheldSince,
} from "./shown-state.ts";
