import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Hidden, nameMask } from "./name-mask.ts";

const person = (...names: string[]): Hidden => ({ names, descriptions: [] });
const lea = nameMask([person("Lea Quill")], ["Tomas Orrin"]);

test.each([
  ["Lea Quill came.", "••••••••• came."],
  ["Quill, who came", "•••••, who came"],
  ["LEA QUILL’s letter", "•••••••••’s letter"],
  ["Quill, Lea", "••••••••••"],
  ["lea.quill@example.org", "•••••••••@example.org"],
  ["#FreeLeaQuill", "#Free••••••••"],
  ["www.freeleaquill.org", "www.free••••••••.org"],
  ["notes/lea-quill-visit.md", "notes/•••••••••-visit.md"],
  ["Léa Quill", "•••••••••"],
  ["the quill on the desk", "the quill on the desk"],
  ["The Quills were there", "The •••••• were there"],
  ["the Quills’ house", "the ••••••’ house"],
  ["quill did not answer", "••••• did not answer"],
  ["I asked lea.", "I asked •••."],
  ["Leander Quillon", "Leander Quillon"],
  ["Tomas Orrin", "Tomas Orrin"],
])("of “%s” is printed “%s”", (text, printed) => {
  expect(lea.text(text)).toBe(printed);
});

describe("a name that others bear too", () => {
  const mask = nameMask([person("Mina Orrin")], ["Tomas Orrin"]);
  test.each([
    ["Mina Orrin and Tomas Orrin", "•••••••••• and Tomas Orrin"],
    ["Mina and Orrin", "•••• and Orrin"],
  ])("%s", (text, printed) => {
    expect(mask.text(text)).toBe(printed);
  });
});

test("a part that is also a common word is masked only in the whole name", () => {
  const mask = nameMask([person("Ada Young")], [], (part) => part === "young");
  expect(mask.text("Young people wrote to Ada Young.")).toBe("Young people wrote to •••••••••.");
});

describe("a short name", () => {
  const mask = nameMask([person("Jo Wu"), person("Ida Ma"), person("Rose Fox")], ["Peter Foxes"]);
  test.each([
    ["Wu did not answer", "•• did not answer"],
    ["wu did not answer", "•• did not answer"],
    ["the Wus", "the •••"],
    ["Ma in Boston, MA", "Ma in Boston, MA"],
    ["the sun rose", "the sun rose"],
    ["The Foxes came", "The Foxes came"],
    ["see stm_4wu9kx and 4wu9", "see stm_4wu9kx and 4wu9"],
  ])("%s", (text, printed) => {
    expect(mask.text(text)).toBe(printed);
  });
});

test("days and months are no names", () => {
  expect(nameMask([person("April Tern")], []).text("In April April Tern left.")).toBe("In April •••••••••• left.");
});

test("an Arabic name is masked with the particle that is written with it", () => {
  expect(nameMask([person("ليلى منصور")], []).text("قالت ليلى منصور وليلى")).not.toContain("ليلى");
});

test("a description is masked as a whole, and its words are not", () => {
  const mask = nameMask([{ names: [], descriptions: ["the baker next door"] }], []);
  expect(mask.text("He saw the baker next door. The baker left.")).toBe("He saw •••••••••••••••••••. The baker left.");
});

test("the masked text is as long as the text, and the whole name is nowhere in it", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("Lea", "Quill", "LEA", " ", "-", "’s", "Orrin", "é", "\n", "Free", "😀")),
      (words) => {
        const text = words.join("");
        const masked = lea.text(text);
        expect(masked.length).toBe(text.length);
        expect(masked).not.toMatch(/(?<!\p{L})Lea Quill(?!\p{L})/iu);
      },
    ),
  );
});
