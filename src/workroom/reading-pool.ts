// The sandboxed processes that read documents, and the receipts for documents that cost them their life.

import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { openSandbox, type SandboxResult } from "../ingest/ingest.ts";
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
/** The time a document has. Text is quick to read; pages may have to be recognised from pictures, at some seconds each. */
const TEXT_MS = 30_000;
const TEXT_MS_A_MEGABYTE = 10_000;
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
    read: (job) => readWithin((one) => sandbox.ask(one, budget(one)), job),
    close: () => sandbox.close(),
  };
}

/**
 * Asks for a reading. Where that fails, asks for the text alone, so that what can be had of a document is kept and the
 * receipt says what is missing; only where that fails too is the document unreadable.
 */
export async function readWithin(
  ask: (job: ReadingJob) => Promise<SandboxResult<ReadingAnswer>>,
  job: ReadingJob,
): Promise<ReadingAnswer> {
  const whole = await ask(job);
  if (whole.kind === "answer") return whole.answer;
  const text = await ask({ ...job, unread: UNREAD[whole.reason] });
  if (text.kind === "answer") return text.answer;
  const mediaType = job.kind === "text" ? job.extraction.mediaType : undefined;
  return unreadableAnswer(job, whole.reason, HINTS[whole.reason], mediaType);
}

/** Milliseconds. */
function budget(job: ReadingJob): number {
  // the second try, for the text alone, is not to wait for character recognition once more
  if (job.kind === "file" && job.unread === undefined && hasPages(job.data)) return PAGES_MS;
  return TEXT_MS + (job.bytes / 1e6) * TEXT_MS_A_MEGABYTE;
}

/** PDF, PNG, JPEG and TIFF by their first bytes. Only sets the time limit; what a file is, is decided in the sandbox. */
function hasPages(data: Uint8Array): boolean {
  const head = String.fromCharCode(...data.subarray(0, 1024));
  return head.includes("%PDF") || /^(?:\u0089PNG|\u00ff\u00d8\u00ff|II\*\0|MM\0\*)/u.test(head);
}

type Failure = Extract<UnreadableReason, "took too long" | "out of memory" | "damaged">;

const UNREAD: Readonly<Record<Failure, string>> = {
  "took too long": "finding dates, names and statements took too long and was stopped",
  "out of memory": "finding dates, names and statements needs more memory than is allowed",
  damaged: "finding dates, names and statements failed",
};

const HINTS: Readonly<Record<Failure, string>> = {
  "took too long":
    "Reading this file was stopped because it took too long. Split it or save it in another form; habeas rebuild tries it again.",
  "out of memory":
    "This file needs more memory than is allowed for one file. Split it or save it in another form; habeas rebuild tries it again.",
  damaged: "Reading this file failed. Open it in the program that made it and save it again.",
};
