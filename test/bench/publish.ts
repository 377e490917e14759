// How fast the public edition is written, beside Hugo and Eleventy: about 10,000 pages, each program in a process of its own, in turn,
// in one folder in memory where there is one. Compared are the processor seconds of whole processes, start included. Ours reads the
// record, takes out what may not be shown, asks what speaks against publishing, writes pages, record.json and feeds, and keeps the
// edition. The others get the finished bodies of the same pages (what the campaign wrote as Markdown, the rest as ready HTML) and put
// the same frame around each. Share images are measured by themselves: the others draw none.

import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Day } from "../../src/base/base.ts";
import { pngOf } from "../../src/publish/formats/share-images.ts";
import { keepEdition, prepareEdition, writeSite } from "../../src/publish/publish.ts";
import { type Area, shareImage, wordsOf } from "../../src/views/views.ts";
import {
  allDocuments,
  allPeople,
  buildRecord,
  chooseStatements,
  decideLevels,
  decideStatements,
  idKeyOf,
  openCase,
  publicFolder,
  readWritings,
} from "../../src/workroom/workroom.ts";
import { type PublishCase, writePublishCase } from "./publish-case.ts";
import type { Table } from "./score.ts";
import { writeEleventy, writeHugo } from "./site-peers.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const HABEAS = join(ROOT, "habeas");
const TIME = "/usr/bin/time";
const SIZE = { documents: 1300, updates: 1500 };
const ROUNDS = 3;
const IMAGES = 30;
const CHANGES = 5;
const AS_OF: Day = "2024-01-01";
const TARGET = { seconds: 7, megabytes: 300, change: 300 };
const WHO = { by: "Ada", at: "2024-01-01T00:00:00.000Z", reason: undefined } as const;

interface Use {
  readonly seconds: number;
  readonly megabytes: number;
  /** By the clock. */
  readonly elapsed: number;
}

