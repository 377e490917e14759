// sitemap.xml and robots.txt: which pages there are, for search engines. A map holds whole addresses only.

import { escapeText } from "../../views/views.ts";
import type { Format } from "./format.ts";

/** As many as one file may list (sitemaps.org). */
const MOST_PAGES = 50_000;

export const sitemap: Format = {
  name: "sitemap",
  docs: "docs/formats/sitemap.md",
  write: ({ whole, paths, write }) => {
    const { address } = whole.site.edition;
    const all = "User-agent: *\nAllow: /\n";
    if (address === undefined) return write("robots.txt", all);
    const pages = paths.filter((path) => path.endsWith(".html") && path !== "404.html").toSorted();
    const parts = Array.from({ length: Math.ceil(pages.length / MOST_PAGES) }, (_, i) =>
      pages.slice(i * MOST_PAGES, (i + 1) * MOST_PAGES),
    );
    if (parts.length <= 1)
      write(
        "sitemap.xml",
        mapOf(
          "urlset",
          "url",
          (parts[0] ?? []).map((path) => address + shown(path)),
        ),
      );
    else {
      parts.forEach((part, i) =>
        write(
          `sitemap-${i + 1}.xml`,
          mapOf(
            "urlset",
            "url",
            part.map((path) => address + shown(path)),
          ),
        ),
      );
      write(
        "sitemap.xml",
        mapOf(
          "sitemapindex",
          "sitemap",
          parts.map((_, i) => `${address}sitemap-${i + 1}.xml`),
        ),
      );
    }
    write("robots.txt", `${all}\nSitemap: ${address}sitemap.xml\n`);
  },
};

/** The first page stands at the address itself. */
function shown(path: string): string {
  return path === "index.html" ? "" : path;
}

function mapOf(root: string, each: string, addresses: readonly string[]): string {
  const lines = addresses.map((one) => `<${each}><loc>${escapeText(new URL(one).href)}</loc></${each}>\n`).join("");
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines}</${root}>\n`;
}
