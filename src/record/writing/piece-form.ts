// A file of writing as a form shows it, and the file that a form makes: simple fields one by one, the rest as YAML, the body.

import { isMap, isPair, isScalar, isSeq, parseDocument, stringify } from "yaml";
import type { WritingKind } from "./writing.ts";
import { fieldsOfKind, type PieceField, WRITING_KINDS } from "./piece-fields.ts";
import { splitFrontMatter } from "./writings-of.ts";

export interface PieceForm {
  /** Undefined where the fields cannot be told apart: then all of them are in `rest`. */
  readonly kind?: WritingKind | undefined;
  /** By name; several lines of one field are joined by line breaks, a box that is ticked is "yes". */
  readonly fields: Readonly<Record<string, string>>;
  /** YAML as it was written, notes included. */
  readonly rest: string;
  readonly body: string;
}

export function formOf(text: string): PieceForm {
  const whole = text.replace(/^\uFEFF/u, "").replace(/\r\n?/gu, "\n");
  const parts = splitFrontMatter(whole);
  if (parts === undefined) return { fields: {}, rest: "", body: whole };
  const body = parts.body.replace(/^\n+/u, "");
  const head = parts.head === "" ? "" : `${parts.head}\n`;
  const document = parseDocument(head, { schema: "failsafe", prettyErrors: false });
  const { contents } = document;
  if (document.errors.length > 0 || !isMap(contents) || contents.flow === true) return { fields: {}, rest: head, body };
  const named = contents.get("kind") ?? "update";
  const kind = WRITING_KINDS.find((one) => one === named);
  if (kind === undefined) return { fields: {}, rest: head, body };
  const simple = new Map(fieldsOfKind(kind).map((field) => [field.name, field]));
  const fields: Record<string, string> = {};
  let rest = "";
  let at = 0;
  for (const pair of contents.items) {
    if (!isPair(pair) || !isScalar(pair.key)) continue;
    const name = String(pair.key.value);
    const value = name === "kind" ? "" : valueOf(simple.get(name), pair.value);
    const span = value === undefined ? undefined : linesOf(head, pair.key.range?.[0], pair.value);
    if (value === undefined || span === undefined) continue;
    if (value !== "") fields[name] = value;
    rest += head.slice(at, span.start);
    at = span.end;
  }
  return { kind, fields, rest: rest + head.slice(at), body };
}

/** The text of the file. */
export function textOfForm({ kind, fields, rest, body }: PieceForm): string {
  const known = kind === undefined ? [] : fieldsOfKind(kind);
  const head = known.flatMap((field) => {
    const value = written(field, fields[field.name] ?? "");
    return value === undefined ? [] : [stringify({ [field.name]: value }, { lineWidth: 0 })];
  });
  const more = lineBreaks(rest).trimEnd();
  const text = lineBreaks(body).replace(/^\n+/u, "").trimEnd();
  return [
    "---\n",
    ...(kind === undefined ? [] : [`kind: ${kind}\n`]),
    ...head,
    more === "" ? "" : `${more}\n`,
    "---\n",
    text === "" ? "" : `\n${text}\n`,
  ].join("");
}

function lineBreaks(text: string): string {
  return text.replace(/\r\n?/gu, "\n");
}

/** What a form says of a field; undefined where the field is one for the rest, "" where it is empty. */
function valueOf(field: PieceField | undefined, value: unknown): string | undefined {
  if (field === undefined) return undefined;
  if (value === null) return "";
  if (field.type === "lines") {
    if (!isSeq(value) || !value.items.every((item) => isScalar(item) && typeof item.value === "string"))
      return undefined;
    const lines = value.items.map((item) => (isScalar(item) ? String(item.value) : ""));
    return lines.some((line) => line.includes("\n")) ? undefined : lines.join("\n");
  }
  if (!isScalar(value) || typeof value.value !== "string" || value.value.trim().includes("\n")) return undefined;
  const own = value.value.trim();
  if (field.type === "choice") return own === "" || field.choices.includes(own) ? own : undefined;
  if (field.type === "line") return own;
  return YES.has(own) ? "yes" : NO.has(own) ? "" : undefined;
}

const YES: ReadonlySet<string> = new Set(["true", "yes"]);
const NO: ReadonlySet<string> = new Set(["false", "no", ""]);

function written(field: PieceField, given: string): string | string[] | undefined {
  if (field.type === "lines") {
    const lines = given.split(/\r\n?|\n/u).flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
    return lines.length === 0 ? undefined : lines;
  }
  const line = given.replace(/\s+/gu, " ").trim();
  // whether a piece is ready is always said
  return line === "" || (line === field.otherwise && field.name !== "status") ? undefined : line;
}

/** The whole lines that a field fills; undefined where something else stands on them, as a note does. */
function linesOf(
  head: string,
  start: number | undefined,
  value: unknown,
): { readonly start: number; readonly end: number } | undefined {
  if (start === undefined || (start > 0 && head[start - 1] !== "\n")) return undefined;
  const range = isScalar(value) || isSeq(value) ? value.range : undefined;
  let end = range?.[1] ?? head.indexOf("\n", start);
  if (/#/u.test(isSeq(value) ? head.slice(start, end) : "")) return undefined;
  if (head[end - 1] !== "\n") {
    const next = head.indexOf("\n", end);
    if (next < 0 || head.slice(end, next).trim() !== "") return undefined;
    end = next + 1;
  }
  return { start, end };
}
