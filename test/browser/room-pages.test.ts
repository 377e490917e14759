// A page of every kind of the workroom of the example case in Chromium: by day and night, narrow, enlarged, with scripts and without,
// in English and Arabic.

import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { findChromium } from "./chromium.ts";
import { firstViewBytes } from "./first-view.ts";
import { type OpenWorkroom, openWorkroom, signedIn, workroomPages } from "./open-workroom.ts";
import { axeFinds, scrollsSideways, unseenFocus, visit } from "./visits.ts";

const EXAMPLE = join(import.meta.dirname, "../../examples/lena-maro");
const executablePath = findChromium();
const DESK = { width: 1280, height: 900 };
/** What a desktop page shows at 200 %, and a phone at 400 %. */
const ENLARGED = { width: 640, height: 450 };
const NARROW = { width: 320, height: 640 };
const MOST_BYTES = 150_000;

/** Some forty pages on a machine that has other work to do. */
vi.setConfig({ testTimeout: 400_000 });

describe.skipIf(executablePath === undefined)("the pages of the workroom", () => {
  let home: string;
  let workroom: OpenWorkroom;
  let browser: Browser;
  let pages: readonly string[];

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), "habeas-room-pages-"));
    cpSync(EXAMPLE, join(home, "case"), { recursive: true });
    workroom = await openWorkroom(join(home, "case"));
    const { origin, cookie } = workroom;
    const next = await fetch(`${origin}review/next`, { headers: { cookie }, redirect: "manual" });
    const body = new URLSearchParams({ shown: "0" });
    const headers = { cookie, origin: origin.slice(0, -1) };
    await fetch(`${new URL(next.headers.get("location") ?? "", origin).href}/accept`, {
      method: "POST",
      headers,
      body,
    });
    pages = [...(await workroomPages(workroom, 2)).values()];
    browser = await chromium.launch({ executablePath: executablePath!, args: ["--headless", "--no-sandbox"] }); // the suite is skipped without it
  });
  afterAll(async () => {
    await browser?.close();
    await workroom?.close();
    rmSync(home, { recursive: true, force: true });
  });

  const as = (options: BrowserContextOptions): BrowserContextOptions => ({
    locale: "en",
    ...options,
    ...signedIn(workroom),
  });

  test("axe finds nothing by day and night; nothing is asked of other hosts or logged; each page travels light", async () => {
    const found: string[] = [];
    const heavy: string[] = [];
    const seen = await visit(
      browser,
      workroom.origin,
      pages,
      as({ viewport: DESK, reducedMotion: "reduce" }),
      async (page, path) => {
        const add = (all: readonly string[]) => found.push(...all.map((one) => `${path} ${one}`));
        add(await axeFinds(page, "all"));
        await page.emulateMedia({ colorScheme: "dark" });
        add((await axeFinds(page, "colours")).map((one) => `(dark) ${one}`));
        await page.emulateMedia({ colorScheme: "light" });
      },
    );
    for (const path of pages) {
      const bytes = await firstViewBytes(browser, workroom.origin + path, as({ viewport: DESK }));
      if (bytes > MOST_BYTES) heavy.push(`${path}: ${bytes}`);
    }
    expect({ ...seen, found, heavy }).toEqual({ elsewhere: [], errors: [], found: [], heavy: [] });
  });

  test("without scripts, on a phone and enlarged, nothing is wider than the screen", async () => {
    const wide: string[] = [];
    for (const viewport of [NARROW, ENLARGED]) {
      const seen = await visit(
        browser,
        workroom.origin,
        pages,
        as({ viewport, javaScriptEnabled: false, reducedMotion: "reduce" }),
        async (page, path) => {
          if (await scrollsSideways(page)) wide.push(`${path} at ${viewport.width}`);
        },
      );
      expect(seen).toEqual({ elsewhere: [], errors: [] });
    }
    expect(wide).toEqual([]);
  });

  test("in Arabic axe finds nothing, pages run from right to left, and none is wider than a phone", async () => {
    const found: string[] = [];
    const seen = await visit(
      browser,
      workroom.origin,
      pages,
      as({ viewport: NARROW, locale: "ar" }),
      async (page, path) => {
        found.push(...(await axeFinds(page, "all")).map((one) => `${path} ${one}`));
        if (await scrollsSideways(page)) found.push(`${path} is too wide`);
        if ((await page.evaluate("getComputedStyle(document.body).direction")) !== "rtl")
          found.push(`${path} runs from left to right`);
      },
    );
    expect({ ...seen, found }).toEqual({ elsewhere: [], errors: [], found: [] });
  });

  test("the focus is seen at each of the first forty steps of the Tab key", async () => {
    const found: string[] = [];
    await visit(browser, workroom.origin, pages, as({ viewport: DESK }), async (page, path) => {
      const unseen = await unseenFocus(page);
      if (unseen !== undefined) found.push(`${path}: ${unseen}`);
    });
    expect(found).toEqual([]);
  });
});
