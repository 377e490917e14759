// The words that dates are made of in Spanish, folded: small letters without accents ("ano" is año, "manana" mañana).

import type { Part } from "./date-meaning.ts";
import type { Season, Unit } from "./date-words.ts";
import { wordSet } from "../gazetteer/word-list.ts";

export const MONTHS: ReadonlyMap<string, number> = numbered(
  "enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre",
);
/** Only between a day and a year, or with a stop: "3 ene. 2021". */
export const SHORT_MONTHS: ReadonlyMap<string, number> = numbered(
  "ene feb mar abr may jun jul ago sep|sept|set oct nov dic",
);
/** 1 is Monday. */
export const WEEKDAYS: ReadonlyMap<string, number> = numbered("lunes martes miercoles jueves viernes sabado domingo");
export const PLURAL_WEEKDAYS: ReadonlyMap<string, number> = numbered(
  "lunes martes miercoles jueves viernes sabados domingos",
);

export const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ["ano", "Y"],
  ["anos", "Y"],
  ["trimestre", "Q"],
  ["trimestres", "Q"],
  ["mes", "M"],
  ["meses", "M"],
  ["semana", "W"],
  ["semanas", "W"],
  ["dia", "D"],
  ["dias", "D"],
  ["decada", "DE"],
  ["decadas", "DE"],
  ["siglo", "CE"],
  ["siglos", "CE"],
  ["hora", "TH"],
  ["horas", "TH"],
  ["minuto", "TM"],
  ["minutos", "TM"],
  ["segundos", "TS"],
]);

export const SEASONS: ReadonlyMap<string, Season> = new Map<string, Season>([
  ["primavera", "SP"],
  ["verano", "SU"],
  ["otono", "FA"],
  ["invierno", "WI"],
]);

export const DAY_PARTS: ReadonlyMap<string, string> = new Map([
  ["madrugada", "TMO"],
  ["manana", "TMO"],
  ["mediodia", "TMI"],
  ["tarde", "TAF"],
  ["noche", "TNI"],
]);

export const PARTS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ["principio", "early"],
  ["principios", "early"],
  ["comienzo", "early"],
  ["comienzos", "early"],
  ["inicio", "early"],
  ["inicios", "early"],
  ["mediados", "middle"],
  ["final", "late"],
  ["finales", "late"],
  ["fines", "late"],
]);

const SMALL =
  "cero un|uno|una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete " +
  "dieciocho diecinueve veinte veintiun|veintiuno|veintiuna veintidos veintitres veinticuatro veinticinco veintiseis " +
  "veintisiete veintiocho veintinueve";
export const SMALL_NUMBERS: ReadonlyMap<string, number> = numbered(SMALL, 0);
export const TENS: ReadonlyMap<string, number> = new Map(
  "treinta cuarenta cincuenta sesenta setenta ochenta noventa"
    .split(" ")
    .map((word, i) => [word, 10 * (i + 3)] as const),
);
export const HUNDREDS: ReadonlyMap<string, number> = new Map([
  ["cien", 100],
  ["ciento", 100],
  ...["doscient", "trescient", "cuatrocient", "quinient", "seiscient", "setecient", "ochocient", "novecient"].flatMap(
    (stem, i) => [[`${stem}os`, 100 * (i + 2)] as const, [`${stem}as`, 100 * (i + 2)] as const],
  ),
]);
export const ORDINALS: ReadonlyMap<string, number> = numbered(
  "primer|primero|primera segundo|segunda tercer|tercero|tercera cuarto|cuarta",
);
export const VAGUE: ReadonlySet<string> = wordSet("varios varias algunos algunas pocos pocas muchos muchas");
/** Before an amount: how exact it is. */
export const ROUNDING: readonly (readonly string[])[] = [
  ["poco", "mas", "de"],
  ["mas", "de"],
  ["menos", "de"],
  ["al", "menos"],
  ["por", "lo", "menos"],
  ["cerca", "de"],
  ["alrededor", "de"],
  ["casi"],
  ["unos"],
  ["unas"],
  ["aproximadamente"],
];

/** "el lunes pasado", "la próxima semana". */
export const WHICH: ReadonlyMap<string, -1 | 1> = new Map<string, -1 | 1>([
  ["pasado", -1],
  ["pasada", -1],
  ["ultimo", -1],
  ["ultima", -1],
  ["proximo", 1],
  ["proxima", 1],
  ["entrante", 1],
]);
export const THIS: ReadonlySet<string> = wordSet("este esta");
export const THAT: ReadonlySet<string> = wordSet("ese esa aquel aquella mismo misma");
export const ARTICLES: ReadonlySet<string> = wordSet("el la los las");

/** Named days, and the name by which holidays.ts knows them. */
export const HOLIDAYS: readonly (readonly [readonly string[], string])[] = [
  [["dia", "de", "navidad"], "christmas"],
  [["navidad"], "christmas"],
  [["nochebuena"], "christmas eve"],
  [["ano", "nuevo"], "new year"],
  [["nochevieja"], "new year eve"],
  [["viernes", "santo"], "good friday"],
  [["jueves", "santo"], "maundy thursday"],
  [["domingo", "de", "ramos"], "palm sunday"],
  [["domingo", "de", "resurreccion"], "easter"],
  [["domingo", "de", "pascua"], "easter"],
  [["miercoles", "de", "ceniza"], "ash wednesday"],
  [["semana", "santa"], "holy week"],
  [["ramadan"], "ramadan"],
];

/** Words before a year that stands alone. */
export const YEAR_CUES: ReadonlySet<string> = wordSet(
  "en desde hasta de del entre y ano a para durante desde tras verano",
);
/** What is counted: "de 2000 personas" is no year. */
export const COUNTED: ReadonlySet<string> = wordSet(`
personas hombres mujeres ninos ninas familias casos presos detenidos dolares pesos euros soles bolivares colones quetzales lempiras
kilometros metros millas paginas firmas votos documentos miembros soldados policias muertos heridos estudiantes migrantes refugiados`);

function numbered(list: string, from = 1): Map<string, number> {
  return new Map(list.split(" ").flatMap((words, i) => words.split("|").map((word) => [word, i + from] as const)));
}
