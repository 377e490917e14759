import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readImage } from "./image.ts";
import { lookAtImage } from "./image-header.ts";
import { SCAN_LIMITS } from "./pages.ts";
import { drawLines, drawPages, makePdf, toPng, toTiff } from "./pdf.fixture.ts";
import type { GreyImage } from "./pdf-engine.ts";

const SIDEWAYS = new Uint8Array(readFileSync(new URL("./fixtures/sideways.jpg", import.meta.url)));

async function letters(pages = 1): Promise<GreyImage[]> {
  const bytes = await makePdf(pages, ({ page, number }) => {
    drawLines(page, [`Letter number ${number} to the council`, "We ask again for the list of visitors."], 72, 100);
  });
  return drawPages(bytes, 150);
}

/** The picture with an Exif segment as cameras write it: little-endian, after other segments. */
function withExif(jpeg: Uint8Array, orientation: number): Uint8Array {
  const tiff = [0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0];
  const body = [0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff];
  const comment = [0xff, 0xfe, 2, 90, ...Array.from({ length: 600 }, () => 32)];
  return Uint8Array.from([0xff, 0xd8, ...comment, 0xff, 0xe1, 0, 2 + body.length, ...body, ...jpeg.subarray(2)]);
}

describe("pictures of text", () => {
  test("a PNG is read, with boxes in its own pixels", async () => {
    const file = await readImage(toPng((await letters())[0]!), "image/png");
    expect(file.extraction.receipt).toEqual({ kind: "read" });
    expect(file.extraction.text).toMatch(/^Letter number 1 to the council\n.?We ask again for the list of visitors\.$/);
    expect(file.extraction.pages).toMatchObject([
      { number: 1, from: "ocr", start: 0, end: file.extraction.text.length },
    ]);
    const [left, , , bottom] = Array.from(file.boxes![0]!.boxes.slice(0, 4), (value) => value / 4);
    expect(Math.abs(left! - (72 * 150) / 72)).toBeLessThan(6);
    expect(Math.abs(bottom! - (100 * 150) / 72)).toBeLessThan(6);
  });

  test("every page of a TIFF is read as a page", async () => {
    const { extraction } = await readImage(toTiff(await letters(3)), "image/tiff");
    expect(extraction.receipt).toEqual({ kind: "read" });
    expect(extraction.pages.map(({ start, end }) => extraction.text.slice(start, end).split("\n")[0])).toEqual([
      "Letter number 1 to the council",
      "Letter number 2 to the council",
      "Letter number 3 to the council",
    ]);
  });

  test("the pages of a TIFF beyond the limit are named", async () => {
    const { extraction } = await readImage(toTiff(await letters(3)), "image/tiff", { ...SCAN_LIMITS, scannedPages: 2 });
    expect(extraction.receipt).toEqual({
      kind: "partial",
      missing: "page 3 of 3 could not be read (scanned; more than 2 scanned pages)",
    });
  });

  test("a photograph taken sideways is turned as the camera says", async () => {
    const { extraction, boxes } = await readImage(withExif(SIDEWAYS, 6), "image/jpeg");
    expect(extraction.text).toBe(
      "The harbour office closed at noon\non Friday. Nobody saw the ferry\nleave with the two passengers.",
    );
    // The boxes are those of the upright picture, which is wider than high.
    const [, top, , bottom] = Array.from(boxes![0]!.boxes.slice(0, 4), (value) => value / 4);
    expect(bottom! - top!).toBeLessThan(60);
  });
});

describe("receipts", () => {
  const truncated = async (bytes: Uint8Array, mediaType: string) => {
    const half = bytes.subarray(0, Math.floor(bytes.length / 2));
    return (await readImage(half, mediaType)).extraction.receipt;
  };

  test("pictures that are broken off are damaged", async () => {
    const images = await letters();
    const damaged = { kind: "unreadable", reason: "damaged" };
    expect(await truncated(toPng(images[0]!), "image/png")).toMatchObject(damaged);
    expect(await truncated(SIDEWAYS, "image/jpeg")).toMatchObject(damaged);
    expect(await truncated(toTiff(images), "image/tiff")).toMatchObject(damaged);
  });

  test("a picture whose pixels cannot be decoded is damaged", async () => {
    const png = toPng((await letters())[0]!);
    png.fill(0x55, 60, 200);
    expect((await readImage(png, "image/png")).extraction.receipt).toMatchObject({ reason: "damaged" });
  });

  test("a picture that unpacks to too many pixels is refused before it is decoded", async () => {
    const png = toPng({ width: 4, height: 4, pixels: new Uint8Array(16) });
    new DataView(png.buffer, png.byteOffset).setUint32(16, 200_000);
    new DataView(png.buffer, png.byteOffset).setUint32(20, 200_000);
    const { receipt } = (await readImage(png, "image/png")).extraction;
    expect(receipt).toMatchObject({ kind: "unreadable", reason: "too large" });
    expect(receipt).toHaveProperty("hint", expect.stringContaining("200000 by 200000 pixels"));
  });

  test.for([
    [1, 1],
    [16, 16],
    [400, 200],
  ] as const)("an empty picture of %i by %i pixels holds no text", async ([width, height]) => {
    const png = toPng({ width, height, pixels: new Uint8Array(width * height).fill(255) });
    const { receipt, text } = (await readImage(png, "image/png")).extraction;
    expect(text).toBe("");
    expect(receipt).toEqual({ kind: "partial", missing: "no text found" });
  });

  test("a TIFF whose pages go round in a circle is damaged", async () => {
    const tiff = toTiff(await letters());
    new DataView(tiff.buffer, tiff.byteOffset).setUint32(8 + 2 + 12 * 8, 8, true);
    expect(lookAtImage(tiff)).toEqual({ kind: "damaged" });
  });

  test("a kind of picture that is not read says so", async () => {
    const { receipt } = (await readImage(new TextEncoder().encode("GIF89a and some more bytes"), "image/gif"))
      .extraction;
    expect(receipt).toMatchObject({ kind: "unreadable", reason: "unsupported" });
  });
});
