import { describe, expect, it } from "vitest";
import { findParagraphs } from "../text/text.ts";
import { findLanguages, inLanguages, languageFinder, withLanguages } from "./languages.ts";
import { READERS, readText, unreadIn } from "./read.ts";

/** Tells by one word each, as a real detector tells by many. */
function detect(text: string): string | undefined {
  if (/\bel\b/.test(text)) return "es";
  if (/[\u0627-\u064a]/.test(text)) return "ar";
  if (/\ble\b/.test(text)) return "fr";
  return /\bthe\b/.test(text) ? "en" : undefined;
}

const ENGLISH = "The county let him go on Monday, and the court that had ordered it was told of the release.";
const SPANISH = "El condado lo puso en libertad el lunes pasado después de que el juez lo hubiera ordenado.";
const FRENCH =
  "Hier, le comté a libéré Tomas Veld; le juge l’avait ordonné. « Nous sommes contents », a dit Mira Veld.";
const ARABIC = "أفرجت السلطات عن توماس فيلد يوم الاثنين";

function stretches(text: string, whole?: string): string[] {
  return findLanguages(text, findParagraphs(text), whole, detect).map(
    ({ start, end, language }) => `${language}: ${text.slice(start, end).replace(/\n+/g, " | ")}`,
  );
}

describe("the language of each paragraph", () => {
  it.each<[string, string | undefined, string[]]>([
    [ENGLISH, "en", [`en: ${ENGLISH}`]],
    [`${ENGLISH}\n\n${SPANISH}`, "en", [`en: ${ENGLISH}`, `es: ${SPANISH}`]],
    [`${ENGLISH}\n\n${ARABIC}\n\n${ENGLISH}`, "en", [`en: ${ENGLISH}`, `ar: ${ARABIC}`, `en: ${ENGLISH}`]],
    ["Ines Varga", "en", []],
    ["", "en", []],
  ])("%j in a document in %j", (text, whole, expected) => {
    expect(stretches(text, whole)).toEqual(expected);
  });

  it("takes what stands between two paragraphs of a language with them, and says nothing of what stands between two languages", () => {
    expect(stretches(`${ENGLISH}\n\nInes Varga\n\n${ENGLISH}`, "en")).toEqual([
      `en: ${ENGLISH} | Ines Varga | ${ENGLISH}`,
    ]);
    expect(stretches(`${ENGLISH}\n\nInes Varga\n\n${SPANISH}`, "en")).toEqual([`en: ${ENGLISH}`, `es: ${SPANISH}`]);
  });

  it("does not take words in other letters with it", () => {
    expect(stretches(`${ARABIC}\n\nInes Varga\n\n${ARABIC}`, "ar")).toEqual([`ar: ${ARABIC}`, `ar: ${ARABIC}`]);
    expect(stretches(`Ines Varga\n\n${ARABIC}\n\nThe judge read it out to the court.`, "ar")).toEqual([
      `ar: ${ARABIC}`,
      "en: The judge read it out to the court.",
    ]);
  });

  it("does not take a few words of the same alphabet for another language than the document’s", () => {
    expect(stretches("Vive con su familia en el condado de Orley", "en")).toEqual([]);
    expect(stretches("Vive con su familia en el condado de Orley", "es")).toEqual([
      "es: Vive con su familia en el condado de Orley",
    ]);
  });
});

it("finds the stretch of ascending positions", () => {
  const at = languageFinder([
    { start: 2, end: 5, language: "es" },
    { start: 7, end: 9, language: "en" },
  ]);
  expect([0, 2, 4, 5, 7, 9].map(at)).toEqual([undefined, "es", "es", undefined, "en", undefined]);
});

it("keeps spans in known languages, and those of unknown language where the document is in a known one", () => {
  const spans = [0, 10, 20].map((start) => ({ start, end: start + 5 }));
  const languages = [
    { start: 0, end: 8, language: "en" },
    { start: 10, end: 15, language: "fr" },
  ];
  expect(inLanguages(spans, languages, "en-GB", ["en"]).map(({ start }) => start)).toEqual([0, 20]);
  expect(inLanguages(spans, languages, "fr", ["en"]).map(({ start }) => start)).toEqual([0]);
});

it("gives a section the language in which most of it is", () => {
  const languages = [
    { start: 0, end: 30, language: "en" },
    { start: 30, end: 50, language: "es" },
  ];
  const sections = [
    { start: 0, end: 40 },
    { start: 40, end: 50 },
    { start: 50, end: 60 },
  ];
  expect(withLanguages(sections, languages).map(({ language }) => language)).toEqual(["en", "es", undefined]);
});

describe("text in a language that readers do not know", () => {
  const input = { pages: [], marks: [], mediaType: "text/plain", language: "en", detectLanguage: detect };

  it("gives no names, numbers, events or speakers, but quotations, numeric dates and contacts", () => {
    const french = `${FRENCH} Le 2019-06-10 il a écrit à le@orley.example pour 300 dollars.`;
    const { reading } = readText({ ...input, text: `${ENGLISH}\n\n${french}` });
    const found = reading.mentions.filter(({ start }) => start > ENGLISH.length);
    expect(found.map(({ kind, quote }) => `${kind} ${quote}`)).toEqual([
      "quotation « Nous sommes contents »",
      "date 2019-06-10",
      "contact le@orley.example",
    ]);
    expect(reading.languages.map(({ language }) => language)).toEqual(["en", "fr"]);
  });

  it("is told by reader, with what is found all the same", () => {
    expect(unreadIn("en")).toEqual([]);
    expect(unreadIn("en-US")).toEqual([]);
    const french = unreadIn("fr");
    expect(french).toContainEqual({ reader: "names", elsewhere: undefined });
    expect(french).toContainEqual({ reader: "dates", elsewhere: "in figures" });
  });

  it("every reader says which languages it knows, English among them", () => {
    for (const { languages } of READERS) expect(languages === "any" || languages.includes("en")).toBe(true);
  });
});
