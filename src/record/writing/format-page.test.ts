// docs/formats/updates.md names every field, and its examples are read without a fault.

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { LIST_SCHEMAS, writingSchema } from "./writing.ts";
import { writingsOf } from "./writings-of.ts";

const PAGE = readFileSync(new URL("../../../docs/formats/updates.md", import.meta.url), "utf8");

const fields = [...writingSchema.options, ...Object.values(LIST_SCHEMAS).map((list) => list.element)].flatMap((one) =>
  Object.keys(one.shape),
);

test.each([...new Set(fields)])("the page of the format names the field %s", (field) => {
  expect(PAGE).toContain(`\`${field}`);
});

test("the examples of the page are read without a fault, one of each kind", () => {
  const pieces = [...PAGE.matchAll(/```markdown\n([^]*?)```/gu)].map(([, text = ""], i) => ({
    path: `p${i}.md`,
    text,
  }));
  const lists = [...PAGE.matchAll(/### (\w+\.yaml)\n[^]*?```yaml\n([^]*?)```/gu)].map(([, path = "", text = ""]) => ({
    path,
    text,
  }));
  const { writings, faults } = writingsOf([...pieces, ...lists]);
  expect(faults).toEqual([]);
  expect(lists).toHaveLength(Object.keys(LIST_SCHEMAS).length);
  const kinds = new Set(writings.pieces.map(({ kind }) => kind));
  const missing = writingSchema.options.map(({ shape }) => shape.kind.value).filter((kind) => !kinds.has(kind));
  // a question has the fields of a term without its authority
  expect(missing).toEqual(["question"]);
});
