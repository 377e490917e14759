import { afterEach, describe, expect, test } from "vitest";
import { buildRecord } from "./build-record.ts";
import { openCase } from "./open-case.ts";
import { writeCase } from "./small-case.fixture.ts";

const made: { remove(): void }[] = [];
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

/** The people of a record: each with the names it goes by. */
async function people(files: Readonly<Record<string, string>>): Promise<string[]> {
  const one = writeCase(files);
  made.push(one);
  const open = await openCase(one.folder);
  try {
    await buildRecord(open.store, open.folder, { processes: 1 });
    const { read } = open.store;
    const named = (await read.entries(["person"])).map(async ({ id, name }) => {
      const names = (await read.namesOf(id)).map((each) => each.name);
      return names.length > 1 ? `${name} (${names.toSorted().join(", ")})` : name;
    });
    return (await Promise.all(named)).sort();
  } finally {
    await open.close();
  }
}

describe("Mr., Ms. and the last name of the subject", () => {
  const subject = (aliases: string): string =>
    `{ "name": "Ilves", "subject": { "name": "Tomas Ilves", "aliases": [${aliases}] } }`;
  const FILES = {
    "a.txt": "Order\n\nJune 3, 2019\n\nTomas Ilves was held.\n",
    "b.txt": "A vigil\n\nJune 5, 2019\n\nThe ministry held Mr. Ilves for a year. He was ill.\n",
  };
  const kin = { "c.txt": "A vigil\n\nJune 5, 2019\n\nMarta Ilves spoke.\n" };

  test("are the subject, where the record knows nobody else of the name", async () => {
    expect(await people({ "case.json": subject(""), ...FILES })).toEqual(["Tomas Ilves (Ilves, Tomas Ilves)"]);
    expect(await people({ "case.json": subject(""), ...FILES, ...kin })).toEqual([
      "Ilves",
      "Marta Ilves",
      "Tomas Ilves",
    ]);
  });

  test("are the subject beside others of the name, where case.json says so", async () => {
    expect(await people({ "case.json": subject('"Mr. Ilves"'), ...FILES, ...kin })).toEqual([
      "Marta Ilves",
      "Tomas Ilves (Ilves, Tomas Ilves)",
    ]);
  });
});
