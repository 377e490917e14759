// A folder of documents that grows as a real one does: whatever its size, the same share of them are reprints, cuts and
// rewrites of earlier ones; most quote, name and date things of their own, and all of them the few that the case is about.

import { random } from "./random.ts";

const LENGTH = 3700;
/** One in so many is made of an earlier one. */
const COPIES = 5;
/** One in so many originals is a release, whose statement others quote. */
const RELEASES = 10;
const DISCLAIMER =
  "This message and what is attached to it are meant for the person named above alone. Whoever has received it by " +
  "mistake is asked to delete it and to tell the sender, who is not liable for any use that is made of it.";

const GIVEN = [
  "Anna",
  "Peter",
  "Maria",
  "Thomas",
  "Elena",
  "David",
  "Laura",
  "Robert",
  "Sarah",
  "Daniel",
  "Julia",
  "Paul",
];
const CITIES = [
  "Sacramento",
  "Denver",
  "Chicago",
  "Boston",
  "Seattle",
  "Houston",
  "Atlanta",
  "Phoenix",
  "Dallas",
  "Miami",
];
const MONTHS = "January February March April May June July August September October November December".split(" ");
const ROLES = ["a lawyer", "a neighbor", "a teacher", "an aid worker", "a reporter", "a doctor"];
const SUBJECT = "Tarik Olvane";

/**
 * Gives the text of one document after the other; the folder of a thousand is the beginning of the folder of more. Texts
 * that are not copies share no run of eight words. `sources`: any English texts, for the frame of the sentences.
 */
export function growingFolder(sources: readonly string[]): () => string {
  const next = random(20_190_604);
  const under = (limit: number): number => Math.floor(next() * limit);
  const pick = <T>(list: readonly T[]): T => list[under(list.length)]!; // never of an empty list
  const frames = sources
    .flatMap((text) => text.replace(/\s+/gu, " ").split(/(?<=[.!?]) (?=\p{Lu})/u))
    .filter((sentence) => sentence.length > 60 && sentence.length < 400);
  const originals: string[][] = [];
  const statements: string[] = [];
  const persons: string[] = Array.from({ length: 12 }, () => `${pick(GIVEN)} ${capital(invented(next))}`);
  const hubs = [...persons];
  let made = 0;

  /** One in three is new; the judge, the lawyers and other persons of the case are met again and again. */
  function person(): string {
    const chance = next();
    if (chance < 0.2) return hubs[Math.floor(hubs.length * next() ** 2)] ?? SUBJECT;
    if (chance < 0.65) return pick(persons);
    persons.push(`${pick(GIVEN)} ${capital(invented(next))}`);
    return persons.at(-1)!; // just added
  }

  /** Some day; more days come into question the longer the case lasts. */
  function day(): string {
    const date = new Date(Date.UTC(2017, 0, 2 + under(200 + made / 4)));
    return `${MONTHS[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()}`;
  }

  /** A sentence of the sources with other names, and another word in every four at least. */
  function sentence(cast: readonly string[]): string {
    let since = 3;
    return pick(frames).replace(/(?<=\S )\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*|(?<!\p{L})\p{Ll}{3,}/gu, (word) => {
      if (/^\p{Lu}/u.test(word)) return pick(cast);
      if (since++ < 2 && next() > 0.15) return word;
      since = 0;
      return invented(next);
    });
  }

  function told(cast: readonly string[]): string {
    const one = pick(cast);
    const docket = `${under(9) + 1}:${17 + under(5)}-cv-${String(under(100 + made)).padStart(5, "0")}`;
    switch (under(6)) {
      case 0:
        return `${one} was arrested in ${pick(CITIES)} on ${day()}.`;
      case 1:
        return `Judge ${hubs[0]} ordered that ${one} be released on ${day()}.`;
      case 2:
        return `“${sentence(cast)}” said ${one}, ${pick(ROLES)}.`;
      case 3:
        return `The hearing in No. ${docket} is set for ${day()}.`;
      case 4:
        return `${one} has been detained since ${day()}, ${20 + under(900)} days in all.`;
      default:
        return `${one} wrote to the court on ${day()}.`;
    }
  }

  function original(): string[] {
    const isOfSubject = next() < 0.6;
    const cast = [...Array.from({ length: 4 }, person), `${capital(invented(next))} Group`, pick(CITIES)];
    if (isOfSubject) cast.push(SUBJECT);
    const arrest = next() < 0.02 ? day() : "June 4, 2017";
    const parts = [`${pick(CITIES)}, ${day()} — ${told(cast)} ${sentence(cast)}`];
    if (isOfSubject && next() < 0.2) parts.push(`Olvane was arrested on ${arrest}. ${sentence(cast)}`);
    for (let length = 0; length < LENGTH;) {
      const paragraph = [told(cast), ...Array.from({ length: 4 }, () => sentence(cast))].join(" ");
      length += paragraph.length;
      parts.push(paragraph);
    }
    if (originals.length % RELEASES === 0) {
      statements.push(`“${sentence(cast)} ${sentence(cast)} ${sentence(cast)}”`);
      parts.splice(2, 0, statements.at(-1)!); // just added
    } else if (next() < 0.25) parts.splice(2, 0, pick(statements));
    if (next() < 0.08) parts.push(DISCLAIMER);
    originals.push(parts);
    return parts;
  }

  /** An earlier one printed whole, cut, or rewritten with its paragraphs in another order. */
  function copy(): string[] {
    const parts = pick(originals);
    const kind = under(3);
    if (kind === 0) return parts;
    if (kind === 1) return parts.slice(under(2), 2 + under(parts.length - 2));
    const edits = 0.04 + 0.06 * next();
    const edited = parts.map((part) =>
      part.replace(/(?<!\p{L})\p{Ll}{3,}/gu, (word) => (next() < edits ? invented(next) : word)),
    );
    return edited
      .map((part) => [next(), part] as const)
      .sort(([a], [b]) => a - b)
      .map(([, part]) => part);
  }

  return () => {
    const parts = ++made % COPIES === 0 ? copy() : original();
    const title = Array.from({ length: 6 }, () => invented(next)).join(" ");
    return `${capital(title)} ${made}\n\n${parts.join("\n\n")}\n`;
  };
}

const ONSETS = "b d f g k l m n p r s t v z br dr st tr pl gr".split(" ");
const VOWELS = "a e i o u ai ea ou".split(" ");

/** A word that nobody has used; of a quarter of a million and more. */
function invented(next: () => number): string {
  const part = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? "";
  return `${part(ONSETS)}${part(VOWELS)}${part(ONSETS)}${part(VOWELS)}${next() < 0.5 ? part(ONSETS) + part(VOWELS) : ""}n`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
