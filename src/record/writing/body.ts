// The body of a piece of writing as a tree of plain values: Markdown without HTML, with citations and values of the record.

import MarkdownIt, { type Token } from "markdown-it";
import { foldKey } from "../../text/text.ts";

/** What a citation points at: a span of a document (its id or an unambiguous beginning of it), or a statement. */
export type Reference =
  | { readonly kind: "span"; readonly document: string; readonly start: number; readonly end: number }
  | { readonly kind: "statement"; readonly statement: string };

export type Inline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "break" }
  | { readonly kind: "emphasis" | "strong"; readonly content: readonly Inline[] }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "link"; readonly href: string; readonly content: readonly Inline[] }
  | { readonly kind: "picture"; readonly file: string; readonly text: string }
  /** `reference` is undefined where what stands in the brackets is none. */
  | { readonly kind: "citation"; readonly raw: string; readonly reference?: Reference | undefined }
  /** {{days in custody}}: a value of the record, or a slot that recipients fill. */
  | { readonly kind: "value"; readonly name: string };

interface Placed {
  /** Of the file, from 1. */
  readonly line: number;
}

export type Block =
  | (Placed & { readonly kind: "paragraph"; readonly content: readonly Inline[] })
  | (Placed & {
      readonly kind: "heading";
      readonly level: number;
      readonly id: string;
      readonly content: readonly Inline[];
    })
  | (Placed & {
      readonly kind: "list";
      /** The first number; undefined for a list without numbers. */
      readonly first?: number | undefined;
      readonly items: readonly (readonly Block[])[];
    })
  | (Placed & { readonly kind: "quote"; readonly blocks: readonly Block[] })
  | (Placed & { readonly kind: "code"; readonly text: string })
  | (Placed & { readonly kind: "rule" });

/** `bodyLine` is the line of the file on which the body begins. */
export function readBody(markdown: string, bodyLine = 1): Block[] {
  const tokens = MARKDOWN.parse(markdown, {});
  const ids = new Map<string, number>();
  return new Reader(tokens, bodyLine, ids).blocks(undefined);
}

/** Walks the flat list of tokens that the parser gives. */
class Reader {
  readonly #tokens: readonly Token[];
  readonly #bodyLine: number;
  readonly #ids: Map<string, number>;
  #at = 0;

  constructor(tokens: readonly Token[], bodyLine: number, ids: Map<string, number>) {
    this.#tokens = tokens;
    this.#bodyLine = bodyLine;
    this.#ids = ids;
  }

  /** Up to the token that closes what was opened. */
  blocks(until: string | undefined): Block[] {
    const blocks: Block[] = [];
    for (;;) {
      const token = this.#tokens[this.#at++];
      if (token === undefined || token.type === until) return blocks;
      const block = this.#block(token);
      if (block !== undefined) blocks.push(block);
    }
  }

  #block(token: Token): Block | undefined {
    const line = (token.map?.[0] ?? 0) + this.#bodyLine;
    switch (token.type) {
      case "paragraph_open":
        return { kind: "paragraph", line, content: this.#inline("paragraph_close") };
      case "heading_open": {
        const content = this.#inline("heading_close");
        return { kind: "heading", line, level: Number(token.tag.slice(1)), id: this.#idOf(content), content };
      }
      case "bullet_list_open":
        return { kind: "list", line, items: this.#items("bullet_list_close") };
      case "ordered_list_open":
        return {
          kind: "list",
          line,
          first: Number(token.attrGet("start") ?? 1),
          items: this.#items("ordered_list_close"),
        };
      case "blockquote_open":
        return { kind: "quote", line, blocks: this.blocks("blockquote_close") };
      case "fence":
      case "code_block":
        return { kind: "code", line, text: token.content };
      case "hr":
        return { kind: "rule", line };
      default:
        return undefined;
    }
  }

  #items(until: string): Block[][] {
    const items: Block[][] = [];
    for (;;) {
      const token = this.#tokens[this.#at++];
      if (token === undefined || token.type === until) return items;
      if (token.type === "list_item_open") items.push(this.blocks("list_item_close"));
    }
  }

  #inline(until: string): Inline[] {
    const found: Inline[] = [];
    for (;;) {
      const token = this.#tokens[this.#at++];
      if (token === undefined || token.type === until) return found;
      if (token.type === "inline") found.push(...inlinesOf(token.children ?? []));
    }
  }

  /** The words of a heading, with a number where two have the same. */
  #idOf(content: readonly Inline[]): string {
    const words = foldKey(plainOf(content)).replaceAll(" ", "-").slice(0, 80).replace(/-$/u, "");
    const base = words === "" || /^\d/u.test(words) ? `h-${words}` : words;
    const seen = this.#ids.get(base) ?? 0;
    this.#ids.set(base, seen + 1);
    return seen === 0 ? base : `${base}-${seen + 1}`;
  }
}

