// Sites of real folders in Chromium: the example that comes with Habeas, and the texts that a developer has at hand.

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type BuiltCase, buildFolder } from "../site/folder-case.ts";
import { brokenLinks, filesIn } from "../site/built-site.ts";
import { findChromium } from "./chromium.ts";
import { oneOfEachKind } from "./visits.ts";

const executablePath = findChromium();
const root = join(import.meta.dirname, "../..");
const texts = resolve(root, process.env["HABEAS_TEXTS"] ?? "../shared/seeds");
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const COLOURS = `{ runOnly: ["color-contrast", "link-in-text-block"] }`;
// What runs in the page is text: the program itself is checked without the browser's names.
const runAxe = (rules: string) =>
  `axe.run(document, ${rules}).then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0]?.html))`;
const SCROLLS = "document.documentElement.scrollWidth > document.documentElement.clientWidth";

const CASES = [
  { name: "the example case", folder: join(root, "examples/lena-maro"), reason: "" },
  { name: "the texts at hand", folder: texts, reason: " (skipped where HABEAS_TEXTS names no folder)" },
] as const;

/** Some hundred pages on a machine that has other work to do. */
vi.setConfig({ testTimeout: 180_000 });

for (const { name, folder, reason } of CASES) {
  describe.skipIf(executablePath === undefined || !existsSync(folder))(`${name}${reason}`, () => {
    let browser: Browser;
    let built: BuiltCase;
    let pages: string[] = [];

    beforeAll(async () => {
      built = await buildFolder(folder);
      pages = (readdirSync(built.out, { recursive: true }) as string[]).filter((path) => path.endsWith(".html")).sort();
      browser = await chromium.launch({ executablePath: executablePath!, args: ["--headless", "--no-sandbox"] }); // the suite is skipped without it
    });
    afterAll(async () => {
      await browser?.close();
      built?.remove();
    });

    /** One browser page goes through them. */
    async function through(
      paths: readonly string[],
      options: Parameters<Browser["newContext"]>[0],
      look: (page: Page, path: string) => Promise<void>,
    ): Promise<void> {
      const context = await browser.newContext(options);
      try {
        const page = await context.newPage();
        for (const path of paths) {
          await page.goto(pathToFileURL(join(built.out, path)).href);
          await look(page, path);
        }
      } finally {
        await context.close();
      }
    }

    // The other rules do not depend on the colours, and the colours not on the case.
    const schemes = [
      ["light", "{}"],
      ["dark", COLOURS],
    ] as const;
    test.each(reason === "" ? schemes : schemes.slice(0, 1))(
      "has no kind of page that fails axe: %s",
      async (colorScheme, rules) => {
        const found: string[] = [];
        const sizes = new Map(pages.map((path) => [path, statSync(join(built.out, path)).size]));
        await through(
          oneOfEachKind(sizes),
          { colorScheme, viewport: { width: 1280, height: 900 } },
          async (page, path) => {
            await page.evaluate(AXE);
            const violations = (await page.evaluate(runAxe(rules))) as string[]; // as the expression says
            found.push(...violations.map((violation) => `${path} ${violation}`));
          },
        );
        expect(pages.length).toBeGreaterThan(15);
        expect(found).toEqual([]);
      },
    );

    test("has no page that scrolls sideways at 360 px", async () => {
      const wide: string[] = [];
      await through(pages, { viewport: { width: 360, height: 740 } }, async (page, path) => {
        if ((await page.evaluate(SCROLLS)) === true) wide.push(path);
      });
      expect(wide).toEqual([]);
    });

    test("has no link that leads nowhere, and nothing of another case on the pages about the subject", () => {
      const files = filesIn(built.out);
      expect(brokenLinks(files)).toEqual([]);
      const about = [...files].filter(
        ([path]) => /^(?:index\.html|timeline\/|quotations\/)/.test(path) || path === built.subjectPage,
      );
      expect(about.length).toBeGreaterThan(2);
      const strays = about.flatMap(([path, html]) =>
        built.related.filter((id) => html.includes(id)).map((id) => `${path} ${id}`),
      );
      expect(strays).toEqual([]);
    });
  });
}
