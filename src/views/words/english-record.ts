// The words of the record in English: dates, lists of many pages, where things stand.

import { ENGLISH_ABOUT } from "./english-about.ts";
import { ENGLISH_DOCUMENT } from "./english-document.ts";
import { ENGLISH_ROOMS } from "./english-rooms.ts";
import { ENGLISH_TELLINGS } from "./english-tellings.ts";
import { ENGLISH_TERMS } from "./english-terms.ts";
import { ENGLISH_VOICES } from "./english-voices.ts";

export const ENGLISH_RECORD = {
  about: ENGLISH_ABOUT,
  document: ENGLISH_DOCUMENT,
  rooms: ENGLISH_ROOMS,
  terms: { ...ENGLISH_TERMS, ...ENGLISH_TELLINGS },
  voices: ENGLISH_VOICES,
  dates: {
    none: "not dated",
    before: (day: string) => `on or before ${day}`,
    after: (day: string) => `on or after ${day}`,
    within: (period: string) => `some time in ${period}`,
    /** `of` says what the ends are. */
    between: (from: string, to: string, _of: "days" | "periods") => `between ${from} and ${to}`,
    /** A day of the reader's own calendar, which no source gives. */
    converted: (day: string) => `${day}, converted`,
    comma: ", ",
    fromTo: (from: string, to: string) => `${from} to ${to}`,
    weekday: (weekday: string, day: string) => `${weekday} ${day}`,
    /** Where a zone has no name of its own. */
    zoneOf: (place: string) => `time of ${place}`,
    sourcesDiffer: (all: string) => `${all} (sources differ)`,
  },
  notFound: {
    title: "There is no such page",
    why: "The document or person may have left the record. Start again from",
    start: "where the case stands",
  },
  list: {
    pageOf: (page: number, of: number) => `page ${page} of ${of}`,
    pageOfTitle: (page: number, of: number) => `Page ${page} of ${of}`,
    titlePage: (title: string, page: number) => `${title}, page ${page}`,
    continued: "continued",
    pagesOf: (title: string) => `Pages of ${title}`,
    previous: (page: number) => `Previous: page ${page}`,
    next: (page: number) => `Next: page ${page}`,
  },
} as const;
