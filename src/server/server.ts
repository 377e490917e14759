// The built site over HTTP, on this machine only: files of one folder, nothing else, and nothing for another host's pages.

import { existsSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { Hono } from "hono";
import { Problem } from "../base/base.ts";
import { listen, type Served } from "./listen.ts";
import { contentTypeOf, fileAt } from "./site-files.ts";

export { type Served, tryPort } from "./listen.ts";
export type { PublishingTools, RoomTools, WritingTools } from "./workroom/room-tools.ts";
export { type AccountsServed, serveAccounts, serveWorkroom, type WorkroomServed } from "./workroom/serve-workroom.ts";

const HEADERS = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cache-Control": "no-cache",
} as const;

/** Everything a page of the draft needs, and nothing more: no script, no request to elsewhere. */
const DRAFT_HEADERS = {
  ...HEADERS,
  "Content-Security-Policy":
    "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "X-Robots-Tag": "noindex",
} as const;

/** Of a public edition every page carries its own policy; what a page cannot say itself a server adds. */
const PUBLIC_HEADERS = { ...HEADERS, "Content-Security-Policy": "frame-ancestors 'none'" } as const;

type ServedKind = "draft" | "public";

/** Serves until `close`. Port 0 takes any that is free; `url` says which. */
export async function serveSite(
  folder: string,
  options: { readonly port: number; readonly kind?: ServedKind | undefined },
): Promise<Served> {
  if (!existsSync(folder)) throw new Problem("folder-not-found", { path: folder });
  if (!statSync(folder).isDirectory()) throw new Problem("not-a-folder", { path: folder });
  return listen(siteApp(folder, options.kind), options.port);
}

/** The site as requests and responses, without a port. */
export function siteApp(folder: string, kind: ServedKind = "draft"): Hono {
  const headers = kind === "draft" ? DRAFT_HEADERS : PUBLIC_HEADERS;
  const app = new Hono();
  app.use(async (context, next) => {
    // A page elsewhere that points its own name at this machine must not read the case (DNS rebinding).
    if (!isThisMachine(context.req.header("host")))
      return context.text("This address is not served here.", 421, { ...headers });
    await next();
    for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value);
  });
  app.on(["GET", "HEAD"], "/*", async (context) => {
    const path = fileAt(folder, context.req.path);
    if (path !== undefined) return fileResponse(path, 200, context.req.method);
    const missing = fileAt(folder, "/404.html");
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

async function fileResponse(path: string, status: 200 | 404, method: string): Promise<Response> {
  const bytes = await readFile(path);
  const headers = {
    "Content-Type": contentTypeOf(path),
    "Content-Length": String(bytes.length),
  };
  return new Response(method === "HEAD" ? null : bytes, { status, headers });
}
