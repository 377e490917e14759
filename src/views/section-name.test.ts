import { expect, test } from "vitest";
import { daySpan, UNKNOWN_DATE } from "../base/base.ts";
import { isNaming, unnamedPart } from "./section-name.ts";
import { wordsOf } from "./words/words.ts";

test.each(["]", "…]", "[…]", " — ", ""])("%j names no part", (words) => expect(isNaming(words)).toBe(false));
test.each(["Letter", "7", "رسالة"])("%j names a part", (words) => expect(isNaming(words)).toBe(true));

test("A part that nothing names goes by its day, else by its number, in each language", () => {
  const of = (language: string) => ({ language, words: wordsOf(language) });
  expect(unnamedPart(daySpan("2019-06-03", "explicit"), 3, of("en"))).toBe("3 June 2019");
  expect(unnamedPart(UNKNOWN_DATE, 3, of("en"))).toBe("Part 3");
  expect(unnamedPart(undefined, 3, of("es"))).toBe("Parte 3");
  expect(unnamedPart(undefined, 3, of("ar"))).toBe("جزء 3");
});
