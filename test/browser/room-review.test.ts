// Review in Chromium: by single keys, with names and differences, and once without scripts.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serveWorkroom } from "../../src/server/server.ts";
import { NO_PUBLISHING_TOOLS, NO_WRITING_TOOLS } from "../../src/server/workroom/room.fixture.ts";
import { html } from "../../src/views/views.ts";
import { buildRecord, openRoom, type Room } from "../../src/workroom/workroom.ts";
import { findChromium } from "./chromium.ts";

const DOCUMENTS = {
  "letter.txt":
    'Harrow County Jail, June 3, 2019\n\nNadia Ferrol was arrested on May 2, 2019. "She has never missed a day in court," said her lawyer, Tomas Reyl.\n\nNadia Ferrol has three children.\n',
  "report.txt":
    "June 5, 2019\n\nIt is alleged that Nadia Ferrol attacked an officer on May 1, 2019. Nadia Ferrol has four children. Thomas Reyl is her lawyer.\n",
};
const executablePath = findChromium();

describe.skipIf(executablePath === undefined)("review in the workroom", () => {
  let folder: string;
  let room: Room;
  let browser: Browser;
  let served: Awaited<ReturnType<typeof serveWorkroom>>;
  let state: Awaited<ReturnType<BrowserContext["storageState"]>>;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "habeas-review-"));
    mkdirSync(join(folder, "documents"));
    writeFileSync(join(folder, "case.json"), '{ "name": "Ferrol", "subject": { "name": "Nadia Ferrol" } }');
    for (const [name, text] of Object.entries(DOCUMENTS)) writeFileSync(join(folder, "documents", name), text);
    room = await openRoom(folder);
    await buildRecord(room.open.store, room.open.folder, { processes: 1 });
    const tools = {
      recordPages: () => Promise.resolve(undefined),
      standing: () => Promise.resolve(html``),
      today: () => "2019-06-14" as const,
      writing: NO_WRITING_TOOLS,
      publishing: NO_PUBLISHING_TOOLS,
    };
    served = await serveWorkroom(room, tools, { port: 0, by: "Ada Pell" });
    browser = await chromium.launch({ executablePath: executablePath!, args: ["--headless", "--no-sandbox"] }); // the suite is skipped without it
    const context = await browser.newContext();
    await (await context.newPage()).goto(served.link);
    state = await context.storageState();
    await context.close();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    await room?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function looking(
    look: (page: Page) => Promise<void>,
    options: Parameters<Browser["newContext"]>[0] = {},
  ): Promise<void> {
    const context = await browser.newContext({ ...options, storageState: state, locale: "en" });
    try {
      await look(await context.newPage());
    } finally {
      await context.close();
    }
  }
  const at = (path: string): string => new URL(path, served.url).href;
  const acts = async (): Promise<string[]> => (await room.read.decisions()).map(({ act }) => act);
  const said = (page: Page, words: string): Promise<void> =>
    page.getByRole("status").filter({ hasText: words }).waitFor();

  test("is done by single keys: accept, undo, later, reject with a reason, next and back", async () => {
    await looking(async (page) => {
      await page.goto(at("/review"));
      await page.keyboard.press("j");
      await page.getByRole("button", { name: "Accept" }).waitFor();
      const first = new URL(page.url()).pathname;
      await page.keyboard.press("a");
      await said(page, "Accepted.");
      expect(new URL(page.url()).pathname).not.toBe(first);
      await page.keyboard.press("u");
      await said(page, "Taken back.");
      expect(new URL(page.url()).pathname).toBe(first);
      await page.keyboard.press("l");
      await said(page, "Put off.");
      await page.keyboard.press("r");
      const why = page.getByLabel("Why is it wrong?");
      await why.waitFor();
      expect(await why.evaluate((field) => field.matches(":focus"))).toBe(true);
      await page.keyboard.type("jail of another person"); // letters in a field are no keys
      await page.keyboard.press("Enter");
      await said(page, "Rejected.");
      await page.keyboard.press("?");
      await page.getByText("open the document at the passage").waitFor();
    });
    expect((await acts()).slice(0, 4)).toEqual(["accept", "undo", "defer", "reject"]);
  });

  test("corrects a name everywhere, joins two names and takes that back", async () => {
    await looking(async (page) => {
      const lawyer = (await room.read.entries(["person"])).find(({ name }) => name === "Tomas Reyl");
      await page.goto(at(`/names/${lawyer?.id}`));
      await page.getByLabel("The right name").fill("Tomás Reyl");
      await page.getByLabel("Why?", { exact: true }).fill("His own spelling");
      await page.getByRole("button", { name: "Correct the name everywhere" }).click();
      await said(page, "The name is corrected everywhere.");
      await page.getByRole("heading", { name: "Tomás Reyl", level: 1 }).waitFor();
      await page.getByRole("searchbox", { name: "Search for another name" }).fill("Thomas");
      await page.keyboard.press("Enter");
      const found = page.getByRole("listitem").filter({ hasText: "Thomas Reyl" }).last();
      await found.getByRole("button", { name: "The same", exact: true }).click();
      await said(page, "They are one from now on.");
      await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
      await said(page, "Taken back.");
    });
    expect((await acts()).slice(-3)).toEqual(["correct", "merge", "undo"]);
  });

  test("settles a difference by key, and shows that both sides stay", async () => {
    await looking(async (page) => {
      await page.goto(at("/flags?check=count"));
      await page.getByRole("link", { name: "The sources count differently" }).click();
      await page.getByText("One of them is right").first().waitFor();
      await page.keyboard.press("r");
      await page.getByRole("radio").first().check();
      await page.locator("#resolve-why").fill("Birth records");
      await page.getByRole("button", { name: "Settle" }).first().click();
      await said(page, "Settled.");
      await page.getByText("Taken as right:").waitFor();
      expect(await page.locator(".flag .side").count()).toBe(2);
      await page.getByRole("button", { name: "Open it again" }).click();
      await said(page, "Taken back.");
    });
  });

  test("works on a phone without scripts: a correction with its reason, then accepted", async () => {
    await looking(
      async (page) => {
        await page.goto(at("/review?kind=quotation"));
        await page.getByRole("link", { name: "Start reviewing" }).click();
        await page.locator("summary", { hasText: "Correct" }).click();
        await page.getByLabel("Who says it", { exact: true }).fill("Thomas Reyl");
        await page.locator("#c-why").fill("So he signs");
        await page.getByRole("button", { name: "Correct", exact: true }).click();
        await said(page, "Corrected.");
        expect(await page.locator(".corrected").first().textContent()).toContain("Tomas Reyl");
        await page.getByRole("button", { name: /^Accept/ }).click();
        await said(page, "Accepted.");
      },
      { javaScriptEnabled: false, viewport: { width: 360, height: 740 } },
    );
  });
});
