// A made case for measuring how fast the public edition is written: short reports of many hands, and a campaign that writes about
// them with citations. People, places and words are invented; the same numbers give the same case.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { documentId, type DocumentId, textHash } from "../../src/base/base.ts";
import { random } from "./random.ts";

export interface PublishCaseSize {
  readonly documents: number;
  readonly updates: number;
}

/** Where the updates of the case lie, and a Markdown file among them that a person might change. */
export interface PublishCase {
  readonly folder: string;
  readonly updates: string;
  readonly oneUpdate: string;
}

const SUBJECT = "Ivo Marlend";
const GIVEN = "Ada Bram Cleo Dario Edda Farid Greta Hale Ines Jarl Kaja Lorn Mira Nils Odra Pavo".split(" ");
const FAMILY = "Abern Boscov Cardel Dunmore Estrup Falk Grieve Holt Ivers Jansen Kell Lundor Marsk Norrow".split(" ");
const TOWNS = ["Harrow Bay", "Calder", "Ostrand", "Vellin", "Marrowgate", "Stenholt"];
const MONTHS = "January February March April May June July August September October November December".split(" ");
const NOUNS =
  "letter ledger corridor window ferry orchard lantern kettle harbour bridge notebook garden ladder market meadow chimney".split(
    " ",
  );
const VERBS = "carried mended counted painted opened measured guarded noticed borrowed sorted".split(" ");
const PLACES = "behind under near beside above beyond around outside".split(" ");

/** Writes documents/, updates/ and case.json. */
export function writePublishCase(folder: string, { documents, updates }: PublishCaseSize): PublishCase {
  const next = random(20_190_817);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!; // never of an empty list
  const people = Array.from(
    { length: Math.ceil(documents / 3) },
    (_, i) => `${pick(GIVEN)} ${pick(FAMILY)}${ending(i)}`,
  );
  const day = (): string => `${pick(MONTHS)} ${1 + Math.floor(next() * 28)}, ${2017 + Math.floor(next() * 3)}`;
  const plain = (i: number): string =>
    `The ${pick(NOUNS)} ${i} was ${pick(VERBS)} ${pick(PLACES)} the ${pick(NOUNS)} while ${1 + Math.floor(next() * 900)} people ${pick(VERBS)} a ${pick(NOUNS)} ${pick(PLACES)} the ${pick(NOUNS)} of ${pick(TOWNS)}.`;
  const made: { readonly id: DocumentId; readonly text: string; readonly told: string }[] = [];
  mkdirSync(join(folder, "documents"), { recursive: true });
  for (let i = 0; i < documents; i++) {
    const [one, other] = [pick(people), pick(people)];
    const told = `${one} was arrested in ${pick(TOWNS)} on ${day()}.`;
    const text = [
      `Report ${i} from ${pick(TOWNS)}`,
      `${pick(TOWNS).toUpperCase()}, ${day()} — ${told} ${plain(i)} ${plain(i + 1)}`,
      `“${plain(i + 2)}” said ${other}, a ${pick(["neighbor", "teacher", "doctor"])}. ${plain(i + 3)} ${plain(i + 4)}`,
      `${SUBJECT} wrote to the court on ${day()}. ${plain(i + 5)} ${plain(i + 6)} ${plain(i + 7)}`,
    ].join("\n\n");
    writeFileSync(join(folder, "documents", `report-${String(i).padStart(5, "0")}.txt`), `${text}\n`);
    made.push({ id: documentId(textHash(`${text}\n`)), text, told });
  }
  mkdirSync(join(folder, "updates"), { recursive: true });
  for (let i = 0; i < updates; i++) {
    const cite = (): string => {
      const { id, text, told } = pick(made);
      const start = text.indexOf(told);
      return `${told.slice(0, -1)}. [[${id}#${start}-${start + told.length}]]`;
    };
    const body = [cite(), `**${i}.** ${cite()} *${cite()}*`, `${cite()} ${cite()}`, `- ${cite()}\n- ${cite()}`];
    const front = [
      "kind: update",
      `title: Update ${i} about the ${pick(NOUNS)}`,
      `date: ${2019 + Math.floor(i / 300)}-${String(1 + (i % 12)).padStart(2, "0")}-${String(1 + (i % 28)).padStart(2, "0")}`,
      "status: ready",
    ];
    writeFileSync(join(folder, "updates", updateFile(i)), `---\n${front.join("\n")}\n---\n\n${body.join("\n\n")}\n`);
  }
  const caseFile = { name: `The case of ${SUBJECT}`, subject: { name: SUBJECT } };
  writeFileSync(join(folder, "case.json"), JSON.stringify(caseFile));
  return {
    folder,
    updates: join(folder, "updates"),
    oneUpdate: join(folder, "updates", updateFile(Math.floor(updates / 2))),
  };
}

function updateFile(i: number): string {
  return `update-${String(i).padStart(5, "0")}.md`;
}

/** A name that nobody else has. */
function ending(i: number): string {
  const letters = "aeiou";
  return `${letters[i % 5]}${"nrsltmdk"[Math.floor(i / 5) % 8]}${letters[Math.floor(i / 40) % 5]}${"nrsltmdk"[Math.floor(i / 200) % 8]}`;
}
