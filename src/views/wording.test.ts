import { expect, test } from "vitest";
import { documentName, fileName, languageNames, unreadSentence } from "./wording.ts";
import { ENGLISH_TONGUE } from "./words/words.ts";

test("a file name runs from left to right in any script and breaks where its parts meet", () => {
  expect(String(fileName("mail/رسالة.txt"))).toBe('<bdi dir="ltr">mail/<wbr />رسالة.<wbr />txt</bdi>');
  expect(String(fileName('<img src="x">'))).not.toContain("<img");
});

test("a document goes by its title, else by the name of its file", () => {
  const document = { id: "doc_a", names: ["in/رسالة.txt"] } as const;
  expect(String(documentName(document))).toBe('<bdi dir="ltr">رسالة.<wbr />txt</bdi>');
  expect(String(documentName({ ...document, title: { value: "A letter", from: "test" } }))).toBe("<bdi>A letter</bdi>");
});

test("languages go by their names", () => {
  expect(languageNames(["en", "ar", "es"], ENGLISH_TONGUE)).toBe("English, Arabic and Spanish");
  const readers = [{ reader: "statements" }, { reader: "dates", elsewhere: "dates in figures" }];
  expect(unreadSentence({ language: "es", readers }, ENGLISH_TONGUE)).toBe(
    "Not read in Spanish: statements and events; dates (only dates in figures).",
  );
});
