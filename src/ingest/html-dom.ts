// The little of the DOM that is used here, and the parser behind it. Scripts of a page are never run: there is nothing
// here that could run them.

export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly childNodes: Iterable<HtmlNode>;
  readonly parentNode: HtmlNode | null;
  textContent: string | null;
}

export interface HtmlElement extends HtmlNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  setAttribute(name: string, value: string): void;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
}

export interface HtmlDocument {
  readonly documentElement: HtmlElement | null;
  readonly body: HtmlElement | null;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
}

export const ELEMENT = 1;
export const TEXT = 3;

export function isElement(node: HtmlNode): node is HtmlElement {
  return node.nodeType === ELEMENT;
}

export async function parsePage(html: string): Promise<HtmlDocument> {
  const { parseHTML } = await import("linkedom");
  // What follows </body> or </html> still belongs to the page; a fragment may have no <html>, and without one the parser
  // would put elements beside each other at the root.
  const open = html.replace(/<\/(?:body|html)\s{0,9}>/gi, "");
  const hasBody = /<body[\s>]/i.test(open);
  const inner = hasBody || /<html[\s>]/i.test(open) ? open : `<body>${open}</body>`;
  const whole = /<html[\s>]/i.test(open) ? inner : `<!doctype html><html>${inner}</html>`;
  return parseHTML(whole).document as unknown as HtmlDocument;
}

/** The element that Readability takes for the article; it changes the document. undefined when it finds none. */
export async function articleOf(document: HtmlDocument): Promise<HtmlElement | undefined> {
  const { Readability } = await import("@mozilla/readability");
  keepEmbedded(document);
  const options = { serializer: (node: unknown) => node as HtmlElement, keepClasses: true, disableJSONLD: true };
  const found = new Readability<HtmlElement>(document as never, options).parse();
  return found?.content ?? undefined;
}

/**
 * Readability takes a quoted post of a social network for a row of buttons, by the names of the elements around it. The words
 * of such a post are often what the article is about.
 */
function keepEmbedded(document: HtmlDocument): void {
  for (const quoted of document.querySelectorAll(
    "blockquote.twitter-tweet, blockquote.instagram-media, blockquote.bluesky-embed",
  )) {
    for (
      let node: HtmlNode | null = quoted, up = 0;
      node !== null && isElement(node) && up < 3;
      node = node.parentNode, up++
    )
      if (UNLIKELY.test(node.getAttribute("class") ?? "")) node.setAttribute("class", "");
  }
}

const UNLIKELY = /social|share|twitter|instagram|media|embed/i;

const NUMBER = "data-number";

/**
 * The element of an untouched document that holds everything Readability keeps of it. Readability also takes away what
 * looks like clutter inside, a block of contacts or a list of links; here it is only asked for the place.
 */
export async function placeOfArticle(html: string): Promise<HtmlElement | undefined> {
  const [touched, untouched] = [await parsePage(html), await parsePage(html)];
  numberElements(touched);
  const elements = numberElements(untouched);
  const article = await articleOf(touched);
  if (article === undefined) return undefined;
  let place: HtmlElement | undefined;
  for (const kept of article.querySelectorAll(`[${NUMBER}]`)) {
    if ((kept.textContent ?? "").trim() === "") continue;
    const element = elements[Number(kept.getAttribute(NUMBER))];
    if (element === undefined) continue;
    place = place === undefined ? element : commonAncestor(place, element);
    if (place === undefined || place.localName === "body") return place;
  }
  return place;
}

function numberElements(document: HtmlDocument): HtmlElement[] {
  const elements = [...(document.body?.querySelectorAll("*") ?? [])];
  elements.forEach((element, i) => element.setAttribute(NUMBER, String(i)));
  return elements;
}

function commonAncestor(a: HtmlElement, b: HtmlElement): HtmlElement | undefined {
  const above = new Set<HtmlNode>();
  for (let node: HtmlNode | null = a; node !== null; node = node.parentNode) above.add(node);
  for (let node: HtmlNode | null = b; node !== null; node = node.parentNode)
    if (above.has(node) && isElement(node)) return node;
  return undefined;
}
