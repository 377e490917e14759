// The pages of a finished site as projects of other site generators: each page's own part as a content file, its frame as their
// layout. What the campaign wrote in Markdown they get as Markdown; all else they get as ready HTML, which is less work for them
// than for us, who make it from the record.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Writes the content files of every page below `content`, and gives how many there are. */
export function writeContent(
  site: string,
  content: string,
  markdown: ReadonlyMap<string, string>,
  more: (path: string) => string,
): number {
  const pages = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && one.name.endsWith(".html"))
    .map((one) => join(one.parentPath, one.name).slice(site.length + 1));
  for (const path of pages) {
    const page = readFileSync(join(site, path), "utf8");
    const title = /<title>([^<]*)<\/title>/u.exec(page)?.[1] ?? path;
    const own = markdown.get(path);
    const body = own ?? /<main[^>]*>([\s\S]*)<\/main>/u.exec(page)?.[1] ?? "";
    // a list's first page must not be taken for the list page of a section
    const file = join(
      content,
      `${path.replace(/(^|\/)index\.html$/u, "$1first.html").replace(/\.html$/u, "")}.${own === undefined ? "html" : "md"}`,
    );
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `---\ntitle: ${JSON.stringify(unescaped(title))}\n${more(path)}\n---\n${body}\n`);
  }
  return pages.length;
}

/** The frame of a page around its own part, with the marks of a template language for title and content. */
export function frameOf(site: string, title: string, content: string): string {
  const page = readFileSync(join(site, "updates/index.html"), "utf8");
  return page
    .replace(/<title>[^<]*<\/title>/u, `<title>${title}</title>`)
    .replace(/(<main[^>]*>)[\s\S]*(<\/main>)/u, (_, open: string, close: string) => open + content + close);
}

export function writeHugo(site: string, folder: string, markdown: ReadonlyMap<string, string>): void {
  writeContent(site, join(folder, "content"), markdown, (path) => `url: /${path}`);
  mkdirSync(join(folder, "layouts/_default"), { recursive: true });
  writeFileSync(join(folder, "layouts/_default/single.html"), frameOf(site, "{{ .Title }}", "{{ .Content }}"));
  // nothing but the pages: no lists, feeds, maps or taxonomies
  writeFileSync(
    join(folder, "config.toml"),
    'baseURL = "https://marlend.example/"\ntitle = "Case"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "section", "home", "404"]\nuglyURLs = true\n',
  );
}

export function writeEleventy(site: string, folder: string, markdown: ReadonlyMap<string, string>): void {
  writeContent(site, join(folder, "content"), markdown, (path) => `permalink: /${path}\nlayout: frame.njk`);
  mkdirSync(join(folder, "content/_includes"), { recursive: true });
  writeFileSync(join(folder, "content/_includes/frame.njk"), frameOf(site, "{{ title }}", "{{ content | safe }}"));
  // content files are not templates: only the layout is
  writeFileSync(
    join(folder, "eleventy.config.mjs"),
    'export default () => ({ htmlTemplateEngine: false, markdownTemplateEngine: false, dir: { input: "content", output: "out" } });\n',
  );
}

function unescaped(text: string): string {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
