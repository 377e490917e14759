// A made case for measuring the workroom: many people of whom each was taken, charged, heard and moved, told of in report after
// report, a few of them with another day. People, places and words are invented; the same numbers give the same case.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { random } from "./random.ts";

const GIVEN = "Ada Bram Cleo Dario Edda Farid Greta Hale Ines Jarl Kaja Lorn Mira Nils Odra Pavo".split(" ");
const FAMILY = "Abern Boscov Cardel Dunmore Estrup Falk Grieve Holt Ivers Jansen Kell Lundor Marsk Norrow".split(" ");
const TOWNS = ["Harrow Bay", "Calder", "Ostrand", "Vellin", "Marrowgate", "Stenholt", "Dorn Ferry", "Ilmarsh"];
const MONTHS = "January February March April May June July August September October November December".split(" ");
const TRADES = ["neighbor", "teacher", "doctor", "lawyer", "baker", "nurse"];
const NOUNS = "letter ledger corridor window ferry orchard lantern kettle harbour bridge notebook garden".split(" ");
const SUBJECT = "Ivo Marlend";
/** Reports that tell of one person. */
const TOLD_IN = 12;
/** People in one report. */
const TOGETHER = 2;
/** One report in so many has another day. */
const WRONG = 40;

interface Life {
  readonly name: string;
  readonly lawyer: string;
  readonly town: string;
  readonly jail: string;
  readonly days: readonly string[];
}

/** Writes documents/ and case.json: a report has some twenty statements. */
export function writeRoomCase(folder: string, documents: number): void {
  const next = random(20_190_614);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!; // never of an empty list
  const day = (): string => `${pick(MONTHS)} ${1 + Math.floor(next() * 28)}, ${2015 + Math.floor(next() * 5)}`;
  const lives = Array.from({ length: Math.ceil((documents * TOGETHER) / TOLD_IN) }, (_, i): Life => ({
    name: `${pick(GIVEN)} ${pick(FAMILY)}${ending(i)}`,
    lawyer: `${pick(GIVEN)} ${pick(FAMILY)}${ending(i + 7000)}`,
    town: pick(TOWNS),
    jail: `${pick(TOWNS)} County Jail`,
    days: Array.from({ length: 4 }, day),
  }));
  mkdirSync(join(folder, "documents"), { recursive: true });
  for (let i = 0; i < documents; i++) {
    const paragraphs = Array.from({ length: TOGETHER }, () => {
      const { name, lawyer, town, jail, days } = pick(lives);
      const [taken, charged, heard, moved] = days.map((one) => (next() * WRONG < 1 ? day() : one));
      const noun = pick(NOUNS);
      return [
        `${name} was arrested in ${town} on ${taken}. ${name} was charged on ${charged}.`,
        `${name} appeared before a judge in ${town} on ${heard}, and was transferred to the ${jail} on ${moved}.`,
        `“The ${noun} number ${i} was never opened,” said ${lawyer}, a ${pick(TRADES)} who has known ${name} for ${2 + Math.floor(next() * 30)} years.`,
      ].join(" ");
    });
    const lines = [
      `Report ${i} from ${pick(TOWNS)}`,
      `${pick(TOWNS).toUpperCase()}, ${day()} — ${SUBJECT} wrote to the court on ${day()}.`,
      ...paragraphs,
    ];
    writeFileSync(join(folder, "documents", `report-${String(i).padStart(5, "0")}.txt`), `${lines.join("\n\n")}\n`);
  }
  writeFileSync(
    join(folder, "case.json"),
    JSON.stringify({ name: `The case of ${SUBJECT}`, subject: { name: SUBJECT } }),
  );
}

/** What makes a name that nobody else has. */
function ending(i: number): string {
  const letters = "aeiou";
  return `${letters[i % 5]}${"nrsltmdk"[Math.floor(i / 5) % 8]}${letters[Math.floor(i / 40) % 5]}${"nrsltmdk"[Math.floor(i / 200) % 8]}${letters[Math.floor(i / 1600) % 5]}`;
}
