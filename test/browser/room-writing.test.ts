// The writing room in Chromium: an update is written and cited, its preview follows, its draft survives a crash, and all of it without scripts.

import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "./chromium.ts";

const executablePath = findChromium();
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RUN_AXE =
  "axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0]?.html))";
const MAIN = new URL("../../src/cli/main.ts", import.meta.url).pathname;
const LETTER = `Harrow County Jail, June 3, 2019

Nadia Ferrol was arrested on May 2, 2019. "She has never missed a day in court," said her lawyer, Tomas Reyl.
`;
const WAIT = 60_000;

describe.skipIf(executablePath === undefined)("the writing room in a browser", () => {
  const folder = mkdtempSync(join(tmpdir(), "habeas-writing-"));
  let browser: Browser;
  let workroom: ChildProcess;

  beforeAll(async () => {
    mkdirSync(join(folder, "documents"));
    writeFileSync(join(folder, "documents", "letter.txt"), LETTER);
    writeFileSync(join(folder, "case.json"), JSON.stringify({ name: "Ferrol", subject: { name: "Nadia Ferrol" } }));
    browser = await chromium.launch({
      executablePath: executablePath!, // the suite is skipped without it
      args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"],
    });
  }, WAIT);
  afterAll(async () => {
    await browser?.close();
    workroom?.kill("SIGKILL");
    rmSync(folder, { recursive: true });
  });

  /** Opens the workroom and goes in. */
  async function entered(javaScriptEnabled = true): Promise<{ readonly page: Page; readonly origin: string }> {
    const started = spawn(process.execPath, [MAIN, "open", folder, "--port", "0", "--by", "Ada Pell"]);
    workroom = started;
    const link = await new Promise<string>((done, fail) => {
      let said = "";
      started.stdout.on("data", (bytes: Buffer) => {
        said += bytes.toString();
        const found = /http:\S+key=\S+/.exec(said)?.[0];
        if (found !== undefined) done(found);
      });
      started.once("exit", () => fail(new Error(`The workroom ended: ${said}`)));
    });
    const page = await (await browser.newContext({ javaScriptEnabled, locale: "en" })).newPage();
    await page.goto(link);
    return { page, origin: new URL(link).origin };
  }

  async function ended(): Promise<void> {
    const gone = new Promise((done) => {
      workroom.once("exit", done);
    });
    workroom.kill("SIGKILL");
    await gone;
  }

  test(
    "An update is written with a citation found by search, seen while it is written, and its draft survives a crash.",
    async () => {
      const first = await entered();
      const { page } = first;
      await page.getByRole("link", { name: "Writing", exact: true }).click();
      await page.getByRole("link", { name: "Update", exact: true }).click();
      await page.getByLabel("Title", { exact: true }).fill("The arrest");
      await page.getByLabel("Text", { exact: true }).fill("She was arrested in May.");
      const preview = page.getByRole("region", { name: "Preview" });
      await preview.locator("mark.lacking", { hasText: "She was arrested in May." }).waitFor();
      await page.getByRole("searchbox", { name: "Find a passage to cite" }).fill("arrested");
      await page.getByRole("button", { name: "Find", exact: true }).click();
      await page.locator(".citable").getByRole("button", { name: "Insert" }).first().click();
      await preview.getByText("Nadia Ferrol was arrested on May 2, 2019.").waitFor();
      expect(await preview.locator(".paper mark.lacking").count()).toBe(0);
      await page.getByText("Your draft is kept.").waitFor();
      await ended();
      await page.getByLabel("Text", { exact: true }).press("End");
      await page.keyboard.type(" More.");
      await page.getByText("The workroom cannot be reached.").waitFor();
      await page.context().close();

      const again = await entered();
      await again.page.goto(`${again.origin}/writing`);
      await again.page.getByRole("link", { name: "The arrest" }).click();
      await again.page.getByRole("link", { name: "Continue the draft" }).click();
      expect(await again.page.getByLabel("Text", { exact: true }).inputValue()).toMatch(
        /^She was arrested in May\. \[\[doc_\w+#\d+-\d+\]\]/,
      );
      expect(await again.page.evaluate(`${AXE};${RUN_AXE}`)).toEqual([]);
      await again.page.getByRole("button", { name: "Save" }).click();
      await again.page.getByText("Saved.").waitFor();
      const [piece] = [...(await again.page.locator("form.desk-form bdi").allTextContents())];
      expect(readFileSync(join(folder, piece ?? ""), "utf8")).toContain("title: The arrest");
      await again.page.context().close();
      await ended();
    },
    WAIT,
  );

  test(
    "Without scripts a piece is seen before it is saved, cited by copying, and saved.",
    async () => {
      const { page, origin } = await entered(false);
      await page.goto(`${origin}/writing/cite?q=lawyer`);
      const citation = (await page.locator(".citable code").first().textContent()) ?? "";
      await page.goto(`${origin}/writing/new/update`);
      await page.getByLabel("Title", { exact: true }).fill("Her lawyer");
      await page.getByLabel("Text", { exact: true }).fill(`Her lawyer spoke for her. ${citation}`);
      await page.getByRole("button", { name: "Preview" }).click();
      await page.getByRole("region", { name: "Preview" }).getByText("Her lawyer spoke for her.").waitFor();
      await page.getByRole("button", { name: "Save" }).click();
      await page.getByText("Saved.").waitFor();
      expect(await page.getByLabel("Text", { exact: true }).inputValue()).toContain(citation);
      await page.context().close();
      await ended();
    },
    WAIT,
  );
});
