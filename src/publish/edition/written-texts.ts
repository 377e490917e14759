// Every text of the campaign's writing that is printed, with the file and the line on which it stands.

import type { Writings } from "../../record/record.ts";
import type { EditionInput } from "./refusal.ts";

export interface Written {
  /** "updates/june.md:12" */
  readonly where: string;
  readonly text: string;
  /** Of the people whom the press is to call. */
  readonly isContact: boolean;
}

/** Bodies, fields, lists. */
export function* writtenIn({ writings, places }: Pick<EditionInput, "writings" | "places">): Generator<Written> {
  for (const { body, bodyLine, path, ...fields } of writings.pieces) {
    if (fields.status !== "ready") continue;
    yield { where: `updates/${path}:${bodyLine}`, text: body, isContact: false };
    for (const text of textsOf(fields)) yield { where: `updates/${path}`, text, isContact: false };
  }
  for (const list of LISTS)
    for (const item of writings[list]) {
      if ("level" in item && item.level === "withheld") continue;
      const { path, line } = places?.get(item) ?? { path: `${list}.yaml` };
      for (const text of textsOf(item))
        yield {
          where: `updates/${path}${line === undefined ? "" : `:${line}`}`,
          text,
          isContact: list === "contacts",
        };
    }
}

const LISTS = [
  "contacts",
  "supporters",
  "coverage",
  "photos",
  "translations",
] as const satisfies readonly (keyof Writings)[];

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

/** Bodies have several lines; a field has the line of its item. */
export function atLine(where: string, text: string, start: number): string {
  const match = /^(?<file>.*\.md|.*\.markdown):(?<line>\d+)$/u.exec(where)?.groups;
  if (match === undefined) return where;
  return `${match["file"]}:${Number(match["line"]) + text.slice(0, start).split("\n").length - 1}`;
}
