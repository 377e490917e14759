// JSON-LD in a page (schema.org): what it says of the article.

import type { HtmlDocument } from "./html-dom.ts";

export interface LinkedData {
  /** Does the page describe one article (or post, or release) as what it is about? */
  readonly isArticle: boolean;
  readonly headline?: string | undefined;
  readonly author?: string | undefined;
  readonly publisher?: string | undefined;
  readonly datePublished?: string | undefined;
}

type Thing = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|Posting|Report|NewsItem|PressRelease|LiveBlogPosting)$/;
const MAX_SCRIPT = 2_000_000;
const MAX_THINGS = 500;

/** Of the first article described; else of the page itself. Broken JSON is passed over: the page still has its text. */
export function linkedData(document: HtmlDocument): LinkedData {
  const things: Thing[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    collect(parse(script.textContent ?? ""), things);
  const byId = new Map(
    things.flatMap((thing) => (typeof thing["@id"] === "string" ? [[thing["@id"], thing] as const] : [])),
  );
  const article = things.find((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  const page = article ?? things.find((thing) => typesOf(thing).includes("WebPage"));
  if (page === undefined) return { isArticle: false };
  return {
    isArticle: article !== undefined,
    headline: word(page["headline"]) ?? word(page["name"]),
    author: names(page["author"] ?? page["creator"], byId),
    publisher: names(page["publisher"] ?? page["sourceOrganization"], byId),
    datePublished: word(page["datePublished"]) ?? word(page["dateCreated"]),
  };
}

function parse(source: string): unknown {
  if (source.length > MAX_SCRIPT) return undefined;
  try {
    // Some systems wrap the data in comments or CDATA, or leave raw line feeds in strings.
    const bare = source
      .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, "")
      .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*;?\s*$/, "");
    return JSON.parse(bare.replace(/\p{Cc}+/gu, " ")) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The things of a document in order, those of its graph and its main entity too; without recursion. */
function collect(root: unknown, things: Thing[]): void {
  const waiting: unknown[] = [root];
  while (waiting.length > 0 && things.length < MAX_THINGS) {
    const next = waiting.shift();
    if (Array.isArray(next)) waiting.unshift(...next.slice(0, MAX_THINGS));
    else if (isThing(next)) {
      things.push(next);
      waiting.unshift(next["@graph"], next["mainEntity"]);
    }
  }
}

function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function typesOf(thing: Thing): string[] {
  const type = thing["@type"];
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === "string");
}

function names(value: unknown, byId: ReadonlyMap<string, Thing>): string | undefined {
  const found: string[] = [];
  for (const one of Array.isArray(value) ? value.slice(0, 20) : [value]) {
    const name = isThing(one) ? (word(one["name"]) ?? word(byId.get(String(one["@id"]))?.["name"])) : word(one);
    if (name !== undefined && !/^https?:/.test(name) && !found.includes(name)) found.push(name);
  }
  return found.length === 0 ? undefined : found.join(", ");
}

function word(value: unknown): string | undefined {
  if (Array.isArray(value)) return word(value[0]);
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}
