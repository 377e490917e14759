// Law 7 for folders in which documents come, go and are changed: at every moment the record is what a build from scratch gives.

import { rmSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, afterEach, expect, test } from "vitest";
import { buildRecord } from "./build-record.ts";
import { openCase } from "./open-case.ts";
import { openReadingPool } from "./reading-pool.ts";
import { addFiles, writeCase } from "./small-case.fixture.ts";

const CASE = { "case.json": JSON.stringify({ subject: { name: "Tomas Ilves", aliases: ["Thomas Ilvess"] } }) };
const TOLD =
  "Tomas Ilves was arrested on March 3, 2019 at his bakery in Harlan by county officers, his family says, and he has " +
  "been held in the Harlan County Jail without bond ever since.";
const MOVED =
  "The hearing of Tomas Ilves set for October 4, 2019 has been rescheduled from October 4, 2019 to October 17, 2019.";

/** Each file as it is first, and as it is after a change. What they tell hangs together in as many ways as possible. */
const FILES: Readonly<Record<string, readonly [string, string]>> = {
  "release.txt": [
    `FOR IMMEDIATE RELEASE\n\nJune 6, 2019\n\n${TOLD}\n\nTomas Ilves has three children.\n`,
    `FOR IMMEDIATE RELEASE\n\nJune 6, 2019\n\n${TOLD.replace("March 3", "March 5")}\n`,
  ],
  "reprint.txt": [`Harlan Courier\n\nJune 20, 2019\n\n${TOLD}\n`, `Harlan Courier\n\nJune 21, 2019\n\nNothing new.\n`],
  "letter.txt": [
    "June 22, 2019\n\nDear editor,\n\nHis sister Mina Ilves said that Thomas Ilvess was arrested on March 4, 2019.\n",
    "June 22, 2019\n\nDear editor,\n\nThomas Ilvess has four children, his sister Mina Ilves said.\n",
  ],
  "order.txt": [
    "IN THE DISTRICT COURT OF HARLAN\n\nORDER\n\nJune 3, 2019\n\nU.S. Magistrate Judge Maria Orlan orders that Tomas Ilves be released within 10 days.\n",
    "IN THE DISTRICT COURT OF HARLAN\n\nORDER\n\nJune 3, 2019\n\nDistrict Judge Maria Orlan denies the petition of Tomas Ilves.\n",
  ],
  "vigil.txt": [
    "A vigil\n\nJune 5, 2019\n\nJudge Orlan said that Tomas Ilves was arrested on March 4, 2019.\n",
    "A vigil\n\nJune 5, 2019\n\nJudge Orlan found that Thomas Ilvess did not rob the bank.\n",
  ],
  "interview.txt": [
    "Interview\n\nJune 9, 2019\n\nMaria Orlan said that Tomas Ilves was arrested on March 4, 2019.\n",
    "Interview\n\nJune 9, 2019\n\nMaria Orlan knows nothing of the letter of May 3, 2019.\n",
  ],
  "another.txt": [
    "Judge Peter Orlan heard the appeal on June 4, 2019.\n",
    "Judge Maria Orlan heard the appeal on June 4, 2019.\n",
  ],
  "notice.txt": [`October 1, 2019\n\n${MOVED}\n`, `October 1, 2019\n\n${MOVED.replaceAll("17", "24")}\n`],
  "minutes.txt": [
    "October 20, 2019\n\nA hearing of Tomas Ilves was held on October 4, 2019.\n",
    "October 20, 2019\n\nA hearing of Tomas Ilves was held on October 17, 2019.\n",
  ],
  "reminder.txt": [
    "May 20, 2019\n\nThe county has not answered the letter of May 3, 2019.\n",
    `October 2, 2019\n\nThey write: ${MOVED}\n`,
  ],
  "answered.txt": [
    "May 3, 2019\n\nDear County,\n\nOpen the gate.\n\nSincerely,\n\nAna Ruiz\nHarlan Committee\n",
    "May 4, 2019\n\nDear County,\n\nOpen the gate.\n\nSincerely,\n\nAna Ruiz\nHarlan Committee\n",
  ],
};

const pool = openReadingPool(2);
afterAll(() => pool.close());
const made: { remove(): void }[] = [];
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

function newCase(files: Readonly<Record<string, string>>): string {
  const one = writeCase({
    ...CASE,
    ...inDocuments(files),
    "documents/always.txt": "June 1, 2019\n\nTomas Ilves waits.\n",
  });
  made.push(one);
  return one.folder;
}

function inDocuments(files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`documents/${name}`, text]));
}

/** Everything derived, after a build. */
async function built(folder: string): Promise<readonly string[]> {
  const open = await openCase(folder);
  try {
    await buildRecord(open.store, open.folder, { pool });
    return (await open.store.read.contents()).map(({ kind, id, value }) => `${kind} ${id} ${value}`);
  } finally {
    await open.close();
  }
}

const change = fc.tuple(fc.constantFrom(...Object.keys(FILES)), fc.constantFrom(0, 1, undefined));
const changes = (minLength: number, maxLength: number): fc.Arbitrary<[string, 0 | 1 | undefined][]> =>
  fc.uniqueArray(change, { selector: ([name]) => name, minLength, maxLength });

test("documents that come, go and change leave nothing behind and miss nothing", async () => {
  await fc.assert(
    fc.asyncProperty(changes(4, 8), fc.array(changes(1, 2), { minLength: 3, maxLength: 4 }), async (first, later) => {
      const folder = newCase({});
      const there = new Map<string, string>();
      for (const step of [first, ...later]) {
        for (const [name, version] of step) {
          const text = version === undefined ? undefined : FILES[name]?.[version];
          if (text === undefined) {
            there.delete(name);
            rmSync(join(folder, "documents", name), { force: true });
          } else {
            there.set(name, text);
            addFiles(folder, inDocuments({ [name]: text }));
          }
        }
        expect(await built(folder)).toEqual(await built(newCase(Object.fromEntries(there))));
      }
    }),
    { numRuns: 8 },
  );
}, 240_000);
