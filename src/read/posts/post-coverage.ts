// What the press published about the case, as posts tell it: outlet, title, author.

import { overlaps, spansIn } from "../../base/base.ts";
import type { PageLink } from "../../record/record.ts";
import { webLinksIn } from "./post-links.ts";
import { mentionsIn, oneLine, type PageToImport, type Post } from "./post.ts";

export interface FoundCoverage {
  readonly outlet: string;
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly link?: string | undefined;
  /** Printed with it. */
  readonly date?: string | undefined;
  readonly how: "published" | "broadcast" | "attended";
  readonly start: number;
  readonly end: number;
}

/** Newspapers and stations by how they are called. */
const OUTLET =
  /\b(?:[\p{Lu}][\p{L}.&’'-]*\s){0,4}(?:Times|Post|Chronicle|Tribune|Herald|Courier|Ledger|Journal|Gazette|Guardian|Observer|Globe|Inquirer|Examiner|Dispatch|Sentinel|Yorker|Intercept|Telegraph|Bee|Magazine|Newspaper|TV|Radio|News|Broadcasting)\b|\b(?:NPR|KQED|CNN|BBC|MSNBC|PBS|Reuters|Univision|Telemundo|Al Jazeera|Associated Press|Democracy Now!?|The Nation|The Atlantic|ProPublica|[KW][A-Z]{2,3}(?:-(?:TV|FM|AM))?|(?:FOX|ABC|CBS|NBC) ?\d{1,2})(?![\p{L}\p{N}])/gu;
const TOLD =
  /\b(?:told|interview(?:ed)? (?:with|by)|reported (?:by|in)|published (?:by|in)|documented by|according to|article (?:in|by)|story (?:in|by)|covered by|piece (?:in|by)|appeared (?:in|on)|aired on|read (?:in|it in)|op-ed in|editorial in|feature[ds]? (?:in|on)|wrote in|write in)\s(?:the\s)?$/iu;
const PUBLISHES =
  /^(?:['’]s)?\s(?:(?:has|have|is|also|today|just|yesterday|recently)\s)*(?:report(?:s|ed)|published|publishes|releas(?:es|ed|ing)|air(?:s|ed|ing)|ran|runs|wrote|writes|documentary|story|article|report|coverage|editorial|episode|series|interview(?:s|ed)?|broadcasts?|piece|podcast)\b/iu;
const BROADCAST = /\b(?:TV|radio|aired?|airing|episode|documentary|broadcast|podcast)\b/iu;

export function coverageIn(page: PageToImport, post: Post, links: readonly PageLink[]): readonly FoundCoverage[] {
  const { text } = page;
  const listed = listedIn(page, post, links);
  const found: FoundCoverage[] = [...listed];
  const stretches = [...(post.heading === undefined ? [] : [post.heading]), ...spansIn(page.reading.sentences, post)];
  for (const { start, end } of stretches) {
    if (listed.some((one) => overlaps(one, { start, end }))) continue;
    const sentence = text.slice(start, end);
    const publications = mentionsIn(page, { start, end }, "organization").filter(({ type }) => type === "publication");
    const spans = [
      ...publications.map((one) => ({ start: one.start - start, end: one.end - start })),
      ...[...sentence.matchAll(OUTLET)].map(({ index, 0: words }) => ({ start: index, end: index + words.length })),
    ].sort((a, b) => a.start - b.start || b.end - a.end);
    let last = -1;
    for (const span of spans) {
      if (span.start < last) continue;
      const outlet = oneLine(sentence.slice(span.start, span.end)).replace(
        /^(?:On|In|By|From|At|And|Full|Watch) (?=\p{Lu})/u,
        "",
      );
      const before = sentence.slice(0, span.start);
      const after = oneLine(` ${sentence.slice(span.end)}`).replace(/^(?=[^'’])/u, " ");
      if (!TOLD.test(oneLine(before) === "" ? "" : `${oneLine(before)} `) && !PUBLISHES.test(after)) continue;
      last = span.end;
      const author = /^\s?['’]s (?<name>\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2})/u.exec(after)?.groups?.["name"];
      const title = /[“"](?<title>\p{Lu}[^”"]{3,150}?),?[”"]/u.exec(sentence.slice(span.end))?.groups?.["title"];
      const near = start === post.heading?.start ? [] : webLinksIn(links, { start, end });
      const place = { start: start + span.start, end: start + span.end };
      const link = near.find((one) => overlaps(one, place)) ?? (near.length === 1 ? near[0] : undefined);
      found.push({
        link: link?.address,
        outlet: outlet.replace(/^the (?=\p{Lu})/u, ""),
        author,
        title: PUBLISHES.test(after) && !/[.!?]$/u.test(title ?? ".") ? title : undefined,
        how: BROADCAST.test(sentence) ? "broadcast" : "published",
        start,
        end,
      });
    }
  }
  return found;
}

const IN_THE_NEWS =
  /^\W*(?:(?:in|from) the (?:news|media|press)|(?:press|media|news) (?:coverage|clips|mentions|stories)|coverage|news (?:articles|stories)|(?:recent |more )?articles|read more about)\b.{0,40}$/iu;
const BEHIND =
  /^[\s,;:|(–—-]*(?:(?:by|in|from|on) )?(?:the )?(?<outlet>\p{Lu}[\p{L}\p{N}.&’' -]{1,60}?)(?=$|\s*[,;:|()–—]|\s-\s)/u;
const BEFORE = /(?:^|[•*·]\s*)(?<outlet>\p{Lu}[\p{L}\p{N}.&’' -]{1,60}?)\s*[:|,–—-]\s*[“"]?$/u;

/** A list under "In the news": a link with the headline, the outlet before or behind it, perhaps a day. */
function listedIn(page: PageToImport, post: Post, links: readonly PageLink[]): FoundCoverage[] {
  let isNews = IN_THE_NEWS.test(post.title);
  const found: FoundCoverage[] = [];
  for (const block of post.blocks) {
    if (block.level !== undefined || (block.lines.length === 1 && block.text.length < 60 && block.text.endsWith(":")))
      isNews = IN_THE_NEWS.test(oneLine(block.text).replace(/:$/u, ""));
    if (!isNews || block.level !== undefined) continue;
    for (const line of block.lines) {
      const [link, ...others] = webLinksIn(links, line);
      if (link === undefined || others.length > 0) continue;
      const [day] = mentionsIn(page, line, "date");
      const cut = (from: number, to: number): string =>
        page.text.slice(from, day !== undefined && day.start >= from && day.start < to ? day.start : to);
      const outlet =
        BEFORE.exec(page.text.slice(line.start, link.start))?.groups?.["outlet"] ??
        BEHIND.exec(cut(link.end, line.end))?.groups?.["outlet"];
      if (outlet === undefined) continue;
      const title = oneLine(page.text.slice(link.start, link.end)).replace(/^[“"](?<words>.+)[”"]$/u, "$<words>");
      const { start, end } = line;
      const isDay = day?.date.earliest !== undefined && day.date.earliest === day.date.latest;
      found.push({
        outlet: oneLine(outlet),
        title,
        link: link.address,
        date: isDay ? day.date.earliest : undefined,
        how: BROADCAST.test(page.text.slice(start, end)) ? "broadcast" : "published",
        start,
        end,
      });
    }
  }
  return found;
}
