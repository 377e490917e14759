// Documents in the workroom in Chromium: adding them and watching how far they are, opening one, its keys, selected words; on a phone;
// without scripts; what axe finds.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { drawLines, makePdf } from "../../src/ingest/pdf.fixture.ts";
import { serveWorkroom, type WorkroomServed } from "../../src/server/server.ts";
import { NO_PUBLISHING_TOOLS, NO_WRITING_TOOLS } from "../../src/server/workroom/room.fixture.ts";
import { NOTHING } from "../../src/views/views.ts";
import { buildRecord, openRoom, type Room } from "../../src/workroom/workroom.ts";
import { findChromium } from "./chromium.ts";

const executablePath = findChromium();
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RUN_AXE =
  "axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0]?.html))";
const WAIT = 120_000;
const ORDER = [
  "ORDER",
  "June 3, 2019",
  "Nadia Ferrol was arrested on May 2, 2019 in Harrow.",
  "Judge Ada Renner ordered her release.",
];
const LETTER = Buffer.from("Harrow, June 5, 2019\n\n“She is well,” said Tomas Reyl, her lawyer.\n");

describe.skipIf(executablePath === undefined)("documents in the workroom in a browser", () => {
  const folder = mkdtempSync(join(tmpdir(), "habeas-room-"));
  let browser: Browser;
  let room: Room;
  let served: WorkroomServed;
  let state: Awaited<ReturnType<BrowserContext["storageState"]>>;
  let order: Buffer;

  beforeAll(async () => {
    mkdirSync(join(folder, "documents"));
    writeFileSync(join(folder, "case.json"), JSON.stringify({ name: "Ferrol", subject: { name: "Nadia Ferrol" } }));
    order = Buffer.from(await makePdf(1, ({ page }) => drawLines(page, ORDER, 72, 72, 28)));
    room = await openRoom(folder);
    await buildRecord(room.open.store, room.open.folder);
    const tools = {
      recordPages: () => Promise.resolve(undefined),
      standing: () => Promise.resolve(NOTHING),
      today: () => "2019-06-14" as const,
      writing: NO_WRITING_TOOLS,
      publishing: NO_PUBLISHING_TOOLS,
    };
    served = await serveWorkroom(room, tools, { port: 0, by: "Ada Pell" });
    browser = await chromium.launch({
      executablePath: executablePath!, // the suite is skipped without it
      args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"],
    });
    const context = await browser.newContext();
    await (await context.newPage()).goto(served.link);
    state = await context.storageState();
    await context.close();
  }, WAIT);
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    await room?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function opened(path: string, options: Parameters<Browser["newContext"]>[0] = {}): Promise<Page> {
    const context = await browser.newContext({ storageState: state, locale: "en", ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(50_000);
    await page.goto(new URL(path, served.url).href);
    return page;
  }

  test(
    "Files are added and their progress is watched; the same file again is already there.",
    async () => {
      const page = await opened("/documents/add");
      const files = [
        { name: "order.pdf", mimeType: "application/pdf", buffer: order },
        { name: "letter.txt", mimeType: "text/plain", buffer: LETTER },
        { name: "broken.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7 no PDF at all") },
      ];
      await page.getByLabel("Files", { exact: true }).setInputFiles(files);
      const line = (name: string) => page.getByRole("listitem").filter({ hasText: name });
      await line("letter.txt").getByText("Read", { exact: true }).waitFor();
      await line("order.pdf").getByText("Read", { exact: true }).waitFor();
      await line("broken.pdf").getByText("Could not be read").waitFor();
      await page.getByText("Everything that was added has been read.").waitFor();
      await page.getByLabel("Files", { exact: true }).setInputFiles([{ ...files[1]!, name: "again.txt" }]); // of three
      await line("again.txt").getByText("Already there").waitFor();
      // what was added is told to whoever comes back
      await page.getByRole("link", { name: "Documents", exact: true }).click();
      await page.getByRole("link", { name: "letter.txt" }).waitFor();
      await page.goBack();
      await line("broken.pdf")
        .getByRole("button", { name: /Try again/ })
        .waitFor();
      expect(await axe(page)).toEqual([]);
      await page.context().close();
    },
    WAIT,
  );

  test(
    "A document is opened, walked through by keys with its page beside it, searched, and cited by selecting words.",
    async () => {
      const page = await opened("/documents");
      await page
        .getByRole("link", { name: /order\.pdf|ORDER/ })
        .first()
        .click();
      await page.getByText("was arrested on May 2, 2019").first().waitFor();
      await page.getByRole("link", { name: "Page images" }).click();
      await page.getByRole("img", { name: "Page 1 as it looks" }).waitFor();
      await page.keyboard.press("n");
      await page.locator(".text .stm.on").first().waitFor();
      await page.locator(".page-image g.on rect").first().waitFor({ state: "attached" });
      await page.locator(".text").getByText("was arrested").first().selectText();
      const citation = await page.getByRole("toolbar").locator("output").textContent();
      const { id } = (await room.read.documents()).find(({ names }) => names.includes("order.pdf"))!; // it was added
      const [, start, end] = /#(\d+)-(\d+)/.exec(citation ?? "") ?? [];
      expect(citation).toContain(id);
      expect((await room.read.text(id)).slice(Number(start), Number(end))).toContain("was arrested");
      await page.getByRole("toolbar").getByRole("link", { name: "Statement" }).click();
      await page.getByRole("heading", { name: "What somebody says in these words" }).waitFor();
      expect(await axe(page)).toEqual([]);
      await page.goBack();
      await page.keyboard.press("/");
      await page.keyboard.type("renner");
      await page.keyboard.press("Enter");
      await page.getByText("found in 1 place").waitFor();
      expect(await axe(page)).toEqual([]);
      await page.context().close();
    },
    WAIT,
  );

  test(
    "On a phone in Arabic, and in the dark, nothing runs out of the page.",
    async () => {
      const { id } = (await room.read.documents())[0]!; // some were added
      const phone = { viewport: { width: 320, height: 700 }, locale: "ar", colorScheme: "dark" } as const;
      for (const path of ["/documents", "/documents/add", `/documents/${id}`, `/documents/${id}/remove`]) {
        const page = await opened(path, phone);
        expect([path, await page.evaluate("document.documentElement.scrollWidth - innerWidth")]).toEqual([path, 0]);
        expect(await page.evaluate("document.documentElement.dir")).toBe("rtl");
        expect([path, await axe(page)]).toEqual([path, []]);
        await page.context().close();
      }
    },
    WAIT,
  );

  test(
    "Without scripts files and text are added by forms, and a document is taken out and put back.",
    async () => {
      const page = await opened("/documents/add", { javaScriptEnabled: false });
      await page
        .getByLabel("Files", { exact: true })
        .setInputFiles([
          { name: "plain.txt", mimeType: "text/plain", buffer: Buffer.from("Harrow, June 8, 2019\n\nA plain note.\n") },
        ]);
      await page.getByRole("button", { name: "Add these files" }).click();
      await page.getByText("1 file was received.").waitFor();
      await page.getByLabel("Text", { exact: true }).fill("Nadia Ferrol was moved on June 7, 2019.");
      await page.getByLabel("Title").fill("A call");
      await page.getByRole("button", { name: "Add this text" }).click();
      await page.getByText("1 file was received.").waitFor();
      await expect
        .poll(async () => (await room.read.documents()).flatMap(({ names }) => names), { timeout: 20_000 })
        .toContain("plain.txt");
      await page.goto(new URL("/documents?q=plain", served.url).href);
      await page.getByRole("link", { name: "plain.txt" }).click();
      await page.getByText("About this file").click();
      await page.getByRole("link", { name: "Take out of the case" }).click();
      await page.getByLabel("Why").fill("a test");
      await page.getByRole("button", { name: "Take this document out" }).click();
      await page.getByText("plain.txt was taken out.").waitFor();
      await page.getByRole("button", { name: "Put it back" }).click();
      await page.getByText("plain.txt is among the documents again.").waitFor();
      await page.context().close();
    },
    WAIT,
  );

  async function axe(page: Page): Promise<unknown> {
    // the policy of the page lets no script in but its own
    await page.evaluate(AXE);
    return page.evaluate(RUN_AXE);
  }
});
