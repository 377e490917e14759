import { afterAll, beforeAll, expect, test } from "vitest";
import type { Flag } from "../record/record.ts";
import { buildRecord } from "./build-record.ts";
import { flagsOfCases, nameOf } from "./case-flags.fixture.ts";
import { openCase } from "./open-case.ts";
import { addFiles, writeCase } from "./small-case.fixture.ts";

const CHECKS = ["date", "place", "polarity", "outcome", "sequence"];

/** What it shows, the texts, and what is reported: check, class and severity. */
const CASES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    "two sources date one arrest two days apart",
    [
      "June 20, 2019\n\n{P} was arrested in Holm on June 3, 2019. {L} bakes bread.\n",
      "July 2, 2019\n\n{P}, a baker, was arrested on June 5, 2019. The town is waiting.\n",
    ],
    ["date conflict high"],
  ],
  [
    "the year of an arrest is misprinted",
    [
      "June 20, 2020\n\n{P} was arrested on June 3, 2019, at home.\n",
      "July 2, 2020\n\nThe police arrested {P} on June 3, 2018.\n",
    ],
    ["date conflict medium"],
  ],
  [
    "a month agrees with a day in it",
    ["June 20, 2019\n\n{P} was arrested on June 3, 2019.\n", "July 2, 2019\n\n{P} was arrested in June 2019.\n"],
    [],
  ],
  [
    "two arrests with a release between them",
    [
      "June 20, 2019\n\n{P} was arrested on June 3, 2019. {L} was released on June 7, 2019.\n",
      "July 2, 2019\n\n{P} was arrested on June 15, 2019.\n",
    ],
    [],
  ],
  [
    "a second arrest after the first was written of",
    ["June 4, 2019\n\n{P} was arrested on June 3, 2019.\n", "July 2, 2019\n\n{P} was arrested on June 25, 2019.\n"],
    [],
  ],
  [
    "one text that tells of two arrests",
    ["July 2, 2019\n\n{P} was arrested on June 3, 2019. On June 12, 2019, {L} was arrested again in Holm.\n"],
    [],
  ],
  [
    "a release is dated before the only arrest",
    [
      "August 20, 2019\n\n{P} was arrested in Holm on June 13, 2019.\n",
      "August 22, 2019\n\n{P} was released on June 3, 2019.\n",
    ],
    ["sequence conflict medium"],
  ],
  [
    "arrest, charge, conviction and sentence in their order, over several texts",
    [
      "March 20, 2019\n\n{P} was arrested on March 13, 2019. {L} was charged with arson on March 15, 2019.\n",
      "August 22, 2019\n\n{P} was convicted of arson on August 19, 2019.\n",
      "October 2, 2019\n\n{P} was sentenced on October 1, 2019, to two years.\n",
    ],
    [],
  ],
  [
    "a conviction before the charge",
    [
      "August 20, 2019\n\n{P} was charged with arson on July 15, 2019.\n",
      "August 22, 2019\n\n{P} was convicted of arson on May 14, 2019.\n",
    ],
    ["sequence conflict medium"],
  ],
  [
    "a death before an arrest",
    ["August 20, 2019\n\n{P} died on April 2, 2019.\n", "August 22, 2019\n\n{P} was arrested on June 3, 2019.\n"],
    ["sequence conflict high"],
  ],
  [
    "the death of somebody else",
    [
      "August 20, 2019\n\nThe father of {P} died on April 2, 2019.\n",
      "August 22, 2019\n\n{P} was arrested on June 3, 2019.\n",
    ],
    [],
  ],
  [
    "said to be released, and held in a later text",
    [
      "September 13, 2019\n\n{P} was released on September 11, 2019.\n",
      "October 10, 2019\n\n{P} has been held without a charge since February 14, 2019.\n",
    ],
    ["outcome conflict medium"],
  ],
  [
    "released, arrested again, and held",
    [
      "September 13, 2019\n\n{P} was released on September 11, 2019.\n",
      "October 10, 2019\n\n{P} was arrested on September 30, 2019. {L} remains in custody.\n",
    ],
    [],
  ],
  [
    "ordered released, and held later",
    [
      "September 1, 2019\n\nOn August 31, 2019, a judge ordered {P} released within 10 days.\n",
      "October 10, 2019\n\n{P} remains in custody at the county jail.\n",
    ],
    [],
  ],
  [
    "a headline that says freed over a text that says ordered",
    ["# {P} freed by judge\n\nSeptember 1, 2019\n\nOn Friday a federal judge ordered {P} released within 10 days.\n"],
    ["outcome imprecise low"],
  ],
  [
    "a headline that says ordered freed",
    [
      "# Judge orders {P} freed\n\nSeptember 1, 2019\n\nOn Friday a federal judge ordered {P} released within 10 days.\n",
    ],
    [],
  ],
  [
    "a headline that says freed over a text that says still held",
    ["# {P} freed\n\nSeptember 1, 2019\n\n{P} remains in custody. A judge ordered {P} released on Friday.\n"],
    ["outcome conflict medium"],
  ],
  [
    "a headline that clears somebody whom the judge did not clear",
    [
      "# Judge clears {P} in fire\n\nSeptember 1, 2019\n\nA judge said on Friday that {P} need not testify again. The judge stopped short of saying that {P} had nothing to do with it.\n",
    ],
    ["outcome conflict medium"],
  ],
  [
    "a headline about one and a text about another who is still held",
    ["# {P} freed\n\nSeptember 1, 2019\n\n{P} came home on Friday. Two other women of the town remain in custody.\n"],
    [],
  ],
  [
    "a hearing told as held on a day it was moved from",
    [
      "October 1, 2019\n\nThe hearing of {P} set for October 4, 2019 has been rescheduled from October 4, 2019 to October 17, 2019.\n",
      "October 20, 2019\n\nA hearing of {P} was held on October 4, 2019.\n",
    ],
    ["outcome conflict medium"],
  ],
  [
    "a hearing is announced for a day that had been given up",
    [
      "October 10, 2017\n\nNOTICE: The hearing set for October 17, 2017 is rescheduled from October 17, 2017 to November 6, 2017.\n",
      "October 14, 2017\n\n{P} needs you. The hearing is this Tuesday, October 17, 2017, at noon.\n",
    ],
    ["sequence conflict medium"],
  ],
  [
    "a hearing is announced before its day is given up",
    [
      "March 10, 2017\n\nNOTICE: The hearing set for March 17, 2017 is rescheduled from March 17, 2017 to April 6, 2017.\n",
      "March 7, 2017\n\n{P} needs you. The hearing is on Friday, March 17, 2017, at noon.\n",
    ],
    [],
  ],
  [
    "charged, and never charged in a later text",
    [
      "March 20, 2019\n\n{P} was charged with arson on March 15, 2019.\n",
      "September 6, 2019\n\n{P} has never been charged with a crime.\n",
    ],
    ["polarity conflict medium"],
  ],
  [
    "never charged, and charged afterwards",
    [
      "March 10, 2019\n\n{P} has never been charged with a crime.\n",
      "September 6, 2019\n\n{P} was charged with arson on March 15, 2019.\n",
    ],
    [],
  ],
  [
    "not charged with one thing, charged with another",
    [
      "March 20, 2019\n\n{P} was charged with trespass on March 15, 2019.\n",
      "September 6, 2019\n\n{P} has not been charged with arson.\n",
    ],
    [],
  ],
  [
    "a letter against an extradition that was refused before",
    [
      "March 20, 2019\n\nOn March 15, 2019, Judge Ada Orlo denied the extradition of {P} to Norland.\n",
      "May 6, 2019\n\nDear Secretary,\n\n{P} still faces extradition to Norland. We are worried.\n",
    ],
    ["sequence conflict medium"],
  ],
  [
    "a letter against an extradition that was refused after it",
    [
      "March 20, 2019\n\nOn March 15, 2019, Judge Ada Orlo denied the extradition of {P} to Norland.\n",
      "January 6, 2019\n\nTo the minister of justice:\n\nOur friend {P} faces extradition to Norland, and nobody sleeps.\n",
    ],
    [],
  ],
  [
    "the ruling was appealed in between",
    [
      "March 20, 2019\n\nOn March 15, 2019, Judge Ada Orlo denied the extradition of {P} to Norland.\n",
      "April 3, 2019\n\nThe government filed an appeal against {P} on April 2, 2019.\n",
      "May 8, 2019\n\nNeighbors,\n\nAs you know, {P} still faces extradition.\n",
    ],
    [],
  ],
  [
    "a letter speaks of an extradition as near after it was refused",
    [
      "March 20, 2019\n\nOn March 15, 2019, Judge Ada Orlo denied the extradition of {P} to Norland.\n",
      "May 8, 2019\n\nTo the minister:\n\n{P} would be killed if extradited, which could be imminent.\n",
    ],
    ["sequence conflict medium"],
  ],
  [
    "a text that tells of the refusal itself knows of it",
    [
      "March 20, 2019\n\nOn March 15, 2019, Judge Ada Orlo denied the extradition of {P} to Norland.\n",
      "May 8, 2019\n\n{P} still faces extradition. On March 15, 2019, Judge Ada Orlo denied the extradition of {P} to Norland.\n",
    ],
    [],
  ],
  [
    "a letter waits for a bond hearing after bond was denied in one",
    [
      "June 20, 2019\n\nA bond hearing for {P} was held on June 12, 2019. On June 12, 2019, Judge Ada Orlo denied bond to {P}.\n",
      "July 8, 2019\n\nNeighbors,\n\n{P} awaits a bond hearing, and we bring soup.\n",
    ],
    ["sequence conflict medium"],
  ],
  [
    "a letter asks not to deport somebody to whom asylum was granted",
    [
      "June 20, 2019\n\n{P} was granted asylum on June 12, 2019.\n",
      "July 8, 2019\n\nTo the minister:\n\nPlease do not deport {P}.\n",
    ],
    ["sequence conflict low"],
  ],
  [
    "held near a town and in it",
    [
      "June 20, 2019\n\n{P} is being held at a facility near Northfield.\n",
      "June 28, 2019\n\n{P}, a baker, is held at an annex in Northfield. Neighbors bring bread.\n",
    ],
    ["place imprecise low"],
  ],
  [
    "held in two towns within a month, without a day",
    [
      "June 20, 2019\n\n{P} is being held at a facility near Northfield.\n",
      "June 28, 2019\n\n{P}, a baker, remains in custody at an annex in Westfield.\n",
    ],
    ["place cannot compare low"],
  ],
  [
    "held in two towns with a transfer between",
    [
      "June 20, 2019\n\n{P} is being held at a facility near Northfield.\n",
      "June 28, 2019\n\n{P} was transferred to Westfield on June 24, 2019. {P} is held at an annex in Westfield.\n",
    ],
    [],
  ],
  [
    "held in two towns half a year apart",
    [
      "January 20, 2019\n\n{P} is being held at a facility in Northfield.\n",
      "June 28, 2019\n\n{P} is held at an annex in Westfield.\n",
    ],
    [],
  ],
  [
    "one arrest in two countries",
    [
      "June 20, 2019\n\n{P} was arrested in Istanbul on June 3, 2019.\n",
      "July 2, 2019\n\n{P} was arrested in Baghdad on June 3, 2019.\n",
    ],
    ["place conflict medium"],
  ],
  [
    "one arrest in a city and in its country",
    [
      "June 20, 2019\n\n{P} was arrested in Istanbul on June 3, 2019.\n",
      "July 2, 2019\n\n{P} was arrested in Turkey on June 3, 2019.\n",
    ],
    [],
  ],
];