/** @param sizes Documents and updates, where others are wanted. */
export async function benchPublish([
  documents = SIZE.documents,
  updates = SIZE.updates,
]: readonly number[]): Promise<Table> {
  const name = "Publishing beside Hugo and Eleventy";
  if (!existsSync(TIME)) return { name, rows: [["all", `skipped: ${TIME} is not there`]] };
  const home = mkdtempSync(
    existsSync("/dev/shm") ? "/dev/shm/habeas-bench-publish-" : join(tmpdir(), "habeas-bench-publish-"),
  );
  try {
    const made = writePublishCase(join(home, "case"), { documents, updates });
    await acceptAll(made.folder);
    const place = publicFolder(made.folder);
    const forget = (): void => {
      for (const path of [place.out, place.manifest, place.shown, place.editions])
        rmSync(path, { recursive: true, force: true });
    };
    const ours = (): Use =>
      used(HABEAS, ["publish", made.folder, "--by", "Ada", "--as-of", AS_OF, "--no-search"], home);
    ours();
    const paths = filesBelow(place.out);
    const pages = paths.filter((path) => path.endsWith(".html")).length;
    const markdown = new Map(paths.flatMap((path) => markdownOf(made, path)));
    const peers = peersOf(home, place.out, markdown);
    const uses = new Map<string, Use[]>([["habeas", []], ...peers.map(({ what }): [string, Use[]] => [what, []])]);
    for (let round = 0; round < ROUNDS; round++) {
      forget();
      uses.get("habeas")?.push(ours());
      for (const { what, run } of peers) uses.get(what)?.push(run());
    }
    const mine = median(uses.get("habeas") ?? []);
    const rows: [string, string][] = [
      [
        "pages",
        `${pages} of ${documents} documents and ${updates} updates (${(paths.reduce((sum, path) => sum + statSync(join(place.out, path)).size, 0) / 1e6).toFixed(0)} MB)`,
      ],
    ];
    for (const [what, all] of uses) {
      const one = median(all);
      const ratio = what === "habeas" ? "" : `; ours ${(one.seconds / mine.seconds).toFixed(2)} times as many`;
      rows.push([
        what,
        `${one.seconds.toFixed(2)} cpu-s, ${one.megabytes.toFixed(0)} MB, ${(pages / one.seconds).toFixed(0)} pages a cpu-second${ratio}`,
      ]);
    }
    for (const missing of ["Hugo", "Eleventy"].filter((what) => !uses.has(what)))
      rows.push([missing, "is not there: not compared"]);
    const seconds = (mine.seconds / pages) * 10_000;
    rows.push(["10,000 pages", `${seconds.toFixed(2)} cpu-s (${met(seconds, TARGET.seconds)} s)`]);
    rows.push(["most memory", `${mine.megabytes.toFixed(0)} MB (${met(mine.megabytes, TARGET.megabytes)} MB)`]);
    rows.push(["one share image, beside these figures", `${(await imageSeconds()).toFixed(3)} cpu-s`]);
    rows.push(...(await changes(made, ours)));
    return { name, rows };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function met(value: number, most: number): string {
  return `${value <= most ? "meets" : "MISSES"} the target of ${most}`;
}

async function acceptAll(folder: string): Promise<void> {
  const open = await openCase(folder);
  try {
    await buildRecord(open.store, open.folder);
    const { statements } = await chooseStatements(open.store.read, "accept", { kind: "all" });
    await decideStatements(open, "accept", statements, WHO);
    for (const { targets } of [await allDocuments(open.store.read), await allPeople(open.store.read)])
      await decideLevels(open, "public", targets, WHO);
  } finally {
    await open.close();
  }
}

function peersOf(
  home: string,
  site: string,
  markdown: ReadonlyMap<string, string>,
): { what: string; run: () => Use }[] {
  const peers: { what: string; run: () => Use }[] = [];
  if (spawnSync("hugo", ["version"]).status === 0) {
    const folder = join(home, "hugo");
    writeHugo(site, folder, markdown);
    peers.push({
      what: "Hugo",
      run: () => again(folder, () => used("hugo", ["--quiet", "--destination", "out"], folder)),
    });
  }
  const eleventy = join(ROOT, "node_modules/@11ty/eleventy/cmd.cjs");
  if (existsSync(eleventy)) {
    const folder = join(home, "eleventy");
    writeEleventy(site, folder, markdown);
    symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
    peers.push({
      what: "Eleventy",
      run: () => again(folder, () => used(process.execPath, [eleventy, "--quiet"], folder)),
    });
  }
  return peers;
}

/** Into an empty folder. Throws unless pages came of it. */
function again(folder: string, run: () => Use): Use {
  rmSync(join(folder, "out"), { recursive: true, force: true });
  const use = run();
  if (!existsSync(join(folder, "out/updates"))) throw new Error(`Nothing was written into ${folder}`);
  return use;
}

/** What a process and those that it waited for used. */
function used(command: string, args: readonly string[], cwd: string): Use {
  mkdirSync(cwd, { recursive: true });
  const ran = spawnSync(TIME, ["-f", "%U %S %M %e", command, ...args], { cwd, encoding: "utf8", maxBuffer: 1e9 });
  const [user = 0, system = 0, kilobytes = 0, elapsed = 0] = (ran.stderr.trimEnd().split("\n").at(-1) ?? "")
    .split(" ")
    .map(Number);
  if (ran.status !== 0) throw new Error(`${command} ${args.join(" ")}: ${ran.stdout}${ran.stderr}`);
  return { seconds: user + system, megabytes: (kilobytes * 1024) / 1e6, elapsed };
}

function median(uses: readonly Use[]): Use {
  return (
    uses.toSorted((a, b) => a.seconds - b.seconds)[Math.floor(uses.length / 2)] ?? {
      seconds: NaN,
      megabytes: NaN,
      elapsed: NaN,
    }
  );
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name).slice(folder.length + 1));
}

