import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Client, clientOf } from "./room-client.fixture.ts";

let client: Client;
const path = (name: string): string => join(client.folder, "updates", name);
const WALK = "---\nkind: update\ntitle: A walk\nstatus: ready\n---\n\nThey walked.\n";
const base = (page: string): string => /name="base" value="(\w*)"/.exec(page)?.[1] ?? "";

beforeAll(async () => {
  client = await clientOf();
}, 120_000);
afterAll(() => client.close());
beforeEach(async () => {
  mkdirSync(join(client.folder, "updates"), { recursive: true });
  writeFileSync(path("walk.md"), WALK);
  for (const { piece } of await client.room.drafts.of("Ada Pell"))
    await client.room.change(({ store }) => store.drafts.remove("Ada Pell", piece));
});

test("A piece is opened with its fields, saved as a file, and the file says what the form said.", async () => {
  const page = await client.page("/writing/edit/walk.md");
  expect(page).toContain('name="field-title" value="A walk"');
  const form = {
    piece: "walk.md",
    kind: "update",
    base: base(page),
    "field-title": "The walk",
    body: "We <b>walked</b>.",
  };
  const saved = await client.post("/writing/save", form);
  expect([saved.status, saved.headers.get("location")]).toEqual([303, "/writing/edit/walk.md"]);
  expect(readFileSync(path("walk.md"), "utf8")).toBe("---\nkind: update\ntitle: The walk\n---\n\nWe <b>walked</b>.\n");
  const again = await client.page("/writing/edit/walk.md");
  expect(again).toContain("We &lt;b&gt;walked&lt;/b&gt;.");
});

test("A text that somebody saved meanwhile is shown beside one's own, and nothing is written.", async () => {
  const page = await client.page("/writing/edit/walk.md");
  writeFileSync(path("walk.md"), WALK.replace("They", "Others"));
  const form = { piece: "walk.md", kind: "update", base: base(page), "field-title": "Mine", body: "My words." };
  const answer = await client.post("/writing/save", form);
  const shown = await answer.text();
  expect(answer.status).toBe(409);
  expect([shown.includes("Others walked."), shown.includes("My words.")]).toEqual([true, true]);
  expect(readFileSync(path("walk.md"), "utf8")).toContain("Others walked.");
  await client.post("/writing/save", { ...form, base: base(shown) });
  expect(readFileSync(path("walk.md"), "utf8")).toContain("My words.");
});

test("A draft is kept for each person, offered when they come back, and gone when the piece is saved.", async () => {
  const form = { piece: "new/update", kind: "update", base: "", "field-title": "Begun", body: "Half a sen" };
  expect((await client.post("/writing/draft", form)).status).toBe(204);
  expect(readdirSync(join(client.folder, "updates"))).toEqual(["walk.md"]);
  const offer = await client.page("/writing/new/update");
  expect(offer).toContain("You have a draft of");
  expect(offer).not.toContain("<textarea");
  expect(await client.page("/writing")).toContain("Your drafts that are not saved");
  expect(await client.page("/writing/new/update?draft=1")).toMatch(/Half a sen\s*<\/textarea>/);
  const saved = await client.post("/writing/save", form);
  expect(saved.headers.get("location")).toBe("/writing/edit/begun.md");
  expect(await client.page("/writing/new/update")).not.toContain("You have a draft of");
});

test("A draft can be discarded.", async () => {
  await client.post("/writing/draft", { piece: "walk.md", kind: "update", base: "x", body: "Other words." });
  expect(await client.page("/writing/edit/walk.md")).toContain("has been saved by somebody since");
  await client.post("/writing/draft/discard", { piece: "walk.md" });
  expect(await client.page("/writing/edit/walk.md")).toContain("They walked.");
});

test("Without scripts the preview is a page of its own with the text still in the form.", async () => {
  const form = { piece: "walk.md", kind: "update", base: "x", "field-title": "A", body: "Seen before saving." };
  const page = await (await client.post("/writing/preview", form)).text();
  expect([page.includes("<p>"), /Seen before saving\.\s*<\/textarea>/.test(page), base(page)]).toEqual([
    true,
    true,
    "x",
  ]);
  const part = await (await client.post("/writing/preview", { ...form, part: "1" })).text();
  expect(part).not.toContain("<html");
});

test("Passages are found with the citation of the sentence in which the words stand.", async () => {
  const page = await client.page("/writing/cite?q=arrested");
  const [, document = "", start = "", end = ""] = /\[\[(doc_\w+)#(\d+)-(\d+)\]\]/.exec(page) ?? [];
  const text = (await client.room.read.document(document as `doc_${string}`))?.text ?? "";
  expect(text.slice(Number(start), Number(end))).toBe("Nadia Ferrol was arrested on May 2, 2019.");
  expect(await client.page("/writing/cite?q=%22open")).toContain("quotation mark");
});

test("A piece is moved aside and put back.", async () => {
  expect((await client.post("/writing/remove", { piece: "walk.md" })).headers.get("location")).toBe("/writing");
  const page = await client.page("/writing");
  const name = /name="name" value="([^"]+)"/.exec(page)?.[1] ?? "";
  await client.post("/writing/put-back", { name });
  expect(readFileSync(path("walk.md"), "utf8")).toBe(WALK);
});

test.each(["/writing/edit/..%2Fcase.json", "/writing/edit/none.md", "/writing/new/poem"])(
  "There is nothing at %s",
  async (address) => {
    expect((await client.get(address)).status).toBe(404);
  },
);
