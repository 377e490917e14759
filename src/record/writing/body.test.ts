import { expect, test } from "vitest";
import { inlinesIn, readBody } from "./body.ts";
import { paragraphsOf } from "./body-sentences.ts";
import { isVerbatim } from "./verbatim.ts";

test("HTML is words, and only addresses that lead somewhere are links", () => {
  const body = readBody(
    "<script>x</script>\n\n[a](javascript:alert(1)) [b](https://bread.example) [c](letters/x.html)",
  );
  const kinds = [...inlinesIn(body)].map(({ inline }) => (inline.kind === "link" ? inline.href : inline.kind));
  expect(kinds.filter((kind) => kind !== "text")).toEqual(["https://bread.example", "letters/x.html"]);
  expect(JSON.stringify(body)).toContain("<script>");
});

test("citations and values are pieces of their own, with the line of their block", () => {
  const body = readBody(
    "# One\n\nHeld for {{days in custody}} days. [[doc_ab12cd#3-9]] [[stm_ab12cd34]] [[nonsense]]\n",
    7,
  );
  const found = [...inlinesIn(body)].filter(({ inline }) => inline.kind === "citation" || inline.kind === "value");
  expect(found).toMatchObject([
    { inline: { kind: "value", name: "days in custody" }, line: 9 },
    { inline: { reference: { kind: "span", document: "doc_ab12cd", start: 3, end: 9 } } },
    { inline: { reference: { kind: "statement", statement: "stm_ab12cd34" } } },
    { inline: { raw: "nonsense", reference: undefined } },
  ]);
});

test("headings have ids that their words give", () => {
  const ids = readBody("# What now?\n\n## What now?\n\n# 3 June\n\n# ماذا الآن").map((one) => "id" in one && one.id);
  expect(ids).toEqual(["what-now", "what-now-2", "h-3-june", "ماذا-الان"]);
});

test.each([
  ["A stands. [[doc_aa#1-2]] B falls.", ["A stands. <doc_aa#1-2>", "B falls."]],
  ["A stands.[[doc_aa#1-2]] B falls. [[doc_bb#1-2]]", ["A stands. <doc_aa#1-2>", "B falls. <doc_bb#1-2>"]],
  ["A stands [[doc_aa#1-2]]. B falls.", ["A stands . <doc_aa#1-2>", "B falls."]],
  ["A stands. [[doc_aa#1-2]] [[doc_bb#3-4]]", ["A stands. <doc_aa#1-2,doc_bb#3-4>"]],
  ["- One thing. [[doc_aa#1-2]]\n- Another.", ["One thing. <doc_aa#1-2>", "Another."]],
])("a citation carries the sentence before it: %s", (markdown, expected) => {
  const sentences = paragraphsOf(readBody(markdown)).flatMap((one) => one.sentences);
  expect(
    sentences.map(({ text, citations }) =>
      citations.length === 0 ? text : `${text} <${citations.map(({ raw }) => raw).join()}>`,
    ),
  ).toEqual(expected);
});

test("what is quoted is found with the citations that follow it, in the line and as a block", () => {
  const [line, block] = paragraphsOf(
    readBody("She said: “I bake. I sleep.” [[doc_aa#1-2]]\n\n> “Bread is bread.”\n> — Ada Renner [[doc_bb#1-2]]"),
  );
  expect(line?.quotations).toMatchObject([{ words: "I bake. I sleep.", citations: [{ raw: "doc_aa#1-2" }] }]);
  expect(block?.quotations).toMatchObject([
    { words: "Bread is bread.", isBlock: true, citations: [{ raw: "doc_bb#1-2" }] },
  ]);
});

const SOURCE =
  "The Court finds that the baker’s oven – also weighs in\nfavor of “a renewed hearing” for all. It is so ordered.";

test.each([
  ["the baker's oven", true],
  ["[A] baker’s oven – also weigh[s] in favor", true],
  ["The Court finds . . . in favor of ‘a renewed hearing’", true],
  ["The Court finds … It is so ordered", true],
  ["It is so ordered,", true],
  ["in favor of “a renewed hearing” for all[, sic]", true],
  ["The Court found that", false],
  ["It is so ordered. … The Court finds", false],
  ["weigh in favor", false],
  ["he baker’s oven", false],
  ["the baker’s ove", false],
  ["[…]", false],
])("is it word for word: %s", (quoted, expected) => {
  expect(isVerbatim(quoted, SOURCE)).toBe(expected);
});
