// The words of the lists of people and organizations, in Spanish.

import type { RoomWords } from "./shape.ts";

export const SPANISH_NAMES: RoomWords["names"] = {
  search: "Un nombre, o parte de él",
  find: "Buscar",
  count: (n) => `${n} en el registro`,
  empty: "Ningún documento nombra todavía a nadie.",
  none: (words) => `Nadie se llama «${words}».`,
  all: "Mostrar todos",
  documents: (n) => (n === "1" ? "en 1 documento" : `en ${n} documentos`),
  mentions: (n) => (n === "1" ? "1 mención" : `${n} menciones`),
  statements: (n) => (n === "1" ? "aparece en 1 declaración" : `aparece en ${n} declaraciones`),
  says: (n) => (n === "1" ? "hace 1" : `hace ${n}`),
  record: "Página en el registro",
  spelt: "También escrito:",
  more: (n) => `y ${n} más`,
  pairs: (n) => (n === "1" ? "1 pregunta: ¿son lo mismo?" : `${n} preguntas: ¿son lo mismo?`),
  pairsHelp: "Habeas une nombres solo cuando es seguro. Aquí pregunta. Lo que decidas se puede deshacer.",
  and: "y",
  named: (when) => `Aparece en documentos con fecha: ${when}`,
  passage: "Aquí, por ejemplo:",
  together: (n) => (n === "1" ? "Ambos aparecen en 1 documento:" : `Ambos aparecen en ${n} documentos:`),
  apart: "Ningún documento nombra a ambos.",
  join: "Unir",
  two: "Son dos",
  later: "Más tarde",
  pages: "Páginas de la lista",
  previous: "Atrás",
  next: "Más",
  fromTo: (from, to, all) => `${from} a ${to} de ${all}`,
};
