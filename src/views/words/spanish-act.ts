// The words of the pages on which a reader acts, in Spanish.

import type { Words } from "./shape.ts";

export const SPANISH_ACT: Words["act"] = {
  title: "Actuar",
  intro:
    "Qué puede hacer usted, con qué palabras y ante quién. Desde estas páginas no se envía nada: usted mismo llama, escribe y publica.",
  open: "En curso",
  unknown: "Nada dice si estas siguen en curso",
  unknownOne: "Nada dice si esta sigue en curso.",
  soon: "Más adelante",
  allies: "Llamamientos de aliados",
  ended: "Terminadas",
  none: "Por el momento no hay nada que hacer.",
  until: (day) => `Hasta el ${day}`,
  opens: (day) => `Empieza el ${day}`,
  closed: (day) => `Esta acción terminó el ${day}. Se conserva aquí como constancia; por favor, no la lleve a cabo.`,
  withdrawn: (why) =>
    `Esta acción ha terminado: ${why} Se conserva aquí como constancia; por favor, no la lleve a cabo.`,
  by: (who) => `Convoca: ${who}`,
  goTo: "Ir a la acción",
  archivedCopy: "Copia archivada",
  theAsk: "Qué pedir",
  whom: "A quién pedirlo",
  yourRepresentative: "Su representante en la Cámara de Representantes",
  yourSenators: "Sus dos senadores",
  find: "Encuéntrelos por código postal",
  call: "Si llama por teléfono",
  callHint:
    "Diga primero su nombre y dónde vive: las oficinas cuentan a sus propios electores. Si nadie contesta, deje un mensaje.",
  write: "Si escribe una carta",
  email: "Si escribe un correo electrónico",
  ownWords: "[Primero, con sus propias palabras: quién es usted y por qué le importa esto.]",
  emailHint: "Empiece con sus propias palabras. Esas las oficinas las leen; lo demás solo lo cuentan.",
  openDraft: "Abrir un borrador en su programa de correo",
  useForm: "Su formulario de contacto",
  webPage: "Página web",
  phone: "Teléfono",
  address: "Dirección",
  offices: "Oficinas cerca de casa",
  representative: "Representante",
  senator: "Senador o senadora",
  district: (state, number) => (number === 0 ? `${state}, distrito único` : `${state}, distrito ${number}`),
  seatOn: (day) => `Al ${day}, según la lista de legisladores de este sitio.`,
  undatedList: "La lista no indica fechas: compruebe que siguen en el cargo.",
  vacant:
    "Según la lista, nadie ocupaba este escaño ese día. Puede que esté vacante o que la lista sea demasiado antigua.",
  zipTitle: "Encuentre a su representante",
  zipIntro:
    "Abra las tres primeras cifras de su código postal. En cada página están todos los códigos, de modo que nadie, ni siquiera este sitio, sabe cuál es el suyo.",
  zipDigits: (prefix) => `Códigos postales ${prefix}…`,
  zipSplit: (count) => `en ${count} distritos; lo decide su calle:`,
  zipStreet: "Cámara de Representantes: buscar por calle y número",
  zipMissing:
    "Un código que no está aquí no pertenece a ningún distrito de la lista: puede ser un apartado de correos.",
  drawn: (from, to) => `Distritos según el trazado vigente del ${from} al ${to}.`,
  drawnFrom: (from) => `Distritos según el trazado vigente desde el ${from}.`,
  drawnUnknown: "No se sabe desde cuándo está vigente este trazado de los distritos.",
  drawnOther: (day) => `Estos distritos no son los del ${day}: pueden tener otros números y otros límites.`,
  backToAct: "Todas las acciones",
};