function inlinesOf(tokens: readonly Token[]): Inline[] {
  const stack: { readonly open: Token | undefined; readonly content: Inline[] }[] = [{ open: undefined, content: [] }];
  const put = (one: Inline): void => {
    stack.at(-1)?.content.push(one);
  };
  for (const token of tokens) {
    if (token.nesting === 1) stack.push({ open: token, content: [] });
    else if (token.nesting === -1) {
      const closed = stack.length > 1 ? stack.pop() : undefined;
      if (closed?.open !== undefined) put(wrapped(closed.open, closed.content));
    } else put(leaf(token));
  }
  return stack.flatMap(({ content }) => content);
}

function wrapped(open: Token, content: readonly Inline[]): Inline {
  if (open.type === "link_open") return { kind: "link", href: String(open.attrGet("href") ?? ""), content };
  return { kind: open.type === "strong_open" ? "strong" : "emphasis", content };
}

function leaf(token: Token): Inline {
  switch (token.type) {
    case "softbreak":
      return { kind: "text", text: "\n" };
    case "hardbreak":
      return { kind: "break" };
    case "code_inline":
      return { kind: "code", text: token.content };
    case "image":
      return { kind: "picture", file: decoded(String(token.attrGet("src") ?? "")), text: token.content };
    case "citation":
      return { kind: "citation", raw: token.content, reference: referenceOf(token.content) };
    case "value":
      return { kind: "value", name: token.content };
    default:
      return { kind: "text", text: token.content };
  }
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch (error) {
    // a name with a lone % stays as it is written
    if (error instanceof URIError) return address;
    throw error;
  }
}

/** "doc_abc#310-452" or "stm_abc". */
export function referenceOf(raw: string): Reference | undefined {
  const span = /^(doc_[0-9a-z]+)#(\d{1,9})-(\d{1,9})$/u.exec(raw);
  if (span !== null) {
    const [start, end] = [Number(span[2]), Number(span[3])];
    return start < end ? { kind: "span", document: span[1] ?? "", start, end } : undefined;
  }
  return /^stm_[0-9a-z]{4,}$/u.test(raw) ? { kind: "statement", statement: raw } : undefined;
}

/** The words alone: no citations; a value as it is written. */
export function plainOf(content: readonly Inline[]): string {
  return content
    .map((one) => {
      switch (one.kind) {
        case "text":
        case "code":
        case "picture":
          return one.text;
        case "break":
          return "\n";
        case "emphasis":
        case "strong":
        case "link":
          return plainOf(one.content);
        case "citation":
          return "";
        case "value":
          return `{{${one.name}}}`;
      }
    })
    .join("");
}

/** Every inline of the body, those within others too, with the line of its block. */
export function* inlinesIn(blocks: readonly Block[]): Generator<{ readonly inline: Inline; readonly line: number }> {
  for (const block of blocks) {
    if (block.kind === "paragraph" || block.kind === "heading") yield* within(block.content, block.line);
    else if (block.kind === "list") for (const item of block.items) yield* inlinesIn(item);
    else if (block.kind === "quote") yield* inlinesIn(block.blocks);
  }
}

function* within(
  content: readonly Inline[],
  line: number,
): Generator<{ readonly inline: Inline; readonly line: number }> {
  for (const inline of content) {
    yield { inline, line };
    if ("content" in inline) yield* within(inline.content, line);
  }
}

/** CommonMark without HTML. Words stay as they are written: no signs are made prettier. */
type Parser = InstanceType<typeof MarkdownIt>;
const MARKDOWN = made();

function made(): Parser {
  const markdown = new MarkdownIt("commonmark", { html: false, linkify: false, typographer: false });
  bracketed(markdown, "citation", "[[", "]]");
  bracketed(markdown, "value", "{{", "}}");
  markdown.validateLink = (address) =>
    !/^[a-z][a-z0-9+.-]*:/iu.test(address) || /^(?:https?|mailto|tel):/iu.test(address);
  return markdown;
}

const LONGEST_BRACKET = 120;

/** Words between two pairs of brackets, on one line, as a piece of their own. */
function bracketed(markdown: Parser, name: string, opening: string, closing: string): void {
  markdown.inline.ruler.before("link", name, (state, silent) => {
    if (!state.src.startsWith(opening, state.pos)) return false;
    const from = state.pos + opening.length;
    const end = state.src.slice(from, from + LONGEST_BRACKET).indexOf(closing);
    const words = end < 0 ? "" : state.src.slice(from, from + end).trim();
    if (words === "" || /[[\]{}\n]/u.test(words)) return false;
    if (!silent) state.push(name, "", 0).content = words;
    state.pos = from + end + closing.length;
    return true;
  });
}
