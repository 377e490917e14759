import { rmSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { type EntryId, Problem } from "../base/base.ts";
import type { Verdict } from "../record/record.ts";
import { buildRecord } from "./build-record.ts";
import { decideIdentity, listDecisions, undoDecision } from "./decide.ts";
import { openCase, type OpenCase } from "./open-case.ts";
import { rebuildRecord } from "./rebuild-record.ts";
import { addFiles, writeCase } from "./small-case.fixture.ts";

const FILES: Readonly<Record<string, string>> = {
  "a.txt": "Omar Haleem was arrested on June 3, 2019. Judge Maria T. Orlan set a hearing.\n",
  "b.txt": "Omar Halim was moved on June 5, 2019. Judge Maria Orlan was told.\n",
  "c.txt": "Omar Haalim wrote on June 7, 2019. Judge Orlan did not answer.\n",
};
const DECIDING = { by: "Ada Pell", at: "2019-07-01T10:00:00.000Z" } as const;

const made: { remove(): void }[] = [];
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

function newCase(files = FILES): string {
  const one = writeCase(files);
  made.push(one);
  return one.folder;
}

async function withCase<T>(folder: string, work: (open: OpenCase) => Promise<T>): Promise<T> {
  const open = await openCase(folder);
  try {
    await buildRecord(open.store, open.folder, { processes: 1 });
    return await work(open);
  } finally {
    await open.close();
  }
}

const people = async ({ store }: OpenCase): Promise<string[]> =>
  (await store.read.entries(["person"])).map((one) => one.name).sort();

async function named({ store }: OpenCase, name: string): Promise<EntryId> {
  for (const { id } of await store.read.entries(["person"])) {
    const found = (await store.read.namesOf(id)).find((one) => one.name === name);
    if (found !== undefined) return found.entry;
  }
  throw new Error(`nobody is called ${name}`);
}

const decide = async (open: OpenCase, verdict: Verdict, one: string, other: string): Promise<unknown> =>
  decideIdentity(open, verdict, [await named(open, one), await named(open, other)], DECIDING);

const refusal = async (job: Promise<unknown>): Promise<string> =>
  job.then(
    () => "no refusal",
    (error: unknown) => (error instanceof Problem ? `${error.code}: ${error.message}` : String(error)),
  );

const asked = async ({ store }: OpenCase): Promise<string[]> =>
  (await store.read.flags()).flatMap((flag) => (flag.check === "identity" ? [`${flag.severity} ${flag.reason}`] : []));

describe("a decision", () => {
  test("SAME is transitive, shows the names under one entry, and can be undone", async () => {
    await withCase(newCase(), async (open) => {
      await decide(open, "same", "Omar Haleem", "Omar Halim");
      await decide(open, "same", "Omar Halim", "Omar Haalim");
      const [person] = (await open.store.read.entries(["person"])).filter((one) => one.name.startsWith("Omar"));
      expect(person).toMatchObject({ documents: 3 });
      expect((await open.store.read.namesOf(person?.id ?? "ent_")).map((one) => one.name).sort()).toEqual([
        "Omar Haalim",
        "Omar Haleem",
        "Omar Halim",
      ]);
      const arrest = (await open.store.read.statements()).find((one) =>
        one.about?.some(({ name }) => name === "Omar Halim"),
      );
      expect(arrest?.about?.find(({ name }) => name === "Omar Halim")?.entry ?? person?.id).toBe(person?.id);
      await undoDecision(open, 1, DECIDING);
      expect(await people(open)).toEqual(expect.arrayContaining(["Omar Haleem"]));
      expect((await people(open)).filter((name) => name.startsWith("Omar")).length).toBe(2);
      expect((await listDecisions(open.store.read)).map(({ state }) => state)).toEqual([
        "undone",
        "in force",
        "in force",
      ]);
    });
  });

  test("the person meant by a title follows what is decided about others", async () => {
    await withCase(newCase(), async (open) => {
      expect((await people(open)).filter((name) => name.includes("Orlan"))).toEqual([
        "Maria Orlan",
        "Maria T. Orlan",
        "Orlan",
      ]);
      await decide(open, "same", "Maria Orlan", "Maria T. Orlan");
      const judges = (await open.store.read.entries(["person"])).filter((one) => one.name.includes("Orlan"));
      expect(judges.map((one) => one.documents)).toEqual([3]);
    });
  });

  test("NOT SAME ends the question, counts for groups, and stands against SAME", async () => {
    await withCase(newCase(), async (open) => {
      await decide(open, "same", "Omar Haleem", "Omar Halim");
      await decide(open, "not-same", "Omar Halim", "Omar Haalim");
      expect((await asked(open)).filter((reason) => reason.includes("Omar"))).toEqual([]);
      expect(await refusal(decide(open, "same", "Omar Haleem", "Omar Haalim"))).toMatch(
        /^decision-stands: Decision 2 says that .* are not the same\. Take that back first/u,
      );
      expect(await refusal(decide(open, "not-same", "Omar Haleem", "Omar Halim"))).toMatch(
        /^decision-stands: Decision 1 says that .* are the same/u,
      );
      expect((await open.store.read.decisions()).length).toBe(2);
    });
  });

  test("NOT SAME parts a last name from the person whom its title would mean", async () => {
    const { "b.txt": _, ...files } = FILES;
    await withCase(newCase(files), async (open) => {
      expect(await people(open)).not.toContain("Orlan");
      await decide(open, "not-same", "Maria T. Orlan", "Orlan");
      expect(await people(open)).toContain("Orlan");
    });
  });

  test("LATER keeps the question, at the bottom", async () => {
    await withCase(newCase(), async (open) => {
      const before = await asked(open);
      const flag = (await open.store.read.flags()).find((one) => one.check === "identity" && one.severity === "medium");
      await decideIdentity(open, "later", [flag?.id ?? ""], DECIDING);
      const after = await asked(open);
      expect(after.length).toBe(before.length);
      expect(after).toContain(`low ${flag?.reason}`);
      await decideIdentity(open, "same", [flag?.id ?? ""], DECIDING);
      expect((await listDecisions(open.store.read)).map(({ state }) => state)).toEqual(["settled", "in force"]);
    });
  });

  test.each([
    [["flg_0000000000000000"], /^decision-target: "flg_0000000000000000" is not in the record/u],
    [["Omar"], /^decision-target: "Omar" is neither a flag nor an entry/u],
    [["ent_0000000000000000", "ent_1111111111111111"], /is not in the record/u],
  ])("about %j is refused", async (ids, message) => {
    await withCase(newCase(), async (open) => {
      expect(await refusal(decideIdentity(open, "same", ids, DECIDING))).toMatch(message);
    });
  });

  test("about what left the folder is orphaned, and in force again when that comes back", async () => {
    const folder = newCase();
    await withCase(folder, (open) => decide(open, "same", "Omar Haleem", "Omar Halim"));
    rmSync(join(folder, "b.txt"));
    await withCase(folder, async (open) => {
      expect((await listDecisions(open.store.read)).map(({ state }) => state)).toEqual(["orphaned"]);
    });
    addFiles(folder, { "b.txt": FILES["b.txt"] ?? "" });
    await withCase(folder, async (open) => {
      expect((await listDecisions(open.store.read)).map(({ state }) => state)).toEqual(["in force"]);
      expect((await people(open)).filter((name) => name.startsWith("Omar")).length).toBe(2);
    });
  });
});

test("after decisions the record is what a rebuild gives, in whatever order documents and decisions came", async () => {
  const contents = async (open: OpenCase): Promise<unknown> => {
    const rows = await open.store.read.contents();
    const { differences } = await rebuildRecord(open.store, open.folder, { processes: 1 });
    expect(differences).toEqual([]);
    return rows;
  };
  const expected = await withCase(newCase(), async (open) => {
    await decide(open, "same", "Omar Haleem", "Omar Halim");
    await decide(open, "not-same", "Omar Haalim", "Omar Haleem");
    return contents(open);
  });
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(["a.txt", "b.txt", "c.txt"], { minLength: 3 }), async (order) => {
      const folder = newCase({});
      for (const name of order) {
        addFiles(folder, { [name]: FILES[name] ?? "" });
        await withCase(folder, async (open) => {
          const there = await people(open);
          const before = await open.store.read.decisions();
          if (there.includes("Omar Haleem") && there.includes("Omar Halim") && before.length === 0) {
            await decide(open, "same", "Omar Haleem", "Omar Halim");
          }
        });
      }
      const rows = await withCase(folder, async (open) => {
        await decide(open, "not-same", "Omar Haalim", "Omar Haleem");
        return contents(open);
      });
      expect(rows).toEqual(expected);
    }),
    { numRuns: 2 },
  );
}, 240_000);
