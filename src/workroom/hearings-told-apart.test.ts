// A hearing that every paper tells in its own way: notices by the number of the case, the report of the day by the judge alone.

import { afterEach, expect, test } from "vitest";
import { hearingOf } from "../record/record.ts";
import { buildRecord } from "./build-record.ts";
import { openCase } from "./open-case.ts";
import { addFiles, writeCase } from "./small-case.fixture.ts";

const made: { remove(): void }[] = [];
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

/** The days of each hearing with what became of them; the files are added one after the other. */
async function hearings(...batches: readonly Readonly<Record<string, string>>[]): Promise<string[]> {
  const one = writeCase({});
  made.push(one);
  const open = await openCase(one.folder);
  try {
    for (const batch of batches) {
      addFiles(one.folder, batch);
      await buildRecord(open.store, open.folder);
    }
    const { read } = open.store;
    const told = Map.groupBy(await read.statementsOfKinds(["hearing"]), ({ entry }) => entry);
    return (await read.entries(["hearing"]))
      .map((entry) => {
        const { versions } = hearingOf(entry, told.get(entry.id) ?? []);
        return `${entry.id}: ${versions.map(({ date, status }) => `${date?.edtf ?? "?"} ${status}`).join(", ")}`;
      })
      .sort();
  } finally {
    await open.close();
  }
}

const NOTICES = {
  "first.txt": `District Court of North Harlan\n\nNo. 4:19-cv-00871\n\nNotice\n\nMay 20, 2019\n\nThe motion hearing in No. 4:19-cv-00871 is set for June 7, 2019 at 9:00 a.m. before Judge Ada Renn.\n`,
  "second.txt": `District Court of North Harlan\n\nNo. 4:19-cv-00871\n\nNotice\n\nMay 28, 2019\n\nThe motion hearing in No. 4:19-cv-00871 is moved from June 7, 2019 to June 14, 2019.\n`,
  "third.txt": `District Court of North Harlan\n\nNo. 4:19-cv-00871\n\nNotice\n\nJune 10, 2019\n\nThe motion hearing in No. 4:19-cv-00871 is moved from June 14, 2019 to June 21, 2019.\n`,
};
const REPORT = {
  "report.txt": "Report\n\nJune 22, 2019\n\nThe hearing before Judge Ada Renn was held on June 21, 2019.\n",
};
const ONE = ["2019-06-07 moved, 2019-06-14 moved, 2019-06-21 held"];
const bare = (list: readonly string[]): string[] => list.map((line) => line.replace(/^.*: /, "")).sort();

test("a hearing that is noticed, moved twice and reported as held by a text that names the judge alone is one", async () => {
  const whole = await hearings({ ...NOTICES, ...REPORT });
  expect(bare(whole)).toEqual(ONE);
  const one = ([name, text]: readonly [string, string]): Record<string, string> => ({ [name]: text });
  const list = Object.entries({ ...NOTICES, ...REPORT });
  expect(await hearings(...list.map(one))).toEqual(whole);
  expect(await hearings(...list.toReversed().map(one))).toEqual(whole);
}, 240_000);

test("where two hearings of the judge had been moved to the day, the report is of neither for certain", async () => {
  const other = Object.fromEntries(
    Object.entries(NOTICES).map(([name, text]) => [
      `other-${name}`,
      text.replaceAll("00871", "00999").replaceAll("June 7", "June 6").replaceAll("June 14", "June 13"),
    ]),
  );
  expect(bare(await hearings({ ...NOTICES, ...other, ...REPORT }))).toEqual(
    [
      "2019-06-06 moved, 2019-06-13 moved, 2019-06-21 noticed",
      "2019-06-07 moved, 2019-06-14 moved, 2019-06-21 noticed",
      "2019-06-21 held",
    ].sort(),
  );
}, 120_000);

const inSilen = (day: string, words: string): string =>
  `${day}\n\nIn Silen v. Garland, No. 4:19-cv-00871 (D. Harlan), ${words}.\n`;

test("a hearing moved twice and held before the judge to whom the case went is one", async () => {
  const files = {
    "a.txt": inSilen("March 1, 2019", "a motion hearing is set for April 4, 2019 before Judge Xaver Lund"),
    "b.txt": inSilen(
      "March 20, 2019",
      "the motion hearing is reset for May 2, 2019 at 1:30 p.m. before Judge Xaver Lund",
    ),
    "c.txt": inSilen("May 3, 2019", "Judge Dora Quist held the motion hearing on May 2, 2019"),
  };
  expect(bare(await hearings(files))).toEqual(["2019-04-04 moved, 2019-05-02 held"]);
  const { "c.txt": report, ...notices } = files;
  expect(bare(await hearings({ "c.txt": report }, notices))).toEqual(["2019-04-04 moved, 2019-05-02 held"]);
  const other = { "d.txt": inSilen("May 3, 2019", "Judge Dora Quist held the status conference on May 2, 2019") };
  expect(bare(await hearings({ ...notices, ...other }))).toEqual([
    "2019-04-04 moved, 2019-05-02 noticed",
    "2019-05-02 held",
  ]);
}, 240_000);

test("of two hearings in one sentence the one that is continued moves, the other stays", async () => {
  const two =
    "two hearings are set for September 20, 2019 before Judge Lund: a status conference at 9:00 a.m. and a motion hearing at 1:30 p.m";
  const moved = "the motion hearing set for September 20, 2019 is continued to October 4, 2019 at 10:00 a.m";
  const files = { "a.txt": inSilen("September 2, 2019", two), "b.txt": inSilen("September 12, 2019", moved) };
  expect(bare(await hearings(files))).toEqual(["2019-09-20 continued, 2019-10-04 noticed", "2019-09-20 noticed"]);
}, 120_000);

test("a hearing that was broken off and concluded on another day is one", async () => {
  const begun =
    "the motion hearing began on October 4, 2019 before Judge Lund. The hearing was continued part-heard to October 11, 2019 at 10:00 a.m";
  const ended = "the motion hearing concluded on October 11, 2019 before Judge Lund";
  const files = { "a.txt": inSilen("October 5, 2019", begun), "b.txt": inSilen("October 12, 2019", ended) };
  expect(bare(await hearings(files))).toEqual(["2019-10-04 continued, 2019-10-11 held"]);
}, 120_000);
