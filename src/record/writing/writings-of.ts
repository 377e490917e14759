// All files of updates/ as the campaign's writing. A file that cannot be read is named with its line and hides none of the others.

import { z } from "zod";
import { foldKey, nearest } from "../../text/text.ts";
import { fieldFaults } from "./schema-words.ts";
import {
  type Contact,
  type Coverage,
  LIST_SCHEMAS,
  type Photo,
  type Translation,
  type WaitingList,
  type Supporter,
  type Writing,
  type WritingHead,
  type WritingKind,
  type Writings,
  writingSchema,
} from "./writing.ts";
import { writingFolder } from "./writing-address.ts";
import { readYaml, type YamlSource } from "./yaml-source.ts";

/** A file below updates/, by its path there. */
export interface WritingFile {
  readonly path: string;
  readonly text: string;
}

export interface WritingFault {
  readonly path: string;
  /** From 1; undefined where the whole file is meant. */
  readonly line?: number | undefined;
  readonly what: string;
  readonly howToMend: string;
}

export interface ReadWritings {
  readonly writings: Writings;
  readonly faults: readonly WritingFault[];
  /** Where each item of the lists stands. */
  readonly places: ReadonlyMap<object, ListPlace>;
}

export interface ListPlace {
  /** Below updates/. */
  readonly path: string;
  readonly line?: number | undefined;
}

/** A list of which everything waits, or nothing. */
const LIST_HEAD = z.strictObject({ status: z.enum(["draft", "ready"]).optional(), items: z.array(z.unknown()) });

const KINDS = writingSchema.options.map((option) => option.shape.kind.value);
const FIELDS: ReadonlyMap<string, readonly string[]> = new Map(
  writingSchema.options.map((option) => [option.shape.kind.value, Object.keys(option.shape)]),
);

/** The pieces of the last folder that was read: of a thousand files one has changed since. */
let lastRead: ReadonlyMap<string, { readonly text: string; readonly read: ReturnType<typeof readPiece> }> = new Map();

/** A pure function of the set of files: their order does not count. */
export function writingsOf(files: readonly WritingFile[]): ReadWritings {
  const pieceFiles = new Map<string, { readonly text: string; readonly read: ReturnType<typeof readPiece> }>();
  const faults: WritingFault[] = [];
  const places = new Map<object, ListPlace>();
  const waiting: WaitingList[] = [];
  const pieces: Writing[] = [];
  const lists = {
    contacts: [] as Contact[],
    supporters: [] as Supporter[],
    coverage: [] as Coverage[],
    photos: [] as Photo[],
    translations: [] as Translation[],
  };
  for (const file of files.toSorted((a, b) => compare(a.path, b.path))) {
    const text = file.text.replace(/^\uFEFF/u, "").replace(/\r\n?/gu, "\n");
    const list = /^(?:.*\/)?([a-z]+)\.ya?ml$/u.exec(file.path)?.[1];
    if (/\.(?:md|markdown)$/iu.test(file.path)) {
      const known = lastRead.get(file.path);
      const read = known?.text === text ? known.read : readPiece(file.path, text);
      pieceFiles.set(file.path, { text, read });
      if ("piece" in read) pieces.push(read.piece);
      else faults.push(...read.faults);
    } else if (list !== undefined && list in LIST_SCHEMAS) {
      const name = list as keyof typeof LIST_SCHEMAS; // as tested
      const read = readList(file.path, text, LIST_SCHEMAS[name].element, faults, places);
      (lists[name] as unknown[]).push(...read.ready);
      if (read.drafts.length > 0) waiting.push({ list: name, path: file.path, items: read.drafts } as WaitingList);
    } else if (/\.ya?ml$/iu.test(file.path)) {
      const near = nearest(list ?? "", Object.keys(LIST_SCHEMAS));
      faults.push({
        path: file.path,
        what: "No list goes by this name.",
        howToMend: `${near === undefined ? "" : `Did you mean ${near}.yaml? `}The lists are ${Object.keys(LIST_SCHEMAS).join(", ")}, each as <name>.yaml.`,
      });
    }
  }
  lastRead = pieceFiles;
  return {
    writings: { pieces: withoutDoubles(pieces, faults), ...lists, ...(waiting.length > 0 && { waiting }) },
    faults,
    places,
  };
}

/** One piece of writing, or what is wrong with its file. */
export function readPiece(
  path: string,
  text: string,
): { readonly piece: Writing } | { readonly faults: readonly WritingFault[] } {
  const parts = splitFrontMatter(text);
  if (parts === undefined)
    return {
      faults: [
        {
          path,
          line: 1,
          what: "The file does not begin with its fields between two lines of three hyphens.",
          howToMend:
            "Begin the file with “---”, then “kind: update” and “title: …”, then “---”. See docs/formats/updates.md.",
        },
      ],
    };
  const yaml = readYaml(parts.head, 2);
  if ("message" in yaml) return { faults: [yamlFault(path, yaml)] };
  const head = isRecord(yaml.value) ? yaml.value : undefined;
  if (head === undefined)
    return { faults: [{ path, line: 2, what: "There are no fields.", howToMend: "Write at least “title: …”." }] };
  const kind = typeof head["kind"] === "string" ? head["kind"] : "update";
  if (!KINDS.some((one) => one === kind)) {
    const near = nearest(kind.toLowerCase(), KINDS);
    return {
      faults: [
        {
          path,
          line: yaml.lineOf(["kind"]),
          what: `There is no kind of writing called “${kind}”.`,
          howToMend: `${near === undefined ? "" : `Did you mean “${near}”? `}The kinds are ${KINDS.join(", ")}.`,
        },
      ],
    };
  }
  const parsed = writingSchema.safeParse({ ...head, kind });
  if (!parsed.success) return { faults: faultsOf(path, yaml, parsed.error, FIELDS.get(kind) ?? []) };
  const slug = parsed.data.slug ?? slugOf(path);
  if (slug === undefined || slug === "index")
    return {
      faults: [
        {
          path,
          what: "No address of its own can be made from the name of the file.",
          howToMend: "Add a line “slug: …” with small letters a to z, digits and hyphens.",
        },
      ],
    };
  const piece = { ...parsed.data, slug, path, body: parts.body, bodyLine: parts.bodyLine };
  return { piece: piece satisfies WritingHead as Writing };
}

