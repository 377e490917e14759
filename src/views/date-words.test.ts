import { expect, test } from "vitest";
import { parseDateSpan, UNKNOWN_DATE } from "../base/base.ts";
import { basisWords, dateTime, dateWords, dayIn, monthIn, weekdayIn, yearOf } from "./date-words.ts";
import { type Tongue, wordsOf } from "./words/words.ts";

test.each([
  ["2021-05-03", "3 May 2021"],
  ["2021-05", "some time in May 2021"],
  ["2018", "some time in 2018"],
  ["2021-05-03/2021-05-06", "between 3 May and 6 May 2021"],
  ["2020-12-30/2021-01-02", "between 30 December 2020 and 2 January 2021"],
  ["2021-06/2021-08", "between June and August 2021"],
  ["2020-12/2021-02", "between December 2020 and February 2021"],
  ["2018/2020", "between 2018 and 2020"],
  ["2021-05-03/..", "on or after 3 May 2021"],
  ["../2021-05-03", "on or before 3 May 2021"],
  ["2024-02-01/2024-02-29", "some time in February 2024"],
  ["2023-02-01/2023-02-27", "between 1 February and 27 February 2023"],
])("%s is printed as %j", (edtf, words) => {
  expect(dateWords(parseDateSpan(edtf, "explicit"))).toBe(words);
});

test("What is not known is never given a day or a year.", () => {
  for (const date of [undefined, UNKNOWN_DATE]) {
    expect([dateWords(date), dateTime(date), yearOf(date)]).toEqual(["not dated", undefined, undefined]);
  }
});

test.each([
  ["2021-05-03", "2021-05-03"],
  ["2021", "2021"],
  ["2021-05-03/2021-05-06", undefined],
  ["../2021-05-03", undefined],
])("%s as a machine reads it: %s", (edtf, expected) => {
  expect(dateTime(parseDateSpan(edtf, "explicit"))).toBe(expected);
});

test("A date that was worked out says from what.", () => {
  expect(basisWords("relative to 2021-05-13 and 2021-05-23")).toBe(
    "worked out relative to 13 May 2021 and 23 May 2021",
  );
  expect(basisWords("relative to 2021-06-29/2022-03-28")).toBe(
    "worked out relative to between 29 June 2021 and 28 March 2022",
  );
  const day = parseDateSpan("2022-03-28", "relative to 2022-03-28");
  expect(basisWords("relative to 2022-03-28", day)).toBe("the day of its own text");
  expect(basisWords("relative to the letter's date")).toBe("worked out relative to the letter's date");
});

test.each([
  ["es", "relative to 2021-05-13 and 2021-05-23", "calculada a partir de: 13 de mayo de 2021 y 23 de mayo de 2021"],
  ["es", "between neighbours", "delimitada por las partes anterior y posterior"],
  ["ar", "explicit", "كما هو مكتوب"],
  ["en", "relative to its sections", "worked out relative to its sections"],
  ["es", "relative to its sections", "calculada a partir de: sus secciones"],
  ["ar", "relative to the language en-US", "محسوب استنادًا إلى اللغة en-US"],
] as const)("In %s the basis %s is %s.", (language, basis, words) => {
  expect(basisWords(basis, undefined, tongue(language))).toBe(words);
});

function tongue(language: string, calendar?: string): Tongue {
  return { language, words: wordsOf(language), calendar };
}

test.each([
  ["2019-06-03", "3 de junio de 2019", "3 يونيو 2019"],
  ["2019-06", "en algún momento de junio de 2019", "في وقت ما من يونيو 2019"],
  ["2018", "en algún momento de 2018", "في وقت ما من 2018"],
  ["2019-06-03/2019-06-06", "entre el 3 de junio y el 6 de junio de 2019", "بين 3 يونيو و6 يونيو 2019"],
  ["2019-06/2019-08", "entre junio y agosto de 2019", "بين يونيو وأغسطس 2019"],
  ["2018/2020", "entre 2018 y 2020", "بين 2018 و2020"],
  ["2019-06-03/..", "no antes del 3 de junio de 2019", "في 3 يونيو 2019 أو بعده"],
  ["../2019-06-03", "a más tardar el 3 de junio de 2019", "في 3 يونيو 2019 أو قبله"],
])("%s in Spanish is %j, in Arabic %j.", (edtf, spanish, arabic) => {
  const date = parseDateSpan(edtf, "explicit");
  expect([dateWords(date, tongue("es")), dateWords(date, tongue("ar"))]).toEqual([spanish, arabic]);
});

test("Iraq and Syria have month names of their own.", () => {
  expect(dayIn("2019-06-03", tongue("ar-IQ"))).toBe("3 حزيران 2019");
});

test("Weekdays and months are put in the language.", () => {
  expect([weekdayIn("2019-06-03"), weekdayIn("2019-06-03", tongue("es"))]).toEqual([
    "Monday 3 June 2019",
    "lunes 3 de junio de 2019",
  ]);
  expect([monthIn("2019-06-03"), monthIn("2019-06-03", tongue("ar"))]).toEqual(["June 2019", "يونيو 2019"]);
});

test("The day of the reader's calendar stands beside that of the source, and says that it was worked out.", () => {
  expect(dayIn("2019-06-04", tongue("ar", "islamic-umalqura"))).toBe("4 يونيو 2019 (1 شوال 1440 هـ، بالتحويل)");
  expect(dayIn("2019-06-04", tongue("en", "islamic-umalqura"))).toMatch(
    /^4 June 2019 \(.*Shawwal.*1440.*, converted\)$/,
  );
  const month = parseDateSpan("2019-06", "explicit");
  expect(dateWords(month, tongue("ar", "islamic-umalqura"))).toBe("في وقت ما من يونيو 2019");
});

test("A day that the reader's calendar has no table for is not converted.", () => {
  expect(dayIn("1799-06-04", tongue("ar", "islamic-umalqura"))).toBe("4 يونيو 1799");
});

test("In no time zone does a day move.", () => {
  for (let day = 1; day <= 28; day++) {
    const written = `2019-03-${String(day).padStart(2, "0")}`;
    expect(dateWords(parseDateSpan(written, "explicit"), tongue("es"))).toBe(`${day} de marzo de 2019`);
  }
});
