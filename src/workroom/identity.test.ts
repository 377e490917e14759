import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import type { EntryId } from "../base/base.ts";
import { type Flag, namedEntry } from "../record/record.ts";
import type { RecordReader } from "../store/store.ts";
import { buildRecord } from "./build-record.ts";
import { decideIdentity } from "./decide.ts";
import { openCase } from "./open-case.ts";
import { type Difference, rebuildRecord } from "./rebuild-record.ts";
import { addFiles, writeCase } from "./small-case.fixture.ts";

const made: { remove(): void }[] = [];
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

function newCase(files: Readonly<Record<string, string>>): string {
  const one = writeCase(files);
  made.push(one);
  return one.folder;
}

async function withRecord<T>(folder: string, work: (read: RecordReader) => Promise<T>): Promise<T> {
  const open = await openCase(folder);
  try {
    await buildRecord(open.store, open.folder, { processes: 1 });
    return await work(open.store.read);
  } finally {
    await open.close();
  }
}

/** The people of a record: each with the names it goes by. */
function people(folder: string): Promise<string[]> {
  return withRecord(folder, async (read) => {
    const persons = await read.entries(["person"]);
    const named = await Promise.all(
      persons.map(async ({ id, name }) => {
        const names = (await read.namesOf(id)).map((one) => one.name);
        return names.length > 1 ? `${name} (${names.toSorted().join(", ")})` : name;
      }),
    );
    return named.sort();
  });
}

const questions = (flags: readonly Flag[]): string[] =>
  flags.flatMap((flag) => (flag.check === "identity" ? [flag.reason] : [])).sort();

const ORDER = "Order\n\nJune 3, 2019\n\nU.S. Magistrate Judge Maria Orlan ordered that Tomas Ilves be released.\n";
const SPOKE = "A vigil\n\nJune 5, 2019\n\nJudge Orlan denied the motion. Tomas Ilves was not in court.\n";

describe("a last name with a title", () => {
  test("is the one person of that last name who holds the title", async () => {
    expect(await people(newCase({ "a.txt": ORDER, "b.txt": SPOKE }))).toEqual([
      "Maria Orlan (Maria Orlan, Orlan)",
      "Tomas Ilves",
    ]);
  });

  test.each([
    ["two judges of the name", "Judge Peter Orlan heard the appeal on June 4, 2019.\n"],
    ["another of the name whose office nobody tells", "Peter Orlan called the office on June 4, 2019.\n"],
  ])("stays alone beside %s", async (_, other) => {
    const names = await people(newCase({ "a.txt": ORDER, "b.txt": SPOKE, "c.txt": other }));
    expect(names).toEqual(["Maria Orlan", "Orlan", "Peter Orlan", "Tomas Ilves"]);
  });

  test("is the judge where the other of the name is known for another office", async () => {
    const names = await people(
      newCase({ "a.txt": ORDER, "b.txt": SPOKE, "c.txt": "Special Agent Peter Orlan testified on June 4, 2019.\n" }),
    );
    expect(names).toEqual(["Maria Orlan (Maria Orlan, Orlan)", "Peter Orlan", "Tomas Ilves"]);
  });

  test("is not a judge of another court by another title", async () => {
    const other = "A vigil\n\nJune 5, 2019\n\nDistrict Judge Orlan denied the motion.\n";
    expect(await people(newCase({ "a.txt": ORDER, "b.txt": other }))).toEqual(["Maria Orlan", "Orlan", "Tomas Ilves"]);
  });

  test("goes its own way again when a second judge of the name comes, whatever came first", async () => {
    const folder = newCase({ "a.txt": ORDER, "b.txt": SPOKE });
    await people(folder);
    addFiles(folder, { "c.txt": "Judge Peter Orlan heard the appeal on June 4, 2019.\n" });
    expect(await people(folder)).toEqual(["Maria Orlan", "Orlan", "Peter Orlan", "Tomas Ilves"]);
    rmSync(join(folder, "c.txt"));
    expect(await people(folder)).toEqual(["Maria Orlan (Maria Orlan, Orlan)", "Tomas Ilves"]);
  });
});

