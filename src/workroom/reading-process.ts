// What runs in the sandboxed process: bytes to canonical text, canonical text to what was read in it, and that to rows.

import { type DateSpan, type DocumentId, invariant } from "../base/base.ts";
import {
  extract,
  type ExtractedFile,
  type LanguageDetector,
  languageDetector,
  serveSandbox,
} from "../ingest/ingest.ts";
import { readerVersions, READERS, readText } from "../read/read.ts";
import type { Extraction, Reading, UnreadableReason } from "../record/record.ts";
import { type CachedPart, prepareDocument, type PreparedDocument } from "../store/store.ts";

interface Named {
  readonly id: DocumentId;
  readonly sha256: string;
  readonly bytes: number;
}

/** A file to be extracted and read, or a text to be read again by the readers whose cached output is no longer good. */
export type ReadingJob =
  | ({ readonly kind: "file"; readonly name: string; readonly data: Uint8Array; readonly date?: DateSpan } & Named)
  | ({ readonly kind: "text"; readonly extraction: Extraction; readonly cached: readonly CachedPart[] } & Named);

export interface ReadingAnswer {
  readonly prepared: PreparedDocument;
  readonly children: ExtractedFile["children"];
  readonly boxes: NonNullable<ExtractedFile["boxes"]>;
}

/** Extracts and reads in this process. Untrusted files go through the sandbox instead. */
export async function readJob(job: ReadingJob): Promise<ReadingAnswer> {
  if (job.kind === "text")
    return { prepared: await readExtraction(job, job.extraction, job.cached), children: [], boxes: [] };
  const { extraction, children, boxes = [] } = await extract(job.data, job.name);
  const dated =
    job.date === undefined ? extraction : { ...extraction, published: { value: job.date, from: "given by a person" } };
  return { prepared: await readExtraction(job, dated, []), children, boxes };
}

async function readExtraction(
  named: Named,
  extraction: Extraction,
  cached: readonly CachedPart[],
): Promise<PreparedDocument> {
  const detectLanguage = extraction.text === "" ? undefined : await languageDetector();
  return readWith(detectLanguage, named, extraction, cached);
}

function readWith(
  detectLanguage: LanguageDetector | undefined,
  named: Named,
  extraction: Extraction,
  cached: readonly CachedPart[],
): PreparedDocument {
  const versions = readerVersions();
  const good = new Map<string, Partial<Reading>>();
  for (const { reader, version, output } of cached) {
    if (versions.get(reader) === version) good.set(reader, JSON.parse(output) as Partial<Reading>);
  }
  const { text, pages, marks, language, mediaType, title, published } = extraction;
  const [ownTitle, day] = [title?.value, published?.value];
  const input = { text, pages, marks, language, mediaType, title: ownTitle, published: day, detectLanguage };
  const { reading, parts } = readText(input, good);
  const kept = READERS.map(({ name }): CachedPart => {
    const version = versions.get(name);
    invariant(version !== undefined, `reader ${name} has no version`);
    return { reader: name, version, output: JSON.stringify(parts.get(name) ?? {}) };
  });
  const { id, sha256, bytes } = named;
  return prepareDocument({ id, sha256, bytes, extraction, reading, parts: kept });
}

/** The answer for a file of which nothing can be had. */
export function unreadableAnswer(
  named: Named,
  reason: UnreadableReason,
  hint: string,
  mediaType = UNKNOWN,
): ReadingAnswer {
  const receipt = { kind: "unreadable", reason, hint } as const;
  const extraction: Extraction = { mediaType, receipt, text: "", pages: [], marks: [] };
  return { prepared: readWith(undefined, named, extraction, []), children: [], boxes: [] };
}

const UNKNOWN = "application/octet-stream";

if (import.meta.main) serveSandbox(readJob);
