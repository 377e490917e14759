import { expect, test } from "vitest";
import { ENGLISH } from "./english.ts";
import { plural } from "./plural.ts";
import { LANGUAGES, wordsOf } from "./words.ts";

/** What is the same word in two languages, or no word at all. */
const SAME = new Set<string>([]);

/** Every string of the words by its path; functions are asked with marks in place of what they print. */
function* strings(words: unknown, path = ""): Generator<readonly [path: string, words: string]> {
  if (typeof words === "string") yield [path, words];
  else if (typeof words === "function") {
    const put = Array.from({ length: words.length }, (_, i) => String(11 + i));
    yield [path, String(Reflect.apply(words, undefined, put))];
  } else if (typeof words === "object" && words !== null)
    for (const [name, value] of Object.entries(words)) yield* strings(value, path === "" ? name : `${path}.${name}`);
}

const OTHERS = LANGUAGES.filter((language) => language !== "en");

test.each(OTHERS)("No word of the edition in %s was left in English, and none is empty.", (language) => {
  const english = new Map(strings(ENGLISH));
  const own = [...strings(wordsOf(language))];
  expect(own.map(([path]) => path).sort()).toEqual([...english.keys()].sort());
  const left = own.filter(
    ([path, words]) => /\p{L}/u.test(words) && words === english.get(path) && !SAME.has(`${path} ${language}`),
  );
  expect(left).toEqual([]);
  expect(own.filter(([, words]) => words.trim() === "")).toEqual([]);
});

test("Arabic words are written in Arabic letters.", () => {
  const latin = [...strings(wordsOf("ar"))].filter(([, words]) =>
    /[A-Za-z]{3,}/.test(words.replace(/SHA|PDF|ZIP|CSV|Word|Markdown/, "")),
  );
  expect(latin).toEqual([]);
});

test.each(LANGUAGES)("No function of %s loses what it is given.", (language) => {
  expect([...strings(wordsOf(language))].filter(([, words]) => /undefined|NaN|#/.test(words))).toEqual([]);
});

test.each([
  [0, "لا خطوط، لكل يوم خط"],
  [1, "خط واحد، لكل يوم خط"],
  [2, "خطان، لكل يوم خط"],
  [3, "3 خطوط، لكل يوم خط"],
  [11, "11 خطًا، لكل يوم خط"],
  [99, "99 خطًا، لكل يوم خط"],
  [100, "100 خط، لكل يوم خط"],
  [103, "103 خطوط، لكل يوم خط"],
])("Arabic counts %i in the form that goes with it.", (n, words) => {
  expect(wordsOf("ar").strokes(String(n))).toBe(words);
});

test.each([
  [0, "ليس في أي وثيقة أخرى"],
  [1, "كذلك في وثيقة واحدة"],
  [2, "كذلك في وثيقتين"],
  [3, "كذلك في 3 وثائق"],
  [11, "كذلك في 11 وثيقة"],
  [100, "كذلك في 100 وثيقة"],
  [1_103, "كذلك في 1,103 وثائق"],
])("Arabic says in how many documents the same stands: %i.", (n, words) => {
  expect(wordsOf("ar").voices.alsoIn(n)).toBe(words);
});

test.each(LANGUAGES)("In %s whoever alleges, denies, finds or orders is named.", (language) => {
  const { voices } = wordsOf(language);
  for (const voice of ["alleged", "denied", "found", "ordered", "orderedAsTold", "hypothetical", "scheduled"] as const)
    expect(voices[voice]("Ada Roth")).toMatch(/^\*[^*]+\*.* Ada Roth$/u);
  expect(voices.foundAsTold("Judge Keel", "Ada Roth")).toMatch(/^\*[^*]+\*.* Ada Roth.+ Judge Keel$/u);
});

test.each([
  ["es", 1, "1 voto"],
  ["es", 2, "2 votos"],
  ["es", 1_204, "1,204 votos"],
])("In %s %i is %j.", (language, n, words) => {
  expect(plural(language, n, { one: "# voto", other: "# votos" })).toBe(words);
});

test("A number that is printed with commas is counted as what it is.", () => {
  expect(wordsOf("ar").strokes("1,002")).toBe("1,002 خط، لكل يوم خط");
});

test.each([
  ["es-MX", "es"],
  ["ar-IQ", "ar"],
  ["AR", "ar"],
  ["fr", "en"],
])("%s has the words of %s.", (tag, language) => {
  expect(wordsOf(tag)).toBe(wordsOf(language));
});
