// The pieces of updates/ as people write them in the workroom: listed, saved, moved aside and put back. A text that changed meanwhile
// is never written over, and nothing is ever deleted.

import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { type Day, type Instant, Problem, textHash } from "../base/base.ts";
import {
  formOf,
  type PieceForm,
  textOfForm,
  type WritingFault,
  type WritingKind,
  writingHref,
} from "../record/record.ts";
import { foldKey } from "../text/text.ts";
import type { CaseFolder } from "./case-folder.ts";
import { reasonOf } from "./folder-files.ts";
import { filesBelow, LARGEST, readWritings } from "./read-writings.ts";

type Place = Pick<CaseFolder, "updates">;

export interface ListedPiece {
  /** Below updates/. */
  readonly path: string;
  readonly kind?: WritingKind | undefined;
  readonly title?: string | undefined;
  readonly date?: string | undefined;
  readonly isReady: boolean;
  /** In the site, for a piece that can be read. */
  readonly href?: string | undefined;
  readonly faults: readonly WritingFault[];
}

export interface RemovedPiece {
  /** By which it can be put back. */
  readonly name: string;
  /** Where it was. */
  readonly path: string;
}

export interface ListedWriting {
  /** Those without a day first, then the newest. */
  readonly pieces: readonly ListedPiece[];
  /** What is wrong in the lists beside them. */
  readonly faults: readonly WritingFault[];
  readonly removed: readonly RemovedPiece[];
}

const ASIDE = ".removed";
const IS_PIECE = /\.(?:md|markdown)$/iu;

export function listWriting(folder: Place): ListedWriting {
  const { updates } = folder;
  if (updates === undefined || !existsSync(updates)) return { pieces: [], faults: [], removed: [] };
  const { writings, faults } = readWritings(folder);
  const known = new Map(writings.pieces.map((piece) => [piece.path, piece]));
  const wrong = Map.groupBy(faults, ({ path }) => path);
  const paths = filesBelow(updates).filter((path) => IS_PIECE.test(path));
  const pieces = paths.map((path): ListedPiece => {
    const piece = known.get(path);
    const own = wrong.get(path) ?? [];
    if (piece === undefined) return { path, isReady: false, faults: own };
    const { kind, title, date, status } = piece;
    return { path, kind, title, date, isReady: status === "ready", href: writingHref(piece), faults: own };
  });
  const aside = join(updates, ASIDE);
  return {
    pieces: pieces.sort((a, b) => newestFirst(a.date, b.date) || (a.path < b.path ? -1 : 1)),
    faults: faults.filter(({ path }) => !IS_PIECE.test(path)),
    removed: (existsSync(aside) ? filesBelow(aside) : [])
      .toReversed()
      .map((name) => ({ name, path: name.slice(name.indexOf("/") + 1) })),
  };
}

function newestFirst(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined || b === undefined) return a === undefined ? -1 : 1;
  return a < b ? 1 : -1;
}

export interface OpenPiece {
  readonly text: string;
  /** Names this very text. */
  readonly base: string;
}

/** Undefined for what is no piece of updates/: only what is listed can be opened. */
export function openPiece({ updates }: Place, path: string): OpenPiece | undefined {
  if (updates === undefined || !existsSync(updates)) return undefined;
  if (!IS_PIECE.test(path) || !filesBelow(updates).includes(path)) return undefined;
  const text = readFileSync(join(updates, path), "utf8");
  return { text, base: textHash(text) };
}

export type Saved =
  | { readonly kind: "saved"; readonly path: string }
  /** Somebody saved another text meanwhile, or moved the piece aside (then `now` is undefined). Nothing was written. */
  | { readonly kind: "conflict"; readonly now: OpenPiece | undefined };

/** Writes a piece over the text that it began from. Throws Problem cannot-write. */
export function savePiece(folder: Place, path: string, form: PieceForm, base: string): Saved {
  const { updates } = folder;
  const now = openPiece(folder, path);
  if (updates === undefined || now?.base !== base) return { kind: "conflict", now };
  writeWhole(join(updates, path), textOfForm(form));
  return { kind: "saved", path };
}

/** Writes a new piece under a name made of its day and title. Throws Problem cannot-write. */
export function saveNewPiece({ updates }: Place, form: PieceForm, today: Day): Saved {
  if (updates === undefined) throw new Problem("file-not-written", { path: "updates", why: "this is no case folder" });
  const { title = "", date = "" } = form.fields;
  const day = /^\d{4}(?:-\d\d){0,2}/.exec(date.trim())?.[0];
  const words = foldKey(title)
    .replace(/[^a-z0-9]+/gu, "-")
    .slice(0, 60)
    .replace(/^-|-$/gu, "");
  const name = words === "" ? `${form.kind ?? "piece"}-${day ?? today}` : day === undefined ? words : `${day}-${words}`;
  for (let i = 1; ; i++) {
    const path = i === 1 ? `${name}.md` : `${name}-${i}.md`;
    if (existsSync(join(updates, path))) continue;
    writeWhole(join(updates, path), textOfForm(form));
    return { kind: "saved", path };
  }
}

/** Gives the name by which it can be put back; undefined where it is no piece of updates/. */
export function removePiece(folder: Place, path: string, at: Instant): string | undefined {
  const { updates } = folder;
  if (updates === undefined || openPiece(folder, path) === undefined) return undefined;
  const stamp = at.replace(/[^\dTZ]/gu, "-");
  for (let i = 1; ; i++) {
    const name = `${i === 1 ? stamp : `${stamp}-${i}`}/${path}`;
    if (existsSync(join(updates, ASIDE, name))) continue;
    move(join(updates, path), join(updates, ASIDE, name));
    return name;
  }
}

/** Gives where it is again; undefined where there is none of that name, or another stands in its place. */
export function putPieceBack({ updates }: Place, name: string): string | undefined {
  if (updates === undefined || !existsSync(join(updates, ASIDE))) return undefined;
  if (!filesBelow(join(updates, ASIDE)).includes(name)) return undefined;
  const path = name.slice(name.indexOf("/") + 1);
  if (existsSync(join(updates, path))) return undefined;
  move(join(updates, ASIDE, name), join(updates, path));
  return path;
}

/** The form of a text, with its kind where it does not say one itself. */
export function formOfDraft(text: string, kind: WritingKind | undefined): PieceForm {
  const form = formOf(text);
  return form.kind === undefined && form.rest === "" ? { ...form, kind } : form;
}

function move(from: string, to: string): void {
  guarded(to, () => {
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
  });
}

/** All of it or nothing, also when the machine stops. */
function writeWhole(path: string, text: string): void {
  if (Buffer.byteLength(text) > LARGEST)
    throw new Problem("file-not-written", { path, why: "it is too long for one piece" });
  guarded(path, () => {
    mkdirSync(dirname(path), { recursive: true });
    const part = join(dirname(path), `.${process.pid}.part`);
    const file = openSync(part, "w");
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(part, path);
  });
}

function guarded(path: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    throw new Problem("file-not-written", { path, why: reasonOf(error) }, { cause: error });
  }
}
