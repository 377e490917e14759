// Where the links of a page lead: whole addresses, without what only counts readers. What leads nowhere outside the page has none.

import type { HtmlDocument } from "./html-dom.ts";

const LONGEST = 2000;
/** Counts who came from where, and says nothing of the page. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|_hsenc|_hsmi|mkt_tok|ref_src|ref_url|vero_id|oly_enc_id|oly_anon_id|wickedid)$/iu;

/** The address under which the page itself says that it stands; undefined where it does not say so. */
export function pageAddress(document: HtmlDocument, source: string, savedFrom?: string): URL | undefined {
  const saved = /<!--\s*saved from url=\(\d+\)(?<address>https?:\/\/\S{1,1000}?)\s*-->/iu.exec(source.slice(0, 8192));
  const candidates = [
    document.querySelector('link[rel="canonical"]')?.getAttribute("href"),
    document.querySelector('meta[property="og:url"]')?.getAttribute("content"),
    savedFrom,
    saved?.groups?.["address"],
  ];
  const own = candidates.map((address) => webAddress(address ?? "")).find((address) => address !== undefined);
  const base = document.querySelector("base[href]")?.getAttribute("href");
  return base === undefined || base === null ? own : (webAddress(base, own) ?? own);
}

/** A web address, `mailto:` or `tel:`; undefined for scripts, for places in the page itself, and where only the page's own address would tell. */
export function linkAddress(href: string, page: URL | undefined): string | undefined {
  const given = href.trim();
  if (given === "" || given.startsWith("#") || given.length > LONGEST) return undefined;
  if (/^(?:mailto|tel):/iu.test(given)) return given.replace(/\?.*$/su, "");
  const address = webAddress(given, page);
  if (address === undefined) return undefined;
  if (address.hash !== "" && page !== undefined && withoutHash(address) === withoutHash(page)) return undefined;
  return tidied(redirected(address)).href;
}

function webAddress(given: string, base?: URL): URL | undefined {
  const address = URL.parse(given, base);
  return address !== null && /^https?:$/u.test(address.protocol) && address.username === "" ? address : undefined;
}

function withoutHash({ href, hash }: URL): string {
  return hash === "" ? href : href.slice(0, -hash.length);
}

/** Networks and mail programs lead every link over a page of their own that holds the true address. */
function redirected(address: URL): URL {
  const { hostname, pathname, searchParams } = address;
  const isRedirect =
    (/(?:^|\.)facebook\.com$/u.test(hostname) && pathname === "/l.php") ||
    (/^(?:www\.)?google\.[a-z.]+$/u.test(hostname) && pathname === "/url") ||
    hostname.endsWith(".safelinks.protection.outlook.com");
  if (!isRedirect) return address;
  return webAddress(searchParams.get("u") ?? searchParams.get("url") ?? searchParams.get("q") ?? "") ?? address;
}

function tidied(address: URL): URL {
  const kept = address.search
    .slice(1)
    .split("&")
    .filter((pair) => !TRACKING.test(pair.split("=")[0] ?? ""));
  // Parts that stay are left as they are written: a server may know them in no other form.
  if (kept.join("&") !== address.search.slice(1)) address.search = kept.join("&");
  return address;
}

const VIDEO =
  /^(?:www\.)?(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|player\.vimeo\.com|facebook\.com|dailymotion\.com|archive\.org|rumble\.com)$/u;

/** The address at which people see a video that a page shows in a frame. */
export function videoAddress(source: string): string | undefined {
  const frame = webAddress(source.trim().replace(/^\/\//u, "https://"));
  if (frame === undefined || !VIDEO.test(frame.hostname)) return undefined;
  const [, first = "", second = ""] = frame.pathname.split("/");
  if (/youtube/u.test(frame.hostname) && first === "embed" && /^[\w-]{6,20}$/u.test(second) && second !== "videoseries")
    return `https://www.youtube.com/watch?v=${second}`;
  if (frame.hostname === "player.vimeo.com" && first === "video") return `https://vimeo.com/${second}`;
  if (/facebook/u.test(frame.hostname)) {
    const shown = webAddress(frame.searchParams.get("href") ?? "");
    return frame.pathname.startsWith("/plugins/video") ? shown?.href : undefined;
  }
  return frame.pathname === "/" ? undefined : tidied(frame).href;
}
