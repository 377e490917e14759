// Reads files without a case: what the readers find in each, and nothing kept.

import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { daySpan, documentId, type Day, type DateSpan, Problem } from "../base/base.ts";
import { type Extraction, joinReadings, type Reading } from "../record/record.ts";
import { openReadingPool } from "./reading-pool.ts";

export interface FileReading {
  /** As given, with "/name" for each container it came in. */
  readonly file: string;
  readonly sha256: string;
  readonly extraction: Extraction;
  readonly reading: Reading;
}

/** Files in containers follow their container. `day` dates documents that do not date themselves; never today. */
export async function* readFiles(paths: readonly string[], day?: Day): AsyncGenerator<FileReading> {
  for (const path of paths) {
    if (!existsSync(path)) throw new Problem("file-not-found", { path });
    if (statSync(path).isDirectory()) throw new Problem("not-a-file", { path });
  }
  const pool = openReadingPool();
  const date: DateSpan | undefined = day === undefined ? undefined : daySpan(day, "person");
  try {
    const queue = paths.map((path) => ({ file: path, data: undefined as Uint8Array | undefined }));
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const data = next.data ?? bytesOf(next.file);
      const sha256 = createHash("sha256").update(data).digest("hex");
      const named = { id: documentId(sha256), sha256, bytes: data.byteLength, name: next.file };
      const job = { kind: "file", data, ...named } as const;
      const { prepared, children } = await pool.read(date === undefined ? job : { ...job, date });
      yield {
        file: next.file,
        sha256,
        extraction: prepared.extraction,
        reading: joinReadings(prepared.parts.map((part) => JSON.parse(part.output) as Partial<Reading>)),
      };
      queue.unshift(...children.map((child) => ({ file: `${next?.file ?? ""}/${child.name}`, data: child.bytes })));
    }
  } finally {
    await pool.close();
  }
}

function bytesOf(path: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path));
  } catch (cause) {
    const why = cause instanceof Error && "code" in cause ? String(cause.code) : undefined;
    if (why === undefined) throw cause;
    throw new Problem("file-unreadable", { path, why }, { cause });
  }
}
