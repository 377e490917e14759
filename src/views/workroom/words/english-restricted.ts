// The words about who may see what in the workroom, in English.

export const ENGLISH_RESTRICTED = {
  title: "Who may see it",
  mark: "Restricted",
  list: "What is restricted",
  none: "Nothing is restricted.",
  documents: "Documents",
  people: "People",
  documentNow: "This document is restricted: for readers of the case it does not exist.",
  personNow: "This person is restricted: readers of the case see neither the name nor what is said of this person.",
  documentLead:
    "Owners, editors and reviewers see a restricted document. For readers it does not exist: not in lists, counts, search, differences, hearings or any other page. What goes to the public is decided apart from this.",
  personLead:
    "Owners, editors and reviewers see a restricted person. For readers the name is masked wherever it stands, and what is said of the person or by the person is left out; files that hold the name give them neither the original nor images of the pages. What goes to the public is decided apart from this.",
  inside: "What came in this file is restricted with it, unless it also came by itself.",
  copies: "Documents in which the same words stand, too",
  why: "Why",
  restrict: "Restrict",
  lift: "Lift the restriction",
  restricted: (name: string) => `${name} is restricted.`,
  lifted: (name: string) => `${name} is no longer restricted.`,
} as const;
