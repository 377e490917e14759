// How the pages of documents look: drawn in a sandboxed process when they are first asked for, and kept beside the record.

import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openSandbox, type PagePicture, type PageSize, type Sandbox } from "../../ingest/ingest.ts";
import type { CaseDocument } from "../../record/record.ts";
import type { Room } from "../room.ts";
import { originalOf } from "./original.ts";
import type { PictureAnswer, PictureJob } from "./page-picture-process.ts";

const PACKAGE = fileURLToPath(new URL("../../../", import.meta.url));
const WIDTH = 900;
const MEGABYTES = 1200;
const DRAWING_MS = 20_000;
/** The bytes that are kept; the oldest go first. */
const MOST_BYTES = 256 * 1024 * 1024;
const MOST_SIZES = 500;

type Paged = Pick<CaseDocument, "id" | "sha256" | "names" | "parents">;

export class PagePictures {
  readonly #room: Room;
  readonly #folder: string;
  #sandbox: Sandbox<PictureJob, PictureAnswer> | undefined;
  readonly #sizes = new Map<string, Promise<readonly PageSize[]>>();

  constructor(room: Room) {
    this.#room = room;
    this.#folder = room.open.folder.pagePictures;
    room.beforeClose(async () => this.#sandbox?.close());
  }

  /** In points. Empty where the pages cannot be drawn. */
  async sizes(document: Paged, first: number, last: number): Promise<readonly PageSize[]> {
    const key = `${document.sha256} ${first} ${last}`;
    const known = this.#sizes.get(key);
    if (known !== undefined) return known;
    const asked = this.#ask(document, (data) => ({ kind: "sizes", data, first, last })).then(
      (answer) => answer?.sizes ?? [],
    );
    this.#sizes.set(key, asked);
    for (const old of this.#sizes.keys()) {
      if (this.#sizes.size <= MOST_SIZES) break;
      this.#sizes.delete(old);
    }
    return asked;
  }

  async picture(document: Paged, page: number): Promise<PagePicture | undefined> {
    if (document.sha256 === "") return undefined;
    const path = join(this.#folder, `${document.sha256}-${page}-${WIDTH}`);
    const kept = await this.#kept(path);
    if (kept !== undefined) return kept;
    const answer = await this.#ask(document, (data) => ({ kind: "picture", data, page, width: WIDTH }));
    const picture = answer?.picture;
    if (picture?.mediaType === "image/png") await this.#keep(path, picture.bytes);
    return picture;
  }

  async #ask(document: Paged, job: (data: Uint8Array) => PictureJob): Promise<PictureAnswer | undefined> {
    const data = await originalOf(this.#room, document);
    if (data === undefined) return undefined;
    this.#sandbox ??= openSandbox<PictureJob, PictureAnswer>({
      entry: fileURLToPath(new URL("./page-picture-process.ts", import.meta.url)),
      processes: 1,
      megabytes: MEGABYTES,
      readable: [`${PACKAGE}src`, `${PACKAGE}node_modules`, `${PACKAGE}package.json`],
    });
    const result = await this.#sandbox.ask(job(data), DRAWING_MS);
    return result.kind === "answer" ? result.answer : undefined;
  }

  async #kept(path: string): Promise<PagePicture | undefined> {
    try {
      return { mediaType: "image/png", bytes: new Uint8Array(await readFile(path)) };
    } catch (error) {
      if (error instanceof Error && "code" in error) return undefined;
      throw error;
    }
  }

  /** Whole or not at all. Where nothing can be written, it is drawn again the next time. */
  async #keep(path: string, bytes: Uint8Array): Promise<void> {
    try {
      await mkdir(this.#folder, { recursive: true });
      await writeFile(`${path}.new`, bytes);
      await rename(`${path}.new`, path);
      await this.#makeRoom();
    } catch (error) {
      if (!(error instanceof Error && "code" in error)) throw error;
    }
  }

  async #makeRoom(): Promise<void> {
    const names = await readdir(this.#folder);
    const files = await Promise.all(
      names.map(async (name) => {
        const { size, mtimeMs } = await stat(join(this.#folder, name));
        return { name, size, mtimeMs };
      }),
    );
    let total = 0;
    for (const { name, size } of files.sort((a, b) => b.mtimeMs - a.mtimeMs)) {
      total += size;
      if (total > MOST_BYTES) await rm(join(this.#folder, name), { force: true });
    }
  }
}

const PICTURES = new WeakMap<Room, PagePictures>();

export function pagePicturesOf(room: Room): PagePictures {
  return PICTURES.getOrInsertComputed(room, (one) => new PagePictures(one));
}
