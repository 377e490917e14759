// Every page of the public edition of the example case in Chromium: with scripts and without, narrow, by day and night, in every
// theme and language. The tests look at a page of every kind.

import { join } from "node:path";
import { chromium } from "playwright-core";
import type { Day } from "../../src/base/base.ts";
import { serveSite } from "../../src/server/server.ts";
import { styleSheet, THEME_NAMES } from "../../src/views/views.ts";
import { findChromium } from "../browser/chromium.ts";
import { axeFinds, axeFindsInThemes, oneOfEachKind, scrollsSideways, visit } from "../browser/visits.ts";
import { filesIn } from "../site/built-site.ts";
import { publishFolder } from "../site/public-edition.ts";
import { siteFaults } from "../site/site-faults.ts";

const EXAMPLE = join(import.meta.dirname, "../../examples/lena-maro");
const DESK = { width: 1280, height: 900 };
const NARROW = { width: 320, height: 640 };
const SHOWN = 8;

export async function benchSiteQuality(): Promise<{ name: string; rows: [string, string][]; missed: string[] }> {
  const executablePath = findChromium();
  const name = "Every page of the public edition of the example, in Chromium";
  if (executablePath === undefined) return { name, rows: [["pages", "no Chromium was found"]], missed: [] };
  const site = await publishFolder(EXAMPLE, "2024-02-01" as Day);
  const served = await serveSite(site.out, { port: 0, kind: "public" });
  const browser = await chromium.launch({ executablePath, args: ["--headless", "--no-sandbox"] });
  const rows: [string, string][] = [];
  const missed: string[] = [];
  const tell = (what: string, found: readonly string[]): void => {
    rows.push([what, found.length === 0 ? "none" : `${found.length}: ${found.slice(0, SHOWN).join(" | ")}`]);
    if (found.length > 0) missed.push(what);
  };
  try {
    const files = filesIn(site.out);
    const sizes = new Map([...files].flatMap(([path, { length }]) => (path.endsWith(".html") ? [[path, length]] : [])));
    const pages = [...sizes.keys()];
    const kinds = new Set(oneOfEachKind(sizes));
    rows.push(["pages", `${pages.length} of ${kinds.size} kinds in three languages`]);
    const { broken, twice, orphans, elsewhere } = siteFaults(files, site.address);
    tell("links that lead nowhere", broken);
    tell("ids that stand twice", twice);
    tell("pages to which nothing leads", orphans);

    const [wide, axe, asked, logged]: [string[], string[], string[], string[]] = [[], [], [...elsewhere], []];
    const [own = "", ...others] = THEME_NAMES.map((theme) => styleSheet("public", theme));
    const bare = { javaScriptEnabled: false, viewport: NARROW };
    const passes = [
      await visit(browser, served.url, pages, bare, async (page, path) => {
        if (await scrollsSideways(page)) wide.push(path);
      }),
      await visit(browser, served.url, pages, { viewport: DESK }, async (page, path) => {
        const isEnglish = !/^(?:es|ar)\//u.test(path);
        const sheets = kinds.has(path) ? [own, ...others] : [own];
        const found = isEnglish || kinds.has(path) ? await axeFindsInThemes(page, sheets) : await axeFinds(page, "all");
        axe.push(...found.map((one) => `${path} ${one}`));
      }),
    ];
    for (const seen of passes) {
      asked.push(...seen.elsewhere);
      logged.push(...seen.errors);
    }
    tell("requests to other hosts", asked);
    tell("errors and breaches of policy in the console", logged);
    tell("pages wider than a screen of 320 px", wide);
    tell("what axe finds", axe);
  } finally {
    await browser.close();
    await served.close();
    site.remove();
  }
  return { name, rows, missed };
}
