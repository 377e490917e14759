// Feeds and maps of the site as the XML parser of Chromium reads them, which takes nothing that is not well-formed.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { writeSite } from "../../src/publish/publish.ts";
import { writingsOf } from "../../src/record/record.ts";
import { wordsOf } from "../../src/views/views.ts";
import { filesIn } from "../site/built-site.ts";
import { INVENTED_CASE } from "../site/invented-case.ts";
import { memorySource } from "../site/memory-source.ts";
import { findChromium } from "./chromium.ts";

const executablePath = findChromium();
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** What would break XML if it were not written as text. */
const TITLE = `Bread & <roses> ]]> "said" é خبز`;

describe.skipIf(executablePath === undefined)("XML", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath!, args: ["--headless", "--no-sandbox"] }); // the suite is skipped without it
  });
  afterAll(() => browser?.close());

  /** The name of the outermost element; undefined where the text is not well-formed. */
  async function rootsOf(texts: readonly string[]): Promise<readonly (string | undefined)[]> {
    const page = await browser.newPage();
    const script = `${JSON.stringify(texts)}.map((text) => {
      const read = new DOMParser().parseFromString(text, "application/xml");
      return read.querySelector("parsererror") === null ? read.documentElement.localName : undefined;
    })`;
    const roots = await page.evaluate<(string | undefined)[]>(script);
    await page.close();
    return roots;
  }

  test("what is not well-formed is seen", async () => {
    expect(await rootsOf(["<feed><title>Bread & salt</title></feed>", "<feed/>"])).toEqual([undefined, "feed"]);
  });

  test("every feed and the site map of an edition in three languages are well-formed", async () => {
    const out = mkdtempSync(join(tmpdir(), "habeas-xml-"));
    try {
      const { writings, faults } = writingsOf([
        {
          path: "bread.md",
          text: `---\nstatus: ready\ntitle: ${JSON.stringify(TITLE)}\ndate: 2019-06-03\nnature: thanks\n---\n${TITLE}\n`,
        },
        {
          path: "fix.md",
          text: "---\nkind: correction\nstatus: ready\ntitle: A slip\ndate: 2019-06-04\npage: updates/bread.html\nwas: Salt & <b>\nnow: Bread\n---\n",
        },
      ]);
      expect(faults).toEqual([]);
      await writeSite(memorySource(INVENTED_CASE), {
        out: join(out, "site"),
        edition: {
          kind: "public",
          language: "en",
          words: wordsOf("en"),
          languages: ["en", "es", "ar"],
          address: "https://site.example/",
          areas: new Set(),
        },
        writings,
        asOf: "2019-06-10",
      });
      const files = [...filesIn(join(out, "site"))].filter(([path]) => /\.(?:atom|xml)$/u.test(path));
      const roots = await rootsOf(files.map(([, text]) => text));
      expect(
        files.filter((_, i) => !["feed", "urlset", "sitemapindex"].includes(roots[i] ?? "")).map(([path]) => path),
      ).toEqual([]);
      expect(files.map(([path]) => path)).toEqual(
        expect.arrayContaining(["feed.atom", "es/feed.atom", "ar/feed.atom", "corrections.atom", "sitemap.xml"]),
      );
    } finally {
      rmSync(out, { recursive: true });
    }
  });
});
