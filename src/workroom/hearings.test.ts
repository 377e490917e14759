// Hearings in a whole build: one hearing however often it moves, told by a docket, e-mails and posts, in every order.

import { afterEach, expect, test } from "vitest";
import { hearingOf } from "../record/record.ts";
import { buildRecord } from "./build-record.ts";
import { openCase } from "./open-case.ts";
import { addFiles, writeCase } from "./small-case.fixture.ts";

const made: { remove(): void }[] = [];
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

/** "entry: 2019-06-07 09:00 moved, …" of each hearing; the files are added one after the other. */
async function hearings(...batches: readonly Readonly<Record<string, string>>[]): Promise<string[]> {
  const [first = {}, ...others] = batches;
  const one = writeCase(first);
  made.push(one);
  const open = await openCase(one.folder);
  try {
    await buildRecord(open.store, open.folder);
    for (const batch of others) {
      addFiles(one.folder, batch);
      await buildRecord(open.store, open.folder);
    }
    const { read } = open.store;
    const shown: string[] = [];
    for (const { id } of await read.entries(["hearing"])) {
      const entry = await read.entry(id);
      if (entry === undefined) continue;
      const { versions } = hearingOf(entry, await read.statementsOf(id));
      const days = versions.map(({ date, through, time, status }) =>
        [date?.edtf, through, time, status].filter((part) => part !== undefined).join(" "),
      );
      shown.push(`${id}: ${days.join(", ")}`);
    }
    return shown.sort();
  } finally {
    await open.close();
  }
}

const bare = (shown: readonly string[]): string[] => shown.map((one) => one.replace(/^\S+ /, "")).sort();

const row = (day: string, number: number, text: string): string =>
  `<tr><td>${day}</td><td>${number}</td><td>${text}</td></tr>`;
const DOCKET = `<html><head><title>CM/ECF - Docket Report - 4:19-cv-00871</title></head><body><h3>U.S. District Court, Northern District of Ohio<br>CIVIL DOCKET FOR CASE #: 4:19-cv-00871-JRW</h3><table>
<tr><th>Date Filed</th><th>#</th><th>Docket Text</th></tr>
${row("05/06/2019", 12, "MOTION to Compel by Marta Silen. (Renn, Ada)")}
${row("05/20/2019", 14, "NOTICE OF HEARING ON MOTION 12 MOTION to Compel: Motion Hearing set for 6/7/2019 09:00 AM in Courtroom 4 before Judge Olive Renfield. (Entered: 05/20/2019)")}
${row("05/28/2019", 15, "Set/Reset Hearings: Motion Hearing reset for 6/14/2019 at 10:30 AM in Courtroom 4 before Judge Olive Renfield. (kl) (Entered: 05/28/2019)")}
${row("05/29/2019", 16, "Status Conference set for 6/14/2019 at 02:00 PM before Magistrate Judge Tomas Ibarra. (kl) (Entered: 05/29/2019)")}
${row("06/10/2019", 17, "ORDER granting Stipulation to continue. Motion Hearing continued to 6/21/2019 at 01:30 PM in Courtroom 4 before Judge Olive Renfield. (kl) (Entered: 06/10/2019)")}
${row("06/21/2019", 19, "Minute Entry for proceedings held before Judge Olive Renfield: Motion Hearing held on 6/21/2019. Matter taken under submission. (kl) (Entered: 06/21/2019)")}
</table></body></html>
`;
const MAIL = `From: clerk@court.example
Date: Mon, 10 Jun 2019 15:07:41 -0400
Subject: Activity in Case 4:19-cv-00871-JRW Silen v. Warden

Case Number: 4:19-cv-00871-JRW

Docket Text: ORDER granting Stipulation to continue. Motion Hearing continued to 6/21/2019 at 01:30 PM in Courtroom 4 before Judge Olive Renfield. (kl)
`;
const POST = `Friends of Marta

June 12, 2019

The hearing of June 14 will not take place on June 14. See you on June 21 at 1:30 p.m.
`;
const STALE = `Friends of Marta

June 3, 2019

The hearing is on Friday, June 14, 2019, at 10:30 a.m. in courtroom 4.
`;

test("a hearing that is reset twice is one, whatever else the docket sets for the same day", async () => {
  expect(bare(await hearings({ "docket.html": DOCKET }))).toEqual([
    "2019-06-07 09:00 moved, 2019-06-14 10:30 continued, 2019-06-21 13:30 held",
    "2019-06-14 14:00 noticed",
  ]);
}, 120_000);

test("e-mails and posts about it join it, and the order in which the documents come does not count", async () => {
  const docket = DOCKET.replace("Status Conference set for 6/14/2019", "Status Conference set for 6/13/2019");
  const files = { "docket.html": docket, "mail.txt": MAIL, "post.txt": POST, "stale.txt": STALE };
  const whole = await hearings(files);
  expect(bare(whole)).toEqual([
    "2019-06-07 09:00 moved, 2019-06-14 10:30 continued, 2019-06-21 13:30 held",
    "2019-06-13 14:00 noticed",
  ]);
  const one = ([name, text]: readonly [string, string]): Record<string, string> => ({ [name]: text });
  const list = Object.entries(files);
  expect(await hearings(...list.map(one))).toEqual(whole);
  expect(await hearings(...list.toReversed().map(one))).toEqual(whole);
}, 240_000);

test("a post that could mean either of two hearings of a day joins neither", async () => {
  expect(bare(await hearings({ "docket.html": DOCKET, "post.txt": POST }))).toContain("2019-06-14 not held");
}, 120_000);

test("days that one sentence moves are one hearing; two sittings in a row are one version", async () => {
  const text = `Notice

May 20, 2019

The merits hearing of Marta Silen is set for July 23 and 24, 2019.

June 3, 2019

The immigration judge has rescheduled the merits hearing of Marta Silen from July 23 and 24, 2019 to September 10 and 11, 2019.
`;
  expect(bare(await hearings({ "notice.txt": text }))).toEqual([
    "2019-07-23 2019-07-24 moved, 2019-09-10 2019-09-11 noticed",
  ]);
}, 120_000);

test("a hearing without a year is told without one", async () => {
  const [only] = await hearings({
    "post.txt": "The next bond hearing is set for June 3 at 10:00 a.m. in Courtroom 4.\n",
  });
  expect(only).toMatch(/: noticed$/);
}, 120_000);
