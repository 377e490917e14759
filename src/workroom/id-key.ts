// The key with which the ids of public editions are made out of the record's: random, made once, kept in a file beside the record. Who
// has it can test guesses of masked names against public addresses; where it is lost, all public addresses change.

import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { Problem } from "../base/base.ts";

const BYTES = 32;

/** Keys of cases that were only looked at: a look writes nothing, and what is published after it is what was looked at. */
const NOT_KEPT = new Map<string, string>();

/** The key that is kept there; where none is, one in memory, the same as long as the program runs. */
export function idKeyOf(path: string): string {
  if (!existsSync(path)) return NOT_KEPT.getOrInsertComputed(path, () => randomBytes(BYTES).toString("hex"));
  const key = readFileSync(path, "utf8").trim();
  if (key.length < 2 * BYTES) throw new Problem("bad-id-key", { path });
  return key;
}

/** For publishing: whatever goes out under a key, the key must stay. */
export function keepIdKey(path: string, key: string): void {
  if (existsSync(path) && idKeyOf(path) === key) return;
  writeFileSync(path, `${key}\n`, { mode: 0o600, flag: "wx" });
  NOT_KEPT.delete(path);
}
