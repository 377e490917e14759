// What a format of the public edition is: files beside the pages, for programs that read them.

import type { BodyContext, Piece } from "../../views/views.ts";
import type { Whole, WriteFile } from "../whole.ts";

export interface FormatParts {
  /** What the edition shows, and nothing else. */
  readonly whole: Whole;
  /** The writing that it shows, newest first. */
  readonly pieces: readonly Piece[];
  readonly inside: BodyContext;
  /** The same with the values of the record for the day of the piece. */
  readonly insideOf: (piece: Piece) => BodyContext;
  /** The texts of the press room by their path. */
  readonly texts: ReadonlyMap<string, string>;
  /** Names all that the edition shows of the record; undefined where that is not known. */
  readonly recordKey: string | undefined;
  /** The files of the edition so far. */
  readonly paths: readonly string[];
  readonly write: WriteFile;
  /** The same for what is large. */
  readonly writePieces: (path: string, pieces: AsyncIterable<string>) => Promise<void>;
  /** True when the file stands there, made of what `key` names: it stays, and need not be made again. */
  readonly keep: (path: string, key: string) => boolean;
  /** Names the bytes of a file that was written or kept. */
  readonly digestOf: (path: string) => string | undefined;
  /** Prints a page of the edition; undefined where nothing is to be printed. */
  readonly print: ((page: string) => Promise<Uint8Array>) | undefined;
  /** Turns a drawing (SVG) into a picture. */
  readonly draw: (svg: string) => Promise<Uint8Array>;
}

export interface Format {
  readonly name: string;
  /** The page that documents it, from the root of the repository. */
  readonly docs: `docs/formats/${string}.md`;
  write(parts: FormatParts): Promise<void> | void;
}