describe("names that are never one by themselves", () => {
  test.each([
    ["near last names", "Anna Barlow spoke on June 3, 2019.\n", "Anna Barrow spoke on June 4, 2019.\n"],
    ["two people of one last name", "Anna Barlow spoke on June 3, 2019.\n", "Peter Barlow spoke on June 4, 2019.\n"],
    ["father and son", "Carl Dorsel Sr. spoke on June 3, 2019.\n", "Carl Dorsel Jr. spoke on June 4, 2019.\n"],
  ])("%s, which are not even asked about", async (_, one, other) => {
    const folder = newCase({ "a.txt": one, "b.txt": other });
    expect((await people(folder)).length).toBe(2);
    expect(await withRecord(folder, async (read) => questions(await read.flags()))).toEqual([]);
  });

  test.each([
    ["a middle initial", "Judge Anna T. Barlow spoke on June 3, 2019.\n", "Judge Anna Barlow spoke on June 4, 2019.\n"],
    ["a transliteration", "Omar Haleem spoke on June 3, 2019.\n", "Omar Halim spoke on June 4, 2019.\n"],
    ["a slip in a long name", "Jonas Schenkirer spoke on June 3, 2019.\n", "Jonas Schenkir spoke on June 4, 2019.\n"],
    [
      "a last name alone",
      "Anna Barlow spoke on June 3, 2019.\n",
      "On June 4, 2019 Barlow spoke. Barlow said that she was ill.\n",
    ],
  ])("%s, which people are asked about", async (_, one, other) => {
    const folder = newCase({ "a.txt": one, "b.txt": other });
    expect((await people(folder)).length).toBe(2);
    const asked = await withRecord(folder, (read) => read.flags());
    const flags = asked.filter((flag) => flag.check === "identity");
    expect(flags.map((flag) => [flag.class, flag.entries?.length, flag.passages.length])).toEqual([
      ["cannot compare", 2, 2],
    ]);
  });

  test("last names alone in two documents", async () => {
    const names = await people(
      newCase({
        "a.txt": "On June 3, 2019 Barlow said that he was ill.\n",
        "b.txt": "On June 4, 2019 Barlow said that he was well.\n",
      }),
    );
    expect(names).toEqual(["Barlow", "Barlow"]);
  });
});

test("an organization and its acronym are asked about, with the document that explains it", async () => {
  const folder = newCase({
    "a.txt": "The Coalition Against Hunger (CAH) wrote to the mayor on June 3, 2019.\n",
    "b.txt": "“We go on,” CAH said in a statement on June 4, 2019.\n",
  });
  expect(await withRecord(folder, async (read) => questions(await read.flags()))).toEqual([
    "“Coalition Against Hunger” and “CAH” may be the same organization: a document writes “Coalition Against Hunger (CAH)”.",
  ]);
});

describe("a last name alone", () => {
  const alone = { "b.txt": "June 6, 2019\n\nTomas Ilves was in court. Barlan was not reached.\n" };
  const exact = { "a.txt": "June 5, 2019\n\nTomas Ilves was in court. Lisa Barlan spoke.\n" };
  const near = { "c.txt": "June 5, 2019\n\nTomas Ilves was in court. Professor Lisa Barlen spoke.\n" };
  const asked = "“Barlan” in one document may be Lisa Barlan: the last name stands there alone";

  test.each([[[exact, alone]], [[exact, near, alone]], [[near, alone, exact]]])(
    "is asked about beside those who bear it, whoever bears another like it",
    async (given) => {
      const [first = {}, ...later] = given;
      const folder = newCase(first);
      let said = await withRecord(folder, async (read) => questions(await read.flags()));
      for (const files of later) {
        addFiles(folder, files);
        said = await withRecord(folder, async (read) => questions(await read.flags()));
      }
      expect(said.filter((one) => one.startsWith(asked))).toHaveLength(1);
    },
  );

  test("that nobody bears in full is not said to be a last name", async () => {
    const folder = newCase({
      "a.txt": "June 5, 2019\n\nJudge Maria Orlan heard the case. “I was at home,” Edda said.\n",
      "b.txt": "June 6, 2019\n\nJudge Maria Orlan heard the case again. “I was ill,” Edda said.\n",
    });
    expect(await withRecord(folder, async (read) => questions(await read.flags()))).toEqual([
      expect.stringContaining("“Edda” in 2 documents may be the same person: each gives the same name alone"),
    ]);
  });
});

describe("the subject’s other names in case.json", () => {
  const files = {
    "case.json": JSON.stringify({ subject: { name: "Tomas Ilves", aliases: ["Thomas Ilvess", "Ilves"] } }),
    "a.txt": "Tomas Ilves was arrested on June 3, 2019.\n",
    "b.txt": "Thomas Ilvess was moved on June 5, 2019.\n",
    "c.txt": "On June 7, 2019 Mr. Ilves said that he was ill.\n",
  };

  test("are the subject’s entry", async () => {
    expect(await people(newCase(files))).toEqual(["Tomas Ilves (Ilves, Thomas Ilvess, Tomas Ilves)"]);
  });

  test("but not where a document names another of that last name", async () => {
    const other = "On June 8, 2019 Mina Ilves and Tomas Ilves met. Mina Ilves wept. Ilves said nothing.\n";
    const names = await people(newCase({ ...files, "d.txt": other }));
    expect(names).toContain("Mina Ilves");
    expect(names).toContain("Ilves");
  });
});

