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
