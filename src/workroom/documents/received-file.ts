// A file that comes in: written to a hidden place first, and put among the documents whole or not at all. Nothing is ever overwritten.

import { createHash, randomUUID } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { link, mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Problem } from "../../base/base.ts";
import type { CaseFolder } from "../case-folder.ts";
import { numberedPath } from "./file-name.ts";

/** The most bytes that one file may have: larger ones are not read. */
export const MOST_FILE_BYTES = 512 * 1024 * 1024;

/** Lies in the hidden place, and is nobody's document yet. */
export interface ReceivedFile {
  readonly location: string;
  readonly sha256: string;
  readonly size: number;
}

type Places = Pick<CaseFolder, "documents" | "incoming">;

/** Writes what comes to the hidden place. Throws Problem file-too-large and cannot-write; leaves nothing behind then. */
export async function receiveFile(
  { incoming }: Places,
  name: string,
  bytes: AsyncIterable<Uint8Array>,
  most: number = MOST_FILE_BYTES,
): Promise<ReceivedFile> {
  const location = join(incoming, randomUUID());
  const hash = createHash("sha256");
  let size = 0;
  try {
    await mkdir(incoming, { recursive: true });
    const file = await open(location, "wx", 0o600);
    try {
      for await (const chunk of bytes) {
        size += chunk.length;
        if (size > most) throw new Problem("file-too-large", { name, megabytes: Math.floor(most / 1024 / 1024) });
        hash.update(chunk);
        await file.write(chunk);
      }
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    await rm(location, { force: true });
    throw refusal(incoming, error);
  }
  return { location, sha256: hash.digest("hex"), size };
}

/**
 * Puts a received file among the documents under this path, or, where another file has it, under "name (2).pdf" and so on. Gives
 * the path that it got. One after the other: two at the same time may meet.
 */
export async function placeFile({ documents }: Places, { location }: ReceivedFile, path: string): Promise<string> {
  try {
    await mkdir(dirname(join(documents, path)), { recursive: true });
    for (let number = 1; ; number++) {
      const free = number === 1 ? path : numberedPath(path, number);
      if (await moveTo(location, join(documents, free))) return free;
    }
  } catch (error) {
    throw refusal(documents, error);
  }
}

/** False where something has that name already. */
async function moveTo(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
  } catch (error) {
    const code = codeOf(error);
    if (code === "EEXIST") return false;
    // not every file system has links
    if (code !== "EPERM" && code !== "ENOTSUP" && code !== "ENOSYS" && code !== "EMLINK") throw error;
    if (existsSync(to)) return false;
    await rename(from, to);
    return true;
  }
  await rm(from);
  return true;
}

/** The SHA-256 of a file of the folder; undefined where there is none. */
export async function hashOfFile(path: string): Promise<string | undefined> {
  const hash = createHash("sha256");
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  } catch (error) {
    if (["ENOENT", "EISDIR", "ENOTDIR"].includes(codeOf(error) ?? "")) return undefined;
    throw error;
  }
  return hash.digest("hex");
}

/** Takes away what a program that was killed left half received. */
export async function clearIncoming({ incoming }: Places): Promise<void> {
  await rm(incoming, { recursive: true, force: true });
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}

function refusal(path: string, error: unknown): unknown {
  const code = codeOf(error);
  if (error instanceof Problem || code === undefined) return error;
  if (code === "ENOSPC" || code === "EDQUOT") return new Problem("disk-full", { path }, { cause: error });
  // somebody stopped sending
  if (code === "ECONNRESET" || code === "ABORT_ERR") return error;
  return new Problem("file-not-placed", { path, why: code }, { cause: error });
}
