// Files of one folder by the paths of addresses: nothing outside of it, nothing hidden, and only what a page is made of.

import { existsSync, realpathSync, statSync } from "node:fs";
import { join, resolve, sep } from "node:path";

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  svg: "image/svg+xml",
  ics: "text/calendar; charset=utf-8",
  json: "application/json; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  atom: "application/atom+xml; charset=utf-8",
  xml: "application/xml; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  wasm: "application/wasm",
  pagefind: "application/wasm",
  pf_meta: "application/octet-stream",
  pf_index: "application/octet-stream",
  pf_fragment: "application/octet-stream",
  png: "image/png",
  jpg: "image/jpeg",
  webp: "image/webp",
  pdf: "application/pdf",
  zip: "application/zip",
  csv: "text/csv; charset=utf-8",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

export function contentTypeOf(path: string): string {
  return CONTENT_TYPES[extension(path)] ?? "application/octet-stream";
}

/** The file for a URL path; undefined for what is not there, is hidden, or does not lie in the folder once links are followed. */
export function fileAt(folder: string, urlPath: string): string | undefined {
  const decoded = decodedPath(urlPath);
  if (decoded === undefined || decoded.includes("\0") || decoded.includes("\\")) return undefined;
  const parts = decoded.split("/").filter((part) => part !== "");
  if (parts.some((part) => part.startsWith("."))) return undefined;
  const root = realpathSync(resolve(folder));
  const wanted = join(root, ...parts, decoded.endsWith("/") ? "index.html" : "");
  if (!existsSync(wanted)) return undefined;
  const real = realpathSync(wanted);
  if (!real.startsWith(root + sep) || !statSync(real).isFile()) return undefined;
  return CONTENT_TYPES[extension(real)] === undefined ? undefined : real;
}

function decodedPath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch (cause) {
    if (cause instanceof URIError) return undefined;
    throw cause;
  }
}

function extension(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1).toLowerCase();
}
