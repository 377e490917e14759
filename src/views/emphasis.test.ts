import { expect, test } from "vitest";
import { emphasized } from "./emphasis.ts";
import { html } from "./markup.ts";
import { wordsOf } from "./words/words.ts";

const WHO = html`<a href="x">Ada *Roth*</a>`;

test.each([
  ["en", '<b>Alleged</b> by <a href="x">Ada *Roth*</a>'],
  ["es", '<b>Alegado</b> por <a href="x">Ada *Roth*</a>'],
  ["ar", '<b>يُزعم</b> بحسب <a href="x">Ada *Roth*</a>'],
])("the verb of alleging is strong in %s, and the name stays as it is", (language, expected) => {
  expect(String(emphasized(wordsOf(language).voices.alleged, WHO))).toBe(expected);
});
