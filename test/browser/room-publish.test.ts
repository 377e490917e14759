// The publish button of the program as somebody starts it: what would become public, publishing, a correction, and putting an
// earlier edition back.

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { writeCase } from "../../src/workroom/small-case.fixture.ts";
import { habeas } from "../run-habeas.ts";
import { findChromium } from "./chromium.ts";
import { type OpenWorkroom, openWorkroom, signedIn } from "./open-workroom.ts";

vi.setConfig({ testTimeout: 300_000 });
const executablePath = findChromium();
const thanks = (words: string): string =>
  `---\nkind: update\nnature: opinion\ntitle: A year of letters\ndate: 2019-06-20\nstatus: ready\n---\n\n${words}\n`;

describe.skipIf(executablePath === undefined)("the publish button", () => {
  const made = writeCase({
    "documents/letter.txt":
      "A letter\n\nJune 14, 2019\n\nTomas Ilves was arrested in Harlan on June 2, 2019. Mina Ilves came on June 9, 2019.\n",
    "updates/letters.md": thanks("Thank you all."),
    "case.json": JSON.stringify({ name: "The Ilves case", subject: { name: "Tomas Ilves" } }),
  });
  const { folder } = made;
  const shown = (): string => readFileSync(join(folder, "public/updates/letters.html"), "utf8");
  let workroom: OpenWorkroom;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const level = await habeas("build", folder, "--draft");
    expect(`${level.code} ${level.err}`).toMatch(/^0 /u);
    await habeas("level", folder, "public", "--documents", "--people", "--by", "Ada Pell");
    workroom = await openWorkroom(folder);
    browser = await chromium.launch({ executablePath: executablePath!, args: ["--headless", "--no-sandbox"] }); // the suite is skipped without it
    page = await (await browser.newContext({ locale: "en", ...signedIn(workroom) })).newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await workroom?.close();
    made.remove();
  });

  const said = (words: RegExp): Promise<void> => page.getByRole("status").filter({ hasText: words }).waitFor();

  test("writes what it said it would write, then a corrected edition, and puts the first one back", async () => {
    await page.goto(`${workroom.origin}publish`);
    expect(existsSync(join(folder, "public"))).toBe(false);
    await page.getByText("A year of letters").first().waitFor();
    await page
      .getByRole("button", { name: /publish/iu })
      .first()
      .click();
    await said(/edition 1/iu);
    expect(shown()).toContain("Thank you all.");

    writeFileSync(join(folder, "updates/letters.md"), thanks("Thank you all, and write on."));
    await page.goto(`${workroom.origin}publish`);
    await page
      .getByRole("button", { name: /publish/iu })
      .first()
      .click();
    await said(/edition 2/iu);
    expect(shown()).toContain("and write on");

    await page.locator("summary", { hasText: "Put it back" }).last().click();
    await page.getByRole("textbox", { name: /why/iu }).last().fill("It was too early.");
    await page
      .getByRole("button", { name: /put.*back/iu })
      .last()
      .click();
    await said(/edition 1/iu);
    expect(shown()).not.toContain("and write on");
    await page.goto(`${workroom.origin}history`);
    await page.getByText("It was too early.").waitFor();
  });

  test("refuses what changed after somebody looked at it", async () => {
    await page.goto(`${workroom.origin}publish`);
    writeFileSync(join(folder, "updates/letters.md"), thanks("Something else altogether."));
    await page
      .getByRole("button", { name: /publish/iu })
      .first()
      .click();
    await page
      .getByRole("main")
      .getByText(/changed/iu)
      .first()
      .waitFor();
    expect(shown()).not.toContain("Something else");
  });
});
