// Everything that must pass before a change lands: types, lint, format, then all tests. Ends with the runner's totals.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findChromium } from "../test/browser/chromium.ts";

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numFailedTestSuites: number;
}

const root = fileURLToPath(new URL("..", import.meta.url));
const isCi = process.env["CI"] === "true";
const only = process.argv.slice(2);

if (only.length === 0) {
  step("types", ["tsc", "-p", "."]);
  step("lint", ["oxlint", "--type-aware", "--deny-warnings"]);
  step("format", ["oxfmt", "--check"]);
}
const withoutBrowser = leaveOutBrowser();
runTests(withoutBrowser ? ["--exclude", "test/browser/**/*.test.ts"] : []);

function step(name: string, [command = "", ...args]: string[]): void {
  const start = performance.now();
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: "inherit" });
  if (error !== undefined) console.error(error.message);
  if (status !== 0) {
    console.error(`${name}: failed`);
    process.exit(status ?? 1);
  }
  console.log(`${name}: ok (${((performance.now() - start) / 1000).toFixed(1)} s)`);
}

function leaveOutBrowser(): boolean {
  if (findChromium() !== undefined) return false;
  if (isCi) {
    console.error("No Chromium was found, and continuous integration does not leave the browser tests out.");
    process.exit(1);
  }
  console.log("The browser tests are left out: no Chromium was found (set CHROMIUM to its path).");
  return true;
}

function runTests(args: readonly string[]): void {
  const folder = mkdtempSync(join(tmpdir(), "habeas-test-"));
  const file = join(folder, "report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const { status } = spawnSync("vitest", ["run", ...reporters, ...args, ...only], { cwd: root, stdio: "inherit" });
  const report = JSON.parse(readFileSync(file, "utf8")) as VitestReport;
  rmSync(folder, { recursive: true });
  // a test file that does not even load has no failed test of its own
  const failed = Math.max(report.numFailedTests, report.numFailedTestSuites > 0 ? 1 : 0);
  const skipped = report.numPendingTests + report.numTodoTests;
  console.log(`\n${report.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
  process.exit(failed > 0 ? 1 : (status ?? 1));
}
