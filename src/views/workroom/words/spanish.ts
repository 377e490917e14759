// The words of the workroom in Spanish, by part.

import { SPANISH_ACCOUNTS } from "./spanish-accounts.ts";
import { SPANISH_CHECKS } from "./spanish-checks.ts";
import { SPANISH_REVIEW } from "./spanish-review.ts";
import { SPANISH_DOCUMENT_PAGE } from "./spanish-document.ts";
import { SPANISH_DOCUMENTS } from "./spanish-documents.ts";
import { SPANISH_FRAME } from "./spanish-frame.ts";
import { SPANISH_HISTORY } from "./spanish-history.ts";
import { SPANISH_LEVELS } from "./spanish-levels.ts";
import { SPANISH_NAMES } from "./spanish-names.ts";
import { SPANISH_OVERVIEW } from "./spanish-overview.ts";
import { SPANISH_PARTING } from "./spanish-parting.ts";
import { SPANISH_PUBLISH } from "./spanish-publish.ts";
import { SPANISH_RESTRICTED } from "./spanish-restricted.ts";
import { SPANISH_SEARCH } from "./spanish-search.ts";
import { SPANISH_TIMELINE } from "./spanish-timeline.ts";
import { SPANISH_WRITING } from "./spanish-writing.ts";
import type { RoomWords } from "./shape.ts";

export const SPANISH_ROOM: RoomWords = {
  accounts: SPANISH_ACCOUNTS,
  checks: SPANISH_CHECKS,
  frame: SPANISH_FRAME,
  review: SPANISH_REVIEW,
  history: SPANISH_HISTORY,
  overview: SPANISH_OVERVIEW,
  publish: SPANISH_PUBLISH,
  levels: SPANISH_LEVELS,
  restricted: SPANISH_RESTRICTED,
  search: SPANISH_SEARCH,
  documents: SPANISH_DOCUMENTS,
  document: SPANISH_DOCUMENT_PAGE,
  writing: SPANISH_WRITING,
  timeline: SPANISH_TIMELINE,
  names: SPANISH_NAMES,
  parting: SPANISH_PARTING,
};
