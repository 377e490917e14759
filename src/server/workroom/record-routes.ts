// The pages of the record as they are written from it, in the frame of the workroom.

import { readFile } from "node:fs/promises";
import { withBar } from "../../views/views.ts";
import { contentTypeOf, fileAt } from "../site-files.ts";
import type { Asked, Route } from "./route.ts";
import { RECORD_HEADERS } from "./safety.ts";

export const RECORD_ROUTES: readonly Route[] = [
  {
    method: "GET",
    path: "/record/documents/:file",
    right: "look",
    // a document has a page of the workroom's own; the browser keeps the fragment
    handle: (asked) => {
      const id = asked.param("file").replace(/\.html$/, "");
      return id === "index" ? asked.redirect("/documents") : asked.redirect(`/documents/${encodeURIComponent(id)}`);
    },
  },
  { method: "GET", path: "/record/*", right: "look", handle: recordPage },
];

async function recordPage(asked: Asked): Promise<Response> {
  const folder = await asked.tools.recordPages(asked.room, asked.language);
  return folder === undefined ? asked.missing() : recordFile(asked, folder, "/record");
}

/** The file of a folder of pages that stands at the address below `root`. */
export async function recordFile(asked: Asked, folder: string, root: string): Promise<Response> {
  const path = fileAt(folder, asked.url.pathname.slice(root.length));
  if (path === undefined) return asked.missing();
  const type = contentTypeOf(path);
  const bytes = await readFile(path);
  // the bar is that of whoever looks
  const body = type.startsWith("text/html") ? withBar(bytes.toString(), asked.frame, asked.url.pathname) : bytes;
  return new Response(body, { headers: { ...RECORD_HEADERS, "Content-Type": type } });
}
