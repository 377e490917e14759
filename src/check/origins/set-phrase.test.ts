import { expect, test } from "vitest";
import { isSetPhrase } from "./set-phrase.ts";

test.each([
  ["a petition for a writ of habeas corpus", true],
  ["IN THE UNITED STATES COURT OF APPEALS FOR THE SEVENTH CIRCUIT", true],
  ["Case No. 19-HC-0417, Document 12, filed 3 June 2019, page 4 of 18", true],
  ["the Acting Director of the Office of Immigration and Customs Enforcement", true],
  ["the baker kept the ovens of the whole town warm for thirty winters", false],
  ["IN THE HIGH COURT OF THE CALDER PROVINCE, in the matter of Anselm Okoro", false],
  ["محكمة النقض قررت إعادة النظر في قضية المعلم المحتجز", false],
  ["", true],
])("%s", (text, expected) => {
  expect(isSetPhrase(text)).toBe(expected);
});
