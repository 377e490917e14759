// npm run screenshots [-- folder …]: pictures of a page of every kind of the workroom of a case, at desktop and phone size, by day
// and night, in English and Arabic. They go to screenshots/, which git leaves alone. The folder itself is left as it is.

import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { findChromium } from "../test/browser/chromium.ts";
import { openWithAccounts, signedIn, workroomPages } from "../test/browser/open-workroom.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const out = join(root, "screenshots");
const SIZES = { desktop: { width: 1280, height: 900 }, phone: { width: 375, height: 812 } } as const;
const LOOKS = [
  { name: "light", options: { locale: "en", colorScheme: "light" } },
  { name: "dark", options: { locale: "en", colorScheme: "dark" } },
  { name: "arabic", options: { locale: "ar", colorScheme: "light" } },
] as const;

const executablePath = findChromium();
if (executablePath === undefined) {
  console.error("No Chromium was found (set CHROMIUM to its path).");
  process.exit(1);
}
const [folder = join(root, "examples/lena-maro")] = process.argv.slice(2);
const home = mkdtempSync(join(tmpdir(), "habeas-screenshots-"));
cpSync(folder, join(home, "case"), { recursive: true });
const workroom = await openWithAccounts(join(home, "case"));
const browser = await chromium.launch({ executablePath, args: ["--headless", "--no-sandbox"] });
let written = 0;
try {
  const pages = await workroomPages(workroom);
  rmSync(out, { recursive: true, force: true });
  for (const { name: look, options } of LOOKS)
    for (const [size, viewport] of Object.entries(SIZES)) {
      const context = await browser.newContext({ viewport, ...options, ...signedIn(workroom) });
      const page = await context.newPage();
      mkdirSync(join(out, look, size), { recursive: true });
      for (const [kind, path] of pages) {
        await page.goto(workroom.origin + path);
        const file = kind
          .replace(/\.html$/u, "")
          .replace(/[^\w*]+/gu, "-")
          .replace(/^-|-$/gu, "")
          .replaceAll("*", "one");
        await page.screenshot({
          path: join(out, look, size, `${file === "" ? "overview" : file}.png`),
          fullPage: true,
        });
        written++;
      }
      await context.close();
    }
} finally {
  await browser.close();
  await workroom.close();
  rmSync(home, { recursive: true, force: true });
}
console.log(`${written} pictures are in ${out}`);
