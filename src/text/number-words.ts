// Numbers in English words: "twenty-three" is 23, "two and a half" is 2.5.

const SMALL: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const SCALE: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const small = Object.keys(SMALL).join("|");
const scale = Object.keys(SCALE).join("|");

/** One number in words, in folded text. "one" alone counts; "a" only before a scale word. */
export const WORD_NUMBER = `(?:half (?:a |an )?(?:${scale})|(?:an? (?:${scale})|${small})(?:(?:-| and | )(?:${small}|${scale}))*(?: and a half)?)`;

/** The value of a number that WORD_NUMBER matched; undefined when the words do not make one number ("two four"). */
export function wordValue(words: string): number | undefined {
  let total = 0;
  let current = 0;
  let last = Number.POSITIVE_INFINITY;
  const half = words.endsWith(" and a half");
  const plain = half ? words.slice(0, -" and a half".length) : words;
  for (const word of plain.split(/[ -]/)) {
    const value = SMALL[word];
    const times = SCALE[word];
    if (value !== undefined) {
      const follows = last === Number.POSITIVE_INFINITY || last >= 100 || (last >= 20 && last < 100 && value < 10);
      if (!follows || value === 0) return words === "zero" ? 0 : undefined;
      current += value;
      last = value;
    } else if (times !== undefined) {
      if (words.startsWith("half ")) return times / 2;
      current = Math.max(current, 1) * times;
      if (times >= 1000) {
        total += current;
        current = 0;
      }
      last = times;
    } else if (word !== "a" && word !== "an" && word !== "and") return undefined;
  }
  if (half) return total + current + (last >= 100 && last !== Number.POSITIVE_INFINITY ? last / 2 : 0.5);
  return total + current;
}

/** The factor of a word after digits ("1.5 million"). */
export function scaleValue(word: string): number | undefined {
  return SCALE[word] ?? SHORT_SCALE[word];
}

const SHORT_SCALE: Readonly<Record<string, number>> = { m: 1e6, mn: 1e6, bn: 1e9, k: 1000, b: 1e9 };
