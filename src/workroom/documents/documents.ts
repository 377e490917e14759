// What people do with the documents of a case: add, find, replace, take out.

export { type Incoming, type IncomingState, type Intake, intakeOf } from "./intake.ts";
export { type DocumentsAsked, type DocumentsFound, listDocuments } from "./list-documents.ts";
export { type PastedText, pastedFile } from "./pasted-text.ts";
export { MOST_FILE_BYTES } from "./received-file.ts";
export { partAt } from "./document-parts.ts";
export { findInText } from "./find-in-text.ts";
export { type OpenedDocument, openDocument, type Repeat, statesOf, type StatementState } from "./open-document.ts";
export { originalOf } from "./original.ts";
export { boxesOn } from "./page-marks.ts";
export { pagePicturesOf } from "./page-pictures.ts";
export {
  isRemoval,
  type Removal,
  removalOf,
  removeDocument,
  restoreDocument,
  settleRemoved,
} from "./remove-document.ts";
export { carryOver, type CarryOver, replaceDocument } from "./replace-document.ts";
export { makeStatement, type OwnMade } from "./own-statements.ts";
