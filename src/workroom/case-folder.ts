// Where things are in a case folder, and where the record and the site of any other folder of files go.

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { Problem, textHash } from "../base/base.ts";
import { type CaseFile, caseFileSchema, EMPTY_CASE_FILE } from "../record/record.ts";
import { jsonFault, jsonPlace } from "../text/text.ts";

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
  /** The folder of the public edition, and what is kept about it outside of it: the list of its files, and what it shows. */
  readonly edition: PublicFolder;
  /** The pages of the record as they stand in the workroom. */
  readonly roomPages: string;
  /** The record without what is restricted, for those who may not see that. */
  readonly unrestricted: string;
  /** Where files that come in are written before they are documents: hidden, and on the same disk as the documents. */
  readonly incoming: string;
  /** How pages look, as far as somebody looked at them. */
  readonly pagePictures: string;
  /** Where files go that somebody takes out of the documents. */
  readonly removed: string;
  /** Where the case keeps a list of courts; there may be none. */
  readonly courtsFile: string;
  /** Where the case keeps legislators, and the districts of ZIP codes; there may be none. */
  readonly legislatorsFile: string;
  readonly districtsFile: string;
  /** The case's own rule packs: the files rules/*.json of a case folder, sorted. */
  readonly rulePacks: readonly string[];
  /** The folder of the campaign's own writing, where it is or will be; undefined for a folder that is no case folder. */
  readonly updates: string | undefined;
  /** Absolute paths under `documents` that are no documents: case.json, courts.json, rule packs, updates, and what Habeas writes. */
  readonly leftOut: ReadonlySet<string>;
}

export interface PublicFolder {
  readonly out: string;
  readonly manifest: string;
  readonly shown: string;
  /** The folder of the editions that were published so far. */
  readonly editions: string;
  /** The file of the key with which the ids of public editions are made: see id-key.ts. */
  readonly idKey: string;
}

/** Where a public edition goes, and what is kept about it. `home` holds the record. */
export function publicFolder(home: string, given?: string): PublicFolder {
  const out = given === undefined ? join(home, "public") : resolve(given);
  // editions in several places are each kept track of
  const mark = given === undefined || out === join(home, "public") ? "" : `-${textHash(out).slice(0, 12)}`;
  return {
    out,
    manifest: join(home, `.habeas-public${mark}.json`),
    shown: join(home, `.habeas-public${mark}-shown.json`),
    // hidden: a folder of documents may well be called "editions"
    editions: join(home, `.habeas-editions${mark}`),
    // what is published in several places has the same addresses in all
    idKey: join(home, ".habeas-public-key"),
  };
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
  const home = out === undefined ? (isCase ? folder : besideFolder(folder)) : resolve(out);
  if (out !== undefined && isInside(home, documents)) throw new Problem("out-inside-documents", { path: out });
  const record = join(home, "record.sqlite");
  const site = join(home, "site");
  const rulePacks = isCase ? jsonFiles(join(folder, "rules")) : [];
  const [courtsFile, legislatorsFile, districtsFile] = ["courts.json", "legislators.json", "districts.json"].map(
    (name) => join(isCase ? folder : home, name),
  ) as [string, string, string];
  const writing = join(folder, "updates");
  const updates = isCase && (isFolder(writing) || !existsSync(writing)) ? writing : undefined;
  const edition = publicFolder(home);
  const roomPages = join(home, ".habeas-workroom");
  const unrestricted = join(home, ".habeas-unrestricted.sqlite");
  const incoming = join(documents, ".habeas-incoming");
  const [removed, pagePictures] = [join(home, ".habeas-removed"), join(home, ".habeas-pages")];
  const written = [site, roomPages, incoming, removed, pagePictures, ...Object.values(edition)];
  const own = [...withJournals(record), `${record}.lock`, ...withJournals(unrestricted), ...written];
  return {
    folder,
    documents,
    caseFile: existsSync(caseJson) ? readCaseFile(caseJson) : EMPTY_CASE_FILE,
    record,
    site,
    edition,
    roomPages,
    unrestricted,
    incoming,
    removed,
    pagePictures,
    courtsFile,
    legislatorsFile,
    districtsFile,
    rulePacks,
    updates,
    leftOut: new Set([
      caseJson,
      courtsFile,
      legislatorsFile,
      districtsFile,
      ...own,
      ...rulePacks,
      ...(updates === undefined ? [] : [updates]),
    ]),
  };
}

/** Where the record of a folder goes that is no case folder. `folder` is absolute. */
export function besideFolder(folder: string): string {
  return join(dirname(folder), `${basename(folder)}.habeas`);
}

/** The files that a record is kept in. */
export function withJournals(record: string): string[] {
  return [record, `${record}-wal`, `${record}-shm`];
}

/** Is `path` the folder or inside it? Both absolute. */
export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function jsonFiles(folder: string): string[] {
  if (!isFolder(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((one) => one.isFile() && one.name.endsWith(".json") && !one.name.startsWith("."))
    .map(({ name }) => join(folder, name))
    .sort();
}

function readCaseFile(path: string): CaseFile {
  const text = readFileSync(path, "utf8").replace(/^\uFEFF/u, "");
  const fault = jsonFault(text);
  if (fault !== undefined) throw new Problem("bad-case-file", { path, ...fault });
  const parsed = caseFileSchema.safeParse(JSON.parse(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const keys = issue === undefined ? [] : [...issue.path, ...("keys" in issue ? (issue.keys as string[]) : [])];
  const field = keys.map(String).join(".");
  const why = `${field === "" ? "" : `"${field}": `}${issue?.message ?? "not as documented"}. See docs/formats/case-json.md.`;
  const place = keys.map((key) => (typeof key === "number" ? key : String(key)));
  throw new Problem("bad-case-file", { path, line: jsonPlace(text, place), why });
}
