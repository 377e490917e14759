import { afterAll, beforeAll, expect, test } from "vitest";
import { publicationOf } from "../../record/record.ts";
import { type Client, clientOf } from "./room-client.fixture.ts";
import { LETTER, NO_PUBLISHING_TOOLS } from "./room.fixture.ts";

let owner: Client;
let letter: string;
let lawyer: string;

beforeAll(async () => {
  owner = await clientOf(
    {
      "letter.txt": LETTER,
      "order.txt": "FILED UNDER SEAL\n\nJune 4, 2019\n\nNadia Ferrol is held, wrote Quill Marrow.\n",
    },
    {
      tools: {
        publishing: {
          ...NO_PUBLISHING_TOOLS,
          look: () =>
            Promise.resolve({
              mark: "m1",
              stops: [
                refusal("document-level", letter, { id: letter, level: undefined, last: 0 }),
                refusal("person-level", lawyer, { id: lawyer, level: undefined, last: 0 }),
                refusal("minor-or-witness", lawyer, {
                  id: lawyer,
                  level: "public" as const,
                  last: 0,
                  ground: "minor" as const,
                }),
              ],
              warns: [refusal("original", letter, { id: `${letter}/original`, level: "public" as const, last: 0 })],
              waived: [],
              difference: { comes: NO_SIDE, goes: NO_SIDE },
              kept: [],
              now: undefined,
            }),
        },
      },
    },
  );
  letter = (await owner.room.read.files()).get("letter.txt")!.document;
  lawyer = (await owner.room.read.entries(["person"])).find(({ name }) => name === "Tomas Reyl")!.id;
}, 120_000);
afterAll(() => owner.close());

const NO_SIDE = { documents: [], people: [], passages: [] };
const refusal = <L>(rule: string, target: string, level: L) => ({
  rule,
  target,
  where: `Somebody (${target})`,
  what: "Nobody has decided.",
  howToMend: `habeas level <folder> public ${target} --by NAME`,
  severity: "stops" as const,
  waiver: undefined,
  level,
});

async function levelOf(id: string): Promise<string | undefined> {
  return publicationOf(await owner.room.read.decisions()).levels.get(id);
}

test("What a level keeps from being published is mended on the publish page, in its words, without commands and ids.", async () => {
  const page = await owner.page("/publish");
  expect(page).not.toContain("habeas level");
  expect(page).not.toMatch(/\((?:ent|doc)_/u);
  expect(page).toContain("Decide how far the document may be shown.");
  expect(page.match(/value="cited">Show cited passages only/gu)).toHaveLength(1);
  expect(page).toContain("It may be shown all the same");
  expect(page).toContain("Offer the text alone");
  expect(page).toContain('href="/publish/levels"');
  const done = await owner.post("/publish/level", {
    id: letter,
    level: "cited",
    shown: "0",
    reason: "",
    back: "/publish",
  });
  expect([done.status, done.headers.get("location")]).toEqual([303, "/publish"]);
  expect(await levelOf(letter)).toBe("cited");
  const said = await owner.page("/publish");
  expect(said).toContain("cited passages only.");
  const undo = /name="from" value="(\d+)"/u.exec(said)?.[1] ?? "";
  await owner.post("/review/undo", { from: undo, to: undo, back: "/publish" });
  expect(await levelOf(letter)).toBeUndefined();
}, 60_000);

test("Who comes second writes nothing; a known ground needs a reason; what cannot have the level is not there.", async () => {
  await owner.post("/publish/level", { id: lawyer, level: "public", shown: "0" });
  await owner.post("/publish/level", { id: lawyer, level: "withheld", shown: "0" });
  expect(await levelOf(lawyer)).toBe("public");
  const last = String((await owner.room.desk.now()).book.lastAbout(lawyer));
  await owner.post("/publish/level", { id: lawyer, level: "public", shown: last, ground: "minor" });
  expect(publicationOf(await owner.room.read.decisions()).grounds.has(lawyer)).toBe(false);
  await owner.post("/publish/level", {
    id: lawyer,
    level: "public",
    shown: last,
    ground: "minor",
    reason: "She agrees",
  });
  expect(publicationOf(await owner.room.read.decisions()).grounds.get(lawyer)).toBe("minor");
  for (const wrong of [
    { id: lawyer, level: "cited" },
    { id: "doc_nothing", level: "public" },
    { id: letter, level: "all" },
    { id: `${letter}/original`, level: "cited" },
  ])
    expect((await owner.post("/publish/level", { ...wrong, shown: "0" })).status).toBe(404);
}, 60_000);

test("All documents are set at once after a preview; what speaks of a seal is left out, and a changed preview writes nothing.", async () => {
  const before = await owner.page("/publish/levels?of=documents&level=undecided");
  expect(before).toContain("FILED UNDER SEAL");
  expect(before).toContain("not decided");
  const preview = await owner.page("/publish/levels?of=documents&all=cited");
  expect(preview).toContain("Left out, to be decided one by one");
  const mark = /name="mark" value="(\w+)"/u.exec(preview)?.[1] ?? "";
  expect((await owner.post("/publish/levels", { of: "documents", level: "cited", mark: "0" })).status).toBe(409);
  expect(await levelOf(letter)).toBeUndefined();
  expect((await owner.post("/publish/levels", { of: "documents", level: "cited", mark })).status).toBe(303);
  expect(await levelOf(letter)).toBe("cited");
  const order = (await owner.room.read.files()).get("order.txt")!.document;
  expect(await levelOf(order)).toBeUndefined();
  expect(await owner.page("/publish/levels?level=cited")).not.toContain(order);
  expect(await owner.page(`/documents/${order}`)).toContain(`/publish/levels?id=${order}`);
}, 60_000);

test("People are listed by their names with their levels; what is not there is not found.", async () => {
  const page = await owner.page("/publish/levels?of=people");
  expect(page).toContain("Nadia Ferrol");
  expect(page).toContain("All people called by a name");
  expect(page).not.toContain(">Show cited passages only<");
  expect((await owner.get("/publish/levels?id=doc_nothing")).status).toBe(404);
}, 60_000);

test("A reviewer and a reader cannot set what may be shown.", async () => {
  const reviewer = await clientOf({ "note.txt": "A note." }, { role: "reviewer" });
  expect((await reviewer.get("/publish/levels")).status).toBe(403);
  expect((await reviewer.post("/publish/level", { id: letter, level: "public" })).status).toBe(403);
  await reviewer.close();
}, 60_000);
