// The key with which the ids of public editions are made out of the record's: random, made once, kept in a file beside the record. Who
// has it can test guesses of masked names against public addresses; where it is lost, all public addresses change.

import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { Problem } from "../base/base.ts";

const BYTES = 32;

export function idKeyOf(path: string): string {
  if (existsSync(path)) {
    const key = readFileSync(path, "utf8").trim();
    if (key.length < 2 * BYTES) throw new Problem("bad-id-key", { path });
    return key;
  }
  const key = randomBytes(BYTES).toString("hex");
  writeFileSync(path, `${key}\n`, { mode: 0o600, flag: "wx" });
  return key;
}
