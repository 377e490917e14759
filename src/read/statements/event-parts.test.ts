import { describe, expect, test } from "vitest";
import type { FoundStatement } from "../../record/record.ts";
import { readText } from "../read.ts";

function events(sentence: string): readonly FoundStatement[] {
  const text = `The Harbor Fund\n\nIt was a cold day. ${sentence}\n`;
  const input = { text, pages: [], marks: [], language: "en", mediaType: "text/plain" };
  return readText(input).reading.statements.filter(({ slot }) => slot !== "said" && slot !== "role");
}

/** "arrest 2019-06-03: person held Marta Silen, place Port Ansel" */
function shown({ entry, date, about = [] }: FoundStatement): string {
  // which sitting of a day it is stands in hearing-parts.test.ts
  const parts = about.flatMap(({ as, name }) => (as === undefined || as === "session" ? [] : [`${as} ${name}`]));
  return `${entry.name}${date === undefined ? "" : ` ${date.edtf}`}: ${parts.join(", ")}`;
}

describe("an event says who and what fills its key slots", () => {
  test.each<[string, string]>([
    [
      "Marta Silen was arrested in Port Ansel on June 3, 2019.",
      "arrest 2019-06-03: person held Marta Silen, place Port Ansel",
    ],
    [
      "Police arrested Marta Silen and Jonas Weir on June 3, 2019 at the Calder County Jail.",
      "arrest 2019-06-03: person held Marta Silen, person held Jonas Weir, facility Calder County Jail",
    ],
    ["Jonas Weir said police arrested Marta Silen on June 3, 2019.", "arrest 2019-06-03: person held Marta Silen"],
    ["Marta Silen, 38, a nurse, was released on June 3, 2019.", "release 2019-06-03: person held Marta Silen"],
    [
      "Marta Silen was charged with the murder of Olin Cray on June 3, 2019.",
      "killing 2019-06-03: accused Marta Silen, person killed Olin Cray",
    ],
    [
      "Marta Silen was accused of killing Olin Cray in Port Ansel in June 2019.",
      "killing 2019-06: person killed Olin Cray, accused Marta Silen, place Port Ansel",
    ],
    [
      "On June 9, 2019, in Port Ansel, soldiers killed Olin Cray.",
      "killing 2019-06-09: person killed Olin Cray, place Port Ansel",
    ],
    [
      "The Renn administration sought the extradition of Marta Silen in June 2019 and wrote to Rome, accusing her of theft.",
      "accusation: accused Marta Silen",
    ],
    ["The petition of Marta Silen alleges that her detention breaks the law.", "accusation: "],
    ["The killing of Olin Cray on June 3, 2019 shocked many.", "killing 2019-06-03: person killed Olin Cray"],
    [
      "Marta Silen appeared before Judge Paula Renn on June 3, 2019.",
      "hearing 2019-06-03: person heard Marta Silen, judge Paula Renn",
    ],
    [
      "A bail hearing for Marta Silen is set for June 3, 2019 before Judge Paula Renn.",
      "hearing 2019-06-03: person heard Marta Silen, judge Paula Renn, sort bond",
    ],
    [
      "The second bond hearing for Marta Silen was held on June 3, 2019.",
      "hearing 2019-06-03: person heard Marta Silen, sort bond, which second",
    ],
    [
      "Judge Paula Renn denied bail to Marta Silen on June 9, 2019.",
      "bond 2019-06-09: person held Marta Silen, judge Paula Renn",
    ],
    ["The Harbor Fund filed a FOIA lawsuit on June 3, 2019.", "records suit 2019-06-03: agent Harbor Fund"],
    [
      "The Harbor Fund sued the ministry under the Freedom of Information Act on June 9, 2019.",
      "records suit 2019-06-09: agent Harbor Fund",
    ],
    ["On June 12, 2019, Judge Paula Renn granted asylum to the nurse.", "asylum claim 2019-06-12: judge Paula Renn"],
    [
      "Judge Paula Renn ruled on June 9, 2019 that the miners may not be sent home as Jonas Weir planned.",
      "ruling 2019-06-09: judge Paula Renn",
    ],
    ["Marta Silen traveled to Oslo in June 2019.", "journey 2019-06: person Marta Silen, place Oslo"],
    [
      "Jonas Weir held a press conference in Port Ansel on June 3, 2019.",
      "press conference 2019-06-03: agent Jonas Weir, place Port Ansel",
    ],
    [
      "Marta Silen was arrested in Norway on June 3, 2019.",
      "arrest 2019-06-03: person held Marta Silen, country Norway",
    ],
  ])("%s", (sentence, expected) => expect(events(sentence).map(shown)).toContain(expected));

  test("a pronoun fills the slot with the one person it means", () => {
    const [, release] = events("Jonas Weir was arrested on May 3, 2019. He was released on June 9, 2019.");
    expect(release && shown(release)).toBe("release 2019-06-09: person held Jonas Weir");
  });

  test("a docket number in the sentence is kept", () => {
    const [hearing] = events("A hearing in No. 2:19-cv-00417 is set for June 3, 2019.");
    expect(hearing && shown(hearing)).toBe("hearing 2019-06-03: docket 2:19-cv-00417");
  });
});

