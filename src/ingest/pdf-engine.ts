// Opens a PDF with PDFium: gives each page's characters with their places, draws pages, takes out metadata and attachments.
// Everything it hands out is in points from the top left corner of the page as it is displayed.

import type { WrappedPdfiumModule } from "@embedpdf/pdfium";
import { type Frame, NO_CHARACTERS, type PageCharacters, pageFrame, readCharacters } from "./pdf-characters.ts";
import { type Engine, guarded, loadEngine, type Memory } from "./pdfium.ts";

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly characters: PageCharacters;
  /** Whether anything at all is drawn on the page. */
  readonly drawn: boolean;
  /** Share of the page, 0 to 1, that its largest image covers. */
  readonly imageCover: number;
}

/** Grey values, one byte for each pixel, row by row. */
export type GreyImage = Drawing;

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

export interface OpenPdf {
  readonly pageCount: number;
  metadata(key: "Title" | "Author"): string;
  /** Undefined where the page cannot be loaded. `index` counts from 0. */
  readPage(index: number): PdfPage | undefined;
  draw(index: number, dotsPerInch: number, mostPixels: number): GreyImage | undefined;
  /** In points, as the page is displayed. */
  size(index: number): { readonly width: number; readonly height: number } | undefined;
  /** As it looks, in colour: three bytes for each pixel, blue, green, red. */
  picture(index: number, width: number, mostPixels: number): Drawing | undefined;
  readonly attachmentCount: number;
  /** Undefined where the file's content is missing, or larger than `mostBytes`. */
  attachment(index: number, mostBytes: number): { readonly name: string; readonly bytes: Uint8Array } | undefined;
  close(): void;
}

export type PdfOpening =
  | { readonly kind: "open"; readonly pdf: OpenPdf }
  | { readonly kind: "password" }
  | { readonly kind: "damaged" };

/** The caller closes the document. Nothing else may be open at the same time that it wants to outlive a failure. */
export async function openPdf(bytes: Uint8Array): Promise<PdfOpening> {
  const engine = await loadEngine();
  const { pdfium } = engine;
  const file = engine.memory.malloc(bytes.length);
  if (file === 0) throw new RangeError("The PDF does not fit into memory.");
  engine.memory.bytes().set(bytes, file);
  const document = guarded(() => pdfium.FPDF_LoadMemDocument(file, bytes.length, ""));
  if (document === 0) {
    const error = pdfium.FPDF_GetLastError();
    engine.memory.free(file);
    return { kind: error === PASSWORD_ERROR || error === SECURITY_ERROR ? "password" : "damaged" };
  }
  return { kind: "open", pdf: openDocument(engine, document, file) };
}

const PASSWORD_ERROR = 4;
const SECURITY_ERROR = 5;
const IMAGE_OBJECT = 3;
const FORM_OBJECT = 5;
/** Annotations that carry words of their own: free text, stamps, form fields. */
const WRITTEN_ANNOTATIONS: ReadonlySet<number> = new Set([3, 13, 20]);

function openDocument(engine: Engine, document: number, file: number): OpenPdf {
  const { pdfium, memory } = engine;
  return {
    pageCount: guarded(() => pdfium.FPDF_GetPageCount(document)),
    metadata: (key) => guarded(() => readMetadata(engine, document, key)),
    readPage: (index) => guarded(() => readPage(engine, document, index)),
    draw: (index, dotsPerInch, mostPixels) =>
      guarded(() => {
        const scale = (points: number): number => Math.min(dotsPerInch / 72, Math.sqrt(mostPixels / points));
        return drawPage(engine, document, index, scale, greysOf);
      }),
    size: (index) => guarded(() => pageSize(engine, document, index)),
    picture: (index, width, mostPixels) =>
      guarded(() => {
        const size = pageSize(engine, document, index);
        if (size === undefined) return undefined;
        const scale = Math.min(width / size.width, Math.sqrt(mostPixels / (size.width * size.height)));
        return drawPage(engine, document, index, () => scale, coloursOf);
      }),
    attachmentCount: guarded(() => pdfium.FPDFDoc_GetAttachmentCount(document)),
    attachment: (index, mostBytes) => guarded(() => readAttachment(engine, document, index, mostBytes)),
    close() {
      guarded(() => pdfium.FPDF_CloseDocument(document));
      memory.free(file);
    },
  };
}

