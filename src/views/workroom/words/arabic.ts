// The words of the workroom in Arabic, by part.

import { ARABIC_ACCOUNTS } from "./arabic-accounts.ts";
import { ARABIC_CHECKS } from "./arabic-checks.ts";
import { ARABIC_REVIEW } from "./arabic-review.ts";
import { ARABIC_DOCUMENT_PAGE } from "./arabic-document.ts";
import { ARABIC_DOCUMENTS } from "./arabic-documents.ts";
import { ARABIC_FRAME } from "./arabic-frame.ts";
import { ARABIC_HISTORY } from "./arabic-history.ts";
import { ARABIC_LEVELS } from "./arabic-levels.ts";
import { ARABIC_NAMES } from "./arabic-names.ts";
import { ARABIC_OVERVIEW } from "./arabic-overview.ts";
import { ARABIC_PARTING } from "./arabic-parting.ts";
import { ARABIC_PUBLISH } from "./arabic-publish.ts";
import { ARABIC_RESTRICTED } from "./arabic-restricted.ts";
import { ARABIC_SEARCH } from "./arabic-search.ts";
import { ARABIC_TIMELINE } from "./arabic-timeline.ts";
import { ARABIC_WRITING } from "./arabic-writing.ts";
import type { RoomWords } from "./shape.ts";

export const ARABIC_ROOM: RoomWords = {
  accounts: ARABIC_ACCOUNTS,
  checks: ARABIC_CHECKS,
  frame: ARABIC_FRAME,
  review: ARABIC_REVIEW,
  history: ARABIC_HISTORY,
  overview: ARABIC_OVERVIEW,
  publish: ARABIC_PUBLISH,
  levels: ARABIC_LEVELS,
  restricted: ARABIC_RESTRICTED,
  search: ARABIC_SEARCH,
  documents: ARABIC_DOCUMENTS,
  document: ARABIC_DOCUMENT_PAGE,
  writing: ARABIC_WRITING,
  timeline: ARABIC_TIMELINE,
  names: ARABIC_NAMES,
  parting: ARABIC_PARTING,
};
