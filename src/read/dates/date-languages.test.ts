import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DateSpan, daySpan } from "../../base/base.ts";
import { findParagraphs, findSentences } from "../../text/text.ts";
import { findDates } from "./dates.ts";

/** A Wednesday. */
const ANCHOR = daySpan("2019-06-12", "person");

function read(language: string, text: string, anchor: DateSpan | "none" = ANCHOR): string[] {
  const date = anchor === "none" ? undefined : anchor;
  const paragraphs = findParagraphs(text);
  const section = { kind: "document" as const, start: 0, end: text.length, date };
  const sentences = findSentences(text, paragraphs, () => language);
  return findDates(text, paragraphs, sentences, [section], language).map((one) => {
    expect(text.slice(one.start, one.end)).toBe(one.quote);
    return `${one.quote} ${one.timex.value}${one.date.edtf === one.timex.value || one.date.edtf === "" ? "" : ` ${one.date.edtf}`}`;
  });
}

describe("Spanish", () => {
  test.each<[string, string[]]>([
    ["Fue el 3 de mayo de 2021.", ["el 3 de mayo de 2021 2021-05-03"]],
    ["Nació el treinta y uno de agosto de 1980.", ["el treinta y uno de agosto de 1980 1980-08-31"]],
    [
      "Marchan el 1º de mayo; el 1ro de setiembre de 2018 no.",
      ["el 1º de mayo 2019-05-01", "el 1ro de setiembre de 2018 2018-09-01"],
    ],
    ["Llegó en mayo de 2017 y salió en mayo pasado.", ["mayo de 2017 2017-05", "mayo pasado 2019-05"]],
    [
      "Salió el lunes pasado, no ayer ni anteayer.",
      ["el lunes pasado 2019-06-10", "ayer 2019-06-11", "anteayer 2019-06-10"],
    ],
    ["Volverá mañana por la mañana.", ["mañana por la mañana 2019-06-13TMO 2019-06-13"]],
    ["Declaró por la mañana.", []],
    [
      "La semana pasada y el mes que viene.",
      ["La semana pasada 2019-W23 2019-06-03/2019-06-09", "el mes que viene 2019-07"],
    ],
    ["Hace dos años y hace tres meses.", ["Hace dos años 2017", "hace tres meses 2019-03"]],
    ["Vive aquí desde hace tres años.", ["tres años P3Y"]],
    ["El próximo martes a las 3 de la tarde.", ["El próximo martes a las 3 de la tarde 2019-06-18T15:00 2019-06-18"]],
    ["A las 10:00 horas del 3 de julio.", ["las 10:00 horas del 3 de julio 2019-07-03T10:00 2019-07-03"]],
    [
      "La audiencia será a las 10:00 horas del 3 de julio.",
      ["las 10:00 horas del 3 de julio 2019-07-03T10:00 2019-07-03"],
    ],
    ["Preso desde 2014, con 2000 personas.", ["2014"].map((year) => `${year} ${year}`)],
    ["Durante dos años y medio, o 1.300 días.", ["dos años y medio P2Y6M", "1.300 días P1300D"]],
    ["Un hombre de 44 años.", []],
    ["Lo visita cada lunes y todos los domingos.", ["cada lunes XXXX-WXX-1", "todos los domingos XXXX-WXX-7"]],
    [
      "A principios de 2018 y a finales de mayo.",
      ["principios de 2018 2018 2018-01-01/2018-06-30", "finales de mayo 2019-05 2018-05-01/2019-05-31"],
    ],
    [
      "En los años noventa y en el siglo XXI.",
      ["los años noventa 199 1990-01-01/1999-12-31", "el siglo XXI 20 2000-01-01/2099-12-31"],
    ],
    ["Del 3 al 5 de mayo.", ["3 2019-05-03", "5 de mayo 2019-05-05"]],
    ["Del 28 de enero al 3 de febrero de 2016.", ["28 de enero 2016-01-28", "3 de febrero de 2016 2016-02-03"]],
    ["El 05/06/2018 fue.", ["05/06/2018 2018-06-05"]],
    ["Vendrá en Semana Santa de 2018.", ["Semana Santa de 2018 2018-03-25 2018-03-25/2018-04-01"]],
    ["Domingo Salas y Julio Mayo cenaron.", []],
    [
      "Se fue el 6 de abril de 2015. Al día siguiente volvió.",
      ["el 6 de abril de 2015 2015-04-06", "día siguiente 2015-04-07"],
    ],
    ["El 31 de abril de 2018 no existe.", []],
    [
      "Doce años y seis meses; noventa (90) días hábiles.",
      ["Doce años y seis meses P12Y6M", "noventa (90) días hábiles P90D"],
    ],
    [
      "La madrugada del 14 de mayo y la noche de ayer.",
      ["La madrugada del 14 de mayo 2019-05-14TMO 2019-05-14", "la noche de ayer 2019-06-11TNI 2019-06-11"],
    ],
    ["El 4 de febrero del corriente año.", ["El 4 de febrero del corriente año 2019-02-04"]],
    ["El último domingo de agosto; el miércoles siguiente.", ["agosto 2018-08"]],
  ])("%s", (text, expected) => {
    expect(read("es", text)).toEqual(expected);
  });

  test("without a date of the text what is relative stays unknown", () => {
    expect(read("es", "Ayer, el lunes pasado, hace dos años y el 3 de mayo.", "none")).toEqual([
      "Ayer XXXX-XX-XX",
      "el lunes pasado XXXX-WXX-1",
      "hace dos años XXXX",
      "el 3 de mayo XXXX-05-03",
    ]);
  });
});

