// Words in small letters with the capitals that the courts' data gives them: "real party in interest" is "Real Party in
// Interest", "o'neill mcgarry iii" is "O'Neill McGarry III".

const SMALL = new Set("a an and as at but by en for if in is of on or the to v v. via vs vs.".split(" "));
const BIG = new Set(
  (
    "3d afl aka a/k/a bmg cbs cdc cdt ceo cio cnmi d/b/a doj dva eff fcc ftc hsbc ibm ii iii iv jj llc llp mci mjl mspb nd " +
    "nlrb pto sd ups rss sec umg us usa usc usps wto"
  ).split(" "),
);

/** Small words keep their small letters, but not at the beginning and the end. */
export function titleCase(text: string): string {
  const words = text.split(/[\t ]/u).map(titled);
  const filled = words.flatMap((word, place) => (word === "" ? [] : [place]));
  for (const place of [filled[0], filled.at(-1)]) {
    const word = place === undefined ? undefined : words[place];
    if (place !== undefined && word !== undefined && SMALL.has(word)) words[place] = capital(word);
  }
  return words.join(" ");
}

function titled(word: string): string {
  if (/^[dol]['‘][a-z]+$/u.test(word)) return word.slice(0, 3).toUpperCase() + word.slice(3);
  const joint = /[a-z]([./])[a-z]/u.exec(word)?.[1];
  if (joint !== undefined) {
    const parts = word.split(joint);
    return parts.map((part) => (part.length === 1 ? part.toUpperCase() : part)).join(joint);
  }
  if (SMALL.has(word)) return word;
  if (BIG.has(word) || BIG.has(word.replace(/\W$/u, ""))) return word.toUpperCase();
  const scots = /^(ma?c)(\w.*)$/u.exec(word);
  if (scots !== null && word !== "mack" && word !== "machine") return capital(scots[1] ?? "") + capital(scots[2] ?? "");
  return word.split("-").map(capital).join("-");
}

/** The first letter is made large, whatever signs stand before it. */
function capital(word: string): string {
  return word.replace(/^[^a-z0-9]*[a-z]/iu, (start) => start.toUpperCase());
}
