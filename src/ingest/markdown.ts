// Markdown (CommonMark). The text is the file's own, marks and all; headings, list items and table rows are marked.

import type { Mark, PageLink, Sourced } from "../record/record.ts";
import { markBoilerplate } from "./boilerplate.ts";
import { decodeText } from "./decode.ts";
import { extracted, type Format } from "./format.ts";
import { linkAddress } from "./html-links.ts";
import { linesOf } from "./lines.ts";
import { lossReceipt } from "./loss.ts";

export const markdown: Format = {
  name: "markdown",
  version: 3,
  docs: "docs/formats/markdown.md",
  mediaTypes: ["text/markdown"],
  async read(bytes, { mediaType }) {
    const { text, lost } = await decodeText(bytes);
    const marks = markdownMarks(text);
    return extracted({
      mediaType,
      text,
      marks: markBoilerplate(text, marks),
      links: markdownLinks(text),
      receipt: lossReceipt(lost),
      title: titleOf(text, marks),
    });
  },
};

/** Headings (both styles), list items and table rows; nothing inside code fences or front matter. */
export function markdownMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  const lines = linesOf(text);
  let fence: string | undefined;
  for (let i = frontMatterEnd(text, lines); i < lines.length; i++) {
    const { start, end } = lines[i]!; // i < length
    const line = text.slice(start, end);
    const opening = /^ {0,3}(```|~~~)/.exec(line)?.[1];
    if (opening !== undefined && (fence === undefined || fence === opening)) {
      fence = fence === undefined ? opening : undefined;
      continue;
    }
    if (fence !== undefined || line.trim() === "") continue;
    const hashes = /^ {0,3}(#{1,6})[ \t]+\S/.exec(line)?.[1];
    const next = lines[i + 1];
    const below = next === undefined ? "" : text.slice(next.start, next.end);
    if (hashes !== undefined) marks.push({ kind: "heading", level: hashes.length, start, end });
    else if (
      /^ {0,3}(?:=+|-{2,})[ \t]*$/.test(below) &&
      !/^ {0,3}(?:[-=|>]|\d+\.)/.test(line) &&
      isSingleLine(text, lines, i)
    )
      marks.push({ kind: "heading", level: below.trimStart().startsWith("=") ? 1 : 2, start, end });
    else if (/^\s*(?:[-*+]|\d{1,9}[.)])[ \t]+\S/.test(line)) marks.push({ kind: "list-item", start, end });
    else if (/^\s*\|.*\|\s*$/.test(line) && !/^[\s|:-]+$/.test(line)) marks.push({ kind: "table-row", start, end });
  }
  return marks;
}

/** With their brackets and addresses, as they stand in the text. */
function markdownLinks(text: string): PageLink[] {
  return [
    ...text.matchAll(/(?<!!)\[[^\]\n]{1,300}\]\((?<href>[^()\s]{1,1000}(?:\([^()\s]{0,200}\)[^()\s]{0,300})?)\)/gu),
  ].flatMap(({ index, 0: whole, groups }) => {
    const address = linkAddress(groups?.["href"] ?? "", undefined);
    return address === undefined ? [] : [{ start: index, end: index + whole.length, address }];
  });
}

/** Two kinds of Markdown's own signs, or two headings. */
export function looksLikeMarkdown(head: string): boolean {
  const text = head.slice(0, 32_768);
  if (/^---\n[A-Za-z_-]+:/.test(text) && /\n(?:---|\.\.\.)\n/.test(text)) return true;
  const headings = text.match(/^#{1,6} \S/gm)?.length ?? 0;
  const signs = [
    /\[[^\]\n]{1,200}\]\((?:https?:|\/|#|\.|mailto:)/,
    /\*\*\S[^*\n]{0,200}\*\*/,
    /^(?:```|~~~)/m,
    /^> \S/m,
    /^[-*+] \S.*\n[-*+] \S/m,
    /^\|.*\|\s*\n\|[\s|:-]+\|\s*$/m,
    /^\S.*\n={3,}\s*$/m,
  ].filter((sign) => sign.test(text)).length;
  return headings >= 2 || (headings === 1 && (signs >= 1 || /^#{1,2} \S/.test(text))) || signs >= 2;
}

function frontMatterEnd(text: string, lines: readonly { start: number; end: number }[]): number {
  if (!/^---\s*\n/.test(text)) return 0;
  const close = lines.findIndex(({ start, end }, i) => i > 0 && /^(?:---|\.\.\.)\s*$/.test(text.slice(start, end)));
  return close < 0 ? 0 : close + 1;
}

/** A line of dashes under a paragraph of several lines is a rule in practice, under a single line a heading. */
function isSingleLine(text: string, lines: readonly { start: number; end: number }[], index: number): boolean {
  const above = lines[index - 1];
  return above === undefined || text.slice(above.start, above.end).trim() === "";
}

function titleOf(text: string, marks: readonly Mark[]): Sourced<string> | undefined {
  const front = /^---\n[^]{0,4000}?\n(?:---|\.\.\.)\n/.exec(text)?.[0];
  const named = front === undefined ? undefined : /^title:[ \t]*(\S.*)$/im.exec(front)?.[1];
  if (named !== undefined) return { value: named.trim().replace(/^(["'])(.*)\1$/, "$2"), from: "front matter" };
  const first = marks.find((mark) => mark.kind === "heading");
  if (first?.level !== 1) return undefined;
  const words = text
    .slice(first.start, first.end)
    .replace(/^ {0,3}#+[ \t]+/, "")
    .replace(/[ \t]+#+[ \t]*$/, "");
  return { value: words.trim(), from: "first heading" };
}
