// The words of the site in Spanish.

import { plural } from "./plural.ts";
import { SPANISH_ACT } from "./spanish-act.ts";
import { SPANISH_CAMPAIGN } from "./spanish-campaign.ts";
import { SPANISH_CUSTODY } from "./spanish-custody.ts";
import { SPANISH_FORMATS } from "./spanish-formats.ts";
import { SPANISH_HEARINGS } from "./spanish-hearings.ts";
import { SPANISH_PROCEEDINGS } from "./spanish-proceedings.ts";
import { SPANISH_RECORD } from "./spanish-record.ts";
import { SPANISH_RULINGS } from "./spanish-rulings.ts";
import type { Words } from "./shape.ts";

export const SPANISH: Words = {
  ...SPANISH_CAMPAIGN,
  ...SPANISH_CUSTODY,
  ...SPANISH_FORMATS,
  ...SPANISH_HEARINGS,
  ...SPANISH_PROCEEDINGS,
  ...SPANISH_RECORD,
  ...SPANISH_RULINGS,
  language: "Español",
  skip: "Ir al contenido",
  menu: "Partes del sitio",
  draft: "Borrador. Hallado por un programa y todavía no revisado por una persona.",
  draftTitle: "Borrador:",
  draftFoot: "Cada línea lleva al pasaje del que se tomó.",
  check: "Cómo comprobarlo",
  otherLanguages: "En otros idiomas",
  foot: "Cada afirmación abre aquí el pasaje del que se tomó.",
  map: {
    case: "El caso",
    said: "Lo que se dice",
    sources: "Fuentes",
    part: "Participar",
    trust: "Cómo comprobarlo",
  },
  strokes: (days) => plural("es", days, { one: "# trazo, uno por cada día", other: "# trazos, uno por cada día" }),
  areas: {
    home: "Situación actual",
    updates: "Noticias",
    statements: "Declaraciones",
    proceedings: "Procedimientos",
    hearings: "Audiencias",
    rulings: "Resoluciones",
    timeline: "Cronología",
    custody: "Custodia",
    deadlines: "Plazos",
    requests: "Solicitudes",
    allegations: "Acusaciones",
    documents: "Documentos",
    people: "Personas",
    organizations: "Organizaciones",
    places: "Lugares",
    quotations: "Citas",
    differences: "Discrepancias",
    wanted: "Documentos buscados",
    repeats: "Repeticiones",
    receipts: "Recibos",
    act: "Actuar",
    letters: "Cartas",
    press: "Prensa",
    supporters: "Apoyos",
    coverage: "En la prensa",
    questions: "Preguntas",
    corrections: "Correcciones",
    search: "Buscar",
    about: "Acerca de",
  },
  search: {
    byLetter: "Nombres por letra",
    byDate: "Lo que tiene fecha, por año",
    months: "Meses",
    label: "Palabras que se buscan",
    noScript: "Para buscar por palabras, permita los scripts en esta página. Las listas de abajo no los necesitan.",
    needsServer:
      "La búsqueda por palabras necesita un servidor web. Si abre el sitio desde una carpeta, use las listas de abajo.",
    failed: "No se pudo iniciar la búsqueda por palabras. Use las listas de abajo.",
    none: "No se encontró nada.",
    found: "Páginas encontradas: …",
    more: "Mostrar más",
    kinds: { person: "persona", organization: "organización", court: "tribunal", facility: "centro", place: "lugar" },
    dated: { document: "documento", writing: "de la campaña" },
  },
  act: SPANISH_ACT,
};
