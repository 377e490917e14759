// The built site in Chromium: access rules, widths, what is loaded, what lights up, the keyboard.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContext, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeSite } from "../../src/publish/publish.ts";
import { INVENTED_CASE } from "../site/invented-case.ts";
import { memorySource } from "../site/memory-source.ts";
import { findChromium } from "./chromium.ts";

const executablePath = findChromium();
if (executablePath === undefined && process.env["CI"] !== undefined) {
  throw new Error("No Chromium was found for the browser tests.");
}

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** The other rules do not depend on the colours. */
const COLOURS = `{ runOnly: ["color-contrast", "link-in-text-block"] }`;
// What runs in the page is text: the program itself is checked without the browser's names.
const runAxe = (rules: string) =>
  `axe.run(document, ${rules}).then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0]?.html))`;
// WCAG 2.2, 2.5.8; links inside a sentence are excepted.
const MEASURE = `({
  scrolls: document.documentElement.scrollWidth > document.documentElement.clientWidth,
  small: [...document.querySelectorAll(".menu a, .jumps a, .pager a, .label a, .sections a, .case a, summary, .all a, .figures a")]
    .map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.height < 24 || box.width < 24)
    .map(({ text, box }) => text + " " + box.width + "x" + box.height),
})`;
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

describe.skipIf(executablePath === undefined)("the site in a browser", () => {
  const out = mkdtempSync(join(tmpdir(), "habeas-browser-"));
  const source = memorySource(INVENTED_CASE);
  let browser: Browser;
  let pages: string[] = [];
  const address = (path: string) => pathToFileURL(join(out, path)).href;

  beforeAll(async () => {
    await writeSite(source, { out });
    pages = (readdirSync(out, { recursive: true }) as string[]).filter((path) => path.endsWith(".html")).sort();
    browser = await chromium.launch({ executablePath: executablePath!, args: FLAGS }); // the suite is skipped without it
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(out, { recursive: true });
  });

  async function withContext(
    options: Parameters<Browser["newContext"]>[0],
    work: (context: BrowserContext) => Promise<void>,
  ) {
    const context = await browser.newContext(options);
    try {
      await work(context);
    } finally {
      await context.close();
    }
  }

  /** The page of the document with this name. */
  async function documentPath(name: string): Promise<{ path: string; text: string }> {
    const summary = (await source.documents()).find(({ names }) => names.includes(name));
    const document = await source.document(summary!.id); // the tests name documents of the case
    return { path: `documents/${summary!.id}.html`, text: document!.text }; // as above
  }

  test.each(["light", "dark"] as const)("every page passes axe and shows all of itself: %s", async (colorScheme) => {
    const found: string[] = [];
    await withContext({ colorScheme, viewport: { width: 1280, height: 900 } }, async (context) => {
      const page = await context.newPage();
      for (const path of oneOfEachKind(pages)) {
        await page.goto(address(path));
        await page.evaluate(AXE);
        const violations = (await page.evaluate(runAxe(colorScheme === "light" ? "{}" : COLOURS))) as string[]; // as the expression says
        found.push(...violations.map((violation) => `${path} ${violation}`));
      }
    });
    expect(pages.length).toBeGreaterThan(25);
    expect(found).toEqual([]);
  });

  test.each([360, 1280])(
    "no page scrolls sideways, and what can be followed is big enough to hit: %i px",
    async (width) => {
      const wide: string[] = [];
      const small: string[] = [];
      await withContext({ viewport: { width, height: 740 } }, async (context) => {
        const page = await context.newPage();
        for (const path of pages) {
          await page.goto(address(path));
          const measured = (await page.evaluate(MEASURE)) as { scrolls: boolean; small: string[] }; // as the expression says
          if (measured.scrolls) wide.push(path);
          small.push(...measured.small.map((target) => `${path} ${target}`));
        }
      });
      expect(wide).toEqual([]);
      expect(small).toEqual([]);
    },
  );

  test("no page asks for anything outside the folder, and none logs an error", async () => {
    const outside: string[] = [];
    const errors: string[] = [];
    await withContext({}, async (context) => {
      const page = await context.newPage();
      page.on("request", (request) => {
        if (!request.url().startsWith(pathToFileURL(out).href)) outside.push(request.url());
      });
      page.on("console", (message) => {
        if (message.type() === "error") errors.push(message.text());
      });
      page.on("dialog", (dialog) => {
        errors.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      for (const path of pages) await page.goto(address(path));
    });
    expect(outside).toEqual([]);
    expect(errors).toEqual([]);
  });

  test.each([
    ["press/harrow-bay-courier.html", "was arrested on 9 March 2019 at the ferry terminal"],
    ["court/order-2020-11-09.pdf", "six hundred and ten days"],
    ["press/القضية.html", "أمرت المحكمة العليا في كالدر بعقد جلسة خلال 21 يوماً"],
  ])("a passage of %s is in view and lit when its address is opened", async (name, quote) => {
    const { path, text } = await documentPath(name);
    const start = text.indexOf(quote);
    await withContext({ javaScriptEnabled: true, viewport: { width: 1280, height: 400 } }, async (context) => {
      const page = await context.newPage();
      await page.goto(address(path));
      const id = `p${start}-${start + quote.length}`;
      const ground = () => page.evaluate(`getComputedStyle(document.getElementById("${id}")).backgroundColor`);
      const before = await ground();
      await page.goto(`${address(path)}#${id}`);
      expect(await ground()).not.toBe(before);
      const box = await page.locator(`#${id}`).boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect(box!.y + box!.height).toBeLessThanOrEqual(400); // it has a box: the line before says so
    });
  });

  test("the keyboard reaches the skip link first, and it leads to the content", async () => {
    await withContext({}, async (context) => {
      const page = await context.newPage();
      await page.goto(address("timeline/index.html"));
      await page.keyboard.press("Tab");
      expect(await page.locator(":focus").textContent()).toBe("Skip to the content");
      const box = await page.locator(":focus").boundingBox();
      expect(box!.y).toBeGreaterThanOrEqual(0); // it is shown when it has the focus
      await page.keyboard.press("Enter");
      expect(await page.evaluate("document.activeElement.id")).toBe("main");
    });
  });

  test("a page is printed with its watermark and without its menu", async () => {
    await withContext({}, async (context) => {
      const page = await context.newPage();
      await page.goto(address("index.html"));
      await page.emulateMedia({ media: "print" });
      expect(await page.locator(".menu").isVisible()).toBe(false);
      expect(await page.locator(".draft").isVisible()).toBe(true);
      expect(await page.evaluate(`getComputedStyle(document.documentElement, "::before").content`)).toContain(
        "UNREVIEWED DRAFT",
      );
    });
  });
});

/** All lists and documents, and two of each kind of entry. */
function oneOfEachKind(pages: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return pages.filter((path) => {
    if (!path.includes("/ent_")) return true;
    const folder = path.slice(0, path.indexOf("/"));
    seen.set(folder, (seen.get(folder) ?? 0) + 1);
    return seen.get(folder)! <= 2; // set in the line before
  });
}
