// The words of the record in Arabic. Numbers stand in Latin digits, so that they can be searched for as the documents print them.

import { ARABIC_ABOUT } from "./arabic-about.ts";
import { ARABIC_DOCUMENT } from "./arabic-document.ts";
import { ARABIC_ROOMS } from "./arabic-rooms.ts";
import { ARABIC_TELLINGS } from "./arabic-tellings.ts";
import { ARABIC_TERMS } from "./arabic-terms.ts";
import { ARABIC_VOICES } from "./arabic-voices.ts";
import type { ENGLISH_RECORD } from "./english-record.ts";
import type { Words } from "./shape.ts";

export const ARABIC_RECORD: Pick<Words, keyof typeof ENGLISH_RECORD> = {
  about: ARABIC_ABOUT,
  document: ARABIC_DOCUMENT,
  rooms: ARABIC_ROOMS,
  terms: { ...ARABIC_TERMS, ...ARABIC_TELLINGS },
  voices: ARABIC_VOICES,
  dates: {
    none: "دون تاريخ",
    before: (day) => `في ${day} أو قبله`,
    after: (day) => `في ${day} أو بعده`,
    within: (period) => `في وقت ما من ${period}`,
    between: (from, to) => `بين ${from} و${to}`,
    converted: (day) => `${day}، بالتحويل`,
    comma: "، ",
    fromTo: (from, to) => `${from} إلى ${to}`,
    weekday: (weekday, day) => `${weekday} ${day}`,
    zoneOf: (place) => `بتوقيت ${place}`,
    sourcesDiffer: (all) => `${all} (المصادر مختلفة)`,
  },
  notFound: {
    title: "لا توجد صفحة كهذه",
    why: "ربما لم تعد الوثيقة أو الشخص في الملف. ابدأ من جديد من",
    start: "صفحة أين وصلت القضية",
  },
  list: {
    pageOf: (page, of) => `الصفحة ${page} من ${of}`,
    pageOfTitle: (page, of) => `الصفحة ${page} من ${of}`,
    titlePage: (title, page) => `${title}، الصفحة ${page}`,
    continued: "تتمة",
    pagesOf: (title) => `صفحات: ${title}`,
    previous: (page) => `السابقة: الصفحة ${page}`,
    next: (page) => `التالية: الصفحة ${page}`,
  },
};
