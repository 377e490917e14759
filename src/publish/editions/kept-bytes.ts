// The bytes of published files, each once, by what they are: an edition costs only what it changed.

import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { digestOf } from "../site-folder.ts";
import { putWhole, writeProblem } from "./edition-list.ts";

/** Where a link cannot be made: another file system, or one without links. */
const NO_LINK: ReadonlySet<string> = new Set(["EXDEV", "EPERM", "ENOTSUP", "EOPNOTSUPP", "EMLINK", "ENOSYS", "EACCES"]);

export class KeptBytes {
  readonly #folder: string;
  readonly #folders = new Set<string>();

  constructor(editions: string) {
    this.#folder = join(editions, "files");
  }

  /**
   * Keeps the bytes of a file. A link is safe: a site's file is never changed, only replaced. What somebody changed by hand is
   * found by its digest when it is read.
   */
  keepFile(digest: string, file: string): void {
    const target = this.#pathOf(digest);
    if (existsSync(target)) return;
    try {
      this.#makeFolder(dirname(target));
      try {
        linkSync(file, target);
      } catch (cause) {
        const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
        if (!NO_LINK.has(code)) throw cause;
        const temporary = `${target}.tmp`;
        copyFileSync(file, temporary, constants.COPYFILE_FICLONE);
        renameSync(temporary, target);
      }
    } catch (cause) {
      throw writeProblem(target, cause);
    }
  }

  keep(bytes: Uint8Array): string {
    const digest = digestOf(bytes);
    const target = this.#pathOf(digest);
    if (!existsSync(target)) putWhole(target, bytes);
    return digest;
  }

  /** The bytes, if they are there and what they were. */
  read(digest: string): Uint8Array | undefined {
    const file = this.#pathOf(digest);
    if (!existsSync(file)) return undefined;
    const bytes = readFileSync(file);
    return digestOf(bytes) === digest ? bytes : undefined;
  }

  /** Removes what is not used, also what a broken-off write left, and gives the number of removed files. */
  sweep(used: ReadonlySet<string>): number {
    if (!existsSync(this.#folder)) return 0;
    let removed = 0;
    for (const one of readdirSync(this.#folder, { recursive: true, withFileTypes: true })) {
      if (!one.isFile() || used.has(one.name)) continue;
      rmSync(join(one.parentPath, one.name));
      removed++;
    }
    return removed;
  }

  #pathOf(digest: string): string {
    return join(this.#folder, digest.slice(0, 2), digest);
  }

  #makeFolder(path: string): void {
    if (this.#folders.has(path)) return;
    mkdirSync(path, { recursive: true });
    this.#folders.add(path);
  }
}