/** What the campaign wrote of a page, with plain links where it cites. */
function markdownOf({ updates }: PublishCase, path: string): [string, string][] {
  const file = join(updates, path.replace(/^updates\//u, "").replace(/\.html$/u, ".md"));
  if (!path.startsWith("updates/") || !existsSync(file)) return [];
  const body = readFileSync(file, "utf8").replace(/^---\n[\s\S]*?\n---\n/u, "");
  return [[path, body.replace(/\[\[doc_(\w{10})\w*#(\d+-\d+)\]\]/gu, "[source](../s/$1-$2.html)")]];
}

async function imageSeconds(): Promise<number> {
  const svg = (i: number): string =>
    shareImage({
      label: `Update · June ${i + 1}, 2019`,
      title: `Update ${i} about the orchard`,
      caseName: "The case of Ivo Marlend",
      language: "en",
    });
  await pngOf(svg(0));
  const before = process.cpuUsage();
  for (let i = 1; i <= IMAGES; i++) await pngOf(svg(i));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6 / IMAGES;
}

/** One update changed, again and again: within a process that has published before, and as a command. */
async function changes(made: PublishCase, ours: () => Use): Promise<[string, string][]> {
  const change = (i: number): void =>
    writeFileSync(
      made.oneUpdate,
      readFileSync(made.oneUpdate, "utf8").replace(/^title: .*$/mu, `title: Changed for the ${i}th time`),
    );
  const commands: Use[] = [];
  for (let i = 0; i < CHANGES; i++) {
    change(i);
    commands.push(ours());
  }
  const command = commands.toSorted((a, b) => a.elapsed - b.elapsed)[Math.floor(CHANGES / 2)];
  const open = await openCase(made.folder);
  const warm: { ms: number; written: number }[] = [];
  try {
    for (let i = 0; i <= CHANGES; i++) {
      change(100 + i);
      const start = performance.now();
      const written = await publishAgain(open);
      warm.push({ ms: performance.now() - start, written });
    }
  } finally {
    await open.close();
  }
  const [first, ...later] = warm;
  const middle = later.toSorted((a, b) => a.ms - b.ms)[Math.floor(CHANGES / 2)];
  return [
    [
      "one update changed, as a command",
      `${((command?.elapsed ?? NaN) * 1000).toFixed(0)} ms (${(command?.seconds ?? NaN).toFixed(2)} cpu-s)`,
    ],
    [
      "the same in an open case, the first time",
      `${(first?.ms ?? NaN).toFixed(0)} ms, ${first?.written} files written`,
    ],
    [
      "and then",
      `${(middle?.ms ?? NaN).toFixed(0)} ms (${met(middle?.ms ?? NaN, TARGET.change)} ms), ${middle?.written} files written`,
    ],
  ];
}

/** What `habeas publish` does, without a process of its own. */
async function publishAgain({ store, folder }: Awaited<ReturnType<typeof openCase>>): Promise<number> {
  await buildRecord(store, folder);
  const place = publicFolder(folder.folder);
  const decisions = await store.read.decisions();
  const { writings, faults, photoFiles, readPhoto: photo } = readWritings(folder);
  const revision = await store.read.revision();
  const given = { decisions, writings, faults, photoFiles, asOf: AS_OF, revision, idKey: idKeyOf(place.idKey) };
  const prepared = await prepareEdition(store.read, given);
  if (prepared.refusals.stops.length > 0) throw new Error(`Refused: ${prepared.refusals.stops[0]?.what}`);
  const edition = {
    kind: "public",
    language: "en",
    words: wordsOf("en"),
    languages: ["en"],
    areas: new Set<Area>(),
  } as const;
  const site = {
    out: place.out,
    manifest: place.manifest,
    edition: { ...edition, hasPdf: false },
    revision,
    writings,
    photo,
    search: false,
    asOf: AS_OF,
  };
  const { written } = await writeSite(prepared.source, site);
  keepEdition(place, { ...WHO, asOf: AS_OF, shown: `${JSON.stringify(prepared.shown)}\n` });
  return written;
}
