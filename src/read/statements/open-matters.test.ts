import { describe, expect, test } from "vitest";
import { readText } from "../read.ts";

const said = (text: string): string[] =>
  readText({ text, pages: [], marks: [], mediaType: "text/plain", language: "en" })
    .reading.statements.filter(({ slot }) => slot === "faces" || slot === "awaits" || slot === "asked for")
    .map(({ entry, slot, value, modality }) => `${entry.name} ${slot} ${value} ${modality}`);

describe("what is still open when a text is written", () => {
  test.each([
    ["Edda Marsh still faces extradition to Norland.", ["Edda Marsh faces extradition hypothetical"]],
    ["Edda Marsh is at risk of deportation.", ["Edda Marsh faces deportation hypothetical"]],
    ["Edda Marsh could be deported within days.", ["Edda Marsh faces deportation hypothetical"]],
    ["Edda Marsh is awaiting a bond hearing.", ["Edda Marsh awaits bond hearing hypothetical"]],
    ["We urge you not to extradite Edda Marsh.", ["Edda Marsh asked for no extradition hypothetical"]],
    ["Please stop the deportation of Edda Marsh.", ["Edda Marsh asked for no deportation hypothetical"]],
    ["Edda Marsh must not be extradited.", ["Edda Marsh asked for no extradition hypothetical"]],
    ["We ask the governor to release Edda Marsh.", ["Edda Marsh asked for release hypothetical"]],
    [
      "Edda Marsh would be killed if extradited, which could be imminent.",
      ["Edda Marsh faces extradition hypothetical"],
    ],
    ["Edda Marsh's deportation is imminent.", ["Edda Marsh faces deportation hypothetical"]],
    ["Edda Marsh should be released.", ["Edda Marsh asked for release hypothetical"]],
  ])("%s", (text, expected) => expect(said(`The town writes again today.\n\n${text}\n`)).toEqual(expected));

  test.each([
    "Edda Marsh was facing extradition when the court ruled.",
    "Edda Marsh no longer faces extradition.",
    "Edda Marsh would be killed if extradited.",
    "Edda Marsh feared that she would be killed if extradited, which could be imminent.",
    "Her lawyer asked the court to stop the extradition of Edda Marsh.",
    "If the appeal fails, Edda Marsh could be deported.",
    "“Do not extradite Edda Marsh,” the letter read.",
    "The judge refused to extradite Edda Marsh.",
    "Edda Marsh was released.",
    "Edda Marsh faces the harbor from her window.",
  ])("nothing: %s", (text) => expect(said(`The town writes again today.\n\n${text}\n`)).toEqual([]));
});
