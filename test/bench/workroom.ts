// How quick the workroom is with many documents: every kind of page, search, from a key to the next statement to review, what travels
// for the first view of a page, and the timeline asked for by fifty at once.

import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Browser, chromium } from "playwright-core";
import { z } from "zod";
import { openCaseToRead } from "../../src/workroom/workroom.ts";
import { findChromium } from "../browser/chromium.ts";
import { firstViewBytes } from "../browser/first-view.ts";
import { type OpenWorkroom, openWorkroom, signedIn, workroomPages } from "../browser/open-workroom.ts";
import { writeRoomCase } from "./room-case.ts";

const DOCUMENTS = 5000;
const TARGET = { page: 100, next: 100, search: 50, firstView: 150_000 };
const TIMES = 30;
const KEYS = 50;
const CONNECTIONS = 50;
const SECONDS = 20;
const SEARCHES =
  '"number 4711" lantern arrest* Calder "Ivo Marlend" Ada teacher "Harrow Bay" judge ferry -judge|ferry transferred "was never opened"'.split(
    / (?=(?:[^"]*"[^"]*")*[^"]*$)/u,
  );

const loadSchema = z.object({
  errors: z.number(),
  timeouts: z.number(),
  non2xx: z.number(),
  requests: z.object({ average: z.number(), total: z.number() }),
  latency: z.object({ p97_5: z.number() }),
});

/** @param sizes Documents, where others are wanted. $HABEAS_ROOM_CASE names a case to be used instead of a made one. */
export async function benchWorkroom([documents = DOCUMENTS]: readonly number[]): Promise<{
  name: string;
  rows: [string, string][];
  missed: string[];
}> {
  const home = mkdtempSync(join(tmpdir(), "habeas-bench-workroom-"));
  const given = process.env["HABEAS_ROOM_CASE"];
  const folder = given ?? join(home, "case");
  const rows: [string, string][] = [];
  const missed: string[] = [];
  const tell = (what: string, value: number, most: number, unit: string): void => {
    rows.push([what, `${value.toFixed(value < 100 ? 1 : 0)} ${unit} (${value <= most ? "meets" : "MISSES"} ${most})`]);
    if (value > most) missed.push(what);
  };
  let workroom: OpenWorkroom | undefined;
  let browser: Browser | undefined;
  try {
    if (given === undefined) writeRoomCase(folder, documents);
    const start = performance.now();
    workroom = await openWorkroom(folder);
    const room = workroom;
    rows.push(["read, compared and opened", `${((performance.now() - start) / 1000).toFixed(1)} s`]);
    rows.push(["the case", await sizeOf(folder)]);
    const pages = await workroomPages(room, 3);
    for (const [kind, path] of pages) {
      const times: number[] = [];
      for (let i = 0; i < TIMES; i++) times.push(await timed(room, path));
      tell(`page ${kind}`, at95(times), TARGET.page, "ms p95");
    }
    const searches: number[] = [];
    for (let i = 0; i < TIMES * 2; i++) {
      const words = SEARCHES[i % SEARCHES.length] ?? "";
      searches.push(await timed(room, `search?${new URLSearchParams({ q: words.replace("|", " ") }).toString()}`));
    }
    tell("search", at95(searches), TARGET.search, "ms p95");

    const executablePath = findChromium();
    if (executablePath === undefined) rows.push(["in a browser", "no Chromium was found"]);
    else {
      browser = await chromium.launch({ executablePath, args: ["--headless", "--no-sandbox"] });
      let most = { path: "", bytes: 0 };
      for (const path of pages.values()) {
        const bytes = await firstViewBytes(browser, room.origin + path, { locale: "en", ...signedIn(room) });
        if (bytes > most.bytes) most = { path, bytes };
      }
      tell(`the heaviest first view (/${most.path})`, most.bytes, TARGET.firstView, "bytes");
      tell(
        "from a key to the next statement, in Chromium",
        at95(await reviewKeys(browser, room)),
        TARGET.next,
        "ms p95",
      );
    }
    rows.push(...(await load(room)));
  } finally {
    await browser?.close();
    await workroom?.close();
    rmSync(home, { recursive: true, force: true });
  }
  return { name: "The workroom with many documents", rows, missed };
}

async function sizeOf(folder: string): Promise<string> {
  const open = await openCaseToRead(folder);
  try {
    const { documents, statements, flags } = await open.read.counts();
    return `${documents} documents, ${statements} statements, ${flags} differences`;
  } finally {
    await open.close();
  }
}

/** Milliseconds from asking to the last byte. */
async function timed({ origin, cookie }: OpenWorkroom, path: string): Promise<number> {
  const start = performance.now();
  const response = await fetch(origin + path, { headers: { cookie, "accept-language": "en" } });
  await response.arrayBuffer();
  if (response.status !== 200) throw new Error(`/${path} was answered with ${response.status}`);
  return performance.now() - start;
}

/** Milliseconds from the key that accepts a statement until the next one stands there. */
async function reviewKeys(browser: Browser, room: OpenWorkroom): Promise<number[]> {
  const context = await browser.newContext({ locale: "en", ...signedIn(room) });
  try {
    const page = await context.newPage();
    await page.goto(`${room.origin}review/next`);
    const times: number[] = [];
    for (let i = 0; i < KEYS; i++) {
      const before = page.url();
      const start = performance.now();
      await page.keyboard.press("a");
      await page.waitForURL(({ href }) => href !== before, { waitUntil: "commit" });
      await page.getByRole("button", { name: "Accept" }).waitFor();
      times.push(performance.now() - start);
      await page.waitForLoadState("networkidle");
    }
    return times;
  } finally {
    await context.close();
  }
}

/** Three times in a row: what grows goes on growing. */
async function load(room: OpenWorkroom): Promise<[string, string][]> {
  const program = join(import.meta.dirname, "../../node_modules/autocannon/autocannon.js");
  const asked = ["-c", String(CONNECTIONS), "-d", String(SECONDS), "-j", "-H", `cookie=${room.cookie}`];
  const held = [megabytes(room.pid)];
  const rows: [string, string][] = [];
  for (let round = 0; round < 3; round++) {
    const { stdout } = await promisify(execFile)(process.execPath, [program, ...asked, `${room.origin}timeline`], {
      maxBuffer: 10_000_000,
    });
    const { errors, timeouts, non2xx, requests, latency } = loadSchema.parse(JSON.parse(stdout));
    held.push(megabytes(room.pid));
    rows.push([
      `the timeline at ${CONNECTIONS} connections, ${SECONDS} s`,
      `${requests.total} answers, ${requests.average.toFixed(0)} a second, ${latency.p97_5} ms p97.5, ${errors} errors, ${timeouts} timeouts, ${non2xx} not 200`,
    ]);
  }
  return [...rows, ["memory before and after each", `${held.join(", ")} MB`]];
}

/** What a process holds, on Linux; elsewhere unknown. */
function megabytes(pid: number): string {
  const file = `/proc/${pid}/status`;
  if (!existsSync(file)) return "?";
  const kilobytes = /VmRSS:\s+(\d+)/u.exec(readFileSync(file, "utf8"))?.[1] ?? "0";
  return (Number(kilobytes) / 1024).toFixed(0);
}

function at95(times: readonly number[]): number {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? 0;
}