const made: { remove(): void }[] = [];
afterAll(() => {
  for (const one of made) one.remove();
});

function newCase(files: Readonly<Record<string, string>>): string {
  const one = writeCase(files);
  made.push(one);
  return one.folder;
}

async function flagIdsOf(folder: string): Promise<string[]> {
  const open = await openCase(folder);
  try {
    await buildRecord(open.store, open.folder);
    return (await open.store.read.flags()).map(({ id }) => id).toSorted();
  } finally {
    await open.close();
  }
}

let flags: readonly (readonly Flag[])[] = [];
beforeAll(async () => {
  flags = await flagsOfCases(
    CASES.map(([, texts]) => texts),
    CHECKS,
  );
}, 120_000);

test("what is reported does not depend on the order in which the documents come", async () => {
  const texts = CASES.filter(([name]) => /hearing|two sources date|extradition|charged, and/.test(name)).flatMap(
    ([, own], i) => own.map((text, j): [string, string] => [`${j}/${i}.txt`, text.replaceAll("{P}", nameOf(i))]),
  );
  const folder = newCase(Object.fromEntries(texts));
  const grown = newCase({});
  for (const half of [texts.filter((_, i) => i % 2 === 1), texts.filter((_, i) => i % 2 === 0)]) {
    addFiles(grown, Object.fromEntries(half));
    await flagIdsOf(grown);
  }
  const reported = await flagIdsOf(folder);
  expect(reported.length).toBeGreaterThan(4);
  expect(await flagIdsOf(grown)).toEqual(reported);
}, 120_000);

test.each(CASES.map(([name, , expected], i) => [name, i, expected] as const))("%s", (_, i, expected) => {
  const told = (flags[i] ?? []).map((flag) => `${flag.check} ${flag.class} ${flag.severity}`);
  expect(told.toSorted(), JSON.stringify(flags[i], undefined, 1)).toEqual(expected);
});