function readMetadata({ pdfium, memory }: Engine, document: number, key: string): string {
  return readText(memory, (address, size) => pdfium.FPDF_GetMetaText(document, key, address, size));
}

function readAttachment(
  { pdfium, memory, scratch }: Engine,
  document: number,
  index: number,
  mostBytes: number,
): { name: string; bytes: Uint8Array } | undefined {
  const attachment = pdfium.FPDFDoc_GetAttachment(document, index);
  if (attachment === 0 || !pdfium.FPDFAttachment_GetFile(attachment, 0, 0, scratch)) return undefined;
  const size = new DataView(memory.bytes().buffer).getUint32(scratch, true);
  if (size > mostBytes) return undefined;
  const address = memory.malloc(Math.max(1, size));
  const isThere = pdfium.FPDFAttachment_GetFile(attachment, address, size, scratch);
  const bytes = memory.bytes().slice(address, address + size);
  memory.free(address);
  const name = readText(memory, (into, room) => pdfium.FPDFAttachment_GetName(attachment, into, room));
  return isThere ? { name, bytes } : undefined;
}

/** A text as PDFium hands it out: UTF-16 with a closing zero, into room of the size it asks for. */
function readText(memory: Memory, write: (address: number, size: number) => number): string {
  const size = write(0, 0);
  if (size <= 2 || size > 100_000) return "";
  const address = memory.malloc(size);
  write(address, size);
  const text = new TextDecoder("utf-16le").decode(memory.bytes().slice(address, address + size - 2));
  memory.free(address);
  return text;
}

function readPage(engine: Engine, document: number, index: number): PdfPage | undefined {
  const { pdfium } = engine;
  let page = pdfium.FPDF_LoadPage(document, index);
  if (page === 0) return undefined;
  if (hasWrittenAnnotations(engine, page)) {
    // Text extraction sees the page's content only; flattening copies what the annotations show into it (in memory).
    pdfium.FPDFPage_Flatten(page, 0);
    pdfium.FPDF_ClosePage(page);
    page = pdfium.FPDF_LoadPage(document, index);
    if (page === 0) return undefined;
  }
  const frame = pageFrame(engine, page);
  const text = pdfium.FPDFText_LoadPage(page);
  const characters = text === 0 ? NO_CHARACTERS : readCharacters(engine, text, frame);
  if (text !== 0) pdfium.FPDFText_ClosePage(text);
  const { drawn, imageCover } = lookAtObjects(engine, page, frame);
  pdfium.FPDF_ClosePage(page);
  return { width: frame.width, height: frame.height, characters, drawn, imageCover };
}

function hasWrittenAnnotations({ pdfium }: Engine, page: number): boolean {
  const count = Math.min(pdfium.FPDFPage_GetAnnotCount(page), 2000);
  for (let i = 0; i < count; i++) {
    const annotation = pdfium.FPDFPage_GetAnnot(page, i);
    if (annotation === 0) continue;
    const written = WRITTEN_ANNOTATIONS.has(pdfium.FPDFAnnot_GetSubtype(annotation));
    pdfium.FPDFPage_CloseAnnot(annotation);
    if (written) return true;
  }
  return false;
}