/**
 * The items that are right; what is wrong with the others goes to `faults`. The list may stand under “items”, with the “status” of
 * them all before it.
 */
function readList(
  path: string,
  text: string,
  item: z.ZodObject,
  faults: WritingFault[],
  places: Map<object, ListPlace>,
): { readonly ready: readonly unknown[]; readonly drafts: readonly unknown[] } {
  const none = { ready: [], drafts: [] };
  if (text.trim() === "") return none;
  const yaml = readYaml(text, 1);
  if ("message" in yaml) {
    faults.push(yamlFault(path, yaml));
    return none;
  }
  if (yaml.value === null || yaml.value === undefined || yaml.value === "") return none;
  const headed = isRecord(yaml.value) ? LIST_HEAD.safeParse(yaml.value) : undefined;
  const items = headed?.success === true ? headed.data.items : yaml.value;
  if (!Array.isArray(items)) {
    faults.push({
      path,
      line: 1,
      what: "The file is not a list.",
      howToMend: "Begin each item with “- name: …”. A draft begins with “status: draft” and “items:” before its items.",
    });
    return none;
  }
  const [ready, drafts]: [unknown[], unknown[]] = [[], []];
  const steps = headed === undefined ? [] : ["items"];
  items.forEach((one: unknown, i) => {
    const parsed = item.safeParse(one);
    if (parsed.success) {
      places.set(parsed.data, { path, line: yaml.lineOf([...steps, i]) });
      const status = parsed.data["status"] ?? headed?.data?.status;
      (status === "draft" ? drafts : ready).push(parsed.data);
      return;
    }
    const within: YamlSource = { value: one, lineOf: (at) => yaml.lineOf([...steps, i, ...at]) };
    faults.push(...faultsOf(path, within, parsed.error, Object.keys(item.shape)));
  });
  return { ready, drafts };
}

function faultsOf(path: string, yaml: YamlSource, error: z.core.$ZodError, fields: readonly string[]): WritingFault[] {
  return error.issues.flatMap((issue) =>
    fieldFaults(issue, (at) => (at.length === 0 ? fields : [])).map(({ path: at, what, howToMend }) => ({
      path,
      line: yaml.lineOf(at),
      what,
      howToMend,
    })),
  );
}

function yamlFault(path: string, { line, message }: { readonly line: number; readonly message: string }): WritingFault {
  return {
    path,
    line,
    what: `The fields cannot be read: ${message.replace(/\.?$/u, ".")}`,
    howToMend:
      "Each field is a line “name: words”. Words with a colon, #, [ or quotation marks go between double quotation marks.",
  };
}

/** The fields between two lines of hyphens at the very beginning, and what follows. */
export function splitFrontMatter(
  text: string,
): { readonly head: string; readonly body: string; readonly bodyLine: number } | undefined {
  const lines = text.split("\n");
  if (lines[0]?.trimEnd() !== "---") return undefined;
  const end = lines.findIndex((line, i) => i > 0 && /^(?:---|\.\.\.)\s*$/u.test(line));
  if (end < 0) return undefined;
  return { head: lines.slice(1, end).join("\n"), body: lines.slice(end + 1).join("\n"), bodyLine: end + 2 };
}

/** "updates/2019-06-03 The hearing.md" gives "2019-06-03-the-hearing". */
function slugOf(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]+$/u, "");
  const slug = foldKey(name)
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "")
    .slice(0, 100)
    .replace(/-$/u, "");
  return slug === "" ? undefined : slug;
}

/** Two pieces of a kind cannot stand at one address, but for the same piece in two languages. */
function withoutDoubles(pieces: readonly Writing[], faults: WritingFault[]): Writing[] {
  const first = new Map<string, Writing>();
  return pieces.filter((piece) => {
    const key = `${writingFolder(piece.kind)}/${piece.slug}`;
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, piece);
      return true;
    }
    faults.push({
      path: piece.path,
      what: `It has the same address as updates/${other.path} (“${piece.slug}”).`,
      howToMend:
        "Give one of them another slug. A translation has a slug of its own, and “translationOf” with that of the other.",
    });
    return false;
  });
}

/** Pieces of one kind. */
export function piecesOf<K extends WritingKind>(pieces: readonly Writing[], kind: K): Writing<K>[] {
  return pieces.filter((piece): piece is Writing<K> => piece.kind === kind);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
