// One program at a time works on a record. The lock is a file with the process number: one left by a killed program is
// recognised by its process being gone.

import { closeSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { Problem } from "../base/base.ts";

/** Takes the lock of the record at `path`. Throws Problem record-busy. Returns what gives it back. */
export function lockRecord(path: string): () => void {
  const lock = `${path}.lock`;
  if (!tryCreate(lock)) {
    if (isHeld(lock)) throw new Problem("record-busy", { path });
    rmSync(lock, { force: true });
    if (!tryCreate(lock)) throw new Problem("record-busy", { path });
  }
  return () => rmSync(lock, { force: true });
}

function tryCreate(lock: string): boolean {
  try {
    const file = openSync(lock, "wx");
    writeSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    const why = error instanceof Error ? error.message : String(error);
    throw new Problem("cannot-write", { path: lock, why }, { cause: error });
  }
}

function isHeld(lock: string): boolean {
  const holder = Number(readFileSync(lock, "utf8"));
  if (!Number.isInteger(holder) || holder <= 0 || holder === process.pid) return false;
  try {
    process.kill(holder, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
