import { describe, expect, test } from "vitest";
import type { FoundStatement } from "../../record/record.ts";
import { readText } from "../read.ts";

function found(text: string): FoundStatement[] {
  const read = readText({ mediaType: "text/plain", text, pages: [], marks: [], language: "en" });
  for (const { start, end, parts = [] } of read.reading.statements)
    for (const one of [{ start, end }, ...parts])
      expect(text.slice(one.start, one.end).length).toBe(one.end - one.start);
  return read.reading.statements.filter(({ entry }) => entry.name === "answers");
}

describe("who was asked and did not answer", () => {
  test.each([
    [
      "The sheriff’s office in Harlan has declined comment on the strike.",
      "declined",
      "The sheriff’s office in Harlan",
    ],
    [
      "Prison wardens have not responded to requests for comment from the Harlan Courier.",
      "no answer",
      "Prison wardens",
    ],
    ["Bo Renner, a spokesman for the county, declined to comment.", "declined", "Bo Renner"],
    [
      "On Monday, the Ministry of Mills did not immediately respond to requests for comment.",
      "no answer",
      "the Ministry of Mills",
    ],
    ["The mill was shut in June, but the county refused to be interviewed.", "declined", "the county"],
    ["A lawyer for Bo Renner could not be reached for comment.", "no answer", "A lawyer for Bo Renner"],
  ])("%s", (text, value, who) => {
    expect(found(text).map((one) => [one.slot, one.value, one.parts?.map((part) => part.value)])).toEqual([
      ["asked", value, [who]],
    ]);
  });

  test.each([
    "Through a spokesman, he declined to comment.",
    "The court declined to sustain the charge.",
    "If the county declines to comment, we will ask the state.",
    "The witness refused to answer questions on cross-examination.",
    "The county did not respond to the motion.",
    "The fire brigade responded to the call within minutes.",
  ])("nobody: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("what is said in answer", () => {
  const pairs = (text: string): (readonly [string, string, string | undefined])[] =>
    found(text).map(({ speaker, value, parts }) => [
      speaker.kind === "narrator" ? "the text" : speaker.name,
      value,
      parts?.[0]?.value,
    ]);

  test("to a claim in the sentence before", () => {
    expect(
      pairs(
        "The Harlan Sheriff’s Office alleges that Ada Pell set the mill alight. “Their claim is absurd,” said Mina Ilves, her lawyer. “She was in Lund.”",
      ),
    ).toEqual([
      [
        "Mina Ilves",
        "“Their claim is absurd,”",
        "The Harlan Sheriff’s Office alleges that Ada Pell set the mill alight.",
      ],
    ]);
  });

  test("to a quotation that follows, of the one whom it names", () => {
    expect(
      pairs(
        "The Ministry of Mills’s latest statement would be funny if she were free. Yesterday the Ministry of Mills told the Courier: “the mill fire has nothing to do with the strike.”",
      ),
    ).toEqual([
      [
        "the text",
        "The Ministry of Mills’s latest statement would be funny if she were free.",
        "“the mill fire has nothing to do with the strike.”",
      ],
    ]);
  });

  test.each([
    ["of nobody’s claim", "The mill burned in June. “That claim is absurd,” said Mina Ilves."],
    ["that judges nothing", "The Harlan Sheriff’s Office alleges arson. “Their claim came late,” said Mina Ilves."],
    [
      "that is far away",
      "The Harlan Sheriff’s Office alleges arson. It rained. The mill was old. Nobody slept. “Their claim is absurd,” said Mina Ilves.",
    ],
    ["that names no claim", "The Harlan Sheriff’s Office alleges arson. “It is absurd,” said Mina Ilves."],
  ])("not one %s", (_, text) => {
    expect(pairs(text)).toEqual([]);
  });
});
