// The words of the workroom in English, by part. The other languages have the shape of this file.

import { ENGLISH_ACCOUNTS } from "./english-accounts.ts";
import { ENGLISH_CHECKS } from "./english-checks.ts";
import { ENGLISH_REVIEW } from "./english-review.ts";
import { ENGLISH_DOCUMENT_PAGE } from "./english-document.ts";
import { ENGLISH_DOCUMENTS } from "./english-documents.ts";
import { ENGLISH_FRAME } from "./english-frame.ts";
import { ENGLISH_HISTORY } from "./english-history.ts";
import { ENGLISH_LEVELS } from "./english-levels.ts";
import { ENGLISH_NAMES } from "./english-names.ts";
import { ENGLISH_OVERVIEW } from "./english-overview.ts";
import { ENGLISH_PARTING } from "./english-parting.ts";
import { ENGLISH_PUBLISH } from "./english-publish.ts";
import { ENGLISH_RESTRICTED } from "./english-restricted.ts";
import { ENGLISH_SEARCH } from "./english-search.ts";
import { ENGLISH_TIMELINE } from "./english-timeline.ts";
import { ENGLISH_WRITING } from "./english-writing.ts";

export const ENGLISH_ROOM = {
  accounts: ENGLISH_ACCOUNTS,
  checks: ENGLISH_CHECKS,
  frame: ENGLISH_FRAME,
  review: ENGLISH_REVIEW,
  history: ENGLISH_HISTORY,
  overview: ENGLISH_OVERVIEW,
  publish: ENGLISH_PUBLISH,
  levels: ENGLISH_LEVELS,
  restricted: ENGLISH_RESTRICTED,
  search: ENGLISH_SEARCH,
  documents: ENGLISH_DOCUMENTS,
  document: ENGLISH_DOCUMENT_PAGE,
  writing: ENGLISH_WRITING,
  timeline: ENGLISH_TIMELINE,
  names: ENGLISH_NAMES,
  parting: ENGLISH_PARTING,
} as const;
