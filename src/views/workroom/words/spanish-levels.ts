// The words about what may be shown to the public, in Spanish.

import type { RoomWords } from "./shape.ts";

export const SPANISH_LEVELS: RoomWords["levels"] = {
  title: "Lo que se puede mostrar",
  intro:
    "Lo que nadie ha decidido no entra en la edición pública. De un documento se muestran solo los pasajes en que se basan afirmaciones aceptadas, o todo; a una persona se la nombra, o su nombre se oculta.",
  documents: "Documentos",
  people: "Personas",
  filter: "Mostrar",
  any: "todo",
  apply: "Mostrar",
  names: { undecided: "sin decidir", withheld: "retenido", cited: "solo pasajes citados", public: "público" },
  set: {
    withheld: "Retener",
    cited: "Mostrar solo los pasajes citados",
    public: "Hacer público",
    original: "Ofrecer solo el texto",
    all: "Se puede mostrar de todos modos",
  },
  now: "Ahora:",
  why: "Por qué (puede quedar vacío)",
  whyNeeded: "Por qué se puede mostrar de todos modos",
  change: "Cambiar",
  none: "Aquí no hay nada.",
  allAtOnce: "Todo a la vez",
  allDocuments: {
    cited: "Todos los documentos: solo pasajes citados …",
    public: "Todos los documentos: hacer públicos …",
  },
  allPeople: "Todas las personas con nombre: hacer públicas …",
  preview: (n) => `Esto cambiaría: ${n}.`,
  nothingToChange: "Todo lo que esto abarca ya está así.",
  leftOut: (n) => `Queda fuera, por decidir uno por uno: ${n}`,
  withheldStay: (n) => `Retenido por alguien, y sigue así: ${n}.`,
  grounds: {
    sealed: "se habla de un sello o una orden de protección",
    minor: "se le llama menor de edad",
    witness: "se le llama testigo protegido",
  },
  doAll: "Hacerlo",
  cancel: "Cancelar",
  done: (name, level) => `${name}: ${level}.`,
  doneAll: (n, level) => `Cambiado: ${n} (${level}).`,
  changed: "Lo que esto cambiaría ya no es lo que vio. No se escribió nada: mírelo como está ahora.",
  review: "Aceptar afirmaciones en la revisión",
  mend: {
    "person-level": "Decida si el nombre se puede publicar. Si se retiene, se oculta.",
    "document-level": "Decida hasta dónde se puede mostrar el documento.",
    sealed: "Reténgalo, o diga por qué se puede mostrar de todos modos.",
    "minor-or-witness": "Retenga el nombre, o diga por qué se puede publicar de todos modos.",
    address: "Muestre menos del documento, o déjelo pasar si la dirección se puede imprimir.",
    "withheld-name": "Quite el nombre, o hágalo público. Si se trata de otra persona con ese nombre, déjelo pasar.",
    original: "Compruebe que el archivo puede salir como está, u ofrezca solo el texto.",
    "masked-names": "No hay que hacer nada. Un nombre que se hace público se imprime.",
    "allegation-speaker": "Diga en la revisión quién lo afirma, o rechace la afirmación.",
    verbatim: "El texto del documento se leyó de nuevo: mire la afirmación en la revisión.",
    document: "Permita mostrar el pasaje, acepte su afirmación, o cite otro pasaje.",
    picture:
      "Quite la imagen, o hágala pública cuando todos los que aparecen estén de acuerdo. Si photos.yaml la retiene, cámbielo también allí.",
  },
};
