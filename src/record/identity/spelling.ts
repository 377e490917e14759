// When two spellings can stand for one name: transliterations (Arabic, Slavic, Spanish), slips of the pen, short forms of given
// names. All words are folded: lower case, no diacritics.

/** The consonants as they sound. Two spellings of one name nearly always have the same: "mohammed" and "muhamad" are "mhmd". */
export function skeleton(word: string): string {
  return consonants(word).replace(/[aeiou]/gu, (vowel, at: number) => (at === 0 ? "a" + vowel.slice(1) : ""));
}

/** The skeleton with long vowels: "haleem" and "halim" sound the same, "norbour" and "norber" do not. */
export function sound(word: string): string {
  return collapsed(
    consonants(word)
      .replace(/[ei]e|ea|i[iy]?|y/gu, "i")
      .replace(/o[ou]|u+/gu, "u")
      .replace(/[aeo]/gu, (vowel, at: number) => (at === 0 ? "a" + vowel.slice(1) : "")),
  );
}

function consonants(word: string): string {
  const plain = word
    .replace(/[^\p{L}]+/gu, "")
    .replace(/off$/u, "ov")
    .replace(/t?sch|sh|sz/gu, "s")
    .replace(/t?ch|cz/gu, "c#")
    .replace(/[kg]h/gu, (pair) => pair[0] ?? "")
    .replace(/dj/gu, "j")
    .replace(/zh|dh|th/gu, (pair) => pair[0] ?? "")
    .replace(/ph/gu, "f")
    .replace(/ck|q|c(?![#ei])/gu, "k")
    .replace(/c(?=[ei])|z/gu, "s")
    .replace(/w/gu, "v")
    .replace(/#/gu, "")
    .replace(/(?<=[^aeiouy])h|h$/gu, "")
    .replace(/y/gu, "i");
  return collapsed(plain);
}

function collapsed(word: string): string {
  return word.replace(/([^aeiou])\1+/gu, "$1");
}

/** Can the two last names be one, spelled in two ways? Near names of six letters and fewer only when they sound the same. */
export function areSpellings(one: string, other: string): "sound" | "slip" | undefined {
  if (one === other) return undefined;
  const least = Math.min(one.length, other.length);
  if (least < 3) return undefined;
  if (sound(one) === sound(other) && skeleton(one).length > 1) return "sound";
  if (least >= 7 && isWithin(one, other, least >= 8 ? 2 : 1)) return "slip";
  return least >= 5 && skeleton(one) === skeleton(other) && skeleton(one).length > 2 ? "slip" : undefined;
}

/** Can the two given names be one person's: "Mohammed" and "Muhamad", "Bill" and "William"? */
export function areGivenForms(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [skeleton(one), skeleton(other)];
  if (a === b && (a.length > 2 || (a.length > 1 && sound(one) === sound(other)))) return true;
  return (SHORT_FORMS.get(one) ?? one) === (SHORT_FORMS.get(other) ?? other);
}

/** Common English short forms of given names. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    alexander: "alex sasha",
    andrew: "andy drew",
    anthony: "tony",
    benjamin: "ben benny",
    charles: "charlie chuck",
    christopher: "chris",
    daniel: "dan danny",
    david: "dave",
    edward: "ed eddie ted",
    elizabeth: "liz beth betty",
    gregory: "greg",
    james: "jim jimmy",
    jeffrey: "jeff",
    jennifer: "jen jenny",
    john: "jack johnny",
    joseph: "joe",
    katherine: "kate kathy katie",
    kenneth: "ken",
    lawrence: "larry",
    margaret: "maggie meg peggy",
    matthew: "matt",
    michael: "mike",
    nicholas: "nick",
    patrick: "pat",
    peter: "pete",
    rebecca: "becky",
    richard: "dick rick",
    robert: "bob rob bobby",
    ronald: "ron",
    samuel: "sam",
    stephen: "steve",
    steven: "steve",
    susan: "sue",
    theodore: "ted",
    thomas: "tom tommy",
    timothy: "tim",
    victoria: "vicky",
    walter: "walt",
    william: "bill will billy",
  }).flatMap(([full, short]) => short.split(" ").map((one) => [one, full] as const)),
);

/** Are they at most `most` letters apart (one more, one less, another one, two swapped)? */
export function isWithin(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) return false;
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same);
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    [before, above] = [above, row];
  }
  return (above[other.length] ?? 0) <= most;
}
