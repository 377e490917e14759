import { expect, test } from "vitest";
import { readText } from "../read.ts";

function firstPersons(text: string): string[] {
  const { reading } = readText({ text, pages: [], marks: [], mediaType: "text/plain", language: "en" });
  return reading.mentions.flatMap((one) =>
    one.kind === "reference" && /^(?:I|me|my|we|us|our)$/i.test(one.quote) ? [`${one.quote} = ${one.name}`] : [],
  );
}

test.each<[string, string[]]>([
  ["“I was in Lagos and my brother saw me,” said Emeka Rao.", ["I = Emeka Rao", "my = Emeka Rao", "me = Emeka Rao"]],
  ["Emeka Rao was there. “I saw nothing at all,” his lawyer said.", ["I = Emeka Rao’s lawyer"]],
  ["“We waited for nine years,” said Emeka Rao.", []],
  [
    "“We stand by our report,” Amnesty International said.",
    ["We = Amnesty International", "our = Amnesty International"],
  ],
  ["“He fought in World War I and died,” said Emeka Rao.", []],
  ["I was there. Emeka Rao was not.", []],
])("%s", (text, expected) => {
  expect(firstPersons(text)).toEqual(expected);
});

test("in a letter outside its quotations “I” is the one who signed it", () => {
  const text =
    "From: Ana Ruiz <ana@example.org>\nSent: June 3, 2019 10:00 AM\nTo: Paul Oduya\nSubject: The hearing\n\nI read the order. “I am sorry,” Emeka Rao wrote to me.\n\n" +
    "From: Paul Oduya <paul@example.org>\nSent: June 2, 2019 9:00 AM\nTo: Ana Ruiz\nSubject: The hearing\n\nI will read it soon.\n";
  expect(firstPersons(text)).toEqual(["I = Ana Ruiz", "I = Emeka Rao", "me = Ana Ruiz", "I = Paul Oduya"]);
});

test.each(["“I ”, said Ana. ", "“I “I ", "I ", "Dear Ana,\n\nI\n\nAna Ruiz\n\n"])(
  "a long repetition of %j is read in full",
  (piece) => {
    expect(() => firstPersons(piece.repeat(10_000))).not.toThrow();
  },
);
