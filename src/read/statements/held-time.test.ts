// Time in custody is the time of the one who is held, or nobody's.

import { describe, expect, test } from "vitest";
import { readText } from "../read.ts";

/** "person: value, speaker modality" of each time in custody. */
function held(text: string): string[] {
  const input = { text, pages: [], marks: [], mediaType: "text/plain", language: "en" };
  return readText(input).reading.statements.flatMap(({ slot, entry, value, speaker, modality }) =>
    slot === "duration"
      ? [`${entry.name}: ${value}, ${speaker.kind === "narrator" ? "narrator" : speaker.name} ${modality}`]
      : [],
  );
}

describe("whose time it is", () => {
  test.each([
    ["Omar Deluca spent two years in prison.", "Omar Deluca: two years, narrator asserted"],
    ["Omar Deluca, a baker, has been in custody for over 400 days.", "Omar Deluca: over 400 days, narrator asserted"],
    ["Omar Deluca was arrested in Leeds and held for two years.", "Omar Deluca: two years, narrator asserted"],
    ["Omar Deluca, held for 60 days without charge, wrote home.", "Omar Deluca: 60 days, narrator asserted"],
    ["Omar Deluca, who has been detained for 700 days, is ill.", "Omar Deluca: 700 days, narrator asserted"],
    ["Officers detained Mr. Omar Deluca for 40 days.", "Omar Deluca: 40 days, narrator asserted"],
    ["They kept Omar Deluca in solitary confinement for 90 days.", "Omar Deluca: 90 days, narrator asserted"],
    ["Omar Deluca's 400 days in detention ended in June 2019.", "Omar Deluca: 400 days, narrator asserted"],
    ["After 400 days in detention, Omar Deluca went home.", "Omar Deluca: 400 days, narrator asserted"],
    ["“I spent 13 months in detention,” said Omar Deluca.", "Omar Deluca: 13 months, Omar Deluca asserted"],
    ["Ana Ruiz told Ben Orlo that Omar Deluca had been held for 300 days.", "Omar Deluca: 300 days, Ana Ruiz asserted"],
    [
      "Omar Deluca was arrested in May 2019. He was held for two years and eight months.",
      "Omar Deluca: two years and eight months, narrator asserted",
    ],
    [
      "Omar Deluca was arrested in June 2019. His lawyer Ana Ruiz said he has been detained for 400 days.",
      "Omar Deluca: 400 days, Ana Ruiz asserted",
    ],
  ])("%s", (text, expected) => expect(held(text)).toEqual([expected]));
});

describe("what is no time held, or nobody's", () => {
  test.each([
    "Siobhan, the Bee says he was held two years.",
    "The Harbour Gazette says he was held for two years.",
    "Ben Orlo, his lawyer, asked why he was held for 300 days.",
    "Omar Deluca met Ben Orlo. He was held for 300 days.",
    "Omar Deluca's brother was held for 300 days.",
    "Omar Deluca said the man was held for 300 days.",
    "Omar Deluca faces 25 years in prison.",
    "Omar Deluca was sentenced to six years in prison.",
    "Omar Deluca could be held for 30 days in detention.",
    "Omar Deluca was not held for 30 days.",
    "The judge ordered Omar Deluca held for 30 days.",
    "The crime carries up to ten years in prison, Omar Deluca said.",
    "Omar Deluca served six years as mayor of Leeds.",
    "Omar Deluca has held the post for 12 years.",
    "Omar Deluca spent two years building a boat.",
    "Omar Deluca was arrested 12 days after the vote.",
  ])("%s", (text) => expect(held(text)).toEqual([]));
});
