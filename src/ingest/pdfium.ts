// PDFium, compiled to WebAssembly: how it is started, its memory, and what happens when it stops at a file.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { WrappedPdfiumModule } from "@embedpdf/pdfium";

export interface Engine {
  readonly pdfium: WrappedPdfiumModule;
  readonly memory: Memory;
  /** Room for a few numbers that PDFium writes. */
  readonly scratch: number;
}

/** The heap moves when it grows: its views are good until the next call into PDFium. */
export interface Memory {
  malloc(size: number): number;
  free(address: number): void;
  bytes(): Uint8Array;
  floats(address: number, count: number): Float32Array;
}

let engineLoading: Promise<Engine> | undefined;

export function loadEngine(): Promise<Engine> {
  engineLoading ??= startEngine();
  return engineLoading;
}

async function startEngine(): Promise<Engine> {
  const { init } = await import("@embedpdf/pdfium");
  const binary = await readFile(createRequire(import.meta.url).resolve("@embedpdf/pdfium/pdfium.wasm"));
  const wasmBinary = new Uint8Array(binary).buffer;
  const pdfium = await init({ wasmBinary } as Parameters<typeof init>[0]);
  pdfium.PDFiumExt_Init();
  const heap = pdfium.pdfium as unknown as {
    readonly HEAPU8: Uint8Array;
    readonly wasmExports: { malloc(size: number): number; free(address: number): void };
  };
  const memory: Memory = {
    malloc: (size) => heap.wasmExports.malloc(size),
    free: (address) => heap.wasmExports.free(address),
    bytes: () => heap.HEAPU8,
    floats: (address, count) => new Float32Array(heap.HEAPU8.buffer, address, count),
  };
  return { pdfium, memory, scratch: memory.malloc(64) };
}

/** A trap leaves the WebAssembly instance in an unknown state: the next file gets a new one. */
export function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    engineLoading = undefined;
    throw new Error("PDFium stopped at this file.", { cause: error });
  }
}
