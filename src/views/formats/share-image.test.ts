import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { drawable, shareImage } from "./share-image.ts";

const IMAGE = { label: "Update · 3 June 2019", title: "Bread", caseName: "Free Silen", language: "en" };

const linesOf = (svg: string): readonly string[] =>
  [...parseHTML(svg).document.querySelectorAll("text")].map((one) => one.textContent ?? "");

test("It bears the kind of the page, the title and the case.", () => {
  expect(linesOf(shareImage(IMAGE))).toEqual(["Update · 3 June 2019", "Bread", "Free Silen"]);
});

test("A long title is broken into lines, and one that is too long is cut with a mark.", () => {
  const words = Array.from({ length: 60 }, () => "remembered");
  const [, ...lines] = linesOf(shareImage({ ...IMAGE, title: words.join(" ") })).slice(0, -1);
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.at(-1)).toMatch(/…$/u);
  expect(lines.join(" ").replace(/ …$/u, "")).toBe(words.slice(0, lines.join(" ").split(" ").length - 1).join(" "));
});

test("A word longer than a line is cut rather than drawn beyond the edge.", () => {
  const lines = linesOf(shareImage({ ...IMAGE, title: "m".repeat(40) }));
  expect(lines.length).toBeGreaterThan(3);
});

test("Right-to-left titles begin at the right.", () => {
  expect(shareImage({ ...IMAGE, language: "ar", title: "خبز" })).toContain('x="1128" y="201" text-anchor="end"');
});

test.each([
  ["Bread 🍞 & salt", "Bread & salt"],
  ["漢字 and letters", "and letters"],
  ["الحرية، ١٠٠ يوم", "الحرية، ١٠٠ يوم"],
])("Of %s the fonts can draw %s", (text, expected) => {
  expect(drawable(text)).toBe(expected);
});

test("There is a stroke for each day, as many as there is room for.", () => {
  const strokes = (n: number) => shareImage({ ...IMAGE, strokes: n }).match(/v16/gu)?.length;
  expect([strokes(1), strokes(300), strokes(100_000)]).toEqual([1, 300, 660]);
});

test("What a title holds is text and never markup.", () => {
  expect(shareImage({ ...IMAGE, title: "<script>" })).not.toContain("<script>");
});
