// The public edition of the example case in Chromium, with a page of every kind in three languages: what it asks for, with
// scripts and without, what axe says of it in every theme, and whether a reader with a keyboard alone gets everywhere.
// All of its pages: npm run bench -- site-quality.

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Day } from "../../src/base/base.ts";
import { serveSite } from "../../src/server/server.ts";
import { styleSheet, THEME_NAMES } from "../../src/views/views.ts";
import { filesIn } from "../site/built-site.ts";
import { publishFolder, type PublicSite } from "../site/public-edition.ts";
import { siteFaults } from "../site/site-faults.ts";
import { findChromium } from "./chromium.ts";
import { tooHeavy } from "../site/weights.ts";
import { axeFinds, axeFindsInThemes, FOCUS_IS_SEEN, oneOfEachKind, scrollsSideways, visit } from "./visits.ts";

const executablePath = findChromium();
const EXAMPLE = join(import.meta.dirname, "../../examples/lena-maro");
const DESK = { width: 1280, height: 900 };
/** A screen of 640 px at 200 %, and the narrowest that WCAG asks for. */
const NARROW = { width: 320, height: 640 };

/** Every theme has the same sheet but for its colours, and those are measured beside the sheet. */
const IN_ALL_THEMES = /^(?:index|about|search|(?:act|timeline|hearings|differences|press|updates)\/index)\.html$|^s\//u;

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

