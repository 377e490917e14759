// The words about who may see what in the workroom, in Spanish.

import type { RoomWords } from "./shape.ts";

export const SPANISH_RESTRICTED: RoomWords["restricted"] = {
  title: "Quién puede verlo",
  mark: "Restringido",
  list: "Lo que está restringido",
  none: "No hay nada restringido.",
  documents: "Documentos",
  people: "Personas",
  documentNow: "Este documento está restringido: para quienes solo leen el caso no existe.",
  personNow: "Esta persona está restringida: quienes solo leen el caso no ven su nombre ni lo que se dice de ella.",
  documentLead:
    "Un documento restringido lo ven quienes son titulares, editan o revisan. Para quienes solo leen no existe: ni en listas, cuentas, búsquedas, diferencias, audiencias ni en ninguna otra página. Lo que sale al público se decide aparte.",
  personLead:
    "A una persona restringida la ven quienes son titulares, editan o revisan. Para quienes solo leen, su nombre queda tapado dondequiera que esté, y no aparece lo que se dice de esa persona ni lo que ella dice; de los archivos que llevan su nombre no reciben el original ni imágenes de las páginas. Lo que sale al público se decide aparte.",
  inside: "Lo que llegó dentro de este archivo queda restringido con él, salvo que también llegara por separado.",
  copies: "Documentos en los que están las mismas palabras",
  why: "Por qué",
  restrict: "Restringir",
  lift: "Levantar la restricción",
  restricted: (name) => `${name} está restringido.`,
  lifted: (name) => `${name} ya no está restringido.`,
};
