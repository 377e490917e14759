// The words of the site in English. The other languages have the shape of this file.

import { ENGLISH_ACT } from "./english-act.ts";
import { ENGLISH_CAMPAIGN } from "./english-campaign.ts";
import { ENGLISH_CUSTODY } from "./english-custody.ts";
import { ENGLISH_FORMATS } from "./english-formats.ts";
import { ENGLISH_HEARINGS } from "./english-hearings.ts";
import { ENGLISH_PROCEEDINGS } from "./english-proceedings.ts";
import { ENGLISH_RECORD } from "./english-record.ts";
import { ENGLISH_RULINGS } from "./english-rulings.ts";

export const ENGLISH = {
  ...ENGLISH_CAMPAIGN,
  ...ENGLISH_CUSTODY,
  ...ENGLISH_FORMATS,
  ...ENGLISH_HEARINGS,
  ...ENGLISH_PROCEEDINGS,
  ...ENGLISH_RECORD,
  ...ENGLISH_RULINGS,
  language: "English",
  skip: "Skip to the content",
  menu: "Parts of the site",
  draft: "Draft. Found by a program and not yet reviewed by a person.",
  draftTitle: "Draft:",
  draftFoot: "Every line leads to the passage it was taken from.",
  check: "How to check it",
  otherLanguages: "In other languages",
  foot: "Every statement here opens the passage it was taken from.",
  map: { case: "The case", said: "What is said", sources: "Sources", part: "Take part", trust: "How to check it" },
  strokes: (days: string) => `${days} strokes, one for each day`,
  areas: {
    home: "Where it stands",
    updates: "Updates",
    statements: "Statements",
    proceedings: "Proceedings",
    hearings: "Hearings",
    rulings: "Rulings",
    timeline: "Timeline",
    custody: "Custody",
    deadlines: "Deadlines",
    requests: "Requests",
    allegations: "Allegations",
    documents: "Documents",
    people: "People",
    organizations: "Organizations",
    places: "Places",
    quotations: "Quotations",
    differences: "Differences",
    wanted: "Wanted",
    repeats: "Repeats",
    receipts: "Receipts",
    act: "Act",
    letters: "Letters",
    press: "Press",
    supporters: "Supporters",
    coverage: "Coverage",
    questions: "Questions",
    corrections: "Corrections",
    search: "Search",
    about: "About",
  },
  search: {
    byLetter: "Names by letter",
    byDate: "What is dated, by year",
    months: "Months",
    label: "Words to look for",
    noScript: "To search by words, allow scripts on this page. The lists below need none.",
    needsServer: "Searching by words needs a web server. Opened from a folder, use the lists below.",
    failed: "The search by words could not be started. Use the lists below.",
    none: "Nothing was found.",
    found: "Pages found: …",
    more: "Show more",
    kinds: { person: "person", organization: "organization", court: "court", facility: "facility", place: "place" },
    dated: { document: "document", writing: "by the campaign" },
  },
  act: ENGLISH_ACT,
} as const;
