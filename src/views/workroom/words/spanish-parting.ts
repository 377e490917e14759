// The words for parting what was read as one event, in Spanish.

import type { RoomWords } from "./shape.ts";

export const SPANISH_PARTING: RoomWords["parting"] = {
  link: "Son dos audiencias",
  title: "Dos audiencias, no una",
  help: "Habeas leyó todo esto como dicho de una sola. Si son dos, elige lo que se dice de la otra. Lo que llegue después se une a una de ellas solo donde es seguro.",
  which: "Esto se dice de la otra",
  why: "Por qué son dos",
  button: "Separarlas",
  some: "Elige una parte: ni nada, ni todo.",
  onlyOne: "Esto se dice en un solo lugar: no hay nada que separar.",
  done: "Separadas.",
};
