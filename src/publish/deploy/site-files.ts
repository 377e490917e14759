// The files of a finished public site as they go out: everything in its folder but what the program notes for itself.

import { hash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { Problem } from "../../base/base.ts";

export interface SiteFile {
  /** From the site's folder, with "/". */
  readonly path: string;
  readonly file: string;
}

/** Sorted so that what pages need comes before the pages, and the first page comes last: nobody sees a page without its sheet. */
export function siteFiles(folder: string): SiteFile[] {
  if (!existsSync(join(folder, "index.html"))) throw new Problem("no-public-site", { path: folder });
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && !one.name.startsWith("."))
    .map((one) => join(one.parentPath, one.name))
    .map((file) => ({ path: relative(folder, file).split(sep).join("/"), file }));
  return files.sort((a, b) => rank(a.path) - rank(b.path) || (a.path < b.path ? -1 : 1));
}

function rank(path: string): number {
  return path === "index.html" ? 2 : path.endsWith(".html") ? 1 : 0;
}

export function bytesOf({ file }: SiteFile): Buffer {
  return readFileSync(file);
}

/** MD5, as S3-compatible stores give it for what was put in one piece. Used to see whether a file is there, never for trust. */
export function etagOf(bytes: Uint8Array): string {
  return hash("md5", bytes, "hex");
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  svg: "image/svg+xml",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  webp: "image/webp",
  json: "application/json; charset=utf-8",
  xml: "application/xml; charset=utf-8",
  atom: "application/atom+xml; charset=utf-8",
  ics: "text/calendar; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  pdf: "application/pdf",
  zip: "application/zip",
  js: "text/javascript; charset=utf-8",
  wasm: "application/wasm",
};

export function contentTypeOf(path: string): string {
  return CONTENT_TYPES[path.slice(path.lastIndexOf(".") + 1).toLowerCase()] ?? "application/octet-stream";
}
