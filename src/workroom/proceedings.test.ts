// Proceedings of a whole build: what several documents tell of them, in any order.

import { afterEach, expect, test } from "vitest";
import type { Procedure, Serving } from "../record/record.ts";
import { buildRecord } from "./build-record.ts";
import { caseProcedure } from "./case-procedure.ts";
import { openCase } from "./open-case.ts";
import { addFiles, writeCase } from "./small-case.fixture.ts";

const made: { remove(): void }[] = [];
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

/** One build for each group of files, in the order given. */
async function procedure(...groups: readonly Readonly<Record<string, string>>[]): Promise<Procedure> {
  const [first = {}, ...rest] = groups;
  const one = writeCase(first);
  made.push(one);
  const open = await openCase(one.folder);
  try {
    await buildRecord(open.store, open.folder);
    for (const files of rest) {
      addFiles(one.folder, files);
      await buildRecord(open.store, open.folder);
    }
    return await caseProcedure(open.store.read);
  } finally {
    await open.close();
  }
}

const CASE = `{ "name": "Ilves", "subject": { "name": "Tomas Ilves" } }`;
const ORDER = `UNITED STATES DISTRICT COURT
NORTHERN DISTRICT OF HARLAN

TOMAS ILVES,                         )
               Petitioner,           )   Case No. 3:19-cv-0417-AR
        v.                           )   ORDER
ADA PELL, Warden,                    )
               Respondent.           )

June 3, 2019

Petitioner Tomas Ilves was detained on March 5, 2019. A hearing on the petition was held on May 28, 2019. Magistrate Judge Ada Renner granted the petition.
`;
const PAPER = `Harlan Weekly

May 6, 2019

Tomas Ilves was arrested on March 5, 2019. His habeas petition is pending before Magistrate Judge Ada Renner. In his habeas case Tomas Ilves is represented by Mina Orlo of the Harbour Alliance.

His immigration hearing did not go forward on May 2, 2019 because of the unavailability of the immigration judge who had heard the case since April 2019. It was set for June 20, 2019 before a different immigration judge.
`;
const OTHER = `The Courier

May 9, 2019

In Dorn v. Keel, 1:19-cv-00999, Judge Paul Amsel denied bail to Victor Dorn.
`;
const FILES = { "order.txt": ORDER, "weekly.txt": PAPER, "courier.txt": OTHER };

function period({ name, isUnnamed, from, to, hasEnded }: Serving): string {
  const end = (one: Serving["from"]): string =>
    `${one?.date?.edtf ?? "?"} ${one?.basis ?? ""}${one?.told === undefined ? "" : `, told on ${one.told.edtf}`}`.trim();
  return `${name}${isUnnamed ? " (no name)" : ""}: ${end(from)} to ${end(to)}${hasEnded ? ", ended" : ""}`;
}

test("what words call the habeas petition is the numbered case, where only one fits", async () => {
  const { proceedings } = await procedure({ "case.json": CASE, ...FILES });
  const habeas = proceedings.find(({ kind }) => kind === "habeas");
  expect(habeas).toMatchObject({ name: "3:19-cv-00417", number: "3:19-cv-00417", isSubjects: true, maybe: [] });
  expect(habeas?.counsel.map(({ name, firms }) => [name, ...firms])).toEqual([["Mina Orlo", "Harbour Alliance"]]);
  expect(habeas?.parties.map(({ value, sides }) => [value, ...sides])).toEqual([
    ["TOMAS ILVES", "petitioner"],
    ["ADA PELL, Warden", "respondent"],
  ]);
  expect(habeas?.stands.map(({ value }) => value)).toEqual(["granted"]);
  expect(habeas?.documents).toHaveLength(2);
  expect(
    proceedings
      .filter(({ isSubjects }) => isSubjects)
      .map(({ kind = "" }) => kind as string)
      .sort(),
  ).toEqual(["habeas", "removal"]);
  expect(proceedings.find(({ number }) => number === "1:19-cv-00999")?.isSubjects).toBe(false);
}, 120_000);

test("where two numbered cases fit, the words are joined to neither", async () => {
  const second = ORDER.replace("3:19-cv-0417-AR", "3:19-cv-0522-AR").replace("June 3", "July 8");
  const { proceedings } = await procedure({ "case.json": CASE, ...FILES, "second.txt": second });
  const worded = proceedings.find(({ kind, number }) => kind === "habeas" && number === undefined);
  expect(worded?.maybe.map(({ name }) => name).sort()).toEqual(["3:19-cv-00417", "3:19-cv-00522"]);
}, 120_000);

test("two immigration judges without a name are two", async () => {
  const { proceedings } = await procedure({ "case.json": CASE, ...FILES });
  const judges = proceedings.find(({ kind }) => kind === "removal")?.judges ?? [];
  expect(judges.map(period)).toEqual([
    "the immigration judge (no name): 2019-04 since to ? unavailability, told on 2019-05-06, ended",
    "a different immigration judge (no name): 2019-06-20 another judge to 2019-06-20 last seen",
  ]);
}, 120_000);

test("the order in which documents come does not count", async () => {
  const entries = Object.entries(FILES).map(([name, text]) => ({ [name]: text }));
  const [a = {}, b = {}, c = {}] = entries;
  const atOnce = await procedure({ "case.json": CASE, ...FILES });
  expect(await procedure({ "case.json": CASE, ...c }, b, a)).toEqual(atOnce);
  expect(await procedure({ "case.json": CASE, ...b }, a, c)).toEqual(atOnce);
}, 240_000);