describe("Arabic", () => {
  test.each<[string, string[]]>([
    ["في ٣ مايو ٢٠٢١", ["٣ مايو ٢٠٢١ 2021-05-03"]],
    ["في 3 مايو/أيار 2021", ["3 مايو/أيار 2021 2021-05-03"]],
    ["في ۳ مايو ۲۰۲۱م", ["۳ مايو ۲۰۲۱م 2021-05-03"]],
    ["وفي كانون الثاني 2015 وجانفي 2016", ["كانون الثاني 2015 2015-01", "جانفي 2016 2016-01"]],
    [
      "يوم الاثنين الماضي وأمس واليوم وغدا",
      ["يوم الاثنين الماضي 2019-06-10", "أمس 2019-06-11", "اليوم 2019-06-12", "غدا 2019-06-13"],
    ],
    ["الأسبوع الماضي وقبل عامين", ["الأسبوع الماضي 2019-W23 2019-06-03/2019-06-09", "قبل عامين 2017"]],
    ["ثلاث سنوات وشهرين وخمسة وعشرين يوما", ["ثلاث سنوات وشهرين P3Y2M", "خمسة وعشرين يوما P25D"]],
    ["في رمضان ١٤٤٠", ["رمضان ١٤٤٠ 2019-XX-XX 2019-05-05/2019-06-05"]],
    ["في 15 شعبان 1439هـ", ["15 شعبان 1439هـ 2018-XX-XX 2018-04-30/2018-05-02"]],
    ["صدر في ٣‏/٥‏/٢٠١٨", ["٣‏/٥‏/٢٠١٨ 2018-05-03"]],
    [
      "الأول من مايو 2018 والحادي والثلاثين من آب 2018",
      ["الأول من مايو 2018 2018-05-01", "الحادي والثلاثين من آب 2018 2018-08-31"],
    ],
    ["يَوْمَ الأَحَدِ المَاضِي", ["يَوْمَ الأَحَدِ المَاضِي 2019-06-09"]],
    ["مايــو 2018", ["مايــو 2018 2018-05"]],
    ["الساعة الثالثة مساء الخميس الماضي", ["الساعة الثالثة مساء الخميس الماضي 2019-06-06T15:00 2019-06-06"]],
    ["بعد صلاة الجمعة مع أبي", []],
    ["قبل يومين من الجلسة", ["يومين P2D"]],
    ["خمس سنوات ونصف ثم سنتين وستة أشهر", ["خمس سنوات ونصف P5Y6M", "سنتين وستة أشهر P2Y6M"]],
    ["بين عامي 2018 و2021", ["2018 2018", "2021 2021"]],
    ["عيد الفطر 2018", ["عيد الفطر 2018 2018-06-14 2018-06-14/2018-06-16"]],
    ["5 نوفمبر 2016: اعتقل", ["5 نوفمبر 2016 2016-11-05"]],
  ])("%s", (text, expected) => {
    expect(read("ar", text)).toEqual(expected);
  });

  test("without a date of the text what is relative stays unknown", () => {
    expect(read("ar", "أمس، الأسبوع الماضي، 3 مايو", "none")).toEqual([
      "أمس XXXX-XX-XX",
      "الأسبوع الماضي XXXX-WXX",
      "3 مايو XXXX-05-03",
    ]);
  });
});

test("in a language without a grammar only figures are dates, and in an English text a line in another tells itself", () => {
  expect(read("fr", "Le 2019-06-10, Monday, 03.02.2018, in May 2018.")).toEqual([
    "2019-06-10 2019-06-10",
    "03.02.2018 2018-02-03",
  ]);
  expect(read("en", "Lima, 3 de mayo de 2018\n\nThe 3rd of May\n\n٣ مايو ٢٠١٨")).toEqual([
    "3 de mayo de 2018 2018-05-03",
    "The 3rd of May 2019-05-03 2018-05-03/2019-05-03",
    "٣ مايو ٢٠١٨ 2018-05-03",
  ]);
});

const PIECES = [
  "el ",
  "3 ",
  "de ",
  "mayo ",
  "2021 ",
  "hace ",
  "dos ",
  "años ",
  "y ",
  "mil ",
  "a ",
  "las ",
  ":",
  "10",
  "pasado ",
  "lunes ",
  "قبل ",
  "و",
  "عامين ",
  "الأول ",
  "من ",
  "٣ ",
  "/",
  "رمضان ",
  "1442",
  "هـ ",
  "الساعة ",
  "كل ",
];

test("whatever the words, every date quotes its text and none overlaps another", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }),
      fc.constantFrom("es", "ar"),
      (pieces, language) => {
        const text = pieces.join("");
        const paragraphs = findParagraphs(text);
        const section = { kind: "document" as const, start: 0, end: text.length, date: ANCHOR };
        let end = 0;
        for (const one of findDates(text, paragraphs, paragraphs, [section], language)) {
          expect(one.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(one.start, one.end)).toBe(one.quote);
          ({ end } = one);
        }
      },
    ),
    { numRuns: 300 },
  );
});
