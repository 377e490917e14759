import { expect, test } from "vitest";
import { ENGLISH_ROOM } from "./english.ts";
import { roomWordsOf } from "./words.ts";

/** Every string of the words by its path; functions are asked with marks in place of what they print. */
function* strings(words: unknown, path = ""): Generator<readonly [path: string, words: string]> {
  if (typeof words === "string") yield [path, words];
  else if (typeof words === "function") {
    const put = Array.from({ length: words.length }, (_, i) => String(11 + i));
    yield [path, String(Reflect.apply(words, undefined, put))];
  } else if (typeof words === "object" && words !== null)
    for (const [name, value] of Object.entries(words)) yield* strings(value, path === "" ? name : `${path}.${name}`);
}

/** What is the same word in two languages, or no word at all. */
const SAME = new Set<string>(["frame.roles.editor es"]);

test.each(["es", "ar"])(
  "No word of the workroom in %s was left in English, and none is missing or empty.",
  (language) => {
    const english = new Map(strings(ENGLISH_ROOM));
    const own = [...strings(roomWordsOf(language))];
    expect(own.map(([path]) => path).sort()).toEqual([...english.keys()].sort());
    const left = own.filter(
      ([path, words]) => /\p{L}/u.test(words) && words === english.get(path) && !SAME.has(`${path} ${language}`),
    );
    expect(left).toEqual([]);
    expect(own.filter(([, words]) => words.trim() === "" || /undefined|NaN/.test(words))).toEqual([]);
  },
);

test("Arabic words are written in Arabic letters.", () => {
  expect([...strings(roomWordsOf("ar"))].filter(([, words]) => /[A-Za-z]{3,}/.test(words))).toEqual([]);
});