test("what is said of a name moves with it, and back", async () => {
  const folder = newCase({ "a.txt": ORDER, "b.txt": SPOKE });
  const roles = (name: string): Promise<(readonly string[])[]> =>
    withRecord(folder, async (read) => {
      const entries = await read.entries(["person"]);
      const id = entries.find((one) => one.name === name)?.id as EntryId;
      return (await read.statementsOf(id)).map((one) => [one.slot, one.value]);
    });
  expect((await roles("Maria Orlan")).length).toBe(2);
  addFiles(folder, { "c.txt": "Judge Peter Orlan heard the appeal on June 4, 2019.\n" });
  expect((await roles("Maria Orlan")).length).toBe(1);
  expect((await roles("Orlan")).length).toBe(1);
});

test("what a new document says under another of the subject’s names is compared with what others say", async () => {
  const folder = newCase({
    "case.json": JSON.stringify({ subject: { name: "Tomas Ilves", aliases: ["Thomas Ilvess"] } }),
    "documents/a.txt": "Note\n\nJune 3, 2019\n\nThomas Ilvess has three children.\n",
  });
  const counts = (): Promise<string[]> =>
    withRecord(folder, async (read) => {
      const flags = await read.flags();
      return flags.filter(({ check }) => check === "count").map(({ reason }) => reason);
    });
  expect(await counts()).toEqual([]);
  addFiles(folder, {
    "documents/b.txt": "Visit\n\nJune 9, 2019\n\nThomas Ilvess has four children, his aunt wrote.\n",
  });
  expect(await counts()).toEqual(["The sources count differently for “Tomas Ilves”: “3 children” and “4 children”."]);
}, 120_000);

test("a sentence about two people who each go by another name is about both", async () => {
  const folder = newCase({
    "case.json": JSON.stringify({ subject: { name: "Tomas Ilves", aliases: ["Thomas Ilvess"] } }),
    "documents/a.txt": ORDER,
    "documents/b.txt":
      "A vigil\n\nJune 5, 2019\n\nJudge Orlan found by clear and convincing evidence that Thomas Ilvess robbed the bank.\n",
  });
  const about = await withRecord(folder, async (read) => {
    const statements = await read.statements();
    const names = new Map((await read.entries()).map(({ id, name }) => [id, name]));
    // what a ruling decided is told of it by marks, which are no entries
    return statements.map((one) =>
      (one.about ?? []).filter(({ kind }) => kind !== "ruling").map(({ entry }) => names.get(entry)),
    );
  });
  expect(about).toContainEqual(expect.arrayContaining(["Maria Orlan", "Tomas Ilves"]));
  expect(about.flat()).not.toContain(undefined);
});

/** What is there after a build that would not be there after one from scratch, and the reverse. */
async function leftOver(folder: string): Promise<readonly Difference[]> {
  const open = await openCase(folder);
  try {
    await buildRecord(open.store, open.folder, { processes: 1 });
    return (await rebuildRecord(open.store, open.folder, { processes: 1 })).differences;
  } finally {
    await open.close();
  }
}

describe("from how many sources something comes is counted again", () => {
  test("when a speaker turns out to be somebody else", async () => {
    const files = {
      "a.txt": `${ORDER}\nMaria Orlan said that Tomas Ilves was arrested on May 3, 2019.\n`,
      "b.txt": "A vigil\n\nJune 5, 2019\n\nJudge Orlan said that Tomas Ilves was arrested on May 3, 2019.\n",
    };
    const folder = newCase(files);
    const evidence = (): Promise<string[]> =>
      withRecord(folder, async (read) =>
        (await read.claims()).flatMap(({ origins }) => origins.flatMap((one) => one.evidence.map(({ kind }) => kind))),
      );
    expect(await evidence()).toContain("same speaker");
    addFiles(folder, { "c.txt": "Judge Peter Orlan heard the appeal on June 4, 2019.\n" });
    expect(await evidence()).not.toContain("same speaker");
    expect(await leftOver(folder)).toEqual([]);
  }, 120_000);

  test("when the spelling that another was a slip of is gone", async () => {
    const right = ["a", "b", "c", "d"].map((name, i): [string, string] => [
      `${name}.txt`,
      `Note\n\nJune ${i + 3}, 2019\n\nAda Schenkerer, chairs: ${i}.\n`,
    ]);
    const wrong = ["e", "f"].map((name, i): [string, string] => [
      `${name}.txt`,
      `Visit\n\nJune ${i + 9}, 2019\n\nAda Schenkirer has three children. Ada Schenkirer, Ada Schenkirer.\n`,
    ]);
    const folder = newCase({
      "case.json": JSON.stringify({ subject: { name: "Tomas Ilves" } }),
      ...Object.fromEntries([...right, ...wrong].map(([name, text]) => [`documents/${name}`, text])),
    });
    await people(folder);
    const open = await openCase(folder);
    const ids = ["Ada Schenkirer", "Ada Schenkerer"].map((name) => namedEntry("person", name));
    await decideIdentity(open, "same", ids, { by: "Ada", at: "2019-07-01T00:00:00Z" });
    await open.close();
    for (const [name] of right) rmSync(join(folder, "documents", name));
    expect(await leftOver(folder)).toEqual([]);
  }, 120_000);
});
