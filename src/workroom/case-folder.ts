// Where things are in a case folder, and where the record and the site of any other folder of files go.

import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { Problem } from "../base/base.ts";
import { type CaseFile, caseFileSchema, EMPTY_CASE_FILE } from "../record/record.ts";

export interface CaseFolder {
  /** The folder as it was given, absolute. */
  readonly folder: string;
  /** The folder whose files are the documents. Never written to. */
  readonly documents: string;
  readonly caseFile: CaseFile;
  /** record.sqlite. */
  readonly record: string;
  /** The folder of the site. */
  readonly site: string;
  /** Absolute paths under `documents` that are not documents: case.json, and what Habeas writes. */
  readonly leftOut: ReadonlySet<string>;
}

/**
 * A folder with documents/ or case.json is a case folder and keeps its record and site inside. Any other folder is left
 * alone: record and site go to `out`, or to "<folder>.habeas" beside it.
 */
export function findCaseFolder(given: string, out?: string): CaseFolder {
  const folder = resolve(given);
  if (!existsSync(folder)) throw new Problem("folder-not-found", { path: given });
  if (!statSync(folder).isDirectory()) throw new Problem("not-a-folder", { path: given });
  const caseJson = join(folder, "case.json");
  const hasDocuments = isFolder(join(folder, "documents"));
  const isCase = hasDocuments || existsSync(caseJson);
  const documents = hasDocuments ? join(folder, "documents") : folder;
  const home =
    out === undefined ? (isCase ? folder : join(dirname(folder), `${basename(folder)}.habeas`)) : resolve(out);
  if (out !== undefined && isInside(home, documents)) throw new Problem("out-inside-documents", { path: out });
  const record = join(home, "record.sqlite");
  const site = join(home, "site");
  const own = [record, `${record}-wal`, `${record}-shm`, `${record}.lock`, site];
  return {
    folder,
    documents,
    caseFile: existsSync(caseJson) ? readCaseFile(caseJson) : EMPTY_CASE_FILE,
    record,
    site,
    leftOut: new Set([caseJson, ...own]),
  };
}

/** Is `path` the folder or inside it? Both absolute. */
export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function readCaseFile(path: string): CaseFile {
  const text = readFileSync(path, "utf8").replace(/^\uFEFF/u, "");
  const parsed = caseFileSchema.safeParse(parseJson(path, text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const keys = issue === undefined ? [] : [...issue.path, ...("keys" in issue ? (issue.keys as string[]) : [])];
  const field = keys.map(String).join(".");
  const why = `${field === "" ? "" : `"${field}": `}${issue?.message ?? "not as documented"}. See docs/formats/case-json.md.`;
  throw new Problem("bad-case-file", { path, line: lineOfKey(text, keys.at(-1)), why });
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const position = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
    const line = text.slice(0, position).split("\n").length;
    const why = "this is not valid JSON here (a comma, quotation mark or bracket too many or too few).";
    throw new Problem("bad-case-file", { path, line, why }, { cause: error });
  }
}

function lineOfKey(text: string, key: PropertyKey | undefined): number {
  const at = key === undefined ? -1 : text.indexOf(`"${String(key)}"`);
  return at < 0 ? 1 : text.slice(0, at).split("\n").length;
}
