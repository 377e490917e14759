// Lengths of time, sums, counts and roles compared in a whole build: texts that are worded on their own, and copies.

import { afterEach, expect, test } from "vitest";
import { buildRecord } from "./build-record.ts";
import { openCase } from "./open-case.ts";
import { writeCase } from "./small-case.fixture.ts";

const made: { remove(): void }[] = [];
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

/** "check, class: reason" of the flags of some checks. */
async function flagsOf(checks: readonly string[], files: Readonly<Record<string, string>>): Promise<string[]> {
  const one = writeCase(files);
  made.push(one);
  const open = await openCase(one.folder);
  try {
    await buildRecord(open.store, open.folder);
    const flags = await open.store.read.flags();
    return flags
      .filter(({ check }) => checks.includes(check))
      .map(({ check, class: kind, reason }) => `${check}, ${kind}: ${reason}`)
      .sort();
  } finally {
    await open.close();
  }
}

const ORDER = `IN THE DISTRICT COURT OF NORTH HARLAN

ORDER

June 3, 2019

Tomas Ilves was arrested on March 5, 2018. As of the date of this order he has been in custody for 455 days.
`;

test("time in custody is worked out from the day of the arrest", async () => {
  const flags = await flagsOf(["duration"], {
    "order.txt": ORDER,
    "weekly.txt":
      "Harlan Weekly\n\nJune 10, 2019\n\nSunday was Tomas Ilves’s 490th day in custody, his sister Mina said.\n",
    "courier.txt": "The Courier\n\nJune 12, 2019\n\nThe baker Tomas Ilves has been held for more than a year.\n",
    "post.txt": "Evening Post\n\nJune 14, 2019\n\nTomas Ilves has been in jail for almost two years.\n",
  });
  expect(flags).toEqual([
    "duration, conflict: Tomas Ilves: “490th day” does not add up: from 5 March 2018 to 9 June 2019 are 461 days, which makes it the 462nd day.",
    "duration, conflict: Tomas Ilves: “almost two years” does not add up: from 5 March 2018 to 14 June 2019 are 1 year and 3 months.",
  ]);
}, 60_000);

test("a part of the time, and the time since a transfer, may be shorter than the whole", async () => {
  const flags = await flagsOf(["duration"], {
    "order.txt": ORDER,
    "courier.txt":
      "The Courier\n\nJune 12, 2019\n\nTomas Ilves has been in immigration detention for ten months.\n\nTomas Ilves has spent two years in solitary.\n",
    "post.txt":
      "Evening Post\n\nJune 14, 2019\n\nTomas Ilves was transferred to another jail on May 1, 2019. Tomas Ilves has been held for 44 days.\n",
  });
  expect(flags).toEqual([
    "duration, conflict: Tomas Ilves: “two years” does not add up: from 5 March 2018 to 12 June 2019 are 1 year and 3 months.",
  ]);
}, 60_000);

test("where the arrest has two days, counted days tell which they fit", async () => {
  const flags = await flagsOf(["duration"], {
    "order.txt": ORDER,
    "release.txt": "FOR IMMEDIATE RELEASE\n\nJune 10, 2019\n\nTomas Ilves was arrested at his home on March 9, 2018.\n",
  });
  expect(flags).toEqual([
    "duration, imprecise: Tomas Ilves: “455 days” (3 June 2019) fits a beginning on 5 March 2018, not on 9 March 2018.",
  ]);
}, 60_000);

test("words that were right are wrong in a later copy; a stay that ended is not counted on", async () => {
  const days =
    "Tuesday is the 457th day that Tomas Ilves has spent in custody, and nobody in the office of the county has yet told his family why.";
  const flags = await flagsOf(["duration"], {
    "order.txt": ORDER,
    "release.txt": `FOR IMMEDIATE RELEASE\n\nHARLAN, Ohio (June 4, 2019) – ${days}\n`,
    "notebook.txt": `Lakes Notebook\n\nJune 25, 2019\n\n${days}\n`,
    "elsewhere.txt":
      "North Post\n\nMay 4, 2021\n\nAda Renn was arrested on March 1, 2011. She was released on May 1, 2012. Renn has been in custody for 200 days.\n",
  });
  expect(flags).toEqual([
    "duration, conflict: Tomas Ilves: “457th day” was copied from a text that counts to 4 June 2019; here it counts to 25 June 2019, and from 5 March 2018 that is 477 days, which makes it the 478th day.",
  ]);
}, 60_000);

