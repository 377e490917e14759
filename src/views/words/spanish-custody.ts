// The words of the page of custody and of the first page of a draft, in Spanish.

import type { ENGLISH_CUSTODY } from "./english-custody.ts";
import { plural } from "./plural.ts";
import type { Words } from "./shape.ts";

const NIGHTS = { one: "# noche", other: "# noches" };
const DOCUMENTS = { one: "# documento", other: "# documentos" };

export const SPANISH_CUSTODY: Pick<Words, keyof typeof ENGLISH_CUSTODY> = {
  custody: {
    title: "Custodia",
    intro:
      "Desde cuándo hasta cuándo, dónde y por quién estuvo detenida la persona de este caso, hasta donde lo cuentan los documentos. Solo cuenta lo que se narra como ocurrido: una orden de liberación no pone fin a nada. Donde las fuentes difieren, cada versión se cuenta por separado.",
    empty: "Ningún documento leído habla de un tiempo en custodia de la persona de este caso.",
    rule: "Las noches transcurridas se cuentan desde el primer día; contando el primer día, se cuenta cada día del que una parte se pasó en custodia, por lo que ese número es uno más. El día de un traslado pertenece a los dos períodos y se cuenta una sola vez en el total.",
    groups: {
      count: "Cuánto tiempo",
      periods: "Períodos",
      gaps: "Lagunas, solapamientos y errores",
      apart: "Fuera del recuento",
      ahead: "Fechas próximas, si la custodia continúa",
    },
    anotherPerson: "Se cuenta de un apellido que también lleva otra persona; no se cuenta:",
    withoutDay: "Se habla de custodia sin dar el día; no entra en ningún período:",
    inCustody: "En custodia",
    countedTo: "Contado hasta el día del documento más reciente.",
    withSources: "Los períodos con sus fuentes",
    byAuthority: "Por autoridad",
    byPlace: "Por lugar",
    byAccounts: "Según las versiones que dan las fuentes:",
    account: (from, to, count) => `desde: ${from}; hasta: ${to}: ${count}`,
    noKnownEnd: "sin final conocido",
    noEnd: "no se dice el final",
    to: "hasta",
    notTold: "no se dice",
    placeNotTold: "No se dice el lugar",
    authority: "Autoridad",
    place: "Lugar",
    ground: "Fundamento",
    began: "Comenzó",
    ended: "Terminó",
    heldOn: (n) =>
      plural("es", n, {
        one: "En custodia, según se cuenta, # día más",
        other: "En custodia, según se cuenta, # días más",
      }),
    toldBy: (n) => plural("es", n, { one: "Lo dice # pasaje", other: "Lo dicen # pasajes" }),
    carried: "tomado del período anterior",
    answerBy: (day) => `${day}, según`,
    heldAfter: "En custodia, según otras fuentes, después del final que se cuenta:",
    ordinal: (n) => `${n}.º`,
    atLeast: (n) => `al menos ${n}`,
    unknownNumber: "un número desconocido de",
    range: (least, most) => `de ${least} a ${most}`,
    count: (nights, mostNights, days, mostDays) =>
      `${nights} ${mostNights === "1" ? "noche" : "noches"} en custodia, ${days} ${mostDays === "1" ? "día" : "días"} contando el primero`,
    unknownDay: "un día desconocido",
    unknownDayIn: (span) => `un día desconocido, ${span}`,
    by: {
      arrest: "arresto",
      detention: "detención",
      transfer: "traslado",
      release: "liberación",
      deportation: "deportación",
      extradition: "extradición",
      death: "fallecimiento",
      "held since": "en custodia desde entonces",
      "held until": "en custodia hasta entonces",
      held: "en custodia",
      "not released": "sin liberar",
      "ordered released": "liberación ordenada",
      counted: "según el recuento de una fuente",
    },
    byUnknown: "ninguna fuente dice cómo",
    nextBegins: "comienza el período siguiente",
    state: {
      untold: (name) => `Ningún documento dice desde cuándo está en custodia ${name}.`,
      before: (day) => `${day} es anterior al primer día en custodia del que habla un documento: no se cuenta nada.`,
      beforeFirst: (day, first) =>
        `${day} es anterior al primer día en custodia del que habla un documento (${first}): no se cuenta nada.`,
      held: (name, since, day, count) => `${name} está en custodia desde: ${since}. El ${day} suman ${count}.`,
      heldIf: (name, since, day, count) =>
        `${name} está en custodia desde: ${since}. El ${day} suman ${count}, si la custodia continuó.`,
      ended: (end, day, count) => `Según los documentos, la custodia terminó (${end}) antes del ${day}, tras ${count}.`,
      free: (name, day, end, count) =>
        `Según los documentos, el ${day} ${name} no estaba en custodia: el tiempo anterior había terminado (${end}), tras ${count}.`,
      disputed: (name, day, count) =>
        `Las fuentes difieren sobre si ${name} seguía en custodia el ${day}: ${count}, según cuál tenga razón.`,
      unclear: (name, day, count) =>
        `Lo que cuentan los documentos no aclara si ${name} estaba en custodia el ${day}: ${count}.`,
      total: (count) => `Con los tiempos anteriores en custodia: ${count}.`,
      noBeginning: "Ninguna fuente dice cuándo comenzó este tiempo en custodia.",
      lastByOthers: (name, day) =>
        `Según otras, el último día en que un documento sitúa en custodia a ${name} es el ${day}; donde no se dice el final, el recuento supone que la custodia continuó.`,
      lastTold: (name, day) =>
        `Ningún documento habla de un final. El último día en que uno sitúa en custodia a ${name} es el ${day}; el recuento supone que la custodia continuó.`,
    },
    gap: {
      free: (from, to, n) =>
        `Del ${from} al ${to} (${plural("es", n, NIGHTS)}), fuera de custodia, según cuentan los documentos; no se cuenta.`,
      untold: (from, to, n) =>
        `Del ${from} al ${to} (${plural("es", n, NIGHTS)}), ningún documento dice si estaba en custodia; no se cuenta.`,
      "place untold": (from, to, n) =>
        `Del ${from} al ${to} (${plural("es", n, NIGHTS)}), en custodia, y ningún documento dice dónde.`,
    },
    overlap: (one, other, from, to) =>
      `Los períodos ${one} y ${other} coinciden del ${from} al ${to}, hasta donde es seguro. En el total, los días se cuentan una sola vez.`,
    overlapOn: (one, other, from) =>
      `Los períodos ${one} y ${other} coinciden desde el ${from}, hasta donde es seguro. En el total, los días se cuentan una sola vez.`,
    milestone: {
      days: (day, n, nth) =>
        `${day}: ${plural("es", n, { one: "# día transcurrido", other: "# días transcurridos" })} (día ${nth} contando el primero)`,
      anniversary: (day, years, n, nth) =>
        `${day}: ${plural("es", years, { one: "# año", other: "# años" })} (${plural("es", n, NIGHTS)}, día ${nth} contando el primero)`,
      holiday: (day, name, n, nth) => `${day}: ${name} (${plural("es", n, NIGHTS)}, día ${nth} contando el primero)`,
    },
  },
  draftHome: {
    disputes: "Qué está en disputa",
    latest: "Las últimas fechas en los documentos",
    next: "Próximos pasos",
    howTo: "Cómo leer este sitio",
    howToText:
      "Un programa leyó los documentos y anotó quién dice qué. Cada línea muestra las palabras de una fuente; sígala y esas mismas palabras aparecerán marcadas en el documento. Lo que alguien alega se publica como alegado, con el nombre de quien lo alega. Donde las fuentes difieren, figuran las dos lado a lado, y el sitio no elige.",
    moreWords: "Más sobre lo que significan las palabras",
    notEstablished: (file) => `No está establecido de quién trata este caso; indique el nombre en ${file}.`,
    caseOf: (name) => `Este es el caso de ${name}.`,
    appearsCaseOf: (name, note) => `Este parece ser el caso de ${name} ${note}.`,
    takenFromDocuments: (file) => `(tomado de los documentos; indíquelo en ${file})`,
    restsOn: (n) => `Se basa en ${plural("es", n, DOCUMENTS)}`,
    andOthers: (kinds) => `${kinds} y otros`,
    noneDated: "Ninguno lleva una fecha que se haya podido leer.",
    datedOf: (day) => `Los que llevan fecha son de: ${day}.`,
    datedSpan: (when) => `Los que llevan fecha se escribieron ${when}.`,
    moreRelated: (n) =>
      plural("es", n, {
        one: "# documento más trata de otro caso y se mantiene aparte.",
        other: "# documentos más tratan de otro caso y se mantienen aparte.",
      }),
    figures: {
      documents: "documentos",
      statements: "afirmaciones",
      entries: "personas, lugares, tribunales y más",
      flags: "discrepancias y errores",
      wanted: "documentos buscados",
      origins: "textos publicados más de una vez",
      unread: "archivos no leídos por completo",
    },
    besides: (n) => `y ${n} sobre otros casos`,
    besidesIn: (n) => `y ${n} en documentos sobre otros casos`,
    allFlags: (n) => `Todas las discrepancias y errores (${n})`,
    noDisputes:
      "Las comprobaciones no encontraron dos fuentes que se contradigan. Eso no significa que todo sea correcto.",
    cases: "En qué punto está cada caso",
    noLatest: "No se encontró ninguna afirmación con fecha.",
    wholeTimeline: "La cronología completa",
    nameSubject: (file) => `Indique en ${file} el nombre de la persona detenida.`,
    unread: (n, link) =>
      `${plural("es", n, { one: "# archivo no se leyó por completo", other: "# archivos no se leyeron por completo" })}: ${link}.`,
    seeWhat: "vea qué puede hacer",
    compare: (link) => `Compare las fuentes donde difieren: ${link}.`,
    compareFirst: (link) => `Compare las fuentes donde difieren, primero lo más importante: ${link}.`,
    flags: (n) => plural("es", n, { one: "# discrepancia o error", other: "# discrepancias y errores" }),
    wanted: (n, link) =>
      `${plural("es", n, {
        one: "# documento se menciona y no está en la carpeta",
        other: "# documentos se mencionan y no están en la carpeta",
      })}: ${link}.`,
    whereToGet: (n) => plural("es", n, { one: "dónde conseguirlo", other: "dónde conseguirlos" }),
    inLanguages: (n, list, receipts) =>
      `${plural("es", n, {
        one: "# documento está en un idioma que el programa no lee por completo",
        other: "# documentos están en idiomas que el programa no lee por completo",
      })}: ${list}. Los ${receipts} dicen qué no se leyó.`,
    receipts: "recibos",
    undated: (n, link) =>
      `${plural("es", n, { one: "# documento no lleva fecha", other: "# documentos no llevan fecha" })}: ${link}.`,
    findDates: "averigüe cuándo se escribió cada uno",
    readTimeline: (timeline) => `Coteje la ${timeline} con los documentos antes de publicar nada.`,
    timeline: "cronología",
  },
};
