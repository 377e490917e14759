// The words of publishing, in Spanish.

import type { RoomWords } from "./shape.ts";

export const SPANISH_PUBLISH: RoomWords["publish"] = {
  intro:
    "La edición pública muestra afirmaciones aceptadas, de documentos que se pueden mostrar, y los textos que están listos.",
  nothingYet:
    "Todavía no se puede publicar nada: no hay ninguna afirmación aceptada de un documento que se pueda mostrar, ni textos para publicar.",
  button: "Publicar",
  stops: (n) => `Por corregir antes de publicar: ${n}. Hasta entonces no se escribe nada.`,
  toMend: "Por corregir",
  warns: "Advertencias",
  waived: "Lo que se dejó pasar",
  waive: "Dejarlo pasar",
  reason: "Por qué",
  sayWhy: "Diga por qué: queda en el historial.",
  wasWaived: "Se deja pasar. El historial lo dice y permite deshacerlo.",
  comes: "Se hace público",
  goes: "Desaparece",
  nothing: "Nada.",
  documents: "Documentos",
  originals: "Archivos originales",
  people: "Personas nombradas",
  writing: "Lo que escribieron ustedes",
  inside: (n) => `Además, pasajes dentro de estos o de documentos que se muestran enteros: ${n}.`,
  passages: "Pasajes",
  more: (n) => `Y ${n} más.`,
  published: (n, pages) => `Se escribió la edición ${n}: ${pages} páginas.`,
  changed: "Lo que se publicaría cambió desde que lo vio. No se escribió nada: mírelo como está ahora.",
  refused: "Algo impide publicar. No se escribió nada.",
  editions: "Ediciones hasta ahora",
  noEditions: "Todavía no se publicó ninguna edición.",
  edition: (n) => `Edición ${n}`,
  now: "pública ahora",
  pages: (n) => `páginas: ${n}`,
  putBack: "Volver a esta",
  wasPutBack: (n) => `La edición ${n} es pública de nuevo.`,
  withheld: (what) =>
    `No se volvió a esa edición: muestra lo que alguien retuvo después: ${what}. Publique de nuevo en su lugar.`,
};
