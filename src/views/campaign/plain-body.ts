// The same body as plain text: for e-mail, for print, for newsrooms that paste it.

import type { Block, Inline } from "../../record/record.ts";
import { documentLabel } from "../wording.ts";
import { dateWords } from "../date-words.ts";
import { type BodyContext, type LiveValue, sourceDate, sourcesOf } from "./cited.ts";

/** `foreign` is the language of the words, where it is not the edition's. Paragraphs with an empty line between them; citations as numbers, and the passages listed at the end. */
export function plainBody(context: BodyContext, blocks: readonly Block[], foreign?: string): string {
  const sources = sourcesOf(context, blocks);
  const numbers = new Map(sources.map(({ href }, i) => [href, i + 1]));
  const values = context.valuesIn(foreign);
  const body = blocks.map((block) => plainBlock({ ...context, values }, numbers, block)).join("\n\n");
  if (sources.length === 0) return `${body}\n`;
  const { site } = context.here;
  const list = sources.map(({ passage, href }, i) => {
    const document = site.documents.get(passage.document);
    const written = sourceDate(context.here, passage);
    const date = written === undefined ? "" : `, ${dateWords(written, context.here.site.edition)}`;
    const address = site.edition.address === undefined ? href : site.edition.address + href;
    return `[${i + 1}] “${passage.quote.replace(/\s+/g, " ").trim()}”\n    ${document === undefined ? "" : documentLabel(document)}${date}\n    ${address}`;
  });
  return `${body}\n\n${site.edition.words.body.sources}\n\n${list.join("\n")}\n`;
}

type PlainContext = BodyContext & { readonly values: ReadonlyMap<string, LiveValue> };

function plainBlock(context: PlainContext, numbers: ReadonlyMap<string, number>, block: Block): string {
  const inner = (blocks: readonly Block[]): string =>
    blocks.map((one) => plainBlock(context, numbers, one)).join("\n\n");
  switch (block.kind) {
    case "paragraph":
      return plainInlines(context, numbers, block.content);
    case "heading":
      return plainInlines(context, numbers, block.content);
    case "list":
      return block.items
        .map((item, i) => {
          const mark = block.first === undefined ? "- " : `${block.first + i}. `;
          return mark + inner(item).replaceAll("\n", `\n${" ".repeat(mark.length)}`);
        })
        .join("\n");
    case "quote":
      return inner(block.blocks).replace(/^/gmu, "    ");
    case "code":
      return block.text.trimEnd();
    case "rule":
      return "* * *";
  }
}

function plainInlines(context: PlainContext, numbers: ReadonlyMap<string, number>, content: readonly Inline[]): string {
  return content
    .map((one): string => {
      switch (one.kind) {
        case "text":
          return one.text.replaceAll("\n", " ");
        case "code":
          return one.text;
        case "break":
          return "\n";
        case "emphasis":
        case "strong":
          return plainInlines(context, numbers, one.content);
        case "link": {
          const words = plainInlines(context, numbers, one.content);
          const address = one.href.replace(/^(?:mailto|tel):/u, "");
          return words.trim() === address ? words : `${words} (${address})`;
        }
        case "picture":
          return "";
        case "citation": {
          const href = context.cited.get(one.raw)?.href;
          const number = href === undefined ? undefined : numbers.get(href);
          return number === undefined ? "" : `[${number}]`;
        }
        case "value":
          return context.slots?.get(one.name) ?? context.values.get(one.name)?.words ?? "";
      }
    })
    .join("");
}
