// The rules of law for a case: the packs that the program brings along, then those in the case's folder rules/, then those that a
// person names. What is wrong in a file is reported and costs only itself.

import { existsSync, readFileSync, statSync } from "node:fs";
import { Problem } from "../base/base.ts";
import { type PackFault, PACKS, readPack, type RuleBook, ruleBook, type RulePack } from "../law/law.ts";

/** Bytes; a pack of a thousand rules has about two million. */
const MOST_BYTES = 20_000_000;

export interface CaseRules {
  readonly book: RuleBook;
  readonly faults: readonly PackFault[];
}

/**
 * `own` are the case's packs, `named` those that a person gave by name. Throws Problem file-not-found, rules-not-a-file and
 * file-unreadable.
 */
export function rulesOfCase(own: readonly string[], named: readonly string[] = []): CaseRules {
  for (const path of named) {
    if (!existsSync(path)) throw new Problem("file-not-found", { path });
    if (statSync(path).isDirectory()) throw new Problem("rules-not-a-file", { path });
  }
  const packs: RulePack[] = [...PACKS];
  const faults: PackFault[] = [];
  for (const path of [...own, ...named]) {
    const known = new Set(packs.flatMap(({ rules }) => rules.map(({ id }) => id)));
    const text = textOf(path);
    const read = text === undefined ? tooLarge(path) : readPack(path, text, known);
    faults.push(...read.faults);
    if (read.pack !== undefined) packs.push(read.pack);
  }
  return { book: ruleBook(packs), faults };
}

function textOf(path: string): string | undefined {
  if (statSync(path).size > MOST_BYTES) return undefined;
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const why = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new Problem("file-unreadable", { path, why }, { cause: error });
  }
}

function tooLarge(file: string): { readonly pack?: undefined; readonly faults: readonly PackFault[] } {
  return { faults: [{ file, line: 1, why: `The file is larger than ${MOST_BYTES / 1_000_000} million bytes.` }] };
}
