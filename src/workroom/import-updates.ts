// Brings the posts of an existing site into updates/ as drafts. What is there already is never written over.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { addDays, documentId, type DocumentId, overlaps, parseDay, Problem, type Span } from "../base/base.ts";
import type { ContactFields, CoverageFields, SupporterFields } from "../record/record.ts";
import { importPage, type ImportedPage, type PageToImport } from "../read/read.ts";
import { foldKey } from "../text/text.ts";
import type { CaseFolder } from "./case-folder.ts";
import { listDocuments } from "./folder-files.ts";
import { type FileReading, readFiles } from "./read-files.ts";
import { readWritings } from "./read-writings.ts";
import { quotedSources } from "./quoted-sources.ts";
import { type Citing, writingFile, yaml } from "./writing-file.ts";

export interface ImportedFile {
  /** Below updates/. */
  readonly path: string;
  readonly what: string;
}

export interface ImportReport {
  readonly pages: readonly {
    readonly file: string;
    readonly page: ImportedPage;
    readonly document: DocumentId | undefined;
    /** Documents of the record, besides the page itself, that hold words of it. */
    readonly quoted: number;
  }[];
  readonly written: readonly ImportedFile[];
  /** There already, and left as they are. */
  readonly leftAlone: readonly ImportedFile[];
  /** Files that could not be read. */
  readonly unread: readonly { readonly file: string; readonly why: string }[];
}

const READABLE = /\.(?:html?|xhtml|mhtml?|txt|text|md|markdown|docx|pdf|eml)$/iu;

/** `given`: a file, or a folder of them. With `dryRun` nothing is written. */
export async function importUpdates(given: string, folder: CaseFolder, dryRun: boolean): Promise<ImportReport> {
  const files = filesOf(given);
  const updates = folder.updates ?? join(folder.folder, "updates");
  const before = readWritings({ updates: existsSync(updates) ? updates : undefined }).writings;
  const documents = documentsBySha(folder, files);
  const { subject } = folder.caseFile;
  const names = subject === undefined ? [] : [subject.name, ...subject.aliases];
  const written: ImportedFile[] = [];
  const leftAlone: ImportedFile[] = [];
  const pages: ImportReport["pages"][number][] = [];
  const unread: { file: string; why: string }[] = [];
  const homes = new Set<string>();
  const slugs = new Set<string>();
  const put = (path: string, what: string, content: string): void => {
    const isThere = existsSync(join(updates, path));
    (isThere ? leftAlone : written).push({ path, what });
    if (isThere || dryRun) return;
    mkdirSync(dirname(join(updates, path)), { recursive: true });
    writeFileSync(join(updates, path), content, { flag: "wx" });
  };
  for await (const one of readFiles(files)) {
    const { receipt, text } = one.extraction;
    if (receipt.kind === "unreadable" || text.trim() === "") {
      unread.push({ file: one.file, why: receipt.kind === "unreadable" ? receipt.hint : "There is no text in it." });
      continue;
    }
    const name = basename(one.file);
    const home = `imported/${homeOf(name, homes)}`;
    const others = before.pieces.filter(({ source }) => source?.startsWith(`${name}, `) !== true);
    const input = pageOf(one, name);
    const page = importPage(input, names, new Set([...slugs, ...others.map(({ slug }) => slug)]));
    for (const { fields } of page.drafts) slugs.add(fields.slug);
    const document = documents.has(one.sha256) ? documentId(one.sha256) : undefined;
    const sources = await quotedSources(folder.record, { text, reading: one.reading }, document);
    const citing: Citing = {
      sentences: one.reading.sentences,
      links: page.links,
      cite: (span) => {
        const own = document === undefined ? [] : [{ document, at: span }];
        const all = [...own, ...sources.filter((source) => overlaps(source, span))];
        return all.length === 0
          ? undefined
          : all.map(({ document: id, at }) => `[[${id}#${at.start}-${at.end}]]`).join(" ");
      },
    };
    const known = new Map(before.pieces.map((piece) => [piece.source, piece.path]));
    for (const draft of page.drafts) {
      const source = sourceOf(name, page, draft.post, draft.part, draft);
      const number = String(draft.post).padStart(String(page.posts.length).length, "0");
      const path = known.get(source) ?? `${home}/${number}-${draft.fields.slug}.md`;
      put(path, draft.fields.kind, writingFile(draft, source, citing));
    }
    const lists = listsOf(page, name, citing, before);
    for (const [list, items] of Object.entries(lists))
      if (items.length > 0)
        put(`${home}/${list}.yaml`, list, `${LIST_NOTES[list] ?? ""}${yaml({ status: "draft", items })}`);
    pages.push({ file: name, page, document, quoted: new Set(sources.map((source) => source.document)).size });
  }
  return { pages, written, leftAlone, unread };
}

const LIST_NOTES: Readonly<Record<string, string>> = {
  contacts:
    "# “from” is the first day on which the page names them, “to” the day before it names others: see who answers now.\n",
  supporters:
    "# As the page tells it. Look through it before anything is published: who stood up for what, and when.\n",
  coverage: "# As the page tells it. Add titles, days and links where they are missing.\n",
};

