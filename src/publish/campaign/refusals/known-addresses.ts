// Which addresses within the site lead somewhere, as far as that is known before a page is written.

import type { Day } from "../../../base/base.ts";
import { type Writings, writingHref } from "../../../record/record.ts";
import { AREAS, documentHref, entryHref, hearingHref, proceedingHref, rulingHref } from "../../../views/views.ts";
import type { SiteSource } from "../../site-source.ts";
import { campaignAreas } from "../campaign.ts";
import { isPublished } from "../pieces.ts";

/** Folders in which only what is listed here stands. */
const WRITTEN = new Set([
  "updates",
  "letters",
  "statements",
  "press",
  "questions",
  "corrections",
  "supporters",
  "coverage",
]);
const IN_WORDS = new Set(["questions/index.html", "corrections/index.html"]);
/** Folders and files of which no list is kept before they are written. */
const OTHER = new Set([
  "act",
  "s",
  "photos",
  "share",
  "custody",
  "deadlines",
  "requests",
  "timeline",
  "search",
  "pagefind",
]);

export async function knownAddresses(
  shown: Pick<SiteSource, "documents" | "entries">,
  writings: Writings,
  asOf: Day | undefined,
): Promise<(address: string) => boolean> {
  const published = writings.pieces.filter((piece) => isPublished(piece, asOf));
  const pages = new Set<string>();
  const places = new Set<string>();
  const own = new Set<string>(campaignAreas(writings, asOf));
  for (const [area, href] of AREAS) if (!WRITTEN.has(area) || own.has(area)) pages.add(href);
  for (const piece of published) {
    const href = writingHref(piece);
    pages.add(href.replace(/#.*$/u, ""));
    if (href.includes("#")) places.add(href);
  }
  for (const { id } of await shown.documents()) pages.add(documentHref(id));
  for (const entry of await shown.entries()) {
    const href = entryHref(entry);
    if (href !== undefined) pages.add(href);
    if (entry.kind === "proceeding") pages.add(proceedingHref(entry.id));
    if (entry.kind === "hearing") pages.add(hearingHref(entry.id));
    if (entry.kind === "ruling") pages.add(rulingHref(entry.id));
  }
  const folders = new Set([...pages].flatMap((page) => (page.includes("/") ? [page.slice(0, page.indexOf("/"))] : [])));
  return (address) => {
    if (/^(?:[a-z][a-z0-9+.-]*:|#|\/\/)/iu.test(address)) return true;
    const [path = "", fragment] = address
      .replace(/^\.?\//u, "")
      .split("?")[0]!
      .split("#"); // split gives one at least
    if (path === "") return true;
    const folder = path.includes("/") ? path.slice(0, path.indexOf("/")) : "";
    const page = path.endsWith("/") ? `${path}index.html` : path;
    if (IN_WORDS.has(page) && fragment !== undefined) return places.has(`${page}#${fragment}`);
    if (pages.has(page)) return true;
    if (folder === "") return /\.(?:xml|json|ics|txt|zip)$/u.test(page);
    if (OTHER.has(folder)) return true;
    // lists of several pages, and pieces as text, PDF and picture
    if (/\/(?:index|\d+)\.html$/u.test(page)) return folders.has(folder) && pages.has(`${folder}/index.html`);
    if (/\.(?:txt|pdf|png|ics|zip|xml|json|svg)$/u.test(page)) return folders.has(folder);
    return /-\d+\.html$/u.test(page) && pages.has(page.replace(/-\d+\.html$/u, ".html"));
  };
}
