// An accusation is never an office: what a text claims, denies, imagines or asks of somebody is no role that it states.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isName, type Reading } from "../../record/record.ts";
import { readText } from "../read.ts";

function read(text: string): Reading {
  return readText({ text, pages: [], marks: [], mediaType: "text/plain", language: "en" }).reading;
}

/** "value: speaker modality" of each role that is stated, and the roles at the names. */
function rolesIn(text: string): readonly string[] {
  const { statements, mentions } = read(text);
  return [
    ...statements.flatMap(({ slot, value, speaker, modality, polarity }) =>
      slot === "role"
        ? [`${value}: ${speaker.kind === "narrator" ? "narrator" : speaker.name} ${modality} ${polarity}`]
        : [],
    ),
    ...mentions.flatMap((mention) =>
      isName(mention) && mention.role ? [`at ${mention.name}: ${mention.role.text}`] : [],
    ),
  ];
}

describe("what accuses or is not said to be so is no role", () => {
  test.each([
    "The tribunal rejected the ministry's baseless claims that Mr. Omar Deluca is a terrorist.",
    "The ministry alleges that Omar Deluca is a commander of the Red Front.",
    "The ministry alleges that Omar Deluca was the treasurer of the Harbour Alliance.",
    "Prosecutors accused Omar Deluca of being a smuggler.",
    "Prosecutors accused Omar Deluca of having been the director of the Harbour Alliance.",
    "Omar Deluca, an alleged gang member, was held in June 2019.",
    "Omar Deluca, allegedly the treasurer of the Harbour Alliance, was held in June 2019.",
    "The suspected militant Omar Deluca was held.",
    "The alleged Harbour Alliance director Omar Deluca was held.",
    "Terrorist Omar Deluca was held.",
    "So-called commander Omar Deluca was held.",
    "Omar Deluca, a terrorist, was held.",
    "Omar Deluca, a former member of the Lowland militia, was held.",
    "Omar Deluca, a commander, was held.",
    "Omar Deluca is a terrorist.",
    "Omar Deluca became a fighter in 2014.",
    "Omar Deluca was a commander in the Red Front.",
    "Omar Deluca was a member of a criminal gang.",
    "Omar Deluca served as a leader of an armed group.",
    "Vera Lindqvist denied that Omar Deluca was the director of the Harbour Alliance.",
    "Omar Deluca is not the director of the Harbour Alliance.",
    "Omar Deluca was never the director of the Harbour Alliance.",
    "Nobody proved that Omar Deluca was the director of the Harbour Alliance.",
    "Omar Deluca, no director of the Harbour Alliance, was held.",
    "Omar Deluca was described as the leader of the Red Front.",
    "Omar Deluca, described as a leader of the Red Front, was held.",
    "Omar Deluca was portrayed as the leader of the Red Front.",
    "Omar Deluca was labelled the leader of the Red Front.",
    "Omar Deluca was branded a criminal by the ministry.",
    "Omar Deluca is said to be the leader of the Red Front.",
    "The judge asked whether Omar Deluca is the director of the Harbour Alliance.",
    "Is it true that Omar Deluca is the director of the Harbour Alliance?",
    "If Omar Deluca is the director of the Harbour Alliance, he must sign.",
    "The ministry believes that Omar Deluca is the director of the Harbour Alliance.",
    "The ministry believes Omar Deluca is a spy.",
    "There is no evidence that Omar Deluca is the director of the Harbour Alliance.",
    "They suspected that Omar Deluca was the treasurer of the Harbour Alliance.",
    "It would be wrong to think that Omar Deluca is the director of the Harbour Alliance.",
    "The rumour that Omar Deluca became the director of the Harbour Alliance is false.",
    "Omar Deluca is the treasurer of the Harbour Alliance, according to an informant.",
    "“Omar Deluca is a murderer,” said Vera Lindqvist.",
    "Vera Lindqvist said that Omar Deluca is a murderer.",
  ])("%s", (sentence) => {
    expect(rolesIn(sentence).filter((role) => !role.includes("Lindqvist"))).toEqual([]);
  });

  test("what somebody else says of a person is that one's statement", () => {
    expect(rolesIn("Vera Lindqvist said that Omar Deluca is the director of the Harbour Alliance.")).toContain(
      "director: Vera Lindqvist asserted positive",
    );
  });

  test.each([
    ["Ana Ruiz is the director of the Harbour Alliance.", "director"],
    ["The court rejected the appeal, and Ana Ruiz became director of the Harbour Alliance.", "director"],
    ["Vera Lindqvist denied the charge. Ana Ruiz is the director of the Harbour Alliance.", "director"],
    ["He did not answer Ana Ruiz, the director of the Harbour Alliance.", "director"],
    ["He denied that Ana Ruiz, who heads the Harbour Alliance, had called.", "heads"],
    ["“He is no terrorist,” said attorney Ana Ruiz.", "attorney"],
    ["Police commander Ana Ruiz spoke.", "Police commander"],
    ["Commander Ana Ruiz spoke.", "Commander"],
    ["Ana Ruiz, an expert on the militia, spoke.", "expert"],
    ["Ana Ruiz, a criminal defense lawyer, spoke.", "criminal defense lawyer"],
    ["Ana Ruiz, a firefighter, spoke.", "firefighter"],
  ])("an office beside such words stays one: %s", (sentence, role) => {
    expect(rolesIn(sentence)).toContain(`${role}: narrator asserted positive`);
  });

  test("no frame of accusation, denial, belief or question gives a role that the document states", () => {
    const names = ["Omar Deluca", "Mr. Omar Deluca", "Tomas Reyland", "Ms. Vera Lindqvist"];
    const nouns = [
      "a terrorist",
      "a commander of the Red Front",
      "a member of the Lowland militia",
      "the director of the Harbour Alliance",
      "a smuggler",
      "a former soldier",
      "the treasurer of the Harbour Alliance",
    ];
    const frames: readonly ((who: string, what: string) => string)[] = [
      (who, what) => `The ministry claims that ${who} is ${what}.`,
      (who, what) => `The court rejected the claim that ${who} was ${what}.`,
      (who, what) => `The ministry accused ${who} of being ${what}.`,
      (who, what) => `${who} was accused of being ${what}.`,
      (who, what) => `${who} denies that he was ${what}.`,
      (who, what) => `${who} denied being ${what}.`,
      (who, what) => `It is alleged that ${who} became ${what} in 2014.`,
      (who, what) => `${who} is allegedly ${what}.`,
      (who, what) => `${who} has never been ${what}.`,
      (who, what) => `${who} is not ${what}.`,
      (who, what) => `The report described ${who} as ${what}.`,
      (who, what) => `${who} would be ${what}.`,
      (who, what) => `The judge must decide whether ${who} is ${what}.`,
      (who, what) => `Officers believed ${who} to be ${what}.`,
      (who, what) => `Officers suspect that ${who} served as ${what}.`,
      (who, what) => `Who says that ${who} is ${what}?`,
      (who, what) => `The allegation that ${who} is ${what} was withdrawn.`,
      (who, what) => `According to an informant, ${who} is ${what}.`,
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...frames),
        fc.constantFrom(...names),
        fc.constantFrom(...nouns),
        (frame, name, noun) => {
          const stated = read(frame(name, noun)).statements.filter(
            ({ slot, speaker, modality, polarity }) =>
              slot === "role" && speaker.kind === "narrator" && modality === "asserted" && polarity === "positive",
          );
          expect(stated).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });
});
