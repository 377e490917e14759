import { spawn } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const root = mkdtempSync(join(tmpdir(), "habeas-setup-"));
afterAll(() => rmSync(root, { recursive: true }));
let n = 0;

/** A fresh clone whose npm takes a moment, notes that it ran, and installs nothing but a Node. */
function freshClone(): { start: () => ReturnType<typeof start>; installs: () => number } {
  const clone = join(root, String(++n));
  mkdirSync(join(clone, "scripts"), { recursive: true });
  copyFileSync(join(import.meta.dirname, "../scripts/setup.mjs"), join(clone, "scripts/setup.mjs"));
  writeFileSync(join(clone, "package-lock.json"), "{}");
  writeFileSync(join(clone, "hello.mjs"), 'console.log("hello")');
  const log = join(clone, "installs.log");
  writeFileSync(log, "");
  const npm = join(clone, "npm.mjs");
  writeFileSync(
    npm,
    `import { appendFileSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
appendFileSync(${JSON.stringify(log)}, "installed\\n");
await new Promise((done) => setTimeout(done, 1000));
mkdirSync("node_modules/node/bin", { recursive: true });
rmSync("node_modules/node/bin/node", { force: true });
symlinkSync(process.execPath, "node_modules/node/bin/node");
writeFileSync("node_modules/.package-lock.json", "{}");`,
  );
  return {
    start: () => start(clone, npm),
    installs: () => readFileSync(log, "utf8").split("\n").filter(Boolean).length,
  };
}

function start(
  clone: string,
  npm: string,
): { child: ReturnType<typeof spawn>; ended: Promise<{ code: number | null; out: string; err: string }> } {
  const child = spawn(process.execPath, [join(clone, "scripts/setup.mjs"), join(clone, "hello.mjs")], {
    env: { ...process.env, npm_execpath: npm },
  });
  let [out, err] = ["", ""];
  child.stdout.on("data", (part) => (out += String(part)));
  child.stderr.on("data", (part) => (err += String(part)));
  return { child, ended: new Promise((done) => child.once("close", (code) => done({ code, out, err }))) };
}

test("two starts at once install once, and both run", async () => {
  const { start: begin, installs } = freshClone();
  const ended = await Promise.all([begin().ended, begin().ended]);
  expect(ended.map(({ code, out }) => [code, out])).toEqual([
    [0, "hello\n"],
    [0, "hello\n"],
  ]);
  expect(ended.filter(({ err }) => err.includes("waiting for it"))).toHaveLength(1);
  expect(installs()).toBe(1);
});

test("who waits goes on by itself when the one that was installing is gone", async () => {
  const { start: begin, installs } = freshClone();
  const first = begin();
  while (installs() === 0) await new Promise((done) => setTimeout(done, 20));
  const second = begin();
  first.child.kill("SIGKILL");
  expect(await second.ended).toMatchObject({ code: 0, out: "hello\n" });
});
