// The sandboxed processes that read documents, and the receipts for documents that cost them their life.

import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { openSandbox } from "../ingest/ingest.ts";
import type { UnreadableReason } from "../record/record.ts";
import { type ReadingAnswer, type ReadingJob, unreadableAnswer } from "./reading-process.ts";

export interface ReadingPool {
  readonly processes: number;
  /** Always answers: a file that crashes, hangs or eats all memory gets an answer with an "unreadable" receipt. */
  read(job: ReadingJob): Promise<ReadingAnswer>;
  close(): Promise<void>;
}

const PACKAGE = fileURLToPath(new URL("../../", import.meta.url));
const MEGABYTES = 1500;
/** Text is quick to read; pages may have to be recognised from pictures, at some seconds each. */
const TEXT_MS = 60_000;
const PAGES_MS = 360_000;

export function openReadingPool(processes = Math.min(4, availableParallelism())): ReadingPool {
  const sandbox = openSandbox<ReadingJob, ReadingAnswer>({
    entry: fileURLToPath(new URL("./reading-process.ts", import.meta.url)),
    processes,
    megabytes: MEGABYTES,
    readable: [`${PACKAGE}src`, `${PACKAGE}node_modules`, `${PACKAGE}package.json`],
  });
  return {
    processes,
    read: async (job) => {
      const result = await sandbox.ask(job, job.kind === "file" && hasPages(job.data) ? PAGES_MS : TEXT_MS);
      if (result.kind === "answer") return result.answer;
      const mediaType = job.kind === "text" ? job.extraction.mediaType : undefined;
      return unreadableAnswer(job, result.reason, HINTS[result.reason], mediaType);
    },
    close: () => sandbox.close(),
  };
}

/** PDF, PNG, JPEG and TIFF by their first bytes. Only sets the time limit; what a file is, is decided in the sandbox. */
function hasPages(data: Uint8Array): boolean {
  const head = String.fromCharCode(...data.subarray(0, 1024));
  return head.includes("%PDF") || /^(?:\u0089PNG|\u00ff\u00d8\u00ff|II\*\0|MM\0\*)/u.test(head);
}

const HINTS: Readonly<Record<Extract<UnreadableReason, "took too long" | "out of memory" | "damaged">, string>> = {
  "took too long":
    "Reading this file was stopped because it took too long. Split it or save it in another form; habeas rebuild tries it again.",
  "out of memory":
    "This file needs more memory than is allowed for one file. Split it or save it in another form; habeas rebuild tries it again.",
  damaged: "Reading this file failed. Open it in the program that made it and save it again.",
};
