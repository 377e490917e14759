// The folder of a site on the disk: which files in it are ours, whole files or none, and no file written that is already there.

import { createHash, hash } from "node:crypto";
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { z } from "zod";
import { Problem } from "../base/base.ts";
import { GENERATOR } from "../views/views.ts";
import { LAYOUT } from "./layout-mark.ts";

const MANIFEST = ".habeas-site.json";
const TEMPORARY = ".habeas-tmp";
/** Other files may be written while this one is made. */
const TEMPORARY_PIECES = ".habeas-tmp-pieces";
const DIGEST = 32;

/** `complete` is false while a write is under way: what a killed write left behind is then written again. */
const manifestSchema = z.object({
  /** By which program the pages were made: an older site is written anew. */
  layout: z.string(),
  complete: z.boolean(),
  /** Path to the hash of the file's bytes, their number, and the part of the site that was written with it. */
  files: z.custom<Readonly<Record<string, string>>>((value) => isTextByName(value, isFileLine)),
  /** What the pages depend on besides their own document or entry, by its id. */
  around: z.custom<Readonly<Record<string, string>>>((value) => isTextByName(value, () => true)),
});

/** Many thousands of names: what a schema says of each is asked here in one loop. */
export function isTextByName(value: unknown, isRight: (text: string, name: string) => boolean): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(([name, text]) => typeof text === "string" && isRight(text, name));
}

function isFileLine(line: string, path: string): boolean {
  return isInside(path) && /^[0-9a-f]{32} [0-9]+(?: [a-z]+)?$/.test(line);
}

export interface SiteFolderOptions {
  /** Where the list of our files stands; in the folder unless given. What is uploaded as a whole must not hold it. */
  readonly manifest?: string | undefined;
  /** Say what would change, and change nothing. */
  readonly isTry?: boolean | undefined;
  /** Rely on nothing that stands there: every file is written. */
  readonly isAnew?: boolean | undefined;
}

/** A part of the site that is made of the same things and is kept or written as a whole. */
export type SitePart = "record";

interface Listed {
  readonly digest: string;
  readonly size: number;
  readonly part: SitePart | undefined;
}

/** The paths of files that came, changed and went. */
export interface FolderChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** One site's folder, opened for writing. */
export class SiteFolder {
  readonly #root: string;
  readonly #manifest: string;
  readonly #isTry: boolean;
  readonly #isAnew: boolean;
  readonly #changes = { added: [] as string[], changed: [] as string[], removed: [] as string[] };
  readonly #before: z.infer<typeof manifestSchema> | undefined;
  readonly #files = new Map<string, Listed>();
  readonly #folders = new Set<string>();
  /** What lies in each folder, as far as somebody asked. */
  readonly #there = new Map<string, ReadonlySet<string>>();
  #begun = false;
  written = 0;

  /** Throws a Problem when the folder holds files and no manifest of ours. */
  constructor(root: string, { manifest, isTry = false, isAnew = false }: SiteFolderOptions = {}) {
    this.#root = root;
    this.#manifest = manifest ?? join(root, MANIFEST);
    this.#isTry = isTry;
    this.#isAnew = isAnew;
    if (existsSync(root) && !statSync(root).isDirectory()) throw new Problem("out-not-ours", { path: root });
    this.#before = readManifest(this.#manifest);
    if (this.#before === undefined && existsSync(root) && readdirSync(root).length > 0) {
      throw new Problem("out-not-ours", { path: root });
    }
  }

  /** Can what is there be relied on: was the last write finished, by this layout? */
  get reliable(): boolean {
    return !this.#isAnew && this.#before?.complete === true && this.#before.layout === LAYOUT;
  }

  /** What the manifest says a page depended on when it was written. */
  around(id: string): string | undefined {
    return this.#before?.around[id];
  }

