import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Mark } from "../../record/record.ts";
import { readText } from "../read.ts";
import { withheldAt, withheldOf } from "./withheld.ts";

function told(text: string, marks: readonly Mark[] = []): string[] {
  const input = { text, pages: [], marks, language: "en", mediaType: "text/plain" };
  return readText(input)
    .reading.statements.filter(({ entry, slot }) => slot === "date" || slot === "account" || entry.name === "detention")
    .filter(({ entry }) => entry.kind !== "person")
    .map(({ entry, modality, polarity, speaker }) => {
      const by = speaker.kind === "narrator" ? "" : ` by ${speaker.name || "nobody named"}`;
      return `${entry.name}: ${polarity === "negative" ? "not " : ""}${modality}${by}`;
    });
}

test.each([
  "The army has not shown that Ada Pell was arrested in 2019.",
  "Prosecutors failed to prove that Ada Pell was convicted in 2019.",
  "There is no evidence that Ada Pell was arrested on 3 May 2019.",
  "No record shows Ada Pell was released on 3 May 2019.",
  "Nothing shows that she was charged.",
  "There is nothing to suggest that Ada Pell was convicted in 2019.",
  "It has never been proven that Ada Pell was deported.",
  "The judge doubted that Ada Pell was released in 2019.",
  "Was she charged with treason?",
  "When was Ada Pell arrested?",
  "Was Mr. Pell released on 3 May 2019, and if so by whom?",
  "THE COURT: When was he arrested?",
  "Q. Were you arrested on 3 May 2019?",
  "Why has Ada Pell been held since 2018?",
  "Had she been freed, she would have left.",
  "Had Ada Pell been convicted, she would have been deported.",
  "She spoke as if she had been convicted.",
  "Were she to be released, she would be deported.",
  "What if she is deported?",
  "Unless Ada Pell is released, she will be deported.",
  "Should she be convicted, she will be deported.",
  "Imagine that she was released on 3 May 2019.",
  "She was almost released.",
  "Ada Pell was nearly deported in 2019.",
  "She narrowly escaped being deported on 3 May 2019.",
  "She came close to being released in 2019.",
  "She was on the verge of being deported.",
  "She will face deportation if convicted.",
  "She faces deportation.",
  "She will be deported if convicted.",
  "She lives in fear of arrest.",
  "She is at risk of deportation on 3 May 2019.",
])("%s tells of nothing that came about", (text) => {
  // A date may stand by itself, as one that is only imagined, or negative.
  expect(told(text).filter((line) => !/^event: (?:hypothetical|not asserted)/.test(line))).toEqual([]);
});

describe("what is called false, rejected or not found keeps that, and a claim its own speaker", () => {
  test.each([
    ["Reports that Ada Pell was released on May 9 are false.", ["release: denied"]],
    ["Rumours that Ada Pell was killed on 3 May 2019 turned out to be untrue.", ["killing: denied"]],
    ["It is not true that Ada Pell was convicted in 2019.", ["conviction: denied"]],
    ["It is a lie that Ada Pell was freed on 3 May 2019.", ["release: denied"]],
    ["False rumours that Ada Pell was freed on 3 May 2019 spread in Cork.", ["release: denied"]],
    ["The claim that Ada Pell was deported in 2019 is unproven.", ["deportation: alleged by nobody named"]],
    ["The panel found it unproven that he bombed the bus.", ["attack: not found"]],
    ["The jury found that he had killed no one.", ["ruling: found"]],
    // the finding tells of the act
    ["The judge found no evidence that he had joined a gang.", []],
    ["The judge found insufficient evidence that Ada Pell had killed a guard.", []],
    ["No court found that he had killed anyone.", ["killing: alleged by nobody named"]],
    ["The judge rejected claims that he had killed the man.", ["ruling: found", "killing: alleged by nobody named"]],
    [
      "The judge threw out the claim that Ada Pell had bombed the bus.",
      ["ruling: found", "attack: alleged by nobody named"],
    ],
    ["Nobody was charged.", ["charge: not happened"]],
    ["None of the men were charged in 2019.", ["charge: not happened"]],
    ["Neither Ada Pell nor her son was arrested on 3 May 2019.", ["arrest: not happened"]],
    ["Police arrested no one on 3 May 2019.", ["arrest: not happened"]],
  ])("%s", (text, expected) => expect(told(text).toSorted()).toEqual(expected.toSorted()));
});

