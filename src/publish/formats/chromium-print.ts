// Prints a page of the site on paper size with the Chromium of the machine, if there is one. What the browser writes of the
// machine, the hour and the folder is taken out: the same page gives the same bytes.

import { execFile } from "node:child_process";
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { Problem } from "../../base/base.ts";

const run = promisify(execFile);

/** Gives the bytes of the PDF of a page. @param page from the folder `site`; `address` is where the site is published. */
export type Printer = (site: string, page: string, address: string | undefined) => Promise<Uint8Array>;

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];
const LONGEST_MS = 120_000;

/** Undefined when no Chromium is found: $CHROMIUM, else the first on the path or at the usual places. */
export function chromiumPrinter(): Printer | undefined {
  const given = process.env["CHROMIUM"];
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const candidates = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...PLACES];
  const chromium = given !== undefined && given !== "" ? given : candidates.find(isExecutable);
  return chromium === undefined ? undefined : (site, page, address) => printed(chromium, site, page, address);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error) return false;
    throw error;
  }
}

async function printed(chromium: string, site: string, page: string, address: string | undefined): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "habeas-print-"));
  try {
    const [copy, out] = [join(folder, "page.html"), join(folder, "page.pdf")];
    writeFileSync(copy, printable(readFileSync(join(site, page), "utf8"), site, page, address));
    await run(
      chromium,
      [
        "--headless=new",
        "--disable-gpu",
        "--no-first-run",
        // Chromium refuses to sandbox itself for root; the page is ours and has no script
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        `--user-data-dir=${join(folder, "profile")}`,
        "--no-pdf-header-footer",
        `--print-to-pdf=${out}`,
        pathToFileURL(copy).href,
      ],
      { timeout: LONGEST_MS },
    );
    return withoutTraces(readFileSync(out));
  } catch (cause) {
    throw new Problem("cannot-print", { page }, { cause });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Links lead to the published site or nowhere, and never into a folder of this machine; sheet and pictures are taken from the site. */
export function printable(html: string, site: string, page: string, address: string | undefined): string {
  const here = pathToFileURL(join(site, dirname(page), "x")).href;
  const there = address === undefined ? undefined : new URL(page, address).href;
  return html
    .replace(/(<a [^>]*?)href="([^"]*)"/gu, (whole, before: string, href: string) => {
      if (/^[a-z][a-z0-9+.-]*:/iu.test(href)) return whole;
      return there === undefined ? before : `${before}href="${new URL(href, there).href}"`;
    })
    .replace(/<link rel="alternate"[^>]*>/gu, "")
    .replace(/(<link rel="stylesheet" href=|<img src=)"([^"]*)"/gu, (_, before: string, path: string) => {
      return `${before}"${new URL(path, here).href}"`;
    });
}

/** Of the same length, so that every place in the file stays where it is. */
export function withoutTraces(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf)
    .toString("latin1")
    .replace(/\/(CreationDate|ModDate) \(D:[^)]*\)/gu, (found) => " ".repeat(found.length))
    .replace(/\/Creator \((?:\\.|[^\\)])*\)/gu, (found) => " ".repeat(found.length));
  return Buffer.from(text, "latin1");
}
