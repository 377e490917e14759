// What runs in the sandboxed process: bytes to canonical text, canonical text to what was read in it, and that to rows.

import { compareSpans, type DateSpan, type DocumentId } from "../base/base.ts";
import { extract, type ExtractedFile, languageDetector, serveSandbox } from "../ingest/ingest.ts";
import { readerVersions, readText } from "../read/read.ts";
import {
  EMPTY_READING,
  type Extraction,
  foundStatement,
  type FoundStatement,
  type OwnStatement,
  type Reading,
  type Receipt,
  type UnreadableReason,
} from "../record/record.ts";
import { type CachedPart, prepareDocument, type PreparedDocument } from "../store/store.ts";

interface Named {
  readonly id: DocumentId;
  readonly sha256: string;
  readonly bytes: number;
}

/**
 * A file to be extracted and read, or a text to be read again by the readers whose cached output is no longer good.
 * `own`: the statements that people made of it. With `unread`, which says why, no reader runs: the text is kept, and the receipt says what is missing of it.
 */
export type ReadingJob = Named & { readonly unread?: string; readonly own?: readonly OwnStatement[] | undefined } & (
    | { readonly kind: "file"; readonly name: string; readonly data: Uint8Array; readonly date?: DateSpan }
    | { readonly kind: "text"; readonly extraction: Extraction; readonly cached: readonly CachedPart[] }
  );

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
  job: ReadingJob,
  extraction: Extraction,
  cached: readonly CachedPart[],
): Promise<PreparedDocument> {
  if (job.unread !== undefined) return unreadText(job, withMissing(extraction, `${UNREAD} (${job.unread})`));
  const versions = readerVersions();
  const good = new Map<string, Partial<Reading>>();
  for (const { reader, version, output } of cached) {
    if (versions.get(reader) === version) good.set(reader, JSON.parse(output) as Partial<Reading>);
  }
  const { text, pages, marks, language, mediaType, title, published } = extraction;
  const [ownTitle, day] = [title?.value, published?.value];
  const detectLanguage = text === "" ? undefined : await languageDetector();
  const input = { text, pages, marks, language, mediaType, title: ownTitle, published: day, detectLanguage };
  const { reading, parts } = readText(input, good);
  const own = (job.own ?? []).map(foundStatement).filter(({ end }) => end <= text.length);
  const all = { ...reading, statements: [...reading.statements, ...own].sort(compareSpans) };
  return prepared(job, withMissing(extraction, undefined), all, parts, own);
}

/** A document with its text and nothing found in it. */
function unreadText(named: Named, extraction: Extraction): PreparedDocument {
  return prepared(named, extraction, EMPTY_READING, new Map());
}

function prepared(
  { id, sha256, bytes }: Named,
  extraction: Extraction,
  reading: Reading,
  parts: ReadonlyMap<string, Partial<Reading>>,
  own: readonly FoundStatement[] = [],
): PreparedDocument {
  const kept = [...readerVersions()].map(([reader, version]): CachedPart => {
    return { reader, version, output: JSON.stringify(parts.get(reader) ?? {}) };
  });
  if (own.length > 0) kept.push({ reader: PEOPLE, version: "", output: JSON.stringify({ statements: own }) });
  return prepareDocument({ id, sha256, bytes, extraction, reading, parts: kept });
}

/** Under which the statements that people made are kept among what the readers gave. */
export const PEOPLE = "people";

const UNREAD = "what stands in the text";

/** The receipt with what an earlier reading could not do taken out, and what this one could not do put in. */
function withMissing(extraction: Extraction, unread: string | undefined): Extraction {
  const { receipt } = extraction;
  if (receipt.kind === "unreadable") return extraction;
  const before = receipt.kind === "partial" ? receipt.missing.split("; ") : [];
  const missing = [...before.filter((one) => !one.startsWith(UNREAD)), ...(unread === undefined ? [] : [unread])];
  const now: Receipt = missing.length === 0 ? { kind: "read" } : { kind: "partial", missing: missing.join("; ") };
  return { ...extraction, receipt: now };
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
  return { prepared: unreadText(named, extraction), children: [], boxes: [] };
}

const UNKNOWN = "application/octet-stream";

if (import.meta.main) serveSandbox(readJob);
