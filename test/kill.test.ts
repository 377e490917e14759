// A build that is killed with SIGKILL, at twenty moments, loses nothing: a plain re-run gives what an undisturbed build gives.

import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { SMALL_CASE, writeCase } from "../src/workroom/small-case.fixture.ts";
import { habeas, startHabeas } from "./run-habeas.ts";

const KILLS = 20;

const { folder, remove } = writeCase({
  ...SMALL_CASE,
  ...Object.fromEntries(
    Array.from({ length: 40 }, (_, i) => [
      `more/note-${i}.txt`,
      `June ${(i % 28) + 1}, 2023\n\nTomas Ilves wrote letter number ${i} from the Harlan County Jail, and nobody answered it for weeks.\n`,
    ]),
  ),
});
const out = `${folder}.out`;
let expected = { record: "", site: "" };
let undisturbedMs = 0;

beforeAll(async () => {
  const start = performance.now();
  const built = await habeas("build", folder, "--draft", "--out", out);
  undisturbedMs = performance.now() - start;
  expect(built.code, built.err).toBe(0);
  expected = await state();
  rmSync(out, { recursive: true });
});
afterAll(remove);

async function state(): Promise<{ record: string; site: string }> {
  const { out: record, code, err } = await habeas("export", folder, "--format", "json", "--out", out);
  expect(code, err).toBe(0);
  const site = join(out, "site");
  const pages = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
  return {
    record,
    site: pages
      .sort()
      .map((page) => `${page}\n${readFileSync(join(site, page), "utf8")}`)
      .join("\n"),
  };
}

test(`killed ${KILLS} times, then run again`, { timeout: 300_000 }, async () => {
  const moments = Array.from({ length: KILLS }, () => Math.random());
  const stopped: number[] = [];
  // a build on top of another has less to do: the moments close in until some are early enough
  let longestMs = undisturbedMs;
  for (const [i, moment] of moments.entries()) {
    // every fourth time from nothing, else on top of what the killed builds before left
    if (i % 4 === 0) rmSync(out, { recursive: true, force: true });
    const { child, ran } = startHabeas(["build", folder, "--draft", "--out", out]);
    const timer = setTimeout(() => child.kill("SIGKILL"), moment * longestMs);
    const { code } = await ran;
    clearTimeout(timer);
    if (code !== 0) stopped.push(moment);
    longestMs = code === 0 ? longestMs * 0.7 : Math.min(undisturbedMs, longestMs * 1.5);
    if (i % 4 !== 3) continue;
    const again = await habeas("build", folder, "--draft", "--out", out);
    expect(again.code, again.err).toBe(0);
    expect(await state(), `killed at ${moments.slice(i - 3, i + 1).join(", ")} of a build`).toEqual(expected);
    expect((await habeas("verify", folder, "--out", out)).out).toMatch(/all as they should be/);
  }
  expect(stopped.length, "no build was killed in time: nothing was tested").toBeGreaterThan(KILLS / 3);
  expect(existsSync(join(out, "record.sqlite"))).toBe(true);
});
