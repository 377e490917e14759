// Words that were brought in, as Markdown that says no more than they do.

import { expect, test } from "vitest";
import { inlinesIn, plainOf, readBody } from "../record/record.ts";
import { writingFile } from "./writing-file.ts";

test.each([
  "He has waited {{days in custody}} days.",
  "{{{next hearing}}} and {{ {{days in custody}}.",
  "See [[stm_0123456789abcdef]] and {{name}}.",
])("Words of a page that was brought in are no command: %s", (text) => {
  const span = { start: 0, end: text.length };
  const draft = {
    fields: { kind: "page", title: "A page", slug: "a-page" },
    body: [{ kind: "text", lines: [{ ...span, text }] }],
    notes: [],
    ...span,
    post: 1,
    part: "",
  } as const;
  for (const links of [[], [{ ...span, href: "https://bread.example/" }]]) {
    const file = writingFile(draft, "page.html", { sentences: [span], links, cite: () => undefined });
    const body = readBody(file.slice(file.indexOf("---\n", 4) + 4));
    const inlines = [...inlinesIn(body)].map(({ inline }) => inline);
    expect(inlines.filter(({ kind }) => kind === "value" || kind === "citation")).toEqual([]);
    expect(
      inlines
        .filter(({ kind }) => kind === "text")
        .map((one) => plainOf([one]))
        .join(""),
    ).toBe(text);
  }
});
