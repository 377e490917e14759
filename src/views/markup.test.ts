import fc from "fast-check";
import { html as honoHtml } from "hono/html";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { escapeText, html, join } from "./markup.ts";

const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom(
      "<",
      ">",
      '"',
      "'",
      "&",
      "/",
      "=",
      " ",
      "a",
      "script",
      "img",
      "onerror",
      "-->",
      "]]>",
      "\r",
      "\n",
      "&lt",
      ";",
      "#",
    ),
  }),
);

/** What HTML cannot carry, as a browser would show it. */
const carried = (text: string) => text.replaceAll("\0", "\ufffd");

test("Text comes back from a parser as it was, in text and in attributes, and never makes an element.", () => {
  fc.assert(
    fc.property(hostile, hostile, (inside, attribute) => {
      const made = html`<p title="${attribute}"><i>${inside}</i></p>`.toString();
      const { document } = parseHTML(`<!doctype html><html><body>${made}</body></html>`);
      const p = document.querySelector("p")!;
      expect([...document.body.querySelectorAll("*")].map((element) => element.localName)).toEqual(["p", "i"]);
      expect([...p.attributes].map(({ name }) => name)).toEqual(["title"]);
      expect(p.textContent).toBe(carried(inside));
      expect(p.getAttribute("title")).toBe(carried(attribute));
    }),
    { numRuns: 500 },
  );
});

test("Escaped text holds none of the signs that open markup.", () => {
  fc.assert(fc.property(hostile, (text) => !/[<>"'\r]/.test(escapeText(text))));
});

test.each([
  [html`<b>${"<"}</b>`, "<b>&lt;</b>"],
  [html`${[html`<i></i>`, "&", 3, undefined, false]}`, "<i></i>&amp;3"],
  [html`${html`<i>${"'"}</i>`}`, "<i>&#39;</i>"],
  [join([html`a`, html`b`], "<"), "a&lt;b"],
])("Only Markup goes through unescaped: %#", (made, expected) => {
  expect(made.toString()).toBe(expected);
});

test("hono's own templates take Markup as it is.", async () => {
  const page = await honoHtml`<p>${html`<b>${"<"}</b>`}</p>`;
  expect(page.toString()).toBe("<p><b>&lt;</b></p>");
});
