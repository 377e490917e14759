// The words of the record in Spanish.

import { SPANISH_ABOUT } from "./spanish-about.ts";
import { SPANISH_DOCUMENT } from "./spanish-document.ts";
import { SPANISH_ROOMS } from "./spanish-rooms.ts";
import { SPANISH_TELLINGS } from "./spanish-tellings.ts";
import { SPANISH_TERMS } from "./spanish-terms.ts";
import { SPANISH_VOICES } from "./spanish-voices.ts";
import type { ENGLISH_RECORD } from "./english-record.ts";
import type { Words } from "./shape.ts";

export const SPANISH_RECORD: Pick<Words, keyof typeof ENGLISH_RECORD> = {
  about: SPANISH_ABOUT,
  document: SPANISH_DOCUMENT,
  rooms: SPANISH_ROOMS,
  terms: { ...SPANISH_TERMS, ...SPANISH_TELLINGS },
  voices: SPANISH_VOICES,
  dates: {
    none: "sin fecha",
    before: (day) => `a más tardar el ${day}`,
    after: (day) => `no antes del ${day}`,
    within: (period) => `en algún momento de ${period}`,
    between: (from, to, of) => (of === "days" ? `entre el ${from} y el ${to}` : `entre ${from} y ${to}`),
    converted: (day) => `${day}, por conversión`,
    comma: ", ",
    fromTo: (from, to) => `${from} a ${to}`,
    weekday: (weekday, day) => `${weekday} ${day}`,
    zoneOf: (place) => `hora de ${place}`,
    sourcesDiffer: (all) => `${all} (las fuentes no coinciden)`,
  },
  notFound: {
    title: "Esta página no existe",
    why: "Puede que el documento o la persona ya no esté en el expediente. Vuelva a empezar en",
    start: "la situación actual del caso",
  },
  list: {
    pageOf: (page, of) => `página ${page} de ${of}`,
    pageOfTitle: (page, of) => `Página ${page} de ${of}`,
    titlePage: (title, page) => `${title}, página ${page}`,
    continued: "continuación",
    pagesOf: (title) => `Páginas de ${title}`,
    previous: (page) => `Anterior: página ${page}`,
    next: (page) => `Siguiente: página ${page}`,
  },
};
