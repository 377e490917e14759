// The list of everything that the workroom answers. A new page or change is one value in the file of its part.

import type { Place } from "../../views/views.ts";
import type { Right } from "../../workroom/workroom.ts";
import { ACCOUNT_ROUTES } from "./account-routes.ts";
import { HISTORY_ROUTES } from "./history-routes.ts";
import { FLAG_ROUTES } from "./flag-routes.ts";
import { LEVEL_ROUTES } from "./level-routes.ts";
import { NAME_ROUTES } from "./name-routes.ts";
import { NAMES_ROUTES } from "./names-routes.ts";
import { DOCUMENTS_ROUTES } from "./documents-routes.ts";
import { MEMBERS_ROUTES } from "./members-routes.ts";
import { OVERVIEW_ROUTES } from "./overview-routes.ts";
import { PARTING_ROUTES } from "./parting-routes.ts";
import { PUBLISH_ROUTES } from "./publish-routes.ts";
import { RECORD_ROUTES } from "./record-routes.ts";
import { RESTRICTED_ROUTES } from "./restricted-routes.ts";
import { REVIEW_ROUTES } from "./review-routes.ts";
import type { Route } from "./route.ts";
import { SEARCH_ROUTES } from "./search-routes.ts";
import { SESSION_ROUTES } from "./session-routes.ts";
import { TIMELINE_ROUTES } from "./timeline-routes.ts";
import { WRITING_ROUTES } from "./writing-routes.ts";

export const ROUTES: readonly Route[] = [
  ...ACCOUNT_ROUTES,
  ...MEMBERS_ROUTES,
  ...HISTORY_ROUTES,
  ...FLAG_ROUTES,
  ...NAME_ROUTES,
  ...DOCUMENTS_ROUTES,
  ...OVERVIEW_ROUTES,
  ...RESTRICTED_ROUTES,
  ...REVIEW_ROUTES,
  ...SEARCH_ROUTES,
  ...SESSION_ROUTES,
  ...WRITING_ROUTES,
  ...PUBLISH_ROUTES,
  ...LEVEL_ROUTES,
  ...TIMELINE_ROUTES,
  ...NAMES_ROUTES,
  ...PARTING_ROUTES,
  ...RECORD_ROUTES,
];

/** The right that each place of the menu needs. */
export const PLACE_RIGHTS: Readonly<Record<Place, Right>> = {
  overview: "look",
  review: "decide",
  flags: "look",
  writing: "write",
  publish: "publish",
  timeline: "look",
  proceedings: "look",
  hearings: "look",
  rulings: "look",
  custody: "look",
  deadlines: "look",
  requests: "look",
  allegations: "look",
  people: "look",
  organizations: "look",
  places: "look",
  quotations: "look",
  repeats: "look",
  wanted: "look",
  documents: "look",
  add: "add documents",
  history: "see history",
  members: "manage people",
};
