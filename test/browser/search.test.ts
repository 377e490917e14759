// The search page of a public site in Chromium: over HTTP, from a folder, with scripts and without.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeSite } from "../../src/publish/publish.ts";
import { DRAFT_EDITION, type Edition } from "../../src/views/views.ts";
import { INVENTED_CASE } from "../site/invented-case.ts";
import { memorySource } from "../site/memory-source.ts";
import { findChromium } from "./chromium.ts";

const executablePath = findChromium();
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RUN_AXE =
  "axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0]?.html))";
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
};
const PUBLIC: Edition = { ...DRAFT_EDITION, kind: "public", areas: new Set() };
const WAIT = 20_000;

describe.skipIf(executablePath === undefined)("the search page in a browser", () => {
  const out = mkdtempSync(join(tmpdir(), "habeas-search-"));
  let browser: Browser;
  let server: Server;
  let origin = "";

  beforeAll(async () => {
    const { search } = await writeSite(memorySource(INVENTED_CASE), { out, edition: PUBLIC });
    expect(search).toMatchObject({ kind: "made" });
    server = createServer((request, response) => {
      const path = new URL(request.url ?? "/", "http://localhost").pathname;
      // browsers ask every host for it
      if (path === "/favicon.ico") return response.writeHead(204).end();
      try {
        const bytes = readFileSync(join(out, path));
        return response
          .writeHead(200, { "Content-Type": TYPES[extname(path)] ?? "application/octet-stream" })
          .end(bytes);
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        return response.writeHead(404).end();
      }
    });
    await new Promise<void>((done) => {
      server.listen(0, "127.0.0.1", done);
    });
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on a port
    browser = await chromium.launch({
      executablePath: executablePath!, // the suite is skipped without it
      args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"],
    });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    server?.close();
    rmSync(out, { recursive: true });
  });

  async function withPage(
    address: string,
    javaScriptEnabled: boolean,
    work: (page: Page) => Promise<void>,
  ): Promise<{ readonly elsewhere: string[]; readonly errors: string[] }> {
    const context = await browser.newContext({ javaScriptEnabled, bypassCSP: false });
    const [elsewhere, errors]: [string[], string[]] = [[], []];
    try {
      const page = await context.newPage();
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") errors.push(message.text());
      });
      page.on("response", (response) => {
        if (response.status() >= 400) errors.push(response.url().replace(origin, ""));
      });
      page.on("pageerror", (error) => errors.push(error.message));
      page.on("request", (request) => {
        if (!request.url().startsWith(origin) && !request.url().startsWith("file:")) elsewhere.push(request.url());
      });
      await page.goto(address);
      await work(page);
    } finally {
      await context.close();
    }
    return { elsewhere, errors };
  }

  test("words that a document holds lead to it, by the keyboard alone, without a request to elsewhere", async () => {
    const seen = await withPage(`${origin}/search.html`, true, async (page) => {
      await page.focus("#query");
      await page.keyboard.type("judge");
      await page.waitForSelector("#search-results a", { timeout: WAIT });
      expect(await page.textContent("#search-status")).toMatch(/^Pages found: \d+$/u);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.waitForURL((url) => !url.pathname.endsWith("search.html"), { timeout: WAIT });
      expect((await page.textContent("main"))?.toLowerCase()).toContain("judge");
    });
    expect(seen).toEqual({ elsewhere: [], errors: [] });
  }, 60_000);

  test("what is nowhere in the site is not found", async () => {
    await withPage(`${origin}/search.html?q=zzyzxq`, true, async (page) => {
      await page.waitForSelector("#search-status:has-text('Nothing was found.')", { timeout: WAIT });
    });
  }, 60_000);

  test("from a folder it says that the search by words needs a web server, and the lists lead on", async () => {
    const seen = await withPage(pathToFileURL(join(out, "search.html")).href, true, async (page) => {
      expect(await page.textContent("#search-status")).toContain("needs a web server");
      expect(await page.isVisible("#query")).toBe(false);
      await page.click("nav[aria-labelledby=by-letter] a");
      await page.click("main li .label a");
      expect(page.url()).toMatch(/\/(?:people|organizations|places)\//u);
    });
    expect(seen).toEqual({ elsewhere: [], errors: [] });
  }, 60_000);

  test("without scripts the lists by letter and by date stand there", async () => {
    const seen = await withPage(`${origin}/search.html`, false, async (page) => {
      expect(await page.isVisible("#search")).toBe(false);
      await page.click("nav[aria-labelledby=by-date] a");
      expect(page.url()).toMatch(/\/search\/\d{4}\.html$/u);
      await page.click("main ul.dated a");
      expect(page.url()).toMatch(/\/(?:documents|s|updates)\//u);
    });
    expect(seen).toEqual({ elsewhere: [], errors: [] });
  }, 60_000);

  test("axe finds nothing on it, with results and without, nor on its lists", async () => {
    const context = await browser.newContext({ bypassCSP: true });
    const found: string[] = [];
    try {
      const page = await context.newPage();
      for (const path of ["search.html", "search.html?q=judge", "search/2019.html", "search/a.html"]) {
        const answer = await page.goto(`${origin}/${path}`);
        expect(answer?.status(), path).toBe(200);
        if (path.includes("?")) await page.waitForSelector("#search-results a", { timeout: WAIT });
        await page.evaluate(AXE);
        found.push(...(await page.evaluate<string[]>(RUN_AXE)).map((one) => `${path} ${one}`));
      }
    } finally {
      await context.close();
    }
    expect(found).toEqual([]);
  }, 60_000);

  test("the site's own script is small, and no page but the search has one", async () => {
    expect(Buffer.byteLength(readFileSync(join(out, "search.js")))).toBeLessThanOrEqual(5 * 1024);
    const { changes } = await writeSite(memorySource(INVENTED_CASE), {
      out: `${out}-again`,
      edition: PUBLIC,
    });
    try {
      const pages = changes.added.filter((path) => path.endsWith(".html"));
      const scripted = pages.filter((path) =>
        /<script(?! type="application\/ld\+json")|script-src/u.test(readFileSync(join(out, path), "utf8")),
      );
      expect(scripted).toEqual(["search.html"]);
      // from scratch, the same bytes, the index among them
      for (const path of changes.added)
        expect(readFileSync(join(`${out}-again`, path)).equals(readFileSync(join(out, path))), path).toBe(true);
    } finally {
      rmSync(`${out}-again`, { recursive: true });
    }
  }, 120_000);
});
