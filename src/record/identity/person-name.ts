// How a person's name is made: given names, last name, "Jr.". A last name may have an article or a particle before it ("al-",
// "bin", "van der") and two parts ("Barlow-Reyes").

import { foldKey } from "../../text/text.ts";

export interface PersonName {
  /** Folded, in order; initials are one letter. None for a last name alone. */
  readonly given: readonly string[];
  /** The last name without its particles, folded, on one line: "haleem" of "Al-Haleem", "barlow reyes" of "Barlow-Reyes". */
  readonly last: string;
  readonly suffix?: string | undefined;
}

const PARTICLES: ReadonlySet<string> = new Set(
  "al el ul ad ar as ash at az abd abu abou ibn ben bin bint bou de del della di da das do dos du la le van von der den ter ten st".split(
    " ",
  ),
);
const SUFFIXES: ReadonlyMap<string, string> = new Map([
  ["jr", "jr"],
  ["junior", "jr"],
  ["sr", "sr"],
  ["senior", "sr"],
  ["ii", "ii"],
  ["iii", "iii"],
  ["iv", "iv"],
]);
const ARTICLE = /^(?:al|el|ul|ad|ar|as|ash|at|az)[- ](?=\p{L}{3})/u;

/** "Ms. Ilves" as the readers have the name: "Ilves". */
export function withoutHonorific(name: string): string {
  return name.replace(/^(?:Mr|Mrs|Ms|Miss|Sr|Sra|Srta)\.?\s+(?=\p{L})/u, "");
}

/** The name's words, taken apart. Whatever is printed gives some last name. */
export function personName(name: string): PersonName {
  const printed = withoutPossessive(name)
    .split(/[\s,]+/u)
    .filter((word) => foldKey(word) !== "");
  let suffix: string | undefined;
  while (printed.length > 1) {
    const known = SUFFIXES.get(foldKey(printed.at(-1) ?? ""));
    if (known === undefined) break;
    suffix = known;
    printed.pop();
  }
  let at = Math.max(0, printed.length - 1);
  const last = foldKey((printed[at] ?? "").replace(ARTICLE_PRINTED, ""));
  while (at > 0 && PARTICLES.has(foldKey(printed[at - 1] ?? ""))) at--;
  const given = printed.slice(0, at).flatMap((word) => givenWords(word));
  return { given, last: last === "" ? foldKey(name) : last, suffix };
}

const ARTICLE_PRINTED = /^(?:al|el|ul|ad|ar|as|ash|at|az)[-‐‑–’'`](?=\p{L}{3})/iu;

/** "J.R." is two initials, "Anne-Marie" two names. */
function givenWords(word: string): string[] {
  if (/^(?:\p{L}\.)+\p{L}?\.?$/u.test(word)) return word.split(".").flatMap((letter) => foldKey(letter) || []);
  return foldKey(word)
    .split(" ")
    .filter((part) => part !== "");
}

/** Is it more than a last name, with or without initials? Only such a name is one person across documents. */
export function isFullName(name: string): boolean {
  return personName(name).given.some((word) => word.length > 1);
}

/** The last name and its parts, "al-" taken for no part of it, each without spaces. The whole comes first. */
export function lastNames({ given, last }: PersonName): string[] {
  const parts = last.split(" ");
  const whole = parts.join("");
  const before = given.length > 1 ? given.at(-1) : undefined;
  const all = [
    whole,
    ...(parts.length > 1 ? parts : []),
    ...(before !== undefined && before.length > 3 ? [before] : []),
  ];
  return [...new Set(all.map((one) => one.replace(ARTICLE, "")))];
}

/** "Maro’s" is Maro. */
export function withoutPossessive(name: string): string {
  return name.replace(/[’']s$/iu, "");
}
