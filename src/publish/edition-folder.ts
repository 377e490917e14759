// The part of a site's folder in which one edition stands: the main one in the folder itself, the others in folders of their own.
// One list of files covers them all, so that what is published, kept or put back is the whole.

import { join } from "node:path";
import type { SiteFolder, SitePart } from "./site-folder.ts";

export class EditionFolder {
  readonly #folder: SiteFolder;
  /** "" or "es/". */
  readonly #prefix: string;
  readonly #others: readonly string[];

  /** @param prefixes Those of all editions. */
  constructor(folder: SiteFolder, prefix: string, prefixes: readonly string[]) {
    this.#folder = folder;
    this.#prefix = prefix;
    this.#others = prefixes.filter((other) => other !== prefix && other.startsWith(prefix));
  }

  get reliable(): boolean {
    return this.#folder.reliable;
  }

  get paths(): readonly string[] {
    return this.#own(this.#folder.paths);
  }

  get current(): readonly string[] {
    return this.#own(this.#folder.current);
  }

  get aroundIds(): readonly string[] {
    return this.#own(this.#folder.aroundIds);
  }

  /** What the pages of some ids depended on when they were written. */
  keysBefore(isWanted: (id: string) => boolean): Map<string, string> {
    return new Map(
      this.aroundIds.filter(isWanted).flatMap((id) => {
        const key = this.around(id);
        return key === undefined ? [] : [[id, key] as const];
      }),
    );
  }

  around(id: string): string | undefined {
    return this.#folder.around(this.#prefix + id);
  }

  write(path: string, content: string | Uint8Array, part?: SitePart): void {
    this.#folder.write(this.#prefix + path, content, part);
  }

  writePieces(path: string, pieces: AsyncIterable<string>): Promise<void> {
    return this.#folder.writePieces(this.#prefix + path, pieces);
  }

  keepPart(part: SitePart): boolean {
    return this.#folder.keepPart(
      this.paths.map((path) => this.#prefix + path),
      part,
    );
  }

  keep(path: string): boolean {
    return this.#folder.keep(this.#prefix + path);
  }

  digestOf(path: string): string | undefined {
    return this.#folder.digestOf(this.#prefix + path);
  }

  /** A page as it stands in the folder. */
  read(path: string): string {
    return this.#folder.read(this.#prefix + path);
  }

  /** Its own folder, where the site's folder is `out`. */
  rootIn(out: string): string {
    return join(out, this.#prefix);
  }

  /** The same keys as the folder's list has them. */
  named(keys: ReadonlyMap<string, string>): [string, string][] {
    return [...keys].map(([id, key]) => [this.#prefix + id, key]);
  }

  #own(names: readonly string[]): string[] {
    return names
      .filter((name) => name.startsWith(this.#prefix) && !this.#others.some((other) => name.startsWith(other)))
      .map((name) => name.slice(this.#prefix.length));
  }
}