function lookAtObjects(
  { pdfium, memory, scratch }: Engine,
  page: number,
  frame: Frame,
): { drawn: boolean; imageCover: number } {
  const count = pdfium.FPDFPage_CountObjects(page);
  const area = (frame.right - frame.left) * (frame.top - frame.bottom);
  let imageCover = 0;
  for (let i = 0; i < Math.min(count, 5000); i++) {
    const object = pdfium.FPDFPage_GetObject(page, i);
    const kind = pdfium.FPDFPageObj_GetType(object);
    if (kind !== IMAGE_OBJECT && kind !== FORM_OBJECT) continue;
    if (kind === FORM_OBJECT && !holdsImage(pdfium, object)) continue;
    if (!pdfium.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12)) continue;
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = memory.floats(scratch, 4);
    const width = Math.min(x1, frame.right) - Math.max(x0, frame.left);
    const height = Math.min(y1, frame.top) - Math.max(y0, frame.bottom);
    if (width > 0 && height > 0) imageCover = Math.max(imageCover, (width * height) / area);
  }
  return { drawn: count > 0, imageCover };
}

function holdsImage(pdfium: WrappedPdfiumModule, form: number): boolean {
  const count = Math.min(pdfium.FPDFFormObj_CountObjects(form), 200);
  for (let i = 0; i < count; i++) {
    if (pdfium.FPDFPageObj_GetType(pdfium.FPDFFormObj_GetObject(form, i)) === IMAGE_OBJECT) return true;
  }
  return false;
}

function pageSize({ pdfium }: Engine, document: number, index: number): { width: number; height: number } | undefined {
  const page = pdfium.FPDF_LoadPage(document, index);
  if (page === 0) return undefined;
  const size = { width: pdfium.FPDF_GetPageWidthF(page), height: pdfium.FPDF_GetPageHeightF(page) };
  pdfium.FPDF_ClosePage(page);
  return size.width > 0 && size.height > 0 ? size : undefined;
}

/** Rows of pixels in PDFium's memory: blue, green, red. */
interface Bitmap {
  readonly heap: Uint8Array;
  readonly start: number;
  readonly stride: number;
  readonly width: number;
  readonly height: number;
}

function drawPage(
  { pdfium, memory }: Engine,
  document: number,
  index: number,
  scaleFor: (squarePoints: number) => number,
  pixelsOf: (bitmap: Bitmap) => Uint8Array,
): Drawing | undefined {
  const page = pdfium.FPDF_LoadPage(document, index);
  if (page === 0) return undefined;
  const scale = scaleFor(pdfium.FPDF_GetPageWidthF(page) * pdfium.FPDF_GetPageHeightF(page));
  const width = Math.max(1, Math.round(pdfium.FPDF_GetPageWidthF(page) * scale));
  const height = Math.max(1, Math.round(pdfium.FPDF_GetPageHeightF(page) * scale));
  const bitmap = pdfium.FPDFBitmap_CreateEx(width, height, BGR, 0, 0);
  if (bitmap === 0) {
    pdfium.FPDF_ClosePage(page);
    return undefined;
  }
  pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
  pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, WITH_ANNOTATIONS);
  const stride = pdfium.FPDFBitmap_GetStride(bitmap);
  const start = pdfium.FPDFBitmap_GetBuffer(bitmap);
  const pixels = pixelsOf({ heap: memory.bytes(), start, stride, width, height });
  pdfium.FPDFBitmap_Destroy(bitmap);
  pdfium.FPDF_ClosePage(page);
  return { width, height, pixels };
}

function greysOf({ heap, start, stride, width, height }: Bitmap): Uint8Array {
  const pixels = new Uint8Array(width * height);
  for (let y = 0, out = 0; y < height; y++) {
    for (let x = 0, from = start + y * stride; x < width; x++, from += 3) {
      // Rec. 601 luma in 256ths.
      pixels[out++] = (29 * heap[from]! + 150 * heap[from + 1]! + 77 * heap[from + 2]!) >> 8; // inside the bitmap
    }
  }
  return pixels;
}

function coloursOf({ heap, start, stride, width, height }: Bitmap): Uint8Array {
  const pixels = new Uint8Array(3 * width * height);
  for (let y = 0; y < height; y++)
    pixels.set(heap.subarray(start + y * stride, start + y * stride + 3 * width), 3 * y * width);
  return pixels;
}

const BGR = 2;
const WITH_ANNOTATIONS = 1;