test("counts and sentences differ across texts that are worded on their own; some of them are no other count", async () => {
  const flags = await flagsOf(["count", "sum"], {
    "courier.txt":
      "The Courier\n\nJune 12, 2019\n\nThe baker Tomas Ilves, a father of four, was sentenced to six years in prison.\n",
    "post.txt":
      "Evening Post\n\nJune 14, 2019\n\nWhile Tomas Ilves was away, his three kids stayed with a neighbour.\n\nOn Friday a court sentenced Tomas Ilves to 80 months.\n",
    "weekly.txt":
      "Harlan Weekly\n\nJune 17, 2019\n\nTomas Ilves has two young children at home. Tomas Ilves was sentenced to 72 months in jail.\n",
    "minutes.txt":
      "Minutes\n\nJune 18, 2019\n\nThe court heard twelve witnesses: five for the city and eight for Mr. Ilves.\n",
  });
  expect(flags).toEqual([
    "count, conflict: The sources count differently for “Tomas Ilves”: “3 children” and “4 children”.",
    "count, conflict: The sources give different sentences for “Tomas Ilves”: “72 months” and “80 months”.",
    "sum, conflict: The parts do not make the whole: 5 and 8 are 13, not 12 (“twelve witnesses”).",
  ]);
}, 60_000);

test("titles that exclude each other are one flag with the number of sources on each side", async () => {
  const flags = await flagsOf(["role"], {
    "order.txt":
      "IN THE DISTRICT COURT OF NORTH HARLAN\n\nJune 3, 2019\n\nMagistrate Judge Ada Renner grants the motion.\n",
    "courier.txt": "The Courier\n\nJune 5, 2019\n\nU.S. Magistrate Judge Ada Renner ruled on Monday.\n",
    "letter.txt": "Dear Secretary,\n\nJune 9, 2019\n\nDistrict Judge Ada Renner has ruled for our neighbour.\n",
    "post.txt": "Evening Post\n\nJune 14, 2019\n\nFederal judge Ada Renner ruled last week.\n",
  });
  expect(flags).toEqual([
    "role, conflict: Ada Renner is called “District Judge” by 1 source and “Magistrate Judge” by 2 sources, which one person cannot be at the same time.",
  ]);
}, 60_000);

test("two places at once, and a time that ends before it starts, cannot be added up", async () => {
  const flags = await flagsOf(["sum"], {
    "booking.txt":
      "July 1, 2019\n\nTomas Ilves was held at the Harlan County Jail from March 4, 2018 until April 10, 2018.\n\n" +
      "Tomas Ilves was imprisoned on May 5, 2019 until May 1, 2019.\n",
    "warden.txt":
      "July 2, 2019\n\nTomas Ilves was held at Dale State Prison from April 5, 2018 until June 1, 2018. Tomas Ilves had one visitor.\n",
    "case.json": JSON.stringify({ subject: { name: "Tomas Ilves" } }),
  });
  expect(flags).toEqual([
    "sum, conflict: Tomas Ilves is said to have been at “Harlan County Jail” and at “Dale State Prison” at once, from 5 April 2018 to 10 April 2018 (5 nights).",
    "sum, conflict: Tomas Ilves: the period ends (1 May 2019) before it starts (5 May 2019), so it is not counted: “Tomas Ilves was imprisoned on May 5, 2019 until May 1, 2019.”",
  ]);
});

test("a day of transfer, and one time told twice, are no two places at once", async () => {
  const flags = await flagsOf(["sum"], {
    "booking.txt":
      "July 1, 2019\n\nTomas Ilves was held at the Harlan County Jail from March 4, 2018 until April 10, 2018.\n",
    "warden.txt":
      "July 2, 2019\n\nTomas Ilves was transferred to Dale State Prison on April 10, 2018. Tomas Ilves was in custody from March 4, 2018 until June 1, 2018.\n",
    "case.json": JSON.stringify({ subject: { name: "Tomas Ilves" } }),
  });
  expect(flags).toEqual([]);
});
