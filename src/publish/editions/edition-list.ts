// The list of the editions that were published: a file for each, with its files by the name of their bytes.

import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { Problem } from "../../base/base.ts";
import { digestOf, isInside, isTextByName } from "../site-folder.ts";

const digest = z.string().regex(/^[0-9a-f]{32}$/u);

const keptSchema = z.object({
  number: z.int().positive(),
  at: z.string(),
  by: z.string(),
  /** The day for which it was written. */
  asOf: z.string(),
  /** Names what it holds: two editions with the same files have the same. */
  mark: z.string(),
  pages: z.int(),
  /** Files that came, changed and went against the edition before. */
  changes: z.object({ added: z.int(), changed: z.int(), removed: z.int() }),
  /** Path to the digest of the bytes. */
  files: z.custom<Readonly<Record<string, string>>>((value) =>
    isTextByName(value, (text, path) => isInside(path) && /^[0-9a-f]{32}$/.test(text)),
  ),
  /** The digest of what it shows, in short. */
  shown: digest,
  /** Where its bytes were removed for good. */
  forgotten: z.object({ at: z.string(), by: z.string(), reason: z.string() }).optional(),
});
export type KeptEdition = z.infer<typeof keptSchema>;

/** The editions in their order, forgotten ones among them. */
export function keptEditions(folder: string): KeptEdition[] {
  return numbersIn(folder).map((number) => readEdition(folder, number));
}

export function lastEdition(folder: string): KeptEdition | undefined {
  const number = numbersIn(folder).at(-1);
  return number === undefined ? undefined : readEdition(folder, number);
}

/** Throws Problem no-such-edition. */
export function editionNumbered(folder: string, number: number): KeptEdition {
  const numbers = numbersIn(folder);
  if (numbers.includes(number)) return readEdition(folder, number);
  throw new Problem("no-such-edition", { number, known: numbers.join(", ") });
}

export function markOf(files: Readonly<Record<string, string>>): string {
  const sorted = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  return digestOf(Buffer.from(JSON.stringify(sorted)));
}

/** Whole or not at all. */
export function writeEdition(folder: string, edition: KeptEdition): void {
  putWhole(fileOf(folder, edition.number), Buffer.from(`${JSON.stringify(edition)}\n`));
}

/** Whole or not at all, also when the program is ended meanwhile. */
export function putWhole(target: string, bytes: Uint8Array): void {
  const temporary = `${target}.tmp`;
  try {
    mkdirSync(join(target, ".."), { recursive: true });
    writeFileSync(temporary, bytes);
    renameSync(temporary, target);
  } catch (cause) {
    throw writeProblem(target, cause);
  }
}

export function writeProblem(path: string, cause: unknown): unknown {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : undefined;
  if (code === undefined) return cause;
  return code === "ENOSPC"
    ? new Problem("disk-full", { path }, { cause })
    : new Problem("cannot-write", { path, why: code }, { cause });
}

function fileOf(folder: string, number: number): string {
  return join(folder, `${String(number).padStart(4, "0")}.json`);
}

function numbersIn(folder: string): number[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => /^(\d{4,})\.json$/u.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
}

function readEdition(folder: string, number: number): KeptEdition {
  const file = fileOf(folder, number);
  const damaged = (cause?: unknown) => new Problem("edition-damaged", { number, what: `"${file}"` }, { cause });
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    if (cause instanceof SyntaxError) throw damaged(cause);
    throw cause;
  }
  const parsed = keptSchema.safeParse(json);
  if (!parsed.success || parsed.data.number !== number) throw damaged(parsed.error);
  return parsed.data;
}
