import { describe, expect, it } from "vitest";
import { extract } from "./ingest.ts";
import { firstHeading } from "./plain.ts";

const BODY = "The harbour court sat on Tuesday and heard the case of Ines Varga, who has been held since the spring.";

describe("firstHeading", () => {
  it("is a short line, set apart, with text below", () => {
    const text = `\n  Court hears Varga case  \n\n${BODY}`;
    const heading = firstHeading(text);
    expect(heading && text.slice(heading.start, heading.end)).toBe("Court hears Varga case");
  });

  it.each([
    ["a sentence", `The court sat today.\n\n${BODY}`],
    ["a line of a paragraph", `Court hears Varga case\n${BODY}`],
    ["one word", `Updates\n\n${BODY}`],
    ["a field", `From: Ines Varga of Port Ellen\n\n${BODY}`],
    ["a teaser", `Read more: the ferry case\n\n${BODY}`],
    ["lower case", `date 2021-05-03 Port Ellen\n\n${BODY}`],
    ["the whole text", "Court hears Varga case"],
    ["a long line", `${"Court hears Varga case ".repeat(8)}\n\n${BODY}`],
  ])("is not %s", (_, text) => {
    expect(firstHeading(text)).toBeUndefined();
  });
});

describe("plain text", () => {
  it("is kept to the letter, with its title and the lines that are not its text marked", async () => {
    const text = `Court hears Varga case\n\n${BODY}\n\nRELATED: Ferry stopped\n\nCourt hears the Varga case again\n\n\tEnd  \n`;
    const { extraction } = await extract(Buffer.from(text), "a.txt");
    expect(extraction.text).toBe(text);
    expect(extraction.receipt).toEqual({ kind: "read" });
    expect(extraction.title).toEqual({ value: "Court hears Varga case", from: "first line" });
    expect(extraction.language).toBe("en");
    expect(extraction.marks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ["heading", "Court hears Varga case"],
      ["teaser", "RELATED: Ferry stopped"],
    ]);
  });
});
