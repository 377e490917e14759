// A list as one page or several, in a folder: "index.html", "2.html", "3.html" or "<id>.html", "<id>-2.html".

import { type Here, type List, listPage, paged } from "../views/views.ts";
import { paginate } from "./paginate.ts";

/** Page 1 is "<first>.html", page n is "<stem>n.html". Gives the paths it wrote. */
export function listPages(
  here: Here,
  list: List,
  folder: string,
  first: string,
  stem: string,
  write: (path: string, content: string) => void,
): string[] {
  const chunks = paginate(list.items);
  const files = chunks.map((_, i) => (i === 0 ? `${first}.html` : `${stem}${i + 1}.html`));
  const pages = paged(files, chunks);
  return files.map((file, i) => {
    const path = `${folder}/${file}`;
    write(path, listPage(here, list, pages, i, folder));
    return path;
  });
}
