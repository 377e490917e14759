// Work on plain text: nothing here knows what a case is.

export { type AlignedQuote, QuoteFinder } from "./aligned-quote.ts";
export { canonicalText } from "./canonical.ts";
export { circuitOf, COURT_STATES, type CourtState, FEDERAL_COURTS, type FederalCourt } from "./federal-courts.ts";
export { fingerprint, type Fingerprints, sameWord, SURE_WORDS, withoutGrams } from "./fingerprints.ts";
export { fold, foldKey, foldMarks } from "./fold.ts";
export { masked, maskedIn } from "./masked.ts";
export { protectedAddress } from "./protected-address.ts";
export { nearest } from "./nearest.ts";
export { jsonFault, jsonPlace, type JsonStep } from "./json-place.ts";
export { placeRelation, type PlaceRelation } from "./places.ts";
export { findParagraphs } from "./paragraphs.ts";
export { findSentences } from "./sentences.ts";
export { findWords, type Words } from "./words.ts";
export { wordDifference, type WordRun } from "./word-difference.ts";
export { scaleValue, WORD_NUMBER, wordValue } from "./number-words.ts";
