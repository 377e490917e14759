// The record without what is restricted is just the record that would be there had the restricted documents never come.

import { rmSync } from "node:fs";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { RecordReader } from "../../store/store.ts";
import { type DocumentId, isId } from "../../base/base.ts";
import { openStore } from "../../store/store.ts";
import { buildRecord } from "../build-record.ts";
import { findCaseFolder } from "../case-folder.ts";
import { openRoom, type Person, type Room } from "../room.ts";
import { addFiles, SMALL_CASE, writeCase } from "../small-case.fixture.ts";
import { restrict, restrictedNow } from "./restrict.ts";
import { unrestrictedRoom } from "./unrestricted-room.ts";

const ADA: Person = { name: "Ada Pell", role: "owner" };
const { folder, remove } = writeCase(SMALL_CASE);
let room: Room;

beforeAll(async () => {
  room = await openRoom(folder);
  await buildRecord(room.open.store, room.open.folder, { processes: 1 });
}, 120_000);
afterAll(async () => {
  await room.close();
  remove();
});

async function settle(names: readonly string[]): Promise<void> {
  for (const [path, { document }] of await room.read.files()) {
    const { isRestricted, last } = await restrictedNow(room, document, [path]);
    if (isRestricted === names.includes(path)) continue;
    const done = await restrict(room, ADA, document, last, { isRestricted: !isRestricted, reason: "sealed" });
    expect(done.kind).toBe("written");
  }
}

async function contents(read: RecordReader): Promise<string[]> {
  return (await read.contents()).map((row) => JSON.stringify(row)).sort();
}

const BUILT = new Map<string, Promise<string[]>>();

/** The record of these documents alone. */
function builtOf(names: readonly string[]): Promise<string[]> {
  return BUILT.getOrInsertComputed(names.join(), async () => {
    const only = writeCase({});
    addFiles(only.folder, Object.fromEntries(names.map((name) => [name, SMALL_CASE[name]!])));
    const store = await openStore(":memory:");
    await buildRecord(store, findCaseFolder(only.folder), { pool: room.readers() });
    const found = await contents(store.read);
    await store.close();
    only.remove();
    return found;
  });
}

test("Whatever is restricted and lifted in turn, the same is left as if it had never come.", async () => {
  const names = Object.keys(SMALL_CASE).filter((name) => SMALL_CASE[name] !== "");
  await fc.assert(
    fc.asyncProperty(fc.array(fc.subarray(names, { minLength: 1 }), { minLength: 1, maxLength: 3 }), async (steps) => {
      for (const restricted of steps) {
        await settle(restricted);
        const { read } = await unrestrictedRoom(room);
        const left = Object.keys(SMALL_CASE).filter((name) => !restricted.includes(name));
        expect(await contents(read)).toEqual(await builtOf(left));
        expect([...(await read.files()).keys()].sort()).toEqual(left.sort());
      }
    }),
    { numRuns: 8, examples: [[[["press/release.txt"], names]]] },
  );
  await settle([]);
  expect((await unrestrictedRoom(room)).read).toBe(room.read);
}, 180_000);

test("A file that takes the place of a restricted one is restricted, and one that comes beside it is not.", async () => {
  await settle(["press/release.txt"]);
  addFiles(folder, { "press/release.txt": "Another text.\n", "press/new.txt": "The hearing is on June 9, 2023.\n" });
  await room.change((open) => buildRecord(open.store, open.folder, { pool: room.readers() }));
  const { read } = await unrestrictedRoom(room);
  const paths = [...(await read.files()).keys()];
  expect(paths).toContain("press/new.txt");
  expect(paths).not.toContain("press/release.txt");
  rmSync(`${folder}/press/new.txt`);
  addFiles(folder, { "press/release.txt": SMALL_CASE["press/release.txt"]! });
  await room.change((open) => buildRecord(open.store, open.folder, { pool: room.readers() }));
  expect([...(await (await unrestrictedRoom(room)).read.files()).keys()]).not.toContain("press/new.txt");
  await settle([]);
}, 120_000);

test("Of decisions only those about what is left are there, without their reasons.", async () => {
  const [first] = await room.read.statements();
  const document = first!.passage.document;
  const other = (await room.read.statements()).find((one) => one.passage.document !== document)!;
  await room.change(({ store }) =>
    store.transact((writer) =>
      writer.appendDecisions(
        [first!.id, other.id].map((target) => ({
          at: room.clock(),
          by: "Ada Pell",
          act: "reject" as const,
          target,
          reason: "as the sealed paper says",
        })),
      ),
    ),
  );
  const { last } = await restrictedNow(room, document);
  await restrict(room, ADA, document, last, { isRestricted: true, reason: "sealed" });
  const left = await (await unrestrictedRoom(room)).read.decisions();
  expect(left.map(({ target }) => target)).toEqual([other.id]);
  expect(left[0]?.reason).toBeUndefined();
  expect(left.every(({ target }) => isId("stm", target))).toBe(true);
  const after = await restrictedNow(room, document as DocumentId);
  await restrict(room, ADA, document, after.last, { isRestricted: false, reason: "opened" });
  expect((await (await unrestrictedRoom(room)).read.decisions()).length).toBeGreaterThan(1);
}, 120_000);

test("A statement that is there is not missing, and one that is not there is.", async () => {
  const [one] = await room.read.statements();
  expect([...(await room.read.missing([one!.id, "stm_0000000000000000"]))]).toEqual(["stm_0000000000000000"]);
});
