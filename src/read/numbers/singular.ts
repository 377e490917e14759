// The nouns that are counted: "children" is child.

const IRREGULAR: Readonly<Record<string, string>> = {
  children: "child",
  kids: "child",
  kid: "child",
  people: "person",
  persons: "person",
  men: "man",
  women: "woman",
  policemen: "policeman",
  policewomen: "policewoman",
  councilmen: "councilman",
  congressmen: "congressman",
  gunmen: "gunman",
  clergymen: "clergyman",
  feet: "foot",
  lives: "life",
  wives: "wife",
  knives: "knife",
  halves: "half",
  thieves: "thief",
  cars: "car",
  movies: "movie",
  cookies: "cookie",
  calories: "calorie",
  yrs: "year",
  hrs: "hour",
  mins: "minute",
};
const NOT_PLURAL = new Set(
  (
    "was is has his its this us as does across less plus various news series species means always perhaps besides towards " +
    "afterwards says makes takes thus yes versus alias gas bias atlas canvas christmas texas kansas arkansas illinois paris " +
    "perhaps whereas sometimes nowadays regardless themselves ourselves hers theirs yours ours goes comes gives shows remains " +
    "needs seems appears belongs"
  ).split(" "),
);

/** The singular of a plural noun in lower case, or undefined when the word does not look like one. A people's name may end in -is. */
export function singular(word: string, isName = false): string | undefined {
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) return irregular;
  if (isName && word.length > 4 && word.endsWith("is")) return word.slice(0, -1);
  if (word.length < 4 || !word.endsWith("s") || NOT_PLURAL.has(word) || /(?:ss|us|is|ous|'s)$/.test(word))
    return undefined;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:sh|ch|x|ss|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
