// The built site over HTTP, on this machine only: files of one folder, nothing else, and nothing for another host's pages.

import { existsSync, realpathSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { join, resolve, sep } from "node:path";
import { createAdaptorServer } from "@hono/node-server";
import { Hono } from "hono";
import { Problem } from "../base/base.ts";

const HOST = "127.0.0.1";

/** Everything a page of the site needs, and nothing more: no script, no request to elsewhere. */
const HEADERS = {
  "Content-Security-Policy":
    "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "X-Robots-Tag": "noindex",
  "Cache-Control": "no-cache",
} as const;

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  svg: "image/svg+xml",
  json: "application/json; charset=utf-8",
  txt: "text/plain; charset=utf-8",
};

/** Serves until `close`. Port 0 takes any that is free; `url` says which. */
export async function serveSite(
  folder: string,
  options: { readonly port: number },
): Promise<{ url: string; close(): Promise<void> }> {
  if (!existsSync(folder)) throw new Problem("folder-not-found", { path: folder });
  if (!statSync(folder).isDirectory()) throw new Problem("not-a-folder", { path: folder });
  const server = createAdaptorServer({ fetch: siteApp(folder).fetch, hostname: HOST });
  await new Promise<void>((done, refuse) => {
    server.once("error", (cause: NodeJS.ErrnoException) => {
      refuse(cause.code === "EADDRINUSE" ? new Problem("port-taken", { port: options.port }, { cause }) : cause);
    });
    server.listen(options.port, HOST, done);
  });
  const { port } = server.address() as AddressInfo; // a server that listens on a port has such an address
  return {
    url: `http://${HOST}:${port}/`,
    close: () =>
      new Promise((done, refuse) => {
        server.close((error) => (error === undefined ? done() : refuse(error)));
        if ("closeAllConnections" in server) server.closeAllConnections();
      }),
  };
}

/** The site as requests and responses, without a port. */
export function siteApp(folder: string): Hono {
  const root = realpathSync(resolve(folder));
  const app = new Hono();
  app.use(async (context, next) => {
    // A page elsewhere that points its own name at this machine must not read the case (DNS rebinding).
    if (!isThisMachine(context.req.header("host")))
      return context.text("This address is not served here.", 421, { ...HEADERS });
    await next();
    for (const [name, value] of Object.entries(HEADERS)) context.res.headers.set(name, value);
  });
  app.on(["GET", "HEAD"], "/*", async (context) => {
    const path = fileAt(root, context.req.path);
    if (path !== undefined) return fileResponse(path, 200, context.req.method);
    const missing = fileAt(root, "/404.html");
    return missing === undefined
      ? context.text("There is no such page.", 404)
      : fileResponse(missing, 404, context.req.method);
  });
  app.all("/*", (context) => context.text("Only reading is possible here.", 405, { Allow: "GET, HEAD" }));
  return app;
}

function isThisMachine(host: string | undefined): boolean {
  return host !== undefined && /^(?:127\.0\.0\.1|localhost)(?::\d{1,5})?$/i.test(host);
}

/** The file for a URL path; undefined for what is not there, is hidden, or does not lie in the folder once links are followed. */
function fileAt(root: string, urlPath: string): string | undefined {
  const decoded = decodedPath(urlPath);
  if (decoded === undefined || decoded.includes("\0") || decoded.includes("\\")) return undefined;
  const parts = decoded.split("/").filter((part) => part !== "");
  if (parts.some((part) => part.startsWith("."))) return undefined;
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

async function fileResponse(path: string, status: 200 | 404, method: string): Promise<Response> {
  const bytes = await readFile(path);
  const headers = {
    "Content-Type": CONTENT_TYPES[extension(path)] ?? "application/octet-stream",
    "Content-Length": String(bytes.length),
  };
  return new Response(method === "HEAD" ? null : bytes, { status, headers });
}

function extension(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1).toLowerCase();
}
