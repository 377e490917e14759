// The words of feeds, previews and what newspapers take along, in Spanish.

import type { Words } from "./shape.ts";

export const SPANISH_FORMATS: Pick<Words, "feeds" | "share"> = {
  feeds: {
    titles: { feed: "Todo lo nuevo", hearings: "Audiencias", corrections: "Correcciones" },
    kinds: {
      update: "Noticia",
      release: "Comunicado de prensa",
      statement: "Declaración",
      letter: "Carta",
      correction: "Corrección",
    },
    set: (hearing, when) => `${hearing}: fijada para ${/^\d/u.test(when) ? "el " : ""}${when}`,
    moved: (hearing, from, to) => `${hearing}: pasa del ${from} al ${to}`,
    over: (hearing, when, what) => `${hearing} (${when}): ${what}`,
    aboutHearing: "Todas las fechas de esta audiencia y cómo asistir",
  },
  share: {
    update: "Noticia",
    release: "Comunicado de prensa",
    advisory: "Convocatoria de prensa",
    letter: "Carta",
    action: "Qué puede hacer",
    statement: "Declaración",
    question: "Pregunta",
    term: "Término",
    correction: "Corrección",
    page: "Antecedentes",
    address: "Esta página, con todas sus fuentes:",
    kit: "Dosier de prensa: comunicados, hoja de datos, contactos y fotos en un solo archivo (ZIP)",
  },
};
