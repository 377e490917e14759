// The ledger of custody in a whole build: the export, its periods, and what a page and the export say of one record.

import { afterEach, expect, test } from "vitest";
import type { Day } from "../base/base.ts";
import { countCustody } from "../law/law.ts";
import { buildRecord, openCase } from "../workroom/workroom.ts";
import { addFiles, writeCase } from "../workroom/small-case.fixture.ts";
import { custodyCountJson, exportJson, readCustody } from "./publish.ts";

const made: { remove(): void }[] = [];
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

const FILES = {
  "case.json": JSON.stringify({ subject: { name: "Tomas Ilves" } }),
  "documents/order.txt":
    "ORDER\n\nJune 3, 2019\n\nTomas Ilves was arrested on September 9, 2018. Tomas Ilves was held at the Harlan County Jail until April 18, 2019, " +
    "and has since been held in the Dale Processing Center.\n",
  "documents/release.txt":
    "June 5, 2019\n\nOn April 18, 2019, Tomas Ilves was transferred to ICE custody. A judge ordered Tomas Ilves released on June 4, 2019.\n",
};

test("the export has the ledger, and its custody periods their days, authority and place", async () => {
  const one = writeCase(FILES);
  made.push(one);
  const open = await openCase(one.folder);
  try {
    await buildRecord(open.store, open.folder);
    const record = JSON.parse(await exportJson(open.store.read)) as {
      entries: {
        kind: string;
        from?: { edtf: string } | null;
        to?: { edtf: string } | null;
        authority?: string | null;
        facility?: string | null;
      }[];
      custody: { periods: { from: { answers: { date: { edtf: string } }[] } }[] };
    };
    expect(record.custody.periods.map(({ from }) => from.answers.map(({ date }) => date.edtf))).toEqual([
      ["2018-09-09"],
      ["2019-04-18"],
    ]);
    const periods = record.entries
      .filter(({ kind }) => kind === "custody period")
      .map(({ from, to, authority, facility }) => [from?.edtf, to?.edtf, authority, facility]);
    expect(periods).toContainEqual(["2018-09-09", "2019-04-18", null, "Harlan County Jail"]);
    expect(periods).toContainEqual(["2019-04-18", undefined, "ICE", "Dale Processing Center"]);
    const ledger = await readCustody(open.store.read);
    const count = ledger && countCustody(ledger, "2021-06-05" as Day);
    expect(count && custodyCountJson(count)).toMatchObject({
      state: "held",
      assumedAfter: "2019-06-03",
      current: { nights: { least: 1000, most: 1000 }, days: { least: 1001, most: 1001 } },
    });
  } finally {
    await open.close();
  }
});

test("documents that come one after the other give the same ledger as all at once", async () => {
  const ledgers: string[] = [];
  const documents = Object.keys(FILES).filter((name) => name.startsWith("documents/"));
  for (const order of [documents, documents.toReversed()]) {
    const one = writeCase({});
    made.push(one);
    let last = "";
    for (const name of order) {
      addFiles(one.folder, { [name]: FILES[name as keyof typeof FILES], "case.json": FILES["case.json"] });
      const open = await openCase(one.folder);
      try {
        await buildRecord(open.store, open.folder);
        last = JSON.stringify(await readCustody(open.store.read));
      } finally {
        await open.close();
      }
    }
    ledgers.push(last);
  }
  expect(ledgers[1]).toBe(ledgers[0]);
});
