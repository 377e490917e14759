// Plain text: the file's own characters. Articles saved as text by a scraper are common, so teasers and repeated lines
// are marked here too.

import { linesOf } from "./lines.ts";
import type { Mark, Sourced } from "../record/record.ts";
import { isTeaser, markBoilerplate } from "./boilerplate.ts";
import { decodeText } from "./decode.ts";
import { extracted, type Format } from "./format.ts";
import { lossReceipt } from "./loss.ts";

export const plain: Format = {
  name: "plain text",
  version: 2,
  docs: "docs/formats/plain-text.md",
  mediaTypes: ["text/plain"],
  async read(bytes, { mediaType }) {
    const { text, lost } = await decodeText(bytes);
    const heading = firstHeading(text);
    const headings: Mark[] = heading === undefined ? [] : [{ kind: "heading", level: 1, ...heading }];
    const title: Sourced<string> | undefined =
      heading === undefined ? undefined : { value: text.slice(heading.start, heading.end), from: "first line" };
    return extracted({ mediaType, text, marks: markBoilerplate(text, headings), receipt: lossReceipt(lost), title });
  },
};

/** The first line, when it can only be a heading: short, no sentence, set apart, and more text follows. */
export function firstHeading(text: string): { start: number; end: number } | undefined {
  const first = linesOf(text.slice(0, 2000)).find(({ start, end }) => text.slice(start, end).trim() !== "");
  if (first === undefined) return undefined;
  const line = text.slice(first.start, first.end);
  const words = line.trim();
  const start = first.start + line.indexOf(words);
  const following = text.slice(first.end, first.end + 2000);
  if (words.length > 140 || words.split(/\s+/u).length < 3 || words.split(/\s+/u).length > 22) return undefined;
  if (/[.!?;:,…]["'”’)]*$/u.test(words) || !/^["'“‘(«]?[\p{Lu}\p{Lo}\p{N}]/u.test(words) || isTeaser(words))
    return undefined;
  if (/^[\p{L}-]{1,20}(?: [\p{L}-]{1,20})?:/u.test(words) || /\S@\S|https?:/u.test(words)) return undefined;
  if (!/^[ \t]*\n[ \t]*\n/u.test(following) || following.trim().length <= words.length) return undefined;
  return { start, end: start + words.length };
}
