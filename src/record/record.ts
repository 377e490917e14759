// What a case is: documents, passages, mentions, statements, entries, origins, flags and decisions. Pure.

export { type Passage, passageAt, passageSchema } from "./passage.ts";
export type { CaseDocument, Extraction, Mark, Page, PageLink, Receipt, Sourced, UnreadableReason } from "./document.ts";
export {
  type CitationMention,
  type ContactMention,
  type DamagedMention,
  type DateMention,
  type DocketMention,
  isName,
  type Mention,
  type IndirectSpeechMention,
  type MentionKind,
  NAME_KINDS,
  type NameKind,
  type NamedSourceMention,
  type NameMention,
  type NumberMention,
  type PaperMention,
  type LawMention,
  type PrivateMention,
  type QuotationMention,
  type ReferenceMention,
  type Role,
  type RoleName,
  type SpeakerPlace,
  type Tier,
  type Timex,
  type TimexMod,
  type UnnamedPersonMention,
} from "./mention.ts";
export { type AuthoredPart, type Authorship, authorAt, authorshipOf } from "./claims/authorship.ts";
export {
  type Claim,
  claimKey,
  type ClaimOrigin,
  claimsIn,
  claimStatus,
  type Dependence,
  dependenceLine,
  type DependenceKind,
} from "./claims/claim.ts";
export {
  type ActFinding,
  actFindings,
  type Allegation,
  mayBeOneAct,
  retold,
  type ToldEntry,
} from "./claims/proposition.ts";
export { type NameForm, sharedSlips } from "./identity/shared-spelling.ts";
export { type ClaimContext, settleClaim, type SharedError } from "./claims/independence.ts";
export {
  type Concerned,
  type Corrected,
  type Entry,
  ENTRY_KINDS,
  type EntryKind,
  type FoundPart,
  type FoundStatement,
  MODALITIES,
  type Modality,
  type Polarity,
  type Speaker,
  type Statement,
  type StatementFields,
  type Tenure,
} from "./statement.ts";
export type { Duration, TimePart, TimeUnit } from "./duration.ts";
export {
  EMPTY_READING,
  joinReadings,
  type LanguageStretch,
  type MeantClause,
  type Reading,
  type Section,
} from "./reading.ts";
export { canBeSamePaper, PAPER_NOUN, PAPER_TYPES, paperGroups, type PaperType, paperTypeOf } from "./paper.ts";
export type { Link, Origin, SharedText } from "./origin.ts";
export { type Accusation, allegationsWith, type Defence, type Matters, mattersOf } from "./claims/accusations.ts";
export {
  compareFlags,
  type Flag,
  type FlagClass,
  type FlagSide,
  type Settled,
  type Settlement,
  SETTLEMENTS,
  type Severity,
} from "./flag.ts";
export { settledFlags, settlement, settlementIn, withSettled } from "./settled-flag.ts";
export {
  correctedStatement,
  correction,
  type CorrectionFault,
  correctionIn,
  correctionsOf,
  type Corrections,
  fieldsOf,
  type NameCorrection,
  nameCorrection,
  nameIn,
  NO_CORRECTIONS,
} from "./correction.ts";
export {
  foundStatement,
  type OwnStatement,
  ownStatement,
  ownStatementId,
  ownStatementIn,
  ownStatementsOf,
} from "./own-statement.ts";
export { decisionBook, type DecisionBook } from "./decision-book.ts";
export {
  isRestrictedDocument,
  restrictedThing,
  restriction,
  restrictionIn,
  type Restrictions,
  restrictionsIn,
  restrictionTarget,
} from "./restriction.ts";
export { type Hidden, maskedAt, type NameMask, nameMask, partsOf } from "./name-mask.ts";
export { type HiddenPeople, type MaskedDocument, maskedDocument, maskedValue } from "./masked-document.ts";
export {
  isSamePerson,
  personKey,
  type Review,
  REVIEW_STATES,
  reviewOf,
  type ReviewPeople,
  type ReviewState,
} from "./review.ts";
export { entryDate } from "./entry-date.ts";
export { type Act, ACTS, brokenLink, CHAIN_START, type Decision, decisionHash, type NewDecision } from "./decision.ts";
export { type CaseFile, caseFileSchema, EMPTY_CASE_FILE } from "./case-file.ts";
export { type Naming, namingsOf } from "./identity/naming.ts";
export { documentOf, type KnownName } from "./identity/known-name.ts";
export { isFullName, withoutHonorific } from "./identity/person-name.ts";
export { areOneTitle, officeTitle } from "./identity/office-title.ts";
export {
  decidedPair,
  type DecidedPair,
  type Groups,
  groupsOf,
  type NamedEntry,
  pairDecision,
  standingPairs,
  standsAgainst,
  undoneBy,
  undoTarget,
  type Verdict,
  VERDICTS,
} from "./identity/identity-decisions.ts";
export { joinedByTitle, type NamedSubject } from "./identity/same-person.ts";
export { type Evidence, type Proposal, proposalsOf } from "./identity/proposals.ts";
export {
  authorityNamed,
  authorityOf,
  covers,
  type CustodyAuthority,
  mayBeOneAuthority,
} from "./procedure/custody-authorities.ts";
export { toldCustody } from "./procedure/told-custody.ts";
export { COUNTING_RULE } from "./procedure/custody.ts";
export type { CustodySources } from "./procedure/custody-marks.ts";
export type {
  CountRange,
  CustodyAccount,
  CustodyAnswer,
  CustodyBoundary,
  CustodyCount,
  CustodyFault,
  CustodyGap,
  CustodyLedger,
  CustodyOverlap,
  CustodyPeriod,
  CustodySighting,
  CustodyStay,
  CustodyValue,
  GroupCount,
  HeldCount,
  Milestone,
  ToldCustody,
  UnplacedCustody,
} from "./procedure/custody.ts";
export { namedFirst } from "./procedure/custody-names.ts";
export { citedDockets, type Parties, partiesOf } from "./parties.ts";
export { FORUM_KINDS, type ForumKind, forumLabel, isForumKind, isWiderThan, kindsMeet } from "./procedure/forum.ts";
export {
  type Belonging,
  type Procedure,
  type Proceeding,
  type ProceedingLink,
  type ProceedingParty,
  procedureOf,
  type Serving,
  type StatusTold,
  type ToldValue,
} from "./procedure/proceeding.ts";
export type { ProceduralRecord } from "./procedure/procedural-record.ts";
export type { ServingEnd } from "./procedure/servings.ts";
export { type HeldRole, rolesOf } from "./roles.ts";
export { areNearNames, type Likeness } from "./identity/likeness.ts";
export { nameKeys } from "./identity/name-keys.ts";
export {
  entryOfName,
  isDescription,
  onlyDescribes,
  isNamedKind,
  localEntry,
  namedEntry,
  type PlacedMention,
  placeMentions,
  speakerEntry,
} from "./identity.ts";
export { type EventGroup, groupBucket } from "./events/event-groups.ts";
export { joinGroups, type UnitGroup } from "./events/event-joining.ts";
export type { EventMention } from "./events/event-mentions.ts";
export { type PlacedStatement, placeStatements } from "./placing.ts";
export {
  findSubject,
  holdsOffice,
  type ScopeEvidence,
  scopeOf,
  type Subject,
  type SubjectCandidate,
  subjectKeys,
} from "./subject.ts";
export {
  type CountedFrom,
  DEADLINE_UNITS,
  deadlinesIn,
  type DeadlineUnit,
  type FoundDeadline,
  type OrderedDeadline,
  readDeadline,
} from "./procedure/ordered-deadline.ts";
export {
  type CaseDeadline,
  compareDeadlines,
  type DeadlineAnswer,
  type DeadlineId,
  type DeadlineRule,
  type DeadlineTrigger,
  type EarlierDay,
  type DueDay,
  firstDue,
  lastDue,
  type SumStep,
  triggerWords,
} from "./procedure/deadline.ts";
export { concernsOf, type RulingConcerns } from "./procedure/ruling-concerns.ts";
export { type Bench, benchesIn, type Decided, decisionsIn, isToldApart, matterOf } from "./decided.ts";
export { type ActsOn, actingRulings } from "./procedure/acting-rulings.ts";
export { type DatedStep, latestOf } from "./procedure/latest-ruling.ts";
export { type FoundHolding, type Holding, type HoldingOutcome, holdingsIn } from "./procedure/holding.ts";
export {
  type Ruling,
  type RulingDeadline,
  type RulingHeld,
  type RulingHolding,
  type RulingOrder,
  rulingOf,
  type Told,
} from "./procedure/ruling.ts";
export {
  adjournmentCode,
  type AdjournmentCode,
  adjournmentLabel,
  type HearingDisposition,
} from "./procedure/adjournment.ts";
export { federalCourt, namesNoCourt } from "./procedure/court-key.ts";
export { courtListSchema, courtNames, type ListedCourt } from "./procedure/listed-court.ts";
export { courtZone, statedZone } from "./procedure/court-zones.ts";
export {
  type Appearance,
  type DisputedSlot,
  type Hearing,
  type HearingAccess,
  type HearingChange,
  hearingOf,
  type HearingVersion,
  isCalledOff,
  type Said,
  VERSION_STATUSES,
  type VersionStatus,
} from "./procedure/hearing.ts";
export { caseNumber } from "./procedure/case-number.ts";
export { type Request, type RequestClock, requestsOf, type RequestStep } from "./procedure/request.ts";
export type { RequestStop } from "./procedure/request-clock.ts";
export {
  agencyKey,
  REQUEST_STATES,
  requestName,
  requestNumber,
  type RequestState,
} from "./procedure/request-states.ts";
export {
  birthDaysIn,
  CAUTION_REACH,
  type Caution,
  groundBeside,
  isMarkedSealed,
  namedChildrenIn,
  saysHome,
  saysSealed,
} from "./caution.ts";
export {
  isUnattributed,
  LEVEL_GROUNDS,
  type Level,
  type LevelGround,
  LEVELS,
  type Publication,
  originalOf,
  publicationOf,
  type Refusal,
} from "./publication.ts";
export {
  type Contact,
  type ContactFields,
  type Coverage,
  type CoverageFields,
  LIST_SCHEMAS,
  NO_WRITINGS,
  type Photo,
  type Supporter,
  type SupporterFields,
  type Writing,
  type WritingFields,
  type WritingHead,
  type WritingKind,
  type Writings,
  writingSchema,
} from "./writing/writing.ts";
export {
  byDistrict,
  type DistrictName,
  districtName,
  fiveCallsLegislators,
  fiveCallsSchema,
  type Legislator,
  legislatorOf,
  legislatorSourceSchema,
  type Office,
  officesOf,
  officesSourceSchema,
  representativesOf,
  seatsOn,
  senatorsOf,
  type Term,
} from "./representation/legislator.ts";
export { stateName } from "./representation/state-names.ts";
export { byPrefix, type ZipDistricts, zipDistrictsOf } from "./representation/zip-districts.ts";
export { decidedPhotos, photoTarget, withDecidedPhotos } from "./writing/decided-photos.ts";
export { type Block, type Inline, inlinesIn, plainOf, readBody, type Reference, referenceOf } from "./writing/body.ts";
export {
  type BodyParagraph,
  type BodyQuotation,
  type BodySentence,
  headingsOf,
  paragraphsOf,
} from "./writing/body-sentences.ts";
export { type MarkedBody, markSentences } from "./writing/mark-sentences.ts";
export { fieldsOfKind, type PieceField, WRITING_KINDS } from "./writing/piece-fields.ts";
export { formOf, type PieceForm, textOfForm } from "./writing/piece-form.ts";
export { isVerbatim } from "./writing/verbatim.ts";
export {
  piecesOf,
  readPiece,
  type ReadWritings,
  type ListPlace,
  type WritingFault,
  type WritingFile,
  writingsOf,
} from "./writing/writings-of.ts";
export { writingFolder, writingHref } from "./writing/writing-address.ts";
export { newestFirst, pieceDates, stepsBack } from "./writing/piece-dates.ts";
export { contactsNamed, holdsOn } from "./writing/contact-days.ts";
export { type Exchange, type Exchanges, exchangesIn, isOfExchange } from "./claims/exchanges.ts";
export { partedMarks, partingDecision, statementsParted } from "./events/parting.ts";
