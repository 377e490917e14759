// Deadlines of a whole build: the court in which a clock runs is the one of its proceeding.

import { afterEach, expect, test } from "vitest";
import { PACKS, ruleBook } from "../law/law.ts";
import { buildRecord, openCase } from "../workroom/workroom.ts";
import { writeCase } from "../workroom/small-case.fixture.ts";
import { deadlinesOf } from "./publish.ts";

const made: { remove(): void }[] = [];
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

const orderOf = (place: string): string => `UNITED STATES DISTRICT COURT
${place}

TOMAS ILVES,                         )
               Petitioner,           )   Case No. 3:20-cv-0417-AR
        v.                           )   ORDER
ADA PELL, Warden,                    )
               Respondent.           )

March 17, 2020

Petitioner Tomas Ilves was detained on March 5, 2019. IT IS ORDERED that Respondent shall file a return within 14 days of the date of this order.
`;

async function answers(files: Readonly<Record<string, string>>): Promise<string[]> {
  const one = writeCase({ "case.json": `{ "subject": { "name": "Tomas Ilves" } }`, ...files });
  made.push(one);
  const open = await openCase(one.folder);
  try {
    await buildRecord(open.store, open.folder);
    const found = await deadlinesOf(open.store.read, { book: ruleBook(PACKS) });
    return found.map(({ trigger: { court }, answers: [{ latest, doubts }] }) =>
      [court?.id, latest, doubts.some((one) => one.includes("in which state")) ? "state unknown" : ""].join(" "),
    );
  } finally {
    await open.close();
  }
}

test.each([
  ["NORTHERN DISTRICT OF CALIFORNIA", "cand 2020-04-01 "],
  ["EASTERN DISTRICT OF MICHIGAN", "mied 2020-03-31 "],
  ["NORTHERN DISTRICT OF HARLAN", " 2020-03-31 state unknown"],
])(
  "%s: %s",
  async (place, expected) => {
    expect(await answers({ "documents/order.txt": orderOf(place) })).toEqual([expected]);
  },
  120_000,
);

test("where sources put one case in two courts neither counts", async () => {
  const files = {
    "documents/order.txt": orderOf("NORTHERN DISTRICT OF CALIFORNIA"),
    "documents/later.txt": orderOf("EASTERN DISTRICT OF CALIFORNIA").replace("March 17", "March 27"),
  };
  expect(await answers(files)).toEqual([" 2020-03-31 state unknown", " 2020-04-10 state unknown"]);
}, 120_000);
