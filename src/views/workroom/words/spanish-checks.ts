// What each check looks for, in Spanish.

import type { RoomWords } from "./shape.ts";

export const SPANISH_CHECKS: RoomWords["checks"] = {
  date: "Otro día",
  duration: "Otra duración",
  sum: "Una suma que no cuadra",
  count: "Otro número",
  role: "Otro cargo",
  place: "Otro lugar",
  polarity: "Afirmado y negado",
  outcome: "Otro resultado",
  sequence: "Un orden imposible",
  wording: "Palabras distintas de una misma cita",
  "altered-copy": "Una copia alterada",
  "single-origin": "Varias notas, una sola fuente",
  identity: "Nombres que pueden ser uno",
  findings: "Conclusiones judiciales distintas",
  wanted: "Un documento que falta",
  "damaged-address": "Una dirección dañada",
  "garbled-text": "Texto ilegible",
  "incomplete-advisory": "Un aviso sin hora o lugar",
  "repeated-paragraph": "Un párrafo repetido",
  "undated-document": "Un documento sin fecha",
  "unfilled-placeholder": "Un espacio sin rellenar",
  "unfinished-letter": "Una carta sin terminar",
  "unread-document": "Un archivo que no se pudo leer",
};
