// Looks at a site that was written to a folder: its files, its pages as parsed HTML, its links.

import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { parseHTML } from "linkedom";

/** Path to content of every file in the folder, sorted by path. */
export function filesIn(root: string, folder = ""): Map<string, string> {
  const files = new Map<string, string>();
  for (const name of readdirSync(join(root, folder)).sort()) {
    const path = folder === "" ? name : `${folder}/${name}`;
    if (statSync(join(root, path)).isDirectory())
      for (const [inner, text] of filesIn(root, path)) files.set(inner, text);
    else files.set(path, readFileSync(join(root, path), "utf8"));
  }
  return files;
}

/** The text of a document's page as a browser holds it, without what the page adds to it. */
export function textOf(html: string): string | undefined {
  const { document } = parseHTML(html);
  const text = document.querySelector(".text");
  if (text === null) return undefined;
  for (const added of text.querySelectorAll(".note, .pageno")) added.remove();
  return text.textContent ?? "";
}

/** The words that light up when a passage's fragment is followed: the element itself and the segments that its rule names. */
export function wordsAt(html: string, fragment: string): string | undefined {
  const { document } = parseHTML(html);
  const target = document.getElementById(fragment);
  if (target === null) return undefined;
  const segment = new RegExp(`:has\\(#${fragment}:target\\) \\.(c\\d+)\\s*[,{]`).exec(html.replace(/\s+/g, " "))?.[1];
  const parts = segment === undefined ? [target] : [target, ...document.querySelectorAll(`.${segment}`)];
  for (const added of document.querySelectorAll(".note, .pageno")) added.remove();
  return parts.map((part) => part.textContent ?? "").join("");
}

/** Links that lead to no file of the site or to no element of a page, as "page -> href". */
export function brokenLinks(files: ReadonlyMap<string, string>): string[] {
  const ids = new Map<string, Set<string>>();
  const links: { page: string; href: string }[] = [];
  for (const [page, html] of files) {
    if (!page.endsWith(".html")) continue;
    ids.set(page, new Set([...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]!))); // the group is not optional
    for (const match of html.matchAll(/ (?:href|src)="([^"]*)"/g)) links.push({ page, href: match[1]! }); // as above
  }
  return links
    .filter(({ page, href }) => {
      if (href === "data:,") return false; // the icon that keeps browsers from asking for one
      const [path, hash] = href.split("#") as [string, string | undefined];
      const target = path === "" ? page : normalize(join(dirname(page), path));
      if (!files.has(target)) return true;
      return hash !== undefined && ids.get(target)?.has(hash) !== true;
    })
    .map(({ page, href }) => `${page} -> ${href}`);
}
