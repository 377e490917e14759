import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textOf, wordsAt } from "../../test/site/built-site.ts";
import type { Span } from "../base/base.ts";
import { documentText, type TextInput } from "./document-text.ts";
import { html } from "./markup.ts";
import { ENGLISH_TONGUE } from "./words/words.ts";

const EMPTY = {
  paragraphs: [],
  sections: [],
  pages: [],
  marks: [],
  anchors: [],
  notes: [],
  languages: [],
  tongue: ENGLISH_TONGUE,
};

function rendered(input: Partial<TextInput> & { text: string }): string {
  const { body, style } = documentText({ ...EMPTY, ...input });
  return `<!doctype html><html><head>${style?.toString() ?? ""}</head><body><div class="text">${body.toString()}</div></body></html>`;
}

test("what the page adds to a text in another language says in which it is", () => {
  const note = { at: 0, body: html`<p>A note</p>` };
  const [same, other] = ["en", "ar"].map((language) => rendered({ text: "Words.", language, notes: [note] }));
  expect(same).toContain('<div class="note" role="note"><p>');
  expect(other).toContain('<div class="note" role="note"><div lang="en" dir="ltr"><p>');
});

const spansIn = (length: number) =>
  fc.array(
    fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]): Span => ({ start: Math.min(a, b), end: Math.max(a, b) })),
    { maxLength: 25 },
  );

const scenes = fc
  .string({ unit: fc.constantFrom("a", "b", " ", "\n", "\n\n", "<", "&", "é", "م", ".", "\t", "\r"), maxLength: 120 })
  .chain((text) =>
    fc.record({
      text: fc.constant(text),
      anchors: spansIn(text.length),
      linked: spansIn(text.length),
      cuts: fc.uniqueArray(fc.nat(text.length), { maxLength: 4 }),
      breaks: fc.uniqueArray(fc.nat(text.length), { maxLength: 3 }),
      marks: spansIn(text.length),
    }),
  );

/** Consecutive spans from one cut to the next. */
function between(cuts: readonly number[], length: number): Span[] {
  const at = [0, ...[...cuts].sort((a, b) => a - b), length];
  return at
    .slice(1)
    .map((end, i) => ({ start: at[i]!, end }))
    .filter(({ start, end }) => start < end); // i < length
}

describe("the text of a document", () => {
  test("stays of a size in keeping with the text when thousands of passages of other documents cover it", () => {
    const paragraph = "The ferry left Torrin at noon, and nobody who waited at the pier had been told why it did. ";
    const text = Array.from({ length: 60 }, () => paragraph.repeat(4).trim()).join("\n\n");
    const anchors = Array.from({ length: 2000 }, (_, i) => ({
      start: i % 900,
      end: text.length - Math.floor(i / 3),
      className: "shared",
    }));
    const inside = { start: 9000, end: 9040, href: "x.html", className: "name" };
    const page = rendered({
      text,
      paragraphs: [...text.matchAll(/[^\n]+/g)].map(({ index, 0: { length } }) => ({
        start: index,
        end: index + length,
      })),
      anchors: [...anchors, inside],
    });
    expect(page.length).toBeLessThan(30 * text.length);
    expect(textOf(page)).toBe(text);
    for (const { start, end } of anchors) expect(page).toContain(`id="p${start}-${end}"`);
    expect(wordsAt(page, "p9000-9040")).toBe(text.slice(9000, 9040));
    expect(page).toContain('href="x.html"');
  });

  test("stays unit for unit, and every passage lights up its own words, however passages nest and cross", () => {
    fc.assert(
      fc.property(scenes, ({ text, anchors, linked, cuts, breaks, marks }) => {
        const page = rendered({
          text,
          anchors: [...anchors, ...linked.map((span) => ({ ...span, href: "x.html", className: "name" }))],
          sections: between(cuts, text.length).map((span) => ({ ...span, kind: "post" })),
          pages: between(breaks, text.length).map((span, i) => ({ ...span, number: i + 1, from: "text" })),
          marks: marks.map((span) => ({ ...span, kind: "heading" })),
          notes: anchors.slice(0, 2).map(({ start }) => ({ at: start, body: html`<p>note</p>` })),
        });
        expect(textOf(page)).toBe(text);
        for (const { start, end } of [...anchors, ...linked]) {
          const words = text.slice(start, end);
          if (words.trim() === "") continue;
          // White space between paragraphs belongs to none of them.
          expect(wordsAt(page, `p${start}-${end}`)?.replace(/\s+/g, "")).toBe(words.replace(/\s+/g, ""));
        }
      }),
      { numRuns: 400 },
    );
  });

  test("has no link inside a link", () => {
    const page = rendered({
      text: "Mira Rao of Rao Ltd",
      anchors: [
        { start: 0, end: 19, href: "a" },
        { start: 12, end: 19, href: "b" },
      ],
    });
    expect(page).toContain('<a id="p0-19" href="a">Mira Rao of <span id="p12-19">Rao Ltd</span></a>');
  });

  test("cuts a passage that crosses another, and one rule lights up both parts", () => {
    const page = rendered({
      text: "one two three",
      anchors: [
        { start: 0, end: 7 },
        { start: 4, end: 13 },
      ],
    });
    expect(page).toContain('<span id="p0-7">one <span id="p4-13">two</span></span><span class="c1"> three</span>');
    expect(page.replace(/\s/g, "")).toContain(":root:has(#p4-13:target).c1{background:var(--arrived)");
  });

  test.each<[string, string]>([
    [
      "First line of prose that is long enough to be broken\nsecond line of prose that is as long as the first one\nend.",
      "flow",
    ],
    ["12 Quill Street\nHarrow Bay\nCalder", "lines"],
    ["time\tcell\tseconds\n08:14\tNorth\t34", "table-row"],
  ])("keeps line breaks where they mean something: %j is %s", (text, className) => {
    expect(rendered({ text })).toContain(`<p class="${className}">`);
  });

  test("takes time in proportion to the number of passages, also when all of them cross", () => {
    const size = (n: number) => {
      const text = "x".repeat(2 * n + 2);
      return rendered({ text, anchors: Array.from({ length: n }, (_, i) => ({ start: i, end: i + n })) }).length;
    };
    expect(size(800)).toBeLessThan(2.6 * size(400));
  });
});

test("a paragraph in another language than the whole bears its language and direction; one of unknown language its direction", () => {
  const text = "Dear court,\n\nإلى المحكمة\n\nEl juez\n\nعائلة";
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  const languages = [
    { start: 0, end: 11, language: "en" },
    { start: 13, end: 24, language: "ar" },
    { start: 26, end: 33, language: "es" },
  ];
  const { body } = documentText({ ...EMPTY, text, paragraphs, language: "en", languages });
  const tags = [...String(body).matchAll(/<p class="flow"([^>]*)>/g)].map((match) => match[1]?.trim());
  expect(tags).toEqual(["", 'lang="ar" dir="rtl"', 'lang="es" dir="ltr"', 'dir="auto"']);
});
