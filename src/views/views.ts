// Record to HTML: pure functions that the published site and the workroom share.

export { allegationItems } from "./allegation-items.ts";
export { exchangeItems } from "./exchange-items.ts";
export { aboutPage, notFoundPage } from "./about-page.ts";
export { answerWords } from "./deadline-words.ts";
export { deadlineItems, type ShownDeadline } from "./deadline-items.ts";
export { documentItems, isFullyRead, receiptItems } from "./document-items.ts";
export { PHOTOS, photoPath, sourceList, writtenBody } from "./campaign/body.ts";
export {
  type BodyContext,
  type Cited,
  type CitedTranslation,
  citedIn,
  type LiveValue,
  type Piece,
  type PieceOf,
  sourcesOf,
} from "./campaign/cited.ts";
export { letterItems, letterPage, letterText, letterVersionHref, mailto, slotsOf } from "./campaign/letter-pages.ts";
export {
  correctionItems,
  coverageItems,
  questionItems,
  type ShownCoverage,
  type ShownSupporter,
  supporterItems,
} from "./campaign/list-items.ts";
export { byline, pieceBody, pieceTitle } from "./campaign/piece-parts.ts";
export { plainBody } from "./campaign/plain-body.ts";
export {
  advisoryPage,
  advisoryText,
  contactsText,
  materialPage,
  momentWords,
  photosText,
  pressRoom,
  type PressRoom,
  releasePage,
  releaseText,
  textHref,
} from "./campaign/press-pages.ts";
export { type PublicHome, publicHome } from "./campaign/public-home.ts";
export { statementItems, statementPage } from "./campaign/statement-pages.ts";
export { isNews, updateItems, updatePage } from "./campaign/update-pages.ts";
export { passageCard, type ShownCard } from "./passage-card.ts";
export { custodyCounter, custodyItems, printedOf, type ShownCustody } from "./custody-items.ts";
export {
  boundaryBy,
  boundaryWords,
  countSentences,
  countWords,
  gapWords,
  milestoneWords,
  ordinal,
  overlapWords,
  rangeWords,
} from "./custody-words.ts";
export { dateWords, dayIn } from "./date-words.ts";
export { type DocumentRow, type ListChoice, roomDocumentList } from "./workroom/document-list.ts";
export { carryOverPage, removedNotice, removeDocumentPage, replaceDocumentPage } from "./workroom/document-changes.ts";
export { ownStatementPage } from "./workroom/own-statement.ts";
export { citationOf, type RoomDocument, roomDocument, type ShownPage } from "./workroom/document-view.ts";
export {
  addDocumentsPage,
  countUnderWay,
  incomingItem,
  incomingSum,
  type ShownIncoming,
} from "./workroom/add-documents.ts";
export { atomFeed, type Feed, type FeedEntry, jsonFeed } from "./formats/feed.ts";
export { personHead } from "./formats/person-head.ts";
export { pieceHead } from "./campaign/piece-head.ts";
export { qrHref } from "./formats/print-address.ts";
export { drawable, shareImage } from "./formats/share-image.ts";
export { shareImageHref } from "./formats/share-meta.ts";
export { documentPages, MOST_NOTED, type SharedHere, type ShownDocument } from "./document-page.ts";
export { mayBeOnePage, partStarts } from "./document-parts.ts";
export {
  entryIndexItems,
  entryIntro,
  entryItems,
  type EntryParts,
  type IndexedEntry,
  nameOrder,
  type ShownMention,
} from "./entry-pages.ts";
export { type Excerpt, excerptAround, excerptAt } from "./excerpt.ts";
export { flagCard, type ShownFlag, type ShownPassage, type ShownSide } from "./flag-card.ts";
export { type Figure, type Home, homePage } from "./home-page.ts";
export {
  calendarHref,
  cardHref,
  documentHref,
  entryFolder,
  entryHref,
  fragment,
  hearingHref,
  proceedingHref,
  rulingHref,
} from "./links.ts";
export { GENERATOR, page } from "./layout.ts";
export { hearingItems, type ListedHearing } from "./hearing-items.ts";
export { sentence } from "./sentence.ts";
export { hearingPage, type ShownHearing } from "./hearing-page.ts";
export {
  clockWords,
  disputedSlot,
  daysWords,
  dayOf,
  formerWords,
  givenUpDays,
  isOver,
  hearingTitle,
  toldWords,
  versionStatusWords,
  whenWords,
  whereWords,
} from "./hearing-words.ts";
export { type List, type ListItem, listPage, paged } from "./list-page.ts";
export { escapeText, html, join, Markup, NOTHING, type Printable } from "./markup.ts";
export {
  hearingStepWords,
  latestHearing,
  latestRulings,
  proceedingCard,
  proceedingItems,
  type ProceedingsById,
  rulingStepWords,
  type ShownProceeding,
  type ShownRulingStep,
  type ShownStep,
  type UnsettledStep,
} from "./proceeding-cards.ts";
export { byDay, proceedingPage } from "./proceeding-page.ts";
export {
  courtLine,
  missingOf,
  outcomeNote,
  proceedingTitle,
  servingWords,
  statusWords,
  unsettledWords,
} from "./proceeding-words.ts";
export { type Quotation, quotationItems } from "./quotation-items.ts";
export { requestItems, type ShownRequest } from "./request-items.ts";
export { MOST_RULING_TELLINGS, rulingItems, rulingPage } from "./ruling-pages.ts";
export { isOfSubject, saysWhat, type ShownAct, type ShownRuling } from "./ruling-parts.ts";
export { repeatItems } from "./repeat-items.ts";
export {
  AREAS,
  DRAFT_EDITION,
  editionFolder,
  editionsOf,
  type Edition,
  type Area,
  type Counts,
  type DocumentSummary,
  type EntrySummary,
  type FeedLink,
  type Here,
  type Site,
  type Subject,
  type UnreadLanguage,
} from "./site.ts";
export type { ShownStatement } from "./statement-line.ts";
export { styleSheet, THEME_NAMES, type ThemeName, WATERMARK } from "./style/style.ts";
export { type Alike, type Dated, type DatedEvent, foldDated, timelineItem } from "./timeline-items.ts";
export { documentLabel, languageName, mediaWords, severityWords, unreadWords } from "./wording.ts";
export { type Asking, type ShownWanted, wantedItems } from "./wanted-items.ts";
export { dayStrokes } from "./day-strokes.ts";
export { ENGLISH_TONGUE, isIn, LANGUAGES, type Tongue, type Words, wordsOf } from "./words/words.ts";
export {
  actIndexPage,
  actionPage,
  type ActionRecipient,
  type ActionState,
  type ActionTexts,
  type ShownAction,
} from "./actions/action-page.ts";
export { districtPage, type Drawn, zipHref, zipIndexPage, zipPage } from "./actions/finder-pages.ts";
export { districtHref, type ShownLegislator } from "./actions/reach.ts";
export {
  dateItems,
  type DatedThing,
  letterFile,
  nameItems,
  letterOf,
  SEARCH_SCRIPT,
  type SearchList,
  searchPage,
} from "./search/search-pages.ts";
export { SEARCH_SCRIPT_TEXT } from "./search/search-script.ts";
export { yearOf } from "./date-words.ts";
export { roomOverview, type ShownOverview } from "./workroom/overview.ts";
export { accountPage, type ShownAccount } from "./workroom/account-page.ts";
export { invitationNotice, membersPage, type ShownMembers } from "./workroom/members-page.ts";
export { codesPage, type JoinFault, joinForm, signInForm, type SignInFault } from "./workroom/sign-in-page.ts";
export { outsidePage, refusalPage, signInPage } from "./workroom/refusal-page.ts";
export { type Place, PLACE_NAMES, PLACES } from "./workroom/places.ts";
export { barToCome, type Frame, roomPage, SCRIPT_STYLE, withBar } from "./workroom/room-frame.ts";
export { roomSheet } from "./workroom/room-style.ts";
export { type RoomWords, roomWordsOf } from "./workroom/words/words.ts";
export { chainPage, comparePage, historyPage, type ShownHistory, type ShownMoments } from "./workroom/history-page.ts";
export { momentWords as roomMoment } from "./workroom/moment-words.ts";
export { searchPage as roomSearchPage, type ShownSearch } from "./workroom/search-page.ts";
export { levelsAddress, levelsPage, type ShownLevel } from "./workroom/levels-page.ts";
export { publishPage, type ShownPublishing, type ShownRefusal } from "./workroom/publish-page.ts";
export { faultList, pieceHref, type ShownWriting, writingList } from "./workroom/writing-list.ts";
export {
  citePage,
  citeResults,
  draftOffer,
  piecePreview,
  type ShownCitable,
  type ShownPiece,
  type ShownPiecePreview,
  writingPage,
} from "./workroom/writing-page.ts";
export { type Standing, standingPart } from "./workroom/standing.ts";
export { type FlagPart, flagPage, flagsPage, type ShownFlags, type ShownOneFlag } from "./workroom/flags-page.ts";
export { type ShownTimeline, timelinePage } from "./workroom/timeline-page.ts";
export { partPage, type ShownParting } from "./workroom/part-page.ts";
export { namesPage, type ShownNames } from "./workroom/names-page.ts";
export { namePage, type ShownName } from "./workroom/name-page.ts";
export { restrictedList, restrictedMark, restrictionPage, type ShownRestriction } from "./workroom/restricted-page.ts";
export { reviewItemPage, type ShownReview } from "./workroom/review-item-page.ts";
export { partQuery, type QueuePart, roomHere, undoNotice } from "./workroom/review-parts.ts";
export { bulkPage, reviewQueuePage, type ShownBulk, type ShownQueue } from "./workroom/review-queue-page.ts";
