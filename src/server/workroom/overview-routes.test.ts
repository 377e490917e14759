import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildRecord, chooseStatements, decideStatements } from "../../workroom/workroom.ts";
import { html } from "../../views/views.ts";
import { type Client, clientOf } from "./room-client.fixture.ts";

let client: Client;

beforeAll(async () => {
  client = await clientOf(
    { "letter.txt": `Harrow, June 3, 2019\n\n"She goes home," said Tomas Reyl.\n`, "scan.pdf": "%PDF-1.4\nbroken off" },
    { tools: { standing: () => Promise.resolve(html`<p>The case stands.</p>`) } },
  );
}, 120_000);
afterAll(() => client.close());

test("The first page says how the case stands and which files were not read.", async () => {
  const page = await client.page("/");
  expect(page).toContain("The case stands.");
  expect(page).toContain("Files that were not read, or not all of them: 1");
  expect(page).toContain("scan.<wbr />pdf");
  const { waiting } = await (await client.room.desk.now()).queue.counts({}, "ada pell");
  expect(page).toContain(`Statements that nobody has looked at: ${waiting}`);
});

test("What came since the last visit is new until it was seen: documents, and what others decided.", async () => {
  expect(await client.page("/")).toContain("Nothing is new.");
  const { room, folder } = client;
  writeFileSync(join(folder, "documents", "note.txt"), "Harrow, July 20, 2019\n\nThe bond was paid on Friday.\n");
  await room.change(async (open) => {
    await buildRecord(open.store, open.folder, { processes: 1 });
    const { statements } = await chooseStatements(open.store.read, "accept", { kind: "all" });
    await decideStatements(open, "accept", statements.slice(0, 1), { by: "Bo Marsh", at: room.clock() });
    await decideStatements(open, "reject", statements.slice(0, 1), { by: "Ada Pell", at: room.clock() });
  });
  const page = await client.page("/");
  expect(page).toContain("Harrow, July 20, 2019");
  expect(page).toContain("<bdi>Bo Marsh</bdi> accepted");
  expect(page).not.toContain("<bdi>Ada Pell</bdi> rejected");
  await client.post("/seen");
  expect(await client.page("/")).toContain("Nothing is new.");
}, 60_000);

test("A kept search with something new stands on the first page.", async () => {
  await client.post("/search/kept", { query: "q=bond" });
  writeFileSync(join(client.folder, "documents", "more.txt"), "Harrow, July 21, 2019\n\nThe bond was refused.\n");
  await client.room.change((open) => buildRecord(open.store, open.folder, { processes: 1 }));
  expect(await client.page("/")).toMatch(/<bdi>bond<\/bdi><\/a>\s*<span class="meta">1 new/);
}, 60_000);