  /** The ids for which `around` is known. */
  get aroundIds(): readonly string[] {
    return Object.keys(this.#before?.around ?? {});
  }

  get paths(): readonly string[] {
    return Object.keys(this.#before?.files ?? {});
  }

  /** Writes the file, unless the same bytes stand there. */
  write(path: string, content: string | Uint8Array, part?: SitePart): void {
    const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
    const digest = digestOf(bytes);
    this.#files.set(path, { digest, size: bytes.length, part });
    const target = join(this.#root, path);
    const before = this.#listed(path)?.digest;
    if (this.reliable && before === digest && sizeOf(target) === bytes.length) return;
    if (before !== digest) this.#changes[before === undefined ? "added" : "changed"].push(path);
    if (this.#isTry) return;
    this.#begin();
    this.#folder(dirname(target));
    this.#put(target, bytes);
    this.written++;
  }

  /** The same for a file that is made piece by piece: no more than a piece of it is in memory. */
  async writePieces(path: string, pieces: AsyncIterable<string>): Promise<void> {
    const made = createHash("sha256");
    let size = 0;
    const temporary = join(this.#root, TEMPORARY_PIECES);
    if (!this.#isTry) this.#begin();
    const file = this.#isTry ? undefined : openSync(temporary, "w");
    try {
      for await (const piece of pieces) {
        const bytes = Buffer.from(piece, "utf8");
        made.update(bytes);
        size += bytes.length;
        if (file !== undefined) writeFileSync(file, bytes);
      }
    } catch (cause) {
      throw refusal(join(this.#root, path), cause);
    } finally {
      if (file !== undefined) closeSync(file);
    }
    const digest = made.digest("hex").slice(0, DIGEST);
    this.#files.set(path, { digest, size, part: undefined });
    const target = join(this.#root, path);
    const before = this.#listed(path)?.digest;
    const isSame = this.reliable && before === digest && sizeOf(target) === size;
    if (!isSame && before !== digest) this.#changes[before === undefined ? "added" : "changed"].push(path);
    if (this.#isTry) return;
    if (isSame) rmSync(temporary);
    else {
      this.#folder(dirname(target));
      this.#move(temporary, target);
      this.written++;
    }
  }

  /** Throws a Problem when a page of somebody else stands where `writeBeside` would write. */
  checkBeside(path: string): void {
    if (existsSync(path) && !isOurPage(path)) throw new Problem("out-not-ours", { path });
  }

  /** Writes a page that is no part of the site, unless the same bytes stand there. */
  writeBeside(path: string, content: string): void {
    const bytes = Buffer.from(content, "utf8");
    if (existsSync(path) && readFileSync(path).equals(bytes)) return;
    this.#folder(this.#root);
    this.#put(path, bytes);
  }

  /** The file of the last write stays as it is; false when it is not there any more. */
  keep(path: string): boolean {
    const listed = this.#listed(path);
    if (listed === undefined || !this.#isThere(path)) return false;
    this.#files.set(path, listed);
    return true;
  }

  /** The same for those of `paths` that were written with this part; false, and none kept, when one of them is not there. */
  keepPart(paths: readonly string[], part: SitePart): boolean {
    const own = paths.flatMap((path) => {
      const listed = this.#listed(path);
      return listed?.part === part ? [{ path, listed }] : [];
    });
    if (own.length === 0 || !own.every(({ path }) => this.#isThere(path))) return false;
    for (const { path, listed } of own) this.#files.set(path, listed);
    return true;
  }

  /** Removes files of ours that were neither written nor kept, then says that the write is finished. */
  finish(around: ReadonlyMap<string, string>): void {
    const gone = this.#ours().filter((path) => !this.#files.has(path));
    this.#changes.removed.push(...gone);
    if (this.#isTry) return;
    for (const path of gone) {
      this.#begin();
      rmSync(join(this.#root, path), { force: true });
    }
    for (const folder of new Set(gone.map((path) => dirname(path)))) this.#removeIfEmpty(folder);
    const manifest = {
      layout: LAYOUT,
      complete: true,
      files: sorted(new Map([...this.#files].map(([path, one]) => [path, written(one)]))),
      around: sorted(around),
    };
    if (this.#begun || JSON.stringify(this.#before) !== JSON.stringify(manifest)) this.#putManifest(manifest);
  }

  /** The files written or kept so far. */
  get current(): readonly string[] {
    return [...this.#files.keys()];
  }

  /** Names the bytes of a file that was written or kept. */
  digestOf(path: string): string | undefined {
    return this.#files.get(path)?.digest;
  }

  /** A page as it stands in the folder. */
  read(path: string): string {
    return readFileSync(join(this.#root, path), "utf8");
  }

  /** Of the files written or kept: how many are pages, and the size of all. */
  get contents(): { pages: number; bytes: number } {
    let [pages, bytes] = [0, 0];
    for (const [path, { size }] of this.#files) {
      if (path.endsWith(".html")) pages++;
      bytes += size;
    }
    return { pages, bytes };
  }

  /** What this write changed against the last, each list in its order. */
  get changes(): FolderChanges {
    const { added, changed, removed } = this.#changes;
    return { added: added.toSorted(), changed: changed.toSorted(), removed: removed.toSorted() };
  }

  #listed(path: string): Listed | undefined {
    const line = this.#before?.files[path];
    return line === undefined ? undefined : listedIn(line);
  }

  /** One look at a folder for all its files. */
  #isThere(path: string): boolean {
    const folder = dirname(path);
    const names = this.#there.getOrInsertComputed(folder, () => namesIn(join(this.#root, folder)));
    return names.has(basename(path));
  }

  /** Before the first change: a folder that bears an unfinished manifest is ours, and nothing in it is relied on. */
  #begin(): void {
    if (this.#begun) return;
    this.#begun = true;
    this.#folder(this.#root);
    this.#putManifest({
      layout: LAYOUT,
      complete: false,
      files: this.#before?.files ?? {},
      around: this.#before?.around ?? {},
    });
  }

  #putManifest(manifest: z.infer<typeof manifestSchema>): void {
    this.#folder(this.#root);
    this.#put(this.#manifest, Buffer.from(`${JSON.stringify(manifest)}\n`));
  }

  #put(target: string, bytes: Uint8Array): void {
    const temporary = join(this.#root, TEMPORARY);
    try {
      writeFileSync(temporary, bytes);
    } catch (cause) {
      throw refusal(target, cause);
    }
    this.#move(temporary, target);
  }

  #move(temporary: string, target: string): void {
    try {
      renameSync(temporary, target);
    } catch (cause) {
      throw refusal(target, cause);
    }
  }

  #folder(path: string): void {
    if (this.#folders.has(path)) return;
    try {
      mkdirSync(path, { recursive: true });
    } catch (cause) {
      throw refusal(path, cause);
    }
    this.#folders.add(path);
  }

  #removeIfEmpty(folder: string): void {
    const path = join(this.#root, folder);
    if (folder !== "." && existsSync(path) && readdirSync(path).length === 0) rmdirSync(path);
  }

  /** What the manifest lists and, where a write was broken off, what it may have left: pages in the folders of ours. */
  #ours(): string[] {
    const paths = new Set(this.paths);
    if (this.#before !== undefined && !this.#before.complete) {
      for (const folder of new Set([...this.#files.keys()].map((path) => dirname(path)))) {
        if (folder === "." || !existsSync(join(this.#root, folder))) continue;
        for (const name of readdirSync(join(this.#root, folder)))
          if (name.endsWith(".html")) paths.add(`${folder}/${name}`);
      }
      for (const name of [TEMPORARY, TEMPORARY_PIECES]) if (existsSync(join(this.#root, name))) paths.add(name);
    }
    return [...paths];
  }
}

/** Names the bytes of a file in the list of a site's files. */
export function digestOf(bytes: Uint8Array): string {
  return hash("sha256", bytes, "hex").slice(0, DIGEST);
}

/** The files of the finished site that this list tells of, by path; undefined where none is finished. */
export function finishedFiles(manifest: string): Readonly<Record<string, string>> | undefined {
  const known = readManifest(manifest);
  if (known?.complete !== true) return undefined;
  return Object.fromEntries(Object.entries(known.files).map(([path, line]) => [path, listedIn(line).digest]));
}

function written({ digest, size, part }: Listed): string {
  return part === undefined ? `${digest} ${size}` : `${digest} ${size} ${part}`;
}

function listedIn(line: string): Listed {
  const [digest = "", size, part] = line.split(" ");
  return { digest, size: Number(size), part: part as SitePart | undefined };
}

function namesIn(folder: string): ReadonlySet<string> {
  return new Set(existsSync(folder) ? readdirSync(folder) : []);
}

function readManifest(path: string): z.infer<typeof manifestSchema> | undefined {
  if (!existsSync(path)) return undefined;
  const unreadable = { layout: LAYOUT, complete: false, files: {}, around: {} };
  try {
    const parsed = manifestSchema.safeParse(JSON.parse(readFileSync(path, "utf8")));
    // A manifest that cannot be read still says that the folder is ours; everything is written anew.
    return parsed.success ? parsed.data : unreadable;
  } catch (cause) {
    if (cause instanceof SyntaxError) return unreadable;
    throw refusal(path, cause);
  }
}

/** Ours are the pages whose head says so. */
function isOurPage(path: string): boolean {
  if (!statSync(path).isFile()) return false;
  const html = readFileSync(path, "utf8");
  const head = html.slice(0, html.indexOf("</head>") + 1);
  return head.includes(`<meta name="generator" content="${GENERATOR}" />`);
}

/** A manifest that somebody changed must not make us remove files outside the folder. */
export function isInside(path: string): boolean {
  return !path.startsWith("/") && !path.includes("\\") && !/(?:^|\/)\.\.(?:\/|$)/.test(path);
}

function sizeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.size;
}

function sorted(map: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

function refusal(path: string, cause: unknown): unknown {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : undefined;
  if (code === undefined) return cause;
  if (code === "ENOSPC") return new Problem("disk-full", { path }, { cause });
  return new Problem("cannot-write", { path, why: code }, { cause });
}