describe("a word of suspicion touches the noun before which it stands", () => {
  test.each([
    ["Suspected smuggler Ben Otieno was freed.", ["release: happened"]],
    ["The murder suspect, Omar Bekele, was convicted.", ["conviction: happened"]],
    ["The alleged spy was released on 3 May 2019.", ["release: happened"]],
    ["The accused was released on 3 May 2019.", ["release: happened"]],
    ["Police arrested two suspected smugglers on 3 May 2019.", ["arrest: happened"]],
    [
      "Prosecutors alleged that Ben Otieno was released by rebels.",
      ["accusation: alleged by prosecutors", "release: alleged by prosecutors"],
    ],
    ["He was accused by Kenyan army officers of theft.", ["accusation: alleged by Kenyan army"]],
  ])("%s", (text, expected) => expect(told(text)).toEqual(expected));
});

test.each([
  "The court moved the hearing to 14 June 2019.",
  "The hearing was moved to 14 June 2019.",
  "The trial has been brought forward to 14 June 2019.",
  "The judge postponed the trial of Ada Pell until 14 June 2019.",
  "The clerk rescheduled the hearing for 14 June 2019.",
  "The hearing was adjourned to 14 June 2019.",
])("%s is set for that day", (text) => expect(told(text)).toEqual(["hearing: scheduled"]));

describe("the day of writing, of a picture or of telling is not the day of the event", () => {
  test.each([
    ["NAIROBI, June 18, 2019 — He was seized by police and arrested.", ["arrest: happened"]],
    ["By Nadia Holt | June 18, 2019 | 4 min read", []],
    ["Ada Pell in her garden, photo from 2016.", []],
    [
      "“I was hit with a cable on 3 June 2019,” Kone wrote in a letter to his wife.",
      ["mistreatment: alleged by Kone", "letter: happened"],
    ],
    ["Ada Pell flew to Dakar in 2019.", ["journey: happened"]],
    ["Prosecutors say Ada Pell joined an armed group in 2019.", ["membership: alleged by prosecutors"]],
  ])("%s", (text, expected) => expect(told(text)).toEqual(expected));

  test("a teaser tells nothing, even where the sentence begins before it", () => {
    const text = "More stories\nMinister to visit Kesten on 21 June 2019";
    expect(told(text, [{ kind: "teaser", start: 13, end: text.length }])).toEqual([]);
  });
});

test.each([
  ["Ada Pell was released on 3 May 2019.", ["release: happened"]],
  ["He faced trial and was convicted in 2019.", ["conviction: happened"]],
  ["Nearly two years later Ada Pell was released.", ["release: happened"]],
  ["She was nearly fifty when she was arrested.", ["arrest: happened"]],
  ["Almost seven years after the war Ada Pell was arrested.", ["arrest: happened"]],
  ["She was nearly killed in Cork and was freed on 3 May 2019.", ["release: happened"]],
])("%s did come about", (text, expected) =>
  expect(told(text).filter((line) => !line.startsWith("event"))).toEqual(expected),
);

const WORDS = [
  "reports",
  "that",
  "he",
  "was",
  "freed",
  "is",
  "false",
  "no",
  "evidence",
  "had",
  "?",
  ",",
  ";",
  '"',
  "nearly",
  "claim",
  "rejected",
  "if",
  "will",
];

test("what is withheld lies in its sentence", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }), (words) => {
      const view = `xx ${words.join(" ")} xx`;
      const sentence = { start: 3, end: view.length - 3 };
      for (const one of withheldOf(view, sentence)) {
        expect(one.start).toBeGreaterThanOrEqual(sentence.start);
        expect(one.end).toBeLessThanOrEqual(sentence.end);
        expect(withheldAt([one], one.start)).toBe(one);
      }
    }),
  );
});

// A pattern that backtracks would not end within the time that a test has.
test.each([
  "claim that he was ",
  "no evidence ",
  "nothing a a ",
  "? ",
  "will be if ",
  "rejected the a claim ",
  "had he ",
  "had the ",
])("hostile repetition of %j is read to its end", (unit) => {
  const view = unit.repeat(Math.ceil(3900 / unit.length));
  for (let round = 0; round < 10; round++) withheldOf(view, { start: 0, end: view.length });
});
