// Makes the PDFs and pictures that the tests read: invented text, drawn as scanners, courts and newspapers do.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { crc32, deflateSync } from "node:zlib";
import { init } from "@embedpdf/pdfium";
import { degrees, PDFDocument, type PDFFont, type PDFPage, StandardFonts } from "pdf-lib";
import { type GreyImage, openPdf } from "./pdf-engine.ts";

export interface Drawing {
  readonly page: PDFPage;
  readonly font: PDFFont;
  readonly number: number;
}

/** A PDF of US letter pages in 11-point Times. */
export async function makePdf(
  pages: number,
  draw: (drawing: Drawing) => void,
  finish?: (document: PDFDocument) => void | Promise<void>,
): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  for (let number = 1; number <= pages; number++) {
    const page = document.addPage([612, 792]);
    page.setFont(font);
    page.setFontSize(11);
    draw({ page, font, number });
  }
  await finish?.(document);
  return document.save({ useObjectStreams: false });
}

/** Lines one below the other, the first with its baseline `top` points from the top edge. */
export function drawLines(page: PDFPage, lines: readonly string[], x: number, top: number, pitch = 14): void {
  lines.forEach((line, i) => page.drawText(line, { x, y: page.getHeight() - top - i * pitch }));
}

/** A PDF whose pages are pictures of the pages of another one. `stamp` is real text above each picture. */
export async function scanOf(bytes: Uint8Array, stamp?: string): Promise<Uint8Array> {
  const images = await drawPages(bytes, 150);
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const image of images) {
    const picture = await document.embedPng(toPng(image));
    const page = document.addPage([612, 792]);
    page.drawImage(picture, { x: 0, y: 0, width: 612, height: 792 });
    if (stamp !== undefined) page.drawText(stamp, { x: 80, y: 775, size: 9, font });
  }
  return document.save();
}

export async function drawPages(bytes: Uint8Array, dotsPerInch: number): Promise<GreyImage[]> {
  const opening = await openPdf(bytes);
  if (opening.kind !== "open") throw new Error("a test PDF does not open");
  const images: GreyImage[] = [];
  for (let index = 0; index < opening.pdf.pageCount; index++) {
    const image = opening.pdf.draw(index, dotsPerInch, 9_000_000);
    if (image !== undefined) images.push(image);
  }
  opening.pdf.close();
  return images;
}

export function toPng({ width, height, pixels }: GreyImage): Uint8Array {
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
  const chunks = [chunk("IHDR", header), chunk("IDAT", deflateSync(rows)), chunk("IEND", Buffer.alloc(0))];
  return new Uint8Array(Buffer.concat([signature, ...chunks]));
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(data.length, 0);
  around.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)]);
}

/** An uncompressed little-endian TIFF with one directory for each image. */
export function toTiff(images: readonly GreyImage[]): Uint8Array {
  const entries = 8;
  const directory = 2 + 12 * entries + 4;
  const parts: Buffer[] = [Buffer.from([0x49, 0x49, 42, 0, 8, 0, 0, 0])];
  let at = 8;
  images.forEach((image, i) => {
    const part = Buffer.alloc(directory);
    part.writeUInt16LE(entries, 0);
    const values: [number, number, number][] = [
      [256, 4, image.width],
      [257, 4, image.height],
      [258, 3, 8],
      [259, 3, 1],
      [262, 3, 1],
      [273, 4, at + directory],
      [278, 4, image.height],
      [279, 4, image.pixels.length],
    ];
    values.forEach(([tag, kind, value], k) => {
      part.writeUInt16LE(tag, 2 + 12 * k);
      part.writeUInt16LE(kind, 4 + 12 * k);
      part.writeUInt32LE(1, 6 + 12 * k);
      part.writeUInt32LE(value, 10 + 12 * k);
    });
    at += directory + image.pixels.length;
    part.writeUInt32LE(i + 1 < images.length ? at : 0, directory - 4);
    parts.push(part, Buffer.from(image.pixels));
  });
  return new Uint8Array(Buffer.concat(parts));
}

/** The same PDF, locked. An empty `password` locks only the permissions: anyone can open it. */
export async function lockPdf(bytes: Uint8Array, password: string): Promise<Uint8Array> {
  const binary = await readFile(createRequire(import.meta.url).resolve("@embedpdf/pdfium/pdfium.wasm"));
  const pdfium = await init({ wasmBinary: new Uint8Array(binary).buffer } as Parameters<typeof init>[0]);
  pdfium.PDFiumExt_Init();
  const heap = pdfium.pdfium as unknown as {
    readonly HEAPU8: Uint8Array;
    readonly wasmExports: { malloc(size: number): number };
  };
  const file = heap.wasmExports.malloc(bytes.length);
  heap.HEAPU8.set(bytes, file);
  const document = pdfium.FPDF_LoadMemDocument(file, bytes.length, "");
  if (!pdfium.EPDF_SetEncryption(document, password, "owner", 0)) throw new Error("a test PDF was not locked");
  const writer = pdfium.PDFiumExt_OpenFileWriter();
  pdfium.PDFiumExt_SaveAsCopy(document, writer);
  const size = pdfium.PDFiumExt_GetFileWriterSize(writer);
  const out = heap.wasmExports.malloc(size);
  pdfium.PDFiumExt_GetFileWriterData(writer, out, size);
  return heap.HEAPU8.slice(out, out + size);
}

export { degrees };
