// What every format is: a plain value that turns a file's bytes into canonical text and a receipt.
// A new format is one file and one line in ingest.ts.

import type { Extraction, UnreadableReason } from "../record/record.ts";

/** A file that came inside another one: an attachment, a member of a ZIP. `name` has no ".." and does not begin with "/". */
export interface ChildFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Where a page's text stands on the page, for highlighting. Four numbers for each UTF-16 unit of the page's text: left,
 * top, right, bottom, in quarter points from the top left corner; all zero where a unit has no box.
 */
export interface PageBoxes {
  /** From 1. */
  readonly page: number;
  readonly boxes: Uint16Array;
}

export interface ExtractedFile {
  readonly extraction: Extraction;
  readonly children: readonly ChildFile[];
  readonly boxes?: readonly PageBoxes[] | undefined;
}

export interface FormatContext {
  /** As received; for messages only, never to decide what a file is. */
  readonly name: string;
  readonly mediaType: string;
}

export interface Format {
  readonly name: string;
  /** Raised whenever the output can change: what was extracted by other versions is extracted again. */
  readonly version: number;
  /** The page that documents it, from the root of the repository. */
  readonly docs: `docs/formats/${string}.md`;
  readonly mediaTypes: readonly string[];
  /** Imports its libraries when called. May throw for damaged material; `extract` makes a receipt of that. */
  read(bytes: Uint8Array, context: FormatContext): Promise<ExtractedFile>;
}

/** A file that gave text: what is not said is empty, and the receipt is "read". */
export function extracted(
  found: Pick<Extraction, "mediaType" | "text"> & Partial<Extraction>,
  children: readonly ChildFile[] = [],
): ExtractedFile {
  return { extraction: { receipt: { kind: "read" }, pages: [], marks: [], ...found }, children };
}

/** A file that gave nothing. `hint` is one plain sentence or two: what is wrong, and what the person can do. */
export function unreadable(mediaType: string, reason: UnreadableReason, hint: string): ExtractedFile {
  const receipt = { kind: "unreadable", reason, hint } as const;
  return { extraction: { mediaType, receipt, text: "", pages: [], marks: [] }, children: [] };
}