describe("an act carries whoever the accusation of its sentence accuses", () => {
  test.each<[string, readonly string[]]>([
    [
      "Marta Silen was accused of leading a convoy and wanted for the 2014 murder of an officer.",
      ["killing 2014: accused Marta Silen", "accusation: accused Marta Silen"],
    ],
    [
      "Prosecutors accused Marta Silen of leading a convoy that killed Olin Cray on June 9, 2019.",
      ["killing 2019-06-09: person killed Olin Cray, accused Marta Silen", "accusation: accused Marta Silen"],
    ],
    [
      "Marta Silen, accused of killing Olin Cray, spoke.",
      ["accusation: accused Marta Silen", "killing: person killed Olin Cray, accused Marta Silen"],
    ],
    [
      "Marta Silen was a nurse accused of killing an officer.",
      ["accusation: accused Marta Silen", "killing: accused Marta Silen"],
    ],
    ["Prosecutors say Marta Silen was a rebel commander who killed an officer.", ["killing: accused Marta Silen"]],
    ["Marta Silen faced a trial after being wrongly accused of killing an officer.", ["killing: accused Marta Silen"]],
    ["Marta Silen, a nurse who was accused of theft, spoke.", ["accusation: accused Marta Silen"]],
    [
      "Marta Silen was jailed. The ministry accused her of murdering Olin Cray.",
      ["accusation: accused Marta Silen", "killing: person killed Olin Cray, accused Marta Silen"],
    ],
    // another is meant, or may be
    ["Marta Silen was a friend of a man who killed an officer.", ["killing: "]],
    [
      "Marta Silen was accused of lying after her brother killed an officer.",
      ["accusation: accused Marta Silen", "killing: "],
    ],
    ["Marta Silen's lawyer was accused of killing an officer.", ["accusation: ", "killing: "]],
  ])("%s", (sentence, expected) =>
    expect(
      events(sentence)
        .filter(({ entry }) => entry.kind === "allegation")
        .map(shown)
        .sort(),
    ).toEqual([...expected].sort()),
  );

  test("who stands between commas is not the one who was arrested", () => {
    const arrest = events("Marta Silen, accused of killing Olin Cray, was arrested in June 2019.").find(
      ({ entry }) => entry.name === "arrest",
    );
    expect(arrest && shown(arrest)).toBe("arrest 2019-06: person held Marta Silen");
  });
});

describe("a day is told once, and of what it dates", () => {
  test.each<[string, readonly string[]]>([
    [
      "Marta Silen spoke beside Ben Orlo, another Harlan-area man who was wrongfully convicted of murder in June 2019.",
      ["conviction 2019-06: person charged Ben Orlo"],
    ],
    ["Marta Silen was charged with murder in June 2019.", ["charge 2019-06: person charged Marta Silen"]],
    [
      "Police arrested Marta Silen on suspicion of murder on June 3, 2019.",
      ["arrest 2019-06-03: person held Marta Silen"],
    ],
    [
      "Prosecutors accused Marta Silen of drugging a dog on June 3, 2019.",
      ["accusation 2019-06-03: accused Marta Silen"],
    ],
    ["Prosecutors allege that Marta Silen drove to the barn on June 3, 2019.", ["accusation 2019-06-03: "]],
  ])("%s", (sentence, expected) => expect(events(sentence).map(shown)).toEqual(expected));

  test("of a hearing that is moved both days are set, and none has come about", () => {
    const moved = events("Judge Renn moved the second bond hearing for Marta Silen from June 7 to June 14, 2019.");
    expect(moved.map(({ date, modality, polarity }) => `${date?.edtf} ${modality} ${polarity}`)).toEqual([
      "2019-06-07 scheduled negative",
      "2019-06-14 scheduled positive",
    ]);
  });
});
