import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EMPTY_READING, type Mention } from "../../record/record.ts";
import { findMeantClauses } from "./clause-meaning.ts";

/** How the given words are meant, in a text of one sentence. */
function meaningOf(text: string, words: string, mentions: readonly Mention[] = []): string {
  const clauses = findMeantClauses(text, { ...EMPTY_READING, sentences: [{ start: 0, end: text.length }], mentions });
  const at = text.indexOf(words);
  const clause = clauses.find(({ start, end }) => start <= at && at < end);
  return clause === undefined ? "asserted" : `${clause.polarity === "negative" ? "not " : ""}${clause.modality}`;
}

describe("words are meant as their clause is", () => {
  test.each([
    ["Police arrested Ada Pell on 3 June.", "3 June", "happened"],
    ["Ada Pell is a baker in Cork.", "Cork", "asserted"],
    ["Orlo said that Ada Pell was arrested.", "Pell", "asserted"],
    ["Ada Pell was arrested, Orlo said.", "Pell", "asserted"],
    ["Prosecutors allege that Pell set fire to the mill.", "mill", "alleged"],
    ["Pell, who is accused of theft, was freed in June.", "theft", "alleged"],
    ["Pell, who is accused of theft, was freed in June.", "June", "happened"],
    ["Pell was charged with burning the mill in 2019.", "2019", "alleged"],
    ["Pell has never been charged with a crime.", "crime", "not happened"],
    ["Pell denied that she met the courier in 2019.", "2019", "denied"],
    ["The judge denied the motion in 2019.", "2019", "found"],
    ["The court ordered that Pell be released by Friday.", "Friday", "ordered"],
    ["The guards are enjoined from moving Pell.", "Pell", "not ordered"],
    ["The hearing is set for 3 June.", "3 June", "scheduled"],
    ["Pell was to have been deported on 3 June.", "3 June", "scheduled"],
    ["Pell is set to be moved to Cork.", "Cork", "scheduled"],
    ["Pell is due to appear before a magistrate on Monday.", "Monday", "scheduled"],
    ["The tribunal found that Pell left in 2016.", "2016", "found"],
    ["The tribunal did not find that Pell left in 2016.", "2016", "not found"],
    ["If deported, Pell would be killed.", "killed", "hypothetical"],
    ["Her family fears that Pell will be killed.", "killed", "hypothetical"],
    ["They call for the release of Pell.", "Pell", "hypothetical"],
    ["She was born in May 1980 in Cork.", "Cork", "happened"],
    ["Pell may be moved to Cork.", "Cork", "hypothetical"],
    ["Pell did not appear on Monday.", "Monday", "not happened"],
    ["There is no evidence that Pell left in 2016.", "2016", "not happened"],
    ["Pell was not released until June.", "June", "happened"],
    ["The guards failed to bring Pell to court.", "Pell", "not happened"],
    ["Pell left without being told of the hearing.", "hearing", "not happened"],
    ["Nobody told Pell why she was moved to Cork.", "Cork", "happened"],
    ["Despite the order to free Pell, she was moved to Cork.", "Cork", "happened"],
    ["Friends sent Orlo a letter calling for a new trial.", "Orlo", "happened"],
    ["Friends sent Orlo a letter calling for a new trial.", "trial", "hypothetical"],
    ["Pell was held in Cork for the alleged theft of a boat.", "Cork", "happened"],
    ["Pell was held in Cork for the alleged theft of a boat.", "boat", "alleged"],
    ["Orlo noted that Pell was arrested in June.", "June", "asserted"],
    ["Orlo said, if the court agrees, they will move to Cork.", "Cork", "hypothetical"],
    ["It is not only Pell who was moved to Cork.", "Cork", "happened"],
  ])("%s (%s)", (text, words, expected) => expect(meaningOf(text, words)).toBe(expected));
});

test("what stands in a quotation is said by somebody, not told by the document", () => {
  const text = "“They arrested her in June,” read the sign.";
  const quoted: Mention = { kind: "quotation", start: 0, end: 28, quote: text.slice(0, 28), tier: "none" };
  expect(meaningOf(text, "June")).toBe("happened");
  expect(meaningOf(text, "June", [quoted])).toBe("asserted");
});

const WORDS = [
  "if",
  "she",
  "was",
  "not",
  "told",
  "that",
  ",",
  "who",
  "denied",
  "to",
  "and",
  ";",
  "“",
  "\n",
  "would",
  "é",
  "no",
  ".",
];

test("clauses lie in the text, in order, and no two neighbours are meant alike", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 80 }), (words) => {
      const text = words.join(" ");
      const sentences = text === "" ? [] : [{ start: 0, end: text.length }];
      let end = 0;
      let last = "";
      for (const clause of findMeantClauses(text, { ...EMPTY_READING, sentences })) {
        const meaning = `${clause.modality} ${clause.polarity}`;
        expect(clause.start).toBeGreaterThanOrEqual(end);
        expect(clause.end).toBeGreaterThan(clause.start);
        expect(clause.end).toBeLessThanOrEqual(text.length);
        if (clause.start === end) expect(meaning).not.toBe(last);
        [end, last] = [clause.end, meaning];
      }
    }),
  );
});

// A pattern that backtracks would not end within the time that a test has.
test.each(["if she ", "charged ", "he said ", ", who was ", "not ", "and denied ", "order "])(
  "hostile repetition of %j is read to its end",
  (unit) => {
    const text = unit.repeat(Math.ceil(3900 / unit.length));
    const sentences = Array.from({ length: 20 }, (_, i) => ({ start: i * 190, end: (i + 1) * 190 }));
    for (let round = 0; round < 10; round++) {
      findMeantClauses(text, { ...EMPTY_READING, sentences: [{ start: 0, end: text.length }] });
      findMeantClauses(text, { ...EMPTY_READING, sentences });
    }
  },
);
