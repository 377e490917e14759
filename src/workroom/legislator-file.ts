// The legislators and the ZIP codes that a case brings along: bringing a file in, and reading what was brought in.

import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { isMap, isSeq, LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { type Day, Problem } from "../base/base.ts";
import {
  type DistrictName,
  fiveCallsLegislators,
  fiveCallsSchema,
  type Legislator,
  legislatorOf,
  legislatorSourceSchema,
  officesOf,
  officesSourceSchema,
  type ZipDistricts,
  zipDistrictsOf,
} from "../record/record.ts";
import type { CaseFolder } from "./case-folder.ts";

/** Bytes; the lists of all who ever served have about ten million. */
const MOST_BYTES = 40_000_000;

/** As they were brought in. */
export function legislatorsOfCase({ legislatorsFile }: Pick<CaseFolder, "legislatorsFile">): Legislator[] {
  return existsSync(legislatorsFile) ? (JSON.parse(readFileSync(legislatorsFile, "utf8")) as Legislator[]) : [];
}

const keptDistricts = z.object({
  from: z.string().optional(),
  to: z.string().optional(),
  zips: z.record(z.string(), z.array(z.string())),
});

export function districtsOfCase({ districtsFile }: Pick<CaseFolder, "districtsFile">): ZipDistricts | undefined {
  if (!existsSync(districtsFile)) return undefined;
  const { from, to, zips } = keptDistricts.parse(JSON.parse(readFileSync(districtsFile, "utf8")));
  return {
    from: from as Day | undefined,
    to: to as Day | undefined,
    zips: new Map(Object.entries(zips) as [string, DistrictName[]][]),
  };
}

/**
 * Brings in a list of legislators, of their offices, or one answer of the 5 Calls service (YAML or JSON). Whoever is in the case
 * already is replaced; offices are added to those they belong to. Returns how many people the file held, and of what it was a list.
 */
export function importLegislators(
  from: string,
  { legislatorsFile }: Pick<CaseFolder, "legislatorsFile">,
): { readonly count: number; readonly what: "legislators" | "offices" } {
  const text = textOf(from, "bad-legislators-file");
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, merge: false });
  const [error] = document.errors;
  const bad = (line: number, why: string): Problem<"bad-legislators-file"> =>
    new Problem("bad-legislators-file", { path: from, line, why });
  if (error !== undefined) throw bad(lines.linePos(error.pos[0]).line, firstLine(error.message));
  const known = new Map(legislatorsOfCase({ legislatorsFile }).map((one) => [one.id, one]));
  const checked = <T>(schema: z.ZodType<T>, value: unknown, path: readonly (string | number)[]): T => {
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    const at = [...path, ...(issue?.path ?? [])] as (string | number)[];
    throw bad(lineAt(document, at, lines), `“${at.join(".")}”: ${issue?.message ?? "not as documented"}`);
  };
  if (isMap(document.contents)) {
    const found = fiveCallsLegislators(checked(fiveCallsSchema, document.toJS(), []));
    for (const one of found) known.set(one.id, one);
    write(legislatorsFile, [...known.values()]);
    return { count: found.length, what: "legislators" };
  }
  if (!isSeq(document.contents)) throw bad(1, "It is no list of people");
  const list = document.toJS() as unknown[];
  if (list.length === 0) throw bad(1, "There is nobody in it");
  const isOffices = list.some((one) => typeof one === "object" && one !== null && "offices" in one);
  if (isOffices) {
    if (known.size === 0) throw bad(1, "It holds offices only. Bring the list of legislators in first");
    let count = 0;
    for (const [i, one] of list.entries()) {
      const [id, offices] = officesOf(checked(officesSourceSchema, one, [i]));
      const whose = known.get(id);
      if (whose === undefined) continue;
      known.set(id, { ...whose, offices });
      count++;
    }
    write(legislatorsFile, [...known.values()]);
    return { count, what: "offices" };
  }
  for (const [i, one] of list.entries()) {
    const legislator = legislatorOf(checked(legislatorSourceSchema, one, [i]));
    known.set(legislator.id, { ...legislator, offices: known.get(legislator.id)?.offices ?? [] });
  }
  write(legislatorsFile, [...known.values()]);
  return { count: list.length, what: "legislators" };
}

/** Brings in a table of ZIP codes and districts, and between which days the lines are drawn so. Returns how many codes it has. */
export function importDistricts(
  from: string,
  { districtsFile }: Pick<CaseFolder, "districtsFile">,
  valid: { readonly from?: Day | undefined; readonly to?: Day | undefined },
): number {
  const { zips, faults } = zipDistrictsOf(textOf(from, "bad-districts-file"));
  const [fault] = faults;
  if (fault !== undefined) {
    const others = faults.length - 1;
    const more = others > 0 ? ` ${others} more ${others === 1 ? "line" : "lines"} cannot be used either.` : "";
    throw new Problem("bad-districts-file", { path: from, line: fault.line, why: fault.why + more });
  }
  if (zips.size === 0)
    throw new Problem("bad-districts-file", { path: from, line: 1, why: "There is no ZIP code in it." });
  const kept = { ...valid, zips: Object.fromEntries(zips) };
  put(districtsFile, `${JSON.stringify(kept)}\n`);
  return zips.size;
}

function write(path: string, all: readonly Legislator[]): void {
  const sorted = all.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  put(path, `[\n${sorted.map((one) => JSON.stringify(one)).join(",\n")}\n]\n`);
}

/** Whole or not at all. */
function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const part = `${path}.part`;
  writeFileSync(part, text);
  renameSync(part, path);
}

/** The line on which a value stands, or the nearest thing around it. */
function lineAt(
  document: ReturnType<typeof parseDocument>,
  path: readonly (string | number)[],
  lines: LineCounter,
): number {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    const range = typeof node === "object" && node !== null && "range" in node ? (node.range as number[] | null) : null;
    if (range?.[0] !== undefined) return lines.linePos(range[0]).line;
  }
  return 1;
}

function firstLine(message: string): string {
  return message.split("\n")[0] ?? message;
}

function textOf(path: string, code: "bad-legislators-file" | "bad-districts-file"): string {
  if (!existsSync(path)) throw new Problem("file-not-found", { path });
  if (statSync(path).size > MOST_BYTES)
    throw new Problem(code, { path, line: 1, why: `It is larger than ${MOST_BYTES / 1_000_000} million bytes` });
  try {
    return readFileSync(path, "utf8").replace(/^\uFEFF/u, "");
  } catch (error) {
    const why = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new Problem("file-unreadable", { path, why }, { cause: error });
  }
}
