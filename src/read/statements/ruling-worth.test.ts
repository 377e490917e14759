import { expect, test } from "vitest";
import { readText } from "../read.ts";

/** The kinds of what a sentence tells of rulings, each with what was decided. */
function told(text: string): string[] {
  const input = { text, pages: [], marks: [], language: "en", mediaType: "text/plain" } as const;
  const { statements } = readText(input).reading;
  return [
    ...new Set(
      statements
        .filter(({ entry, slot }) => entry.name === "ruling" && slot !== "finding")
        .map(({ entry, about = [] }) =>
          [entry.kind, ...about.flatMap(({ as, name }) => (as === "sort" ? [name] : []))].join(": "),
        ),
    ),
  ];
}

test.each<[string, string[]]>([
  ["Judge Ada Renner denied the extradition request.", ["ruling: extradition denied"]],
  ["On June 7, 2019 the court granted the petition.", ["ruling: petition granted"]],
  ["Marta Silen was released on June 7, 2019 after a charge was dismissed.", ["ruling: charges dismissed"]],
  ["The Immigration Judge declined to sustain the allegations.", ["ruling"]],
  // spoken of, not told
  ["Multiple courts have now rejected those allegations.", ["event"]],
  ["The judge rejected these arguments.", ["event"]],
  ["Our judge found that the state had no case.", ["event"]],
  ["The judge has issued numerous orders in this case.", ["event"]],
  ["She wept after the judge issued the order.", ["event"]],
  ["The judge will hear the motion to enforce the Order of June 7, 2019.", ["event"]],
  ["Pursuant to the Order of June 7, 2019, the parties submit this notice.", ["event"]],
])("%s", (text, expected) => expect(told(text)).toEqual(expected));

test("who is called exonerated was not acquitted", () => {
  const input = {
    text: "Marta Silen was exonerated by the federal court on June 7, 2019.",
    pages: [],
    marks: [],
    language: "en",
    mediaType: "text/plain",
  } as const;
  const names = readText(input).reading.statements.map(({ entry: { kind, name } }) => `${kind} ${name}`);
  expect(names).toContain("event exoneration");
  expect(names).not.toContain("ruling acquittal");
});
