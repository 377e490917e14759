// Docket pages leave out and misplace end tags ("</td></tr></td></tr></table>"), and a saved page may break off. Browsers
// mend that by rules that know tables; the parser here does not, so the tags are put right before it sees them.

export interface WholePage {
  readonly html: string;
  /** The page ends inside a tag, a comment or a table. */
  readonly isCut: boolean;
}

/** Elements that hold nothing, and those whose end tags are left out so often that they are not followed. */
const UNFOLLOWED = new Set(
  "area base br col embed hr img input link meta param source wbr p li dt dd option html head body".split(" "),
);
/** What stands inside these is not markup. */
const RAW = new Set(["script", "style", "textarea", "title"]);
/** What an element of a table cannot stand beside: a new one ends them. */
const ENDED_BY: Readonly<Record<string, readonly string[]>> = {
  tr: ["tr", "td", "th"],
  td: ["td", "th"],
  th: ["td", "th"],
  tbody: ["tbody", "thead", "tfoot", "tr", "td", "th"],
  thead: ["tbody", "thead", "tfoot", "tr", "td", "th"],
  tfoot: ["tbody", "thead", "tfoot", "tr", "td", "th"],
};
/** An end tag does not reach out of these: those of parts of a table not out of the table, all others not out of a cell. */
const TABLE = new Set(["table"]);
const CELL = new Set(["table", "td", "th"]);

interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  /** After its ">"; -1 when the page ends inside it. */
  readonly end: number;
}

/** Linear, but for the depth of open elements, which the bounds of pages limit. */
export function wholeTables(source: string): WholePage {
  const lower = source.toLowerCase();
  const open: string[] = [];
  let html = "";
  let kept = 0; // what stands before it is in html
  let isEnded = false;
  let isCut = false;
  const keepTo = (at: number): void => {
    html += source.slice(kept, at);
    kept = at;
  };
  const endTo = (depth: number): void => {
    while (open.length > depth) html += `</${open.pop()}>`;
  };
  let at = lower.indexOf("<");
  while (at >= 0) {
    let next = at + 1;
    const tag = tagAt(lower, at);
    if (lower.startsWith("<!--", at)) {
      next = lower.indexOf("-->", at + 4);
      isCut = next < 0;
    } else if (tag !== undefined) {
      next = tag.end;
      isCut = next < 0;
      const { name, isEnd } = tag;
      isEnded ||= isEnd && (name === "body" || name === "html");
      if (!isCut && RAW.has(name)) next = isEnd ? next : lower.indexOf(`</${name}`, next);
      else if (!isCut && !UNFOLLOWED.has(name)) {
        keepTo(at);
        const depth = isEnd ? startOf(open, name) : endedBy(open, name);
        if (depth >= 0) endTo(depth);
        // The end of the element has just been written, or there is none that this tag ends.
        if (isEnd) kept = next;
        else open.push(name);
      }
    }
    if (next < 0) break;
    at = lower.indexOf("<", next);
  }
  keepTo(source.length);
  return { html, isCut: isCut || (open.includes("table") && !isEnded) };
}

function tagAt(lower: string, at: number): Tag | undefined {
  const isEnd = lower.charCodeAt(at + 1) === 47;
  const start = isEnd ? at + 2 : at + 1;
  let end = start;
  while (isNamePart(lower.charCodeAt(end))) end++;
  const first = lower.charCodeAt(start);
  return first >= 97 && first <= 122 ? { name: lower.slice(start, end), isEnd, end: endOfTag(lower, end) } : undefined;
}

function isNamePart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

/** Values in quotation marks may hold a ">". */
function endOfTag(lower: string, from: number): number {
  const text = /[>=]/gu;
  text.lastIndex = from;
  for (let found = text.exec(lower); found !== null; found = text.exec(lower)) {
    if (found[0] === ">") return text.lastIndex;
    const value = /\s*(["'])/uy;
    value.lastIndex = text.lastIndex;
    const quote = value.exec(lower)?.[1];
    if (quote === undefined) continue;
    const close = lower.indexOf(quote, value.lastIndex);
    if (close < 0) return -1;
    text.lastIndex = close + 1;
  }
  return -1;
}

/** Where the innermost open element of this name stands, as far as an end tag reaches; -1 when there is none. */
function startOf(open: readonly string[], name: string): number {
  const bounds = name === "table" ? undefined : ENDED_BY[name] === undefined ? CELL : TABLE;
  for (let depth = open.length - 1; depth >= 0; depth--) {
    const one = open[depth]!; // depth < length
    if (one === name) return depth;
    if (bounds?.has(one) === true) return -1;
  }
  return -1;
}

/** The outermost element of the current table that a start tag of this name ends; -1 when there is none. */
function endedBy(open: readonly string[], name: string): number {
  const ended = ENDED_BY[name];
  if (ended === undefined) return -1;
  let outermost = -1;
  for (let depth = open.length - 1; depth >= 0; depth--) {
    const one = open[depth]!; // depth < length
    if (one === "table") break;
    if (ended.includes(one)) outermost = depth;
  }
  return outermost;
}
