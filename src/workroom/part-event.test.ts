// Hearings that were read as one and are two: somebody parts them, and it can be taken back.

import { afterEach, expect, test } from "vitest";
import { hearingOf } from "../record/record.ts";
import { buildRecord } from "./build-record.ts";
import { undoDecision } from "./decide.ts";
import { partableEvent, partEvent } from "./part-event.ts";
import { rebuildRecord } from "./rebuild-record.ts";
import { openRoom, type Room } from "./room.ts";
import { addFiles, writeCase } from "./small-case.fixture.ts";

const made: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of made.splice(0)) await end();
});

async function roomOf(files: Readonly<Record<string, string>>): Promise<Room> {
  const { folder, remove } = writeCase(files);
  const room = await openRoom(folder);
  made.push(async () => {
    await room.close();
    remove();
  });
  await buildRecord(room.open.store, room.open.folder, { pool: room.readers() });
  return room;
}

const notice = (written: string, text: string): string =>
  `District Court of North Harlan\n\nNo. 4:19-cv-00871\n\nNotice\n\n${written}\n\n${text}\n`;
const SAME_DAY = {
  "first.txt": notice("May 20, 2019", "The motion hearing in No. 4:19-cv-00871 is set for June 7, 2019."),
  "second.txt": notice("May 21, 2019", "The motion hearing in No. 4:19-cv-00871 will be held on June 7, 2019."),
};
const MOVED = {
  ...SAME_DAY,
  "third.txt": notice(
    "May 28, 2019",
    "The motion hearing in No. 4:19-cv-00871 is moved from June 7, 2019 to June 14, 2019.",
  ),
};

/** The days of each hearing. */
async function days({ read }: Room): Promise<string[]> {
  const told = Map.groupBy(await read.statementsOfKinds(["hearing"]), ({ entry }) => entry);
  return [...told]
    .map(([id, own]) => hearingOf({ id, kind: "hearing", name: "hearing" }, own))
    .map(({ versions }) => versions.map(({ date }) => date?.edtf ?? "?").join(" "))
    .sort();
}

/** Parts what one document tells from the rest. */
async function part(room: Room, file: string): Promise<number> {
  const document = [...(await room.read.files())].find(([path]) => path === file)?.[1].document;
  const [entry] = await room.read.entries(["hearing"]);
  const event = (await partableEvent(room, entry!.id))!; // there is one hearing
  const apart = event.sightings.flatMap(({ passage, statements: [first] }) =>
    passage.document === document ? [first.id] : [],
  );
  const who = { by: "Ada Pell", at: room.clock(), reason: "two motions" };
  return (await partEvent(room, entry!.id, new Set(apart), who)).seq;
}

test.each([
  ["of one day", SAME_DAY, "second.txt", ["2019-06-07"], ["2019-06-07", "2019-06-07"]],
  ["that one sentence joins", MOVED, "third.txt", ["2019-06-07 2019-06-14"], ["2019-06-07", "2019-06-07 2019-06-14"]],
] as const)(
  "Hearings %s are parted, stay so when all is built anew, and become one again when that is taken back.",
  async (_, files, file, before, after) => {
    const room = await roomOf(files);
    expect(await days(room)).toEqual(before);
    const was = await room.read.contents();
    const seq = await part(room, file);
    expect(await days(room)).toEqual(after);
    const parted = await room.read.contents();
    await room.change((open) => rebuildRecord(open.store, open.folder));
    expect(await room.read.contents()).toEqual(parted);
    await room.change((open) => undoDecision(open, seq, { by: "Ada Pell", at: room.clock() }));
    expect(await room.read.contents()).toEqual(was);
  },
  120_000,
);

test("A paper that comes later and fits both joins neither.", async () => {
  const room = await roomOf(SAME_DAY);
  await part(room, "second.txt");
  addFiles(room.open.folder.folder, {
    "later.txt": notice("May 25, 2019", "The motion hearing in No. 4:19-cv-00871 is set for June 7, 2019."),
  });
  await room.change((open) => buildRecord(open.store, open.folder, { pool: room.readers() }));
  expect(await days(room)).toEqual(["2019-06-07", "2019-06-07", "2019-06-07"]);
}, 120_000);

test("All of it, or none of it, is no part.", async () => {
  const room = await roomOf(SAME_DAY);
  const [entry] = await room.read.entries(["hearing"]);
  const who = { by: "Ada Pell", at: room.clock() };
  await expect(partEvent(room, entry!.id, new Set(), who)).rejects.toThrow("is parted only where");
  expect(await room.read.decisions()).toEqual([]);
}, 120_000);
