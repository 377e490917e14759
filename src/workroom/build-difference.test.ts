import { rmSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { claimStatus, type Flag } from "../record/record.ts";
import type { BuildDifference } from "./build-difference.ts";
import { buildRecord } from "./build-record.ts";
import { openCase } from "./open-case.ts";
import { openReadingPool, type ReadingPool } from "./reading-pool.ts";
import { addFiles, writeCase } from "./small-case.fixture.ts";

const SHARED =
  "Tomas Ilves was arrested on March 3, 2019 at his bakery in Harlan by county officers, his family says, and he has " +
  "been held in the Harlan County Jail without bond ever since.";
const FILES: Readonly<Record<string, string>> = {
  "release.txt": `FOR IMMEDIATE RELEASE\n\nHARLAN, Ohio (June 6, 2019) – The Ilves Committee welcomed the order of Magistrate Judge Ada Renner.\n\n${SHARED}\n\nTomas Ilves has three children.\n`,
  "visit.txt": `Visit\n\nJune 9, 2019\n\nTomas Ilves was arrested on March 3, 2019. Tomas Ilves has three children. Judge Ada Renner found that the agency did not show by clear and convincing evidence that Tomas Ilves robbed the bank.\n`,
  "reprint.txt": `Harlan Courier\n\nJune 20, 2019\n\n${SHARED}\n\nTomas Ilves has four children. District Judge Ada Renner will hear the case.\n`,
  "letter.txt": `June 22, 2019\n\nDear editor,\n\nProsecutors allege that Tomas Ilves robbed the bank. His sister Mina Ilves said that he was arrested on March 4, 2019.\n`,
  "second.txt": `Harlan Gazette\n\nJune 23, 2019\n\nMina Ilves said that Tomas Ilves was arrested on March 4, 2019. Tomas Ilves has three children.\n`,
};

let pool: ReadingPool;
beforeAll(() => {
  pool = openReadingPool(2);
});
afterAll(async () => pool.close());
const made: { remove(): void }[] = [];
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

interface State {
  readonly claims: ReadonlyMap<string, string>;
  readonly flags: ReadonlyMap<string, string>;
}

function newCase(): string {
  const one = writeCase({});
  made.push(one);
  return one.folder;
}

async function build(
  folder: string,
): Promise<{ difference: BuildDifference | undefined; state: State; open: string[] }> {
  const open = await openCase(folder);
  try {
    const { difference } = await buildRecord(open.store, open.folder, { pool });
    const [claims, flags] = [await open.store.read.claims(), await open.store.read.flags()];
    const rows = <T extends { readonly id: string }>(list: readonly T[]): Map<string, string> =>
      new Map(list.map((one) => [one.id, JSON.stringify(one)]));
    return {
      difference,
      state: { claims: rows(claims), flags: rows(flags) },
      open: claims.map((claim) => `${claim.slot} ${claim.value}: ${claimStatus(claim)}`),
    };
  } finally {
    await open.close();
  }
}

/** What is there when a difference is added to what was there before. */
function after({ claims, flags }: State, difference: BuildDifference | undefined): State {
  if (difference === undefined) return { claims, flags };
  const next = { claims: new Map(claims), flags: new Map(flags) };
  for (const { id } of difference.gone) expect(next.claims.delete(id)).toBe(true);
  for (const { before } of difference.independence) expect(next.claims.delete(before.id)).toBe(true);
  for (const claim of [...difference.facts, ...difference.independence.map((one) => one.after)])
    next.claims.set(claim.id, JSON.stringify(claim));
  const { lapsed, altered } = difference.flags;
  for (const { id } of [...lapsed, ...altered.map(({ before }) => before)]) expect(next.flags.delete(id)).toBe(true);
  for (const flag of [...difference.flags.new, ...altered.map((one) => one.after)])
    next.flags.set(flag.id, JSON.stringify(flag));
  return next;
}

describe("what a build changed", () => {
  test("nothing is told of the first build, and nothing changed in one without news", async () => {
    const folder = newCase();
    addFiles(folder, FILES);
    expect((await build(folder)).difference).toBeUndefined();
    expect((await build(folder)).difference).toBeUndefined();
  }, 120_000);

  test("a reprint brings a claim one source less than it has documents, with its evidence", async () => {
    const folder = newCase();
    addFiles(folder, { "release.txt": FILES["release.txt"]!, "visit.txt": FILES["visit.txt"]! });
    await build(folder);
    addFiles(folder, { "reprint.txt": FILES["reprint.txt"]! });
    const { difference, open } = await build(folder);
    expect(difference?.flags.new.map(({ check }) => check)).toEqual(expect.arrayContaining(["count", "role"]));
    expect(difference?.facts.map(({ value }) => value)).toContain("4 children");
    expect(open).toContain("date 2019-03-03: 2 sources, independence not established");
    const arrest = difference?.independence.find((one) => one.after.value === "2019-03-03")?.after;
    expect(arrest?.documents).toHaveLength(3);
    expect(arrest?.origins.flatMap(({ evidence }) => evidence.map(({ kind }) => kind))).toContain("shared text");
  }, 120_000);

  test("a flag that only gains a passage is told once, and is neither new nor lapsed", async () => {
    const told = (day: number, arrest: number): string =>
      `Note\n\nJune ${day}, 2019\n\nTomas Ilves was arrested on March ${arrest}, 2019.\n`;
    const folder = newCase();
    addFiles(folder, { "a.txt": told(3, 3), "b.txt": told(4, 4) });
    await build(folder);
    addFiles(folder, { "c.txt": `Harlan Courier\n\nJune 9, 2019\n\nOn March 4, 2019, Tomas Ilves was arrested.\n` });
    const { difference } = await build(folder);
    const reasons = (flags: readonly Flag[] = []): string[] => flags.map(({ check, reason }) => `${check} ${reason}`);
    const once = difference?.flags.altered.find(({ after: { check } }) => check === "date");
    expect(once?.after.passages.length).toBeGreaterThan(once?.before.passages.length ?? Infinity);
    expect(once?.after.reason).toBe(once?.before.reason);
    const both = new Set(reasons(difference?.flags.new)).intersection(new Set(reasons(difference?.flags.lapsed)));
    expect([...both]).toEqual([]);
  }, 120_000);

  test("a document that only names somebody can show that two others share a slip in the name", async () => {
    const caseFile = JSON.stringify({ subject: { name: "Ada Schenkirer", aliases: ["Ada Schenkerer"] } });
    const wrong = (day: number): string => `Visit\n\nJune ${day}, 2019\n\nAda Schenkerer has three children.\n`;
    const right = (day: number): string =>
      `Note\n\nJune ${day}, 2019\n\nWe wrote to Ada Schenkirer about the ${day} chairs.\n`;
    const files = {
      "case.json": caseFile,
      "documents/e.txt": wrong(3),
      "documents/f.txt": wrong(4),
      "documents/a.txt": right(5),
      "documents/b.txt": right(6),
      "documents/c.txt": right(7),
    };
    const folder = newCase();
    addFiles(folder, files);
    expect((await build(folder)).open).toContain("count of child 3 children: 2 sources, independence not established");
    addFiles(folder, { "documents/d.txt": right(8) });
    const { difference, open, state } = await build(folder);
    expect(open).toContain("count of child 3 children: one source in 2 documents");
    expect(
      difference?.independence.flatMap(({ after: { origins } }) => origins.flatMap((one) => one.evidence)),
    ).toMatchObject([{ kind: "shared error", words: "both write “Ada Schenkerer”, which no other document does" }]);
    const fresh = newCase();
    addFiles(fresh, { ...files, "documents/d.txt": right(8) });
    expect((await build(fresh)).state).toEqual(state);
  }, 120_000);

  test("what was said against a date lapses with the document that gave another one", async () => {
    const told = { "release.txt": FILES["release.txt"]!, "visit.txt": FILES["visit.txt"]! };
    const folder = newCase();
    addFiles(folder, { ...told, "letter.txt": FILES["letter.txt"]! });
    const { state: before } = await build(folder);
    rmSync(join(folder, "letter.txt"));
    const { difference, state } = await build(folder);
    expect(difference?.flags.lapsed).toContainEqual(expect.objectContaining({ check: "date", severity: "high" }));
    expect(after(before, difference)).toEqual(state);
    const fresh = newCase();
    addFiles(fresh, told);
    expect((await build(fresh)).state).toEqual(state);
  }, 120_000);

  test("a text without a hearing in it can show that two others have what they tell of one from one source", async () => {
    const shared = "two old priests and a choir of women from the river parish came singing";
    const [before, later] = [
      `before all neighbours, all bakers, some teachers, several students, farmers, sailors, nurses and strangers, ${shared}`,
      "then forty children in white who carried flags, drums, paper birds, lamps and long letters",
    ];
    const held = "A hearing of Tomas Ilves was held on October 4, 2019";
    const told = {
      "notice.txt": `October 1, 2019\n\nThe hearing of Tomas Ilves set for October 4, 2019 has been rescheduled from October 4, 2019 to October 17, 2019.\n`,
      "a.txt": `October 20, 2019\n\n${held} ${before}.\n`,
      "b.txt": `October 21, 2019\n\n${held}, and ${shared}, ${later}.\n`,
    };
    const both = { "both.txt": `October 30, 2019\n\nThere we stood ${before}, ${later}.\n` };
    const folder = newCase();
    addFiles(folder, told);
    await build(folder);
    addFiles(folder, both);
    const { difference, state } = await build(folder);
    expect(
      difference?.flags.altered.map(({ before: was, after: is }) => [
        was.check,
        was.passages.length,
        is.passages.length,
      ]),
    ).toEqual([["outcome", 3, 2]]);
    const fresh = newCase();
    addFiles(fresh, { ...told, ...both });
    expect((await build(fresh)).state).toEqual(state);
  }, 120_000);

  test("two posts on one page are two sources, whatever else is told of elsewhere", async () => {
    const page = {
      "page.txt": `The Annex Is Full\nby Ada Moreau | Jun 14, 2019 | News | 0 comments\n\nTomas Ilves was arrested on March 3, 2019. His sister Mina Ilves has three children, and they wait for him at the gate.\n\nWhat We Ask For\nby Ben Orlo | Jun 3, 2019 | News | 2 comments\n\nWe ask the county to open the gate. Mina Ilves has three children at home, who ask for their uncle every evening.\n`,
    };
    const ofMina = ({ open }: { open: string[] }): string[] =>
      open.filter((claim) => claim.startsWith("count of child"));
    const alone = newCase();
    addFiles(alone, page);
    const before = ofMina(await build(alone));
    expect(before).toEqual(["count of child 3 children: 2 sources, independence not established"]);
    addFiles(alone, {
      "note.txt": "Note\n\nJune 20, 2019\n\nTomas Ilves, a baker, was arrested on March 3, 2019 in Harlan.\n",
    });
    expect(ofMina(await build(alone))).toEqual(before);
  }, 120_000);

  test("the differences of all builds add up to what is there, in whatever order documents come and go", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(Object.keys(FILES), { minLength: 3 }),
        fc.array(fc.nat(1), { maxLength: 4 }),
        fc.nat(2),
        async (order, cuts, leaves) => {
          const folder = newCase();
          let state: State = { claims: new Map(), flags: new Map() };
          let rest = order;
          let isFirst = true;
          for (const cut of [...cuts.map((size) => size + 1), rest.length]) {
            const [now, later] = [rest.slice(0, cut), rest.slice(cut)];
            if (now.length === 0) break;
            addFiles(folder, Object.fromEntries(now.map((name) => [name, FILES[name] ?? ""])));
            const { difference, state: is } = await build(folder);
            expect(isFirst ? is : after(state, difference)).toEqual(is);
            [state, rest, isFirst] = [is, later, false];
          }
          rmSync(join(folder, order[leaves] ?? ""));
          const { difference, state: last } = await build(folder);
          expect(after(state, difference)).toEqual(last);
          const fresh = newCase();

          addFiles(
            fresh,
            Object.fromEntries(order.filter((_, i) => i !== leaves).map((name) => [name, FILES[name] ?? ""])),
          );
          expect((await build(fresh)).state).toEqual(last);
        },
      ),
      { numRuns: 4 },
    );
  }, 240_000);
});
