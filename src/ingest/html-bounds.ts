// Refuses pages that would explode in a parser, by looking at the characters alone.

export const MAX_PAGE_BYTES = 32 * 2 ** 20;
/** Browsers, too, stop nesting elements at 512 (Blink). */
export const MAX_DEPTH_OF_TAGS = 512;
export const MAX_TAGS = 600_000;

/** Elements that hold nothing, and elements that the next one of their kind closes. */
const UNNESTED = new Set(
  "area base br col embed hr img input link meta param source track wbr p li td th tr dt dd option optgroup thead tbody tfoot".split(
    " ",
  ),
);
/** What stands inside these is not markup. */
const RAW = new Set(["script", "style", "textarea", "title"]);
/** Inside these, "<g/>" is an element that has ended; elsewhere the stroke counts for nothing. */
const FOREIGN = new Set(["svg", "math"]);

export interface PageBounds {
  /** Tags counted, as far as the count went. */
  readonly tags: number;
  /** Why the page is refused, as a hint for the person; undefined when it can be parsed. */
  readonly trouble: string | undefined;
}

/** Linear in the length: each tag costs at most the depth that is allowed. */
export function pageBounds(html: string): PageBounds {
  const open: string[] = [];
  let foreign = 0; // open elements when the outermost foreign one began, plus one; 0 outside
  let tags = 0;
  let close = -1; // the first ">" from here on
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at + 1)) {
    const code = html.charCodeAt(at + 1);
    if (code === 33) {
      if (/^<!entity/i.test(html.slice(at, at + 9))) return { tags, trouble: ENTITIES };
      if (html.startsWith("<!--", at)) {
        const end = html.indexOf("-->", at + 4);
        if (end < 0) break;
        at = end;
      }
      continue;
    }
    const closes = code === 47;
    const name = tagName(html, closes ? at + 2 : at + 1);
    if (name === "") continue;
    tags++;
    if (tags > MAX_TAGS) return { tags, trouble: TOO_MANY };
    if (close < at) close = html.indexOf(">", at);
    if (close < 0) break; // an unfinished tag is the end of the page
    if (UNNESTED.has(name)) continue;
    if (closes) {
      const opened = open.lastIndexOf(name);
      if (opened >= 0) open.length = opened;
      if (open.length < foreign) foreign = 0;
    } else if (RAW.has(name) && foreign === 0) {
      const end = closingTag(html, name, at + 1);
      if (end < 0) break;
      at = end;
    } else if (foreign === 0 || html.charCodeAt(close - 1) !== 47) {
      open.push(name);
      if (foreign === 0 && FOREIGN.has(name)) foreign = open.length;
      if (open.length > MAX_DEPTH_OF_TAGS) return { tags, trouble: TOO_DEEP };
    }
  }
  return { tags, trouble: undefined };
}

const ENTITIES = "This page defines abbreviations of its own that can unfold without end. It is not opened.";
const TOO_MANY = "This page has more than 600,000 elements. Save the part that matters, or print it to PDF.";
const TOO_DEEP = "The elements of this page are nested more than 512 deep. Print it to PDF and add that.";

function tagName(html: string, start: number): string {
  let end = start;
  while (end < start + 20 && isNamePart(html.charCodeAt(end))) end++;
  return html.slice(start, end).toLowerCase();
}

function isNamePart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 45;
}

/** The "<" of the closing tag; -1 when there is none. Each search ends where the caller's scan goes on: linear. */
function closingTag(html: string, name: string, from: number): number {
  for (let at = html.indexOf("</", from); at >= 0; at = html.indexOf("</", at + 2))
    if (tagName(html, at + 2) === name) return at;
  return -1;
}
