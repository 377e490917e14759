// Search in Chromium, in the Arabic interface on a phone: a name with its other spellings, a phrase, and a search that is kept and
// says when something new matches.

import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { roomWordsOf } from "../../src/views/views.ts";
import { writeCase } from "../../src/workroom/small-case.fixture.ts";
import { findChromium } from "./chromium.ts";
import { type OpenWorkroom, openWorkroom, signedIn } from "./open-workroom.ts";

vi.setConfig({ testTimeout: 300_000 });
const executablePath = findChromium();
const { search, frame, documents } = roomWordsOf("ar");

describe.skipIf(executablePath === undefined)("search in the workroom", () => {
  const made = writeCase({
    "documents/letter.txt":
      "Harrow County Jail, June 3, 2019\n\nNadia Ferrol was arrested on May 2, 2019. “She has never missed a day in court,” said her lawyer, Tomas Reyl.\n",
    "documents/report.txt":
      "June 5, 2019\n\nThomas Reyl, a lawyer, came to Harrow on June 4, 2019. Nadia Ferrol has four children.\n",
    "case.json": JSON.stringify({ name: "The Ferrol case", subject: { name: "Nadia Ferrol" } }),
  });
  let workroom: OpenWorkroom;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    workroom = await openWorkroom(made.folder);
    browser = await chromium.launch({ executablePath: executablePath!, args: ["--headless", "--no-sandbox"] }); // the suite is skipped without it
    const phone = { locale: "ar", viewport: { width: 375, height: 812 } };
    context = await browser.newContext({ ...phone, ...signedIn(workroom) });
    page = await context.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await workroom?.close();
    made.remove();
  });

  async function find(words: string): Promise<void> {
    await page.goto(workroom.origin);
    await page.getByRole("searchbox", { name: frame.search }).fill(words);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: frame.search }).waitFor();
  }

  test("finds a phrase, leads to its place, keeps the search and says what came since", async () => {
    await find('"missed a day"');
    await page.getByText(search.found("1")).waitFor();
    await page.locator("mark", { hasText: "missed a day" }).first().click();
    await page.waitForURL(/\/documents\/doc_\w+\?at=\d+#p\d+-\d+$/u);
    expect(await page.evaluate("document.documentElement.dir")).toBe("rtl");

    await find("Ferrol");
    await page.getByRole("button", { name: search.save }).click();
    await page.getByRole("status").filter({ hasText: search.saved }).waitFor();
    await page.goto(`${workroom.origin}documents/add`);
    await page.getByLabel(documents.adding.pasteTitle, { exact: true }).fill("note.txt");
    await page
      .getByLabel(documents.adding.pasteText, { exact: true })
      .fill("June 9, 2019\n\nNadia Ferrol was moved to Calder on June 8, 2019.");
    await page.getByRole("button", { name: documents.adding.pasteButton }).click();
    await expect
      .poll(
        async () => {
          await page.goto(`${workroom.origin}search`);
          return page.getByText(search.fresh("1")).count();
        },
        { timeout: 60_000, interval: 500 },
      )
      .toBe(1);
  });

  test("finds a name in the other spelling of the documents, and says so; as typed only where that is asked", async () => {
    await find("Tomas Reyl");
    await page.locator("mark", { hasText: "Thomas Reyl" }).first().waitFor();
    await page.getByText(search.alsoAs).waitFor();
    await page.getByRole("link", { name: search.onlyAsTyped }).click();
    await page.locator("mark", { hasText: "Tomas" }).first().waitFor();
    expect(await page.locator("mark", { hasText: "Thomas" }).count()).toBe(0);
  });
});
