// Pages saved by a browser as one file (MHTML, RFC 2557): the page is the first part, its pictures and frames the others.

import { extracted, type Format, unreadable } from "./format.ts";
import { readPage } from "./html.ts";

export const mhtml: Format = {
  name: "MHTML",
  version: 3,
  docs: "docs/formats/html.md",
  mediaTypes: ["multipart/related"],
  async read(bytes, { mediaType }) {
    const page = await savedPage(bytes);
    if (page === undefined)
      return unreadable(
        mediaType,
        "damaged",
        "This saved page is incomplete. Open the page again and save it as PDF or as “web page, complete”.",
      );
    const { html, text, address } = page;
    if (html === undefined) return extracted({ mediaType, text: text ?? "" });
    return readPage(html, mediaType, { kind: "read" }, address);
  },
};

interface SavedPage {
  readonly html?: string | undefined;
  readonly text?: string | undefined;
  /** From where it was saved. */
  readonly address?: string | undefined;
}

/** The page itself, or its text; undefined for an incomplete file. */
export async function savedPage(bytes: Uint8Array): Promise<SavedPage | undefined> {
  const part = firstPart(bytes);
  if (part === undefined) return undefined;
  const { default: PostalMime } = await import("postal-mime");
  const { html, text, headers } = await PostalMime.parse(part);
  return { html, text, address: headers.find(({ key }) => key === "content-location")?.value };
}

function firstPart(bytes: Uint8Array): Uint8Array | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = buffer.toString("latin1", 0, 16_384);
  const boundary = /boundary\s*=\s*(?:"([^"\n]{1,200})"|([^\s";]{1,200}))/i.exec(head);
  const value = boundary?.[1] ?? boundary?.[2];
  if (value === undefined) return undefined;
  const first = buffer.indexOf(`\n--${value}`);
  const start = first < 0 ? -1 : buffer.indexOf("\n", first + 1);
  if (start < 0) return undefined;
  const next = buffer.indexOf(`\n--${value}`, start);
  return buffer.subarray(start + 1, next < 0 ? buffer.length : next);
}
