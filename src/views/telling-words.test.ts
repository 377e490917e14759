import { expect, test } from "vitest";
import { DRAFT_EDITION, type Here } from "./site.ts";
import { eventName, evidenceWords, programWords, slotWords } from "./telling-words.ts";
import { wordsOf } from "./words/words.ts";

function here(language: string): Here {
  return {
    root: "",
    site: {
      edition: { ...DRAFT_EDITION, language, words: wordsOf(language) },
      name: "Case",
      counts: { documents: 0, statements: 0, entries: 0, origins: 0, flags: 0, relatedStatements: 0 },
      documents: new Map(),
      languages: new Map(),
      unread: new Map(),
      contents: new Map(),
      entries: new Map(),
    },
  };
}

test.each([
  ["en", "count of child", "number of children"],
  ["en", "count of day", "number of days"],
  ["en", "count of custody day", "number of custody days"],
  ["en", "count of city", "number of cities"],
  ["en", "count of church", "number of churches"],
  ["en", "custodyStart", "custody start"],
  ["es", "count of child", "número de niños"],
  ["es", "count of city", 'número de <span lang="en" dir="ltr">cities</span>'],
  ["es", "held at", "lugar de detención"],
  ["ar", "held at", "مكان الاحتجاز"],
  ["ar", "custodyStart", '<span lang="en" dir="ltr">custody start</span>'],
])("in %s the slot %s is printed as %s", (language, slot, words) => {
  expect(String(slotWords(here(language), slot))).toBe(words);
});

test("a slot at the beginning of a line has a capital letter", () => {
  expect(String(slotWords(here("en"), "held at", "begins"))).toBe("Held at");
  expect(String(slotWords(here("es"), "held at", "begins"))).toBe("Lugar de detención");
});

test("an event goes by its type, and by its own name where it has one", () => {
  expect(String(eventName(here("es"), "hunger strike"))).toBe("Huelga de hambre");
  expect(String(eventName(here("es"), "the Ostrow letter"))).toBe("<bdi>The Ostrow letter</bdi>");
});

test("of evidence the kind is put in words, and what it is said to show stays as the document has it", () => {
  expect(String(evidenceWords(here("en"), "testimony: he left at noon"))).toBe("Testimony: he left at noon");
  expect(String(evidenceWords(here("es"), "testimony: he left at noon"))).toBe(
    "Testimonio: <bdi>he left at noon</bdi>",
  );
});

test("what the program has in English alone says so in other editions", () => {
  expect(String(programWords(here("en"), "Two days differ."))).toBe("<bdi>Two days differ.</bdi>");
  expect(String(programWords(here("ar"), "Two days differ."))).toBe(
    '<span lang="en" dir="ltr">Two days differ.</span> <span class="tag">الإنجليزية</span>',
  );
});
