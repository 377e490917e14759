// The workroom's own sheet and script, and what they are made of. Nothing is fetched from elsewhere.

import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { Hono } from "hono";
import { roomSheet } from "../../views/views.ts";

const { resolve } = createRequire(import.meta.url);

/** Each file of the browser's part, by the name under which pages ask for it. A new custom element is one file and one line here. */
const SCRIPTS: Readonly<Record<string, URL | string>> = {
  "turbo.js": resolve("@hotwired/turbo/dist/turbo.es2017-esm.js"),
  // sets globalThis.SimpleWebAuthnBrowser; loaded by passkey.js alone
  "webauthn.js": join(dirname(resolve("@simplewebauthn/browser")), "../dist/bundle/index.umd.min.js"),
  "copy.js": new URL("../browser/copy.js", import.meta.url),
  "document.js": new URL("../browser/document.js", import.meta.url),
  "intake.js": new URL("../browser/intake.js", import.meta.url),
  "passkey.js": new URL("../browser/passkey.js", import.meta.url),
  "room.js": new URL("../browser/room.js", import.meta.url),
  "room-keys.js": new URL("../browser/room-keys.js", import.meta.url),
  "writing-desk.js": new URL("../browser/writing-desk.js", import.meta.url),
};

export function assets(): Hono {
  const app = new Hono();
  const serve = (name: string, type: string, content: string | Uint8Array): void => {
    const bytes = gzipSync(content);
    const tag = `"${hash("sha256", bytes, "hex").slice(0, 20)}"`;
    app.get(`/${name}`, (context) => {
      const headers = { "Content-Type": type, ETag: tag, "Cache-Control": "no-cache", Vary: "Accept-Encoding" };
      if (context.req.header("if-none-match") === tag) return new Response(null, { status: 304, headers });
      const zipped = /\bgzip\b/.test(context.req.header("accept-encoding") ?? "");
      return zipped
        ? new Response(bytes, { headers: { ...headers, "Content-Encoding": "gzip" } })
        : new Response(typeof content === "string" ? content : new Uint8Array(content), { headers });
    });
  };
  serve("room.css", "text/css; charset=utf-8", roomSheet(undefined));
  for (const [name, file] of Object.entries(SCRIPTS)) serve(name, "text/javascript; charset=utf-8", readFileSync(file));
  return app;
}
