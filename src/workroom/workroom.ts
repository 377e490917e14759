// What people do with a case: bring its record up to date, look at it, verify it, rebuild it.

export { readDocumentFile } from "./document-file.ts";
export {
  buildRecord,
  type BuildOptions,
  type BuildProgress,
  type BuildReport,
  type BuildStage,
} from "./build-record.ts";
export { type Altered, type BuildDifference, isEmpty } from "./build-difference.ts";
export { idKeyOf, keepIdKey } from "./id-key.ts";
export { type CaseFolder, findCaseFolder, isInside, publicFolder, type PublicFolder } from "./case-folder.ts";
export {
  type CaseToRead,
  isReadOnlyRecord,
  openCase,
  openCaseToRead,
  type OpenCase,
  type OpenCaseOptions,
} from "./open-case.ts";
export {
  decideIdentity,
  type Deciding,
  type DecisionState,
  type ListedDecision,
  listDecisions,
  undoDecision,
  undoDecisions,
} from "./decide.ts";
export { type CaseRules, rulesOfCase } from "./rule-files.ts";
export { importCourts } from "./court-file.ts";
export { districtsOfCase, importDistricts, importLegislators, legislatorsOfCase } from "./legislator-file.ts";
export { type ImportReport, importUpdates } from "./import-updates.ts";
export { readFiles, type FileReading } from "./read-files.ts";
export { type Fault, type Verification, verifyRecord } from "./verify-record.ts";
export { rebuildRecord, type RebuildReport } from "./rebuild-record.ts";
export { type CaseHearing, caseHearings, datedByVersions, type HearingSource } from "./case-hearings.ts";
export { type CaseRulingStep, caseSteps, type CaseStep, type CaseSteps } from "./case-steps.ts";
export { caseProcedure, caseRequests, type ProcedureSource } from "./case-procedure.ts";
export { readWritings, type WritingFolder } from "./read-writings.ts";
export { type Chosen, chooseStatements, decideStatements, type StatementChoice } from "./accept.ts";
export {
  allDocuments,
  allPeople,
  decideLevels,
  type GroundSource,
  groundsOfPeople,
  type LeftOut,
  type LevelChoice,
  type LevelTarget,
  levelTargets,
  originalTargets,
} from "./level.ts";
export {
  type AllAtOnce,
  allAtOnce,
  type LevelKind,
  type ListedLevel,
  listLevels,
  setAll,
  setLevel,
} from "./set-level.ts";
export { type MarkedReady, markReady } from "./mark-ready.ts";
export { recordForgotten, recordPublished, waive } from "./published.ts";
export { may, type Right, RIGHTS, type Role, ROLES } from "./permission.ts";
export { takeBack } from "./take-back.ts";
export { openRoom, ownKey, type Person, type Room } from "./room.ts";
export {
  restrict,
  restrictCopy,
  type RestrictedNow,
  restrictedNow,
  restrictionsOf,
  unrestrictedRoom,
} from "./restricted/restricted.ts";
export {
  compareMoments,
  type DecidedThing,
  type HistoryItem,
  type HistoryPage,
  type MomentChange,
  type Moments,
  type MomentState,
  readHistory,
  verifyLog,
} from "./history.ts";
export {
  type CaseQuery,
  caseQuery,
  type Found,
  type KeptSearch,
  keepSearch,
  keptSearches,
  searchCase,
} from "./search-case.ts";
export { markSeen, type News, type Overview, readOverview } from "./overview.ts";
export { type Desk, type ReviewDesk, shownRecordState } from "./review-desk.ts";
export { type AcceptBar, nextItem, type ReviewItem, reviewItem } from "./review-item.ts";
export { correctName, decideStatement, type Outcome, settleFlag, type StatementChange } from "./decide-statement.ts";
export { acceptBulk, type BulkPreview, previewBulk } from "./bulk-accept.ts";
export { type NameItem, nameItem } from "./name-item.ts";
export { type FlagItem, flagItem, type FlagList, flagList, nextFlag } from "./flag-item.ts";
export { type DocumentsAsked, type DocumentsFound, listDocuments } from "./documents/documents.ts";
export { type Incoming, type IncomingState, type Intake, intakeOf, MOST_FILE_BYTES } from "./documents/documents.ts";
export { type PastedText, pastedFile } from "./documents/documents.ts";
export { findInText, type OpenedDocument, openDocument, partAt, statesOf } from "./documents/documents.ts";
export { boxesOn, originalOf, pagePicturesOf } from "./documents/documents.ts";
export { removalOf, removeDocument, restoreDocument, settleRemoved } from "./documents/documents.ts";
export { carryOver, type CarryOver, replaceDocument } from "./documents/documents.ts";
export { makeStatement } from "./documents/documents.ts";
export {
  formOfDraft,
  type ListedPiece,
  type ListedWriting,
  listWriting,
  type OpenPiece,
  openPiece,
  putPieceBack,
  type RemovedPiece,
  removePiece,
  type Saved,
  saveNewPiece,
  savePiece,
} from "./writing-desk.ts";
export { type CitablePassage, citablePassages } from "./cite-passage.ts";
export {
  beside,
  readTimeline,
  type TimelineAsks,
  timelineAsks,
  type TimelinePage,
  timelineQuery,
  wayTo,
  without,
  timelineKind,
} from "./timeline/timeline.ts";
export { listNames, type NamePage } from "./names/name-list.ts";
export { type Moment, momentAfter, momentAt, withPast } from "./past-record.ts";
export {
  addPasskey,
  changeRole,
  deviceName,
  endOtherSessions,
  endSession,
  firstInvitation,
  hashed,
  type Invited,
  invitationOf,
  invite,
  isSeenLongAgo,
  joinCase,
  type Joined,
  letBackIn,
  letInFromTerminal,
  listMembers,
  type MadeInvitation,
  type Member,
  type MemberChange,
  type Members,
  type NameFault,
  newAccountId,
  newKey,
  type NewPasskey,
  type OwnAccount,
  ownAccount,
  plainName,
  removeMember,
  removePasskey,
  renewCodes,
  revokeInvitation,
  type SignedIn,
  signInByCode,
  signInByPasskey,
  speak,
  whoHas,
} from "./accounts/accounts.ts";
export { type PartableEvent, partableEvent, partEvent } from "./part-event.ts";
