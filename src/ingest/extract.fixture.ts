// What the child runs in alignment.test.ts: bytes are read as they come through the sandbox, at any place in memory.

import { extract } from "./ingest.ts";
import { serveSandbox } from "./sandbox.ts";

export interface ExtractJob {
  readonly bytes: Uint8Array;
  /** How many bytes lie before the first in its ArrayBuffer. */
  readonly offset: number;
}

export interface ExtractAnswer {
  readonly mediaType: string;
  readonly receipt: string;
  readonly text: string;
}

serveSandbox<ExtractJob, ExtractAnswer>(async ({ bytes, offset }) => {
  const placed = new Uint8Array(new ArrayBuffer(offset + bytes.length), offset);
  placed.set(bytes);
  const { extraction, children } = await extract(placed, "x");
  const inside = children.map(({ name, bytes: child }) => `${name}: ${child.length}`).join("\n");
  return { mediaType: extraction.mediaType, receipt: extraction.receipt.kind, text: `${extraction.text}${inside}` };
});
