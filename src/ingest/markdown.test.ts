import { describe, expect, it } from "vitest";
import { extract } from "./ingest.ts";
import { looksLikeMarkdown, markdownMarks } from "./markdown.ts";

describe("looksLikeMarkdown", () => {
  it.each([
    "# Update\n\nText.",
    "---\ntitle: Update\n---\n\nText",
    "## One\n\ntext\n\n## Two\n",
    "See [the order](https://example.org) and **the stay**.",
  ])("%j", (text) => {
    expect(looksLikeMarkdown(text)).toBe(true);
  });
  it.each(["#4 is missing", "A list:\n- one\n- two", "5 * 3 ** 2", "See [1] and [2].", "Plain."])("not %j", (text) => {
    expect(looksLikeMarkdown(text)).toBe(false);
  });
});

it("marks headings of both styles, items and rows, and nothing in code", () => {
  const text = "Title\n=====\n\n## Second\n\n- one\n1. two\n\n```\n# code\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n";
  expect(markdownMarks(text).map(({ kind, level, start, end }) => [kind, level, text.slice(start, end)])).toEqual([
    ["heading", 1, "Title"],
    ["heading", 2, "## Second"],
    ["list-item", undefined, "- one"],
    ["list-item", undefined, "1. two"],
    ["table-row", undefined, "| a | b |"],
    ["table-row", undefined, "| 1 | 2 |"],
  ]);
});

it.each([
  ['---\ntitle: "A hearing"\n---\n\n# Other\n\ntext', { value: "A hearing", from: "front matter" }],
  ["# A hearing #\n\n## Part\n\ntext", { value: "A hearing", from: "first heading" }],
  ["## Part\n\n## Part two\n", undefined],
])("the title of %j", async (text, title) => {
  const { extraction } = await extract(Buffer.from(text), "x");
  expect(extraction.mediaType).toBe("text/markdown");
  expect(extraction.text).toBe(text);
  expect(extraction.title).toEqual(title);
});
