// The words of the first page, in Spanish.

import type { RoomWords } from "./shape.ts";

export const SPANISH_OVERVIEW: RoomWords["overview"] = {
  noCustody: "Ningún documento dice todavía desde cuándo está detenida la persona.",
  nextHearings: "Próximas audiencias",
  noHearing: "No hay audiencia fijada para hoy ni para después.",
  deadlines: "Próximos vencimientos",
  noDeadline: "Nada de lo que se pudo calcular vence hoy ni después.",
  checkDeadlines: "Comprueba cada día con su regla antes de confiar en él.",
  proceedings: "Cómo está cada procedimiento",
  waits: "Qué espera a alguien",
  nothingWaits: "Nada está pendiente.",
  review: (n) => `Afirmaciones que nadie ha mirado: ${n}`,
  flags: "Diferencias abiertas",
  severities: { high: "de gran importancia", medium: "importantes", low: "menores" },
  unread: (n) => `Archivos no leídos, o no del todo: ${n}`,
  allUnread: "Todos los acuses",
  news: (day) => `Novedades desde el ${day}`,
  noNews: "No hay novedades.",
  newDocuments: "Documentos que llegaron o muestran otra cosa ahora",
  moreDocuments: (n) => `y ${n} más`,
  newDecisions: "Decisiones de otras personas",
  allDecisions: "Todo el historial",
  searches: "Búsquedas guardadas con novedades",
  seen: "Ya lo vi",
  wasSeen: "Desde ahora solo será novedad lo que llegue después.",
  empty: "Todavía no hay documentos. Añade los primeros: todo lo demás sale de ellos.",
  receiptKinds: { partial: "leído en parte", unreadable: "ilegible" },
};
