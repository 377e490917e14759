// The list of courts that a case brings along: reading it, and bringing one in.

import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { Problem } from "../base/base.ts";
import { courtListSchema, type ListedCourt } from "../record/record.ts";
import { jsonFault, jsonPlace } from "../text/text.ts";
import type { CaseFolder } from "./case-folder.ts";

/** Bytes; the public database of courts has about two million. */
const MOST_BYTES = 20_000_000;
const PAGE = "See docs/formats/courts-json.md.";

/** Only what is used of it, by id. Throws Problem file-not-found, file-unreadable and bad-courts-file. */
export function readCourts(path: string): ListedCourt[] {
  const text = textOf(path);
  const fault = jsonFault(text);
  if (fault !== undefined) throw new Problem("bad-courts-file", { path, ...fault });
  const parsed = courtListSchema.safeParse(JSON.parse(text));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const at = (issue?.path ?? []).map((step) => (typeof step === "number" ? step : String(step)));
    const [number, key] = at;
    const where = typeof number === "number" ? `Court ${number + 1}${key === undefined ? "" : `, "${key}"`}: ` : "";
    throw new Problem("bad-courts-file", {
      path,
      line: jsonPlace(text, at),
      why: `${where}${issue?.message ?? "not as documented"}. ${PAGE}`,
    });
  }
  const courts = parsed.data.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const twice = courts.find(({ id }, i) => id === courts[i - 1]?.id);
  if (twice !== undefined) {
    const line = jsonPlace(text, [parsed.data.findLastIndex(({ id }) => id === twice.id), "id"]);
    throw new Problem("bad-courts-file", { path, line, why: `Two courts have the id "${twice.id}". ${PAGE}` });
  }
  return courts;
}

/** Those of the list that the case brings along, if it does. */
export function courtsOfCase({ courtsFile }: Pick<CaseFolder, "courtsFile">): ListedCourt[] {
  return existsSync(courtsFile) ? readCourts(courtsFile) : [];
}

/** Copies what is used of the list to where the case keeps it, one court on each line. Returns how many there are. */
export function importCourts(from: string, to: string): number {
  const courts = readCourts(from);
  mkdirSync(dirname(to), { recursive: true });
  // whole or not at all
  const part = `${to}.part`;
  writeFileSync(part, `[\n${courts.map((one) => JSON.stringify(one)).join(",\n")}\n]\n`);
  renameSync(part, to);
  return courts.length;
}

function textOf(path: string): string {
  if (!existsSync(path)) throw new Problem("file-not-found", { path });
  if (statSync(path).size > MOST_BYTES)
    throw new Problem("bad-courts-file", {
      path,
      line: 1,
      why: `It is larger than ${MOST_BYTES / 1_000_000} million bytes`,
    });
  try {
    return readFileSync(path, "utf8").replace(/^\uFEFF/u, "");
  } catch (error) {
    const why = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new Problem("file-unreadable", { path, why }, { cause: error });
  }
}
