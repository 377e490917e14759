// Turns a PDF into what an office scanner makes of it: one grey image a page, slightly turned, with paper and dust.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { init } from "@embedpdf/pdfium";
import { PDFDocument } from "pdf-lib";

const DPI = 170;
const TURN = 0.7 * (Math.PI / 180);
const LETTER = { width: 612, height: 792 };
const BGRA_BYTES = 4;

interface Grey {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** The module exports its memory, but its types leave it out. */
interface Heap {
  readonly HEAPU8: Uint8Array;
}

/** A one-page PDF as an image-only PDF. */
export async function scannedPdf(pdf: Uint8Array, created: string): Promise<Uint8Array> {
  const image = onPaper(turned(await firstPage(pdf)));
  const out = await PDFDocument.create({ updateMetadata: false });
  out.setCreationDate(new Date(`${created}T16:00:00Z`));
  const page = out.addPage([LETTER.width, LETTER.height]);
  const xObject = out.context.flateStream(fourBits(image), {
    Type: "XObject",
    Subtype: "Image",
    Width: image.width,
    Height: image.height,
    ColorSpace: "DeviceGray",
    BitsPerComponent: 4,
  });
  const name = page.node.newXObject("Scan", out.context.register(xObject));
  const content = out.context.flateStream(
    `q ${String(LETTER.width)} 0 0 ${String(LETTER.height)} 0 0 cm ${name.toString()} Do Q`,
  );
  page.node.addContentStream(out.context.register(content));
  return out.save({ useObjectStreams: false });
}

async function firstPage(pdf: Uint8Array): Promise<Grey> {
  const wasm = readFileSync(createRequire(import.meta.url).resolve("@embedpdf/pdfium/pdfium.wasm"));
  const pdfium = await init({ wasmBinary: new Uint8Array(wasm).buffer });
  pdfium.PDFiumExt_Init();
  const heap = pdfium.pdfium as unknown as Heap;
  const file = pdfium.pdfium.wasmExports.malloc(pdf.length);
  heap.HEAPU8.set(pdf, file);
  const document = pdfium.FPDF_LoadMemDocument(file, pdf.length, "");
  const page = pdfium.FPDF_LoadPage(document, 0);
  const width = Math.round((LETTER.width / 72) * DPI);
  const height = Math.round((LETTER.height / 72) * DPI);
  const bitmap = pdfium.FPDFBitmap_Create(width, height, 0);
  pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
  pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, 0);
  const start = pdfium.FPDFBitmap_GetBuffer(bitmap);
  const pixels = new Uint8Array(width * height);
  for (let i = 0; i < pixels.length; i++) pixels[i] = heap.HEAPU8[start + i * BGRA_BYTES]!; // black on white: any channel is the grey
  return { width, height, pixels };
}

/** Turned about the middle by TURN, with linear interpolation. */
function turned({ width, height, pixels }: Grey): Grey {
  const [cos, sin] = [Math.cos(TURN), Math.sin(TURN)];
  const out = new Uint8Array(pixels.length).fill(255);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [dx, dy] = [x - width / 2, y - height / 2];
      const [sx, sy] = [cos * dx + sin * dy + width / 2, cos * dy - sin * dx + height / 2];
      const [left, top] = [Math.floor(sx), Math.floor(sy)];
      if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) continue;
      const at = top * width + left;
      const [a, b, c, d] = [pixels[at]!, pixels[at + 1]!, pixels[at + width]!, pixels[at + width + 1]!];
      const [fx, fy] = [sx - left, sy - top];
      out[y * width + x] = (a * (1 - fx) + b * fx) * (1 - fy) + (c * (1 - fx) + d * fx) * fy;
    }
  }
  return { width, height, pixels: out };
}

/** Greyer paper, softer ink, a shadow at the left edge, dust. */
function onPaper({ width, height, pixels }: Grey): Grey {
  const random = seeded(88);
  const out = new Uint8Array(pixels.length);
  for (let i = 0; i < pixels.length; i++) {
    const shadow = Math.max(0, 60 - (i % width) * 2);
    out[i] = Math.max(0, 42 + pixels[i]! * 0.79 - shadow);
  }
  for (let speck = 0; speck < 2600; speck++) {
    const at = Math.floor(random() * out.length);
    out[at] = Math.floor(random() * 200);
  }
  return { width, height, pixels: out };
}

function fourBits({ width, height, pixels }: Grey): Uint8Array {
  const row = Math.ceil(width / 2);
  const out = new Uint8Array(row * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const level = pixels[y * width + x]! >> 4;
      out[y * row + (x >> 1)]! |= x % 2 === 0 ? level << 4 : level;
    }
  }
  return out;
}

/** Mulberry32: the same numbers on every machine. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
