import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FoundStatement } from "../../record/record.ts";
import { readText } from "../read.ts";

function eventsOf(text: string): FoundStatement[] {
  const input = { text, pages: [], marks: [], mediaType: "text/plain", language: "en" };
  return readText(input).reading.statements.filter(({ slot }) => slot !== "role" && slot !== "said");
}

const shown = ({ entry, date, modality, polarity, speaker }: FoundStatement): string => {
  const by = speaker.kind === "narrator" ? "" : ` by ${speaker.name === "" ? "somebody" : speaker.name}`;
  return `${entry.name}${date === undefined ? "" : ` ${date.edtf}`}: ${polarity === "negative" ? "not " : ""}${modality}${by}`;
};

describe("the accuser is the one who accuses, never the one who tells of it", () => {
  test.each<[string, string[]]>([
    [
      "Six professors, among them Ruth Kane, called for his release over allegations that Ivo Dunn killed a policeman.",
      ["killing: alleged by somebody"],
    ],
    ["Ruth Kane wrote that Dunn was held despite claims that he killed a guard.", ["killing: alleged by somebody"]],
    [
      "Ruth Kane urged the court to free Ivo Dunn despite claims that he joined a gang.",
      ["membership: alleged by somebody"],
    ],
    [
      "“Free Ivo Dunn, held over allegations that he murdered a guard,” said Ruth Kane.",
      ["killing: alleged by somebody"],
    ],
    [
      "Ruth Kane petitioned the court over claims that he attacked a guard in 2015.",
      ["attack 2015: alleged by somebody", "filing: happened"],
    ],
    [
      "Friends signed the letter after allegations that he attacked a guard.",
      ["letter: happened", "attack: alleged by somebody"],
    ],
    [
      "Amid allegations that he raped a woman, Ivo Dunn was arrested in May 2019.",
      ["arrest 2019-05: happened", "attack: alleged by somebody"],
    ],
    ["The ministry's claims that Dunn killed a guard were read aloud.", ["killing: alleged by the ministry"]],
    [
      "The government alleges that Dunn killed a guard in 2017.",
      ["killing 2017: alleged by the government", "accusation: alleged by the government"],
    ],
    [
      "The DOJ, the FBI and the State Department accused Dunn of killing a guard.",
      ["accusation: alleged by DOJ, FBI and State Department", "killing: alleged by DOJ, FBI and State Department"],
    ],
    ["Ben Orlo and Ruth Kane accused Dunn of robbery.", ["accusation: alleged by Ben Orlo and Ruth Kane"]],
    [
      "Ruth Kane, who supports Dunn, said the government accuses him of theft.",
      ["accusation: alleged by the government"],
    ],
    ["The letter, signed by Ruth Kane, says that he is accused of theft.", ["accusation: alleged by somebody"]],
    [
      "“He was accused of killing a guard,” said Ruth Kane.",
      ["accusation: alleged by somebody", "killing: alleged by somebody"],
    ],
    ["Ruth Kane falsely accused Dunn of theft.", ["accusation: alleged by Ruth Kane"]],
    [
      "Dunn was falsely accused of killing a guard by Ruth Kane.",
      ["accusation: alleged by Ruth Kane", "killing: alleged by Ruth Kane"],
    ],
    ["Dunn was falsely accused of theft.", ["accusation: asserted"]],
    ["Dunn was accused of theft, the Department of Justice said.", ["accusation: alleged by Department of Justice"]],
    ["Dunn was accused of theft, the Harbour Courier said.", ["accusation: alleged by somebody"]],
    [
      "The Lund administration wrote to the court, falsely accusing Dunn of theft.",
      ["accusation: alleged by the Lund administration", "letter: happened"],
    ],
    ["Dunn says that he was at home when the guard was killed.", []],
    ["The law protects those accused of theft.", []],
    [
      "Dunn was arrested after the Lurian government sought his extradition for the alleged killing of a guard.",
      ["arrest: happened", "killing: alleged by the Lurian government"],
    ],
    ["Dunn was falsely arrested in May 2019.", ["arrest 2019-05: asserted"]],
    ["Dunn was wrongfully jailed in May 2019.", ["detention 2019-05: asserted"]],
    ["Dunn was falsely charged with theft.", ["charge: asserted"]],
  ])("%s", (text, expected) => expect(eventsOf(text).map(shown).sort()).toEqual([...expected].sort()));
});

