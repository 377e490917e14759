// Going through the pages of a site in a browser: what each asks for, what it logs, what axe and a ruler say of it.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";

export interface Visits {
  /** Requests to anywhere but the site. */
  readonly elsewhere: string[];
  /** What the console, a script, a blocked request or the server complained of, with the page. */
  readonly errors: string[];
}

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** The other rules do not depend on the colours. */
const COLOURS = `{ runOnly: ["color-contrast", "link-in-text-block"] }`;
// What runs in the page is text: the program itself is checked without the browser's names.
const runAxe = (rules: string) =>
  `axe.run(document, ${rules}).then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map((one) => one.html).slice(0, 3).join(" ")))`;
const SCROLLS = "document.documentElement.scrollWidth > document.documentElement.clientWidth";

/** Several browser pages share the paths. @param origin The address at which they stand, with its slash. */
export async function visit(
  browser: Browser,
  origin: string,
  paths: readonly string[],
  options: BrowserContextOptions,
  look: (page: Page, path: string) => Promise<void> = async () => {},
): Promise<Visits> {
  const [elsewhere, errors]: [string[], string[]] = [[], []];
  const waiting = paths.values();
  const one = async (): Promise<void> => {
    const context = await browser.newContext(options);
    try {
      const page = await context.newPage();
      let at = "";
      page.on("request", (request) => {
        if (!request.url().startsWith(origin) && !request.url().startsWith("data:"))
          elsewhere.push(`${at} -> ${request.url()}`);
      });
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") errors.push(`${at}: ${message.text()}`);
      });
      page.on("pageerror", (error) => errors.push(`${at}: ${error.message}`));
      page.on("requestfailed", (request) => errors.push(`${at}: not loaded: ${request.url()}`));
      page.on("response", (response) => {
        if (response.status() >= 400) errors.push(`${at}: ${response.status()} ${response.url()}`);
      });
      for (const path of waiting) {
        at = path;
        await page.goto(origin + path);
        await look(page, path);
      }
    } finally {
      await context.close();
    }
  };
  await Promise.all([one(), one()]);
  return { elsewhere, errors };
}

/** What axe finds on the page as it stands: by all its rules, or by those about colours. */
export async function axeFinds(page: Page, rules: "all" | "colours"): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate<string[]>(runAxe(rules === "all" ? "{}" : COLOURS));
}

/** All rules in the first of these sheets, and those about colours in every sheet by day and by night. */
export async function axeFindsInThemes(page: Page, [first = "", ...others]: readonly string[]): Promise<string[]> {
  await page.evaluate(putSheet(first));
  const found = await axeFinds(page, "all");
  for (const sheet of [first, ...others]) {
    await page.evaluate(putSheet(sheet));
    for (const colorScheme of sheet === first ? (["dark"] as const) : (["light", "dark"] as const)) {
      await page.emulateMedia({ colorScheme });
      found.push(...(await page.evaluate<string[]>(runAxe(COLOURS))).map((one) => `(${colorScheme}) ${one}`));
    }
  }
  await page.emulateMedia({ colorScheme: "light" });
  return found;
}

/** The page in another dress. */
function putSheet(css: string): string {
  return `(() => { const sheet = new CSSStyleSheet(); sheet.replaceSync(${JSON.stringify(css)}); document.adoptedStyleSheets = [sheet]; for (const link of document.querySelectorAll("link[rel=stylesheet]")) link.disabled = true; })()`;
}

export async function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate<boolean>(SCROLLS);
}

/** Of each kind of page the one with the most in it; of each kind of writing too. */
export function oneOfEachKind(sizes: ReadonlyMap<string, number>): string[] {
  const largest = new Map<string, string>();
  for (const [path, size] of sizes) {
    const kind = path
      .replace(/(?:ent|doc)_[a-z0-9]+/u, "*")
      .replace(/(^|\/)s\/.*$/u, "$1s/*")
      .replace(/act\/zip\/\d+/u, "act/zip/*")
      .replace(/act\/district\/.*$/u, "act/district/*")
      .replace(/search\/(?:\d+|.)\.html$/u, "search/*")
      .replace(/(updates|statements|letters)\/(?!index)[^/]+$/u, "$1/*");
    const known = largest.get(kind);
    if (known === undefined || size > (sizes.get(known) ?? 0)) largest.set(kind, path);
  }
  return [...largest.values()].sort();
}

/** Goes round the page with the Tab key, at most `most` steps; gives the first thing that has the focus without showing it. */
export async function unseenFocus(page: Page, most = 40): Promise<string | undefined> {
  for (let step = 0; step < most; step++) {
    await page.keyboard.press("Tab");
    if (!(await page.evaluate<boolean>(FOCUS_IS_SEEN)))
      return page.evaluate<string>("document.activeElement.outerHTML");
  }
  return undefined;
}

/** Has the focus a frame around it, or is it a field with a frame of its own, and is it on the screen? */
export const FOCUS_IS_SEEN = `(() => {
  const at = document.activeElement;
  if (at === null || at === document.body) return true;
  const { outlineStyle, outlineWidth } = getComputedStyle(at);
  const box = [...at.getClientRects()][0];
  return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 && box !== undefined && box.width > 0 && box.height > 0 &&
    box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
})()`;
