// What keeps a private application private in a browser: headers, the host it answers to, where changes may come from, and how much
// may be sent.

import { SCRIPT_STYLE } from "../../views/views.ts";

/** For every answer. Pages run the workroom's own script and nothing else, and nothing leaves this host. */
export const HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": `default-src 'none'; script-src 'self'; style-src 'self' ${SCRIPT_STYLE}; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  "X-Content-Type-Options": "nosniff",
  // not "no-referrer": with that a browser does not say from where a form was sent
  "Referrer-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), interest-cohort=()",
  "X-Robots-Tag": "noindex",
  "Cache-Control": "no-store",
};

/** For the pages of the record, of which some have a style of their own, named by its hash on the page itself. */
export const RECORD_HEADERS: Readonly<Record<string, string>> = {
  ...HEADERS,
  "Content-Security-Policy": (HEADERS["Content-Security-Policy"] ?? "").replace(SCRIPT_STYLE, "'unsafe-inline'"),
};

/** Is the request for this machine under one of its own names? A page elsewhere may point its own name here (DNS rebinding). */
export function isOwnHost(host: string | undefined, names: readonly string[]): boolean {
  if (host === undefined) return false;
  const name = host.replace(/:\d{1,5}$/, "").toLowerCase();
  return names.includes(name);
}

/** Does a change come from a page of `host`? Browsers say so of every form and script; a request that does not is refused. */
export function isFromHere(headers: Headers, host: string): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin") return false;
  const origin = headers.get("origin");
  if (origin === null) return site === "same-origin";
  try {
    return new URL(origin).host === host;
  } catch (cause) {
    if (cause instanceof TypeError) return false;
    throw cause;
  }
}

/** The body, or undefined when it is longer than `most` bytes. What is too long is not read to its end. */
export async function boundedBody(request: Request, most: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const announced = Number(request.headers.get("content-length") ?? "0");
  if (announced > most) return undefined;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.length;
    if (length > most) return undefined;
    chunks.push(chunk);
  }
  const body = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.length;
  }
  return body;
}
