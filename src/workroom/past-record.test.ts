// What is shown of an earlier moment is just the record that was there then.

import { join } from "node:path";
import { existsSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { EntryId } from "../base/base.ts";
import type { RecordReader } from "../store/store.ts";
import { buildRecord } from "./build-record.ts";
import { decideIdentity, undoDecision } from "./decide.ts";
import { correctName } from "./decide-statement.ts";
import { makeStatement } from "./documents/documents.ts";
import { momentAfter, momentAt, withPast } from "./past-record.ts";
import { openRoom, type Person, type Room } from "./room.ts";
import { writeCase } from "./small-case.fixture.ts";

const ADA: Person = { name: "Ada Pell", role: "owner" };
const CASE = {
  "letter.txt":
    'Harrow County Jail, June 3, 2019\n\nNadia Ferrol was arrested on May 2, 2019. "She has never missed a day in court," said her lawyer, Tomas Reyl.\n',
  "report.txt": "June 5, 2019\n\nThomas Reyl is a lawyer for Nadia Ferrol. Ida Ferrol, a nurse, visited her.\n",
};
const { folder, remove } = writeCase(CASE);
let room: Room;
let minute = 0;

beforeAll(async () => {
  const clock = () => `2026-03-01T10:${String(minute++).padStart(2, "0")}:00.000Z` as const;
  room = await openRoom(folder, { clock });
  await buildRecord(room.open.store, room.open.folder, { processes: 1 });
}, 120_000);
afterAll(async () => {
  await room.close();
  remove();
});

async function contents(read: RecordReader): Promise<string[]> {
  const decisions = (await read.decisions()).map(({ seq, hash }) => `decision ${seq} ${hash}`);
  return [...(await read.contents()).map((row) => JSON.stringify(row)), ...decisions].sort();
}

test("Names joined, called otherwise and parted again, a statement added: each moment comes back whole, and the present stays as it is.", async () => {
  const id = async (name: string): Promise<EntryId> =>
    (await room.read.entries(["person"])).find((one) => one.name === name)!.id; // the documents name them
  const [tomas, thomas] = [await id("Tomas Reyl"), await id("Thomas Reyl")];
  const then = [await contents(room.read)];
  const note = async (): Promise<unknown> => then.push(await contents(room.read));
  await room.change((open) => decideIdentity(open, "same", [tomas, thomas], { by: "Ada Pell", at: room.clock() }));
  await note();
  const nadia = await id("Nadia Ferrol");
  await correctName(room, ADA, nadia, 0, { name: "Nadia Ferrol Ruiz", reason: "as her passport has it" });
  await note();
  await room.change((open) => undoDecision(open, 1, { by: "Ada Pell", at: room.clock() }));
  await note();
  await room.change((open) => decideIdentity(open, "not-same", [tomas, thomas], { by: "Ada Pell", at: room.clock() }));
  await note();
  const [letter] = await room.read.documents();
  const own = {
    start: 34,
    end: 46,
    speaker: "",
    entry: { kind: "person", name: "Nadia Ferrol" },
    polarity: "positive",
  };
  const made = { ...own, document: letter!.id, slot: "role", value: "a teacher", modality: "asserted" };
  expect((await makeStatement(room, made, { by: "Ada Pell", at: room.clock() })).kind).toBe("made");
  const now = await contents(room.read);
  const copy = join(folder, ".copy.sqlite");
  for (const [seq, before] of then.entries()) {
    const moment = await momentAfter(room.read, seq);
    expect(await withPast(room, moment!, copy, contents)).toEqual(before); // there are as many
  }
  expect(await contents(room.read)).toEqual(now);
  expect(existsSync(copy)).toBe(false);
}, 120_000);

test("An hour leads to the last decision before it.", async () => {
  const [first, second] = await room.read.decisions();
  const at = (text: string): Temporal.Instant => Temporal.Instant.from(text);
  expect((await momentAt(room.read, at("2025-12-31T00:00:00Z"))).seq).toBe(0);
  expect((await momentAt(room.read, at(second!.at).subtract({ seconds: 1 }))).seq).toBe(first!.seq);
  expect((await momentAt(room.read, at("2030-01-01T00:00:00Z"))).seq).toBe((await room.read.logSummary()).count);
  expect(await momentAfter(room.read, 99)).toBeUndefined();
});
