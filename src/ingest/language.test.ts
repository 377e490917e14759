import { expect, it } from "vitest";
import { languageOf } from "./language.ts";

it.each([
  ["The judge ordered that she be released to her family by noon.", "en"],
  ["El juez ordenó que fuera puesta en libertad antes del mediodía.", "es"],
  ["Le juge a ordonné qu’elle soit remise en liberté avant midi.", "fr"],
  ["Das Gericht ordnete an, dass sie bis zum Mittag freigelassen wird.", "de"],
  ["Суд постановил освободить её из-под стражи до полудня.", "ru"],
  ["أمر القاضي بالإفراج عنها وتسليمها إلى أسرتها قبل الظهر", "ar"],
  ["دادگاه دستور داد که او تا ظهر آزاد شود و به خانواده‌اش برگردد", "fa"],
  ["Mahkeme öğlene kadar serbest bırakılmasına karar verdi.", "tr"],
  ["Ines Varga", undefined],
  ["4:21-cv-00777 12/03/2021 $ 400.00 (202) 555-0101", undefined],
  ["", undefined],
])("%j is %s", async (text, expected) => {
  expect(await languageOf(text)).toBe(expected);
});
