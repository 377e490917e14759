// Runs a program of this repository under its pinned Node, after installing what it needs if that is missing or older
// than the lockfile. Plain JavaScript that any Node from 18 runs:  node scripts/setup.mjs <file> [arguments…]

import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const pinned = join(root, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
const installed = join(root, "node_modules", ".package-lock.json");
const lockfile = join(root, "package-lock.json");
/** Is there while somebody installs, with the number of their process in it. */
const busy = join(root, ".habeas-setup");

if (Number(process.versions.node.split(".")[0]) < 18) fail("Habeas needs Node 18 or newer to set itself up.");
if (!isInstalled()) alone(() => isInstalled() || install());
run(process.argv.slice(2));

function isInstalled() {
  return existsSync(pinned) && existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockfile).mtimeMs;
}

/** Two that start at once must not install into each other: the second waits until the first has finished or is gone. */
function alone(work) {
  for (let told = false; !taken(); told = true) {
    if (!told) console.error("Setting up: another start of Habeas is installing; waiting for it.");
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
  }
  const release = () => rmSync(busy, { recursive: true, force: true });
  process.on("exit", release);
  work();
  process.off("exit", release);
  release();
}

function taken() {
  try {
    mkdirSync(busy);
  } catch (error) {
    if (error.code !== "EEXIST") return true; // nothing can be written here: npm will say so
    if (isAbandoned()) rmSync(busy, { recursive: true, force: true });
    return false;
  }
  writeFileSync(join(busy, "process"), String(process.pid));
  return true;
}

/** Is whoever took it gone? A moment passes between taking it and writing who did. */
function isAbandoned() {
  const file = join(busy, "process");
  try {
    if (!existsSync(file)) return Date.now() - statSync(busy).mtimeMs > 5000;
    process.kill(Number(readFileSync(file, "utf8")), 0);
    return false;
  } catch (error) {
    return error.code === "ESRCH";
  }
}

function install() {
  console.error("Setting up: installing what package-lock.json lists (once; about a minute).");
  // the npm that runs this script, else the one on the path
  const npm = process.env.npm_execpath;
  const options = { cwd: root, stdio: ["ignore", 2, 2], env: { ...process.env, NODE_ENV: "" } };
  const args = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
  const done = npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
  if (done.error) fail(`npm could not be started (${done.error.message}). Install Node.js with npm, then try again.`);
  if (done.status !== 0)
    fail("npm ci failed; its message stands above. Without a network the packages cannot be fetched.");
  if (!existsSync(pinned))
    fail("The pinned Node was not installed: npm must be allowed to run the install script of the package “node”.");
}

function run([file, ...args]) {
  if (file === undefined) fail("usage: node scripts/setup.mjs <file> [arguments…]");
  const path = [join(root, "node_modules", ".bin"), process.env.PATH].filter(Boolean).join(delimiter);
  // what npm says of the older Node must not reach the program
  const env = { ...process.env, PATH: path, npm_node_execpath: pinned };
  // compiled code is kept, which halves the time to start
  env.NODE_COMPILE_CACHE ??= join(root, "node_modules", ".cache", "compiled");
  const child = spawn(pinned, [file, ...args], { stdio: "inherit", env });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("error", (error) =>
    fail(`The pinned Node could not be started (${error.message}). Remove node_modules and try again.`),
  );
  child.on("exit", (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : (code ?? 1)));
}

function fail(message) {
  console.error(`habeas: ${message}`);
  process.exit(69);
}
