// One program at a time works on a record. The lock is one of the operating system's, held through SQLite on a file beside
// the record: it goes with the process that holds it, however that ends. The file itself stays.

import { DatabaseSync } from "node:sqlite";
import { Problem } from "../base/base.ts";

/** Takes the lock of the record at `path`. Throws Problem record-busy or cannot-write. Returns what gives it back. */
export function lockRecord(path: string): () => void {
  const database = open(`${path}.lock`);
  try {
    database.exec("pragma journal_mode = memory; begin exclusive");
  } catch (error) {
    database.close();
    const why = error instanceof Error ? error.message : String(error);
    if (/locked|busy/iu.test(why)) throw new Problem("record-busy", { path }, { cause: error });
    throw new Problem("cannot-write", { path: `${path}.lock`, why }, { cause: error });
  }
  return () => database.close();
}

function open(lock: string): DatabaseSync {
  try {
    return new DatabaseSync(lock, { timeout: 0 });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Problem("cannot-write", { path: lock, why }, { cause: error });
  }
}
