// The page of one document, in Spanish.

import type { ENGLISH_DOCUMENT } from "./english-document.ts";
import { plural } from "./plural.ts";
import type { Widened } from "./shape.ts";

export const SPANISH_DOCUMENT: Widened<typeof ENGLISH_DOCUMENT> = {
  all: "Documentos",
  otherCase: "Este documento trata de otro caso. Nada de él figura en la cronología.",
  text: "El texto",
  noText: "Sin texto propio",
  title: "Título",
  author: "Autoría",
  publisher: "Publicado por",
  date: "Fecha",
  kind: "Tipo",
  language: "Idioma",
  parts: (languages) => `con partes en ${languages}`,
  fromText: "según el texto",
  notReadIn: (language) => `No leído en ${language}`,
  receipt: "Recibo",
  read: "Leído",
  partial: (missing) => `Leído en parte: ${missing}`,
  unreadable: (reason) => `No se pudo leer: ${reason}`,
  notInFull: (languages) => `, pero no por completo: véase lo que no se leyó en ${languages}`,
  file: "Archivo",
  cameIn: "Vino en",
  contains: "Contiene",
  hash: "Huella SHA-256",
  undatedParts: (n) => plural("es", n, { one: "# parte sin fecha", other: "# partes sin fecha" }),
  oneDatedPart: "de su única parte con fecha",
  datedParts: (n) =>
    plural("es", n, {
      one: "de la primera a la última de su # parte con fecha",
      other: "de la primera a la última de sus # partes con fecha",
    }),
  warnPartial: (missing) => `Este archivo se leyó en parte. Falta: ${missing}`,
  warnUnreadable: (reason, hint) => `Este archivo no se pudo leer (${reason}). ${hint}`,
  sections: "Partes de este documento",
  nth: (page, of) => `${page} de ${of}`,
  earlier: "Antes en el texto",
  later: "Más adelante en el texto",
  flagged: (differences) => `${differences} en este documento, enumerados después de su texto.`,
  differences: (n) => plural("es", n, { one: "# discrepancia o defecto", other: "# discrepancias y defectos" }),
  differencesHere: "Discrepancias y defectos en este documento",
  allDifferences: (more, link) => `Y ${plural("es", more, { other: "# más" })}: ${link}`,
  everyDifference: "todas las discrepancias y defectos",
  statements: (n) => plural("es", n, { one: "# afirmación hallada en él", other: "# afirmaciones halladas en él" }),
  shaded: "Las palabras sombreadas",
  alsoStand: (words) => `${words} están también en`,
  alsoStandWith: (words, n) =>
    `${words}, y las de ${plural("es", n, { one: "# pasaje", other: "# pasajes" })} posteriores, están también en`,
  anotherPlace: "otro lugar de este documento",
  otherPlaces: "otros lugares de este documento",
  andElsewhere: (places) => `y ${places}`,
  morePlaces: (n) => plural("es", n, { one: "# lugar más", other: "# lugares más" }),
  morePassages: (n) =>
    plural("es", n, {
      one: "y # pasaje más de este párrafo en otros lugares",
      other: "y # pasajes más de este párrafo en otros lugares",
    }),
  pageNumber: (page) => `Página ${page}`,
  pageUnread: (page) => `Página ${page}: no se pudo leer nada`,
  pageFromImage: (page) => `Página ${page}, leída de su imagen`,
  pageSure: (page, sure) => `Página ${page}, leída de su imagen, con una seguridad del ${sure} %`,
};
