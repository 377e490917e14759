// The calendar of a whole case: what moves in the papers moves one event.

import { afterEach, expect, test } from "vitest";
import { PACKS, ruleBook } from "../law/law.ts";
import { addFiles, writeCase } from "../workroom/small-case.fixture.ts";
import { buildRecord, openCase } from "../workroom/workroom.ts";
import { printedCalendar, publicCalendarParts } from "./case-calendar.ts";

const made: { remove(): void }[] = [];
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

/** The calendar after each batch of files. */
async function calendars(...batches: readonly Readonly<Record<string, string>>[]): Promise<string[]> {
  const one = writeCase({ "case.json": `{ "id": "silen", "subject": { "name": "Marta Silen" } }` });
  made.push(one);
  const open = await openCase(one.folder);
  try {
    const texts: string[] = [];
    for (const batch of batches) {
      addFiles(one.folder, batch);
      await buildRecord(open.store, open.folder);
      texts.push(printedCalendar(await publicCalendarParts(open.store.read, ruleBook(PACKS))).text);
    }
    return texts;
  } finally {
    await open.close();
  }
}

const notice = (day: string, words: string): string =>
  `District Court of North Harlan\n\nMarta Silen v. Warden\n\nNo. 4:19-cv-00871\n\nNotice\n\n${day}, 2019\n\nThe motion hearing in No. 4:19-cv-00871 is ${words}.\n`;

test("noticed, moved twice and held is one event with one UID from the first notice on", async () => {
  const texts = await calendars(
    { "documents/first.txt": notice("May 20", "set for June 7, 2019 at 9:00 a.m. before Judge Ada Renn") },
    { "documents/second.txt": notice("May 28", "moved from June 7, 2019 to June 14, 2019") },
    { "documents/third.txt": notice("June 10", "moved from June 14, 2019 to June 21, 2019") },
    {
      "documents/report.txt":
        "Report on Marta Silen\n\nJune 22, 2019\n\nThe hearing before Judge Ada Renn was held on June 21, 2019.\n",
    },
  );
  const uids = texts.map((text) => [...text.matchAll(/^UID:(hearing-.*)\r$/gm)].map(([, uid]) => uid));
  expect(uids.map(({ length }) => length)).toEqual([1, 1, 1, 1]);
  expect(new Set(uids.flat()).size).toBe(1);
  expect(texts.map((text) => /^SEQUENCE:(\d+)/m.exec(text)?.[1])).toEqual(["0", "1", "2", "2"]);
}, 120_000);