function pageOf({ extraction, reading }: FileReading, name: string): PageToImport {
  const { text, marks, links, posts, title, byline, published } = extraction;
  return {
    name,
    text,
    marks,
    links,
    posts,
    reading,
    title: title?.value,
    byline: byline?.value,
    published: published?.value,
  };
}

function filesOf(given: string): string[] {
  if (!existsSync(given)) throw new Problem("file-not-found", { path: given });
  if (!statSync(given).isDirectory()) return [given];
  return readdirSync(given, { withFileTypes: true, recursive: true })
    .filter((item) => item.isFile() && READABLE.test(item.name) && !item.name.startsWith("."))
    .map((item) => join(item.parentPath, item.name))
    .sort();
}

function homeOf(name: string, used: Set<string>): string {
  const base =
    foldKey(name.replace(/\.[^.]+$/u, ""))
      .replace(/[^a-z0-9]+/gu, "-")
      .replace(/^-|-$/gu, "")
      .slice(0, 60) || "page";
  let home = base;
  for (let n = 2; used.has(home); n++) home = `${base}-${n}`;
  used.add(home);
  return home;
}

/** The hashes of those documents of the case that have the size of one of the files. */
function documentsBySha(folder: CaseFolder, files: readonly string[]): Set<string> {
  const sizes = new Set(files.map((file) => statSync(file).size));
  return new Set(
    listDocuments(folder)
      .files.filter(({ size }) => sizes.has(size))
      .map(({ location }) => createHash("sha256").update(readFileSync(location)).digest("hex")),
  );
}

function sourceOf(name: string, page: ImportedPage, post: number, part: string, { start, end }: Span): string {
  const of = page.posts.length === 1 ? "" : `post ${post} of ${page.posts.length}, `;
  return `${name}, ${of}${part === "" ? "" : `${part}, `}characters ${start} to ${end}`.slice(0, 500);
}

interface Lists {
  readonly contacts: ContactFields[];
  readonly supporters: SupporterFields[];
  readonly coverage: CoverageFields[];
}

function listsOf(
  page: ImportedPage,
  name: string,
  { cite }: Citing,
  before: ReturnType<typeof readWritings>["writings"],
): Lists {
  const dayOf = (post: number): string | undefined => {
    const date = page.posts[post - 1]?.date;
    return date?.earliest !== undefined && date.earliest === date.latest ? date.earliest : undefined;
  };
  /** A later post of the page names others for the press: until the day before. Otherwise the page does not say how long somebody answers. */
  const until = (last: string, own: readonly { post: number }[]): string | undefined => {
    const later = page.contacts.flatMap(({ post }) => dayOf(post) ?? []).filter((day) => day > last);
    const next = parseDay(later.sort()[0] ?? "");
    return next === undefined || own.some(({ post }) => dayOf(post) === undefined) ? undefined : addDays(next, -1);
  };
  const contacts = [...Map.groupBy(page.contacts, (one) => [one.name, one.phone, one.email].join("|")).values()].map(
    (group): ContactFields => {
      const [first] = group as [(typeof group)[number]]; // a group has a member
      const days = group
        .map(({ post }) => dayOf(post))
        .filter((day) => day !== undefined)
        .sort();
      const { role, organization, phone, email } = first;
      return defined({
        name: first.name,
        role,
        organization,
        phone,
        email,
        from: days[0],
        to: days.at(-1) === undefined ? undefined : until(days.at(-1) ?? "", group),
        source: `${name}, post ${[...new Set(group.map(({ post }) => post))].join(", ")}`,
      });
    },
  );
  const supporters = [...Map.groupBy(page.supporters, (one) => foldKey(one.name).replaceAll(" ", "")).values()].map(
    (group): SupporterFields => {
      const [first] = group as [(typeof group)[number]]; // as above
      const acts = [...new Map(group.map((one) => [one.did, one])).values()].map((one) =>
        defined({
          did: one.did.slice(0, 500),
          on: dayOf(one.post),
          cite: /^\[\[(?<first>[^\]]+)\]\]/u.exec(cite(one.span) ?? "")?.groups?.["first"],
          link: one.link,
          slug: one.slug,
        }),
      );
      return { name: first.name, acts };
    },
  );
  const told = page.coverage.filter(
    (one) =>
      one.title !== undefined ||
      !page.coverage.some((other) => other.title !== undefined && foldKey(other.outlet) === foldKey(one.outlet)),
  );
  const coverage = [
    ...new Map(told.map((one) => [[foldKey(one.outlet), one.how, one.title].join("|"), one])).values(),
  ].map((one): CoverageFields =>
    defined({
      outlet: one.outlet,
      title: one.title,
      author: one.author,
      link: one.link,
      date: one.date ?? (one.how === "attended" ? dayOf(one.post) : undefined),
      how: one.how,
    }),
  );
  const has = (list: readonly { name: string }[], one: { name: string }): boolean =>
    list.some((other) => foldKey(other.name) === foldKey(one.name));
  const there = [
    ...before.contacts,
    ...(before.waiting ?? []).flatMap((one) => (one.list === "contacts" ? one.items : [])),
  ];
  return {
    contacts: contacts.filter(
      (one) =>
        !there.some(
          (other) =>
            has([other], one) && other.phone === one.phone && other.email === one.email && other.source !== one.source,
        ),
    ),
    supporters,
    coverage,
  };
}

function defined<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
