// Where the words of a post lead: links of the page, and addresses that stand in the text as words.

import { compareSpans, overlaps, type Span } from "../../base/base.ts";
import type { Mention, PageLink } from "../../record/record.ts";
import type { PageToImport, Post } from "./post.ts";

/** In the order of the text; what the page links goes before an address that is printed in the same words. */
export function linksOn({ links = [], reading }: PageToImport): readonly PageLink[] {
  const printed = reading.mentions.filter(isWebAddress).filter((one) => !links.some((link) => overlaps(link, one)));
  return [...links, ...printed.map(({ start, end, value }) => ({ start, end, address: value }))].sort(compareSpans);
}

function isWebAddress(mention: Mention): mention is Mention & { kind: "contact"; value: string } {
  return mention.kind === "contact" && mention.type === "url" && /^https?:\/\//u.test(mention.value);
}

/** Web addresses that the words of a stretch lead to; frames that show a video are none of them. */
export function webLinksIn(links: readonly PageLink[], { start, end }: Span): PageLink[] {
  return links.filter(
    (link) => link.start >= start && link.end <= end && link.end > link.start && /^https?:/u.test(link.address),
  );
}

/** The address that the heading of a post leads to: its own page on the site. */
export function permalinkOf(links: readonly PageLink[], { heading }: Pick<Post, "heading">): PageLink | undefined {
  return heading === undefined ? undefined : webLinksIn(links, heading).find((link) => covers(link, heading));
}

/** Most of the heading, not one of its words. */
function covers(link: Span, heading: Span): boolean {
  return (link.end - link.start) * 2 >= heading.end - heading.start;
}

const VIDEO_HOST =
  /^https?:\/\/(?:[\w-]+\.)?(?:youtube\.com\/(?:watch|live|shorts|playlist)|youtu\.be\/|vimeo\.com\/\w|facebook\.com\/[^/]+\/videos\/|facebook\.com\/watch|fb\.watch\/|dailymotion\.com\/video|rumble\.com\/\w)/u;

/** Videos shown in a frame of the post or linked from it, each once. */
export function videosIn(links: readonly PageLink[], { start, end }: Span): readonly PageLink[] {
  const found = links.filter(
    (link) => link.start >= start && link.end <= end && (link.start === link.end || VIDEO_HOST.test(link.address)),
  );
  return [...new Map(found.map((link) => [link.address, link])).values()];
}

/** The page itself, without the place in it and with one form of the last stroke: two addresses of one page are the same. */
export function samePage(one: string, other: string): boolean {
  const plain = (address: string): string =>
    address
      .replace(/#.*$/su, "")
      .replace(/\/$/u, "")
      .replace(/^http:/u, "https:");
  return plain(one) === plain(other);
}
