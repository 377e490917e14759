import { expect, test } from "vitest";
import { readText } from "../read.ts";

const BODY_ES = "El tribunal ordenó ayer la libertad de Ana Ruiz, que llevaba presa dos años en la capital del país.";
const BODY_AR = "أمرت المحكمة أمس بالإفراج عن أحمد الذي كان محتجزا منذ عامين في العاصمة.";

test.each<[string, string, string]>([
  ["es", `LIMA, 3 de mayo de 2018 — ${BODY_ES}`, "2018-05-03 dateline"],
  ["es", `Lima, 3 may. 2018 (Redacción).- ${BODY_ES}`, "2018-05-03 dateline"],
  ["es", `Título de la nota\n\nPublicado: 3 de mayo de 2018\n\n${BODY_ES}`, "2018-05-03 explicit"],
  ["ar", `القاهرة، 3 مايو 2018 – ${BODY_AR}`, "2018-05-03 dateline"],
  ["ar", `عنوان الخبر\n\nتاريخ النشر: ٣ مايو ٢٠١٨\n\n${BODY_AR}`, "2018-05-03 explicit"],
  ["ar", `في 3 مايو 2018 – وهو يوم الخميس – ${BODY_AR}`, "undated"],
])("in %s the head of a text dates it: %s", (language, text, expected) => {
  const { reading } = readText({ text, pages: [], marks: [], mediaType: "text/plain", language });
  expect(reading.sections.map(({ date }) => (date === undefined ? "undated" : `${date.edtf} ${date.basis}`))).toEqual([
    expected,
  ]);
});