describe.skipIf(executablePath === undefined)("the public edition of the example case", () => {
  let browser: Browser;
  let site: PublicSite;
  let served: Awaited<ReturnType<typeof serveSite>>;
  let files: ReadonlyMap<string, string>;
  let kinds: readonly string[];
  const inLanguage = (language: string): string[] =>
    kinds.filter((path) => (/^(es|ar)\//u.exec(path)?.[1] ?? "en") === language);

  beforeAll(async () => {
    site = await publishFolder(EXAMPLE, "2024-02-01" as Day);
    files = filesIn(site.out);
    kinds = oneOfEachKind(
      new Map([...files].flatMap(([path, { length }]) => (path.endsWith(".html") ? [[path, length]] : []))),
    );
    served = await serveSite(site.out, { port: 0, kind: "public" });
    browser = await chromium.launch({ executablePath: executablePath!, args: ["--headless", "--no-sandbox"] }); // the suite is skipped without it
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    site?.remove();
  });

  test("of all its pages none leads nowhere, none is led to by none, no id stands twice, nothing is asked of other hosts", () => {
    expect(kinds.length).toBeGreaterThan(120);
    expect(siteFaults(files, site.address)).toEqual({ broken: [], twice: [], orphans: [], elsewhere: [] });
  });

  test("a passage of a document that may be shown as a whole stands among the words around it", () => {
    const cards = [...files].filter(([path]) => path.startsWith("s/"));
    expect(cards.filter(([, html]) => html.includes('class="around"')).length).toBeGreaterThan(cards.length / 2);
    expect(cards.filter(([, html]) => html.includes("only the passages that are cited"))).toEqual([]);
  });

  test("no page of it is too heavy to travel, nor its script", () => {
    expect(tooHeavy(files).heavy).toEqual([]);
  });

  test("without scripts, on a narrow screen: nothing is asked of other hosts or logged, and nothing is wider than the screen", async () => {
    const wide: string[] = [];
    const seen = await visit(
      browser,
      served.url,
      kinds,
      { javaScriptEnabled: false, viewport: NARROW },
      async (page, path) => {
        if (await scrollsSideways(page)) wide.push(path);
      },
    );
    expect({ ...seen, wide }).toEqual({ elsewhere: [], errors: [], wide: [] });
  });

  test("with scripts nothing is asked of other hosts or logged; axe finds nothing in English by day and night, in any theme, nor in Arabic", async () => {
    const found: string[] = [];
    const english = new Set(inLanguage("en"));
    const arabic = new Set(inLanguage("ar"));
    const [own, ...others] = THEME_NAMES.map((name) => styleSheet("public", name));
    const seen = await visit(browser, served.url, kinds, { viewport: DESK }, async (page, path) => {
      const add = (all: readonly string[]) => found.push(...all.map((one) => `${path} ${one}`));
      if (arabic.has(path)) add(await axeFinds(page, "all"));
      if (english.has(path))
        add(await axeFindsInThemes(page, [own ?? "", ...(IN_ALL_THEMES.test(path) ? others : [])]));
    });
    expect({ ...seen, found }).toEqual({ elsewhere: [], errors: [], found: [] });
  });

  test("opened from a folder, pages show the same and ask for nothing else", async () => {
    const folder = `${pathToFileURL(site.out).href}/`;
    const some = ["index.html", "updates/index.html", "timeline/index.html", "act/index.html", "ar/index.html"];
    const seen = await visit(browser, folder, some, { viewport: DESK }, async (page) => {
      expect(await page.evaluate("getComputedStyle(document.querySelector('main')).maxInlineSize")).not.toBe("none");
    });
    expect(seen).toEqual({ elsewhere: [], errors: [] });
  });

  describe("with a keyboard alone", () => {
    async function withPage(path: string, work: (page: Page) => Promise<void>): Promise<void> {
      const page = await browser.newPage({ viewport: DESK });
      try {
        await page.goto(served.url + path);
        await work(page);
      } finally {
        await page.close();
      }
    }

    /** Goes on with the Tab key until the focus is on the first thing that fits, and sees the focus at every step. */
    async function tabTo(page: Page, selector: string): Promise<void> {
      for (let step = 0; step < 150; step++) {
        await page.keyboard.press("Tab");
        expect(await page.evaluate(FOCUS_IS_SEEN), `focus ${step} on ${page.url()}`).toBe(true);
        if (await page.evaluate<boolean>(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
      }
      throw new Error(`No key leads to ${selector} on ${page.url()}.`);
    }

    test("the skip link comes first and leads to the content; the menu leads on", async () => {
      await withPage("index.html", async (page) => {
        await page.keyboard.press("Tab");
        expect(await page.evaluate(FOCUS_IS_SEEN)).toBe(true);
        await page.keyboard.press("Enter");
        expect(await page.evaluate("document.activeElement.id")).toBe("main");
        await page.goto(`${served.url}index.html`);
        await tabTo(page, ".menu a[href$='timeline/index.html']");
        await page.keyboard.press("Enter");
        await page.waitForURL(/timeline\/index\.html$/u);
        await tabTo(page, "details summary");
        await page.keyboard.press("Enter");
        expect(await page.evaluate("document.activeElement.parentElement.open")).toBe(true);
      });
    });

    test("a citation leads to the card of its passage, from there into the document, and back", async () => {
      const update = "updates/2024-01-16-one-year-to-the-day.html";
      await withPage(update, async (page) => {
        await tabTo(page, ".cite");
        await page.keyboard.press("Enter");
        await page.waitForURL(/\/s\/[^/]+\.html$/u);
        await tabTo(page, "main a[href*='#p']");
        await page.keyboard.press("Enter");
        await page.waitForURL(/\/documents\/doc_\w+\.html#p\d+-\d+$/u);
        await page.goBack();
        await page.goBack();
        expect(page.url()).toBe(served.url + update);
      });
    });

    test("a ZIP code leads to the people who answer for it, without a script and without saying where one lives", async () => {
      await withPage("act/index.html", async (page) => {
        await tabTo(page, "main a[href$='zip/index.html']");
        await page.keyboard.press("Enter");
        await page.waitForURL(/act\/zip\/index\.html$/u);
        await tabTo(page, "main a[href$='550.html']");
        await page.keyboard.press("Enter");
        await page.waitForURL(/act\/zip\/550\.html$/u);
        await tabTo(page, "main a[href$='district/mn-1.html']");
        await page.keyboard.press("Enter");
        await page.waitForURL(/act\/district\/mn-1\.html$/u);
        expect(await page.textContent("main")).toContain("Ada Q. Renner");
        await tabTo(page, "main a[href^='tel:']");
      });
    });

    test("words lead to the pages that hold them", async () => {
      await withPage("index.html", async (page) => {
        await tabTo(page, ".map a[href$='search.html']");
        await page.keyboard.press("Enter");
        await page.waitForURL(/search\.html$/u);
        await tabTo(page, "#query");
        await page.keyboard.type("marshals");
        await page.waitForSelector("#search-results a");
        await tabTo(page, "#search-results a");
        await page.keyboard.press("Enter");
        await page.waitForURL((url) => !url.pathname.endsWith("search.html"));
      });
    });
  });
});