describe("a clause says what happened, what was found and what was ordered", () => {
  test.each<[string, string[]]>([
    ["The case was argued on April 23, 2019.", ["hearing 2019-04-23: happened"]],
    ["The appeal, argued April 23, 2019, was long.", ["hearing 2019-04-23: happened"]],
    [
      "The government argued that Dunn killed a guard before he arrived in Oslo as a refugee.",
      ["killing: alleged by the government", "journey: asserted by the government"],
    ],
    ["Judge Orlo has not ruled on the petition.", []],
    ["The judge had not yet ruled.", []],
    ["Judge Orlo exonerated Dunn in 2019.", ["exoneration 2019: found by Orlo"]],
    ["The evidence exonerated Dunn.", []],
    ["Ruth Kane said that Dunn was exonerated by the evidence.", []],
    ["We deny that.", []],
    ["The video was released on YouTube last week.", []],
    ["The film was released on Netflix.", []],
    ["A syllabus will be released at the time the opinion is issued.", []],
    ["The press release was long.", []],
    ["It is hereby ordered that Dunn be released by June 3, 2020.", ["release 2020-06-03: ordered", "ruling: found"]],
    ["The court ORDERS that Dunn be released within ten days.", ["release: ordered"]],
    [
      "IT IS ORDERED that the respondent shall file an answer by May 28, 2020.",
      ["event 2020-05-28: ordered", "ruling: found"],
    ],
    ["The Court ORDERS the respondents to file a response by May 28, 2020.", ["event 2020-05-28: ordered"]],
    ["IT IS FURTHER ORDERED that the parties confer in good faith.", ["ruling: found"]],
    [
      "The motion is granted and the respondent is hereby ordered to provide a bond hearing by June 9, 2020.",
      ["hearing ../2020-06-09: ordered", "ruling: found"],
    ],
    ["The refugee ceiling of the 2019 fiscal year was low.", []],
    ["The 2019 refugee quota was lowered after Dunn came.", []],
    [
      "Dunn was charged with thefts committed between May and December 2015.",
      ["charge: happened", "event 2015-05-01/2015-12-31: alleged"],
    ],
    [
      "Dunn was charged with crimes occurring from May to December 2015.",
      ["charge: happened", "event 2015-05-01/2015-12-31: alleged"],
    ],
    ["Judge Orlo extended the restraining order, set for August 4, 2020.", ["event 2020-08-04: scheduled"]],
    ["The hearing was moved to June 4, 2019.", ["hearing 2019-06-04: scheduled"]],
    [
      "The custody call was on June 3, 2019, and the hearing was moved to June 4, 2019.",
      ["hearing 2019-06-04: scheduled", "event 2019-06-03: asserted"],
    ],
  ])("%s", (text, expected) => expect(eventsOf(text).map(shown).sort()).toEqual([...expected].sort()));
});

test("a sentence that ends with “reset to:” goes on in the line that gives the day", () => {
  const text =
    "The hearing set for May 3, 2019 is vacated and reset to:\n\n     Monday, June 10, 2019, at 9:00 a.m.\n     Courtroom 4\n\nThe clerk shall serve a copy.\n";
  expect(eventsOf(text).map(shown)).toEqual(["hearing 2019-05-03: not scheduled", "hearing 2019-06-10: scheduled"]);
});

test("what is ordered carries its words and the day by which", () => {
  const [order] = eventsOf("The Court ORDERS the respondents to file a response by May 28, 2020.");
  expect(order).toMatchObject({
    slot: "date",
    value: "The Court ORDERS the respondents to file a response by May 28, 2020.",
    date: { edtf: "2020-05-28" },
  });
});

test("no act is the document's own fact in a sentence that accuses or claims", () => {
  const accuser = fc.constantFrom("Prosecutors", "The ministry", "Ruth Kane", "Ruth Kane and Ben Orlo");
  const says = fc.constantFrom("allege that", "claimed that", "accused Ivo Dunn, saying that", "repeated claims that");
  const lead = fc.constantFrom(
    "Over allegations that",
    "Despite claims that",
    "Amid accusations that",
    "Ruth Kane asked for help after allegations that",
  );
  const act = fc.constantFrom(
    "killed a guard",
    "joined a gang",
    "robbed a mill",
    "murdered Ada Pell",
    "attacked a van",
  );
  const opening = fc.oneof(
    fc.tuple(accuser, says).map((parts) => parts.join(" ")),
    lead,
  );
  fc.assert(
    fc.property(opening, act, fc.constantFrom("", " in 2017", ", his lawyer was told"), (start, done, end) => {
      for (const { entry, modality, speaker } of eventsOf(`${start} Ivo Dunn ${done}${end}.`))
        if (entry.kind === "allegation" && speaker.kind === "narrator")
          expect(modality).not.toMatch(/^(?:happened|asserted)$/);
    }),
  );
});
