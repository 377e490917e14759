import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeCase } from "../workroom/small-case.fixture.ts";
import { PLACE_NAMES, roomWordsOf, withBar } from "../views/views.ts";
import { buildRecord, correctName, momentAfter, openRoom, type Room } from "../workroom/workroom.ts";
import { PACKS, ruleBook } from "../law/law.ts";
import { roomPages, roomStanding } from "./room-pages.ts";

const { folder, remove } = writeCase({
  "letter.txt":
    "Harrow County Jail, June 3, 2019\n\nNadia Ferrol was arrested on May 2, 2019. Tomas Reyl is her lawyer. Tomas Reyl has asked for bail.\n",
});
let room: Room;
beforeAll(async () => {
  room = await openRoom(folder);
  await buildRecord(room.open.store, room.open.folder, { processes: 1 });
}, 120_000);
afterAll(async () => {
  await room.close();
  remove();
});

test("An earlier moment is shown as it was, says so on every page, and only a few moments are kept.", async () => {
  const [lawyer] = (await room.read.entries(["person"])).filter(({ name }) => name === "Tomas Reyl");
  for (const [i, name] of ["T. Reyl", "Tomas R. Reyl", "Tom Reyl", "Tomas Reyl-Ash", "Tomas Ash"].entries())
    await correctName(room, { name: "Ada Pell", role: "owner" }, lawyer!.id, i, { name, reason: "asked him" });
  const pages = roomPages();
  const at = async (seq: number): Promise<string> =>
    readFileSync(
      join((await pages(room, "en", await momentAfter(room.read, seq)))!, "people", `${lawyer!.id}.html`), // there are as many
      "utf8",
    );
  expect(await at(0)).toContain("The record as it stood before the first decision");
  const second = await at(2);
  expect(second).toMatch(/The record as it stood on [^,]+, after decision 2/);
  expect(second).toMatch(/<h1[^>]*>\s*<bdi>Tomas R\. Reyl/);
  const frame = { language: "en", words: roomWordsOf("en"), name: "Ferrol", shown: new Set(PLACE_NAMES) };
  expect(withBar(second, frame, "/")).toContain('href="/past/2/hearings/index.html"');
  for (const seq of [1, 3, 4, 5]) await at(seq);
  expect(readdirSync(join(room.recordPages, "past")).filter((name) => !name.startsWith("."))).toHaveLength(4);
  const present = readFileSync(join((await pages(room, "en"))!, "people", `${lawyer!.id}.html`), "utf8");
  expect(present).toContain("Tomas Ash");
  expect(present).not.toContain("The record as it stood");
}, 120_000);

test("Where the case stands is told with the names that people corrected, at once.", async () => {
  const made = writeCase({
    "case.json": '{ "name": "Ferrol", "subject": { "name": "Nadia Ferrol" } }',
    "documents/letter.txt": "Harrow, June 3, 2019\n\nNadia Ferrol was arrested on May 2, 2019.\n",
  });
  const own = await openRoom(made.folder);
  try {
    await buildRecord(own.open.store, own.open.folder, { processes: 1 });
    const standing = roomStanding(ruleBook(PACKS), () => "2019-06-14");
    expect(String(await standing(own, "en"))).toContain("Nadia Ferrol");
    const [subject] = (await own.read.entries(["person"])).filter(({ name }) => name === "Nadia Ferrol");
    const ada = { name: "Ada Pell", role: "owner" } as const;
    await correctName(own, ada, subject!.id, 0, { name: "Nadia R. Ferrol", reason: "her passport" });
    expect(String(await standing(own, "en"))).toContain("Nadia R. Ferrol");
  } finally {
    await own.close();
    made.remove();
  }
}, 120_000);
