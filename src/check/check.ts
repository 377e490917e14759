// Record to origins and flags: the list of checks.

import type { Day, DocumentId } from "../base/base.ts";
import type { CaseDocument, Entry, Flag, Origin, Reading, Statement } from "../record/record.ts";
import { alteredCopy } from "./altered-copy.ts";
import type { Check, Life } from "./checks.ts";
import { count } from "./count.ts";
import { damagedAddress } from "./damaged-address.ts";
import { date } from "./date.ts";
import { duration } from "./duration.ts";
import { findings } from "./findings.ts";
import { identity } from "./identity.ts";
import { garbledText } from "./garbled-text.ts";
import { incompleteAdvisory } from "./incomplete-advisory.ts";
import type { NameQuestion } from "./name-question.ts";
import { outcome } from "./outcome.ts";
import { place } from "./place.ts";
import { polarity } from "./polarity.ts";
import { repeatedParagraph } from "./repeated-paragraph.ts";
import { role } from "./role.ts";
import { sequence } from "./sequence.ts";
import { singleOrigin } from "./single-origin.ts";
import { sum } from "./sum.ts";
import { undatedDocument } from "./undated-document.ts";
import { unfilledPlaceholder } from "./unfilled-placeholder.ts";
import { unfinishedLetter } from "./unfinished-letter.ts";
import { unreadDocument } from "./unread-document.ts";
import { wanted } from "./wanted.ts";
import type { WantedPaper } from "./papers/wanted-papers.ts";
import { wording } from "./wording.ts";
import type { OriginDocument } from "./origins/origin-document.ts";

export type { Check, Life, LifeEvent } from "./checks.ts";
export type { NameQuestion } from "./name-question.ts";
export type { OriginDocument } from "./origins/origin-document.ts";
export { regroup, type Regrouped, type Wanted } from "./origins/grouping.ts";
export { type LaidOut, linksOf } from "./origins/links.ts";
export { describeOrigin, groupOrigins, originFinder } from "./origins/origins.ts";
export { sharedErrors } from "./shared-errors.ts";
export { offerKeys, type PaperOffer, paperOffers } from "./papers/paper-offers.ts";
export { identityKeys, lookupKeys, type PaperReference, paperReferences } from "./papers/paper-references.ts";
export { wantedPapers } from "./papers/wanted-papers.ts";
export { isSetPhrase } from "./origins/set-phrase.ts";
export { type Fingerprinted, sharedText } from "./origins/reuse.ts";

export const CHECKS: readonly Check[] = [
  damagedAddress,
  garbledText,
  unfilledPlaceholder,
  unfinishedLetter,
  repeatedParagraph,
  incompleteAdvisory,
  unreadDocument,
  undatedDocument,
  role,
  date,
  duration,
  count,
  sum,
  place,
  polarity,
  outcome,
  sequence,
  singleOrigin,
  alteredCopy,
  wording,
  identity,
  wanted,
  findings,
];

/** What the checks report of one document, by id. */
export function runDocumentChecks(document: CaseDocument, reading: Reading): Flag[] {
  return sorted(CHECKS.flatMap((check) => check.document?.(document, reading) ?? []));
}

/** What the checks report of one entry and all that is said of it, by id. */
export function runEntryChecks(entry: Entry, statements: readonly Statement[]): Flag[] {
  return sorted(CHECKS.flatMap((check) => check.entry?.(entry, statements) ?? []));
}

/**
 * What the checks report of one origin, by id. `documents` are those its passages stand in; without them nothing is known
 * of quotation marks, and wordings are not compared.
 */
export function runOriginChecks(
  origin: Origin,
  documents: ReadonlyMap<DocumentId, OriginDocument> = new Map(),
): Flag[] {
  return sorted(CHECKS.flatMap((check) => check.origin?.(origin, documents) ?? []));
}

/** What the checks report of the hearings of one day, by id. */
export function runHearingChecks(day: Day, statements: readonly Statement[]): Flag[] {
  return sorted(CHECKS.flatMap((check) => check.hearings?.(day, statements) ?? []));
}

/** What the checks report of one person's life, by id. */
export function runPersonChecks(life: Life): Flag[] {
  return sorted(CHECKS.flatMap((check) => check.person?.(life) ?? []));
}

/** What the checks ask about names that may be one's, by id. */
export function runNameChecks(question: NameQuestion): Flag[] {
  return sorted(CHECKS.flatMap((check) => check.names?.(question) ?? []));
}

/** What the checks report of one paper that is referred to and not there, by id. */
export function runPaperChecks(paper: WantedPaper): Flag[] {
  return sorted(CHECKS.flatMap((check) => check.paper?.(paper) ?? []));
}

/** By id, each once: two ways to the same finding are one flag. */
function sorted(flags: readonly Flag[]): Flag[] {
  const byId = new Map(flags.map((flag) => [flag.id, flag]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
