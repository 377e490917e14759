import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildRecord } from "../../workroom/workroom.ts";
import { type Client, clientOf } from "./room-client.fixture.ts";

let client: Client;

beforeAll(async () => {
  client = await clientOf({
    "letter.txt": `Harrow, June 3, 2019\n\nThe bond hearing of Nadia Ferrol was short. "She goes home," said her lawyer, Tomas Reyl, after the bond hearing.\n`,
    "report.txt": `Harrow, July 9, 2019\n\nMs. Nadya Ferrol stood before the court. The prosecutor, Ana Bruck, said: "The bond was too low."\n`,
    "rtl.txt": "قالت نادية إن الجلسة <b>تأجلت</b> إلى الصيف.\n",
  });
}, 120_000);
afterAll(() => client.close());

/** The words that a page marks. */
const marked = (page: string): string[] => [...page.matchAll(/<mark>([^<]*)<\/mark>/g)].map(([, words]) => words ?? "");

test("Words are found in context, by document, and lead to their place.", async () => {
  const page = await client.page("/search?q=bond+hearing");
  expect(marked(page)).toEqual(["bond", "hearing", "bond", "hearing"]);
  expect(page).toMatch(/href="\/documents\/doc_\w+\?at=\d+#p\d+-\d+"/);
  expect(page).not.toContain("report.<wbr />txt");
});

test("A name is found in its other spellings, unless it is to be taken as it is spelt.", async () => {
  expect(await client.page("/search?q=Nadia+Ferrol")).toContain("report.<wbr />txt");
  expect(await client.page("/search?q=Nadia+Ferrol&exactly=1")).not.toContain("report.<wbr />txt");
});

test("A search can be narrowed to who speaks, and says when nobody of that name does.", async () => {
  const page = await client.page("/search?q=bond&speaker=Ana+Bruck");
  expect([page.includes("report.<wbr />txt"), page.includes("letter.<wbr />txt")]).toEqual([true, false]);
  expect(await client.page("/search?q=bond&speaker=Zed+Quill")).toContain("Nobody called “Zed Quill” speaks");
});

test("A search can be narrowed to days and to documents.", async () => {
  expect(await client.page("/search?q=bond&from=2019-07-01")).not.toContain("letter.<wbr />txt");
  expect(await client.page("/search?q=bond&document=letter")).not.toContain("report.<wbr />txt");
});

test("Where several words are found nowhere together, it says that they must stand in one passage.", async () => {
  const hint = "All words must stand in one passage";
  expect(await client.page("/search?q=bond+Harrow")).toContain(hint);
  expect(await client.page("/search?q=bond+hearing")).not.toContain(hint);
  expect(await client.page("/search?q=nowhere")).not.toContain(hint);
});

test("What stands in a document is never taken for markup.", async () => {
  const page = await client.page(`/search?q=${encodeURIComponent("تأجلت")}`);
  expect(page).toContain("&lt;b&gt;<mark>تأجلت</mark>&lt;/b&gt;");
  expect(await client.page(`/search?q=${encodeURIComponent('"<i>')}`)).toContain("&lt;i&gt;");
});

test("A search that cannot be read says what is wrong.", async () => {
  const response = await client.get(`/search?q=${encodeURIComponent('"bond')}`);
  expect([response.status, (await response.text()).includes("a quotation mark is opened and not closed")]).toEqual([
    400,
    true,
  ]);
});

test("A search that is kept says when something new fits, until it was seen.", async () => {
  await client.post("/search/kept", { query: "q=bond" });
  expect(await client.page("/search")).not.toContain('class="fresh"');
  writeFileSync(
    join(client.folder, "documents", "note.txt"),
    "Harrow, July 20, 2019\n\nThe bond was paid on Friday.\n",
  );
  await client.room.change((open) => buildRecord(open.store, open.folder, { processes: 1 }));
  expect(await client.page("/search")).toContain('<b class="fresh">1 new</b>');
  await client.post("/search/kept", { query: "q=bond", what: "seen" });
  const seen = await client.page("/search");
  expect(seen).not.toContain('class="fresh"');
  const id = /name="id" value="(\w+)"/.exec(seen)?.[1] ?? "";
  await client.post("/search/kept", { query: "q=bond", id, what: "forget" });
  expect(await client.page("/search")).toContain("No search is kept yet");
}, 60_000);
