// Names of files inside other files. They come from strangers, so they may not lead out of the folder they are put in.

/** Why a name is refused; undefined when it is safe. Backslashes count as slashes, as Windows writes them. */
export function nameTrouble(name: string): string | undefined {
  const path = name.replaceAll("\\", "/");
  if (path.trim() === "") return "no name";
  if (/\p{Cc}/u.test(path)) return "control characters in the name";
  if (path.startsWith("/") || /^[A-Za-z]:/.test(path)) return "an absolute path";
  if (path.split("/").includes("..")) return "a path that leads outside";
  if (path.length > 1000) return "a name of more than 1,000 characters";
  return undefined;
}

/** A name of one file in one folder, made of anything; `fallback` when nothing is left of it. */
export function plainName(name: string | undefined, fallback: string): string {
  const last = (name ?? "").replaceAll("\\", "/").split("/").at(-1) ?? "";
  const clean = last
    .replace(/[\p{Cc}:*?"<>|]+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim()
    .slice(0, 200);
  return clean === "" || /^\.+$/.test(clean) ? fallback : clean;
}

/** A function that gives every name once: a second "scan.pdf" becomes "scan (2).pdf". */
export function uniqueNames(): (name: string) => string {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return (name) => {
    let unique = name;
    const dot = name.lastIndexOf(".");
    const cut = dot > name.lastIndexOf("/") + 1 ? dot : name.length;
    for (let i = next.get(name) ?? 2; taken.has(unique); i++) {
      unique = `${name.slice(0, cut)} (${i})${name.slice(cut)}`;
      next.set(name, i + 1);
    }
    taken.add(unique);
    return unique;
  };
}

/**
 * The files that belong to a page which a browser saved ("Page.html" with pictures and scripts in "Page_files/"): they
 * are no documents of their own. Browsers name the folder in the user's language. Files of other kinds that lie there
 * were put there by somebody, and are documents.
 */
export function partsOfSavedPages(names: readonly string[]): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const name of names) {
    const stem = /^(.*)\.(?:html?|xhtml)$/i.exec(name)?.[1];
    if (stem === undefined) continue;
    for (const suffix of FOLDER_SUFFIXES) folders.add(`${stem}${suffix}/`);
  }
  const isPart = (name: string): boolean => PAGE_PART.test(name) || isWebPicture(name);
  return new Set(names.filter((name) => isPart(name) && parentFolders(name).some((folder) => folders.has(folder))));
}

/** A picture of a kind that web pages show; scanners write others too. */
export function isWebPicture(name: string): boolean {
  return /\.(?:a?png|avif|bmp|cur|gif|ico|jpe?g|svg|webp)$/i.test(name);
}

/** Styles, scripts and fonts; Chrome saves a script as "x.js.download". */
const PAGE_PART = /\.(?:css|m?js|map|eot|otf|ttf|woff2?)(?:\.download)?$/i;

const FOLDER_SUFFIXES = ["_files", ".files", "-Dateien", "_archivos", "-filer", "_fichiers", "_bestanden", "_arquivos"];

function parentFolders(name: string): string[] {
  const folders: string[] = [];
  for (let slash = name.indexOf("/"); slash >= 0 && folders.length < 64; slash = name.indexOf("/", slash + 1))
    folders.push(name.slice(0, slash + 1));
  return folders;
}
