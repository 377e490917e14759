// What is wrong with a whole site as it lies in its folder: links, ids, pages that nothing leads to, things asked of other hosts.

import { dirname, join, normalize } from "node:path";

export interface SiteFaults {
  /** "page -> link" that leads to no file of the site or to no element of a page. */
  readonly broken: string[];
  /** "page id" that stands there more than once. */
  readonly twice: string[];
  /** Pages to which no link leads, from the first page on. */
  readonly orphans: string[];
  /** Sheets, pictures, scripts and frames that another host would be asked for. */
  readonly elsewhere: string[];
}

const NOBODY_LINKS = /(?:^|\/)404\.html$/u;

/** @param address At which the site is said to stand: whole links to it are followed in the folder. */
export function siteFaults(files: ReadonlyMap<string, string>, address: string): SiteFaults {
  const pages = [...files].filter(([path]) => path.endsWith(".html"));
  const [broken, twice, elsewhere]: [string[], string[], string[]] = [[], [], []];
  const ids = new Map(pages.map(([path, html]) => [path, [...html.matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id!)])); // the group is not optional
  const known = new Map([...ids].map(([path, list]) => [path, new Set(list)]));
  for (const [path, list] of ids)
    twice.push(...new Set(list.filter((id, i) => list.indexOf(id) !== i).map((id) => `${path} ${id}`)));

  const leads = new Map<string, Set<string>>();
  for (const [path, html] of pages) {
    const targets = new Set<string>();
    for (const [, tag, attribute, value] of html.matchAll(/<(\w+)\b[^>]*?\s(href|src)="([^"]*)"/gu)) {
      const url = value!.replaceAll("&amp;", "&"); // the group is not optional, as the others
      const local = url.startsWith(address) ? `/${url.slice(address.length)}` : url;
      if (/^[a-z][a-z0-9+.-]*:/u.test(local)) {
        if (attribute === "src" || (tag === "link" && !url.startsWith("data:"))) elsewhere.push(`${path} -> ${url}`);
        continue;
      }
      const [to = "", hash] = local.split("#");
      const bare = to.replace(/\?.*$/u, "");
      const target = bare === "" ? path : bare.startsWith("/") ? bare.slice(1) : normalize(join(dirname(path), bare));
      const file = target === "" ? "index.html" : target;
      if (!files.has(file)) broken.push(`${path} -> ${url}`);
      else if (hash !== undefined && known.get(file)?.has(decodeURIComponent(hash)) !== true)
        broken.push(`${path} -> ${url}`);
      else if (tag === "a") targets.add(file);
    }
    leads.set(path, targets);
  }
  const orphans = unreached(leads, "index.html").filter((path) => !NOBODY_LINKS.test(path));
  return { broken, twice, orphans, elsewhere };
}

function unreached(leads: ReadonlyMap<string, ReadonlySet<string>>, first: string): string[] {
  const seen = new Set([first]);
  for (const path of seen) for (const to of leads.get(path) ?? []) seen.add(to);
  return [...leads.keys()].filter((path) => !seen.has(path));
}
