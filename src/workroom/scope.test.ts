import { afterEach, describe, expect, test } from "vitest";
import { namedEntry } from "../record/record.ts";
import { buildRecord } from "./build-record.ts";
import { decideIdentity } from "./decide.ts";
import { openCase } from "./open-case.ts";
import { addFiles, writeCase } from "./small-case.fixture.ts";

const made: { remove(): void }[] = [];
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

const OURS = {
  "case.json": JSON.stringify({ subject: { name: "Tomas Ilves" } }),
  "order.txt": `IN THE DISTRICT COURT OF NORTH HARLAN\nIlves v. Warden, No. 3:19-cv-00417\n\nORDER\n\nJune 3, 2019\n\nThe petition of Tomas Ilves is granted. Judge Maria Orlan orders that he be released within 10 days.\n`,
  "brief.txt": `Brief\n\nJune 10, 2019\n\nTomas Ilves was arrested on May 2, 2019. ${"He asks the court to look at the file again. ".repeat(20)}\n\nThe court said so in Dorn v. Keel, No. 1:19-cv-00999, where bail was denied.\n`,
  "notice.txt":
    "Notice\n\nNo. 3:19-cv-00417\n\nThe hearing of June 20, 2019 is reset to June 27, 2019. Ada Pell, Carl Dorsel and Peter Voss are told.\n",
};
const OTHERS: Readonly<Record<string, string>> = {
  "our judge.txt":
    "Bail denied\n\nJune 5, 2019\n\nIn Dorn v. Keel, 1:19-cv-00999, Judge Maria Orlan denied bail to Victor Dorn, who was arrested on June 1, 2019.\n",
  "our number.txt":
    "Weir v. Warden, No. 3:19-cv-00417\n\nJune 7, 2019\n\nJonas Weir was arrested on June 4, 2019. Judge Maria Orlan set a hearing for June 11, 2019.\n",
  "in passing.txt":
    "Bail denied again\n\nJune 12, 2019\n\nIn Dorn v. Keel, 1:19-cv-00999, Judge Maria Orlan denied bail to Victor Dorn on June 11, 2019. Victor Dorn was arrested on June 1, 2019. As in the case of Tomas Ilves, the court wanted to know more.\n",
};

test("what is about another case is related, and nothing of it stands on the subject's timeline", async () => {
  const one = writeCase(OURS);
  made.push(one);
  const open = await openCase(one.folder);
  await buildRecord(open.store, open.folder, { processes: 1 });
  addFiles(one.folder, OTHERS);
  await buildRecord(open.store, open.folder, { processes: 1 });
  const documents = await open.store.read.documents();
  const dated = await open.store.read.dated("subject");
  await open.close();
  const related = documents.filter((document) => document.scope === "related");
  expect(related.map((document) => document.names[0])).toEqual(Object.keys(OTHERS).toSorted());
  const ids = new Set(related.map((document) => document.id));
  expect(dated.length).toBeGreaterThan(0);
  expect(dated.filter(({ statement }) => ids.has(statement.passage.document))).toEqual([]);
});

describe("a document that spells the subject’s name otherwise", () => {
  const CASE = { "case.json": JSON.stringify({ subject: { name: "Tomas Haleem Ilvas" } }) };
  const ORDER = {
    "order.txt": "June 5, 2019\n\nTomas Haleem Ilvas was in court. He was arrested on May 2, 2019.\n",
  };
  const OTHERWISE = {
    "otherwise.txt": "June 6, 2019\n\nTomas Halim Ilvaz was arrested on May 9, 2019 in Dunmore, said Ada Pell.\n",
  };

  async function scopes(folder: string, decide = false): Promise<readonly string[]> {
    const open = await openCase(folder);
    await buildRecord(open.store, open.folder, { processes: 1 });
    if (decide) {
      const ids = ["Tomas Haleem Ilvas", "Tomas Halim Ilvaz"].map((name) => namedEntry("person", name));
      await decideIdentity(open, "not-same", ids, { by: "Ada", at: "2019-07-01T00:00:00Z" });
    }
    const documents = await open.store.read.documents();
    await open.close();
    return documents.map(({ names, scope }) => `${names[0]} ${scope}`).sort();
  }

  test.each([[[ORDER, OTHERWISE]], [[OTHERWISE, ORDER]]])(
    "is the subject’s until somebody decides that they are not the same, in every order",
    async (given) => {
      const one = writeCase(CASE);
      made.push(one);
      for (const files of given) {
        addFiles(one.folder, files);
        await scopes(one.folder);
      }
      expect(await scopes(one.folder)).toEqual(["order.txt subject", "otherwise.txt subject"]);
      expect(await scopes(one.folder, true)).toEqual(["order.txt subject", "otherwise.txt related"]);
      addFiles(one.folder, { "later.txt": "June 9, 2019\n\nTomas Halim Ilvaz was arrested on May 9, 2019.\n" });
      expect(await scopes(one.folder)).toEqual(["later.txt related", "order.txt subject", "otherwise.txt related"]);
    },
  );
});
